"""A report as plain, frozen data: every rendering shows this and nothing else.

Times are epoch seconds, waits seconds, ratios 0..1; None is “not known”.
"""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from wallboard.handover.document import Handover, ScopeFigures
from wallboard.outcomes.summary import KindSummary
from wallboard.records import Intervention
from wallboard.reports.period import Period, ReportKind
from wallboard.snapshot import Scope


class Survey(Struct, frozen=True):
    """What customers said: the mean on the feed's own scale, the share whose matter was resolved at once, and
    how many answers stand behind each.
    """

    csat: float | None = None
    csat_answers: int = 0
    fcr: float | None = None
    fcr_answers: int = 0


NO_SURVEY = Survey()


class QueueFigures(Struct, frozen=True):
    """A scope over the period, and on each of its days."""

    figures: ScopeFigures
    survey: Survey = NO_SURVEY
    by_day: tuple[ScopeFigures | None, ...] = ()


class DayFigures(Struct, frozen=True):
    """A day of the whole floor; `figures` is None where nothing was recorded. `missing` is the share of the
    recorded time in which the wall had no data.
    """

    day: date
    figures: ScopeFigures | None
    missing: float = 0.0
    alerts: int = 0
    levers: int = 0


class WorstInterval(Struct, frozen=True):
    """An interval of a queue in which `missed` contacts were not answered within the target."""

    start: float
    length_s: float
    scope: Scope
    missed: int
    offered: float
    service_level: float | None
    abandoned: float
    longest_wait_s: float
    expected: float | None = None


class RuleFigures(Struct, frozen=True):
    """Alerts of one rule (`rule` empty: of all): how many, how many of them critical, seconds in force within
    the period, and who took care of them how fast. `places` are where, the most often first.
    """

    rule: str
    alerts: int
    critical: int
    in_force_s: float
    acknowledged: int
    acknowledge_s: float | None
    still_open: int
    places: tuple[str, ...] = ()


class KindFigures(Struct, frozen=True):
    """Interventions of one kind; `effect` is what is known of what they did, None for what moves nothing."""

    kind: str
    name: str
    times: int
    effect: KindSummary | None = None


class Coaching(Struct, frozen=True):
    """Coaching given in the period, and its follow-ups as the log stands now: open, overdue at its
    end (or as far as the log goes), and done.
    """

    given: int = 0
    open: int = 0
    overdue: int = 0
    done: int = 0


NO_COACHING = Coaching()


class PersonFigures(Struct, frozen=True):
    """An agent, or a team (`agent` empty) of `people`. `adherence` is None without a schedule."""

    agent: str
    name: str
    team: str
    people: int
    days: int
    contacts: int
    aht_s: float | None
    occupancy: float | None
    adherence: float | None
    signed_on_s: float
    survey: Survey
    coaching: Coaching


class CoachingRow(Struct, frozen=True):
    """One coaching, with whom (names where they are known), and whether its follow-up is over."""

    intervention: Intervention
    people: tuple[str, ...]
    is_overdue: bool


class Known(Struct, frozen=True):
    """What the feed tells at all: of the rest a report says that it is not in this feed."""

    csat: bool
    fcr: bool
    schedules: bool


class Report(Struct, frozen=True):
    """All of it. `queues` begins with the whole floor. `day` is a single day as a shift would hand it over,
    None for longer periods.
    """

    kind: ReportKind
    site: str
    mode: str
    zone: str
    period: Period
    made_at: float
    queues: tuple[QueueFigures, ...]
    days: tuple[DayFigures, ...]
    worst: tuple[WorstInterval, ...]
    alerts: tuple[RuleFigures, ...]
    log: tuple[Intervention, ...]
    known: Known
    kinds: tuple[KindFigures, ...] = ()
    teams: tuple[PersonFigures, ...] = ()
    agents: tuple[PersonFigures, ...] = ()
    coachings: tuple[CoachingRow, ...] = ()
    unknown: tuple[str, ...] = ()
    inferred: tuple[str, ...] = ()
    previous: ScopeFigures | None = None
    day: Handover | None = None

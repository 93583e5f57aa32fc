"""One scope's day as the charts need it, cut from a snapshot once for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import numpy.typing as npt

from wallboard import metrics
from wallboard.config import TargetsConfig
from wallboard.floor import intervals as col
from wallboard.floor.intervals import SumsArray
from wallboard.log.earlier_days import EarlierDay
from wallboard.log.handovers import KIND as HANDOVER
from wallboard.outlook import ServiceOutlook
from wallboard.records import Alert, Intervention
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot, Numbers
from wallboard.usual import prompt_series
from widgets.marks import Mark

Flags = npt.NDArray[np.bool_]
HOUR_S = 3600.0
JUST_BEGUN_S = 60.0
"""A mean over less than this says nothing yet: no agent seems to be on, or each of them always busy."""
WORK = [col.OFFERED, col.ON_CONTACT_S, col.IDLE_S]
WORTH_A_CONTACT = 0.5
"""Hours with less than half a contact expected an interval are not shown for that."""

NIGHT_SHARE = 0.005
"""The first hours are not shown when they hold less than this share of the day's contacts and of agents'
time: a call or two at night would take a third of the picture.
"""

HATCH_FROM = 0.1
"""An interval of which the wall missed more than this share is hatched."""

HOLE_FROM = 0.5
"""Where it missed more than this share, no figure is drawn."""


@dataclass(frozen=True)
class Flag:
    """Something that happened at `at` (epoch seconds): an alert or an intervention, with a letter and in
    words.
    """

    at: float
    letter: str
    words: str
    mark: Mark | None = None


@dataclass(frozen=True)
class Expected:
    """What was expected in each interval of the day; NaN where unknown.

    From `low` to `high` is what is usual: chance alone keeps contacts there with 95 %.
    """

    contacts: Numbers
    low: Numbers
    high: Numbers
    required: Numbers
    scheduled: Numbers


@dataclass(frozen=True)
class Chance:
    """What chance alone explains in each interval of the day; NaN where unknown, and then `why` says why."""

    level_low: Numbers
    level_high: Numbers
    occupancy_low: Numbers
    occupancy_high: Numbers
    wait_high_s: Numbers
    why: str


@dataclass(frozen=True)
class Day:
    """A scope's day.

    `starts` and `missing` have an entry each interval of the day, `sums` one up to the running one.

    `first` and `last` (epoch seconds) bound what is worth showing: the hours in which something happens or is
    expected. `on_now` and `short_now` are agents on, and missing, this moment; NaN where unknown.
    """

    at: float
    step_s: float
    current: int
    starts: Numbers
    first: float
    last: float
    sums: SumsArray
    waits: SumsArray
    """As `sums`, without deferred work where the scope has other work too."""
    past_target: float
    on_now: float
    short_now: float
    expected: Expected
    chance: Chance
    missing: Numbers
    targets: TargetsConfig
    flags: tuple[Flag, ...]
    outlook: ServiceOutlook | str | None = None
    """Where the service level is heading, or why nobody can know; None where nobody asked."""
    earlier: tuple[Earlier, ...] = ()
    lacks: frozenset[str] = frozenset()
    """What the feed does not tell of the scope: words of `wallboard.lacking`."""

    def seen(self, values: Numbers) -> Numbers:
        """`values` (one an interval up to now) with NaN where the wall saw too little of the interval."""
        return np.where(self.missing[: self.current + 1] > HOLE_FROM, np.nan, values)

    @property
    def elapsed_s(self) -> Numbers:
        """Length of each interval up to now: the running one counts as far as it has come."""
        length = np.full(self.current + 1, self.step_s)
        length[-1] = max(1.0, self.at - self.starts[self.current])
        return length

    @property
    def mixed(self) -> bool:
        """Whether the waits leave something out."""
        return not np.array_equal(self.waits, self.sums)

    def judged(self, odd: Flags) -> Flags:
        """`odd` intervals up to now, without the running one, which is not over, and those little seen."""
        judged = odd[: self.current + 1] & ~(self.missing[: self.current + 1] > HOLE_FROM)
        judged[self.current] = False
        return judged

    @property
    def agents_on(self) -> Numbers:
        """Mean agents on in each interval up to now; of one that has just begun, those who are on now."""
        on = metrics.agents_on(self.sums, self.elapsed_s)
        on[(on == 0.0) & (self.sums[:, col.ANSWERED] > 0)] = np.nan  # told afterwards, without agents
        if self.elapsed_s[-1] < JUST_BEGUN_S:
            on[-1] = self.on_now
        return on

    def index_at(self, at: float) -> int:
        """The interval in which `at` lies, within the day."""
        return int(np.clip((at - self.starts[0]) // self.step_s, 0, len(self.starts) - 1))


@dataclass(frozen=True)
class Earlier:
    """An earlier day that is compared with, laid on this one's intervals; `name` is its date in words."""

    date: date
    name: str
    day: Day


def laid_on(day: Day, kept: EarlierDay, name: str) -> Earlier:
    """What was `kept` of an earlier day, on the intervals of `day`. Nothing is expected of what has been."""
    unknown = np.full(len(day.starts), np.nan)
    nothing = Expected(unknown, unknown, unknown, unknown, unknown)
    laid = replace(
        day,
        at=float(day.starts[-1]) + day.step_s,
        current=len(day.starts) - 1,
        sums=kept.sums,
        waits=kept.waits,
        past_target=0.0,
        expected=nothing,
        missing=kept.missing,
        flags=(),
        outlook=None,
        earlier=(),
    )
    return Earlier(kept.day, name, laid)


def day_of(snapshot: FloorSnapshot, row: int, kinds: Mapping[str, str]) -> Day:
    """The day of the scope in `row`. `kinds` are the names of the kinds of intervention by id."""
    plan = snapshot.expected
    expected = Expected(
        plan.contacts[row],
        plan.contacts_lo95[row],
        plan.contacts_hi95[row],
        plan.required[row],
        plan.scheduled[row],
    )
    sums, starts = snapshot.series(row), snapshot.starts
    first, last = _worth_showing(snapshot, sums, plan.contacts[row])
    return Day(
        at=snapshot.at,
        step_s=snapshot.interval_s,
        current=snapshot.current_interval,
        starts=starts,
        first=first,
        last=last,
        sums=sums,
        waits=prompt_series(snapshot, row),
        past_target=float(snapshot.live.past_target[row]),
        on_now=float(snapshot.live.on[row]),
        short_now=snapshot.short_now(row),
        expected=expected,
        chance=_chance(snapshot, row),
        missing=snapshot.missing,
        targets=snapshot.scopes[row].targets,
        flags=_flags(snapshot, snapshot.scopes[row].id, kinds),
        lacks=snapshot.lacking(row),
    )


def _chance(snapshot: FloorSnapshot, row: int) -> Chance:
    usual = snapshot.usual
    if usual is None:
        unknown = np.full(len(snapshot.starts), np.nan)
        return Chance(unknown, unknown, unknown, unknown, unknown, "")
    return Chance(
        usual.service_level_lo[row],
        usual.service_level_hi[row],
        usual.occupancy_lo[row],
        usual.occupancy_hi[row],
        usual.wait_hi_s[row],
        usual.why[row],
    )


def _worth_showing(snapshot: FloorSnapshot, sums: SumsArray, expected: Numbers) -> tuple[float, float]:
    """The hours of the day to show, whole ones.

    Without an expectation nobody knows the end: then it is the day's.
    """
    planned = np.nan_to_num(expected) > WORTH_A_CONTACT
    worked = np.zeros((len(planned), len(WORK)))
    worked[: len(sums)] = np.nan_to_num(sums[:, WORK])
    used = np.flatnonzero((planned | (worked > 0).any(axis=-1)) & ~_night(worked, expected))
    first = snapshot.starts[used[0]] if len(used) else snapshot.day_start_at
    last = snapshot.day_end_at
    if planned.any():
        last = max(snapshot.starts[used[-1]] + snapshot.interval_s, snapshot.at)
    from_start = np.array([first, last]) - snapshot.day_start_at
    low, high = np.floor(from_start[0] / HOUR_S), np.ceil(from_start[1] / HOUR_S)
    end = min(snapshot.day_start_at + high * HOUR_S, snapshot.day_end_at)
    return snapshot.day_start_at + low * HOUR_S, end


def _night(worked: Numbers, expected: Numbers) -> npt.NDArray[np.bool_]:
    """The intervals at the day's beginning that hold next to nothing; columns of `worked` are each judged by
    their own sum.
    """
    table = np.column_stack([worked, np.nan_to_num(expected)])
    shares = table.cumsum(axis=0) / np.maximum(table.sum(axis=0), 1e-9)
    return np.asarray((shares < NIGHT_SHARE).all(axis=1))


def _flags(snapshot: FloorSnapshot, scope: str, kinds: Mapping[str, str]) -> tuple[Flag, ...]:
    alerts = [_alert_flag(each) for each in snapshot.alerts if concerns(scope, (each.scope, *each.scopes))]
    done = [
        _intervention_flag(each, kinds.get(each.kind, each.kind))
        for each in snapshot.interventions
        if each.kind != HANDOVER and concerns(scope, (each.scope,))
    ]
    return tuple(sorted(alerts + done, key=lambda flag: flag.at))


def spans_missed(
    starts: Numbers, missing: Numbers, current: int, step_s: float
) -> tuple[tuple[float, float], ...]:
    """From and to (epoch seconds) of the intervals, up to the `current` one, of which the wall missed too
    much.
    """
    gone = starts[: current + 1][missing[: current + 1] > HATCH_FROM]
    return tuple((float(start), float(start) + step_s) for start in gone)


def concerns(scope: str, scopes: tuple[str, ...]) -> bool:
    """Whether what hit `scopes` belongs on a chart of `scope`: the whole floor sees all, and everyone what
    hit all.
    """
    return scope == WHOLE_FLOOR or scope in scopes or WHOLE_FLOOR in scopes


def _alert_flag(alert: Alert) -> Flag:
    marks: dict[str, Mark] = {"critical": "critical", "warn": "warn"}
    return Flag(alert.raised_at or alert.since, "!", alert.title, marks.get(alert.severity, "info"))


def _intervention_flag(done: Intervention, kind: str) -> Flag:
    return Flag(done.happened_at, kind[:1].upper(), kind)

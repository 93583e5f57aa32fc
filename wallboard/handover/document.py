"""The handover as plain, frozen data: every renderer shows this and nothing else.

Times are epoch seconds, waits seconds, ratios 0..1; None is “not known”.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from wallboard.log.handovers import NO_RECORD, HandoverRecord, Mark
from wallboard.log.moments import TeamState
from wallboard.outcomes.tracker import Outcome
from wallboard.records import Alert, FrozenFigures, Intervention
from wallboard.snapshot import Scope

ItemState = Literal["open", "overdue", "runs on", "told", "done"]


class ScopeFigures(Struct, frozen=True):
    """A scope's figures over the shift. `expected` contacts with the middle 80 % of what chance does to their
    sum; occupancy rests on inferred sign-ons where the handover says so.
    """

    scope: Scope
    offered: float
    answered: float
    abandoned: float
    service_level: float | None
    asa_s: float | None
    aht_s: float | None
    abandonment: float | None
    occupancy: float | None
    longest_wait_s: float
    expected: float | None = None
    expected_low: float | None = None
    expected_high: float | None = None


class IntervalFigures(Struct, frozen=True):
    """One interval of the whole floor. `missing` is the share (0..1) in which the wall had no data."""

    start: float
    length_s: float
    offered: float
    abandoned: float
    service_level: float | None
    longest_wait_s: float
    missing: float
    expected: float | None = None
    low: float | None = None
    high: float | None = None


class AheadInterval(Struct, frozen=True):
    """What the whole floor expects of an interval after the shift."""

    start: float
    contacts: float | None
    low: float | None
    high: float | None
    required: float | None
    scheduled: float | None


class Deed(Struct, frozen=True):
    """An intervention of the shift, what came of it, and what else was done about the same place within the
    hour (kind and time).

    `agents` is with whom, by name where one is known and shown; `first_text` is the first wording where it
    was corrected.
    """

    intervention: Intervention
    kind: str
    place: str
    outcomes: tuple[Outcome, ...] = ()
    others: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    first_text: str = ""
    is_lever: bool = True


class Item(Struct, frozen=True):
    """Something of the log that the next shift takes over.

    `until` is until when it holds, or when it is due; None where it names no time.
    """

    intervention: Intervention
    kind: str
    place: str
    state: ItemState
    until: float | None = None


class Watch(Struct, frozen=True):
    """A place to keep an eye on, and why."""

    place: str
    why: str


class SignOff(Struct, frozen=True):
    """The floor as it was handed over: the newest moment that was kept, at `at`."""

    at: float
    figures: tuple[FrozenFigures, ...]
    teams: tuple[TeamState, ...]


class AlertLine(Struct, frozen=True):
    """An alert as the log knows it: its words are those of `told_at`, when it last changed.

    `now` are the figures of its place at sign-off, None where they are not known.
    """

    alert: Alert
    told_at: float
    now: FrozenFigures | None = None


class Handover(Struct, frozen=True):
    """Everything that the document tells. `scopes` begins with the whole floor and goes on with the queues.

    `in_force` and `snoozed` are alerts at the shift's end, `over` those of the shift that ended before it.
    `record` is what the two supervisors said and signed; `refs` tells as what it knows an intervention.
    """

    site: str
    mode: str
    zone: str
    start_at: float
    end_at: float
    made_at: float
    shifts: tuple[str, ...]
    words: str
    scopes: tuple[ScopeFigures, ...]
    intervals: tuple[IntervalFigures, ...]
    sign_off: SignOff | None
    in_force: tuple[AlertLine, ...]
    snoozed: tuple[AlertLine, ...]
    over: tuple[Alert, ...]
    items: tuple[Item, ...]
    closed: tuple[Item, ...]
    deeds: tuple[Deed, ...]
    watch: tuple[Watch, ...]
    ahead: tuple[AheadInterval, ...]
    unknown: tuple[str, ...]
    inferred: tuple[str, ...] = ()
    basis: str = ""
    record: HandoverRecord = NO_RECORD
    refs: Mapping[str, str] = {}

    def understood(self, key: str) -> Mark | None:
        """Who marked the alert or the intervention with this id as understood."""
        return self.record.understood.get(self.refs.get(key, key))

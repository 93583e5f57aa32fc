"""What if: the day's service level with some agents more or fewer for a time, or shorter handling.

The rest of the day is carried forward minute by minute (`staffing.transient`, Erlang A's chain with the
backlog counted) from the same facts as an intervention's expected course: the forecast, the schedule, and
handling as long as would have made the last half-hour what it was. Both courses come from one model, so that
their difference is the change alone.
"""

from __future__ import annotations

from math import ceil

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from wallboard import metrics
from wallboard.config import TargetsConfig
from wallboard.floor import intervals as col
from wallboard.floor.intervals import SumsArray
from wallboard.language import say
from wallboard.outcomes.expected_course import as_it_works, facts_of
from wallboard.snapshot import FloorSnapshot, Numbers
from wallboard.staffing import Situation, look_ahead
from wallboard.usual import NO_STATES, NOTHING_EXPECTED

STEP_S = 60.0
"""Of the solver. Half of it changes the day by less than 0.1 points and takes twice as long."""
LEAST_CONTACTS = 1.0
"""Fewer than this in an interval do not make the day longer."""


class Change(Struct, frozen=True):
    """`agents` more (or fewer) from now on for `minutes`; to the end of the day handling takes `handling`
    times as long as now.
    """

    agents: int = 0
    minutes: int = 60
    handling: float = 1.0


class Prospect(Struct, frozen=True):
    """The rest of a scope's day as it is expected, nobody having acted.

    `sums` (intervals, WIDTH) are the day's so far; `situation` begins at epoch second `at`. `scheduled` says
    that agents ahead follow the schedule; else they stay as they are now.
    """

    scope: str
    at: float
    day_start_at: float
    interval_s: float
    current: int
    sums: SumsArray
    targets: TargetsConfig
    situation: Situation
    scheduled: bool

    @property
    def intervals_ahead(self) -> Numbers:
        """The interval in which each minute ahead begins."""
        begins = self.at + 60.0 * np.arange(len(self.situation.agents)) - self.day_start_at
        return np.asarray(np.floor(begins / self.interval_s), dtype=np.float64)


class Course(Struct, frozen=True):
    """Service level 0 to 1 by the scope's formula: of the `day`, and of each interval from the running one on
    (`intervals`, NaN without contacts). What has happened already counts in both.
    """

    day: float
    intervals: tuple[float, ...]


class Answer(Struct, frozen=True):
    """The day as it goes (`now`) beside the day with the change (`then`)."""

    prospect: Prospect
    change: Change
    now: Course
    then: Course

    @property
    def most_changed(self) -> int:
        """The interval of the day that the change moves most; the running one where it moves none."""
        moved = np.abs(np.nan_to_num(np.subtract(self.then.intervals, self.now.intervals)))
        return self.prospect.current + int(np.argmax(np.round(moved, 3)))


class Reckoner:
    """Answers one question after the other; the course without a change is worked out once a snapshot."""

    def __init__(self) -> None:
        self._of: tuple[FloorSnapshot, str] | None = None
        self._known: tuple[Prospect, Course] | str = ""

    def answer(self, snapshot: FloorSnapshot, scope: str, change: Change) -> Answer | str:
        """What the change does, or in words why nothing can be said.

        Raises KeyError where there is no such scope.
        """
        try:
            if self._of is None or self._of[0] is not snapshot or self._of[1] != scope:
                prospect = prospect_of(snapshot, scope)
                now = prospect if isinstance(prospect, str) else (prospect, course_of(prospect, Change()))
                self._of, self._known = (snapshot, scope), now
            if isinstance(self._known, str):
                return self._known
            prospect, without = self._known
            return Answer(prospect, change, without, course_of(prospect, change))
        except ValueError as error:
            return str(error)


def prospect_of(snapshot: FloorSnapshot, scope: str) -> Prospect | str:
    """What is known of the rest of the day, or in words why nothing can be said.

    Raises KeyError where there is no such scope.
    """
    row = snapshot.row(scope)
    if "agents" in snapshot.inferred:
        return NO_STATES
    ahead_min = _minutes_ahead(snapshot, row)
    if isinstance(ahead_min, str):
        return ahead_min
    facts = facts_of(snapshot, scope, ahead_min)
    if isinstance(facts, str):
        return facts
    return Prospect(
        scope=scope,
        at=snapshot.at,
        day_start_at=snapshot.day_start_at,
        interval_s=snapshot.interval_s,
        current=snapshot.current_interval,
        sums=snapshot.series(row),
        targets=snapshot.scopes[row].targets,
        situation=as_it_works(facts),
        scheduled=bool(snapshot.expected.scheduled[row, snapshot.current_interval] > 0),
    )


def _minutes_ahead(snapshot: FloorSnapshot, row: int) -> int | str:
    """Minutes until the last contacts of the day are expected."""
    expected = snapshot.expected.contacts[row, snapshot.current_interval :]
    if np.isnan(expected).any():
        return say(NOTHING_EXPECTED)
    busy = np.flatnonzero(expected >= LEAST_CONTACTS)
    if not busy.size:
        return say("no more contacts are expected today")
    end = snapshot.starts[snapshot.current_interval + busy[-1]] + snapshot.interval_s
    return max(1, ceil(float(end - snapshot.at) / 60.0))


def course_of(prospect: Prospect, change: Change) -> Course:
    """The day with `change`. Raises ValueError where more contacts would queue than the model carries.

    Takes some 5 ms an hour ahead with 50 agents: not for the thread that draws.
    """
    minutes = look_ahead(_changed(prospect.situation, change), step_s=STEP_S).minutes
    intervals = prospect.intervals_ahead.astype(np.intp)
    sums = np.zeros((intervals[-1] + 1, col.WIDTH))
    sums[: len(prospect.sums)] = prospect.sums
    for column in (
        col.ANSWERED,
        col.SL_OFFERED,
    ):  # as every formula that the model knows counts who stopped waiting
        np.add.at(sums[:, column], intervals, [each.ended for each in minutes])
    np.add.at(sums[:, col.ANSWERED_WITHIN], intervals, [each.answered_within for each in minutes])
    levels = metrics.service_level(sums[prospect.current :], prospect.targets.formula)
    day = float(metrics.service_level(col.total(sums), prospect.targets.formula))
    return Course(min(1.0, day), tuple(np.minimum(1.0, levels).tolist()))


def _changed(situation: Situation, change: Change) -> Situation:
    agents = [
        max(0, each + change.agents) if minute < change.minutes else each
        for minute, each in enumerate(situation.agents)
    ]
    return replace(
        situation,
        agents=tuple(agents),
        aht_s=situation.aht_s * change.handling,
        busy=min(situation.busy, agents[0]),
    )

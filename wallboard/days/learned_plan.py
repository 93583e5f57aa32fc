"""A recorded day with a plan: what the earlier days of the same files let one expect of it.

A call-by-call export has no plan of its own. The wall then knows what to expect of a replayed day by what it
would have learned by its morning, and says that the plan is inferred.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec
import numpy as np

from wallboard.days.call_days import CallDays
from wallboard.days.calls import CallTable
from wallboard.days.formats import Days, RecordedSource
from wallboard.days.report import ReadReport
from wallboard.days.source import SourceInfo
from wallboard.events import Event, FloorState, PlanInterval, QueuePlan
from wallboard.forecast import DayCounts, DayGrid, counts_of, day_grid, outlook_from_days

INTERVAL_S = 1800.0
LEAST_CONTACTS = 0.05
"""An interval in which fewer contacts are expected is left out of the plan: the centre is closed."""
INFERRED = "plan"


class PlannedDay:
    """A recorded day, and the plan that its past suggests. A `wallboard.days.source.Source`."""

    def __init__(self, day: RecordedSource, plan: Sequence[QueuePlan]) -> None:
        self._day, self._plan = day, tuple(plan)
        self.info: SourceInfo = msgspec.structs.replace(day.info, inferred=(*day.info.inferred, INFERRED))

    @property
    def report(self) -> ReadReport:
        """Every row of the files, accounted for."""
        return self._day.report

    def opening(self) -> FloorState:
        """The floor before the first event, with the plan."""
        return msgspec.structs.replace(self._day.opening(), plan=self._plan)

    def events(self) -> Iterator[Event | FloorState]:
        """The day's events."""
        return self._day.events()


def open_planned(days: Days, day: date) -> RecordedSource:
    """The day, with a plan where the files hold earlier days and calls. Raises SourceError."""
    source = days.open(day)
    if not isinstance(days, CallDays):
        return source
    plan = learned_plan(days, day)
    return PlannedDay(source, plan) if plan else source


def learned_plan(days: CallDays, day: date) -> list[QueuePlan]:
    """What the days before `day` let one expect of each queue."""
    history = queue_histories(days, day)
    grid = day_grid(days.calendar, day, INTERVAL_S)
    return [
        plan
        for queue, earlier in history.items()
        if (plan := _plan(queue, grid, earlier, _aht_s(days.table.of_queue(queue), grid))).intervals
    ]


def queue_histories(
    days: CallDays, before: date, interval_s: float = INTERVAL_S
) -> dict[str, list[DayCounts]]:
    """Contacts offered to each queue on the days before `before`, by interval."""
    earlier = [each for each in days.days if each < before]
    grids = {each: day_grid(days.calendar, each, interval_s) for each in earlier}
    return {
        queue: [counts_of(grids[each], _between(offered_at, grids[each])) for each in earlier]
        for queue in days.table.queues
        if earlier and (offered_at := np.sort(days.table.of_queue(queue).offered_at)).size
    }


def _between(at: np.ndarray, grid: DayGrid) -> np.ndarray:
    return at[np.searchsorted(at, grid.starts[0]) : np.searchsorted(at, grid.end)]


def _aht_s(calls: CallTable, grid: DayGrid) -> float:
    """Mean handling time before the day, seconds; 0 where there was none."""
    known = calls.talk_s[(calls.offered_at < grid.starts[0]) & (calls.talk_s > 0)]
    return float(known.mean()) if known.size else 0.0


def _plan(queue: str, grid: DayGrid, earlier: Sequence[DayCounts], aht_s: float) -> QueuePlan:
    outlook = outlook_from_days(grid, earlier)
    mean = np.exp(outlook.log_mean + np.diag(outlook.log_covariance) / 2)
    return QueuePlan(
        queue,
        tuple(
            PlanInterval(float(start), float(contacts), aht_s)
            for start, contacts in zip(grid.starts, mean, strict=True)
            if contacts >= LEAST_CONTACTS
        ),
    )

"""What the wall learns from its own earlier days, beside the engine:

a queue takes a tenth of a second, a day has many.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date

import numpy as np
from msgspec import Struct

from wallboard.alerts.detectors import CALL_BACKS
from wallboard.clock import SiteCalendar
from wallboard.errors import StoreError
from wallboard.expectations import Outlooks, added_up
from wallboard.floor.intervals import OFFERED
from wallboard.forecast import DayCounts, DayGrid, DayOutlook, day_grid, outlook_from_days
from wallboard.log.recorder import DayHistory, IntervalRecorder
from wallboard.snapshot import FloorSnapshot, Scope

logger = logging.getLogger(__name__)

MOST_MISSING = 0.05
"""An interval of which a larger share was missed is not learned from."""
LEAST_HEARD = 0.75
"""A day of which less was heard is not learned from:

the hours that nobody heard were not hours without contacts.
"""
HISTORY_DAYS = 100
"""So many earlier days are learned from."""
READ_S = 30.0


class _Lesson(Struct, frozen=True):
    """What is to be learned for one day: each queue's earlier days, and the sets of queues to learn for."""

    calendar: SiteCalendar
    grid: DayGrid
    reading: Mapping[str, Future[tuple[DayHistory, ...]]]
    wanted: tuple[frozenset[str], ...]


class PastDays:
    """Learns outlooks in a thread of its own. `holidays` and `day_start` are the site's."""

    def __init__(self, holidays: AbstractSet[date], day_start: str) -> None:
        self._holidays, self._day_start = holidays, day_start
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="wallboard-learner")
        self._ended = threading.Event()
        self._learning: Future[Outlooks] | None = None

    def learn(self, recorder: IntervalRecorder, snapshot: FloorSnapshot) -> None:
        """Begin to learn for the snapshot's day from what was kept of the days before it."""
        calendar = SiteCalendar(snapshot.zone, self._day_start)
        day = calendar.day_of(snapshot.at).date
        reading = {
            queue: recorder.history(f"queue:{queue}", day, HISTORY_DAYS, snapshot.interval_s)
            for queue in _queues(snapshot.scopes)
        }
        grid = day_grid(calendar, day, snapshot.interval_s)
        lesson = _Lesson(calendar, grid, reading, _wanted(snapshot.scopes))
        self._learning = self._thread.submit(self._outlooks, lesson)

    def learned(self) -> Outlooks:
        """What has been learned since the last call: sets of queues and what they are expected to bring."""
        if self._learning is None or not self._learning.done():
            return {}
        done, self._learning = self._learning, None
        try:
            return done.result()
        except StoreError as error:
            logger.warning("earlier days could not be read: %s", error)
        except Exception:
            logger.exception("nothing could be learned from earlier days")
        return {}

    def stop(self) -> None:
        """End the thread after the queue at hand. May be called twice."""
        self._ended.set()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _outlooks(self, lesson: _Lesson) -> Outlooks:
        history: dict[str, list[DayCounts]] = {}
        for queue, reading in lesson.reading.items():
            days = [_counts(lesson.calendar, lesson.grid.interval_s, day) for day in reading.result(READ_S)]
            if heard := [day for day in days if np.mean(~np.isnan(day.counts)) >= LEAST_HEARD]:
                history[queue] = heard
        found: dict[frozenset[str], DayOutlook] = {}
        for queues in lesson.wanted:
            # In one order: a set has another in each process, and the last digit depends on it.
            earlier = [history[queue] for queue in sorted(queues) if queue in history]
            if earlier and not self._ended.is_set():
                found[queues] = self._outlook(lesson.grid, earlier)
        return found

    def _outlook(self, grid: DayGrid, earlier: Sequence[Sequence[DayCounts]]) -> DayOutlook:
        return outlook_from_days(grid, added_up(earlier), self._holidays)


def _wanted(scopes: Sequence[Scope]) -> tuple[frozenset[str], ...]:
    """The queues of each scope: all of them, for the screen, and those that the detectors watch."""
    every = [_queues(scopes, scope) for scope in scopes]
    called_back = {
        scope.id.removeprefix("queue:")
        for scope in scopes
        if scope.kind == "queue" and scope.channel == CALL_BACKS
    }
    return tuple(dict.fromkeys([*every, *(queues - called_back for queues in every)]))


def _queues(scopes: Sequence[Scope], within: Scope | None = None) -> frozenset[str]:
    """The queues of a scope; all of them without one."""
    return frozenset(
        scope.id.removeprefix("queue:")
        for scope in scopes
        if scope.kind == "queue"
        and (
            within is None
            or within.kind == "floor"
            or within.id in {scope.id, f"channel:{scope.channel}", f"group:{scope.group}"}
        )
    )


def _counts(calendar: SiteCalendar, interval_s: float, day: DayHistory) -> DayCounts:
    """A saved day as counts on its grid: NaN where nothing was saved or more than a little is missing."""
    grid = day_grid(calendar, day.day, interval_s)
    counts = np.full(len(grid.starts), np.nan)
    for start, sums, missing in zip(day.starts, day.sums, day.missing, strict=True):
        if missing <= MOST_MISSING and grid.starts[0] <= start < grid.end:
            counts[grid.position(start)] = sums[OFFERED]
    return DayCounts(grid, counts)

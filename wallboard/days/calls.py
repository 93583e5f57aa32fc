"""A table of calls: one row a contact, columns in numpy, sorted by the time it was offered.

Whatever a call-by-call file looks like, its reader ends here; the day's events, the forecast's counts and
the spike detector's arrival times are taken from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int32]

ANSWERED, ABANDONED = 0, 1
"""The first two codes of `CallTable.outcome`; further codes are ways to leave the queue otherwise."""

_NO_TIMES: FloatArray = np.zeros(0)


@dataclass(frozen=True)
class CallTable:
    """Calls in the order they were offered (queued, or put through at once); all columns have one length.

    `queue` holds positions in `queues`, `agent` in `agents` (-1: not told), `outcome` in `outcomes`.
    `wait_s` runs from `offered_at` (epoch seconds) to the outcome; `talk_s` from the answer to the end, 0
    where the call was not answered or the file does not say. `priority` is -1 where not told.
    `menu_entered_at` and `menu_left_at` are sorted epoch seconds of callers who came into the voice menu
    (whatever became of them) and of those who hung up in it; empty where unknown.
    """

    queues: tuple[str, ...]
    channels: tuple[str, ...]
    agents: tuple[str, ...]
    outcomes: tuple[str, ...]
    queue: IntArray
    offered_at: FloatArray
    wait_s: FloatArray
    outcome: IntArray
    talk_s: FloatArray
    agent: IntArray
    priority: IntArray
    menu_entered_at: FloatArray = field(default_factory=_NO_TIMES.copy)
    menu_left_at: FloatArray = field(default_factory=_NO_TIMES.copy)

    def __len__(self) -> int:
        return self.offered_at.size

    @property
    def concluded_at(self) -> FloatArray:
        """When each call was answered, abandoned or left the queue, epoch seconds."""
        return self.offered_at + self.wait_s

    @property
    def ended_at(self) -> FloatArray:
        """When each call was over: after the talk where it was answered, else when it left the queue."""
        return self.offered_at + self.wait_s + self.talk_s

    def where(self, rows: NDArray[np.bool_] | slice) -> CallTable:
        """The calls of some rows; the menu's times stay whole."""
        columns = ("queue", "offered_at", "wait_s", "outcome", "talk_s", "agent", "priority")
        return replace(self, **{name: getattr(self, name)[rows] for name in columns})

    def between(self, start: float, end: float) -> CallTable:
        """The calls offered, and the menu's times, from `start` up to but without `end`."""
        first, last = np.searchsorted(self.offered_at, (start, end))
        cut = self.where(slice(int(first), int(last)))
        return replace(
            cut,
            menu_entered_at=_between(self.menu_entered_at, start, end),
            menu_left_at=_between(self.menu_left_at, start, end),
        )

    def of_queue(self, queue: str) -> CallTable:
        """The calls of one queue; none where it does not occur."""
        code = self.queues.index(queue) if queue in self.queues else -1
        return self.where(self.queue == code)

    def arrivals(self, queue: str | None = None) -> FloatArray:
        """The sorted epoch seconds in which calls were offered to `queue`, or to any."""
        return self.offered_at if queue is None else self.of_queue(queue).offered_at


def counts_per_interval(times: FloatArray, start: float, end: float, length_s: float = 300.0) -> FloatArray:
    """How many of the sorted `times` fall into each `length_s` from `start` to `end` (epoch seconds)."""
    edges = np.append(np.arange(start, end, length_s), end)
    return np.diff(np.searchsorted(times, edges)).astype(np.float64)


def _between(times: FloatArray, start: float, end: float) -> FloatArray:
    first, last = np.searchsorted(times, (start, end))
    return times[first:last]


class CallRows:
    """Collects calls in any order and makes them a `CallTable`."""

    def __init__(self) -> None:
        self._queues: dict[tuple[str, str], int] = {}
        self._agents: dict[str, int] = {}
        self._outcomes: dict[str, int] = {"answered": ANSWERED, "abandoned": ABANDONED}
        self._rows: list[tuple[float, int, float, int, float, int, int]] = []
        self._menu_entered_at: list[float] = []
        self._menu_left_at: list[float] = []

    def add(
        self,
        queue: str,
        offered_at: float,
        wait_s: float,
        outcome: str,
        *,
        channel: str = "voice",
        talk_s: float = 0.0,
        agent: str | None = None,
        priority: int = -1,
    ) -> None:
        """Take in a call. `outcome` is "answered", "abandoned" or the way it left the queue otherwise."""
        queue_code = self._queues.setdefault((queue, channel), len(self._queues))
        agent_code = -1 if agent is None else self._agents.setdefault(agent, len(self._agents))
        outcome_code = self._outcomes.setdefault(outcome, len(self._outcomes))
        self._rows.append((offered_at, queue_code, wait_s, outcome_code, talk_s, agent_code, priority))

    def add_menu(self, entered_at: float, left_at: float | None) -> None:
        """Take in a caller of the voice menu; `left_at` is when he hung up in it, None if he went on."""
        self._menu_entered_at.append(entered_at)
        if left_at is not None:
            self._menu_left_at.append(left_at)

    def table(self) -> CallTable:
        """The calls so far."""
        columns = np.array(sorted(self._rows), dtype=np.float64).reshape(-1, 7).T
        offered_at, queue, wait_s, outcome, talk_s, agent, priority = columns.copy()
        return CallTable(
            queues=tuple(name for name, _ in self._queues),
            channels=tuple(channel for _, channel in self._queues),
            agents=tuple(self._agents),
            outcomes=tuple(self._outcomes),
            queue=queue.astype(np.int32),
            offered_at=offered_at,
            wait_s=wait_s,
            outcome=outcome.astype(np.int32),
            talk_s=talk_s,
            agent=agent.astype(np.int32),
            priority=priority.astype(np.int32),
            menu_entered_at=np.sort(np.array(self._menu_entered_at, dtype=np.float64)),
            menu_left_at=np.sort(np.array(self._menu_left_at, dtype=np.float64)),
        )

"""The moving parts of the simulated floor: the timeline, lines of waiting contacts, contacts and agents."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from heapq import heappop, heappush
from typing import Any, NamedTuple

from feeds.simulator.demand import Arrival
from feeds.simulator.model import QueueModel
from feeds.simulator.roster import AgentPlan
from wallboard.events import AgentStateChanged, Event

WAITING, RINGING, SERVED, GONE = range(4)
"""What a contact is at: `RINGING` at an agent who has not answered yet, `GONE` by whatever way."""

URGENT = 1
"""The priority of contacts that were transferred or called back."""


class Timeline:
    """The time that is, what will be done when, and what has been told. `next_seq` counts the events."""

    __slots__ = ("_count", "_heap", "now", "seq", "told")

    def __init__(self, start_at: float) -> None:
        self.now = start_at
        self.seq = 0
        self.told: list[Event] = []
        self._heap: list[tuple[float, int, Callable[..., object], tuple[Any, ...]]] = []
        self._count = 0

    @property
    def next_at(self) -> float:
        """When the next thing is to be done."""
        return self._heap[0][0] if self._heap else float("inf")

    def next_seq(self) -> int:
        """The number of the event that is about to be told."""
        self.seq += 1
        return self.seq

    def at(self, at: float, action: Callable[..., object], *arguments: Any) -> None:  # noqa: ANN401
        """Do something at an epoch second, not before now."""
        self._count += 1
        heappush(self._heap, (max(at, self.now), self._count, action, arguments))

    def later(self, delay_s: float, action: Callable[..., object], *arguments: Any) -> None:  # noqa: ANN401
        """Do something after a delay."""
        self.at(self.now + delay_s, action, *arguments)

    def step(self) -> None:
        """Do what is next."""
        self.now, _, action, arguments = heappop(self._heap)
        action(*arguments)


class Contact:
    """A contact on its way; `arrival` has what it brought."""

    __slots__ = ("agent", "arrival", "line", "name", "priority", "queued_at", "status", "wait_s")

    def __init__(self, name: str, line: Line, arrival: Arrival, queued_at: float, priority: int) -> None:
        self.name, self.line, self.arrival, self.queued_at = name, line, arrival, queued_at
        self.priority = priority
        self.status = WAITING
        self.agent: Agent | None = None
        self.wait_s = 0.0


class Line:
    """A queue: who waits in it, and the agents who could take a contact now, the longest idle first.

    `idle` are agents with nothing to do, `partial` those with a chat or more and room for another.
    """

    __slots__ = ("idle", "model", "partial", "position", "urgent", "waiting")

    def __init__(self, position: int, model: QueueModel) -> None:
        self.position, self.model = position, model
        self.waiting: deque[Contact] = deque()
        self.urgent: deque[Contact] = deque()
        self.idle: dict[Agent, None] = {}
        self.partial: dict[Agent, None] = {}

    def first(self) -> Contact | None:
        """The contact whose turn it is."""
        for row in (self.urgent, self.waiting):
            while row and row[0].status != WAITING:
                row.popleft()
            if row:
                return row[0]
        return None

    def agent(self) -> Agent | None:
        """The agent whose turn it is."""
        return next(iter(self.idle), None) or next(iter(self.partial), None)


class Pause(NamedTuple):
    """A state in which an agent takes no contacts, for `length_s` or until the epoch second `until`."""

    state: str
    length_s: float = 0.0
    until: float | None = None
    reason: str | None = None


class Agent:
    """An agent at work. `load` is how many contacts he has, `due` the pause he takes when these are done."""

    __slots__ = ("due", "end_at", "is_on", "lines", "load", "name", "pauses", "plan", "state")

    def __init__(self, plan: AgentPlan, lines: list[Line]) -> None:
        self.plan, self.lines = plan, lines
        self.name = plan.agent
        self.state = "signed_out"
        self.is_on = False
        self.load = 0
        self.pauses = 0
        self.due: Pause | None = None
        self.end_at = plan.activities[-1].end

    def turn(self, timeline: Timeline, state: str, reason: str | None = None) -> None:
        """Go into a state, and tell it."""
        if state != self.state:
            self.state = state
            now = timeline.now
            timeline.told.append(AgentStateChanged(timeline.next_seq(), now, self.name, state, now, reason))

    def withdraw(self) -> None:
        """Be offered no contact."""
        for line in self.lines:
            line.idle.pop(self, None)
            line.partial.pop(self, None)

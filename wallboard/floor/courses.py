"""The course of an agent's day: which state from when on, and which contacts he had. Bounded in memory.

A stretch of which nobody knows the state (the wall did not watch) stands as UNKNOWN_STATE.
"""

from __future__ import annotations

from array import array
from sys import intern

from wallboard.events import AgentCourse

UNKNOWN_STATE = ""
MOST_SPELLS, LEAST_SPELLS = 2_000_000, 64
"""States and contacts kept of all agents together, and in any case of each one: 16 and 24 bytes apiece."""
MOST_TOLD = 400_000
"""States, and contacts, that a snapshot tells of all agents together: about 10 MB."""


def share(most: int, agents: int) -> int:
    """How many of `most` each agent may have."""
    return max(LEAST_SPELLS, most // max(1, agents))


class Course:
    """One agent's day. Times are epoch seconds; states and contacts stand in the order of their times."""

    __slots__ = ("_answered", "_handling_s", "_queues", "_starts", "_states")

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Nothing is known."""
        self._starts, self._states = array("d"), list[str]()
        self._answered, self._handling_s, self._queues = array("d"), array("d"), list[str]()

    def begin(self, at: float, state: str) -> None:
        """A day begins, or the agent comes into sight: nothing is known of what was before."""
        self.clear()
        self.change(at, state, LEAST_SPELLS)

    def change(self, at: float, state: str, most: int) -> None:
        """The agent is in `state` since `at`; past `most` states the older half is forgotten."""
        states, starts = self._states, self._starts
        if states and states[-1] == state:
            return
        if starts and at <= starts[-1]:
            states[-1] = intern(state)
            return
        if len(starts) >= most:
            del starts[: most // 2], states[: most // 2]
        starts.append(at)
        states.append(intern(state))

    def resume(self, heard_to: float, since: float, state: str, most: int) -> None:
        """The floor was told anew: what lies between `heard_to` and `since` nobody saw."""
        self.change(heard_to, UNKNOWN_STATE, most)
        self.change(max(since, heard_to), state, most)

    def handled(self, answered_at: float, handling_s: float, queue: str, most: int) -> None:
        """A contact was ended that he had answered at `answered_at`."""
        if len(self._answered) >= most:
            for each in (self._answered, self._handling_s, self._queues):
                del each[: most // 2]
        self._answered.append(answered_at)
        self._handling_s.append(handling_s)
        self._queues.append(queue)

    def take(self, told: AgentCourse, start_at: float, most: int) -> None:
        """What the source says of the day that began at `start_at` stands in place of what was seen."""
        self.clear()
        for at, state in told.spells[-most:]:
            self.change(max(at, start_at), state, most)
        for answered_at, handling_s, queue in told.contacts[-most:]:
            if answered_at + handling_s >= start_at:
                self.handled(answered_at, handling_s, queue, most)

    def told(self, agent: str, most: int) -> AgentCourse:
        """The newest `most` states and contacts, frozen."""
        contacts = zip(self._answered[-most:], self._handling_s[-most:], self._queues[-most:], strict=True)
        spells = zip(self._starts[-most:], self._states[-most:], strict=True)
        return AgentCourse(agent, tuple(spells), tuple(contacts))

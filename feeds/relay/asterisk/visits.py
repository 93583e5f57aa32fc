"""Callers in queues: a *visit* is one caller's stay in one queue, from its entry to the end of the call.

Two witnesses tell of a visit, the manager interface and `queue_log`, and either may be first, late or silent.
So every step here is taken once: whoever tells it first moves the visit on, and the other changes nothing.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator

from msgspec import Struct

from wallboard.events import (
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactHeld,
    ContactInfo,
    ContactLeft,
    ContactQueued,
    ContactRetrieved,
    Event,
)

ABANDONED = "abandoned"
_MEMORY = 200_000


class Visit(Struct, gc=False, eq=False):
    """One stay in a queue. `at` are epoch seconds; `number` tells the visits of a caller to a queue apart.

    Waiting while neither `answered_at` nor `left_at`; `left_at` alone: out of the queue, and how is not known
    yet (`due_at`: decide then). `verdict` is how by `queue_log`; the flags are what AMI let fall about it.
    """

    uniqueid: str
    queue: str
    number: int
    queued_at: float
    channel: str = ""
    answered_at: float | None = None
    agent: str | None = None
    agent_uniqueid: str = ""
    agent_channel: str = ""
    held_at: float | None = None
    hold_s: float = 0.0
    left_at: float | None = None
    due_at: float = 0.0
    verdict: str = ""
    gave_up: bool = False
    hung_up: bool = False
    picked_up: bool = False
    unseen: bool = False
    was_in_call: bool = False
    quiet_at: float | None = None
    connection: int = 0

    @property
    def contact(self) -> str:
        """The contact's id. It holds nothing of the caller."""
        return f"{self.uniqueid}/{self.queue}" + (f"/{self.number}" if self.number > 1 else "")


class Visits:
    """The open visits, and how many each caller has made to each queue. `take` yields what has happened.

    `outcomes` counts (queue, word): offered, answered, abandoned, ended, and the reasons of those who left.
    """

    def __init__(self) -> None:
        self.outcomes: Counter[tuple[str, str]] = Counter()
        self._open: dict[str, list[Visit]] = {}
        self._numbers: OrderedDict[tuple[str, str], int] = OrderedDict()
        self._events: list[Event] = []

    def __iter__(self) -> Iterator[Visit]:
        return (visit for visits in self._open.values() for visit in visits)

    def take(self) -> list[Event]:
        """The events since the last call; their `seq` is to be filled in."""
        events, self._events = self._events, []
        return events

    def of(self, uniqueid: str) -> tuple[Visit, ...]:
        """The caller's open visits, oldest first."""
        return tuple(self._open.get(uniqueid, ()))

    def waiting(self, uniqueid: str, queue: str) -> Visit | None:
        """The caller's visit that is not answered."""
        return self._newest(uniqueid, queue, answered=False)

    def answered(self, uniqueid: str, queue: str) -> Visit | None:
        """The caller's visit that an agent has."""
        return self._newest(uniqueid, queue, answered=True)

    def numbered(self, uniqueid: str, queue: str, number: int) -> Visit | None:
        """The open visit of that number."""
        return next((v for v in self.of(uniqueid) if v.queue == queue and v.number == number), None)

    def count(self, uniqueid: str, queue: str) -> int:
        """How many visits the caller has made to the queue."""
        return self._numbers.get((uniqueid, queue), 0)

    def _newest(self, uniqueid: str, queue: str, *, answered: bool) -> Visit | None:
        for visit in reversed(self.of(uniqueid)):
            if visit.queue == queue and (visit.answered_at is not None) == answered:
                return visit
        return None

    def restore(self, contacts: Iterable[ContactInfo], known: Iterable[tuple[str, str]]) -> None:
        """Take up the visits that were open when the relay last ran; `known` are (contact, queue) of all."""
        for contact, queue in known:
            uniqueid, number = _parts(contact, queue)
            self._numbers[uniqueid, queue] = max(number, self.count(uniqueid, queue))
        for info in contacts:
            uniqueid, number = _parts(info.contact, info.queue)
            visit = Visit(uniqueid, info.queue, number, info.queued_at)
            visit.answered_at, visit.agent = info.answered_at, info.agent
            self._keep(visit)

    def enter(
        self,
        uniqueid: str,
        queue: str,
        at: float,
        *,
        priority: int | None = None,
        customer: str | None = None,
    ) -> Visit:
        """A caller enters a queue."""
        visit = Visit(uniqueid, queue, self.count(uniqueid, queue) + 1, at)
        self._keep(visit)
        self._events.append(ContactQueued(0, at, visit.contact, queue, priority=priority, customer=customer))
        self.outcomes[queue, "offered"] += 1
        return visit

    def answer(self, visit: Visit, agent: str | None, at: float) -> None:
        """An agent has the caller."""
        visit.answered_at, visit.agent, visit.left_at = at, agent, None
        self._events.append(ContactAnswered(0, at, visit.contact, agent))
        self.outcomes[visit.queue, "answered"] += 1

    def hold(self, visit: Visit, at: float) -> None:
        """The agent put the caller on hold."""
        if visit.held_at is None:
            visit.held_at = at
            self._events.append(ContactHeld(0, at, visit.contact, visit.agent))

    def retrieve(self, visit: Visit, at: float) -> None:
        """The agent took the caller off hold."""
        if visit.held_at is not None:
            visit.hold_s += max(0.0, at - visit.held_at)
            visit.held_at = None
            self._events.append(ContactRetrieved(0, at, visit.contact, visit.agent))

    def end(self, visit: Visit, at: float, spoken_s: float) -> None:
        """The call is over; `spoken_s` is from its answer to its end, hold included."""
        if visit.held_at is not None:
            visit.hold_s += max(0.0, at - visit.held_at)
        hold_s = min(visit.hold_s, spoken_s)
        self._forget(visit)
        self._events.append(
            ContactEnded(0, at, visit.contact, visit.agent, talk_s=spoken_s - hold_s, hold_s=hold_s)
        )
        self.outcomes[visit.queue, "ended"] += 1

    def leave(self, visit: Visit, outcome: str, at: float) -> None:
        """The caller left the queue unanswered: abandoned, or for the reason given."""
        self._forget(visit)
        if outcome == ABANDONED:
            self._events.append(ContactAbandoned(0, at, visit.contact))
        else:
            self._events.append(ContactLeft(0, at, visit.contact, outcome))
        self.outcomes[visit.queue, outcome] += 1

    def _keep(self, visit: Visit) -> None:
        self._open.setdefault(visit.uniqueid, []).append(visit)
        self._numbers[visit.uniqueid, visit.queue] = visit.number
        if len(self._numbers) > _MEMORY:
            self._numbers.popitem(last=False)

    def _forget(self, visit: Visit) -> None:
        visits = self._open[visit.uniqueid]
        visits.remove(visit)
        if not visits:
            del self._open[visit.uniqueid]


def _parts(contact: str, queue: str) -> tuple[str, int]:
    """The caller's uniqueid, and the number of his visit to the queue."""
    uniqueid, _, rest = contact.partition("/")
    number = rest.removeprefix(queue).removeprefix("/")
    return uniqueid, int(number) if number.isdecimal() else 1

"""What an adapter knows of agents and contacts, so that news become events once, and a new look at the whole
floor becomes what has changed meanwhile.

Every `take` yields the events since the last one, their `seq` 0. Times are epoch seconds.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from msgspec import Struct

from feeds.adapters.counters import AdapterCounters
from wallboard.errors import LimitError
from wallboard.events import (
    MAX_AGENTS,
    MAX_WAITING_CONTACTS,
    AgentInfo,
    AgentStateChanged,
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

NOT_SEEN = "not seen"
"""Why a contact left that went while nobody listened."""
_MOST_GONE = 200_000
_MOST_CONTACTS = MAX_WAITING_CONTACTS + MAX_AGENTS


class AgentBook:
    """Agents as they were last told."""

    def __init__(self) -> None:
        self.known: dict[str, AgentInfo] = {}
        self._events: list[Event] = []

    def restore(self, agents: Iterable[AgentInfo]) -> None:
        """Take up the agents that were known when the program last ran."""
        self.known |= {info.agent: info for info in agents}

    def set(self, info: AgentInfo, at: float) -> None:
        """An agent is as `info` says: an event where that is news. Raises LimitError past the limit."""
        before = self.known.get(info.agent)
        if info == before:
            return
        if before is None and len(self.known) >= MAX_AGENTS:
            raise LimitError(f"The source has more than {MAX_AGENTS:,} agents; divide the site.")
        self.known[info.agent] = info
        self._events.append(
            AgentStateChanged(
                0,
                at,
                info.agent,
                info.state,
                min(info.since, at),
                info.reason,
                queues=info.queues if before is None or info.queues != before.queues else None,
                team=info.team if before is None or info.team != before.team else None,
                name=info.name if before is None or info.name != before.name else None,
            )
        )

    def synchronise(self, agents: Iterable[AgentInfo], at: float) -> None:
        """These are all agents there are; whoever is not among them is signed out."""
        told = {info.agent: info for info in agents}
        for info in told.values():
            self.set(info, at)
        for agent in self.known.keys() - told.keys():
            self.remove(agent, at)

    def remove(self, agent: str, at: float) -> None:
        """The agent is not here any more."""
        before = self.known.get(agent)
        if before is not None and before.state != "signed_out":
            self.set(AgentInfo(agent, "signed_out", at, None, (), before.team, before.site, before.name), at)

    def take(self) -> list[Event]:
        """The events since the last call."""
        events, self._events = self._events, []
        return events


class OpenContact(Struct, gc=False):
    """A contact that waits, or that an agent has since `answered_at`. `hold_s` sums holds that are over."""

    contact: str
    queue: str
    queued_at: float
    agent: str | None = None
    answered_at: float | None = None
    held_at: float | None = None
    hold_s: float = 0.0


class ContactBook:
    """Contacts that wait or talk. What cannot follow from what was told before is counted and left out.

    With `once` an id is never used again: who has gone does not come back, however late or often it is told.
    """

    def __init__(self, counters: AdapterCounters, *, once: bool = False) -> None:
        self.open: dict[str, OpenContact] = {}
        self._counters, self._once = counters, once
        self._events: list[Event] = []
        self._gone: OrderedDict[str, None] = OrderedDict()

    def restore(self, contacts: Iterable[ContactInfo]) -> None:
        """Take up the contacts that were open when the program last ran."""
        for info in contacts:
            self.open[info.contact] = OpenContact(
                info.contact, info.queue, info.queued_at, info.agent, info.answered_at
            )

    def restore_gone(self, contacts: Iterable[str]) -> None:
        """These contacts were over by then, where an id is never used again."""
        for contact in contacts:
            self._note_gone(contact)

    def has_gone(self, contact: str) -> bool:
        """Whether the contact was here and is over, where an id is never used again."""
        return contact in self._gone

    def waiting(self, queue: str) -> list[OpenContact]:
        """Those who wait in the queue, in the order in which they came to be known."""
        return [each for each in self.open.values() if each.queue == queue and each.answered_at is None]

    def with_agent(self, agent: str) -> list[OpenContact]:
        """The contacts that the agent has."""
        return [each for each in self.open.values() if each.agent == agent and each.answered_at is not None]

    def queue(
        self, contact: str, queue: str, at: float, *, channel: str = "voice", priority: int | None = None
    ) -> None:
        """A contact waits since `at`; told again, it changes nothing unless it waits elsewhere now.

        Raises LimitError past the limit.
        """
        before = self.open.get(contact)
        if contact in self._gone or (
            before is not None and before.queue == queue and before.answered_at is None
        ):
            return
        if before is not None and before.answered_at is not None:
            self.end(contact, at)
        if len(self.open) >= _MOST_CONTACTS:
            raise LimitError(f"The source has over {_MOST_CONTACTS:,} contacts at once; divide the site.")
        self.open[contact] = OpenContact(contact, queue, at)
        self._events.append(ContactQueued(0, at, contact, queue, channel, priority))

    def answer(self, contact: str, agent: str | None, at: float) -> None:
        """An agent has the contact."""
        each = self.open.get(contact)
        if each is None or each.answered_at is not None:
            self._counters.contradictions += each is None or each.agent != agent
            return
        each.agent, each.answered_at = agent, max(at, each.queued_at)
        self._events.append(ContactAnswered(0, each.answered_at, contact, agent))

    def hold(self, contact: str, at: float, *, held: bool) -> None:
        """The agent put the contact on hold, or took it off."""
        each = self.open.get(contact)
        if each is None or each.answered_at is None or held == (each.held_at is not None):
            self._counters.contradictions += each is None
            return
        if held:
            each.held_at = at
            self._events.append(ContactHeld(0, at, contact, each.agent))
        else:
            self._unhold(each, at)
            self._events.append(ContactRetrieved(0, at, contact, each.agent))

    def end(self, contact: str, at: float, *, wrapup_s: float | None = None) -> None:
        """Handling is over; talk and hold follow from when it was answered."""
        each = self.open.get(contact)
        if each is None or each.answered_at is None:
            self._counters.contradictions += 1
            return
        self._unhold(each, at)
        self._close(contact)
        spoken_s = max(0.0, at - each.answered_at)
        hold_s = min(each.hold_s, spoken_s)
        self._events.append(ContactEnded(0, at, contact, each.agent, spoken_s - hold_s, hold_s, wrapup_s))

    def abandon(self, contact: str, at: float) -> None:
        """The customer gave up."""
        if self._stops_waiting(contact):
            self._events.append(ContactAbandoned(0, at, contact))

    def leave(self, contact: str, reason: str, at: float) -> None:
        """The contact left the queue otherwise, for the vendor's reason where it is none of ours."""
        if self._stops_waiting(contact):
            self._events.append(ContactLeft(0, at, contact, reason))

    def synchronise(self, present: Iterable[str], at: float, *, queues: Iterable[str] | None = None) -> None:
        """These contacts are all that are still here (in `queues`): the others went while nobody listened."""
        here, among = set(present), None if queues is None else set(queues)
        for each in tuple(self.open.values()):
            if each.contact in here or (among is not None and each.queue not in among):
                continue
            self._counters.unseen += 1
            if each.answered_at is None:
                self.leave(each.contact, NOT_SEEN, at)
            else:
                self.end(each.contact, at)
            self._gone.pop(each.contact, None)  # a list may be late: it may be here after all

    def take(self) -> list[Event]:
        """The events since the last call."""
        events, self._events = self._events, []
        return events

    def _unhold(self, each: OpenContact, at: float) -> None:
        if each.held_at is not None:
            each.hold_s += max(0.0, at - each.held_at)
            each.held_at = None

    def _stops_waiting(self, contact: str) -> bool:
        each = self.open.get(contact)
        if each is None or each.answered_at is not None:
            self._counters.contradictions += 1
            return False
        self._close(contact)
        return True

    def _close(self, contact: str) -> None:
        del self.open[contact]
        if self._once:
            self._note_gone(contact)

    def _note_gone(self, contact: str) -> None:
        self._gone[contact] = None
        if len(self._gone) > _MOST_GONE:
            self._gone.popitem(last=False)

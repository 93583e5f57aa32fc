"""What becomes of contacts: they queue, ring, are answered, put on hold and ended, or give up."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from feeds.simulator.demand import Arrival
from feeds.simulator.parts import (
    GONE,
    RINGING,
    SERVED,
    URGENT,
    WAITING,
    Agent,
    Contact,
    Line,
    Pause,
    Timeline,
)
from wallboard.events import (
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactHeld,
    ContactLeft,
    ContactQueued,
    ContactRetrieved,
    Outcome,
)

_MISSED_SHARE, _RING_OUT_S, _MISSED_PAUSE_S = 0.006, 18.0, 90.0
_TRANSFER_SHARE, _SURVEY_SHARE, _CALLBACK_SHARE = 0.04, 0.08, 0.3
_CALLBACK_DELAY_S = (900.0, 1800.0)
_GRUDGE_S = 90.0
"""Those who waited longer are less content."""


class ContactDesk:
    """Routes contacts to agents: the urgent before the patient, mail last; the longest idle agent first."""

    def __init__(
        self,
        timeline: Timeline,
        lines: Sequence[Line],
        rng: random.Random,
        *,
        max_chats: int,
        leave: Callable[[Agent], None],
    ) -> None:
        self._timeline, self._lines, self._rng = timeline, lines, rng
        self._max_chats, self._leave = max_chats, leave
        self._names = 0
        self._by_queue = {line.model.queue: line for line in lines}

    def arrive(self, arrival: Arrival, priority: int = 0) -> None:
        """A contact comes into its queue."""
        timeline, line = self._timeline, self._lines[arrival.queue]
        self._names += 1
        contact = Contact(f"c{self._names}", line, arrival, timeline.now, priority)
        timeline.told.append(
            ContactQueued(
                timeline.next_seq(),
                timeline.now,
                contact.name,
                line.model.queue,
                line.model.channel,
                priority or None,
            )
        )
        agent = line.agent()
        if agent is not None:
            self._assign(contact, agent)
            return
        (line.urgent if priority else line.waiting).append(contact)
        self._start_waiting(contact)

    def free(self, agent: Agent) -> None:
        """An agent has nothing to do: he takes whoever's turn it is, or waits for the next."""
        agent.turn(self._timeline, "available")
        contact = self._next_for(agent.lines)
        if contact is not None:
            self._assign(contact, agent)
            return
        for line in agent.lines:
            line.idle[agent] = None

    def close_lines(self) -> None:
        """The centre has closed: those who still wait are sent away; mail stays for tomorrow."""
        for line in self._lines:
            if line.model.channel != "email":
                for contact in [*line.urgent, *line.waiting]:
                    if contact.status == WAITING:
                        self._send_off(contact, "closed")

    def _start_waiting(self, contact: Contact) -> None:
        model, timeline = contact.line.model, self._timeline
        if model.patience_s is not None:
            timeline.at(contact.queued_at + contact.arrival.patience_s, self._give_up, contact)
        if model.callback_after_s is not None:
            timeline.at(contact.queued_at + model.callback_after_s, self._offer_callback, contact)
        if model.overflow_after_s is not None:
            timeline.at(contact.queued_at + model.overflow_after_s, self._overflow, contact)

    def _next_for(self, lines: Sequence[Line]) -> Contact | None:
        best: Contact | None = None
        best_key = (False, 0, 0.0)
        for line in lines:
            contact = line.first()
            if contact is not None:
                key = (line.model.channel == "email", -contact.priority, contact.queued_at)
                if best is None or key < best_key:
                    best, best_key = contact, key
        return best

    def _assign(self, contact: Contact, agent: Agent) -> None:
        timeline, channel = self._timeline, contact.line.model.channel
        agent.withdraw()
        agent.load += 1
        contact.status, contact.agent = RINGING, agent
        if channel == "email":
            self._answer(contact, agent)
            return
        if agent.load == 1:
            agent.turn(timeline, "alerting")
        draw = self._rng.random()
        if draw < _MISSED_SHARE and agent.load == 1:
            timeline.later(_RING_OUT_S, self._miss, contact, agent)
        else:
            timeline.later(1.5 + int(draw * 48.0) / 8.0, self._answer, contact, agent)
        self._offer_more(agent)

    def _offer_more(self, agent: Agent) -> None:
        """An agent with a chat may have room for another."""
        if agent.due is None and 0 < agent.load < self._max_chats:
            for line in agent.lines:
                if line.model.channel == "chat":
                    line.partial[agent] = None

    def _answer(self, contact: Contact, agent: Agent) -> None:
        if contact.status != RINGING or contact.agent is not agent:
            return
        timeline, arrival = self._timeline, contact.arrival
        contact.status = SERVED
        contact.wait_s = timeline.now - contact.queued_at
        timeline.told.append(ContactAnswered(timeline.next_seq(), timeline.now, contact.name, agent.name))
        agent.turn(timeline, "talking")
        if arrival.hold_s:
            timeline.later(int(arrival.talk_s * 4.0) / 8.0, self._hold, contact, agent)
        else:
            timeline.later(arrival.talk_s, self._finish, contact, agent)

    def _hold(self, contact: Contact, agent: Agent) -> None:
        timeline = self._timeline
        timeline.told.append(ContactHeld(timeline.next_seq(), timeline.now, contact.name, agent.name))
        agent.turn(timeline, "held")
        timeline.later(contact.arrival.hold_s, self._retrieve, contact, agent)

    def _retrieve(self, contact: Contact, agent: Agent) -> None:
        timeline, talk_s = self._timeline, contact.arrival.talk_s
        timeline.told.append(ContactRetrieved(timeline.next_seq(), timeline.now, contact.name, agent.name))
        agent.turn(timeline, "talking")
        timeline.later(talk_s - int(talk_s * 4.0) / 8.0, self._finish, contact, agent)

    def _finish(self, contact: Contact, agent: Agent) -> None:
        """The talk is over; wrap-up follows unless other chats go on."""
        transfers_to = contact.line.model.transfers_to
        if transfers_to in self._by_queue and self._rng.random() < _TRANSFER_SHARE:
            position = self._by_queue[transfers_to].position
            self.arrive(contact.arrival._replace(at=self._timeline.now, queue=position), URGENT)
        if agent.load > 1:
            self._end(contact, agent, 0.0)
            return
        agent.withdraw()
        agent.turn(self._timeline, "wrapup")
        wrapup_s = contact.arrival.wrapup_s
        self._timeline.later(wrapup_s, self._end, contact, agent, wrapup_s)

    def _end(self, contact: Contact, agent: Agent, wrapup_s: float) -> None:
        timeline, arrival = self._timeline, contact.arrival
        contact.status = GONE
        timeline.told.append(
            ContactEnded(
                timeline.next_seq(),
                timeline.now,
                contact.name,
                agent.name,
                arrival.talk_s,
                arrival.hold_s,
                wrapup_s,
            )
        )
        self._survey(contact, agent)
        agent.load -= 1
        self._go_on(agent)

    def _go_on(self, agent: Agent) -> None:
        """An agent has one contact less."""
        if agent.load == 0:
            if agent.due is None:
                self.free(agent)
            else:
                self._leave(agent)
            return
        if agent.due is not None:
            return
        contact = self._next_for([line for line in agent.lines if line.model.channel == "chat"])
        if contact is not None:
            self._assign(contact, agent)
        else:
            self._offer_more(agent)

    def _survey(self, contact: Contact, agent: Agent) -> None:
        if self._rng.random() >= _SURVEY_SHARE:
            return
        timeline, grudge = self._timeline, contact.wait_s > _GRUDGE_S
        csat = float(
            self._rng.choices((5, 4, 3, 2, 1), (20, 25, 25, 15, 15) if grudge else (50, 30, 12, 5, 3))[0]
        )
        timeline.told.append(
            Outcome(
                timeline.next_seq(),
                timeline.now,
                contact.line.model.queue,
                agent.name,
                csat=csat,
                resolved=self._rng.random() < (0.7 if grudge else 0.8),
            )
        )

    def _miss(self, contact: Contact, agent: Agent) -> None:
        """The agent let it ring: the contact goes back to the front, the agent out of the way."""
        if contact.status != RINGING:
            return
        contact.status, contact.agent = WAITING, None
        (contact.line.urgent if contact.priority else contact.line.waiting).appendleft(contact)
        agent.load -= 1
        agent.due = agent.due or Pause("away", _MISSED_PAUSE_S, reason="missed contact")
        self._leave(agent)
        self._start_waiting(contact)
        other = contact.line.agent()
        if other is not None:
            self._assign(contact, other)

    def _give_up(self, contact: Contact) -> None:
        if contact.status not in (WAITING, RINGING):
            return
        timeline, agent = self._timeline, contact.agent
        is_ringing = contact.status == RINGING
        contact.status = GONE
        timeline.told.append(ContactAbandoned(timeline.next_seq(), timeline.now, contact.name))
        if is_ringing and agent is not None:
            agent.load -= 1
            self._go_on(agent)

    def _offer_callback(self, contact: Contact) -> None:
        if contact.status == WAITING and self._rng.random() < _CALLBACK_SHARE:
            self._send_off(contact, "callback")
            delay_s = float(self._rng.randint(*map(int, _CALLBACK_DELAY_S)))
            self._timeline.later(delay_s, self.arrive, contact.arrival, URGENT)

    def _overflow(self, contact: Contact) -> None:
        if contact.status == WAITING:
            self._send_off(contact, "overflow")

    def _send_off(self, contact: Contact, reason: str) -> None:
        timeline = self._timeline
        contact.status = GONE
        timeline.told.append(ContactLeft(timeline.next_seq(), timeline.now, contact.name, reason))

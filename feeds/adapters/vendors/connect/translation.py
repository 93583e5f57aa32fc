"""Amazon Connect's events to those of the core. Both kinds come in any order, and more than once.

A contact event names all the moments that are known of its contact by then, so each is read as the contact's
whole course; what was told already stays. Of an agent's events one that is older than the last is left.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping

from feeds.adapters.books import AgentBook, ContactBook
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.http import DATE_STEP_S
from feeds.adapters.values import Fields, fields, items, moment, read_object, word
from wallboard.events import AgentInfo, Event, QueueInfo
from wallboard.vendor_clock import VendorClock

MOST_CLOSED = 200_000
_CONTACT_EVENTS = frozenset({"QUEUED", "CONNECTED_TO_AGENT", "DISCONNECTED"})
_QUIET = frozenset({"INITIATED", "CONNECTED_TO_SYSTEM", "AMD_DISABLED", "CONTACT_DATA_UPDATED", "COMPLETED"})
_STATES = {
    "available": "available", "offline": "signed_out", "break": "break", "lunch": "lunch",
    "training": "training", "meeting": "meeting",
}  # fmt: skip
_CONTACT_STATES = (
    ({"CONNECTED_ONHOLD"}, "held"),
    ({"CONNECTED", "PAUSED"}, "talking"),
    ({"INCOMING", "PENDING", "CONNECTING"}, "alerting"),
    ({"ENDED", "MISSED", "ERROR", "REJECTED"}, "wrapup"),
)
_CHANNELS = {"VOICE": "voice", "CHAT": "chat", "EMAIL": "email", "TASK": "ticket"}


class Translation:
    """One instance's floor. Each call that takes news returns the events that follow, their `seq` 0.

    `heard_at` is when the last agent event happened, by our clock: heartbeats come every two minutes from
    every agent. Which of an agent's events is the newer is decided by their own times.
    """

    def __init__(self, counters: AdapterCounters) -> None:
        self.queues: dict[str, QueueInfo] = {}
        self.agents, self.contacts = AgentBook(), ContactBook(counters)
        self.heard_at = 0.0
        self._counters, self.clock = counters, VendorClock(DATE_STEP_S)
        self._agent_at: dict[str, float] = {}
        self._closed: OrderedDict[str, None] = OrderedDict()

    def agent_record(self, data: bytes, at: float) -> list[Event]:
        """A record of the agent event stream."""
        message = read_object(data, self._counters)
        agent, told_at = _last(message.get("AgentARN")), moment(message.get("EventTimestamp"))
        snapshot = fields(message, "CurrentAgentSnapshot")
        if not agent or told_at is None:
            self._counters.note_unknown(word(message.get("EventType")) or "record without AgentARN")
            return []
        if told_at < self._agent_at.get(agent, 0.0):
            return []
        self._agent_at[agent] = told_at
        happened_at = self.clock.ours(told_at)
        self.heard_at = max(self.heard_at, happened_at)
        if snapshot:
            self._agent(agent, snapshot, word(message.get("EventType")), min(at, happened_at))
        elif message.get("EventType") == "LOGOUT":
            self.agents.remove(agent, min(at, happened_at))
        return self._take()

    def contact_message(self, body: bytes, at: float) -> list[Event]:
        """A message of the queue into which EventBridge puts contact events."""
        message = read_object(body, self._counters)
        detail = _small(fields(message, "detail") or message)
        kind = word(detail.get("eventtype")).upper()
        if kind in _CONTACT_EVENTS:
            self._contact(detail, kind, at)
        elif kind not in _QUIET:
            self._counters.note_unknown(kind or word(message.get("detail-type")) or "no eventType")
        return self._take()

    def _take(self) -> list[Event]:
        return sorted([*self.contacts.take(), *self.agents.take()], key=lambda event: event.at)

    # --- contacts

    def _contact(self, detail: Fields, kind: str, at: float) -> None:
        contact, info, agent = word(detail.get("contactid")), detail.get("queueinfo"), detail.get("agentinfo")
        place, who = _small(fields(info)), _small(fields(agent))
        queue, queued_at = _last(place.get("queuearn")), moment(place.get("enqueuetimestamp"), self.clock)
        if not contact or not queue or queued_at is None or contact in self._closed:
            return  # outbound, or still in the menu: no queue knows it; or told to its end already
        self._declare(queue, None)
        channel = _CHANNELS.get(word(detail.get("channel")).upper(), "voice")
        known = self.contacts.open.get(contact)
        if known is None or (known.queue != queue and known.answered_at is None):
            self.contacts.queue(contact, queue, min(at, queued_at), channel=channel)
        answered_at = moment(who.get("connectedtoagenttimestamp"), self.clock)
        known = self.contacts.open.get(contact)
        if answered_at is not None and known is not None and known.answered_at is None:
            self.contacts.answer(contact, _last(who.get("agentarn")) or None, min(at, answered_at))
        if kind == "DISCONNECTED":
            self._close(contact, min(at, moment(detail.get("disconnecttimestamp"), self.clock) or at))

    def _close(self, contact: str, at: float) -> None:
        known = self.contacts.open.get(contact)
        if known is not None and known.answered_at is None:
            self.contacts.abandon(contact, at)
        elif known is not None:
            self.contacts.end(contact, at)
        self._closed[contact] = None
        while len(self._closed) > MOST_CLOSED:
            self._closed.popitem(last=False)

    # --- agents

    def _agent(self, agent: str, snapshot: Fields, kind: str, at: float) -> None:
        profile = fields(snapshot, "Configuration")
        served = items(fields(profile, "RoutingProfile").get("InboundQueues"))
        queues = tuple(filter(None, (_last(fields(each).get("ARN")) for each in served)))
        for each in served:
            if queue := _last(fields(each).get("ARN")):
                self._declare(queue, word(fields(each).get("Name")) or None)
        state, since = self._state(snapshot, at)
        if kind == "LOGOUT":
            state, since = "signed_out", at
        name = " ".join(filter(None, (word(profile.get("FirstName")), word(profile.get("LastName")))))
        groups = fields(profile, "AgentHierarchyGroups")
        team = word(fields(groups, "Level1").get("Name"))
        info = AgentInfo(
            agent, state, min(since, at), queues=queues, team=team or None,
            name=name or word(profile.get("Username")) or None,
        )  # fmt: skip
        self.agents.set(info, at)
        self._holds(snapshot, at)

    def _state(self, snapshot: Fields, at: float) -> tuple[str, float]:
        """What the agent does: with his contacts first, else his status."""
        contacts = [fields(each) for each in items(snapshot.get("Contacts"))]
        for states, ours in _CONTACT_STATES:
            since = [
                moment(each.get("StateStartTimestamp"), self.clock) or at
                for each in contacts
                if word(each.get("State")).upper() in states
            ]
            if since:
                return ours, min(since)
        status = fields(snapshot, "AgentStatus")
        name = word(status.get("Name"))
        return _STATES.get(name.lower(), name or "unknown"), moment(
            status.get("StartTimestamp"), self.clock
        ) or at

    def _holds(self, snapshot: Fields, at: float) -> None:
        for each in items(snapshot.get("Contacts")):
            known = self.contacts.open.get(word(fields(each).get("ContactId")))
            if known is not None and known.answered_at is not None:
                held = word(fields(each).get("State")).upper() == "CONNECTED_ONHOLD"
                if held != (known.held_at is not None):
                    since = moment(fields(each).get("StateStartTimestamp"), self.clock) or at
                    self.contacts.hold(known.contact, min(at, since), held=held)

    def _declare(self, queue: str, name: str | None) -> None:
        known = self.queues.get(queue)
        if known is None or (name and known.name != name):
            self.queues[queue] = QueueInfo(queue, name=name or (known.name if known else None))


def _small(told: Mapping[str, object]) -> Fields:
    """With small keys: the vendor writes agentInfo and AgentInfo."""
    return {key.lower(): value for key, value in told.items()}


def _last(arn: object) -> str:
    """The id at an ARN's end."""
    return word(arn, 500).rpartition("/")[2]

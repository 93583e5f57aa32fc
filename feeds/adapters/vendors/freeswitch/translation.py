"""mod_callcenter's events and listings to events of the core, without socket or loop.

Every header of an event is text. The listings of `callcenter_config` are tables with `|` between columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from feeds.adapters.books import AgentBook, ContactBook
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.values import Fields, moment, number, word
from wallboard.events import AgentInfo, Event, QueueInfo
from wallboard.vendor_clock import VendorClock

_STATES = {
    "waiting": "available",
    "receiving": "alerting",
    "in a queue call": "talking",
}
_REASONS = {"TIMEOUT": "timeout", "NO_AGENT_TIMEOUT": "timeout", "EXIT_WITH_KEY": "key"}
"""The switch writes BREAK_OUT and NONE for a caller who hung up."""
_NO_NEWS = frozenset(
    {
        "agent-contact-change",
        "agent-offering",
        "bridge-agent-fail",
        "agent-max-no-answer",
        "members-count",
        "agent-status-get",
        "agent-state-get",
        "agent-contact-get",
        "agent-uuid-get",
    }
)
Handler = Callable[[Fields, float], None]


def read_table(text: str) -> list[dict[str, str]]:
    """The rows of a listing, by the names in its first line; empty where it is none."""
    lines = [line for line in text.splitlines() if "|" in line]
    if not lines:
        return []
    names = lines[0].split("|")
    return [dict(zip(names, line.split("|"), strict=False)) for line in lines[1:]]


class Translation:
    """One switch's queues. Every call that takes news returns the events that follow, their `seq` 0.

    `queues` are those that are followed. `is_behind`: something was missed, and the listings must be read.
    """

    def __init__(self, wanted: frozenset[str], counters: AdapterCounters) -> None:
        self.agents, self.contacts = AgentBook(), ContactBook(counters)
        self.queues: dict[str, QueueInfo] = {}
        self.is_behind = False
        self._wanted, self._counters, self.clock = wanted, counters, VendorClock()
        self._serial: float | None = None
        self._status: dict[str, tuple[str, float]] = {}
        self._state: dict[str, tuple[str, float]] = {}
        self._queues_of: dict[str, tuple[str, ...]] = {}
        self._handlers: dict[str, Handler] = {
            "member-queue-start": self._joined,
            "member-queue-resume": self._joined,
            "member-queue-end": self._left,
            "bridge-agent-start": self._bridged,
            "bridge-agent-end": self._unbridged,
            "agent-status-change": self._status_changed,
            "agent-state-change": self._state_changed,
            "agent-add": self._agent_added,
        }

    def connected(self) -> None:
        """A new connection."""
        self._serial, self.is_behind = None, False
        self.clock.reset()

    def follow(self, listing: str) -> None:
        """`callcenter_config queue list`."""
        names = [row.get("name", "") for row in read_table(listing)]
        self.queues = {
            name: QueueInfo(name, name=name.partition("@")[0] or None)
            for name in names
            if name and (not self._wanted or {name, name.partition("@")[0]} & self._wanted)
        }

    def snapshot(self, agents: str, tiers: str, members: Iterable[str], at: float) -> list[Event]:
        """`agent list`, `tier list`, and of each queue `queue list members`."""
        self.is_behind = False
        self._read_agents(read_table(agents), read_table(tiers), at)
        rows = [row for listing in members for row in read_table(listing) if row.get("queue") in self.queues]
        open_rows = [row for row in rows if row.get("state") != "Abandoned" and row.get("uuid")]
        self.contacts.synchronise([row["uuid"] for row in open_rows], at)
        for row in open_rows:
            joined_at = self._stated(row.get("joined_epoch"), at)
            bridged_at = self._stated(row.get("bridge_epoch"), at, at)
            if row.get("state") == "Answered":
                if row["uuid"] not in self.contacts.open:
                    self.contacts.queue(row["uuid"], row["queue"], joined_at)
                if self.contacts.open[row["uuid"]].answered_at is None:
                    self.contacts.answer(row["uuid"], row.get("serving_agent") or None, bridged_at)
            else:
                self.contacts.queue(row["uuid"], row["queue"], joined_at)
        return self.take()

    def event(self, params: Fields, at: float) -> list[Event]:
        """The parameters of a `verto.event`."""
        serial = number(params.get("eventSerno"))
        if serial is not None:
            if self._serial is not None and serial != self._serial + 1:
                self._counters.note_gap("events were lost on their way; the floor is read anew")
                self.is_behind = True
            self._serial = serial
        data = params.get("data")
        if not isinstance(data, dict):
            self._counters.note_malformed("an event without data")
            return []
        self._read(data, at)
        return self.take()

    def take(self) -> list[Event]:
        """The events since the last call."""
        return [*self.contacts.take(), *self.agents.take()]

    def _read(self, data: Fields, at: float) -> None:
        action = word(data.get("CC-Action"))
        handler = self._handlers.get(action)
        if handler is None:
            if action not in _NO_NEWS:
                self._counters.note_unknown(action or "an event without CC-Action")
            return
        micros = number(data.get("Event-Date-Timestamp"))
        stamp = moment(micros / 1e6) if micros is not None else None
        handler(data, self.clock.place(stamp, at))

    def _joined(self, data: Fields, at: float) -> None:
        queue, member = word(data.get("CC-Queue")), word(data.get("CC-Member-UUID"))
        if queue in self.queues and member:
            self.contacts.queue(member, queue, at)

    def _bridged(self, data: Fields, at: float) -> None:
        member = word(data.get("CC-Member-UUID"))
        if member in self.contacts.open:
            answered_at = self._stated(data.get("CC-Agent-Answered-Time"), at, at)
            self.contacts.answer(member, word(data.get("CC-Agent")) or None, answered_at)

    def _unbridged(self, data: Fields, at: float) -> None:
        contact = self.contacts.open.get(word(data.get("CC-Member-UUID")))
        if contact is not None and contact.answered_at is not None:
            self.contacts.end(contact.contact, self._stated(data.get("CC-Bridge-Terminated-Time"), at, at))

    def _left(self, data: Fields, at: float) -> None:
        """Comes at the end of the call, of one that was answered; then mostly nothing is left to be told."""
        contact = self.contacts.open.get(word(data.get("CC-Member-UUID")))
        if contact is None:
            return
        if contact.answered_at is not None:
            self.contacts.end(contact.contact, at)
        elif word(data.get("CC-Cause")) == "Terminated":
            answered_at = self._stated(data.get("CC-Agent-Answered-Time"), at, at)
            self.contacts.answer(contact.contact, word(data.get("CC-Agent")) or None, answered_at)
            self.contacts.end(contact.contact, at)
        else:
            reason = word(data.get("CC-Cancel-Reason"))
            if reason in {"", "NONE", "BREAK_OUT"}:
                self.contacts.abandon(contact.contact, at)
            else:
                self.contacts.leave(contact.contact, _REASONS.get(reason, _words(reason)), at)

    def _status_changed(self, data: Fields, at: float) -> None:
        agent = word(data.get("CC-Agent"))
        self._status[agent] = word(data.get("CC-Agent-Status")), at
        self._tell(agent, at)

    def _state_changed(self, data: Fields, at: float) -> None:
        agent = word(data.get("CC-Agent"))
        self._state[agent] = word(data.get("CC-Agent-State")), at
        self._tell(agent, at)

    def _agent_added(self, data: Fields, at: float) -> None:
        """Which queues he serves only the listings tell."""
        self.is_behind = True

    def _read_agents(self, agents: list[dict[str, str]], tiers: list[dict[str, str]], at: float) -> None:
        queues: dict[str, dict[str, None]] = {}
        for tier in tiers:
            if tier.get("queue") in self.queues:
                queues.setdefault(tier.get("agent", ""), {})[tier["queue"]] = None
        self._queues_of = {agent: tuple(theirs) for agent, theirs in queues.items()}
        told = {row["name"]: row for row in agents if row.get("name") and row["name"] in queues}
        for name, row in told.items():
            since = self._stated(row.get("last_status_change"), at, at)
            _note(self._status, name, row.get("status", ""), since)
            bridged = self._stated(row.get("last_bridge_start"), at, since)
            ended = self._stated(row.get("last_bridge_end"), at, since)
            state = row.get("state", "")
            began = bridged if state == "In a queue call" else ended
            _note(self._state, name, state, max(began, since))
        self.agents.synchronise([self._info(name) for name in told], at)

    def _tell(self, agent: str, at: float) -> None:
        if agent in self._queues_of:
            self.agents.set(self._info(agent), at)

    def _info(self, agent: str) -> AgentInfo:
        status, status_at = self._status.get(agent, ("", 0.0))
        state, state_at = self._state.get(agent, ("", 0.0))
        if status.startswith("Available"):
            shown, since = _STATES.get(state.lower()) or _words(state) or "available", state_at or status_at
        else:
            known = {"Logged Out": "signed_out", "On Break": "break"}
            shown, since = known.get(status) or _words(status) or "unknown", status_at
        return AgentInfo(
            agent, shown, since, queues=self._queues_of.get(agent, ()), name=agent.partition("@")[0]
        )

    def _stated(self, text: object, at: float, otherwise: float | None = None) -> float:
        """A moment in whole seconds of the switch's clock, no later than `at`."""
        stamp = moment(text)
        if stamp is None:
            return at if otherwise is None else otherwise
        return min(at, self.clock.ours(stamp))


def _note(known: dict[str, tuple[str, float]], agent: str, value: str, since: float) -> None:
    """What is known already keeps its finer moment."""
    if known.get(agent, ("", 0.0))[0] != value:
        known[agent] = value, since


def _words(text: str) -> str:
    return text.replace("_", " ").lower()

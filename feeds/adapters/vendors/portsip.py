"""PortSIP PBX, by its WSI publish and subscribe. See docs/feeds/portsip.md for what is verified.

Numbers come as text, times as epoch seconds in text. What is read here: `queue_status` (the snapshot that
answers a subscription), `queue_caller_status`, `queue_agent_status` and `extension_agent_status`.
"""

from __future__ import annotations

from collections.abc import Sequence

from feeds.adapters.adapter import Adapter, Vendor
from feeds.adapters.address import VendorAddress
from feeds.adapters.books import AgentBook, ContactBook
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.talk import Talk, VendorSocket
from feeds.adapters.values import Fields, fields, items, moment, number, read_object, word
from wallboard.errors import ConfigError, FeedError, RefusedError
from wallboard.events import AgentInfo, Event, FloorState, QueueInfo
from wallboard.vendor_clock import VendorClock
from wallboard.vendors import VendorInfo

PORT = 8887
ANSWER_S, PING_S = 10.0, 10.0
REREAD_EVERY_S = 300.0
_STATES = {
    "READY": "available", "QUEUE_CALL": "talking", "WRAP_UP": "wrapup", "LOGOUT": "signed_out",
    "OFFLINE": "signed_out",
}  # fmt: skip
_RANK = ("QUEUE_CALL", "WRAP_UP", "OTHER_CALL", "READY", "NOT_READY", "LOGOUT", "OFFLINE")
"""An agent has a state in each of his queues; the first of these that any of them has is shown."""
_LEFT = {"overflow": "overflow", "callback": "callback"}
_NO_NEWS = frozenset({"queue_sla_breached", "queue_created", "queue_updated", "queue_deleted"})


class Translation:
    """The queues that are followed. Every call that takes news returns the events that follow, their `seq` 0;
    while a snapshot is missing they are kept back, for the next connection where this one breaks off first.

    `missing` are the queues whose snapshot has not come yet on this connection; `failure` is why the PBX
    would not go on.
    """

    def __init__(self, queues: Sequence[str], counters: AdapterCounters) -> None:
        self.agents, self.contacts = AgentBook(), ContactBook(counters)
        self.infos = {queue: QueueInfo(queue) for queue in queues}
        self.missing = set(queues)
        self.failure = ""
        self._counters, self.clock = counters, VendorClock()
        self._number_of: dict[str, str] = {}
        self._states: dict[str, dict[str, tuple[str, float]]] = {}
        self._busy_with: dict[tuple[str, str], str] = {}
        self._callers: dict[str, str] = {}

    def connected(self) -> None:
        """A new connection: every queue's snapshot is due."""
        self.missing, self.failure = set(self.infos), ""
        self.clock.reset()

    def read(self, frame: bytes, at: float) -> list[Event]:
        """A frame of the socket."""
        message = read_object(frame, self._counters)
        kind = word(message.get("event_type"))
        handlers = {
            "queue_status": self._snapshot,
            "queue_caller_status": self._callers_changed,
            "queue_agent_status": self._agents_changed,
            "extension_agent_status": self._extension_changed,
        }
        if kind in handlers:
            handlers[kind](message, at)
        elif "command" in message:
            self._answered(message)
        elif message and kind not in _NO_NEWS:
            self._counters.note_unknown(kind or ", ".join(sorted(message))[:60])
        return [] if self.missing else [*self.contacts.take(), *self.agents.take()]

    def _answered(self, message: Fields) -> None:
        if number(message.get("status", 0)) != 0.0:
            said = word(message.get("error")) or "no reason given"
            self.failure = f"{word(message.get('command'))}: {said}"

    def _snapshot(self, message: Fields, at: float) -> None:
        queue = word(message.get("queue_number"))
        if queue not in self.infos:
            return
        self._number_of[word(message.get("queue_id"))] = queue
        self.infos[queue] = QueueInfo(queue, name=word(message.get("queue_name")) or None)
        waiting = [fields(each) for each in items(message.get("waiting_list"))]
        agents = [fields(each) for each in items(message.get("agents"))]
        present = [word(each.get("session_id")) for each in (*waiting, *agents)]
        self.contacts.synchronise(present, at, queues=[queue])
        self._callers = {each: told for each, told in self._callers.items() if each in self.contacts.open}
        for each in waiting:
            self._enqueue(queue, each, at)
        gone = {agent for agent, states in self._states.items() if queue in states}
        for each in agents:
            gone.discard(word(each.get("agent_extension_number")))
            self._agent_is(queue, each, self._stated(each, at), at)
        for agent in gone:
            self._leaves(queue, agent, at)
        self.missing.discard(queue)

    def _callers_changed(self, message: Fields, at: float) -> None:
        queue = self._number_of.get(word(message.get("queue_id")))
        if queue is None:
            self._counters.contradictions += 1
            return
        for entry in items(message.get("updated_callers")):
            caller = fields(entry)
            happened_at = self.clock.place(moment(caller.get("timestamp")), at)
            self._caller_is(queue, caller, happened_at)

    def _caller_is(self, queue: str, caller: Fields, at: float) -> None:
        session, reason = word(caller.get("session_id")), word(caller.get("reason")).lower()
        if reason == "enqueue":
            self._enqueue(queue, caller, at)
        elif reason == "agent_answered":
            self.contacts.answer(session, self._agent_with(session), at)
        elif reason == "hangup":
            open_one = self.contacts.open.get(session)
            if open_one is not None and open_one.answered_at is not None:
                self._end(session, at)
            else:
                self.contacts.abandon(session, at)
        elif session:
            self.contacts.leave(session, _LEFT.get(reason, reason or "left"), at)
        if session not in self.contacts.open:
            self._callers.pop(session, None)

    def _enqueue(self, queue: str, caller: Fields, at: float) -> None:
        session = word(caller.get("session_id"))
        if not session:
            self._counters.note_malformed(f"a caller of queue {queue} without session_id")
            return
        self._callers[session] = word(caller.get("caller_number"))
        self.contacts.queue(session, queue, self._stated(caller, at))

    def _agents_changed(self, message: Fields, at: float) -> None:
        queue = self._number_of.get(word(message.get("queue_id")))
        if queue is None:
            self._counters.contradictions += 1
            return
        for entry in items(message.get("updated_agents")):
            since = self.clock.place(moment(fields(entry).get("timestamp")), at)
            self._agent_is(queue, fields(entry), since, at)
        for entry in items(message.get("removed_agents")):
            self._leaves(queue, word(fields(entry).get("agent_extension_number")), at)

    def _extension_changed(self, message: Fields, at: float) -> None:
        agent = word(message.get("extension")).removeprefix("sip:").partition("@")[0]
        since = self.clock.place(moment(message.get("time")), at)
        for entry in items(message.get("agent_status")):
            queue, state = word(fields(entry).get("queue_number")), fields(entry).get("status")
            if queue in self.infos:
                self._agent_is(queue, {"agent_extension_number": agent, "state": state}, since, at)

    def _agent_is(self, queue: str, told: Fields, since: float, at: float) -> None:
        agent = word(told.get("agent_extension_number"))
        state = word(told.get("state"), 60).upper().replace(" ", "_")
        if not agent or not state:
            self._counters.note_malformed("an agent without extension number or state")
            return
        states = self._states.setdefault(agent, {})
        if states.get(queue, ("", 0.0))[0] != state:
            states[queue] = state, since
        if state == "QUEUE_CALL":
            self._takes(queue, agent, told, since)
        else:
            self._lays_down(queue, agent, since)
        self._tell(agent, at)

    def _takes(self, queue: str, agent: str, told: Fields, at: float) -> None:
        """The agent has a caller: by the session, else by the caller's number."""
        session = word(told.get("session_id"))
        number_of_caller = word(told.get("caller_number"))
        if session not in self.contacts.open and number_of_caller:
            session = next((each for each in self._of_number(number_of_caller, queue)), "")
        if session in self.contacts.open and self._busy_with.get((queue, agent)) != session:
            self._lays_down(queue, agent, at)
            self._busy_with[queue, agent] = session
            if self.contacts.open[session].answered_at is None:
                self.contacts.answer(session, agent, at)
            self.contacts.open[session].agent = agent

    def _of_number(self, number_of_caller: str, queue: str) -> list[str]:
        return [
            each.contact
            for each in self.contacts.open.values()
            if each.queue == queue and self._callers.get(each.contact) == number_of_caller
        ]

    def _lays_down(self, queue: str, agent: str, at: float) -> None:
        session = self._busy_with.pop((queue, agent), "")
        if session in self.contacts.open and self.contacts.open[session].answered_at is not None:
            self._end(session, at)

    def _leaves(self, queue: str, agent: str, at: float) -> None:
        """The agent is no member of the queue any more."""
        self._lays_down(queue, agent, at)
        self._states.get(agent, {}).pop(queue, None)
        if self._states.get(agent):
            self._tell(agent, at)
        else:
            self._states.pop(agent, None)
            self.agents.remove(agent, at)

    def _end(self, session: str, at: float) -> None:
        self.contacts.end(session, at)
        self._callers.pop(session, None)

    def _agent_with(self, session: str) -> str | None:
        return next((agent for (_, agent), each in self._busy_with.items() if each == session), None)

    def _tell(self, agent: str, at: float) -> None:
        states = self._states[agent]
        state, since = min(states.values(), key=lambda each: (_rank(each[0]), each[1]))
        shown = _STATES.get(state) or state.replace("_", " ").lower()
        self.agents.set(AgentInfo(agent, shown, since, queues=tuple(states)), at)

    def _stated(self, told: Fields, at: float) -> float:
        stamp = moment(told.get("timestamp"))
        return at if stamp is None else min(at, self.clock.ours(stamp))


class PortSipAdapter(Adapter):
    """One tenant's queues. `queues` are their numbers, `domain` the tenant's."""

    def __init__(self, domain: str, queues: Sequence[str], counters: AdapterCounters) -> None:
        self._domain, self._queues = domain, tuple(queues)
        self._translation = Translation(queues, counters)
        self.clock = self._translation.clock

    def restore(self, state: FloorState) -> None:
        """Whoever left while the relay was stopped is told when the queues are read."""
        self._translation.agents.restore(state.agents)
        self._translation.contacts.restore(state.contacts)

    async def converse(self, talk: Talk) -> None:
        """Log in, subscribe, and hear the queues. They are subscribed again now and then, to compare."""
        translation = self._translation
        translation.connected()
        async with talk.open(f"{talk.address.socket(PORT)}/wsi", ping_s=PING_S) as socket:
            await self._log_in(talk, socket)
            subscription = {"command": "subscribe", "topics": ["queue_events"], "queues": self._queues}
            await socket.send(subscription)
            await self._tell_first(talk, socket)
            until_s = talk.monotonic_s() + REREAD_EVERY_S
            while True:
                frame = await socket.receive(max(0.0, until_s - talk.monotonic_s()))
                if frame is None:
                    until_s = talk.monotonic_s() + REREAD_EVERY_S
                    await socket.send(subscription)
                    continue
                await talk.tell(translation.read(frame, talk.now()))
                self._check()

    async def _tell_first(self, talk: Talk, socket: VendorSocket) -> None:
        """Every queue's snapshot, as one. Raises RefusedError where one does not come."""
        translation, events = self._translation, list[Event]()
        until_s = talk.monotonic_s() + ANSWER_S
        while translation.missing:
            frame = await socket.receive(max(0.0, until_s - talk.monotonic_s()))
            if frame is None:
                raise RefusedError(
                    f"The PBX does not tell of queue {', '.join(sorted(translation.missing))}",
                    "Check the numbers; the tenant's administrator or the queue's manager may follow it.",
                )
            events = translation.read(frame, talk.now())
            self._check()
        talk.listener.declare(translation.infos.values())
        await talk.tell(events)
        talk.listener.current(self.features)

    async def _log_in(self, talk: Talk, socket: VendorSocket) -> None:
        user = talk.address.user
        who = {"extension_number" if user.isdecimal() else "username": user}
        await socket.send({"command": "auth", **who, "password": talk.secret, "domain": self._domain})
        frame = await socket.expect(ANSWER_S, "The PBX's answer to the login")
        self._translation.read(frame, talk.now())
        if self._translation.failure:
            raise RefusedError(
                f"{talk.address} does not let {user!r} in ({self._translation.failure})",
                "Compare user, password and domain with the tenant's.",
            )

    def _check(self) -> None:
        if self._translation.failure:
            raise FeedError(f"The PBX refused something ({self._translation.failure}).")


def _rank(state: str) -> int:
    return _RANK.index(state) if state in _RANK else 2


def make_portsip(address: VendorAddress, counters: AdapterCounters) -> Adapter:
    """`portsip://USER@HOST[:PORT]/DOMAIN/QUEUE,QUEUE…`. Raises ConfigError."""
    domain, _, numbers = address.place.partition("/")
    queues = tuple(dict.fromkeys(each.strip() for each in numbers.split(",") if each.strip()))
    if not address.user or not domain or not queues:
        raise ConfigError(
            "user, domain and the numbers of the queues are needed; write "
            "portsip://USER@pbx.example/DOMAIN/8001,8002"
        )
    return PortSipAdapter(domain, queues, counters)


VENDOR = Vendor(
    VendorInfo(
        name="portsip",
        title="PortSIP PBX",
        example="portsip://USER@pbx.example/DOMAIN/8001,8002",
        page="docs/feeds/portsip.md",
        gives=("queue counts", "contact events", "agent states"),
        needs="the user's password",
        variable="PORTSIP_PASSWORD",
    ),
    make_portsip,
)

"""2600Hz Kazoo's call centre (Qubicle), by Blackhole's websocket. See docs/feeds/kazoo.md.

`event_timestamp` counts seconds since the year 0 (Gregorian), `event_unix_timestamp` since 1970.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from urllib.parse import quote

import msgspec

from feeds.adapters.adapter import Adapter, Vendor
from feeds.adapters.address import VendorAddress
from feeds.adapters.books import AgentBook, ContactBook
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.talk import Talk, VendorSocket
from feeds.adapters.values import Fields, count, fields, items, moment, number, read_object, word
from feeds.client import is_this_machine
from feeds.tasks import until_one_ends
from wallboard.errors import ConfigError, FeedError, RefusedError
from wallboard.events import AgentInfo, Event, FloorState, QueueInfo, QueueLive
from wallboard.vendor_clock import VendorClock
from wallboard.vendors import VendorInfo

PORT, PLAIN_PORT, API_PORT, PLAIN_API_PORT = 5443, 5555, 8443, 8000
BINDINGS = ("qubicle.session", "qubicle.recipient", "qubicle.queue")
PING_S, SILENCE_S = 20.0, 45.0
REREAD_EVERY_S = 300.0
GREGORIAN_S = 62_167_219_200.0
"""Seconds from the year 0 to 1970, in the Gregorian calendar."""
_STATES = {"ready": "available", "away": "away", "logged_out": "signed_out", "logout": "signed_out"}
_ANSWERED = frozenset({"delivered", "answered", "accepted", "bridged", "handled"})
_GAVE_UP = ("abandon", "hangup", "hang_up", "cancel")


class Translation:
    """One account's floor. Every call that takes news returns the events that follow, their `seq` 0.

    `queues` are those that are followed; `failure` is why Kazoo refused something.
    """

    def __init__(self, counters: AdapterCounters) -> None:
        self.agents, self.contacts = AgentBook(), ContactBook(counters)
        self.queues: dict[str, QueueInfo] = {}
        self.failure = ""
        self._counters, self.clock = counters, VendorClock()
        self._names: dict[str, str] = {}
        self._states: dict[str, tuple[str, float]] = {}
        self._members: dict[str, frozenset[str]] = {}
        self._live: dict[str, QueueLive] = {}
        self._counted: list[QueueLive] = []

    def connected(self) -> None:
        """A new connection."""
        self.failure = ""
        self.clock.reset()

    def read(self, frame: bytes, at: float) -> list[Event]:
        """A frame of the socket."""
        message = read_object(frame, self._counters)
        action, data = word(message.get("action")), fields(message, "data")
        if action == "reply":
            if word(message.get("status")) == "error":
                self.failure = ", ".join(map(word, items(data.get("errors")))) or "no reason given"
        elif action == "event":
            self._happened(data, self.clock.place(_stamp(data), at))
        elif message:
            self._counters.note_unknown(action or "a message without action")
        return self.take()

    def queue_stands(self, queue: str, status: Fields, at: float) -> None:
        """A queue's counts, as `…/qubicle_queues/{id}/status` and queue events have them."""
        stats = fields(status, "stats")
        waiting = count(stats.get("active_session_count"))
        if waiting is None or queue not in self.queues:
            return
        longest_s = number(stats.get("longest_wait"))
        seen = [each.queued_at for each in self.contacts.waiting(queue)]
        oldest_at = at - longest_s if longest_s else min(seen, default=None)
        live = QueueLive(
            queue,
            waiting,
            oldest_at=oldest_at if waiting else None,
            staffed=count(stats.get("recipient_count")),
            available=count(status.get("available_recipient_count")),
            seq=0,
            at=0.0,
        )
        if live != self._live.get(queue):
            self._live[queue] = live
            self._counted.append(msgspec.structs.replace(live, at=at))

    def recipients(self, told: Sequence[tuple[str, str, str]], at: float) -> None:
        """These are all agents, as (id, name, state); without a state one is logged out."""
        for agent, name, state in told:
            self._names[agent] = name
            if agent not in self._states or self._states[agent][0] != state:
                self._states[agent] = state, at
        self.agents.synchronise([self._info(agent) for agent, _, _ in told], at)

    def take(self) -> list[Event]:
        """The events since the last call."""
        counted, self._counted = self._counted, []
        return [*self.contacts.take(), *self.agents.take(), *counted]

    def _happened(self, data: Fields, at: float) -> None:
        kind, name = word(data.get("event_category")), word(data.get("event_name"))
        if kind == "qubicle-queue":
            self._queue(name, data, at)
        elif kind == "qubicle-recipient":
            self._recipient(name, data, at)
        elif kind == "qubicle-session":
            if name == "delete":
                self._over(word(data.get("session_id")), word(data.get("reason")), at)
        else:
            self._counters.note_unknown(f"{kind}.{name}")

    def _queue(self, name: str, data: Fields, at: float) -> None:
        queue, session = word(data.get("queue_id")), word(data.get("session_id"))
        if queue not in self.queues:
            return
        if isinstance(data.get("members"), list):
            self._members[queue] = frozenset(map(_member, items(data.get("members"))))
        if name in {"join", "leave", "delivered"} and not session:
            self._counters.note_malformed(f"{name} of a queue without session_id")
        elif name == "join":
            self.contacts.queue(session, queue, at)
        elif name == "delivered":
            self._answered(session, word(data.get("recipient_id")), at)
        elif name == "leave":
            reason = word(data.get("reason")).lower()
            if reason in _ANSWERED:
                self._answered(session, word(data.get("recipient_id")), at)
            else:
                self._over(session, reason, at)
        elif name not in {"create", "delete", "sync"}:
            self._counters.note_unknown(f"qubicle-queue.{name}")
        self.queue_stands(queue, data, at)

    def _answered(self, session: str, agent: str, at: float) -> None:
        contact = self.contacts.open.get(session)
        if contact is None or contact.answered_at is not None:
            return
        self.contacts.answer(session, agent or None, at)
        self._tell(agent, at)

    def _over(self, session: str, reason: str, at: float) -> None:
        """A session leaves its queue unanswered, or is over: what was told before is not told again."""
        contact = self.contacts.open.get(session)
        if contact is None:
            return
        if contact.answered_at is not None:
            self.contacts.end(session, at)
            self._tell(contact.agent or "", at)
        elif not reason or any(each in reason.lower() for each in _GAVE_UP):
            self.contacts.abandon(session, at)
        else:
            self.contacts.leave(session, "timeout" if "timeout" in reason.lower() else reason, at)

    def _recipient(self, name: str, data: Fields, at: float) -> None:
        agent = word(data.get("recipient_id"))
        state = "logged_out" if name == "delete" else word(data.get("state")).lower()
        if not agent:
            self._counters.note_malformed("an event of a recipient without recipient_id")
            return
        self._names.setdefault(agent, word(data.get("username")))
        if state and self._states.get(agent, ("", 0.0))[0] != state:
            self._states[agent] = state, at
        if agent in self._states:
            self._tell(agent, at)

    def _tell(self, agent: str, at: float) -> None:
        if agent in self._states:
            self.agents.set(self._info(agent), at)

    def _info(self, agent: str) -> AgentInfo:
        state, since = self._states[agent]
        shown = _STATES.get(state) or state.replace("_", " ") or "signed_out"
        answered = [each.answered_at for each in self.contacts.with_agent(agent) if each.answered_at]
        if answered and shown in {"available", "away"}:
            shown, since = "talking", max(answered)
        queues = tuple(queue for queue, members in self._members.items() if agent in members)
        return AgentInfo(agent, shown, since, queues=queues, name=self._names.get(agent) or None)


class KazooAdapter(Adapter):
    """One account. `wanted` are names or ids of the queues to follow, empty for all."""

    def __init__(self, wanted: frozenset[str], counters: AdapterCounters) -> None:
        self._wanted = wanted
        self._translation = Translation(counters)
        self.clock = self._translation.clock

    def restore(self, state: FloorState) -> None:
        """Agents that are gone when the relay starts again are signed out."""
        self._translation.agents.restore(state.agents)
        self._translation.contacts.restore(state.contacts)

    async def converse(self, talk: Talk) -> None:
        """Subscribe first, so that nothing happens unheard while the floor is read."""
        translation = self._translation
        translation.connected()
        api = Api(talk)
        await api.log_in()
        port = PLAIN_PORT if talk.address.plain else PORT
        async with talk.open(talk.address.socket(port), ping_s=None) as socket:
            for binding in BINDINGS:
                await _ask(socket, "subscribe", api, {"account_id": api.account, "binding": binding})
            await self._read_floor(talk, api)
            # Sessions that began unheard are in no list: those that are known from before may be over.
            translation.contacts.synchronise((), talk.now())
            await talk.tell(translation.take())
            talk.listener.current(self.features)
            await until_one_ends("kazoo", self._hear(talk, socket), self._keep(talk, socket, api))

    async def _hear(self, talk: Talk, socket: VendorSocket) -> None:
        while True:
            frame = await socket.expect(SILENCE_S, "Kazoo's next word")
            await talk.tell(self._translation.read(frame, talk.now()))
            if self._translation.failure:
                raise FeedError(f"Kazoo refused something ({self._translation.failure}).")

    async def _keep(self, talk: Talk, socket: VendorSocket, api: Api) -> None:
        """Pings, and now and then a new look at the counts."""
        reread_s = talk.monotonic_s() + REREAD_EVERY_S
        while True:
            await talk.sleep(PING_S)
            await _ask(socket, "ping", api, {})
            if talk.monotonic_s() >= reread_s:
                reread_s = talk.monotonic_s() + REREAD_EVERY_S
                await api.log_in()
                await self._read_floor(talk, api)

    async def _read_floor(self, talk: Talk, api: Api) -> None:
        translation = self._translation
        queues = [fields(each) for each in items(await api.get("qubicle_queues"))]
        named = {word(each.get("id")): word(each.get("name")) for each in queues}
        translation.queues = {
            queue: QueueInfo(queue, name=name or None)
            for queue, name in named.items()
            if queue and (not self._wanted or {queue, name} & self._wanted)
        }
        if not translation.queues:
            raise RefusedError(
                "Kazoo shows no such queue in this account", "Check the account and the names."
            )
        talk.listener.declare(translation.queues.values())
        for queue in translation.queues:
            status = await api.get_if_there(f"qubicle_queues/{quote(queue, safe='')}/status")
            translation.queue_stands(queue, status, talk.now())
        told = []
        for each in map(fields, items(await api.get("qubicle_recipients"))):
            agent = word(each.get("id"))
            status = await api.get_if_there(f"qubicle_recipients/{quote(agent, safe='')}/status")
            told.append((agent, word(each.get("name")), word(status.get("availability_state")).lower()))
        translation.recipients([each for each in told if each[0]], talk.now())
        await talk.tell(translation.take())


class Api:
    """Kazoo's REST interface, Crossbar, with a token for an API key."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self.account, self.token = talk.address.user, ""

    async def log_in(self) -> None:
        """A token for the key; Kazoo's last an hour or so."""
        body = {"data": {"api_key": self._talk.secret}}
        told = fields(await self._talk.http.json("PUT", f"{self._web()}/v2/api_auth", body=body))
        self.token = word(told.get("auth_token"), 10_000)
        self._talk.hide(self.token)
        self.account = self.account or word(fields(told, "data").get("account_id"))

    async def get(self, path: str) -> object:
        """What is told under `data`."""
        url = f"{self._web()}/v2/accounts/{quote(self.account, safe='')}/{path}"
        return fields(await self._talk.http.json("GET", url, headers={"X-Auth-Token": self.token})).get(
            "data"
        )

    async def get_if_there(self, path: str) -> Fields:
        """The same; empty where Kazoo has nothing: a queue that does not run, an agent who is logged out."""
        try:
            return fields(await self.get(path))
        except RefusedError as error:
            if "(404)" not in str(error):
                raise
            return {}

    def _web(self) -> str:
        """Crossbar has a port of its own."""
        address = self._talk.address
        if is_this_machine(address.host) and address.port:
            return address.web()
        port = PLAIN_API_PORT if address.plain else API_PORT
        return msgspec.structs.replace(address, port=port).web()


async def _ask(socket: VendorSocket, action: str, api: Api, data: Fields) -> None:
    request = {"action": action, "auth_token": api.token, "request_id": secrets.token_hex(8), "data": data}
    await socket.send(request)


def _stamp(data: Fields) -> float | None:
    unix = moment(data.get("event_unix_timestamp"))
    if unix is not None:
        return unix
    gregorian = number(data.get("event_timestamp"))
    return moment(gregorian - GREGORIAN_S) if gregorian is not None and gregorian > GREGORIAN_S else None


def _member(told: object) -> str:
    """A member is an id, or an object with one."""
    return word(told) or word(fields(told).get("id")) or word(fields(told).get("recipient_id"))


def make_kazoo(address: VendorAddress, counters: AdapterCounters) -> Adapter:
    """`kazoo://ACCOUNT-ID@HOST[:PORT][/QUEUE,QUEUE…]`. Raises ConfigError."""
    if not address.user:
        raise ConfigError("the account's id is missing; write kazoo://ACCOUNT-ID@kazoo.example")
    wanted = frozenset(name.strip() for name in address.place.split(",") if name.strip())
    return KazooAdapter(wanted, counters)


VENDOR = Vendor(
    VendorInfo(
        name="kazoo",
        title="2600Hz Kazoo",
        example="kazoo://ACCOUNT-ID@kazoo.example",
        page="docs/feeds/kazoo.md",
        gives=("queue counts", "contact events", "agent states"),
        needs="the account's API key",
        variable="KAZOO_API_KEY",
    ),
    make_kazoo,
)

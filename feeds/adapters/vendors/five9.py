"""Five9, by the supervisor's REST session and websocket: queue figures and agents' states.

It takes a supervisor's seat. See docs/feeds/five9.md for what is verified, which is little.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from urllib.parse import quote

import msgspec
from msgspec import Struct

from feeds.adapters.adapter import Adapter, Vendor
from feeds.adapters.address import VendorAddress
from feeds.adapters.books import AgentBook
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.http import DATE_STEP_S
from feeds.adapters.talk import Talk, VendorSocket
from feeds.adapters.values import Fields, count, fields, items, moment, read_object, word
from feeds.client import is_this_machine
from feeds.tasks import until_one_ends
from wallboard.errors import ConfigError, FeedError, RefusedError
from wallboard.events import AgentInfo, Event, FloorState, Lack, QueueInfo, QueueLive
from wallboard.vendor_clock import VendorClock
from wallboard.vendors import VendorInfo

APP = "wallboard"
PING_S, SILENCE_S = 15.0, 40.0
CLOCK_EVERY_S = 300.0
"""So often its clock is asked for. An agent's record bears a time, but may come long after it."""
LACKS: tuple[Lack, ...] = ("longest_wait", "contacts", "handling")
PSEUDO_QUEUE = "0"
MEDIA = {
    "callsInQueue": "voice",
    "chatsInQueue": "chat",
    "emailsInQueue": "email",
}
"""Each medium of a skill is a queue of its own; one that never had a contact is not shown. Call-backs and
voicemails wait for agents, not for an answer: they are not counted as waiting."""
_SNAPSHOT, _UPDATE, _PONG, _CONNECTED = "5000", "5012", "1202", "1010"
_MIGRATION = frozenset({"70", "1002"})
_QUIET = frozenset({_PONG, _CONNECTED})
_STATES = {
    "READY": "available",
    "ON_CALL": "talking",
    "ON_HOLD": "held",
    "RINGING": "alerting",
    "ACW": "wrapup",
    "AFTER_CALL_WORK": "wrapup",
    "NOT_READY": "not ready",
    "LOGGED_OUT": "signed_out",
    "LOGOUT": "signed_out",
}


class Login(Struct, frozen=True):
    """What the login told: who we are, and where the farm's servers are. `token` is a secret."""

    token: str
    organisation: str
    user: str
    farm: str
    host: str
    port: int

    @property
    def headers(self) -> dict[str, str]:
        """Of every further call."""
        return {"Authorization": f"Bearer-{self.token}", "farmId": self.farm, "Accept": "application/json"}


class Translation:
    """One domain's floor. Each call that takes news returns the events that follow, their `seq` 0."""

    def __init__(self, counters: AdapterCounters) -> None:
        self.agents = AgentBook()
        self.queues: dict[str, QueueInfo] = {}
        self.has_snapshot, self.migrates = False, False
        self._counters, self.clock = counters, VendorClock(DATE_STEP_S)
        self._skills: dict[str, str] = {}
        self._records: dict[str, Fields] = {}
        self._told: dict[str, QueueLive] = {}

    def opened(self) -> None:
        """A new socket: its first statistics are whole."""
        self.has_snapshot = self.migrates = False

    def skills(self, answer: object) -> None:
        """The names of queues, as the domain's skills are listed."""
        for skill in items(answer):
            key = _key(fields(skill).get("id"))
            if key and key != PSEUDO_QUEUE:
                self._skills[key] = word(fields(skill).get("name")) or key
                self._declare(key, "voice")

    def read(self, frame: bytes, at: float) -> list[Event]:
        """A frame of the socket."""
        message = read_object(frame, self._counters)
        event = _key(fields(message, "context").get("eventId"))
        if event == _SNAPSHOT:
            self.has_snapshot = True
            self._records.clear()
            for source in items(message.get("payLoad")):
                self._take(fields(source), items(fields(source).get("data")), at, whole=True)
        elif event == _UPDATE:
            for source in items(message.get("payLoad")):
                changed = [*items(fields(source).get("added")), *items(fields(source).get("updated"))]
                self._take(fields(source), changed, at, whole=False)
                self._remove(fields(source), at)
        elif event in _MIGRATION:
            self.migrates = True
        elif event not in _QUIET and message:
            self._counters.note_unknown(event or "no eventId")
        return [*self._news(at), *self.agents.take()]

    def _take(self, source: Fields, records: list[object], at: float, *, whole: bool) -> None:
        kind = word(source.get("dataSource"))
        known = [fields(record) for record in records if _key(fields(record).get("id"))]
        if kind == "ACD_STATUS":
            for record in known:
                key = _key(record.get("id"))
                self._records[key] = self._records.get(key, {}) | record
        elif kind == "AGENT_STATE":
            people = [self._agent(record, at) for record in known]
            if whole:
                self.agents.synchronise(people, at)
            for info in people if not whole else ():
                self.agents.set(info, at)
        else:
            self._counters.note_unknown(f"dataSource {kind}")

    def _remove(self, source: Fields, at: float) -> None:
        for gone in items(source.get("removed")):
            key = _key(fields(gone).get("id")) or _key(gone)
            if word(source.get("dataSource")) == "AGENT_STATE":
                self.agents.remove(key, at)
            elif key in self._records:
                emptied = {name: 0 for name in MEDIA if self._records[key].get(name) is not None}
                self._records[key] = self._records[key] | emptied

    def _agent(self, record: Fields, at: float) -> AgentInfo:
        """An agent's record. Which fields it has is not documented where we could read it."""
        agent, state = _key(record.get("id")), word(record.get("state"))
        before = self.agents.known.get(agent)
        name = word(record.get("fullName")) or word(record.get("userName")) or None
        ours = _STATES.get(state, state.replace("_", " ").lower()) or (before.state if before else "unknown")
        reason = word(record.get("reasonCode")) or word(record.get("notReadyReasonCode")) or None
        same = before is not None and (before.state, before.reason) == (ours, reason)
        told_at = moment(record.get("stateSince"), self.clock)
        since = told_at or (before.since if before is not None and same else at)
        return AgentInfo(agent, ours, since, reason, name=name or (before.name if before else None))

    def _news(self, at: float) -> list[Event]:
        events: list[Event] = []
        for key, record in self._records.items():
            for name, channel in MEDIA.items():
                waiting = count(record.get(name))
                if key == PSEUDO_QUEUE or waiting is None:
                    continue
                queue = key if channel == "voice" else f"{key}/{channel}"
                if queue not in self.queues and not waiting and channel != "voice":
                    continue
                self._declare(key, channel)
                live = QueueLive(queue, waiting, channel=channel, seq=0, at=0.0)
                if live != self._told.get(queue):
                    self._told[queue] = live
                    events.append(msgspec.structs.replace(live, at=at))
        return events

    def _declare(self, key: str, channel: str) -> None:
        queue = key if channel == "voice" else f"{key}/{channel}"
        name = self._skills.get(key, key)
        told = name if channel == "voice" else f"{name} ({channel})"
        self.queues.setdefault(queue, QueueInfo(queue, channel=channel, name=told, lacks=LACKS))


class Five9Adapter(Adapter):
    """One domain, seen by one supervisor."""

    def __init__(self, counters: AdapterCounters) -> None:
        self._translation = Translation(counters)
        self.clock = self._translation.clock

    def restore(self, state: FloorState) -> None:
        """Agents that are gone when the relay starts again are signed out."""
        self._translation.agents.restore(state.agents)

    async def converse(self, talk: Talk) -> None:
        """Log in, start the session, and follow the statistics."""
        talk.compare(self._translation.clock)
        login = await _log_in(talk)
        talk.hide(login.token)
        await self._start(talk, login)
        translation = self._translation
        translation.opened()
        where = _web(talk, login)
        skills = f"{where}/supsvcs/rs/svc/orgs/{quote(login.organisation, safe='')}/skills"
        translation.skills(await talk.http.json("GET", skills, headers=login.headers))
        address = f"{where.replace('http', 'ws', 1)}/supsvcs/sws/{APP}_super"
        headers = {"Authorization": login.headers["Authorization"], **talk.http.cookies(where)}
        async with talk.open(address, headers=headers, ping_s=None) as socket:
            await until_one_ends(
                "five9", self._hear(talk, socket), _keep_alive(socket), _keep_comparing(talk, login)
            )

    async def _start(self, talk: Talk, login: Login) -> None:
        """Take the supervisor through what Five9 wants before it works. Raises RefusedError."""
        here = _supervisor(talk, login)
        for _ in range(3):
            state = await _login_state(talk, login)
            if state == "SELECT_STATION":
                body = {"state": "DISCONNECTED", "stationId": "", "stationType": "EMPTY"}
                await talk.http.call("PUT", f"{here}/session_start", headers=login.headers, body=body)
            elif state == "ACCEPT_NOTICE":
                raise RefusedError(
                    "Five9 wants this supervisor to read a maintenance notice first",
                    "Log in as this supervisor in Five9's own desktop once and accept it.",
                )
            else:
                return

    async def _hear(self, talk: Talk, socket: VendorSocket) -> None:
        translation, shown = self._translation, 0
        while True:
            frame = await socket.expect(SILENCE_S, "Five9's answer to our ping")
            events = translation.read(frame, talk.now())
            if len(translation.queues) != shown:
                shown = len(translation.queues)
                talk.listener.declare(translation.queues.values())
            await talk.tell(events)
            if translation.migrates:
                raise FeedError("Five9 moves this domain to other servers.")
            if translation.has_snapshot:
                talk.listener.current(self.features)
                translation.has_snapshot = False


async def _keep_alive(socket: VendorSocket) -> None:
    while True:
        await asyncio.sleep(PING_S)
        await socket.send("ping")


async def _keep_comparing(talk: Talk, login: Login) -> None:
    while True:
        await asyncio.sleep(CLOCK_EVERY_S)
        with suppress(FeedError):  # also a refusal bears a `Date`; whether the socket lives, its pings tell
            await _login_state(talk, login)


async def _login_state(talk: Talk, login: Login) -> object:
    return await talk.http.json("GET", f"{_supervisor(talk, login)}/login_state", headers=login.headers)


async def _log_in(talk: Talk) -> Login:
    """Raises RefusedError, or FeedError where the answer is none."""
    told = fields(
        await talk.http.json(
            "POST",
            f"{talk.address.web()}/appsvcs/rs/svc/auth/login",
            body={
                "passwordCredentials": {"username": talk.address.user, "password": talk.secret},
                "appKey": f"{APP}-supervisor-session",
                "policy": "AttachExisting",
            },
        )
    )
    centres = items(fields(told, "metadata").get("dataCenters"))
    urls = items(fields(centres[0]).get("apiUrls")) if centres else []
    place = fields(urls[0]) if urls else {}
    login = Login(
        token=word(told.get("tokenId"), 10_000),
        organisation=_key(told.get("orgId")),
        user=_key(told.get("userId")),
        farm=_key(fields(told, "context").get("farmId")),
        host=word(place.get("host")),
        port=count(place.get("port")) or 443,
    )
    if not (login.token and login.organisation and login.user and login.host):
        raise FeedError("Five9's answer to the login has no token, organisation, user or server in it.")
    return login


def _supervisor(talk: Talk, login: Login) -> str:
    return f"{_web(talk, login)}/supsvcs/rs/svc/supervisors/{quote(login.user, safe='')}"


def _web(talk: Talk, login: Login) -> str:
    """The farm's server. A plain address is for a server on this machine alone."""
    plain = talk.address.plain and is_this_machine(login.host)
    return f"{'http' if plain else 'https'}://{login.host}:{login.port}"


def _key(value: object) -> str:
    """An id, which may come as a number or as text."""
    return word(value) or ("" if (found := count(value)) is None else str(found))


def make_five9(address: VendorAddress, counters: AdapterCounters) -> Adapter:
    """`five9://USER@app.five9.com`. Raises ConfigError."""
    if not address.user:
        raise ConfigError("the supervisor's user name is missing; write five9://USER@app.five9.com")
    return Five9Adapter(counters)


VENDOR = Vendor(
    VendorInfo(
        name="five9",
        title="Five9",
        example="five9://USER@app.five9.com",
        page="docs/feeds/five9.md",
        gives=("queue counts", "agent states"),
        lacks=LACKS,
        needs="the supervisor's password",
        variable="FIVE9_PASSWORD",
    ),
    make_five9,
)

"""Zendesk Chat, by its Real Time Chat API: figures of the account or of its departments, no single chats.

See docs/feeds/zendesk.md for what is verified and what is not.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import msgspec

from feeds.adapters.adapter import Adapter, Vendor
from feeds.adapters.address import VendorAddress
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.talk import Talk, VendorSocket
from feeds.adapters.values import Fields, count, fields, number, read_object, word
from feeds.tasks import until_one_ends
from wallboard.errors import ConfigError, FeedError, RefusedError
from wallboard.events import Event, Lack, QueueInfo, QueueLive, QueueObservation
from wallboard.vendors import VendorInfo

ACCOUNT = "chat"
"""The queue that stands for the whole account, where no departments are named."""
TOPICS = ("chats", "agents")
READ_ANEW_S = 60.0
"""Figures are pushed when something happens; they are read again so often, should a push be lost."""
GREETING_S, PING_S = 20.0, 5.0
LACKS: tuple[Lack, ...] = ("contacts", "handling", "agents")
_AVAILABLE, _OTHERS = "agents_online", ("agents_away", "agents_invisible")


class Translation:
    """Figures by department. Each call that takes news returns the events that follow, their `seq` 0."""

    def __init__(self, departments: Sequence[str], counters: AdapterCounters) -> None:
        self.queues = {
            name: QueueInfo(name, channel="chat", lacks=LACKS) for name in departments or (ACCOUNT,)
        }
        self.refusal = ""
        self._counters = counters
        self._figures: dict[str, dict[str, int | None]] = {name: {} for name in self.queues}
        self._oldest_at: dict[str, float | None] = {}
        self._told: dict[str, QueueLive] = {}

    def read(self, frame: bytes, at: float) -> list[Event]:
        """A frame of the socket."""
        return self.take(read_object(frame, self._counters), at)

    def take(self, message: Fields, at: float) -> list[Event]:
        """An update, pushed or asked for."""
        content, status = fields(message, "content"), count(message.get("status_code"))
        if status not in {None, 200}:
            self.refusal = f"Zendesk answers {status}: {word(message.get('message')) or 'no words with it'}"
        elif word(content.get("topic")) in TOPICS or word(content.get("type")) == "update":
            return self._update(content, at)
        elif content:
            self._counters.note_unknown(word(content.get("topic")) or word(content.get("type")) or "?")
        return []

    def _update(self, content: Fields, at: float) -> list[Event]:
        department = count(content.get("department_id"))
        queue = ACCOUNT if department is None else str(department)
        if queue not in self.queues:
            return []  # the account's figures where departments are followed
        data = fields(content, "data")
        figures = self._figures[queue]
        for name, value in data.items():
            if not isinstance(value, dict):
                figures[name] = count(value)
        if "waiting_time_max" in data:
            waited_s = number(data["waiting_time_max"])
            self._oldest_at[queue] = None if waited_s is None else at - waited_s
        return self._tell(queue, at)

    def _tell(self, queue: str, at: float) -> list[Event]:
        """How the queue stands, where that is news. A figure that Zendesk has none of (null) is not 0."""
        figures = self._figures[queue]
        incoming, assigned = figures.get("incoming_chats"), figures.get("assigned_chats")
        if incoming is None:
            return []
        waiting = incoming + (assigned or 0)
        online = figures.get(_AVAILABLE)
        others = [figures.get(name) for name in _OTHERS]
        live = QueueLive(
            queue,
            waiting,
            channel="chat",
            oldest_at=self._oldest_at.get(queue) if waiting else None,
            staffed=None if online is None else online + sum(each or 0 for each in others),
            available=online,
            on_contact=figures.get("active_chats"),
            seq=0,
            at=0.0,
        )
        if _same(live, self._told.get(queue)):
            return []
        self._told[queue] = live
        return [msgspec.structs.replace(live, at=at)]


def _same(live: QueueObservation, told: QueueObservation | None) -> bool:
    """Whether nothing is new: the oldest one's moment is worked out from whole seconds, and trembles."""
    if told is None or (live.oldest_at is None) != (told.oldest_at is None):
        return False
    trembles = abs((live.oldest_at or 0.0) - (told.oldest_at or 0.0)) <= 2.0  # noqa: PLR2004
    return trembles and msgspec.structs.replace(live, oldest_at=told.oldest_at) == told


class ZendeskAdapter(Adapter):
    """One account. `departments` are the ids of those to follow, none for the whole account."""

    def __init__(self, departments: Sequence[str], counters: AdapterCounters) -> None:
        self._departments = tuple(departments)
        self._counters = counters
        self._translation = Translation(departments, counters)

    async def converse(self, talk: Talk) -> None:
        """Follow the figures until the connection ends."""
        self._translation = Translation(self._departments, self._counters)
        headers = {"Authorization": f"Bearer {talk.secret}"}
        async with talk.open(f"{talk.address.socket()}/stream", headers=headers, ping_s=PING_S) as socket:
            await self._greet(talk, socket)
            for topic in TOPICS:
                for department in self._departments or (None,):
                    await socket.send(_subscription(topic, department))
            talk.listener.declare(self._translation.queues.values())
            await self._read_anew(talk)
            talk.listener.current(self.features)
            await until_one_ends("zendesk", self._hear(talk, socket), self._keep_reading(talk))

    async def _greet(self, talk: Talk, socket: VendorSocket) -> None:
        """The first frame says whether the token is good."""
        frame = await socket.expect(GREETING_S, "Zendesk's greeting")
        message = read_object(frame, self._counters)
        if count(message.get("status_code")) == 401:  # noqa: PLR2004
            raise RefusedError("Zendesk does not accept the token (401)", "Make a new Chat OAuth token.")
        await talk.tell(self._translation.take(message, talk.now()))
        self._check()

    async def _hear(self, talk: Talk, socket: VendorSocket) -> None:
        while True:
            frame = await socket.receive(READ_ANEW_S)
            if frame is not None:
                await talk.tell(self._translation.read(frame, talk.now()))
                self._check()

    async def _keep_reading(self, talk: Talk) -> None:
        while True:
            await asyncio.sleep(READ_ANEW_S)
            await self._read_anew(talk)

    async def _read_anew(self, talk: Talk) -> None:
        """The figures as they stand."""
        for topic in TOPICS:
            for department in self._departments or ("",):
                query = f"?department_id={department}" if department else ""
                answer = await talk.http.json(
                    "GET",
                    f"{talk.address.web()}/stream/{topic}{query}",
                    headers={"Authorization": f"Bearer {talk.secret}"},
                )
                content = fields(answer, "content")  # none where Zendesk has not computed it yet
                if content:
                    content = {**content, "department_id": department or None}
                    await talk.tell(self._translation.take({"content": content}, talk.now()))

    def _check(self) -> None:
        if self._translation.refusal:
            raise FeedError(self._translation.refusal)


def _subscription(topic: str, department: str | None) -> dict[str, object]:
    message: dict[str, object] = {"topic": topic, "action": "subscribe"}
    return message if department is None else {**message, "department_id": int(department)}


def make_zendesk(address: VendorAddress, counters: AdapterCounters) -> Adapter:
    """`zendesk://rtm.zopim.com[/DEPARTMENT,DEPARTMENT…]`. Raises ConfigError where an id is no number."""
    departments = [each.strip() for each in address.place.split(",") if each.strip()]
    if not all(each.isdecimal() for each in departments):
        raise ConfigError("departments are named by their numbers; write zendesk://rtm.zopim.com/9000,9001")
    return ZendeskAdapter([str(int(each)) for each in departments], counters)


VENDOR = Vendor(
    VendorInfo(
        name="zendesk",
        title="Zendesk Chat",
        example="zendesk://rtm.zopim.com",
        page="docs/feeds/zendesk.md",
        gives=("queue counts",),
        lacks=LACKS,
        needs="a Chat OAuth token",
        variable="ZENDESK_CHAT_TOKEN",
    ),
    make_zendesk,
)

"""One connection to Genesys Cloud: token, queues and members by REST, channels and their sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime
from urllib.parse import quote

from msgspec import Struct

from feeds.adapters.adapter import Adapter
from feeds.adapters.address import VendorAddress
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.http import UnauthorizedError
from feeds.adapters.talk import Talk, VendorSocket
from feeds.adapters.values import Fields, fields, items, number, word
from feeds.adapters.vendors.genesys.translation import INTERVAL_S, OBSERVED, SUMMED, Translation
from feeds.client import is_this_machine
from feeds.tasks import until_one_ends
from wallboard.errors import ConfigError, FeedError, LimitError, RefusedError
from wallboard.events import FloorState

MOST_TOPICS, MOST_CHANNELS = 1000, 10
"""Topics a channel, by the vendor's limit; of the 20 channels that a user may have we take half."""
SILENCE_S, PONG_S = 35.0, 10.0
"""A heartbeat comes every 30 s."""
TOTALS_EVERY_S = 60.0
RENEW_EVERY_S = 12 * 3600.0
"""A channel lives for 24 h from its last subscription."""
_DAY_S = 86_400.0
_PAGE, _MOST_PAGES = 100, 500
_CHUNK = 100


class Channel(Struct, frozen=True):
    """A notification channel; its `uri` is pre-authorised, and so a secret."""

    id: str
    uri: str
    topics: tuple[str, ...]


class Api:
    """The REST calls, with a token that is renewed before it expires, and once where it is refused."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._token, self._token_ends_s = "", 0.0

    async def queues(self) -> list[Fields]:
        """Every queue that the client may see."""
        return [each async for each in self._pages("/api/v2/routing/queues?")]

    async def members(self, queue: str) -> list[Fields]:
        """A queue's members, with their presence and routing status."""
        path = f"/api/v2/routing/queues/{quote(queue, safe='')}/members?"
        return [each async for each in self._pages(f"{path}expand=presence&expand=routingStatus&")]

    async def observations(self, queues: Sequence[str]) -> object:
        """How the queues stand."""
        body = {"filter": _any_of(queues), "metrics": list(OBSERVED)}
        return await self.call("POST", "/api/v2/analytics/queues/observations/query", body)

    async def totals(self, queues: Sequence[str], start_at: float, end_at: float) -> object:
        """The queues' sums by quarter of an hour."""
        body = {
            "interval": f"{_iso(start_at)}/{_iso(end_at)}",
            "granularity": "PT15M",
            "groupBy": ["queueId"],
            "filter": _any_of(queues),
            "metrics": list(SUMMED),
        }
        return await self.call("POST", "/api/v2/analytics/conversations/aggregates/query", body)

    async def channel(self, topics: tuple[str, ...]) -> Channel:
        """A new channel with these topics. Raises RefusedError where its address is not encrypted."""
        told = fields(await self.call("POST", "/api/v2/notifications/channels"))
        channel = Channel(word(told.get("id")), word(told.get("connectUri"), 2000), topics)
        if not channel.uri.startswith("ws:" if self._talk.address.plain else "wss:"):
            raise RefusedError(
                "Genesys Cloud names no encrypted address for its notifications", "Ask Genesys."
            )
        await self.subscribe(channel)
        return channel

    async def subscribe(self, channel: Channel) -> None:
        """Replace the channel's topics by its own, which prolongs its life by a day."""
        path = f"/api/v2/notifications/channels/{quote(channel.id, safe='')}/subscriptions"
        await self.call("PUT", path, [{"id": topic} for topic in channel.topics])

    async def call(self, method: str, path: str, body: object = None) -> object:
        """Call with the token; a refused one is renewed once."""
        try:
            return await self._call(method, path, body)
        except UnauthorizedError:
            if not self._token:  # it was the secret that was refused
                raise
            self._token = ""
            return await self._call(method, path, body)

    async def _call(self, method: str, path: str, body: object) -> object:
        headers = {"Authorization": f"Bearer {await self._valid_token()}"}
        return await self._talk.http.json(method, self._web("api") + path, headers=headers, body=body)

    async def _valid_token(self) -> str:
        talk = self._talk
        if not self._token or talk.monotonic_s() >= self._token_ends_s:
            told = fields(
                await talk.http.json(
                    "POST",
                    f"{self._web('login')}/oauth/token",
                    form={"grant_type": "client_credentials"},
                    login=(talk.address.user, talk.secret),
                )
            )
            self._token = word(told.get("access_token"), 10_000)
            talk.hide(self._token)
            lives_s = number(told.get("expires_in")) or 3600.0
            self._token_ends_s = talk.monotonic_s() + 0.9 * lives_s
        return self._token

    async def _pages(self, path: str) -> AsyncIterator[Fields]:
        for page in range(1, _MOST_PAGES + 1):
            told = fields(await self.call("GET", f"{path}pageSize={_PAGE}&pageNumber={page}"))
            for entity in items(told.get("entities")):
                yield fields(entity)
            if page >= (number(told.get("pageCount")) or 0):
                return
        raise LimitError(f"Genesys Cloud lists more than {_PAGE * _MOST_PAGES:,} entries at once.")

    def _web(self, part: str) -> str:
        """`login` and `api` are hosts of their own in a region."""
        address = self._talk.address
        if is_this_machine(address.host):
            return address.web()
        return f"{'http' if address.plain else 'https'}://{part}.{address.netloc()}"


class GenesysAdapter(Adapter):
    """One organisation. `wanted` are names or ids of the queues to follow, empty for all."""

    def __init__(self, wanted: frozenset[str], counters: AdapterCounters) -> None:
        self._wanted, self._counters = wanted, counters
        self._translation = Translation(counters)
        self.clock = self._translation.clock

    def restore(self, state: FloorState) -> None:
        """Agents that are gone when the relay starts again are signed out."""
        self._translation.people.book.restore(state.agents)

    async def converse(self, talk: Talk) -> None:
        """Follow the queues until a connection ends."""
        talk.compare(self._translation.clock)
        api = Api(talk)
        queues = await self._choose(api)
        members = await self._members(api, queues)
        channels = [await api.channel(topics) for topics in _channels(queues, _ids(members), talk)]
        opened = asyncio.Barrier(len(channels) + 1)
        await until_one_ends(
            "genesys",
            *(self._follow(talk, api, channel, opened) for channel in channels),
            self._conduct(talk, api, channels, opened),
        )

    async def _choose(self, api: Api) -> list[str]:
        entities = [
            each
            for each in await api.queues()
            if not self._wanted or {word(each.get("id")), word(each.get("name"))} & self._wanted
        ]
        self._translation.follow(entities)
        if not self._translation.queues:
            raise RefusedError(
                "Genesys Cloud shows no such queue" if self._wanted else "Genesys Cloud shows no queues",
                "Give the client's role routing:queue:view in the queues' divisions, and check the names.",
            )
        return list(self._translation.queues)

    async def _conduct(
        self, talk: Talk, api: Api, channels: Sequence[Channel], opened: asyncio.Barrier
    ) -> None:
        """Once every socket is open tell the whole floor; then the sums, and keep the channels alive."""
        await opened.wait()
        queues = list(self._translation.queues)
        talk.listener.declare(self._translation.queues.values())
        await self._read_floor(talk, api)
        await self._tell_totals(talk, api, queues, talk.now() - _DAY_S)
        talk.listener.current(self.features)
        renew_s = talk.monotonic_s() + RENEW_EVERY_S
        while True:
            await asyncio.sleep(TOTALS_EVERY_S)
            await self._tell_totals(talk, api, queues, talk.now() - 2 * INTERVAL_S)
            if talk.monotonic_s() >= renew_s:
                renew_s = talk.monotonic_s() + RENEW_EVERY_S
                for channel in channels:
                    await api.subscribe(channel)

    async def _follow(self, talk: Talk, api: Api, channel: Channel, opened: asyncio.Barrier) -> None:
        """Hear a channel. Where the vendor closes its socket for maintenance, open the next at once."""
        first = True
        while True:
            async with talk.open(channel.uri, ping_s=None) as socket:
                self._translation.opened()
                if first:
                    await opened.wait()
                else:
                    await self._read_floor(talk, api)
                first = False
                await self._hear(talk, socket)

    async def _hear(self, talk: Talk, socket: VendorSocket) -> None:
        """Until the vendor announces that it closes. Raises FeedError where it is silent or refuses."""
        translation = self._translation
        while True:
            frame = await socket.receive(SILENCE_S)
            if frame is None:
                await socket.send({"message": "ping"})
                frame = await socket.expect(PONG_S, "Genesys Cloud's heartbeat")
            await talk.tell(translation.read(frame, talk.now()))
            if translation.failure:
                raise FeedError(translation.failure)
            if translation.is_closing:
                return

    async def _read_floor(self, talk: Talk, api: Api) -> None:
        """How every queue and every agent stands: notifications come only on a change."""
        translation, queues = self._translation, list(self._translation.queues)
        for chunk in _chunks(queues, _CHUNK):
            answer = await api.observations(chunk)
            await talk.tell(translation.observations(answer, chunk, talk.now()))
        translation.people.listed(await self._members(api, queues), talk.now())
        await talk.tell(translation.people.take())

    async def _members(self, api: Api, queues: Sequence[str]) -> list[tuple[str, Fields]]:
        return [(queue, member) for queue in queues for member in await api.members(queue)]

    async def _tell_totals(self, talk: Talk, api: Api, queues: Sequence[str], start_at: float) -> None:
        start_at = start_at // INTERVAL_S * INTERVAL_S
        end_at = (talk.now() // INTERVAL_S + 1) * INTERVAL_S
        for chunk in _chunks(queues, _CHUNK):
            answer = await api.totals(chunk, start_at, end_at)
            await talk.tell(self._translation.totals(answer, (start_at, end_at), talk.now()))


def make_genesys(address: VendorAddress, counters: AdapterCounters) -> Adapter:
    """`genesys://CLIENT-ID@REGION[/QUEUE,QUEUE…]`. Raises ConfigError."""
    if not address.user:
        raise ConfigError("the OAuth client's id is missing; write genesys://CLIENT-ID@mypurecloud.de")
    wanted = frozenset(name.strip() for name in address.place.split(",") if name.strip())
    return GenesysAdapter(wanted, counters)


def _channels(queues: Sequence[str], users: Sequence[str], talk: Talk) -> list[tuple[str, ...]]:
    """Topics by channel. Where there is no room for all, wrap-up is left out first. Raises LimitError."""
    topics = [f"v2.analytics.queues.{queue}.observations" for queue in queues]
    topics += [f"v2.users.{user}.activity" for user in users]
    room = MOST_TOPICS * MOST_CHANNELS - len(topics)
    if room < 0:
        raise LimitError(
            f"{len(queues):,} queues and {len(users):,} agents are more than {MOST_CHANNELS} channels hold; "
            "name the queues to follow in the address."
        )
    if room >= len(users):
        topics += [f"v2.users.{user}.conversationsummary" for user in users]
    else:
        talk.listener.odd("There are too many agents to follow their wrap-up; it shows as talking.")
    return [tuple(chunk) for chunk in _chunks(topics, MOST_TOPICS)]


def _ids(members: Sequence[tuple[str, Fields]]) -> list[str]:
    return [user for user in dict.fromkeys(word(member.get("id")) for _, member in members) if user]


def _chunks(entries: Sequence[str], size: int) -> list[Sequence[str]]:
    return [entries[first : first + size] for first in range(0, len(entries), size)]


def _any_of(queues: Sequence[str]) -> Mapping[str, object]:
    predicates = [{"type": "dimension", "dimension": "queueId", "value": queue} for queue in queues]
    return {"type": "or", "predicates": predicates}


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")

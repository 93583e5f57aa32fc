"""One connection to mod_verto: JSON-RPC 2.0 over a websocket, login, subscription, listings, events."""

from __future__ import annotations

import asyncio
import uuid
from functools import partial
from itertools import count

from feeds.adapters.adapter import Adapter
from feeds.adapters.address import VendorAddress
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.talk import Talk, VendorSocket
from feeds.adapters.values import Fields, fields, items, read_object, word
from feeds.adapters.vendors.freeswitch.orders import FEATURES, obey
from feeds.adapters.vendors.freeswitch.translation import Translation
from feeds.tasks import until_one_ends
from wallboard.errors import ConfigError, FeedError, RefusedError
from wallboard.events import Command, CommandResult, FloorState

PORT, PLAIN_PORT = 8082, 8081
CHANNEL = "FSevent.custom::callcenter::info"
ANSWER_S = 10.0
PING_S = 15.0
REREAD_EVERY_S = 300.0
_MOST_EARLY = 100_000


class Rpc:
    """Calls over the socket. `listen` must run all the time: it brings the answers, and the events."""

    def __init__(self, socket: VendorSocket, counters: AdapterCounters) -> None:
        self.events: asyncio.Queue[Fields | None] = asyncio.Queue(_MOST_EARLY)
        """What happens; None: the listings are to be read anew."""
        self._socket, self._counters = socket, counters
        self._session = str(uuid.uuid4())
        self._ids = count(1)
        self._waiting: dict[int, asyncio.Future[Fields]] = {}

    async def call(self, method: str, **params: object) -> Fields:
        """The whole answer, with `result` or `error` in it. Raises FeedError where none comes in time."""
        number = next(self._ids)
        answer: asyncio.Future[Fields] = asyncio.get_running_loop().create_future()
        self._waiting[number] = answer
        params["sessid"] = self._session
        try:
            await self._socket.send({"jsonrpc": "2.0", "method": method, "params": params, "id": number})
            async with asyncio.timeout(ANSWER_S):
                return await answer
        except TimeoutError:
            raise FeedError(f"The switch did not answer {method} within {ANSWER_S:.0f} s.") from None
        finally:
            del self._waiting[number]

    async def listen(self) -> None:
        """Sort what comes. Raises ConnectionClosed."""
        while True:
            frame = await self._socket.expect(2 * PING_S, "The switch's next word")
            message = read_object(frame, self._counters)
            method, number = word(message.get("method")), message.get("id")
            answer = self._waiting.get(number) if isinstance(number, int) else None
            if method == "verto.event":
                await self.events.put(fields(message, "params"))
            elif method == "verto.ping":
                await self._socket.send({"jsonrpc": "2.0", "id": number, "result": {"method": method}})
            elif method:
                self._counters.note_unknown(method)
            elif answer is not None and not answer.done():
                answer.set_result(message)


class FreeSwitchAdapter(Adapter):
    """One switch. `wanted` are the queues to follow, with their domain or without; empty for all."""

    features = FEATURES

    def __init__(self, wanted: frozenset[str], counters: AdapterCounters) -> None:
        self._counters = counters
        self._translation = Translation(wanted, counters)
        self.clock = self._translation.clock
        self._rpc: Rpc | None = None

    def restore(self, state: FloorState) -> None:
        """Whoever left while the relay was stopped is told when the listings are read."""
        self._translation.agents.restore(state.agents)
        self._translation.contacts.restore(state.contacts)

    def disconnected(self) -> None:
        """The connection is lost."""
        self._rpc = None

    async def carry_out(self, command: Command) -> CommandResult:
        """Have the switch do what a supervisor asks."""
        rpc = self._rpc
        if command.kind not in FEATURES or rpc is None:
            why = f"{command.kind} is not offered by this feed"
            if rpc is None:
                why = "the switch is not connected just now"
            return CommandResult(command.id, ok=False, error=why)
        try:
            error = await obey(command, self._translation, partial(_answer, rpc))
        except FeedError as trouble:
            error = str(trouble)
        if command.kind != "state.set":
            await rpc.events.put(None)  # of tiers the switch tells nothing by itself
        return CommandResult(command.id, ok=error is None, error=error)

    async def converse(self, talk: Talk) -> None:
        """Until the connection ends."""
        self._translation.connected()
        port = PLAIN_PORT if talk.address.plain else PORT
        async with talk.open(talk.address.socket(port), ping_s=None) as socket:
            rpc = Rpc(socket, self._counters)
            await until_one_ends("verto", rpc.listen(), self._follow(talk, rpc), _ping(rpc))

    async def _follow(self, talk: Talk, rpc: Rpc) -> None:
        """What happens while the listings are read is told after them."""
        translation = self._translation
        await self._log_in(talk, rpc)
        await self._subscribe(rpc)
        translation.follow(await _listing(rpc, "queue list"))
        if not translation.queues:
            raise RefusedError("The switch shows no such queue", "Is mod_callcenter loaded? Check the names.")
        talk.listener.declare(translation.queues.values())
        await self._read_floor(talk, rpc)
        self._rpc = rpc
        talk.listener.current(self.features)
        reread_s = talk.monotonic_s() + REREAD_EVERY_S
        while True:
            try:
                async with asyncio.timeout(max(0.0, reread_s - talk.monotonic_s())):
                    params = await rpc.events.get()
            except TimeoutError:
                params = None
            if params is None:
                translation.is_behind = True
            else:
                await talk.tell(translation.event(params, talk.now()))
            if translation.is_behind:
                await self._read_floor(talk, rpc)
                reread_s = talk.monotonic_s() + REREAD_EVERY_S

    async def _log_in(self, talk: Talk, rpc: Rpc) -> None:
        user = talk.address.user
        login = user if "@" in user else f"{user}@{talk.address.host}"
        answer = await rpc.call("login", login=login, passwd=talk.secret)
        if "error" in answer:
            said = word(fields(answer, "error").get("message")) or "no reason given"
            raise RefusedError(
                f"{talk.address} does not let {login!r} in ({said})",
                "Compare user and password with the directory's, and userauth with verto.conf.",
            )

    async def _subscribe(self, rpc: Rpc) -> None:
        result = fields(await rpc.call("verto.subscribe", eventChannel=[CHANNEL]), "result")
        taken = (*items(result.get("subscribedChannels")), *items(result.get("alreadySubscribedChannels")))
        if not taken:
            raise RefusedError(
                "The switch does not let this user hear mod_callcenter",
                "Set enable-fs-events in verto.conf, and FSevent in jsonrpc-allowed-event-channels.",
            )

    async def _read_floor(self, talk: Talk, rpc: Rpc) -> None:
        translation = self._translation
        agents = await _listing(rpc, "agent list")
        tiers = await _listing(rpc, "tier list")
        members = [await _listing(rpc, f"queue list members {queue}") for queue in translation.queues]
        await talk.tell(translation.snapshot(agents, tiers, members, talk.now()))


async def _answer(rpc: Rpc, what: str) -> str:
    """What `callcenter_config` prints; empty where the user may not ask."""
    message = fields(await rpc.call("fsapi", cmd="callcenter_config", arg=what), "result").get("message")
    return message if isinstance(message, str) else ""


async def _listing(rpc: Rpc, what: str) -> str:
    """The same, of a listing. Raises RefusedError where the user may not ask."""
    message = await _answer(rpc, what)
    if not message or message.startswith(("INVALID", "-ERR", "-USAGE")):
        raise RefusedError(
            f"The switch does not answer callcenter_config {what}",
            "Put fsapi into jsonrpc-allowed-methods and callcenter_config into jsonrpc-allowed-fsapi.",
        )
    return message


async def _ping(rpc: Rpc) -> None:
    """Shows that both sides are there; the answer is waited for."""
    while True:
        await asyncio.sleep(PING_S)
        await rpc.call("verto.ping")


def make_freeswitch(address: VendorAddress, counters: AdapterCounters) -> Adapter:
    """`freeswitch://USER@HOST[:PORT][/QUEUE,QUEUE…]`. Raises ConfigError."""
    if not address.user:
        raise ConfigError("the verto user is missing; write freeswitch://USER@switch.example")
    wanted = frozenset(name.strip() for name in address.place.split(",") if name.strip())
    return FreeSwitchAdapter(wanted, counters)

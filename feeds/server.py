"""The `wallboard.v1` server: one floor for many wallboards. Used by demo, replay and relay alike."""

from __future__ import annotations

import asyncio
import logging
import secrets
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence
from http import HTTPStatus
from urllib.parse import urlsplit

import msgspec
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.frames import CloseCode
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from feeds.access import ANYONE, Door, Grant
from feeds.allowance import Allowance
from feeds.answers import AnswerBook
from feeds.decoding import FrameReader
from feeds.framing import EventFrame, History, event_parts, snapshot_frames
from feeds.hub import Hub, HubStats
from feeds.rounds import Rounds
from feeds.source import FloorKeeper
from wallboard.errors import ProtocolError
from wallboard.events import (
    PROTOCOL,
    ClientMessage,
    Command,
    CommandResult,
    ErrorMessage,
    Event,
    FloorState,
    Heartbeat,
    Hello,
    InputHealth,
    SourceClock,
    Subscribe,
)

log = logging.getLogger(__name__)
# At DEBUG websockets writes out the headers of the handshake, and with them the token.
_wire_log = logging.getLogger("feeds.wire.server")
_wire_log.setLevel(logging.INFO)

_MAX_REQUEST_BYTES = 64 * 1024
CommandHandler = Callable[[Command], Awaitable[CommandResult]]


class FeedServer:
    """Keeps a floor by the events published to it, and sends them on to whoever subscribed.

    `hello` is the pattern of each connection's first message: `epoch`, `at` and `speed` are filled in. `now`
    gives the source's time in epoch seconds. `history_bytes` of frames are kept for clients that return; a
    client that lets `client_limit_bytes` pile up is closed as slow, soon enough to find what it missed in the
    history. More than `most_clients` are put off. `inputs` tells how those of a relay with
    several are. All calls belong to the loop that `start` was called in.
    """

    def __init__(
        self,
        hello: Hello,
        keeper: FloorKeeper,
        *,
        now: Callable[[], float],
        door: Door | None = None,
        on_command: CommandHandler | None = None,
        tls: ssl.SSLContext | None = None,
        history_bytes: int = 16 * 1024 * 1024,
        client_limit_bytes: int = 8 * 1024 * 1024,
        most_clients: int = 2_000,
        inputs: Callable[[], tuple[InputHealth, ...]] = tuple,
    ) -> None:
        self._hello, self._keeper, self._now = hello, keeper, now
        self._door, self._on_command, self._tls = door or Door(), on_command, tls
        self._most_clients, self._inputs = most_clients, inputs
        self._epoch, self._seq, self._speed = secrets.token_hex(8), 0, hello.speed
        self._history = History(history_bytes)
        self._hub, self._answers = Hub(client_limit_bytes), AnswerBook()
        self._rounds = Rounds(self._send_round, lambda: len(self._hub.subscribers))
        self._grants: dict[ServerConnection, Grant] = {}
        self._snapshot: tuple[int, list[bytes]] | None = None
        self._suspended: ErrorMessage | None = None
        self._note = ""
        self._server: Server | None = None
        self._heart: asyncio.Task[None] | None = None

    @property
    def stats(self) -> HubStats:
        """What was sent, and to how many."""
        return self._hub.stats

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listen; returns the URL. Port 0 takes a free one. Raises OSError where the address is taken."""
        self._server = await serve(
            self._attend,
            host,
            port,
            ssl=self._tls,
            subprotocols=[Subprotocol(PROTOCOL)],
            origins=[None],  # a browser's page names its origin, a wallboard none
            process_request=self._admit,
            compression=None,
            max_size=_MAX_REQUEST_BYTES,
            ping_timeout=60,  # a wallboard that is busy applying answers no pings for a while
            close_timeout=5,
            logger=_wire_log,
        )
        self._heart = asyncio.create_task(self._beat(), name="feed server heartbeat")
        bound_host, bound_port = self._server.sockets[0].getsockname()[:2]
        shown_host = f"[{bound_host}]" if ":" in bound_host else bound_host
        return f"{'wss' if self._tls else 'ws'}://{shown_host}:{bound_port}"

    async def close(self) -> None:
        """Say good-bye to every client and stop listening. May be called twice."""
        self._rounds.flush()
        if self._heart is not None:
            self._heart.cancel()
            await asyncio.gather(self._heart, return_exceptions=True)
        if self._server is not None:
            self._server.close(code=1001, reason="the server stops")
            await self._server.wait_closed()
        await self._hub.close()

    def publish(self, events: Sequence[Event]) -> None:
        """Apply events to the floor and send them on. Raises ProtocolError where `seq` leaps."""
        if not events:
            return
        first, last = self._seq + 1, self._seq + len(events)
        if events[0].seq != first or events[-1].seq != last:
            raise ProtocolError(
                f"Events {events[0].seq} to {events[-1].seq} came; {first} to {last} were due."
            )
        parts = event_parts(events)
        self._keeper.apply(events)
        self._seq = last
        self._rounds.add(parts, last)

    def resynchronise(self, state: FloorState) -> None:
        """The source had a gap and tells its whole floor: replace ours, and that of every client."""
        self._rounds.flush()
        self._keeper.load(state)
        self._history.clear()
        self._snapshot = None
        self._send_snapshot(self._hub.subscribers)

    def restart(self, keeper: FloorKeeper, seq: int) -> None:
        """The source was wound to another place: begin a new epoch with `keeper`'s floor as of `seq`."""
        self._rounds.flush()
        self._keeper, self._seq, self._epoch = keeper, seq, secrets.token_hex(8)
        self._history.clear()
        self._snapshot = None
        self._greet(self._hub.connections)
        self._send_snapshot(self._hub.subscribers)

    def suspend(self, why: ErrorMessage) -> None:
        """The floor is not current, for the source is lost: send every client away, and whoever comes."""
        self._rounds.flush()
        self._suspended = why
        for connection in tuple(self._hub.connections):
            self._hub.dismiss(connection, why)

    def resume(self, features: tuple[str, ...]) -> None:
        """The floor is current again, and these commands are offered."""
        self._suspended = None
        if features != self._hello.features:
            self._rounds.flush()
            self._hello = msgspec.structs.replace(self._hello, features=features)
            self._greet(self._hub.connections)

    def note(self, text: str) -> None:
        """What is odd about the source, for each heartbeat to tell; empty: nothing."""
        self._note = text

    def set_clock(self, clock: SourceClock) -> None:
        """The source's clock stands elsewhere, or runs at another speed: after all that happened before."""
        self._rounds.flush()
        self._speed = clock.speed
        self._hub.tell(self._hub.connections, clock)

    def answer(self, results: Sequence[CommandResult]) -> None:
        """Tell everybody what became of commands; what was told before is left out."""
        self._rounds.flush()
        for result in results:
            if self._answers.note(result):
                self._hub.tell(self._hub.subscribers, result)

    def beat(self) -> None:
        """Tell every client the source's time; done unasked every half heartbeat."""
        self._rounds.flush()
        self._hub.tell(self._hub.connections, self._heartbeat())

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self._hello.heartbeat_s / 2)
            self._look_at_door()
            self.beat()

    def _look_at_door(self) -> None:
        """Tokens may have changed: whoever came with one that was withdrawn has to go."""
        self._door.refresh()
        gone = [each for each, grant in self._grants.items() if not self._door.holds(grant)]
        for connection in gone:
            text = "The token of this wallboard was withdrawn."
            self._hub.dismiss(connection, ErrorMessage("token_withdrawn", text), CloseCode.POLICY_VIOLATION)

    def _send_round(self, frame: EventFrame) -> None:
        self._history.add(frame)
        self._hub.send(self._hub.subscribers, frame.data)

    def _heartbeat(self) -> Heartbeat:
        return Heartbeat(self._seq, self._now(), self._inputs(), self._note)

    def _greeting(self, grant: Grant) -> Hello:
        features = self._hello.features if grant.scope == "act" else ()
        return msgspec.structs.replace(
            self._hello, epoch=self._epoch, at=self._now(), speed=self._speed, features=features
        )

    def _greet(self, connections: Iterable[ServerConnection]) -> None:
        for connection in tuple(connections):
            self._hub.tell([connection], self._greeting(self._grants.get(connection, ANYONE)))

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        if urlsplit(request.path).path not in {"", "/"}:
            return connection.respond(HTTPStatus.NOT_FOUND, "The feed is at /.\n")
        self._door.refresh()
        grant = self._door.admit(",".join(request.headers.get_all("Authorization")))
        if grant is None:
            response = connection.respond(HTTPStatus.UNAUTHORIZED, "A bearer token is needed.\n")
            response.headers["WWW-Authenticate"] = "Bearer"
            return response
        if len(self._hub.connections) >= self._most_clients:
            return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, "There are too many wallboards.\n")
        self._grants[connection] = grant
        return None

    async def _attend(self, connection: ServerConnection) -> None:
        """One client, from its handshake to its end."""
        grant = self._grants.get(connection, ANYONE)
        self._hub.connections.add(connection)
        try:
            if self._suspended is None:
                self._hub.tell([connection], self._greeting(grant))
            else:
                self._hub.dismiss(connection, self._suspended)
            await self._listen_to(connection, grant)
        except ConnectionClosed:
            pass
        finally:
            self._grants.pop(connection, None)
            self._hub.forget(connection)

    async def _listen_to(self, connection: ServerConnection, grant: Grant) -> None:
        reader: FrameReader[ClientMessage] = FrameReader(ClientMessage)
        allowance = Allowance()
        while True:
            for message in reader.read(await connection.recv(decode=False)):
                if not allowance.take():
                    text = "This client asks more often than any wallboard does."
                    error = ErrorMessage("too_many_messages", text, retry_after_s=60.0)
                    self._hub.dismiss(connection, error, CloseCode.POLICY_VIOLATION)
                    async for _ in connection:
                        pass  # what it still sends is read past, to get to its good-bye
                if isinstance(message, Command):
                    await self._take_command(connection, message, grant)
                elif isinstance(message, Subscribe):
                    self._subscribe(connection, message)

    def _subscribe(self, connection: ServerConnection, wish: Subscribe) -> None:
        if wish.queues is not None:
            text = "This server sends the whole floor; leave the list of queues out."
            self._hub.dismiss(connection, ErrorMessage("filter_unsupported", text, retry_after_s=60.0))
            return
        self._rounds.flush()
        missed = None
        if wish.since is not None and wish.since.epoch == self._epoch:
            missed = self._history.after(wish.since.seq, self._seq)
        self._hub.subscribers.add(connection)
        if missed is None:
            self._send_snapshot([connection])
        for frame in missed or ():
            self._hub.send([connection], frame)
        if missed is not None or self._inputs():
            self._hub.tell([connection], self._heartbeat())
        for result in self._answers.of_late(self._now()):
            self._hub.tell([connection], result)

    def _send_snapshot(self, connections: Iterable[ServerConnection]) -> None:
        """Send the whole floor, encoded once however many ask at the same place."""
        if self._snapshot is None or self._snapshot[0] != self._seq:
            state = self._keeper.state(self._epoch, self._seq)
            if state.at <= 0.0:  # a floor that has heard of nothing yet does not know the time
                state = msgspec.structs.replace(state, at=self._now())
            self._snapshot = self._seq, snapshot_frames(state)
            self._hub.make_room(sum(map(len, self._snapshot[1])))
        for frame in self._snapshot[1]:
            self._hub.send(connections, frame)

    async def _take_command(self, connection: ServerConnection, command: Command, grant: Grant) -> None:
        """Carry a command out once; one that comes again is answered as before."""
        if grant.scope != "act":
            error = f"the token {grant.name!r} may watch only; ask for one that may act"
            self._hub.tell([connection], CommandResult(command.id, ok=False, error=error))
            return
        for result in await self.obey(command):
            self._hub.tell([connection], result)

    async def obey(self, command: Command) -> tuple[CommandResult, ...]:
        """Carry a command out once, wherever it came from; what became of it so far."""
        if self._answers.begin(command, self._now()):
            self._answers.note(await self._carry_out(command))
        return self._answers.of(command.id)

    async def _carry_out(self, command: Command) -> CommandResult:
        if self._on_command is None or command.kind not in self._hello.features:
            return CommandResult(command.id, ok=False, error=f"{command.kind} is not offered here")
        try:
            return await self._on_command(command)
        except Exception:
            log.exception("Command %s failed", command.kind)
            return CommandResult(command.id, ok=False, error="the source failed; see the server's log")

"""The `wallboard.v1` server: one floor for many wallboards. Used by demo, replay and relay alike."""

from __future__ import annotations

import asyncio
import hmac
import logging
import secrets
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence
from http import HTTPStatus
from urllib.parse import urlsplit

import msgspec
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from feeds.answers import AnswerBook
from feeds.decoding import FrameReader
from feeds.framing import History, event_frames, snapshot_frames
from feeds.hub import Hub, HubStats
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
    client that lets `client_limit_bytes` pile up is closed as slow. All calls belong to the loop that `start`
    was called in.
    """

    def __init__(
        self,
        hello: Hello,
        keeper: FloorKeeper,
        *,
        now: Callable[[], float],
        token: str | None = None,
        on_command: CommandHandler | None = None,
        tls: ssl.SSLContext | None = None,
        history_bytes: int = 8 * 1024 * 1024,
        client_limit_bytes: int = 32 * 1024 * 1024,
    ) -> None:
        self._hello, self._keeper, self._now = hello, keeper, now
        self._token, self._on_command, self._tls = token, on_command, tls
        self._epoch, self._seq, self._speed = secrets.token_hex(8), 0, hello.speed
        self._history = History(history_bytes)
        self._hub, self._answers = Hub(client_limit_bytes), AnswerBook()
        self._snapshot: tuple[int, list[bytes]] | None = None
        self._suspended: ErrorMessage | None = None
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
        self._keeper.apply(events)
        self._seq = last
        for frame in event_frames(events):
            self._history.add(frame)
            self._hub.send(self._hub.subscribers, frame.data)

    def resynchronise(self, state: FloorState) -> None:
        """The source had a gap and tells its whole floor: replace ours, and that of every client."""
        self._keeper.load(state)
        self._history.clear()
        self._snapshot = None
        self._send_snapshot(self._hub.subscribers)

    def restart(self, keeper: FloorKeeper, seq: int) -> None:
        """The source was wound to another place: begin a new epoch with `keeper`'s floor as of `seq`."""
        self._keeper, self._seq, self._epoch = keeper, seq, secrets.token_hex(8)
        self._history.clear()
        self._snapshot = None
        self._hub.tell(self._hub.connections, self._greeting())
        self._send_snapshot(self._hub.subscribers)

    def suspend(self, why: ErrorMessage) -> None:
        """The floor is not current, for the source is lost: send every client away, and whoever comes."""
        self._suspended = why
        for connection in tuple(self._hub.connections):
            self._hub.dismiss(connection, why)

    def resume(self, features: tuple[str, ...]) -> None:
        """The floor is current again, and these commands are offered."""
        self._suspended = None
        self._hello = msgspec.structs.replace(self._hello, features=features)

    def set_clock(self, clock: SourceClock) -> None:
        """The source's clock stands elsewhere, or runs at another speed."""
        self._speed = clock.speed
        self._hub.tell(self._hub.connections, clock)

    def answer(self, results: Sequence[CommandResult]) -> None:
        """Tell everybody what became of commands; what was told before is left out."""
        for result in results:
            if self._answers.note(result):
                self._hub.tell(self._hub.subscribers, result)

    def beat(self) -> None:
        """Tell every client the source's time; done unasked every half heartbeat."""
        self._hub.tell(self._hub.connections, self._heartbeat())

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self._hello.heartbeat_s / 2)
            self.beat()

    def _heartbeat(self) -> Heartbeat:
        return Heartbeat(self._seq, self._now())

    def _greeting(self) -> Hello:
        return msgspec.structs.replace(self._hello, epoch=self._epoch, at=self._now(), speed=self._speed)

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        if urlsplit(request.path).path not in {"", "/"}:
            return connection.respond(HTTPStatus.NOT_FOUND, "The feed is at /.\n")
        given = ",".join(request.headers.get_all("Authorization"))
        if self._token is None or hmac.compare_digest(given.encode(), f"Bearer {self._token}".encode()):
            return None
        response = connection.respond(HTTPStatus.UNAUTHORIZED, "A bearer token is needed.\n")
        response.headers["WWW-Authenticate"] = "Bearer"
        return response

    async def _attend(self, connection: ServerConnection) -> None:
        """One client, from its handshake to its end."""
        reader: FrameReader[ClientMessage] = FrameReader(ClientMessage)
        self._hub.connections.add(connection)
        try:
            if self._suspended is None:
                self._hub.tell([connection], self._greeting())
            else:
                self._hub.dismiss(connection, self._suspended)
            while True:
                for message in reader.read(await connection.recv(decode=False)):
                    if isinstance(message, Command):
                        await self._take_command(connection, message)
                    elif isinstance(message, Subscribe):
                        self._subscribe(connection, message)
        except ConnectionClosed:
            pass
        finally:
            self._hub.forget(connection)

    def _subscribe(self, connection: ServerConnection, wish: Subscribe) -> None:
        if wish.queues is not None:
            text = "This server sends the whole floor; leave the list of queues out."
            self._hub.dismiss(connection, ErrorMessage("filter_unsupported", text, retry_after_s=60.0))
            return
        missed = None
        if wish.since is not None and wish.since.epoch == self._epoch:
            missed = self._history.after(wish.since.seq, self._seq)
        self._hub.subscribers.add(connection)
        if missed is None:
            self._send_snapshot([connection])
        else:
            for frame in missed:
                self._hub.send([connection], frame)
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
        for frame in self._snapshot[1]:
            self._hub.send(connections, frame)

    async def _take_command(self, connection: ServerConnection, command: Command) -> None:
        """Carry a command out once; one that comes again is answered as before."""
        if self._answers.begin(command, self._now()):
            self._answers.note(await self._carry_out(command))
        for result in self._answers.of(command.id):
            self._hub.tell([connection], result)

    async def _carry_out(self, command: Command) -> CommandResult:
        if self._on_command is None or command.kind not in self._hello.features:
            return CommandResult(command.id, ok=False, error=f"{command.kind} is not offered here")
        try:
            return await self._on_command(command)
        except Exception:
            log.exception("Command %s failed", command.kind)
            return CommandResult(command.id, ok=False, error="the source failed; see the server's log")

"""One connection's life: receive, apply, ask again after a gap, and notice silence."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Literal, NoReturn, Protocol

from msgspec.json import Encoder

from feeds.session import Session
from wallboard.clock import Clock
from wallboard.errors import FeedError
from wallboard.events import ClientMessage, Heartbeat, ServerMessage
from wallboard.feed import FeedSink
from wallboard.language import say
from wallboard.vendor_clock import VendorClock

HELLO_TIMEOUT_S = 10.0
RESYNC_TIMEOUT_S = 30.0
ASK_PAUSE_S = 1.0


class Transport(Protocol):
    """What can be given up."""

    def abort(self) -> None:
        """End at once, without a good-bye."""


class Connection(Protocol):
    """What a link needs of a connection; one of `websockets` is one."""

    @property
    def transport(self) -> Transport:
        """What is below it."""

    async def recv(self, decode: Literal[False]) -> bytes:
        """The next frame. Raises what ended the connection."""

    async def send(self, data: bytes, *, text: bool) -> None:
        """Write a frame."""


class Link:
    """An open connection and the session that reads it.

    `changed` is called when `session.current` may have changed, and about every second while frames come.
    """

    def __init__(
        self,
        connection: Connection,
        session: Session,
        changed: Callable[[], None],
        clock: Clock,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._connection, self._session, self._changed = connection, session, changed
        self._monotonic_s, self._sleep = clock.monotonic_s, sleep
        self._encode = Encoder().encode
        self._applying = False
        self._ask_at = self._current_since = clock.monotonic_s()
        self._silence = ""
        self._epoch_s, self._server_clock = clock.epoch_s, VendorClock()

    @property
    def behind_s(self) -> float:
        """How old the server's last word of the time was when it came, beside the quickest; live only."""
        return self._server_clock.behind_s

    @property
    def current_s(self) -> float:
        """How long the floor has been current without a break, in seconds."""
        return self._monotonic_s() - self._current_since if self._session.current else 0.0

    async def run(self, feed: str, sink: FeedSink) -> NoReturn:
        """Receive until the connection ends. Raises what ended it: FeedError or ConnectionClosed."""
        watch = asyncio.create_task(self._watch(), name=f"watch {feed}")
        try:
            await self._receive(feed, sink)
        except Exception as error:
            raise self._named(error) from error
        finally:
            watch.cancel()
            await asyncio.gather(watch, return_exceptions=True)

    async def send(self, message: ClientMessage) -> None:
        """Write a message; raises ConnectionClosed."""
        await self._connection.send(self._encode(message), text=True)

    async def _receive(self, feed: str, sink: FeedSink) -> NoReturn:
        session, receive, deliver = self._session, self._connection.recv, sink.deliver
        was_current = False
        while True:
            messages = session.receive(await receive(decode=False))
            if messages:
                self._look_at_clock(messages[-1])
                self._applying = True
                await deliver(feed, messages)
                self._applying = False
            if not (was_current and session.current):
                was_current = session.current
                await self._resynchronise()

    def _look_at_clock(self, message: ServerMessage) -> None:
        hello = self._session.hello
        if isinstance(message, Heartbeat) and hello is not None and hello.mode == "live":
            self._server_clock.place(message.at, self._epoch_s())

    def _named(self, error: Exception) -> Exception:
        """What ended the connection: silence, the engine (RuntimeError), else the error itself."""
        if self._applying:
            self._session.forget()  # the floor may have half of the messages: only a snapshot helps
            return (
                error if isinstance(error, FeedError) else RuntimeError("the messages could not be applied")
            )
        return FeedError(self._silence) if self._silence else error

    async def _resynchronise(self) -> None:
        """After a frame that did not find or leave the floor current."""
        now_s = self._monotonic_s()
        if self._session.current:
            self._current_since = now_s
        self._changed()
        await self._ask(now_s)

    async def _ask(self, now_s: float) -> None:
        """Ask for what is missing, though not in a storm where the answer brings the next gap."""
        if now_s < self._ask_at:
            return
        request = self._session.ask()
        if request is not None:
            self._ask_at = now_s + ASK_PAUSE_S
            await self.send(request)

    async def _watch(self) -> None:
        """Break the connection off where the server is silent or cannot bring us up to date."""
        session = self._session
        heard_at = current_at = reported_at = self._monotonic_s()
        frames = -1
        while True:
            await self._sleep(min(0.5, session.heartbeat_s / 4))
            now_s = self._monotonic_s()
            if self._applying or frames != session.frames:
                heard_at, frames = now_s, session.frames
            if self._applying or session.current:
                current_at = now_s
            silence_s = 2 * session.heartbeat_s if session.hello else HELLO_TIMEOUT_S
            if now_s - heard_at > silence_s:
                self._break_off(say("Nothing was heard for {n} s.").format(n=f"{now_s - heard_at:.0f}"))
            elif now_s - current_at > RESYNC_TIMEOUT_S:
                session.forget()  # what follows our position did not help; next time ask for a snapshot
                self._break_off(say("The server did not send the floor it was asked for."))
            await self._ask(now_s)
            if now_s - reported_at >= 1.0:
                reported_at = now_s
                self._changed()

    def _break_off(self, why: str) -> None:
        self._silence = why
        self._connection.transport.abort()  # no closing handshake: nobody may be there to answer it

"""A live feed over a websocket that keeps itself connected; `feeds.link` and `feeds.session` read it."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from urllib.parse import urlsplit

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Subprotocol

from feeds.backoff import Backoff
from feeds.link import Connection, Link
from feeds.pace import Pace
from feeds.session import Session
from feeds.tls import client_tls
from feeds.trouble import explain, shown_url
from wallboard.clock import Clock, SystemClock
from wallboard.errors import ConfigError, FeedError, LimitError, ProtocolError, RefusedError, UnsureError
from wallboard.events import MAX_FRAME_BYTES, PROTOCOL, Command
from wallboard.feed import FeedReport, FeedSink, LinkState
from wallboard.language import figure, say

log = logging.getLogger(__name__)
# At DEBUG websockets writes out the headers of the handshake, and with them the token.
_wire_log = logging.getLogger("feeds.wire")
_wire_log.setLevel(logging.INFO)

_REFUSALS = (RefusedError, LimitError, ProtocolError)
OPEN_S = 10.0
"""So long may the opening handshake take."""
_STEADY_S = 5.0
_ODDITY_SHOWN_S = 300.0
_LONGEST_RETRY_AFTER_S = 600.0


class DirectConnect(connect):
    """Opens the connection to the address as configured: a redirect could lead elsewhere, unencrypted."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


@asynccontextmanager
async def _dialled(connecting: DirectConnect) -> AsyncIterator[Connection]:
    async with connecting as connection:
        yield connection


class WebsocketFeed:
    """A `wallboard.feed.Feed` from a `wallboard.v1` server at `url`.

    `token` is sent as bearer in the handshake and shown nowhere; `read_token` gives it anew for each attempt,
    in a thread, and may raise ConfigError. Plain `ws://` beyond this machine is refused unless
    `allow_insecure`. A refusal is tried again every `refused_retry_s`.
    """

    def __init__(
        self,
        name: str,
        url: str,
        *,
        token: str | None = None,
        read_token: Callable[[], str | None] | None = None,
        ca_file: str | None = None,
        queues: Sequence[str] | None = None,
        allow_insecure: bool = False,
        refused_retry_s: float = 60.0,
        backoff: Backoff | None = None,
        clock: Clock | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        pace: Pace | None = None,
    ) -> None:
        self.name = name
        self._url, self._token, self._ca_file = url, token, ca_file
        self._read_token = read_token
        self._allow_insecure = allow_insecure
        self._refused_retry_s = refused_retry_s
        self._backoff = backoff or Backoff()
        self._clock, self._sleep = clock or SystemClock(), sleep
        self._session = Session(queues)
        self._link: Link | None = None
        self._last_link: LinkState | None = None
        self._malformed, self._odd_until_s = 0, float("-inf")
        self._pace = pace or Pace()

    async def run(self, sink: FeedSink) -> None:
        """Deliver and report until cancelled; connection trouble is reported and retried, never raised."""
        self._report(sink, "connecting", say("Connecting to {place}").format(place=shown_url(self._url)))
        try:
            while True:
                await self._sleep(await self._connect_once(sink))
        finally:
            self._report(sink, "stopped", "")

    async def send(self, command: Command) -> None:
        """Send a command. Raises FeedError where the feed is not connected or does not offer it."""
        link, hello = self._link, self._session.hello
        if link is None or hello is None:
            raise FeedError(say("{feed} is not connected").format(feed=self.name))
        if command.kind not in hello.features:
            raise FeedError(
                say("{feed} does not offer {command}").format(feed=self.name, command=repr(command.kind))
            )
        try:
            await link.send(command)
        except ConnectionClosed as error:
            words = say("the connection to {feed} broke off; it may not have arrived")
            raise UnsureError(words.format(feed=self.name)) from error

    async def _connect_once(self, sink: FeedSink) -> float:
        """One connection from beginning to end; returns the seconds to wait before the next."""
        session = self._session
        try:
            if self._read_token is not None:
                self._token = await asyncio.to_thread(self._read_token)
            async with self._open() as connection:
                session.connected()
                link = Link(
                    connection, session, partial(self._report_session, sink), self._clock, self._sleep
                )
                self._link = link
                await link.run(self.name, sink)
        except Exception as error:  # noqa: BLE001 - the boundary of the feed's task
            return self._note_end(sink, error)
        finally:
            self._link = None
            session.disconnected()

    def _open(self) -> AbstractAsyncContextManager[Connection]:
        """A new connection. Raises RefusedError where it may not be made."""
        secure = self._url.lower().startswith("wss:")
        local = is_this_machine(urlsplit(self._url).hostname or "")
        if not (secure or local or self._allow_insecure):
            raise RefusedError(
                say("{place} is not encrypted").format(place=shown_url(self._url)),
                say("Use wss://, or set allow_insecure = true for this feed if the network is trusted."),
            )
        connecting = DirectConnect(
            self._url,
            subprotocols=[Subprotocol(PROTOCOL)],
            additional_headers={"Authorization": f"Bearer {self._token}"} if self._token else None,
            ssl=client_tls(self._ca_file) if secure else None,
            compression=None,  # inflating a batch takes ten times as long as decoding it
            max_size=MAX_FRAME_BYTES,
            proxy=None if local else True,
            open_timeout=OPEN_S,
            ping_interval=None,  # heartbeats show life, and no pong is read while the engine is busy
            close_timeout=1.0,
            logger=_wire_log,
        )
        return _dialled(connecting)

    def _note_end(self, sink: FeedSink, error: Exception) -> float:
        """Say why the connection ended or was not made; returns the seconds to wait before the next."""
        if self._link is not None and self._link.current_s >= _STEADY_S:
            self._backoff.reset()
        trouble = self._explain(error)
        said = self._session.server_error
        if said is not None:
            words = say("{place} says: {message} ({code}).")
            trouble = FeedError(
                words.format(place=shown_url(self._url), message=said.message[:200], code=said.code[:40])
            )
        link: LinkState = "refused" if isinstance(trouble, _REFUSALS) else "lost"
        if link == "refused":
            delay_s = self._refused_retry_s
        else:
            asked_s = (said.retry_after_s if said else None) or 0.0
            delay_s = max(self._backoff.next_delay_s(), min(asked_s, _LONGEST_RETRY_AFTER_S))
        self._report(sink, link, self._without_token(str(trouble)), retry_s=delay_s)
        return delay_s

    def _explain(self, error: Exception) -> FeedError:
        if isinstance(error, ConfigError):
            return RefusedError(str(error), say("It is read again each time."))
        if isinstance(error, (FeedError, OSError, WebSocketException, ValueError)):
            return explain(error, self._url, has_token=self._token is not None)
        log.error("Feed %s: what it said could not be applied", self.name, exc_info=error)
        return FeedError(say("The program could not apply what the feed said; its log has the details."))

    def _report_session(self, sink: FeedSink) -> None:
        if self._session.current:
            self._report(sink, "current", ". ".join(filter(None, (self._flood(), self._oddity()))))
        else:
            words = say("The floor is not complete; the server is being asked for it.")
            self._report(sink, "resyncing", words)

    def _flood(self) -> str:
        """That far more is sent than usual, in words; of a demo or a replay its speed decides how much."""
        hello, link = self._session.hello, self._link
        if hello is None or hello.mode != "live":
            return ""
        self._pace.note(self._session.counters.messages, self._clock.monotonic_s())
        return self._pace.words(self.name, link.behind_s if link else None)

    def _oddity(self) -> str:
        """What could not be read in the last minutes, in words."""
        malformed, now_s = self._session.counters.malformed, self._clock.monotonic_s()
        if malformed > self._malformed:
            if now_s > self._odd_until_s:  # once, not for each of a thousand
                log.warning(
                    "Feed %s: a message could not be read: %s", self.name, self._session.last_malformed
                )
            self._malformed, self._odd_until_s = malformed, now_s + _ODDITY_SHOWN_S
        if now_s > self._odd_until_s:
            return ""
        words = say("{n} of its messages could not be read; the last: {what}")
        text = words.format(n=figure(malformed), what=self._session.last_malformed)
        return self._without_token(text)

    def _report(self, sink: FeedSink, link: LinkState, detail: str, *, retry_s: float | None = None) -> None:
        if link != self._last_link:
            self._last_link = link
            level = logging.WARNING if link in {"lost", "refused"} else logging.INFO
            log.log(level, "Feed %s is %s. %s", self.name, link, detail)
        sink.report(FeedReport(self.name, link, detail, self._session.counters, retry_s))

    def _without_token(self, text: str) -> str:
        """What a server says may quote the token back at us."""
        return text.replace(self._token, "…") if self._token else text


def is_this_machine(host: str) -> bool:
    """Whether the name or address of a host is loopback."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

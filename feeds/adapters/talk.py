"""What an adapter is given for one connection: the listener, an HTTP client, sockets and the clock."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager

from msgspec import Struct
from msgspec.json import Encoder
from websockets.asyncio.client import ClientConnection
from websockets.typing import Subprotocol

from feeds.adapters.address import VendorAddress
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.http import Http
from feeds.client import DirectConnect, is_this_machine
from feeds.source import FloorListener
from wallboard.clock import Clock
from wallboard.errors import FeedError
from wallboard.events import MAX_FRAME_BYTES, Event
from wallboard.vendor_clock import VendorClock

_wire_log = logging.getLogger("feeds.wire.vendor")
_wire_log.setLevel(logging.INFO)  # at DEBUG websockets writes out headers, and with them the token
_encode = Encoder().encode
OPEN_S = 10.0
"""So long may the opening handshake of a websocket take."""


class VendorSocket:
    """An open websocket. What is not read yet waits in it, so a snapshot can be read in between."""

    def __init__(self, connection: ClientConnection, counters: AdapterCounters) -> None:
        self._connection, self._counters = connection, counters

    async def receive(self, within_s: float) -> bytes | None:
        """The next frame; None where none came within `within_s`. Raises ConnectionClosed."""
        try:
            async with asyncio.timeout(within_s):
                frame = await self._connection.recv(decode=False)
        except TimeoutError:
            return None
        self._counters.frames += 1
        return frame

    async def expect(self, within_s: float, what: str) -> bytes:
        """The next frame, where one is due. Raises FeedError where none comes."""
        frame = await self.receive(within_s)
        if frame is None:
            raise FeedError(f"{what} did not come within {within_s:.0f} s.")
        return frame

    async def send(self, message: object) -> None:
        """Write a message as JSON; text and bytes go as they are, as text. Raises ConnectionClosed."""
        data = message if isinstance(message, (str, bytes)) else _encode(message)
        await self._connection.send(data, text=True)

    def abort(self) -> None:
        """Let go without a closing handshake: nobody may be there to answer it."""
        self._connection.transport.abort()


class Request(Struct, frozen=True):
    """How a site's system is reached. `tls` verifies the server, None where the address is plain.

    `read_secret` gives the password or token, anew for each connection. It must never reach a message or a
    log.
    """

    address: VendorAddress
    read_secret: Callable[[], str]
    tls: ssl.SSLContext | None
    clock: Clock


class Talk:
    """One connection's means. `now` gives epoch seconds, `monotonic_s` seconds that nobody sets back."""

    def __init__(
        self, listener: FloorListener, http: Http, request: Request, counters: AdapterCounters
    ) -> None:
        self.listener, self.http, self.counters = listener, http, counters
        self.address, self.secret = request.address, request.read_secret()
        self.now, self.monotonic_s = request.clock.epoch_s, request.clock.monotonic_s
        self.sleep = asyncio.sleep
        self.tls = request.tls
        self._hidden: set[str] = {self.secret}

    def compare(self, clock: VendorClock) -> None:
        """Learn by the `Date` of every HTTP answer from now on how far the vendor's clock is off."""
        clock.reset()
        self.http.dated = lambda stamp: clock.place(stamp, self.now())

    def hide(self, secret: str) -> None:
        """A token that was given to us is as secret as what it was given for."""
        self._hidden.add(secret)

    def without_secrets(self, text: str) -> str:
        """What a vendor says may quote them back at us."""
        for secret in self._hidden - {""}:
            text = text.replace(secret, "…")
        return text

    async def tell(self, events: Sequence[Event]) -> None:
        """Publish events, and wait until they are applied: no frame is read before."""
        if events:
            self.listener.publish(events)
            await self.listener.settled()

    @asynccontextmanager
    async def open(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        subprotocols: Sequence[str] = (),
        ping_s: float | None = 20.0,
    ) -> AsyncIterator[VendorSocket]:
        """Open a websocket. `ping_s` None where the vendor's own heartbeats show life.

        Raises what `websockets` raises; the source turns it into words.
        """
        connection = DirectConnect(
            url,
            additional_headers=dict(headers or {}),
            subprotocols=[Subprotocol(name) for name in subprotocols] or None,
            ssl=self.tls if url.startswith("wss:") else None,
            max_size=MAX_FRAME_BYTES,
            proxy=None if is_this_machine(self.address.host) else True,
            open_timeout=OPEN_S,
            ping_interval=ping_s,
            ping_timeout=3 * ping_s if ping_s is not None else None,
            close_timeout=1.0,
            logger=_wire_log,
        )
        async with connection as opened:
            yield VendorSocket(opened, self.counters)

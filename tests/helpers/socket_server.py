"""A websocket server for fake vendors: keeps its sockets, and lets tests announce, cut and read."""

import json
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from email.utils import formatdate
from types import TracebackType
from typing import Any, Self

from aiohttp import web


async def tell_all(sockets: Iterable[web.WebSocketResponse], messages: Sequence[Any]) -> None:
    """Say it to each that is still there; text goes as it is."""
    for socket in tuple(sockets):
        with suppress(ConnectionError):
            for message in messages:
                await socket.send_str(message if isinstance(message, str) else json.dumps(message))


def show_clock(app: web.Application, off_s: Callable[[], float]) -> None:
    """Have the answers' `Date` be that of a clock which is `off_s` ahead."""

    async def date(_: web.Request, response: web.StreamResponse) -> None:
        response.headers["Date"] = formatdate(time.time() + off_s(), usegmt=True)

    app.on_response_prepare.append(date)


class SocketServer:
    """Subclasses answer in `hear`; `path` is where the socket is. `got` is all that clients sent. Its clock
    is `clock_off_s` ahead of ours.
    """

    path = "/"

    def __init__(self) -> None:
        self.sockets: list[web.WebSocketResponse] = []
        self.got: list[Any] = []
        self.opened, self.clock_off_s = 0, 0.0
        self.origin = ""

    def routes(self, app: web.Application) -> None:
        """Add REST calls."""

    def check(self, request: web.Request) -> None:
        """Refuse whoever may not come in, by what aiohttp raises."""

    async def greet(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        """Say what the vendor says first."""

    def read(self, text: str) -> Any:
        """A frame of a client."""
        return json.loads(text)

    async def hear(self, socket: web.WebSocketResponse, message: Any) -> None:
        """Answer a message."""

    async def __aenter__(self) -> Self:
        app = web.Application()
        show_clock(app, lambda: self.clock_off_s)
        app.router.add_get(self.path, self._attend)
        self.routes(app)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.origin = f"127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.cut()
        await self._runner.cleanup()

    async def push(self, *messages: Any) -> None:
        """Announce on every open socket; text goes as it is."""
        await tell_all(self.sockets, messages)

    async def cut(self) -> None:
        """Close every socket."""
        for socket in tuple(self.sockets):
            await socket.close()

    async def _attend(self, request: web.Request) -> web.WebSocketResponse:
        self.check(request)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.append(socket)
        self.opened += 1
        with suppress(ConnectionError):  # whoever asked may be gone again
            await self._talk(socket, request)
        return socket

    async def _talk(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        try:
            await self.greet(socket, request)
            async for frame in socket:
                message = self.read(frame.data)
                self.got.append(message)
                await self.hear(socket, message)
        finally:
            self.sockets.remove(socket)

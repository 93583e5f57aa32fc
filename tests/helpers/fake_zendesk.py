"""Zendesk's Real Time Chat API on loopback, as its documentation has it: the stream, and REST beside it."""

import json
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from aiohttp import WSMsgType, web

from tests.helpers.socket_server import tell_all
from tests.helpers.vendor_feeds import SECRET

GOOD = f"Bearer {SECRET}"


def chats(department: int | None, **figures: Any) -> dict[str, Any]:
    """An update as a public client's test files have it; what is not named is null."""
    data: dict[str, Any] = {
        "missed_chats": {"60": 0, "30": 0}, "chat_duration_max": None, "satisfaction_bad": {"60": 0, "30": 0},
        "active_chats": 0, "satisfaction_good": {"60": 0, "30": 0}, "incoming_chats": 0, "assigned_chats": 0,
        "chat_duration_avg": None, "waiting_time_avg": None, "response_time_avg": None,
        "waiting_time_max": None, "response_time_max": None,
    }  # fmt: skip
    content = {
        "topic": "chats",
        "data": data | figures,
        "type": "update",
        "department_id": department,
    }
    return {"content": content, "status_code": 200}


def agents(department: int | None, **figures: int) -> dict[str, Any]:
    data = {"agents_online": 0, "agents_away": 0, "agents_invisible": 0} | figures
    content = {"topic": "agents", "data": data, "type": "update", "department_id": department}
    return {"content": content, "status_code": 200}


class FakeZendesk:
    """`figures` is what REST answers for a topic and a department; `push` sends on every open socket."""

    def __init__(self) -> None:
        self.sockets: list[web.WebSocketResponse] = []
        self.subscriptions: list[dict[str, Any]] = []
        self.figures: dict[tuple[str, str], dict[str, Any]] = {}
        self.good, self.busy, self.opened = GOOD, 0, 0
        self.url = ""

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/stream", self._stream)
        app.router.add_get("/stream/{topic}", self._rest)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"zendesk+plain://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.cut()
        await self._runner.cleanup()

    async def push(self, *messages: Any) -> None:
        await tell_all(self.sockets, messages)

    async def cut(self) -> None:
        for socket in tuple(self.sockets):
            await socket.close()

    async def _rest(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != self.good:
            return web.json_response({"error": "unauthorized"}, status=401)
        if self.busy:
            self.busy -= 1
            return web.json_response({}, status=429, headers={"Retry-After": "0"})
        key = request.match_info["topic"], request.query.get("department_id", "")
        computed = self.figures.get(key)
        return web.json_response(computed or {"status_code": 200, "message": "Not Computed!"})

    async def _stream(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.opened += 1
        good = request.headers.get("Authorization") == self.good
        greeting = {"authenticated": True} if good else "unauthorized"
        with suppress(ConnectionError):  # whoever asked may be gone again
            await socket.send_json({"status_code": 200 if good else 401, "message": greeting})
        if good:
            self.sockets.append(socket)
            async for message in socket:
                assert message.type is WSMsgType.TEXT
                self.subscriptions.append(json.loads(message.data))
            self.sockets.remove(socket)
        return socket

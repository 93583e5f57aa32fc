"""Zendesk's Real Time Chat API on loopback, as its documentation has it: the stream, and REST beside it."""

from typing import Any

from aiohttp import web

from tests.helpers.socket_server import SocketServer
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


class FakeZendesk(SocketServer):
    """`figures` is what REST answers for a topic and a department."""

    path = "/stream"

    def __init__(self) -> None:
        super().__init__()
        self.figures: dict[tuple[str, str], dict[str, Any]] = {}
        self.good, self.busy = GOOD, 0

    @property
    def url(self) -> str:
        return f"zendesk+plain://{self.origin}"

    def routes(self, app: web.Application) -> None:
        app.router.add_get("/stream/{topic}", self._rest)

    async def greet(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        good = request.headers.get("Authorization") == self.good
        greeting = {"authenticated": True} if good else "unauthorized"
        await socket.send_json({"status_code": 200 if good else 401, "message": greeting})

    async def _rest(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != self.good:
            return web.json_response({"error": "unauthorized"}, status=401)
        if self.busy:
            self.busy -= 1
            return web.json_response({}, status=429, headers={"Retry-After": "0"})
        key = request.match_info["topic"], request.query.get("department_id", "")
        computed = self.figures.get(key)
        return web.json_response(computed or {"status_code": 200, "message": "Not Computed!"})

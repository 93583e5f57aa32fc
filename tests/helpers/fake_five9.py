"""Five9's supervisor session on loopback, as a public client has it: login, session, skills, socket."""

from typing import Any

from aiohttp import web

from tests.helpers.socket_server import SocketServer
from tests.helpers.vendor_feeds import SECRET

USER, TOKEN, FARM, ME = "lead@site.example", "token-of-the-session", "farm-7", "300"
SALES, HELP, ADA, BOB = "1001", "1002", "41", "42"


def statistics(event: str, source: str, **lists: list[Any]) -> dict[str, Any]:
    return {
        "context": {"eventId": event, "eventReason": "stats"},
        "payLoad": [{"dataSource": source, **lists}],
    }


def skill(key: str, calls: Any, **more: Any) -> dict[str, Any]:
    return {
        "id": key, "callsInQueue": calls, "callbacksInQueue": 4, "voicemailsInQueue": 2,
        "vivrCallsInQueue": 0, "emailsInQueue": 0, "chatsInQueue": 0,
    } | more  # fmt: skip


class FakeFive9(SocketServer):
    """`queues` and `people` are what a new socket is told first; `port` is where it says that it is."""

    path = "/supsvcs/sws/wallboard_super"

    def __init__(self) -> None:
        super().__init__()
        self.queues = [skill("0", 99), skill(SALES, 3), skill(HELP, 0)]
        self.people: list[dict[str, Any]] = [
            {"id": ADA, "fullName": "Ada Ash", "state": "READY"},
            {"id": BOB, "fullName": "Bob Bay", "state": "NOT_READY", "reasonCode": "Lunch"},
        ]
        self.login_state, self.password, self.answers = "SELECT_STATION", SECRET, True
        self.port = 0

    @property
    def url(self) -> str:
        return f"five9+plain://{USER.replace('@', '%40')}@{self.origin}"

    def routes(self, app: web.Application) -> None:
        app.router.add_post("/appsvcs/rs/svc/auth/login", self._log_in)
        app.router.add_get(f"/supsvcs/rs/svc/supervisors/{ME}/login_state", self._state)
        app.router.add_put(f"/supsvcs/rs/svc/supervisors/{ME}/session_start", self._start)
        app.router.add_get("/supsvcs/rs/svc/orgs/8/skills", self._skills)

    async def greet(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        await socket.send_json({"context": {"eventId": "1010"}, "payLoad": {}})
        await socket.send_json(statistics("5000", "ACD_STATUS", data=self.queues))
        await socket.send_json(statistics("5000", "AGENT_STATE", data=self.people))

    def read(self, text: str) -> Any:
        return text

    async def hear(self, socket: web.WebSocketResponse, message: Any) -> None:
        if message == "ping" and self.answers:
            await socket.send_json({"context": {"eventId": "1202"}, "payLoad": "pong"})

    def check(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bearer-{TOKEN}":
            raise web.HTTPUnauthorized
        assert request.cookies.get("farmIdCookie") == "chocolate"

    async def _log_in(self, request: web.Request) -> web.Response:
        told = await request.json()
        if told["passwordCredentials"] != {"username": USER, "password": self.password}:
            return web.json_response({"five9ExceptionDetail": {"message": "bad credentials"}}, status=401)
        assert told["policy"] == "AttachExisting"
        place = {"host": "127.0.0.1", "port": str(self.port or self.origin.rpartition(":")[2])}
        answer = web.json_response(
            {
                "tokenId": TOKEN, "orgId": "8", "userId": ME, "context": {"farmId": FARM},
                "metadata": {"dataCenters": [{"apiUrls": [place]}]},
            }
        )  # fmt: skip
        answer.set_cookie("farmIdCookie", "chocolate")
        return answer

    async def _state(self, request: web.Request) -> web.Response:
        self.check(request)
        assert request.headers["farmId"] == FARM
        return web.json_response(self.login_state)

    async def _start(self, request: web.Request) -> web.Response:
        self.check(request)
        assert (await request.json())["stationType"] == "EMPTY"
        self.login_state = "WORKING"
        return web.Response()

    async def _skills(self, request: web.Request) -> web.Response:
        self.check(request)
        names = {"0": "[None]", SALES: "Sales", HELP: "Help"}
        return web.json_response([{"id": key, "name": name} for key, name in names.items()])

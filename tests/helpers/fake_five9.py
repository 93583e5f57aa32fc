"""Five9's supervisor session on loopback, as a public client has it: login, session, skills, socket."""

from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from aiohttp import WSMsgType, web

from tests.helpers.socket_server import tell_all
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


class FakeFive9:
    """`queues` and `people` are what a new socket is told first."""

    def __init__(self) -> None:
        self.sockets: list[web.WebSocketResponse] = []
        self.queues = [skill("0", 99), skill(SALES, 3), skill(HELP, 0)]
        self.people = [
            {"id": ADA, "fullName": "Ada Ash", "state": "READY"},
            {"id": BOB, "fullName": "Bob Bay", "state": "NOT_READY", "reasonCode": "Lunch"},
        ]
        self.login_state, self.password, self.pings, self.answers = "SELECT_STATION", SECRET, 0, True
        self.opened, self.url = 0, ""
        self._port = 0

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/appsvcs/rs/svc/auth/login", self._log_in)
        app.router.add_get(f"/supsvcs/rs/svc/supervisors/{ME}/login_state", self._state)
        app.router.add_put(f"/supsvcs/rs/svc/supervisors/{ME}/session_start", self._start)
        app.router.add_get("/supsvcs/rs/svc/orgs/8/skills", self._skills)
        app.router.add_get("/supsvcs/sws/wallboard_super", self._socket)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self._port = self._runner.addresses[0][1]
        self.url = f"five9+plain://{USER.replace('@', '%40')}@127.0.0.1:{self._port}"
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

    async def _log_in(self, request: web.Request) -> web.Response:
        told = await request.json()
        if told["passwordCredentials"] != {"username": USER, "password": self.password}:
            return web.json_response({"five9ExceptionDetail": {"message": "bad credentials"}}, status=401)
        assert told["policy"] == "AttachExisting"
        place = {"host": "127.0.0.1", "port": str(self._port)}
        answer = web.json_response(
            {
                "tokenId": TOKEN, "orgId": "8", "userId": ME, "context": {"farmId": FARM},
                "metadata": {"dataCenters": [{"apiUrls": [place]}]},
            }
        )  # fmt: skip
        answer.set_cookie("farmIdCookie", "chocolate")
        return answer

    def _check(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bearer-{TOKEN}":
            raise web.HTTPUnauthorized
        assert request.cookies.get("farmIdCookie") == "chocolate"

    async def _state(self, request: web.Request) -> web.Response:
        self._check(request)
        assert request.headers["farmId"] == FARM
        return web.json_response(self.login_state)

    async def _start(self, request: web.Request) -> web.Response:
        self._check(request)
        assert (await request.json())["stationType"] == "EMPTY"
        self.login_state = "WORKING"
        return web.Response()

    async def _skills(self, request: web.Request) -> web.Response:
        self._check(request)
        names = {"0": "[None]", SALES: "Sales", HELP: "Help"}
        return web.json_response([{"id": key, "name": name} for key, name in names.items()])

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        self._check(request)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.opened += 1
        self.sockets.append(socket)
        with suppress(ConnectionError):  # whoever asked may be gone again
            await socket.send_json({"context": {"eventId": "1010"}, "payLoad": {}})
            await socket.send_json(statistics("5000", "ACD_STATUS", data=self.queues))
            await socket.send_json(statistics("5000", "AGENT_STATE", data=self.people))
            await self._answer_pings(socket)
        self.sockets.remove(socket)
        return socket

    async def _answer_pings(self, socket: web.WebSocketResponse) -> None:
        async for message in socket:
            if message.type is WSMsgType.TEXT and message.data == "ping":
                self.pings += 1
                if self.answers:
                    await socket.send_json({"context": {"eventId": "1202"}, "payLoad": "pong"})

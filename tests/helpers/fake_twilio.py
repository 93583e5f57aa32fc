"""Twilio TaskRouter on loopback: REST with the account's login, and webhooks signed as Twilio signs them."""

import time
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web

from feeds.adapters.vendors.twilio import signature
from tests.helpers.socket_server import show_clock
from tests.helpers.vendor_feeds import SECRET

ACCOUNT, WORKSPACE = "AC1", "WS1"
SALES, HELP = "WQsales", "WQhelp"
ADA, BOB = "WKada", "WKbob"
PUBLIC = "https://wall.example/twilio"


def task(sid: str, queue: str, status: str, age: int) -> dict[str, Any]:
    return {
        "sid": sid, "task_queue_sid": queue, "assignment_status": status, "age": age, "priority": 0,
        "task_channel_unique_name": "voice", "attributes": '{"from": "+49301234567"}', "date_created": None,
    }  # fmt: skip


class FakeTwilio:
    """`tasks` are the open ones, `activity` is what workers say, `since` from when on, `holders` who accepted
    a task. The clock is `clock_off_s` ahead of ours.
    """

    def __init__(self, port: int) -> None:
        self.tasks = [task("WT1", SALES, "pending", 60), task("WT2", SALES, "assigned", 300)]
        self.activity = {ADA: "Available", BOB: "Coffee"}
        self.holders: dict[str, str] = {}
        self.since: dict[str, str] = {}
        self.clock_off_s = 0.0
        self.polls, self.url = 0, ""
        self._webhook = f"http://127.0.0.1:{port}/twilio"

    async def __aenter__(self) -> Self:
        app = web.Application()
        show_clock(app, lambda: self.clock_off_s)
        app.router.add_get(f"/v1/Workspaces/{WORKSPACE}/{{path:.*}}", self._rest)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self._origin = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.url = f"twilio+plain://{ACCOUNT}@{self._origin.removeprefix('http://')}/{WORKSPACE}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()

    async def post(self, kind: str, token: str = SECRET, **form: str) -> int:
        """Send an event as Twilio does; what it answers."""
        form = {
            "EventType": kind,
            "TimestampMs": str(int((time.time() + self.clock_off_s) * 1000)),
            "WorkspaceSid": WORKSPACE,
        } | form
        headers = {"X-Twilio-Signature": signature(PUBLIC, form, token)}
        async with (
            aiohttp.ClientSession() as session,
            session.post(self._webhook, data=form, headers=headers) as answer,
        ):
            return answer.status

    async def _rest(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != aiohttp.encode_basic_auth(ACCOUNT, SECRET):
            return web.json_response({"code": 20003}, status=401)
        path = request.match_info["path"]
        self.polls += path == "Tasks"
        parts = path.split("/")
        if parts[-1] == "Reservations":
            who = self.holders.get(parts[1])
            return web.json_response({"reservations": [{"worker_sid": who}] if who else [], "meta": {}})
        lists: dict[str, list[dict[str, Any]]] = {
            "TaskQueues": [{"sid": SALES, "friendly_name": "Sales"}, {"sid": HELP, "friendly_name": "Help"}],
            "Workers": [
                {
                    "sid": sid,
                    "friendly_name": sid[2:].title(),
                    "activity_name": activity,
                    "date_status_changed": self.since.get(sid),
                }
                for sid, activity in self.activity.items()
            ],
            "Tasks": self.tasks,
        }
        page = int(request.query.get("Page", 0))  # one a page, so that pages are read
        found = lists[path][page : page + 1]
        more = f"{self._origin}{request.path}?Page={page + 1}" if page + 1 < len(lists[path]) else None
        key = {"TaskQueues": "task_queues"}.get(path, path.lower())
        return web.json_response({key: found, "meta": {"next_page_url": more}})

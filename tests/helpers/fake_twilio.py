"""Twilio TaskRouter on loopback: REST with the account's login, and webhooks signed as Twilio signs them."""

import re
import time
from datetime import datetime
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web

from feeds.adapters.vendors.twilio.conversation import signature
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
    a task. `events` lists what happened, whether its webhook came or not, `ago_s` ago. The clock is
    `clock_off_s` ahead of ours. The webhooks `meanwhile` are sent between two lists.
    """

    def __init__(self, port: int) -> None:
        self.tasks = [task("WT1", SALES, "pending", 60), task("WT2", SALES, "assigned", 300)]
        self.activity = {ADA: "Available", BOB: "Coffee"}
        self.holders: dict[str, str] = {}
        self.since: dict[str, str] = {}
        self.events: list[dict[str, Any]] = []
        self.meanwhile: list[dict[str, str]] = []
        self.clock_off_s = self.ago_s = 0.0
        self.polls, self.url = 0, ""
        self.is_broken = False
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
        """Something happens, and its webhook is sent; what that is answered."""
        return await self.send(self.happens(kind, **form), token)

    def happens(self, kind: str, **form: str) -> dict[str, str]:
        """Something happens, and is listed; the webhook that is to be sent."""
        now_ms = int((time.time() - self.ago_s + self.clock_off_s) * 1000)
        form = {"EventType": kind, "TimestampMs": str(now_ms), "WorkspaceSid": WORKSPACE} | form
        of = next((form[name] for name in ("TaskSid", "WorkerSid") if name in form), "")
        form |= {"Sid": f"EV{len(self.events)}", "ResourceSid": form.get("ResourceSid", of)}
        data = {re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower(): value for name, value in form.items()}
        event = {
            "sid": form["Sid"], "event_type": kind, "resource_sid": form["ResourceSid"],
            "event_date_ms": int(form["TimestampMs"]), "event_data": data,
        }  # fmt: skip
        self.events.append(event)
        return form

    async def send(self, form: dict[str, str], token: str = SECRET) -> int:
        """A webhook, signed as Twilio does; what it is answered."""
        headers = {"X-Twilio-Signature": signature(PUBLIC, form, token)}
        async with (
            aiohttp.ClientSession() as session,
            session.post(self._webhook, data=form, headers=headers) as answer,
        ):
            return answer.status

    async def _rest(self, request: web.Request) -> web.Response:
        if self.is_broken:
            return web.json_response({"code": 20500}, status=500)
        if request.headers.get("Authorization") != aiohttp.encode_basic_auth(ACCOUNT, SECRET):
            return web.json_response({"code": 20003}, status=401)
        path = request.match_info["path"]
        if path == "Workers":
            meanwhile, self.meanwhile = self.meanwhile, []
            for form in meanwhile:
                await self.send(form)
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
            "Events": self._events_since(request.query.get("StartDate", "")),
        }
        begin, many = int(request.query.get("From", 0)), 2 if path == "Events" else 1  # pages are to be read
        found = lists[path][begin : begin + many]
        query = {**request.query, "From": str(begin + many)}
        more = (
            f"{self._origin}{request.rel_url.with_query(query)}" if begin + many < len(lists[path]) else None
        )
        key = {"TaskQueues": "task_queues"}.get(path, path.lower())
        return web.json_response({key: found, "meta": {"next_page_url": more}})

    def _events_since(self, start: str) -> list[dict[str, Any]]:
        """The newest first."""
        since_ms = datetime.fromisoformat(start).timestamp() * 1000 if start else 0.0
        return [each for each in reversed(self.events) if each["event_date_ms"] >= since_ms]

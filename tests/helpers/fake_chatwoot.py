"""Chatwoot on loopback, as its source has it: REST, and ActionCable with welcome, pings and confirmation."""

import json
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.helpers.socket_server import tell_all
from tests.helpers.vendor_feeds import SECRET

ACCOUNT, OURS, PUBSUB = 1, 99, "pubsub-token-of-the-wall"
MAIL, SITE = 5, 6
ADA, BOB = 2, 3
BEGAN = 1_700_000_000


def conversation(number: int, **changes: Any) -> dict[str, Any]:
    """What `push_event_data` of a conversation tells, the customer's data among it."""
    assignee = changes.pop("assignee", None)
    return {
        "id": number, "inbox_id": SITE, "status": "open", "priority": None, "channel": "Channel::WebWidget",
        "meta": {"sender": {"id": 70, "name": "A customer", "email": "c@example.org"},
                 "assignee": {"id": assignee, "type": "user"} if assignee else None, "team": None},
        "first_reply_created_at": None, "waiting_since": BEGAN + number, "unread_count": 1, "messages": [],
        "created_at": BEGAN + number, "timestamp": BEGAN + number, "account_id": ACCOUNT,
    } | changes  # fmt: skip


def reply(number: int, who: int, at: int, **changes: Any) -> dict[str, Any]:
    """`message.created` of an agent's answer."""
    sender = {"id": who, "name": "Ada", "type": changes.pop("kind", "user")}
    return {
        "id": 1, "content": "Hello", "inbox_id": SITE, "conversation_id": number, "message_type": 1,
        "private": False, "created_at": at, "sender": sender, "account_id": ACCOUNT,
    } | changes  # fmt: skip


class FakeChatwoot:
    """`open` are the open conversations that REST lists, `presence` what the agents' list says of each."""

    def __init__(self) -> None:
        self.sockets: list[web.WebSocketResponse] = []
        self.open: list[dict[str, Any]] = []
        self.presence = {ADA: "online", BOB: "offline", OURS: "online"}
        self.good, self.rejects, self.opened = SECRET, False, 0
        self.commands: list[dict[str, Any]] = []
        self._identifier = ""
        self.url = ""

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/cable", self._cable)
        app.router.add_get("/api/v1/{path:.*}", self._rest)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"chatwoot+plain://127.0.0.1:{self._runner.addresses[0][1]}/{ACCOUNT}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.cut()
        await self._runner.cleanup()

    async def tell(self, event: str, data: Any) -> None:
        """An event to every subscriber."""
        message = {"event": event, "data": data}
        await self.push({"identifier": self._identifier, "message": message})

    async def push(self, *messages: Any) -> None:
        await tell_all(self.sockets, messages)

    async def cut(self) -> None:
        for socket in tuple(self.sockets):
            await socket.close()

    async def _rest(self, request: web.Request) -> web.Response:
        if request.headers.get("api_access_token") != self.good:
            return web.json_response({"errors": ["Invalid Access Token"]}, status=401)
        path = request.match_info["path"]
        if path == "profile":
            return web.json_response({"id": OURS, "pubsub_token": PUBSUB, "accounts": [{"id": ACCOUNT}]})
        here = f"accounts/{ACCOUNT}/"
        if path == f"{here}inboxes":
            inboxes = [
                {"id": MAIL, "name": "Mail", "channel_type": "Channel::Email"},
                {"id": SITE, "name": "Site", "channel_type": "Channel::WebWidget"},
            ]
            return web.json_response({"payload": inboxes})
        if path == f"{here}agents":
            names = {ADA: "Ada", BOB: "Bob", OURS: "Wall"}
            return web.json_response(
                [
                    {"id": each, "name": names[each], "availability_status": state}
                    for each, state in self.presence.items()
                ]
            )
        assert path == f"{here}conversations"
        assert request.query["status"] == "open"
        first = 25 * (int(request.query["page"]) - 1)
        payload = self.open[first : first + 25]
        return web.json_response({"data": {"meta": {"all_count": len(self.open)}, "payload": payload}})

    async def _cable(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.opened += 1
        with suppress(ConnectionError):  # whoever asked may be gone again
            await socket.send_json({"type": "welcome"})
            await socket.send_json({"type": "ping", "message": BEGAN})
        async for message in socket:
            command = json.loads(message.data)
            self.commands.append(command)
            self._identifier = command["identifier"]
            told = json.loads(self._identifier)
            good = told == {
                "channel": "RoomChannel", "pubsub_token": PUBSUB, "account_id": ACCOUNT, "user_id": OURS
            }  # fmt: skip
            kind = "confirm_subscription" if good and not self.rejects else "reject_subscription"
            with suppress(ConnectionError):
                await socket.send_json({"type": kind, "identifier": self._identifier})
            if good:
                self.sockets.append(socket)
        if socket in self.sockets:
            self.sockets.remove(socket)
        return socket

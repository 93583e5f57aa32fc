"""Chatwoot on loopback, as its source has it: REST, and ActionCable with welcome, pings and confirmation."""

import json
import time
from typing import Any

from aiohttp import web

from tests.helpers.socket_server import SocketServer
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


class FakeChatwoot(SocketServer):
    """`open` are the open conversations that REST lists, `presence` what the agents' list says of each."""

    path = "/cable"

    def __init__(self) -> None:
        super().__init__()
        self.open: list[dict[str, Any]] = []
        self.presence = {ADA: "online", BOB: "offline", OURS: "online"}
        self.good, self.rejects = SECRET, False
        self._identifier = ""

    @property
    def url(self) -> str:
        return f"chatwoot+plain://{self.origin}/{ACCOUNT}"

    def routes(self, app: web.Application) -> None:
        app.router.add_get("/api/v1/{path:.*}", self._rest)

    async def greet(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        await socket.send_json({"type": "welcome"})
        await socket.send_json(self.ping())

    async def hear(self, socket: web.WebSocketResponse, message: Any) -> None:
        self._identifier = message["identifier"]
        told = json.loads(self._identifier)
        good = told == {
            "channel": "RoomChannel", "pubsub_token": PUBSUB, "account_id": ACCOUNT, "user_id": OURS
        }  # fmt: skip
        kind = "confirm_subscription" if good and not self.rejects else "reject_subscription"
        await socket.send_json({"type": kind, "identifier": self._identifier})

    def ping(self) -> dict[str, Any]:
        """As ActionCable sends it every 3 s: with what time it is there."""
        return {"type": "ping", "message": int(time.time() + self.clock_off_s)}

    async def tell(self, event: str, data: Any) -> None:
        """An event to every subscriber."""
        message = {"event": event, "data": data}
        await self.push({"identifier": self._identifier, "message": message})

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

"""Genesys Cloud on loopback, as its documentation has it: OAuth, REST, channels and their sockets."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web

from tests.helpers.socket_server import show_clock, tell_all
from tests.helpers.vendor_feeds import SECRET

CLIENT = "client-1"
SALES, HELP = "4750048b-1994-41d4-8410-a5760c49a6cd", "9f3a0000-0000-4000-8000-000000000002"
ADA, BOB = "e40f28ea-fa86-493f-a5b8-d559c8533c96", "e40f28ea-0000-4000-8000-000000000002"
OLDEST_MS = 1_700_000_000_000.0


def routing(user: str, status: str, since: str = "2026-01-01T09:03:17.067Z", **more: Any) -> dict[str, Any]:
    """The real capture of `v2.users.{id}.activity`, with its `routingStatus` opening restored."""
    body = {
        "id": user,
        "routingStatus": {"status": status, "startTime": since},
        "presence": {
            "presenceDefinition": {
                "id": "6a3af858-942f-489d-9700-5f9bcdcdae9b",
                "systemPresence": more.pop("presence", "AVAILABLE"),
            },
            "modifiedDate": since,
        },
        "outOfOffice": {"active": False, "modifiedDate": "2018-04-02T01:42:52.505Z"},
        "activeQueueIds": [SALES],
        "dateActiveQueuesChanged": "2021-03-25T04:15:44.913Z",
    }
    return {
        "topicName": f"v2.users.{user}.activity",
        "version": "2",
        "eventBody": body,
        "metadata": {"CorrelationId": "9e8067c7-8b35-4e54-add9-db24e7d6f086"},
    }


def observation(queue: str, waiting: Any, media: str | None = "voice") -> dict[str, Any]:
    """`v2.analytics.queues.{id}.observations`, assembled from the SDK's model."""
    metrics = [{"metric": "oWaiting", "stats": {"count": waiting}}]
    group = {"queueId": queue, **({"mediaType": media} if media else {})}
    return {
        "topicName": f"v2.analytics.queues.{queue}.observations",
        "version": "2",
        "eventBody": {
            "group": group,
            "data": [
                {"interval": "2026-01-01T09:00:00.000Z/2026-01-01T09:30:00.000Z", "metrics": metrics},
            ],
        },
    }


class FakeGenesys:
    """One organisation: two queues, two members. Tests change its fields, and `push` what it announces."""

    def __init__(self) -> None:
        self.waiting: dict[str, int] = {SALES: 3, HELP: 0}
        self.status = {ADA: "IDLE", BOB: "OFF_QUEUE"}
        self.aggregates: list[dict[str, Any]] = []
        self.busy = 0
        self.forbidden = ""
        self.token_lives_s = 86_399
        self.tokens: list[str] = []
        self.channels: dict[str, list[str]] = {}
        self.calls: list[str] = []
        self.answers_pings = True
        self.clock_off_s = 0.0
        self.sockets: list[web.WebSocketResponse] = []
        self.opened = 0
        self.url = ""
        self._origin = ""

    async def __aenter__(self) -> Self:
        app = web.Application()
        show_clock(app, lambda: self.clock_off_s)
        app.router.add_post("/oauth/token", self._log_in)
        app.router.add_route("*", "/api/v2/{path:.*}", self._serve)
        app.router.add_get("/channels/{id}", self._channel)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self._origin, self.url = f"127.0.0.1:{port}", f"genesys+plain://{CLIENT}@127.0.0.1:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.cut()
        await self._runner.cleanup()

    async def push(self, *messages: Any) -> None:
        """Announce on every open socket."""
        await tell_all(self.sockets, messages)

    async def cut(self) -> None:
        """Close every socket."""
        for socket in tuple(self.sockets):
            await socket.close()

    def revoke(self) -> None:
        """No token that was given is accepted any more."""
        self.tokens.append("revoked")

    async def _log_in(self, request: web.Request) -> web.Response:
        form = await request.post()
        if request.headers.get("Authorization") != aiohttp.encode_basic_auth(CLIENT, SECRET):
            return web.json_response({"error": "invalid_client"}, status=401)
        assert form["grant_type"] == "client_credentials"
        self.tokens.append(f"token-{len(self.tokens)}")
        return web.json_response(
            {"access_token": self.tokens[-1], "token_type": "bearer", "expires_in": self.token_lives_s}
        )

    async def _serve(self, request: web.Request) -> web.Response:
        path = request.match_info["path"]
        self.calls.append(f"{request.method} {path}")
        if not self.tokens or request.headers.get("Authorization") != f"Bearer {self.tokens[-1]}":
            return web.json_response({"status": 401, "code": "bad.credentials"}, status=401)
        if self.busy:
            self.busy -= 1
            return web.json_response({"status": 429}, status=429, headers={"Retry-After": "0"})
        if self.forbidden and self.forbidden in path:
            return web.json_response({"status": 403, "code": "missing.permissions"}, status=403)
        for ending, answer in self._answers().items():
            if path.endswith(ending):
                return web.json_response(await answer(request))
        return web.json_response({"status": 404}, status=404)

    def _answers(self) -> dict[str, Callable[[web.Request], Awaitable[Any]]]:
        return {
            "routing/queues": self._queues,
            "/members": self._members,
            "queues/observations/query": self._observations,
            "aggregates/query": self._totals,
            "notifications/channels": self._new_channel,
            "/subscriptions": self._subscribe,
        }

    async def _queues(self, request: web.Request) -> Any:
        level = {"call": {"serviceLevel": {"percentage": 0.8, "durationMs": 20000}}}
        entities = [
            {"id": SALES, "name": "Sales", "memberCount": 2, "mediaSettings": level},
            {"id": HELP, "name": "Help", "memberCount": 1},
        ]
        page = int(request.query["pageNumber"])  # one a page, so that pages are read
        return {"entities": entities[page - 1 : page], "pageNumber": page, "pageCount": len(entities)}

    async def _members(self, request: web.Request) -> Any:
        names = {ADA: "Ada Ash", BOB: "Bob Bay"}
        users = [ADA, BOB] if SALES in request.path else [BOB]
        entities = [
            {
                "id": user,
                "name": names[user],
                "joined": True,
                "user": {
                    "id": user,
                    "presence": {
                        "presenceDefinition": {
                            "systemPresence": "On Queue" if self.status[user] == "IDLE" else "Available"
                        },
                        "modifiedDate": "2025-12-31T08:00:00Z",
                    },
                },
                "routingStatus": {"status": self.status[user], "startTime": "2025-12-31T09:00:00Z"},
            }
            for user in users
        ]
        return {"entities": entities, "pageNumber": 1, "pageCount": 1}

    async def _observations(self, request: web.Request) -> Any:
        asked = [each["value"] for each in (await request.json())["filter"]["predicates"]]
        return {
            "results": [
                {
                    "group": {"queueId": queue, "mediaType": "voice"},
                    "data": [
                        {"metric": "oWaiting", "stats": {"count": self.waiting[queue]}},
                        {"metric": "oLongestWaiting", "stats": {"count": OLDEST_MS}},
                    ],
                }
                for queue in asked
                if self.waiting[queue]
            ]
        }

    async def _totals(self, request: web.Request) -> Any:
        assert (await request.json())["granularity"] == "PT15M"
        return {"results": self.aggregates}

    async def _new_channel(self, request: web.Request) -> Any:
        channel = f"streaming-{len(self.channels)}"
        self.channels[channel] = []
        return {
            "id": channel,
            "connectUri": f"ws://{self._origin}/channels/{channel}",
            "expires": "2026-01-02T00:00:00.000Z",
        }

    async def _subscribe(self, request: web.Request) -> Any:
        topics = [each["id"] for each in await request.json()]
        assert len(topics) <= 1000
        self.channels[request.path.split("/")[-2]] = topics
        return {"entities": [{"id": topic} for topic in topics]}

    async def _channel(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.append(socket)
        self.opened += 1
        pong = {"topicName": "channel.metadata", "eventBody": {"message": "pong"}}
        with suppress(ConnectionError):  # whoever asked may be gone again
            async for message in socket:
                if json.loads(message.data) == {"message": "ping"} and self.answers_pings:
                    await socket.send_json(pong)
        self.sockets.remove(socket)
        return socket


async def heartbeat(genesys: FakeGenesys) -> None:
    """What comes every 30 s."""
    await genesys.push({"topicName": "channel.metadata", "eventBody": {"message": "WebSocket Heartbeat"}})
    await asyncio.sleep(0)

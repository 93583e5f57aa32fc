"""Kazoo on loopback: Crossbar's REST and Blackhole's websocket, with the real capture of a queue event."""

import json
from typing import Any

from aiohttp import web

from tests.helpers.socket_server import SocketServer
from tests.helpers.vendor_feeds import SECRET

ACCOUNT, QUEUE = "f592f76019f1523f273e1e33c13beeb4", "84c28810f515fb83898ff7e39edd20a8"
ADA, BOB = "447155eaf08743843da2c1d363e91112", "447155eaf0874384000000000000b0b0"
CAPTURED: dict[str, Any] = json.loads(
    '{"action":"event","subscribed_key":"qubicle.queue","subscription_key":"qubicle.queue.'
    'f592f76019f1523f273e1e33c13beeb4.*","name":"sync","routing_key":"qubicle.queue.'
    'f592f76019f1523f273e1e33c13beeb4.84c28810f515fb83898ff7e39edd20a8","data":{"app_version":"4.3",'
    '"app_name":"qubicle","event_unix_timestamp":1603829149,"event_timestamp":63771048349,"msg_id":'
    '"afc434090d9169045aacf4cf9a615460","event_category":"qubicle-queue","members":[],'
    '"available_recipient_count":0,"active_recipient_count":0,"event_name":"sync","queue_name":'
    '"Pilar Test 2500","queue_id":"84c28810f515fb83898ff7e39edd20a8","stats":{"estimated_wait":0,'
    '"average_wait":0,"longest_wait":0,"recipient_count":0,"active_session_count":0,"total_sessions":0,'
    '"missed_sessions":0,"abandoned_sessions":0},"account_id":"f592f76019f1523f273e1e33c13beeb4"}}'
)


class FakeKazoo(SocketServer):
    """One account with a queue and two agents, of whom one is logged in."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = 2
        self.states = {ADA: "ready"}
        self.tokens: list[str] = []
        self.answers_pings = True

    @property
    def url(self) -> str:
        return f"kazoo+plain://{ACCOUNT}@{self.origin}"

    def routes(self, app: web.Application) -> None:
        app.router.add_put("/v2/api_auth", self._log_in)
        app.router.add_get(f"/v2/accounts/{ACCOUNT}/{{path:.*}}", self._get)

    async def hear(self, socket: web.WebSocketResponse, message: Any) -> None:
        if message["action"] == "ping" and not self.answers_pings:
            return
        reply: dict[str, Any] = {"action": "reply", "request_id": message["request_id"], "status": "success"}
        if message["auth_token"] not in self.tokens:
            errors = [f"failed to authenticate token {message['auth_token']}"]
            reply |= {"status": "error", "data": {"errors": errors}}
        await socket.send_json(reply)

    async def happens(self, category: str, name: str, at: float, **data: Any) -> None:
        told = {
            "account_id": ACCOUNT, "event_category": category, "event_name": name,
            "event_timestamp": int(at + 62167219200), **data,
        }  # fmt: skip
        await self.push({"action": "event", "name": name, "data": told})

    def stats(self, longest_wait: float = 0.0) -> dict[str, Any]:
        return {"recipient_count": 2, "active_session_count": self.waiting, "longest_wait": longest_wait}

    async def _log_in(self, request: web.Request) -> web.Response:
        if (await request.json())["data"]["api_key"] != SECRET:
            return web.json_response({"error": "401", "message": "invalid_credentials"}, status=401)
        self.tokens.append(f"token-{len(self.tokens)}")
        return web.json_response({"auth_token": self.tokens[-1], "data": {"account_id": ACCOUNT}})

    async def _get(self, request: web.Request) -> web.Response:
        if request.headers["X-Auth-Token"] not in self.tokens:
            return web.json_response({"error": "401"}, status=401)
        answers: dict[str, Any] = {
            "qubicle_queues": [{"id": QUEUE, "name": "Pilar Test 2500"}],
            f"qubicle_queues/{QUEUE}/status": {"available_recipient_count": 1, "stats": self.stats()},
            "qubicle_recipients": [{"id": ADA, "name": "Ada Ash"}, {"id": BOB, "name": "Bob Bay"}],
            **{
                f"qubicle_recipients/{agent}/status": {"available": True, "availability_state": state}
                for agent, state in self.states.items()
            },
        }
        path = request.match_info["path"]
        if path not in answers:
            return web.json_response({"error": "404", "message": "bad identifier"}, status=404)
        return web.json_response({"status": "success", "data": answers[path]})

"""A PortSIP PBX on loopback: its WSI as its knowledge base has it, numbers as text and all."""

from typing import Any

from aiohttp import web

from tests.helpers.socket_server import SocketServer
from tests.helpers.vendor_feeds import SECRET

TENANT, QUEUE_ID = "676398719834259456", "677046776364007424"


class FakePortSip(SocketServer):
    """One tenant, `test.io`, with queue 8001. Tests change `waiting` and `agents` and `push` what happens.

    Of the next connection the `first` are said in place of the snapshot, and then it breaks off.
    """

    path = "/wsi"

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[dict[str, str]] = []
        self.agents: list[dict[str, str]] = []
        self.first: list[dict[str, Any]] = []

    @property
    def url(self) -> str:
        return f"portsip+plain://testuser1@{self.origin}/test.io/8001"

    async def hear(self, socket: web.WebSocketResponse, message: Any) -> None:
        if message["command"] == "auth":
            right = {"command": "auth", "username": "testuser1", "password": SECRET, "domain": "test.io"}
            if message == right:
                await socket.send_json({"command": "auth", "id": "1", "status": 0})
            else:
                words = "access_token , username , domain or password error"
                await socket.send_json({"command": "auth", "error": words, "id": "2", "status": -1})
        elif message["command"] == "subscribe" and "8001" in message["queues"]:
            await socket.send_json({"command": "subscribe", "id": "3", "status": 0})
            first, self.first = self.first, []
            for each in first or [self.snapshot()]:
                await socket.send_json(each)
            if first:
                await socket.close()

    def snapshot(self) -> dict[str, Any]:
        return {
            "event_type": "queue_status",
            "tenant_id": TENANT,
            "queue_id": QUEUE_ID,
            "queue_number": "8001",
            "queue_name": "Sales Department",
            "waiting_list": self.waiting,
            "agents": self.agents,
        }


def caller(session: str, reason: str, at: float, number: str = "123456") -> dict[str, Any]:
    return {
        "event_type": "queue_caller_status",
        "tenant_id": TENANT,
        "queue_id": QUEUE_ID,
        "updated_callers": [
            {
                "position": "2", "session_id": session, "caller_number": number, "reason": reason,
                "timestamp": f"{at:.0f}", "type": "normal",
            }
        ],
    }  # fmt: skip


def waits(session: str, at: float, number: str = "123456") -> dict[str, str]:
    return {
        "position": "1", "session_id": session, "caller_number": number, "caller_name": "Thomas Young",
        "timestamp": f"{at:.0f}", "type": "normal",
    }  # fmt: skip


def agent(extension: str, state: str, at: float, session: str = "", number: str = "") -> dict[str, str]:
    return {
        "state": state, "agent_extension_number": extension, "session_id": session, "caller_number": number,
        "timestamp": f"{at:.0f}",
    }  # fmt: skip


def agents(*changed: dict[str, str], removed: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "event_type": "queue_agent_status",
        "queue_id": QUEUE_ID,
        "tenant_id": TENANT,
        "updated_agents": list(changed),
        "removed_agents": [{"agent_extension_number": each} for each in removed],
    }

"""mod_verto with mod_callcenter on loopback, as read in their source; the listings are a real switch's."""

import shlex
from typing import Any

from aiohttp import web

from tests.helpers.socket_server import SocketServer
from tests.helpers.vendor_feeds import SECRET

QUEUE = "support@default"
AGENTS = (
    "name|instance_id|uuid|type|contact|status|state|max_no_answer|wrap_up_time|reject_delay_time|"
    "busy_delay_time|no_answer_delay_time|last_bridge_start|last_bridge_end|last_offered_call|"
    "last_status_change|no_answer_count|calls_answered|talk_time|ready_time|external_calls_count"
)
MEMBERS = (
    "queue|instance_id|uuid|session_uuid|cid_number|cid_name|system_epoch|joined_epoch|rejoined_epoch|"
    "bridge_epoch|abandoned_epoch|base_score|skill_score|serving_agent|serving_system|state|score"
)


def member(uuid: str, joined: float, state: str = "Waiting", agent: str = "", bridged: float = 0.0) -> str:
    return (
        f"{QUEUE}|single_box|{uuid}|s-{uuid}|14013452580|WIRELESS CALLER|{joined:.0f}|{joined:.0f}|0|"
        f"{bridged:.0f}|0|105|0|{agent}||{state}|105"
    )


class FakeFreeSwitch(SocketServer):
    """One queue and a few agents. Tests change the fields, and `happens` sends an event."""

    def __init__(self) -> None:
        super().__init__()
        self.agents = {"1001@default": ("Available", "Waiting"), "1002@default": ("Logged Out", "Waiting")}
        self.members: list[str] = []
        self.tiers = dict.fromkeys(self.agents, 1)
        self.done: list[str] = []
        self.serial = 0
        self.allows_events = self.allows_fsapi = self.answers_pings = True

    @property
    def url(self) -> str:
        return f"freeswitch+plain://1000%40pbx.local@{self.origin}"

    async def happens(self, action: str, at: float, **headers: str) -> None:
        self.serial += 1
        data = {
            "Event-Subclass": "callcenter::info",
            "Event-Name": "CUSTOM",
            "Event-Date-Timestamp": f"{at * 1e6:.0f}",
            "CC-Queue": QUEUE,
            "CC-Action": action,
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        channel = "FSevent.custom::callcenter::info"
        params = {
            "eventChannel": channel, "data": data, "eventSerno": self.serial, "subscribedChannel": channel,
        }  # fmt: skip
        await self.push({"jsonrpc": "2.0", "id": self.serial, "method": "verto.event", "params": params})

    async def hear(self, socket: web.WebSocketResponse, message: Any) -> None:
        if "method" not in message or (message["method"] == "verto.ping" and not self.answers_pings):
            return
        await socket.send_json({"jsonrpc": "2.0", "id": message["id"], **self._answer(message)})

    def _answer(self, message: Any) -> dict[str, Any]:
        method, params = message["method"], message["params"]
        if method == "login":
            if (params["login"], params["passwd"]) != ("1000@pbx.local", SECRET):
                return {"error": {"code": -32001, "message": "Authentication Failure"}}
            return {"result": {"message": "logged in", "sessid": params["sessid"]}}
        if method == "verto.subscribe":
            kind = "subscribedChannels" if self.allows_events else "unauthorizedChannels"
            return {"result": {kind: params["eventChannel"], "sessid": params["sessid"]}}
        if method == "fsapi" and self.allows_fsapi:
            assert params["cmd"] == "callcenter_config"
            obeys = params["arg"].startswith(("agent set", "tier add", "tier del"))
            answer = self._obey if obeys else self._listing
            return {"result": {"message": answer(params["arg"])}}
        if method == "verto.ping":
            return {"result": {"message": "PONG"}}
        return {"error": {"code": -32601, "message": "Permission Denied"}}

    def _obey(self, line: str) -> str:
        """As `cc_config_api_function` and its helpers answer; words are parted by blanks, or quoted."""
        match shlex.split(line):
            case ["agent", "set", "status", agent, status]:
                if agent not in self.agents:
                    return "-ERR Agent not found!\n"
                if status not in {"Available", "Available (On Demand)", "On Break", "Logged Out"}:
                    return "-ERR Invalid Agent Status!\n"
                self.agents[agent] = status, self.agents[agent][1]
            case ["tier", "add", queue, agent, level, _] if queue == QUEUE and agent in self.agents:
                self.tiers[agent] = int(level)
            case ["tier", "del", queue, agent] if queue == QUEUE:
                del self.tiers[agent]
            case _:
                return "-ERR Queue not found!\n"
        self.done.append(line)
        return "+OK\n"

    def _listing(self, what: str) -> str:
        rows = {
            "queue list": ["name|strategy|moh_sound", f"{QUEUE}|longest-idle-agent|local_stream://moh"],
            "agent list": [
                AGENTS,
                *(
                    f"{name}|single_box||callback|user/{name}|{status}|{state}|3|10|10|60|0|0|0|0|"
                    "1700000000|0|7|300|0|0"
                    for name, (status, state) in self.agents.items()
                ),
            ],
            "tier list": [
                "queue|agent|state|level|position",
                *(f"{QUEUE}|{name}|Ready|{level}|1" for name, level in self.tiers.items()),
            ],
            f"queue list members {QUEUE}": [MEMBERS, *self.members],
        }
        return "\n".join([*rows[what], "+OK\n"])

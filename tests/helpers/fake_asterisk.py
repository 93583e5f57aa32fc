"""An Asterisk that speaks AMI over a real socket: it plays the capture, or what a test lets happen.

Its floor goes on whether anyone listens or not, as a PBX's does. It runs by itself, too:
`python -m tests.helpers.fake_asterisk --help`.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import ssl
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.helpers.pbx import Block, Capture, PbxState, parse, render

GREETING = b"Asterisk Call Manager/11.0.0\r\n"
SECRET = "right horse"
ACTIONS = (
    "ListCommands", "MessageSend", "Originate", "Ping", "QueueAdd", "QueueChangePriorityCaller", "QueuePause",
    "QueueRemove", "QueueStatus", "QueueSummary",
)  # fmt: skip


class Session:
    """One client. `classes` are the kinds of events that it may read."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self.writer, self.user, self.challenge = writer, "", "173925"
        self.classes: frozenset[str] = frozenset()

    def send(self, raw: bytes) -> None:
        if not self.writer.is_closing():
            self.writer.write(raw)


class FakeAsterisk:
    """`reads` are the classes the user may read, `actions` what he may do. `now` is the PBX's clock.

    `asked` are the actions that came, `is_deaf` lets them go unanswered; `stamps` puts `Timestamp` into
    events.
    """

    def __init__(
        self,
        members: Iterable[Block] = (),
        *,
        reads: tuple[str, ...] = ("agent", "call"),
        actions: tuple[str, ...] = ACTIONS,
        now: Callable[[], float] = time.time,
        stamps: bool = False,
    ) -> None:
        self.state = PbxState(list(members))
        self.sessions: set[Session] = set()
        self.asked: list[Block] = []
        self.secret, self.is_deaf, self.logins = SECRET, False, 0
        self.greeting = GREETING
        self.port = 0
        self._reads, self._actions = frozenset(reads), actions
        self.now, self._stamps = now, stamps
        self._server: asyncio.Server | None = None

    async def start(self, port: int = 0, tls: ssl.SSLContext | None = None) -> int:
        self._server = await asyncio.start_server(self._attend, "127.0.0.1", port or self.port, ssl=tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self.port

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        self.cut()
        await asyncio.sleep(0)

    def cut(self) -> None:
        """Every connection breaks off."""
        for session in tuple(self.sessions):
            session.writer.transport.abort()

    def say(self, raw: bytes) -> None:
        """Send bytes as they are to everyone who is logged in."""
        for session in self.sessions:
            if session.user:
                session.send(raw)

    def happen(self, raw: bytes | Block) -> None:
        """An event happens, heard by whoever may."""
        event = parse(raw) if isinstance(raw, bytes) else raw
        self.state.note(event, self.now())
        if self._stamps:
            name, *rest = event.items()
            event = dict([name, ("Timestamp", f"{self.now():.6f}"), *rest])
        encoded = raw if isinstance(raw, bytes) and not self._stamps else render(event)
        kind = event.get("Privilege", "agent,all").partition(",")[0]
        for session in self.sessions:
            if session.user and kind in session.classes:
                session.send(encoded)

    async def play(
        self, capture: Capture, speed: float, queue_log: Path | None = None, until_at: float = float("inf")
    ) -> None:
        """The capture at its own pace × `speed`; the log is written before the events of its second."""
        begun_s, lines = time.monotonic(), list(capture.log_lines)
        for at, raw in capture.events():
            if at > until_at:
                break
            ahead_s = (at - capture.start_at) / speed - (time.monotonic() - begun_s)
            if ahead_s > 0.002:
                await asyncio.sleep(ahead_s)
            self._write_log(queue_log, lines, at)
            self.happen(raw)
        self._write_log(queue_log, lines, min(until_at, float("inf")))

    def _write_log(self, path: Path | None, lines: list[bytes], at: float) -> None:
        due = []
        while lines and float(lines[0].split(b"|", 1)[0]) <= at:
            stamp, rest = lines.pop(0).split(b"|", 1)
            due.append(
                b"%d|%b" % (int(float(stamp) - at + self.now()) if at < 9e9 else int(self.now()), rest)
            )
        if path is not None and due:
            with path.open("ab") as file:
                file.writelines(due)

    async def _attend(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        session = Session(writer)
        self.sessions.add(session)
        session.send(self.greeting)
        try:
            while True:
                action = parse(await reader.readuntil(b"\r\n\r\n"))
                self.asked.append(action)
                if not self.is_deaf:
                    self._answer(session, action)
                if action["Action"] == "Login" and not session.user:
                    writer.close()  # as a real one does
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.sessions.discard(session)
            if not writer.is_closing():
                writer.transport.abort()

    def _answer(self, session: Session, action: Block) -> None:
        name, blocks = action["Action"], list[Block]()
        if name == "Challenge":
            answer = {"Response": "Success", "Challenge": session.challenge}
        elif name == "Login":
            answer = self._log_in(session, action)
        elif not session.user or name not in self._actions:
            answer = {"Response": "Error", "Message": "Permission denied"}
        else:
            answer, blocks = getattr(self, f"_on_{name.lower()}")(action)
        session.send(render({**answer, "ActionID": action["ActionID"]}))
        for block in blocks:
            session.send(render({**block, "ActionID": action["ActionID"]}))

    def _log_in(self, session: Session, action: Block) -> Block:
        key = hashlib.md5((session.challenge + self.secret).encode()).hexdigest()
        if action["Key"] != key:
            return {"Response": "Error", "Message": "Authentication failed"}
        self.logins += 1
        session.user = action["Username"]
        session.classes = self._reads & frozenset(action["Events"].split(","))
        return {"Response": "Success", "Message": "Authentication accepted"}

    def _on_listcommands(self, action: Block) -> tuple[Block, list[Block]]:
        return {"Response": "Success", **dict.fromkeys(self._actions, "…  (Priv: agent,all)")}, []

    def _on_ping(self, action: Block) -> tuple[Block, list[Block]]:
        return {"Response": "Success", "Ping": "Pong"}, []

    def _on_queuestatus(self, action: Block) -> tuple[Block, list[Block]]:
        rows = list(self.state.status(self.now()))
        end = {"Event": "QueueStatusComplete", "EventList": "Complete", "ListItems": str(len(rows))}
        answer = {"Response": "Success", "EventList": "start", "Message": "Queue status will follow"}
        return answer, [*rows, end]

    def _on_queuesummary(self, action: Block) -> tuple[Block, list[Block]]:
        queues = dict.fromkeys(block["Queue"] for block in self.state.status(0.0))
        counts = [
            {"Event": "QueueSummary", "Queue": queue, "Callers": str(self.state.waiting(queue))}
            for queue in queues
        ]
        return {"Response": "Success"}, [*counts, {"Event": "QueueSummaryComplete"}]

    def _on_queuepause(self, action: Block) -> tuple[Block, list[Block]]:
        rows = [row for (_, at), row in self.state.members.items() if at == action["Interface"]]
        if not rows:
            return {"Response": "Error", "Message": "Interface not found"}, []
        paused, reason = ("1" if action["Paused"] == "true" else "0"), action.get("Reason", "")
        for row in rows:
            change = {"Paused": paused, "PausedReason": reason, "Interface": row["Location"]}
            self.happen({**row, "Event": "QueueMemberPause", "MemberName": row["Name"], **change})
        return {"Response": "Success", "Message": "Interface paused successfully"}, []

    def _on_queueadd(self, action: Block) -> tuple[Block, list[Block]]:
        interface = action["Interface"]
        if (action["Queue"], interface) in self.state.members:
            return {"Response": "Error", "Message": "Unable to add interface: Already there"}, []
        row = {"Membership": "dynamic", "Status": "1", "Paused": "0", "PausedReason": "", "InCall": "0"}
        who = {key: action[key] for key in ("Queue", "MemberName", "Interface", "StateInterface", "Penalty")}
        self.happen({"Event": "QueueMemberAdded", **who, **row})
        return {"Response": "Success", "Message": "Added interface to queue"}, []

    def _on_queueremove(self, action: Block) -> tuple[Block, list[Block]]:
        row = self.state.members.get((action["Queue"], action["Interface"]))
        if row is None or row.get("Membership") != "dynamic":
            return {"Response": "Error", "Message": "Member not dynamic"}, []
        gone = {"Event": "QueueMemberRemoved", "MemberName": row["Name"], "Interface": row["Location"]}
        self.happen({**row, **gone})
        return {"Response": "Success", "Message": "Removed interface from queue"}, []

    def _on_queuechangeprioritycaller(self, action: Block) -> tuple[Block, list[Block]]:
        known = any(entry["Channel"] == action["Caller"] for entry, _ in self.state.entries.values())
        return ({"Response": "Success"} if known else {"Response": "Error", "Message": "No such caller"}), []

    def _on_originate(self, action: Block) -> tuple[Block, list[Block]]:
        return {"Response": "Success", "Message": "Originate successfully queued"}, []

    _on_messagesend = _on_originate


async def _main() -> None:
    options = argparse.ArgumentParser(description="Play the capture as an Asterisk would tell it.")
    options.add_argument("data", type=Path, help="the folder with asterisk/ami-capture.txt.gz")
    options.add_argument("--port", type=int, default=5038)
    options.add_argument("--speed", type=float, default=1.0)
    options.add_argument("--wait-s", type=float, default=5.0, help="before the first event")
    options.add_argument("--queue-log", type=Path)
    given = options.parse_args()
    capture = Capture(given.data)
    pbx = FakeAsterisk(capture.members())
    await pbx.start(given.port)
    await asyncio.sleep(given.wait_s)
    await pbx.play(capture, given.speed, given.queue_log)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_main())

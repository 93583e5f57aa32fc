"""What a PBX knows: its queues, who waits and who is a member, kept up by the events it sends.

And the real capture: an Asterisk 22 of eight agents and three queues, 216 s of it.
"""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

Block = dict[str, str]
QUEUES = ("billing", "support", "sales")
OFFERED, ANSWERED, ABANDONED, TIMEOUT, KEY = "offered", "answered", "abandoned", "timeout", "key"
WORDS = {
    "ENTERQUEUE": OFFERED,
    "CONNECT": ANSWERED,
    "ABANDON": ABANDONED,
    "EXITWITHTIMEOUT": TIMEOUT,
    "EXITWITHKEY": KEY,
}
_ENTRY = ("Queue", "Position", "Channel", "Uniqueid", "CallerIDNum", "CallerIDName", "Wait", "Priority")


def parse(raw: bytes) -> Block:
    lines = (line.split(":", 1) for line in raw.decode().split("\r\n") if ":" in line)
    return {key: value.strip() for key, value in lines}


def render(block: Block) -> bytes:
    return "".join(f"{key}: {value}\r\n" for key, value in block.items()).encode() + b"\r\n"


class Capture:
    """The real bytes, and the log of the same minutes."""

    def __init__(self, shared_data: Path) -> None:
        folder = shared_data / "asterisk"
        self.raw = gzip.decompress((folder / "ami-capture.txt.gz").read_bytes())
        index = [line.split() for line in (folder / "ami-capture.idx").read_text().splitlines()]
        self.chunks = [
            (float(at), self.raw[int(offset) : int(offset) + int(size)]) for at, offset, size in index
        ]
        self.log_lines = (folder / "queue_log.txt").read_bytes().splitlines(keepends=True)
        self.start_at, self.end_at = self.chunks[0][0], self.chunks[-1][0]

    def events(self) -> Iterator[tuple[float, bytes]]:
        """Each live event with the time at which the last byte of it came."""
        rest = b""
        for at, chunk in self.chunks:
            *blocks, rest = (rest + chunk).split(b"\r\n\r\n")
            for block in blocks:
                if b"Privilege:" in block and b"ActionID:" not in block:
                    yield at, block[block.index(b"Event:") :] + b"\r\n\r\n"

    def members(self) -> list[Block]:
        """The member rows with which the capture begins."""
        blocks = self.raw.split(b"\r\n\r\n")
        first = next(n for n, block in enumerate(blocks) if b"QueueStatusComplete" in block)
        return [parse(block) for block in blocks[:first] if block.startswith(b"Event: QueueMember\r")]

    def truth(self, until_at: float = float("inf")) -> dict[str, Counter[str]]:
        """What became of the callers of each queue by the log."""
        counts = {queue: Counter[str]() for queue in QUEUES}
        for line in self.log_lines:
            stamp, _, queue, _, event, *_ = line.decode().split("|")
            if event in WORDS and float(stamp) <= until_at:
                counts[queue][WORDS[event]] += 1
        return counts


class PbxState:
    """Who waits and who is a member, by the events that happened."""

    def __init__(self, members: list[Block]) -> None:
        self.entries: dict[tuple[str, str], tuple[Block, float]] = {}
        self.members = {(row["Queue"], row["Location"]): {**row} for row in members}

    def note(self, event: Block, at: float) -> None:
        name, key = event["Event"], (event.get("Queue", ""), event.get("Uniqueid", ""))
        row = (event.get("Queue", ""), event.get("Interface", ""))
        if name == "QueueCallerJoin":
            self.entries[key] = event, at
        elif name == "QueueCallerLeave":
            self.entries.pop(key, None)
        elif name == "QueueMemberRemoved":
            self.members.pop(row, None)
        elif name.startswith("QueueMember"):
            self.members[row] = {**event, "Name": event["MemberName"], "Location": event["Interface"]}

    def status(self, at: float) -> Iterator[Block]:
        """What `QueueStatus` shows."""
        for queue in QUEUES:
            yield {"Event": "QueueParams", "Queue": queue, "Calls": str(self.waiting(queue))}
            for (of, _), row in self.members.items():
                if of == queue:
                    hidden = ("Event", "Privilege", "MemberName", "Interface")
                    yield {
                        "Event": "QueueMember", **{k: v for k, v in row.items() if k not in hidden}
                    }  # fmt: skip
            for (of, _), (entry, joined_at) in self.entries.items():
                if of == queue:
                    shown = {**entry, "Priority": "0", "Wait": str(int(at - joined_at))}
                    yield {"Event": "QueueEntry", **{key: shown[key] for key in _ENTRY}}

    def waiting(self, queue: str) -> int:
        return sum(of == queue for of, _ in self.entries)

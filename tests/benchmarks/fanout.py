"""Five hundred wallboards on one relay at a thousand events a second, beside bare `websockets.broadcast`.

The server has a process of its own, the wallboards share another; both cores are then in use. `relay` is the
whole relay: each event is numbered, kept on the disk, applied to the floor and sent. `broadcast_rounds` only
encodes the same events and broadcasts them as often as the relay does; `broadcast_each` broadcasts every
event by itself, and gets as far as it can.

`cores` is the server's processor time by the clock's, `cpu_us_per_frame` the same for each frame to each
wallboard, which other work on the machine disturbs less. Delays are from an event's making to a wallboard's
reading, of the oldest event of each frame, which waited longest. `missing` are events that did not come to
somebody.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec
import numpy as np
from msgspec.json import encode
from websockets.asyncio.server import ServerConnection, broadcast, serve

from feeds.relay.day_record import DayRecord
from feeds.relay.relay import Relay
from feeds.rounds import LONGEST_PAUSE_S, PAUSE_PER_CLIENT_S
from feeds.server import FeedServer
from tests.benchmarks.pipeline import SUBPROTOCOL, event
from wallboard.clock import SiteCalendar
from wallboard.events import PROTOCOL, Event, Hello
from wallboard.floor.floor import Floor

RATE_PER_S = 1_000
HELLO = Hello(PROTOCOL, "bench", "bench", 0.0, 2.0)
HANDSHAKE = (
    "GET / HTTP/1.1\r\nHost: bench\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Version: 13\r\n"
    f"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: {SUBPROTOCOL}\r\n\r\n"
).encode()
SUBSCRIBE = b'{"type":"subscribe"}'
TEXT = 0x81
SHORT, LONG = 126, 127  # the lengths that say that the length follows


def told(seq: int) -> Event:
    """The benchmark's event with `seq`, happening now."""
    return msgspec.structs.replace(event(seq), at=time.time())


class RelayServer:
    """The relay with its floor and its record."""

    def __init__(self, folder: Path) -> None:
        floor, calendar = Floor(SiteCalendar("UTC")), SiteCalendar("UTC")
        self._server = FeedServer(HELLO, floor, now=time.time)
        self._record = DayRecord(folder, HELLO, calendar, keep_days=1, say=print)
        self._relay = Relay(self._server, floor, now=time.time, say=lambda _: None, record=self._record)
        self._relay.current(())

    async def start(self) -> int:
        return int((await self._server.start()).rpartition(":")[2])

    def clients(self) -> int:
        return self._server.stats.subscribers

    def tell(self, events: list[Event]) -> None:
        for each in events:
            self._relay.publish((each,))

    def flush(self) -> None:
        """Rounds come by themselves."""

    async def close(self) -> None:
        await self._server.close()
        self._record.close()


class BareServer:
    """Nothing but `websockets.broadcast`: after each event, or after each round."""

    def __init__(self, pause_s: float) -> None:
        self._pause_s, self._sent_s = pause_s, 0.0
        self._connections: set[ServerConnection] = set()
        self._parts: list[bytes] = []

    async def start(self) -> int:
        server = await serve(self._attend, "127.0.0.1", 0, subprotocols=[SUBPROTOCOL], compression=None)
        return int(server.sockets[0].getsockname()[1])

    def clients(self) -> int:
        return len(self._connections)

    def tell(self, events: list[Event]) -> None:
        for each in events:
            self._parts.append(encode(each))
            if time.monotonic() - self._sent_s >= self._pause_s:
                self.flush()

    def flush(self) -> None:
        if self._parts:
            broadcast(self._connections, b"[" + b",".join(self._parts) + b"]", text=True)
            self._parts.clear()
            self._sent_s = time.monotonic()

    async def close(self) -> None:
        for connection in self._connections:
            connection.transport.abort()

    async def _attend(self, connection: ServerConnection) -> None:
        await connection.recv()
        self._connections.add(connection)
        await connection.wait_closed()


def serve_events(door: Connection, kind: str, clients: int, seconds: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_serve_events(door, kind, Path(folder), clients, seconds))


async def _serve_events(door: Connection, kind: str, folder: Path, clients: int, seconds: float) -> None:
    pause_s = min(LONGEST_PAUSE_S, clients * PAUSE_PER_CLIENT_S) if kind == "broadcast_rounds" else 0.0
    server = RelayServer(folder) if kind == "relay" else BareServer(pause_s)
    door.send(await server.start())
    while server.clients() < clients:  # noqa: ASYNC110 - a look at the outside
        await asyncio.sleep(0.05)
    await asyncio.sleep(0.5)
    begun_s, cpu_s, seq, due = time.monotonic(), time.process_time(), 0, 0
    while time.monotonic() - begun_s < seconds:
        due = max(seq + 1, min(int((time.monotonic() - begun_s) * RATE_PER_S), seq + 20))
        server.tell([told(number) for number in range(seq + 1, due + 1)])
        seq = due
        await asyncio.sleep(max(0.0, begun_s + (seq + 1) / RATE_PER_S - time.monotonic()))
    server.flush()
    took_s, cpu_s = time.monotonic() - begun_s, time.process_time() - cpu_s
    await asyncio.sleep(0.5)
    door.send((seq, took_s, cpu_s))
    await asyncio.to_thread(door.recv)
    await server.close()


class Wallboard(asyncio.Protocol):
    """Reads frames, and notes how late the oldest event of each is."""

    def __init__(self, note: Callable[[float, int], None]) -> None:
        self._note, self._rest, self._is_open = note, b"", False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.write(HANDSHAKE)

    def data_received(self, data: bytes) -> None:
        self._rest += data
        if not self._is_open:
            head, ended, self._rest = self._rest.partition(b"\r\n\r\n")
            if not ended:
                self._rest = head
                return
            self._is_open = True
            mask = bytes(4)  # of zeros: what is masked stays what it is
            self._transport.write(bytes([0x81, 0x80 | len(SUBSCRIBE)]) + mask + SUBSCRIBE)
        while (bounds := self._frame_end()) is not None:
            start, end = bounds
            if self._rest[0] == TEXT and self._rest[start : start + 1] == b"[":
                self._read(self._rest[start:end])
            self._rest = self._rest[end:]

    def _frame_end(self) -> tuple[int, int] | None:
        """Where the first frame's payload begins and ends; None while it is not all there."""
        rest = self._rest
        if len(rest) < 10:
            return None
        length, start = rest[1], 2
        if length == SHORT:
            length, start = int.from_bytes(rest[2:4]), 4
        elif length == LONG:
            length, start = int.from_bytes(rest[2:10]), 10
        return (start, start + length) if len(rest) >= start + length else None

    def _read(self, frame: bytes) -> None:
        at = frame.index(b'"at":') + 5
        self._note(time.time() - float(frame[at : frame.index(b",", at)]), frame.count(b'"seq":'))


@contextmanager
def server_process(kind: str, clients: int, seconds: float) -> Iterator[Connection]:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=serve_events, args=(there, kind, clients, seconds))
    process.start()
    try:
        yield here
    finally:
        here.send(None)
        process.join(10)
        process.kill()


async def watch(door: Connection, clients: int, seconds: float) -> dict[str, float]:
    """The figures of one server: what it used, how late its events came, and how many did not."""
    delays: list[float] = []
    read = [0]

    def note(delay_s: float, events: int) -> None:
        delays.append(delay_s)
        read[0] += events

    loop, port = asyncio.get_running_loop(), door.recv()
    opened = [
        await loop.create_connection(lambda: Wallboard(note), "127.0.0.1", port) for _ in range(clients)
    ]
    cpu_s = time.process_time()
    seq, took_s, used_s = await asyncio.to_thread(door.recv)
    cpu_s = time.process_time() - cpu_s
    deadline_s = time.monotonic() + 2 * seconds
    while read[0] < seq * clients and time.monotonic() < deadline_s:  # noqa: ASYNC110 - no event tells
        await asyncio.sleep(0.05)
    for transport, _ in opened:
        transport.abort()
    p50, p99, most = np.percentile(delays, [50, 99, 100]) * 1000.0
    return {
        "events_per_s": round(seq / took_s),
        "cores": round(used_s / took_s, 3),
        "readers_cores": round(cpu_s / took_s, 3),
        "frames_per_s": round(len(delays) / took_s),
        "cpu_us_per_frame": round(used_s / len(delays) * 1e6, 1),
        "p50_ms": round(float(p50), 1),
        "p99_ms": round(float(p99), 1),
        "max_ms": round(float(most), 1),
        "missing": seq * clients - read[0],
    }


def measure(kind: str, clients: int, seconds: float) -> dict[str, float]:
    with server_process(kind, clients, seconds) as door:
        return asyncio.run(watch(door, clients, seconds))


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="a few seconds and forty wallboards")
    short = parser.parse_args().short
    clients, seconds = (40, 1.0) if short else (500, 20.0)
    kinds = ("relay", "broadcast_rounds") if short else ("relay", "broadcast_rounds", "broadcast_each")
    found = {kind: measure(kind, clients, seconds) for kind in kinds}
    sys.stdout.write(json.dumps({"benchmark": "fanout", "clients": clients, **found}) + "\n")


if __name__ == "__main__":
    main()

"""What a floor in NATS costs: the relay's processor time, the checkpoint, a screen's start, each delivery.

One real nats-server, on this machine; without it the line says so. `relay_cores` is the processor time of
relay, floor and one screen together by the clock's. Where others use the machine, trust the `cpu` figures:
those by the clock are as late as the machine was busy. `delivery_us` is the server's processor time for one
message to one screen, each with a consumer of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import msgspec
import numpy as np
import psutil
from nats.aio.client import Client

from feeds.nats.address import parse_nats
from feeds.nats.checkpoint import keys_of
from feeds.nats.feed import NatsFeed
from feeds.nats.publisher import Publisher, Publishing
from tests.benchmarks.pipeline import event
from tests.helpers.floors import START_AT, large_state
from tests.helpers.nats_servers import BINARY, Node, nats_servers
from wallboard.clock import SiteCalendar
from wallboard.events import (
    PROTOCOL,
    Command,
    CommandResult,
    Event,
    FloorState,
    Hello,
    ServerMessage,
)
from wallboard.feed import FeedReport
from wallboard.floor.floor import Floor

HELLO = Hello(PROTOCOL, "bench", "", 0.0, 2.0)
TICK_S = 0.02


class Screen:
    """A sink that notes when it was current, and how late its events came."""

    def __init__(self) -> None:
        self.current = asyncio.Event()
        self.delays_s: list[float] = []
        self.seq = 0

    async def deliver(self, feed: str, messages: Sequence[ServerMessage]) -> None:
        for message in messages:
            if isinstance(message, Event):
                self.delays_s.append(time.time() - message.at)
                self.seq = message.seq

    def report(self, report: FeedReport) -> None:
        if report.link == "current":
            self.current.set()


def today(state: FloorState) -> FloorState:
    """The state with its intervals on this day."""
    begun_at = time.time() // 86_400 * 86_400
    rows = [msgspec.structs.replace(row, start=row.start - START_AT + begun_at) for row in state.intervals]
    return msgspec.structs.replace(state, at=time.time(), intervals=tuple(rows))


async def refuse(_: Command) -> tuple[CommandResult, ...]:
    return ()


async def watch(url: str, screen: Screen) -> tuple[asyncio.Task[None], float]:
    """A screen that runs, and how long it took to be current."""
    begun_s = time.monotonic()
    task = asyncio.create_task(NatsFeed("bench", url).run(screen))
    await asyncio.wait_for(screen.current.wait(), 60)
    return task, time.monotonic() - begun_s


async def floor_figures(node: Node, agents: int, rate: int, seconds: float) -> dict[str, object]:
    """Publish a floor of so many agents, start screens on it, and tell `rate` events a second."""
    floor = Floor(SiteCalendar("UTC"))
    floor.load(today(large_state(agents, agents // 50, 96)))
    keys = keys_of(floor.state("", 0))
    site = f"a{agents}"
    place = Publishing(parse_nats(f"nats://127.0.0.1:{node.port}/{site}"), lambda: None)
    publisher = Publisher(place, HELLO, floor, obey=refuse, now=time.time, say=lambda _: None)
    publisher.resume(())
    begun_s, cpu_s = time.monotonic(), time.process_time()
    publishing = asyncio.create_task(publisher.run())
    while publisher._written is None:  # noqa: ASYNC110 - a look at the inside
        await asyncio.sleep(0.01)
    written_s, written_cpu_s = time.monotonic() - begun_s, time.process_time() - cpu_s
    cpu_s = time.process_time()
    url = f"nats+ws://127.0.0.1:{node.web_port}/{site}"
    screen = Screen()
    watching, started_s = await watch(url, screen)
    started_cpu_s = time.process_time() - cpu_s
    used = await _tell(publisher, floor, screen, rate, seconds)
    for task in (watching, publishing):
        task.cancel()
    await asyncio.gather(watching, publishing, return_exceptions=True)
    return {
        "agents": agents,
        "keys": len(keys),
        "keys_mb": round(sum(map(len, keys.values())) / 1e6, 2),
        "first_checkpoint_s": round(written_s, 2),
        "first_checkpoint_cpu_s": round(written_cpu_s, 2),
        "screen_start_s": round(started_s, 2),
        "screen_start_cpu_s": round(started_cpu_s, 2),
        **used,
    }


async def _tell(
    publisher: Publisher, floor: Floor, screen: Screen, rate: int, seconds: float
) -> dict[str, float]:
    begun_s, cpu_s, seq = time.monotonic(), time.process_time(), 0
    while time.monotonic() - begun_s < seconds:
        due = int((time.monotonic() - begun_s) * rate)
        events = [msgspec.structs.replace(event(each), at=time.time()) for each in range(seq + 1, due + 1)]
        floor.apply(events)
        publisher.publish(events)
        seq = due
        await asyncio.sleep(TICK_S)
    took_s, used_s = time.monotonic() - begun_s, time.process_time() - cpu_s
    deadline_s = time.monotonic() + 20.0
    while screen.seq < seq and time.monotonic() < deadline_s:  # noqa: ASYNC110 - no event tells
        await asyncio.sleep(0.01)
    p50, p99 = np.percentile(screen.delays_s, [50, 99]) * 1000.0
    return {
        "events_per_s": round(seq / took_s),
        "relay_cores": round(used_s / took_s, 3),
        "p50_ms": round(float(p50), 1),
        "p99_ms": round(float(p99), 1),
        "missing": seq - len(screen.delays_s),
    }


class Reader(asyncio.Protocol):
    """A client that reads what its consumer is sent, and nothing else."""

    def __init__(self, subject: str) -> None:
        self._subject = subject
        self.read_bytes = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        options = b'{"verbose":false,"pedantic":false,"headers":true}'
        transport.write(b"CONNECT %s\r\nSUB %s 1\r\n" % (options, self._subject.encode()))

    def data_received(self, data: bytes) -> None:
        self.read_bytes += len(data)
        if data.startswith(b"PING"):
            self._transport.write(b"PONG\r\n")


async def delivery_figures(node: Node, screens: int, seconds: float) -> dict[str, object]:
    """The server's processor time for each message to each screen."""
    client = Client()
    await client.connect(f"nats://127.0.0.1:{node.port}")
    js = client.jetstream(publish_async_max_pending=1_000)
    await js.add_stream(name="bench", subjects=["bench.*"])
    loop = asyncio.get_running_loop()
    for number in range(screens):
        subject = f"read.{number}"
        await loop.create_connection(partial(Reader, subject), "127.0.0.1", node.port)
        wish = {
            "deliver_subject": subject,
            "deliver_policy": "new",
            "ack_policy": "none",
            "mem_storage": True,
        }
        request = json.dumps({"stream_name": "bench", "config": wish}).encode()
        await client.request("$JS.API.CONSUMER.CREATE.bench", request, timeout=5)
    assert node.process is not None
    process = psutil.Process(node.process.pid)
    begun_s, cpu_s, sent, rate = time.monotonic(), sum(process.cpu_times()[:2]), 0, 300
    while time.monotonic() - begun_s < seconds:
        while sent < (time.monotonic() - begun_s) * rate:
            await js.publish_async(f"bench.{sent % 200}", b"x" * 180)
            sent += 1
        await asyncio.sleep(TICK_S)
    await js.publish_async_completed()
    await asyncio.sleep(0.5)
    used_s = sum(process.cpu_times()[:2]) - cpu_s
    await client.close()
    return {
        "screens": screens,
        "delivery_us": round(used_s / (sent * screens) * 1e6, 2),
        "server_mb": process.memory_info().rss >> 20,
    }


async def measure(*, short: bool) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder, nats_servers(Path(folder)) as [node]:
        agents, rate, seconds = (200, 100, 1.0) if short else (10_000, 300, 20.0)
        floor = await floor_figures(node, agents, rate, seconds)
        deliveries = await delivery_figures(node, 10 if short else 200, 1.0 if short else 10.0)
        return {"floor": floor, "deliveries": deliveries}


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="a few seconds and a small floor")
    short = parser.parse_args().short
    found = asyncio.run(measure(short=short)) if BINARY else {"skipped": "nats-server is not installed"}
    sys.stdout.write(json.dumps({"benchmark": "cluster", **found}) + "\n")


if __name__ == "__main__":
    main()

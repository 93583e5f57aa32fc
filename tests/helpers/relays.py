"""A relay between a fake PBX and a real wallboard's feed, all on loopback."""

import asyncio
import ssl
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from msgspec import Struct

from feeds.backoff import Backoff
from feeds.client import WebsocketFeed
from feeds.relay.asterisk.address import Address
from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.orders import OrderOptions, Orders
from feeds.relay.asterisk.queue_log import LogTail
from feeds.relay.asterisk.source import AsteriskSource
from feeds.relay.asterisk.translation import Translation
from feeds.relay.relay import Relay
from feeds.server import FeedServer
from tests.helpers.fake_asterisk import SECRET
from tests.helpers.feeds import FloorSink, ended, following
from tests.helpers.floors import HELLO, empty_floor
from wallboard.clock import SystemClock
from wallboard.floor.floor import Floor

SUMS = ("offered", "answered", "abandoned", "left", "handled")


class Relayed(Struct, frozen=True):
    """The parts of a running relay. `said` is what it told its administrator."""

    feed: WebsocketFeed
    sink: FloorSink
    counters: AmiCounters
    translation: Translation
    said: list[str]


@asynccontextmanager
async def relaying(
    port: int,
    *,
    log: Path | None = None,
    secret: str = SECRET,
    tls: ssl.SSLContext | None = None,
    options: OrderOptions | None = None,
    **timing: Any,
) -> AsyncIterator[Relayed]:
    """A relay of the PBX at the port, and a wallboard that watches it."""
    timing = {"refused_retry_s": 0.05, "ping_s": 0.2, "answer_s": 5.0} | timing
    counters, clock, said, floor = AmiCounters(), SystemClock(), list[str](), empty_floor()
    translation = Translation(counters, LogTail(log, 0.0) if log else None)
    orders = Orders(translation.members, translation.visits, options or OrderOptions())
    source = AsteriskSource(
        Address("wall", "127.0.0.1", port), secret, translation, orders, counters,
        clock=clock, tls=tls, backoff=Backoff(first_s=0.01, limit_s=0.05), **timing,
    )  # fmt: skip
    server = FeedServer(HELLO, floor, now=clock.epoch_s, on_command=source.carry_out)
    relay = Relay(server, floor, now=clock.epoch_s, say=said.append)
    url = await server.start()
    running = asyncio.create_task(source.run(relay))
    try:
        async with following(url) as (feed, sink):
            yield Relayed(feed, sink, counters, translation, said)
    finally:
        await ended(running)
        await server.close()


def sums(floor: Floor) -> dict[str, Counter[str]]:
    """The day's sums of each queue, by the floor that a wallboard draws."""
    counts: dict[str, Counter[str]] = {}
    for row in floor.state("", 0).intervals:
        if row.length_s > 60.0 and row.queue in floor.lines:
            counts.setdefault(row.queue, Counter()).update({name: int(getattr(row, name)) for name in SUMS})
    return counts

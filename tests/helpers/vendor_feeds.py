"""A vendor's feed as the wall runs it, with a floor behind it: real sockets, short delays."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from msgspec import Struct

from feeds.adapters.adapter import Vendor
from feeds.adapters.address import scheme_of
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.local import SourceFeed
from feeds.adapters.registry import find_vendor
from feeds.adapters.source import AdapterSource
from feeds.backoff import Backoff
from tests.helpers.feeds import FloorSink, ended, until
from tests.helpers.floors import empty_floor
from wallboard.events import AgentStateChanged, FloorState, QueueLive
from wallboard.vendors import Connection

SECRET = "s3cr3t-of-the-site"


class Watched(Struct, frozen=True):
    """A running feed, what it delivers to, and what it could not understand."""

    feed: SourceFeed
    sink: FloorSink
    counters: AdapterCounters

    async def becomes_current(self) -> None:
        await until(lambda: self.sink.link == "current", f"the feed is current, not {self.sink.reports[-1:]}")

    async def says(self, words: str) -> None:
        """Wait until the feed's condition has these words in it."""
        await until(lambda: words in (self.sink.reports[-1].detail if self.sink.reports else ""), words)

    def states(self) -> dict[str, str]:
        """Each agent's state on the floor."""
        return {info.agent: info.state for info in self.sink.floor.state("", 0).agents}

    def live(self, queue: str) -> Any:
        """How the floor sees a queue."""
        return self.sink.floor.lines[queue].observed

    def of(self, kind: type[Any]) -> list[Any]:
        return self.sink.of(kind)


@asynccontextmanager
async def watching(
    url: str,
    secret: str = SECRET,
    mapping: str = "",
    ca_file: str = "",
    left: tuple[FloorState, list[tuple[str, str]]] | None = None,
    **options: Any,
) -> AsyncIterator[Watched]:
    """Run the feed of the address; tried again almost at once, whatever goes wrong. `left` is the floor as a
    relay left it, and its contacts.
    """
    vendor: Vendor = find_vendor(scheme_of(url))
    request, counters = vendor.request(Connection(url, secret, ca_file, mapping=mapping)), AdapterCounters()
    timing: dict[str, Any] = {"backoff": Backoff(first_s=0.01, limit_s=0.05), "refused_retry_s": 0.05}
    source = AdapterSource(
        vendor.info.title, vendor.make(request.address, counters), request, counters, **(timing | options)
    )
    if left is not None:
        source.restore(*left)
    feed = SourceFeed("test", source, empty_floor(), server=vendor.info.title, counters=counters.report)
    sink = FloorSink()
    task = asyncio.create_task(feed.run(sink))
    try:
        yield Watched(feed, sink, counters)
    finally:
        await ended(task)


__all__ = ["SECRET", "AgentStateChanged", "QueueLive", "Watched", "watching"]

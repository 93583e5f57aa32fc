"""A relay's floor published into NATS, and wallboards that read it there, all on loopback."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from feeds.backoff import Backoff
from feeds.nats.address import parse_nats
from feeds.nats.feed import NatsFeed
from feeds.nats.publisher import Publisher, Publishing
from feeds.relay.relay import Relay
from feeds.server import FeedServer
from tests.helpers.feeds import FloorSink, ended
from tests.helpers.floors import HELLO, START_AT, empty_floor
from wallboard.events import Command, CommandResult, Event, Hello


class Told:
    """A relay's floor with its publisher."""

    def __init__(self, url: str, hello: Hello = HELLO, **options: Any) -> None:
        self.floor, self.said = empty_floor(), list[str]()
        self.done: list[str] = []
        self.seq = 0
        self.server = FeedServer(hello, self.floor, now=lambda: START_AT, on_command=self._obey)
        given: dict[str, Any] = {"read_password": lambda: None, "checkpoint_s": 0.1} | options
        publishing = Publishing(parse_nats(url), **given)
        self.publisher = Publisher(
            publishing, hello, self.floor, obey=self.server.obey, now=lambda: START_AT, say=self.said.append,
            backoff=Backoff(first_s=0.01, limit_s=0.1),
        )  # fmt: skip
        self.relay = Relay(
            self.server, self.floor, now=lambda: START_AT, say=self.said.append, others=[self.publisher]
        )
        self.relay.current(hello.features)

    def publish(self, events: list[Event]) -> None:
        self.seq = events[-1].seq
        self.relay.publish(events)

    async def _obey(self, command: Command) -> CommandResult:
        self.done.append(command.id)
        return CommandResult(command.id, ok=True)


@asynccontextmanager
async def telling(url: str, hello: Hello = HELLO, **options: Any) -> AsyncIterator[Told]:
    """A relay that publishes; its checkpoints come often."""
    told = Told(url, hello, **options)
    task = asyncio.create_task(told.publisher.run())
    try:
        yield told
    finally:
        await ended(task)


@asynccontextmanager
async def hearing(url: str, **options: Any) -> AsyncIterator[tuple[NatsFeed, FloorSink]]:
    """A wallboard's feed that runs, and what it delivers to."""
    feed, sink = NatsFeed("test", url, backoff=Backoff(first_s=0.01, limit_s=0.1), **options), FloorSink()
    task = asyncio.create_task(feed.run(sink))
    try:
        yield feed, sink
    finally:
        await ended(task)

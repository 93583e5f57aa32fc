"""A floor through a real NATS: what a relay publishes, wallboards read, whenever they come."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest

from feeds.backoff import Backoff
from feeds.nats.address import parse_nats
from feeds.nats.feed import NatsFeed
from feeds.nats.publisher import Publisher, Publishing
from feeds.server import FeedServer
from tests.helpers.feeds import FloorSink, run, until
from tests.helpers.floors import HELLO, START_AT, empty_floor, offered, story
from tests.helpers.nats_servers import Node, nats_servers, needs_nats
from wallboard.events import Command, CommandResult, Event, FloorState
from wallboard.floor.floor import Floor

pytestmark = needs_nats


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    with nats_servers(tmp_path_factory.mktemp("nats")) as [node]:
        yield node


class Told:
    """A relay's floor with its publisher."""

    def __init__(self, url: str, **options: Any) -> None:
        self.floor, self.said = empty_floor(), list[str]()
        self.done: list[str] = []
        self.server = FeedServer(HELLO, self.floor, now=lambda: START_AT, on_command=self._obey)
        publishing = Publishing(parse_nats(url), lambda: None, **{"checkpoint_s": 0.1} | options)
        self.publisher = Publisher(
            publishing, HELLO, self.floor, obey=self.server.obey, now=lambda: START_AT, say=self.said.append,
            backoff=Backoff(first_s=0.01, limit_s=0.1),
        )  # fmt: skip

    def publish(self, events: list[Event]) -> None:
        self.server.publish(events)
        self.publisher.publish(events)

    async def _obey(self, command: Command) -> CommandResult:
        self.done.append(command.id)
        return CommandResult(command.id, ok=True)


@asynccontextmanager
async def telling(url: str, **options: Any) -> AsyncIterator[Told]:
    told = Told(url, **options)
    task = asyncio.create_task(told.publisher.run())
    try:
        yield told
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@asynccontextmanager
async def hearing(url: str, **options: Any) -> AsyncIterator[tuple[NatsFeed, FloorSink]]:
    feed, sink = NatsFeed("test", url, backoff=Backoff(first_s=0.01, limit_s=0.1), **options), FloorSink()
    task = asyncio.create_task(feed.run(sink))
    try:
        yield feed, sink
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def urls(node: Node, site: str) -> tuple[str, str]:
    """Of the relay and of a wallboard."""
    return f"nats://127.0.0.1:{node.port}/{site}", f"nats+ws://127.0.0.1:{node.web_port}/{site}"


def figures(floor: Floor) -> FloorState:
    """The floor, whatever the order of its lists."""
    return floor.state("", 0)


def test_a_wall_that_comes_late_has_the_day_and_goes_on(node: Node) -> None:
    relay, wall = urls(node, "late")

    async def scene() -> None:
        async with telling(relay) as told, hearing(wall) as (_, early):
            await until(lambda: early.link == "current")
            for first in range(1, 401, 40):
                told.publish(story(first, first + 39))
            await early.reaches(400)
            await asyncio.sleep(0.3)
            told.publish(story(401, 404))
            async with hearing(wall) as (_, late):
                await until(lambda: late.link == "current")
                told.publish(story(405, 480))
                for sink in (early, late):
                    await sink.reaches(480)
                    assert offered(sink.floor) == 120
                assert early.seqs == list(range(1, 481))
                assert len(late.seqs) < 100
                assert [r.counters.gaps for r in (early.reports[-1], late.reports[-1])] == [0, 0]

    run(scene())

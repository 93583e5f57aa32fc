"""Real feeds on loopback: a server, a client with a floor behind it, and bounded waiting."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from feeds.access import Door, grant_of
from feeds.backoff import Backoff
from feeds.client import WebsocketFeed
from feeds.server import FeedServer
from feeds.source import FloorKeeper
from tests.helpers.floors import HELLO, START_AT, empty_floor
from wallboard.events import Event, FloorState, Hello, ServerMessage
from wallboard.feed import FeedReport
from wallboard.tasks import GOOD_BYE_S, stop

T = TypeVar("T")
PATIENCE_S = 20.0


def run(story: Coroutine[Any, Any, T]) -> T:
    """Run a test's coroutine to its end, but not for ever."""
    return asyncio.run(asyncio.wait_for(story, 2 * PATIENCE_S))


async def ended(task: asyncio.Task[None]) -> None:
    """Cancel a task, and raise what it raised."""
    await stop(task, patience_s=GOOD_BYE_S)
    if not task.cancelled():
        task.result()


async def until(condition: Callable[[], object], what: str = "") -> None:
    """Wait until the condition holds, and fail where it never does."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not condition():  # noqa: ASYNC110 - the condition is a look at the outside
                await asyncio.sleep(0.005)
    except TimeoutError:
        raise AssertionError(f"this did not come true: {what or condition}") from None


class FloorSink:
    """A `FeedSink` that keeps a floor, and remembers what it was given."""

    def __init__(self) -> None:
        self.floor = empty_floor()
        self.messages: list[ServerMessage] = []
        self.reports: list[FeedReport] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def deliver(self, feed: str, messages: Sequence[ServerMessage]) -> None:
        await self.gate.wait()
        self.messages.extend(messages)
        for message in messages:
            if isinstance(message, FloorState):
                self.floor.load(message)
            elif isinstance(message, Event):
                self.floor.apply([message])

    def report(self, report: FeedReport) -> None:
        self.reports.append(report)

    @property
    def link(self) -> str:
        return self.reports[-1].link if self.reports else ""

    @property
    def seqs(self) -> list[int]:
        """Of the events, in the order in which they were applied."""
        return [message.seq for message in self.messages if isinstance(message, Event)]

    def of(self, kind: type[T]) -> list[T]:
        return [message for message in self.messages if isinstance(message, kind)]

    async def reaches(self, seq: int) -> None:
        """Wait until the event `seq` is applied."""
        await until(lambda: self.seqs[-1:] == [seq], f"event {seq} came")

    def links(self) -> list[str]:
        """The conditions reported, without repetition."""
        links = [report.link for report in self.reports]
        return [link for index, link in enumerate(links) if index == 0 or links[index - 1] != link]


@asynccontextmanager
async def serving(
    hello: Hello = HELLO,
    keeper: FloorKeeper | None = None,
    port: int = 0,
    *,
    token: str = "",
    **options: Any,
) -> AsyncIterator[tuple[FeedServer, str]]:
    """A server on loopback and its URL."""
    if token:
        options["door"] = Door([grant_of(token, "test")])
    server = FeedServer(hello, keeper or empty_floor(), now=lambda: START_AT, **options)
    try:
        yield server, await server.start(port=port)
    finally:
        await server.close()


@asynccontextmanager
async def following(url: str, **options: Any) -> AsyncIterator[tuple[WebsocketFeed, FloorSink]]:
    """A feed that runs, and what it delivers to. Its delays are short."""
    options.setdefault("backoff", Backoff(first_s=0.01, limit_s=0.05))
    feed, sink = WebsocketFeed("test", url, **options), FloorSink()
    task = asyncio.create_task(feed.run(sink))
    try:
        yield feed, sink
    finally:
        await ended(task)

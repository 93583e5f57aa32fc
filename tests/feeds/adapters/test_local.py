"""A live source inside the wall and behind a relay: the same floor, no faster than it is applied."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress

import pytest

from feeds.adapters.adapter import Adapter
from feeds.adapters.address import VendorAddress
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.local import SourceFeed
from feeds.adapters.source import AdapterSource
from feeds.adapters.talk import Request, Talk
from feeds.backoff import Backoff
from feeds.relay.relay import Relay
from feeds.server import FeedServer
from tests.helpers.feeds import FloorSink, following, run, until
from tests.helpers.floors import HELLO, empty_floor
from wallboard.clock import SystemClock
from wallboard.errors import FeedError
from wallboard.events import (
    AgentStateChanged,
    Command,
    CommandResult,
    FloorState,
    Heartbeat,
    Hello,
    QueueInfo,
    QueueLive,
    ServerMessage,
)

NOW = SystemClock().epoch_s


class Scripted(Adapter):
    """Tells a small floor, then whatever is put into `news`."""

    features = ("state.set",)

    def __init__(self) -> None:
        self.news: asyncio.Queue[list[AgentStateChanged]] = asyncio.Queue()
        self.told = self.conversations = 0

    async def converse(self, talk: Talk) -> None:
        self.conversations += 1
        talk.listener.declare([QueueInfo("a", name="A", lacks=("contacts",))])
        await talk.tell([QueueLive("a", 5, seq=0, at=NOW()), *state("ada", "available")])
        talk.listener.current(self.features)
        while True:
            await talk.tell(await self.news.get())
            self.told += 1

    async def carry_out(self, command: Command) -> CommandResult:
        return CommandResult(command.id, ok=True)


def state(agent: str, word: str) -> list[AgentStateChanged]:
    return [AgentStateChanged(0, NOW(), agent, word, NOW())]


def source_of(adapter: Adapter) -> AdapterSource:
    request = Request(VendorAddress("x", "127.0.0.1", plain=True), lambda: "", None, SystemClock())
    return AdapterSource("X", adapter, request, AdapterCounters(), backoff=Backoff(0.01, 0.05))


class Faulty(FloorSink):
    """An engine that fails once."""

    fails = False

    async def deliver(self, feed: str, messages: Sequence[ServerMessage]) -> None:
        if self.fails:
            self.fails = False
            raise RuntimeError("the engine's own fault")
        await super().deliver(feed, messages)


def test_numbered_in_order_and_no_faster_than_the_engine() -> None:
    async def story() -> None:
        adapter, sink = Scripted(), FloorSink()
        feed = SourceFeed("x", source_of(adapter), empty_floor(), server="X")
        task = asyncio.create_task(feed.run(sink))
        await until(lambda: sink.link == "current")
        assert [type(message) for message in sink.messages[:2]] == [Hello, FloorState]
        sink.gate.clear()
        for word in ("break", "talking", "wrapup"):
            adapter.news.put_nowait(state("ada", word))
        await asyncio.sleep(0.05)
        assert adapter.told == 0, "the next frame is not read before the one before it is applied"
        sink.gate.set()
        await until(lambda: adapter.told == 3)
        assert sink.seqs == [1, 2, 3, 4, 5]
        await feed.send(Command("c1", "state.set"))
        await until(lambda: CommandResult("c1", ok=True) in sink.messages)
        with suppress(FeedError):
            await feed.send(Command("c2", "coach"))
            raise AssertionError("it is not offered")
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert sink.link == "stopped"

    run(story())


def test_where_the_engine_fails_the_whole_floor_is_told_anew(caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        adapter, sink = Scripted(), Faulty()
        feed = SourceFeed("x", source_of(adapter), empty_floor(), server="X", anew_s=0.01)
        task = asyncio.create_task(feed.run(sink))
        await until(lambda: sink.link == "current")
        sink.fails = True
        adapter.news.put_nowait(state("bob", "talking"))
        await until(lambda: adapter.conversations == 2 and sink.link == "current")
        state_again = sink.of(FloorState)[-1]
        assert {info.agent for info in state_again.agents} == {"ada", "bob"}
        assert not state_again.intervals, "the wall's own log knows the day better"
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    run(story())
    assert "could not be applied" in caplog.text


def test_a_late_wall_has_the_counts_through_a_relay() -> None:
    async def story() -> None:
        floor, adapter = empty_floor(), Scripted()
        source = source_of(adapter)
        server = FeedServer(HELLO, floor, now=NOW, on_command=source.carry_out)
        relay = Relay(server, floor, now=NOW, say=lambda _: None)
        url = await server.start()
        running = asyncio.create_task(source.run(relay))
        await until(lambda: floor.lines and floor.lines["a"].observed)
        async with following(url) as (_, sink):
            await until(lambda: sink.of(FloorState))
            line = sink.floor.lines["a"]
            assert (line.waiting_now(), line.info.name, line.info.lacks) == (5, "A", ("contacts",))
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await server.close()

    run(story())


def test_a_time_that_cannot_be_is_refused_and_said() -> None:
    """It would have the floor count every minute up to it, or lie about what day it is."""
    far = 1_930_000_000.0
    wrong = [AgentStateChanged(0, at, "ada", "talking", at) for at in (far, far, far, 3e8)]

    async def story() -> None:
        adapter, sink, floor = Scripted(), FloorSink(), empty_floor()
        feed = SourceFeed("x", source_of(adapter), floor, server="X")
        task = asyncio.create_task(feed.run(sink))
        await until(lambda: sink.link == "current")
        adapter.news.put_nowait([*wrong, *state("bob", "break")])
        await until(lambda: sink.reports[-1].detail == "4 events dated 2031, 1979 were refused")
        assert {event.agent for event in sink.of(AgentStateChanged)} == {"ada", "bob"}
        assert floor.at <= NOW()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

        said: list[str] = []
        floor, adapter = empty_floor(), Scripted()
        source = source_of(adapter)
        server = FeedServer(HELLO, floor, now=NOW, on_command=source.carry_out)
        running = asyncio.create_task(source.run(Relay(server, floor, now=NOW, say=said.append)))
        async with following(await server.start()) as (_, sink):
            await until(lambda: sink.link == "current")
            adapter.news.put_nowait(list(wrong))
            adapter.news.put_nowait(list(wrong))
            told = "8 events dated 2031, 1979 were refused"
            await until(lambda: [each.note for each in sink.of(Heartbeat)][-1:] == [told])
        assert said.count("4 events dated 2031, 1979 were refused") == 1, "not for each of a thousand"
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await server.close()

    run(story())

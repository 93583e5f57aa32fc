"""Several feeds of one wall as one floor, over real sockets: shared agents, prefixes, commands by target."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from math import isnan
from typing import Any
from urllib.parse import urlsplit

import pytest
from msgspec import Struct
from msgspec.structs import replace

from feeds.backoff import Backoff
from feeds.client import WebsocketFeed
from feeds.merging.wall import merged_feeds
from feeds.server import FeedServer
from tests.helpers.feeds import run, until
from tests.helpers.floors import HELLO, empty_floor
from wallboard.clock import SystemClock
from wallboard.config import parse_config
from wallboard.engine import Engine
from wallboard.errors import ConfigError, FeedError
from wallboard.events import (
    AgentInfo,
    AgentStateChanged,
    Command,
    CommandResult,
    ContactQueued,
    FloorState,
    QueueInfo,
)
from wallboard.feed import Feed
from wallboard.floor.courses import UNKNOWN_STATE
from wallboard.lacking import without_lacking

NOW = SystemClock().epoch_s
CONFIG = """
[[feed]]
url = "ws://127.0.0.1:1"
name = "pbx"

[[feed]]
url = "ws://127.0.0.1:2"
name = "chat"
prefix = "chat:"

[[agent]]
id = "ada"
is = ["pbx:101", "chat:2"]
name = "Ada Lovelace"
team = "Sales"
"""


class EngineSink(Engine):
    """The real engine as the runtime gives it to feeds; remembers what became of commands."""

    results: tuple[CommandResult, ...] = ()

    async def deliver(self, feed: str, messages: Any) -> None:  # type: ignore[override]
        self.results += tuple(each for each in messages if isinstance(each, CommandResult))
        super().deliver(feed, messages)


class Wall(Struct):
    """Two servers, and a wall with both of their feeds."""

    engine: EngineSink
    urls: dict[str, str]
    feeds: dict[str, Feed]
    servers: dict[str, FeedServer]
    asked: dict[str, list[Command]]
    refuses: set[str]

    def agent(self, id: str) -> tuple[str, str | None]:
        agent = self.engine.floor.roster.agents[id]
        return agent.state, agent.reason

    def waiting(self) -> dict[str, float]:
        """Contacts on the floor and in three of its queues, as far as they are known."""
        snapshot = self.engine.picture()
        assert snapshot is not None
        shown = without_lacking(snapshot)
        rows = {scope: shown.row(scope) for scope in ("*", "queue:sales", "queue:chat:mail")}
        counts = {scope: float(shown.live.waiting[row]) for scope, row in rows.items()}
        return {scope: count for scope, count in counts.items() if not isnan(count)}

    def happens(self, feed: str, seq: int, agent: str, state: str) -> None:
        self.servers[feed].publish([AgentStateChanged(seq, NOW(), agent, state, NOW())])

    async def send(self, command: Command) -> None:
        """As the runtime does."""
        await self.feeds[self.engine.feed_for(command)].send(command)


def floor(own: str, *agents: str) -> FloorState:
    told = tuple(AgentInfo(each, "available", NOW() - 60.0, queues=("q",)) for each in agents)
    return FloorState("", 0, NOW(), queues=(QueueInfo("q"), QueueInfo(own)), agents=told)


@asynccontextmanager
async def wall() -> AsyncIterator[Wall]:
    config, asked, refuses = parse_config(CONFIG), {"pbx": list[Command](), "chat": []}, set[str]()

    def carried_out(name: str) -> Callable[[Command], Coroutine[Any, Any, CommandResult]]:
        async def carry_out(command: Command) -> CommandResult:
            asked[name].append(command)
            ok = name not in refuses
            return CommandResult(command.id, ok=ok, error=None if ok else "no")

        return carry_out

    features = {"pbx": ("message", "state.set"), "chat": ("message", "state.set", "vto.offer")}
    servers = {
        name: FeedServer(
            replace(HELLO, mode="live", features=offered),
            empty_floor(),
            now=NOW,
            on_command=carried_out(name),
        )
        for name, offered in features.items()
    }
    servers["pbx"].resynchronise(floor("sales", "101", "102"))
    servers["chat"].resynchronise(floor("mail", "2", "3"))
    urls = {name: await server.start() for name, server in servers.items()}
    own = [WebsocketFeed(name, url, backoff=Backoff(0.01, 0.02)) for name, url in urls.items()]
    feeds = merged_feeds(own, [feed.prefix for feed in config.feed], config.agent)
    engine = EngineSink(config, SystemClock())
    tasks = [asyncio.create_task(feed.run(engine)) for feed in feeds]
    try:
        yield Wall(engine, urls, {feed.name: feed for feed in feeds}, servers, asked, refuses)
    finally:
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        for server in servers.values():
            await server.close()


async def is_whole(wall: Wall) -> None:
    def shown() -> bool:
        health = wall.engine.links.health(0)
        return len(health) > 1 and all(each.current for each in health)

    await until(shown, "both feeds are current")


def test_an_agent_of_two_feeds_is_one_and_ids_do_not_collide() -> None:
    async def story() -> None:
        async with wall() as seen:
            await is_whole(seen)
            engine, agents = seen.engine, seen.engine.floor.roster.agents
            assert set(agents) == {"ada", "102", "chat:3"}
            assert set(engine.floor.lines) == {"q", "sales", "chat:q", "chat:mail"}
            assert engine.floor.lines["chat:q"].info.name == "q"
            assert (agents["ada"].info.name, agents["ada"].info.team) == ("Ada Lovelace", "Sales")
            assert set(agents["ada"].info.queues) == {"q", "chat:q"}
            seen.happens("pbx", 1, "101", "talking")
            await until(lambda: seen.agent("ada")[0] == "talking")
            seen.happens("chat", 1, "2", "break")
            seen.servers["chat"].publish([ContactQueued(2, NOW(), "c1", "q")])
            await until(lambda: "chat:c1" in engine.floor.contacts)
            assert seen.agent("ada")[0] == "talking", "on the phone she serves no chat"
            await seen.servers["pbx"].close()
            await until(lambda: seen.agent("ada") == ("break", "pbx not heard"))

    run(story())


def test_while_one_is_lost_the_other_goes_on() -> None:
    async def story() -> None:
        async with wall() as seen:
            await is_whole(seen)
            seen.servers["pbx"].publish([ContactQueued(1, NOW(), "p1", "sales")])
            seen.servers["chat"].publish([ContactQueued(1, NOW(), "c1", "mail")])
            await until(lambda: {"p1", "chat:c1"} <= set(seen.engine.floor.contacts))
            assert seen.waiting() == {"*": 2.0, "queue:sales": 1.0, "queue:chat:mail": 1.0}
            port = urlsplit(seen.urls["pbx"]).port
            await seen.servers["pbx"].close()
            await until(lambda: seen.agent("102") == (UNKNOWN_STATE, "pbx not heard"))
            assert seen.agent("chat:3")[0] == "available"
            assert seen.waiting() == {"*": 1.0, "queue:chat:mail": 1.0}, (
                "nobody knows who waits in the others"
            )
            seen.servers["pbx"] = again = FeedServer(replace(HELLO, mode="live"), empty_floor(), now=NOW)
            again.resynchronise(floor("sales", "101", "102"))
            await again.start(port=port or 0)
            await until(lambda: seen.agent("102")[0] == "available")
            assert seen.waiting() == {"*": 1.0, "queue:sales": 0.0, "queue:chat:mail": 1.0}

    run(story())


def test_a_command_goes_where_its_target_is() -> None:
    async def story() -> None:
        async with wall() as seen:
            await is_whole(seen)
            await seen.send(Command("1", "message", "chat:3", "Hi"))
            await seen.send(Command("2", "message", "102", "Hi", targets=("102", "chat:3", "ada")))
            await seen.send(Command("3", "vto.offer", "chat:q", slots=1))
            await until(lambda: {each.id for each in seen.engine.results} >= {"1", "2", "3"})
            assert [(each.id, each.target, each.targets) for each in seen.asked["pbx"]] == [
                ("2", "102", ("102", "101"))
            ]
            assert [(each.id, each.target) for each in seen.asked["chat"]] == [
                ("1", "3"),
                ("2", "3"),
                ("3", "q"),
            ]
            assert [each.ok for each in seen.engine.results if each.id == "2"] == [True], "one answer of both"
            with pytest.raises(FeedError, match=r"no source that offers vto\.offer knows 'sales'"):
                await seen.send(Command("4", "vto.offer", "sales", slots=1))
            seen.refuses.add("chat")
            await seen.send(Command("5", "state.set", "ada", "available"))
            await until(lambda: any(each.id == "5" for each in seen.engine.results))
            answer = next(each for each in seen.engine.results if each.id == "5")
            assert (answer.ok, answer.error) == (False, "chat: no (done by pbx)")

    run(story())


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (
            'is = ["pbx:101", "mail:2"]',
            "'mail:2' names no feed and its id; write FEED:ID",
        ),
        ('is = ["pbx:101", "pbx:101"]', "stands there twice"),
    ],
)
def test_what_is_wrong_with_an_agent_is_said(wrong: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words) as refused:
        parse_config(CONFIG.replace('is = ["pbx:101", "chat:2"]', wrong))
    assert refused.value.key == "agent[0].is"


def test_one_feed_alone_stays_as_it_is() -> None:
    feeds = [WebsocketFeed("x", "ws://127.0.0.1:1")]
    assert merged_feeds(feeds, [""], ()) is feeds

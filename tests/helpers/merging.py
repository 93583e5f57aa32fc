"""A relay of several inputs, opened as the command does it, and a wallboard that watches it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import msgspec

from feeds.cli.relay_sources import SourceOptions, open_sources
from feeds.client import WebsocketFeed
from feeds.relay.day_record import DayRecord
from feeds.relay.relay import Relay
from feeds.server import FeedServer
from tests.helpers.feeds import FloorSink, following
from tests.helpers.floors import HELLO, empty_floor
from wallboard.clock import SiteCalendar, SystemClock
from wallboard.events import Heartbeat, InputHealth

ALICE = "Local/1001@agents/n"
MERGE = """
[[source]]
name = "pbx"
url = "asterisk://wall@127.0.0.1:{port}"
secret_env = "AMI_SECRET"

[[source]]
name = "chat"
url = "{chat}"
secret_env = "CHAT_SECRET"

[[agent]]
id = "alice"
is = ["pbx:Local/1001@agents/n", "chat:2"]
name = "Alice A."
team = "Blended"
"""


def write_merge(path: Path, port: int, chat: str) -> None:
    """A PBX at the port and a chat system at its address."""
    path.write_text(MERGE.format(port=port, chat=chat), encoding="utf-8")


class Merged(msgspec.Struct, frozen=True):
    """`said` is what the relay told its administrator, `feed` and `sink` are a wallboard's."""

    feed: WebsocketFeed
    sink: FloorSink
    said: list[str]

    def state(self, agent: str) -> str | None:
        found = self.sink.floor.roster.agents.get(agent)
        return found.state if found else None

    def reason(self, agent: str) -> str | None:
        return self.sink.floor.roster.agents[agent].reason

    def inputs(self) -> tuple[InputHealth, ...]:
        return self.sink.of(Heartbeat)[-1].inputs

    def has_said(self, words: str) -> bool:
        return any(words in line for line in self.said)


@asynccontextmanager
async def merging(merge: Path, days: Path | None = None) -> AsyncIterator[Merged]:
    """Relay a merge file's inputs; their secrets are in the environment. `days`: where the day is kept."""
    calendar, clock, said, floor = SiteCalendar("UTC"), SystemClock(), list[str](), empty_floor()
    options = SourceOptions("", False, None, False, None, None, False, "", "")
    opened = open_sources((), merge, options, calendar)
    record = None
    if days is not None:
        record = DayRecord(days, HELLO, calendar, keep_days=1, say=said.append)
        opened.restore(*record.restore(floor, clock.epoch_s()))
    server = FeedServer(
        HELLO, floor, now=clock.epoch_s, on_command=opened.source.carry_out, inputs=opened.inputs
    )
    relay = Relay(server, floor, now=clock.epoch_s, say=said.append, record=record)
    url = await server.start()
    running = asyncio.create_task(opened.source.run(relay))
    try:
        async with following(url) as (feed, sink):
            yield Merged(feed, sink, said)
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        await server.close()
        if record is not None:
            record.close()

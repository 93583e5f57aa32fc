"""Events a second from the socket to the updated floor, beside a loop that only receives and decodes.

All read the same frames from one server process, in turns. `feed` delivers to nothing, `floor` to the floor,
`engine` to the whole engine without alerts and log.

`*_per_s` and `*_ratio` are by the clock, the best of the rounds. `*_cpu_ratio` are by the reader's processor
time, the least, middle and largest of the rounds, each beside the limit of its own round: what else runs on
the machine disturbs them less.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection
from statistics import median
from time import perf_counter, thread_time
from typing import NamedTuple, Protocol, cast

from msgspec.json import Decoder, encode
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.frames import Frame, Opcode
from websockets.typing import Subprotocol

from feeds.client import WebsocketFeed
from wallboard.clock import SiteCalendar, SystemClock
from wallboard.config import Config
from wallboard.engine import Engine
from wallboard.events import (
    MAX_FRAME_BYTES,
    PROTOCOL,
    AgentInfo,
    AgentStateChanged,
    ContactAnswered,
    ContactEnded,
    ContactQueued,
    Event,
    FloorState,
    Hello,
    QueueInfo,
    ServerMessage,
    Subscribe,
)
from wallboard.feed import FeedReport
from wallboard.floor.floor import Floor

START_AT = 1_700_000_000.0
QUEUES, AGENTS, EVENTS_PER_S = 20, 1_000, 50.0
SUBPROTOCOL = Subprotocol(PROTOCOL)
SINGLE, BATCH = 1, 50


def event(seq: int) -> Event:
    """The event with `seq` of a busy floor: four in five contacts are answered after 8 s, one after 24 s."""
    at, turn = START_AT + seq / EVENTS_PER_S, (seq - 1) // 4
    answered = turn - (300 if turn % 5 == 0 else 100)
    agent = f"agent-{turn % AGENTS:04d}"
    match (seq - 1) % 4:
        case 0:
            return ContactQueued(
                seq, at, f"contact-{turn:08d}", f"queue-{turn % QUEUES:02d}", priority=turn % 3
            )
        case 1:
            return ContactAnswered(seq, at, f"contact-{max(0, answered):08d}", agent)
        case 2:
            name = f"contact-{max(0, turn - 3_000):08d}"
            return ContactEnded(seq, at, name, agent, talk_s=183.25, hold_s=4.5, wrapup_s=21.0)
        case _:
            state = ("available", "talking", "wrapup")[turn // AGENTS % 3]
            return AgentStateChanged(seq, at, agent, state, at)


def opening() -> FloorState:
    queues = tuple(QueueInfo(f"queue-{index:02d}") for index in range(QUEUES))
    served = [tuple(queues[(index + step) % QUEUES].queue for step in range(3)) for index in range(QUEUES)]
    agents = tuple(
        AgentInfo(f"agent-{index:04d}", "available", START_AT, queues=served[index % QUEUES])
        for index in range(AGENTS)
    )
    return FloorState("bench", 0, START_AT, queues=queues, agents=agents)


def wire_chunks(count: int, batch: int) -> list[bytes]:
    """The frames as bytes on the wire, some hundred to a chunk, so that sending costs next to nothing."""
    frames = []
    for first in range(1, count + 1, batch):
        events = [event(seq) for seq in range(first, min(first + batch, count + 1))]
        frames.append(
            Frame(Opcode.TEXT, encode(events[0] if batch == SINGLE else events)).serialize(mask=False)
        )
    return [b"".join(frames[index : index + 400]) for index in range(0, len(frames), 400)]


def serve_frames(door: Connection, counts: dict[int, int]) -> None:
    asyncio.run(_serve_frames(door, counts))


async def _serve_frames(door: Connection, counts: dict[int, int]) -> None:
    chunks = {f"/{batch}": wire_chunks(count, batch) for batch, count in counts.items()}
    hello, state = encode(Hello(PROTOCOL, "bench", "bench", START_AT, 60.0)), encode(opening())

    async def attend(connection: ServerConnection) -> None:
        await connection.send(hello, text=True)
        await connection.recv()
        await connection.send(state, text=True)
        assert connection.request is not None
        for chunk in chunks[connection.request.path]:
            connection.transport.write(chunk)
            while connection.transport.get_write_buffer_size() > MAX_FRAME_BYTES:  # noqa: ASYNC110 - no event tells
                await asyncio.sleep(0.001)
        await connection.wait_closed()

    async with serve(attend, "127.0.0.1", 0, subprotocols=[SUBPROTOCOL], compression=None) as server:
        door.send(server.sockets[0].getsockname()[1])
        await asyncio.to_thread(door.recv)


@contextmanager
def server_process(counts: dict[int, int]) -> Iterator[str]:
    """The server in a process of its own; its URL."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=serve_frames, args=(there, counts))
    process.start()
    try:
        yield f"ws://127.0.0.1:{here.recv()}"
    finally:
        here.send(None)
        process.join(10)
        process.kill()


class Taken(NamedTuple):
    """Seconds by the clock, and of processor time."""

    clock_s: float
    cpu_s: float


def since(began: Taken) -> Taken:
    return Taken(perf_counter() - began.clock_s, thread_time() - began.cpu_s)


def now() -> Taken:
    return Taken(perf_counter(), thread_time())


async def limit(url: str, batch: int, last: int) -> Taken:
    """The time it takes to receive and decode all frames, and nothing else."""
    one: Decoder[Event] = Decoder(Event)
    many: Decoder[tuple[Event, ...]] = Decoder(tuple[Event, ...])
    async with connect(
        url,
        subprotocols=[SUBPROTOCOL],
        compression=None,
        max_size=MAX_FRAME_BYTES,
        proxy=None,
        ping_interval=None,
    ) as connection:
        await connection.recv()
        await connection.send(encode(Subscribe()), text=True)
        await connection.recv()
        receive = connection.recv
        frame = await receive(decode=False)
        began = now()
        if batch == SINGLE:
            while one.decode(frame).seq != last:
                frame = await receive(decode=False)
        else:
            while many.decode(frame)[-1].seq != last:
                frame = await receive(decode=False)
        return since(began)


class Writer(Protocol):
    """What is kept up to date by the events."""

    def begin(self, messages: Sequence[ServerMessage]) -> None: ...

    def apply(self, events: Sequence[Event]) -> None: ...


class NoWriter:
    """Keeps nothing: what the feed itself costs."""

    def begin(self, messages: Sequence[ServerMessage]) -> None: ...

    def apply(self, events: Sequence[Event]) -> None: ...


class FloorWriter:
    """The floor alone."""

    def __init__(self) -> None:
        self._floor = Floor(SiteCalendar("UTC"))

    def begin(self, messages: Sequence[ServerMessage]) -> None:
        for message in messages:
            if isinstance(message, FloorState):
                self._floor.load(message)

    def apply(self, events: Sequence[Event]) -> None:
        self._floor.apply(events)


class EngineWriter:
    """The whole engine, without alerts and log."""

    def __init__(self) -> None:
        self._engine = Engine(Config(), SystemClock())

    def begin(self, messages: Sequence[ServerMessage]) -> None:
        self._engine.deliver("bench", messages)

    def apply(self, events: Sequence[Event]) -> None:
        self._engine.deliver("bench", events)


class TimingSink:
    """Gives what is delivered to a writer, and stops the watch with the event `last`."""

    def __init__(self, writer: Writer, last: int) -> None:
        self._writer, self._last = writer, last
        self._began: Taken | None = None
        self.taken = Taken(0.0, 0.0)
        self.done = asyncio.Event()

    async def deliver(self, feed: str, messages: Sequence[ServerMessage]) -> None:
        if isinstance(messages[-1], (Hello, FloorState)):
            self._writer.begin(messages)
            return
        events = cast("Sequence[Event]", messages)
        if self._began is None:
            self._began = now()
        self._writer.apply(events)
        if events[-1].seq == self._last:
            self.taken = since(self._began)
            self.done.set()

    def report(self, report: FeedReport) -> None:
        """The benchmark has no eyes for it."""


async def ours(url: str, writer: Writer, last: int) -> Taken:
    """The time from the socket to the last event applied."""
    sink = TimingSink(writer, last)
    task = asyncio.create_task(WebsocketFeed("bench", url).run(sink))
    await asyncio.wait_for(sink.done.wait(), 120)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return sink.taken


def measure(url: str, batch: int, count: int, rounds: int) -> dict[str, float | list[float]]:
    """Events a second of each, and the ratios to the limit."""
    place = f"{url}/{batch}"
    writers: dict[str, Callable[[], Writer]] = {
        "feed": NoWriter,
        "floor": FloorWriter,
        "engine": EngineWriter,
    }
    taken: dict[str, list[Taken]] = {name: [] for name in ("limit", *writers)}
    for _ in range(rounds):
        taken["limit"].append(asyncio.run(limit(place, batch, count)))
        for name, writer in writers.items():
            taken[name].append(asyncio.run(ours(place, writer(), count)))
    best = {name: min(each.clock_s for each in found) for name, found in taken.items()}
    rates: dict[str, float] = {f"{name}_per_s": round(count / best_s) for name, best_s in best.items()}
    ratios = {f"{name}_ratio": round(best["limit"] / best[name], 3) for name in writers}
    return rates | ratios | {f"{name}_cpu_ratio": cpu_ratios(taken["limit"], taken[name]) for name in writers}


def cpu_ratios(limits: Sequence[Taken], found: Sequence[Taken]) -> list[float]:
    """The least, middle and largest ratio of the limit's processor time to ours, round by round."""
    ratios = [least.cpu_s / each.cpu_s for least, each in zip(limits, found, strict=True)]
    return [round(ratio, 3) for ratio in (min(ratios), median(ratios), max(ratios))]


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="a few seconds instead of a minute")
    short = parser.parse_args().short
    counts = {SINGLE: 20_000, BATCH: 100_000} if short else {SINGLE: 100_000, BATCH: 500_000}
    rounds = 2 if short else 5
    with server_process(counts) as url:
        found = {
            name: measure(url, batch, counts[batch], rounds)
            for name, batch in (("single", SINGLE), ("batch_50", BATCH))
        }
    print(json.dumps({"benchmark": "pipeline", **found}))


if __name__ == "__main__":
    main()

"""What goes wrong in life: the feed says so and recovers by itself, and the figures after it are right."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import msgspec
import pytest
from msgspec.json import decode, encode
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from feeds.client import WebsocketFeed
from tests.helpers.certificate import self_signed
from tests.helpers.feed_process import BEFORE
from tests.helpers.feeds import FloorSink, following, run, serving, until
from tests.helpers.floors import HELLO, START_AT, event, floor_after, offered, story
from wallboard.events import (
    MAX_FRAME_BYTES,
    AgentInfo,
    AgentStateChanged,
    ErrorMessage,
    FloorState,
    Heartbeat,
    Hello,
    Position,
    Subscribe,
)
from wallboard.feed import FeedReport

hello = msgspec.structs.replace(HELLO, epoch="one", heartbeat_s=600.0)
Script = Callable[[ServerConnection, int], Awaitable[None]]


@asynccontextmanager
async def scripted(script: Script) -> AsyncIterator[str]:
    """A server that does to its n-th connection (from 1) what the script says."""
    count = 0

    async def attend(connection: ServerConnection) -> None:
        nonlocal count
        count += 1
        with suppress(ConnectionClosed):
            await script(connection, count)
            await connection.wait_closed()

    async with serve(attend, "127.0.0.1", 0, subprotocols=[Subprotocol("wallboard.v1")]) as server:
        yield f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def say(connection: ServerConnection, *frames: object) -> None:
    for frame in frames:
        await connection.send(frame if isinstance(frame, bytes) else encode(frame), text=True)


async def greet(connection: ServerConnection, seq: int = 0, greeting: Hello = hello) -> Subscribe:
    """Say hello, and answer the subscription by the story's floor."""
    await say(connection, greeting)
    wish = decode(await connection.recv(), type=Subscribe)
    await say(
        connection, floor_after(seq).state(greeting.epoch, seq) if seq else FloorState("one", 0, START_AT)
    )
    return wish


async def short(delay_s: float) -> None:
    await asyncio.sleep(min(delay_s, 0.02))


@asynccontextmanager
async def served_elsewhere(port: int = 0) -> AsyncIterator[tuple[asyncio.subprocess.Process, int]]:
    """The story told by a process of its own; it is killed at the end at the latest."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.helpers.feed_process", str(port), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        yield process, int((await process.stdout.readline()).decode().rpartition(":")[2])
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def test_a_server_killed_in_mid_stream_and_started_again() -> None:
    async def scene() -> FloorSink:
        async with served_elsewhere() as (process, port):
            async with following(f"ws://127.0.0.1:{port}") as (_, sink):
                await sink_passes(sink, BEFORE + 400)
                process.kill()
                await process.wait()
                await until(lambda: sink.link == "lost")
                seen = len(sink.messages)
                async with served_elsewhere(port):
                    await until(lambda: sink.link == "current")
                    await until(lambda: len(sink.messages) > seen + 400)
            return sink

    sink = run(scene())
    first, *_, last = (message.epoch for message in sink.of(FloorState))
    assert first != last
    assert offered(sink.floor) == offered(floor_after(sink.seqs[-1]))


async def sink_passes(sink: FloorSink, seq: int) -> None:
    await until(lambda: sink.seqs and sink.seqs[-1] >= seq)


def test_garbage_between_sound_frames() -> None:
    garbage = [
        b"",
        b"\x00\x01\xff",
        b'{"type":"contact.queued","seq":',
        b'[{"type":"contact.queued"}, 17, null, {"type":42}]',
        b'{"type":"agent.state","seq":"five","at":"now"}',
        b'{"type":"heartbeat","seq":1,"at":NaN}',
        b"[" * 50_000,
        b'{"type":"contact.held","seq":99999999999999999999999,"at":1,"contact":[]}',
    ]

    async def script(connection: ServerConnection, _: int) -> None:
        await greet(connection)
        for index, frame in enumerate(garbage):
            await say(connection, frame, story(50 * index + 1, 50 * index + 50))
        await connection.recv()  # the last frame looked like a leap, so the client asks
        await say(connection, story(351, 400))

    async def scene() -> None:
        async with scripted(script) as url, following(url) as (_, sink):
            await sink.reaches(400)
            assert sink.seqs == list(range(1, 401))
            assert offered(sink.floor) == 100
            await until(lambda: sink.link == "current" and sink.reports[-1].counters.malformed == 11)
            assert "11 of its messages could not be read" in sink.reports[-1].detail

    run(scene())


def test_a_gap_is_shown_asked_for_and_closed() -> None:
    wishes: list[Subscribe] = []

    async def script(connection: ServerConnection, _: int) -> None:
        await greet(connection)
        await say(connection, story(1, 10), story(15, 20))
        wishes.append(decode(await connection.recv(), type=Subscribe))
        await say(connection, story(11, 20), story(21, 40))

    async def scene() -> None:
        async with scripted(script) as url, following(url) as (_, sink):
            await sink.reaches(40)
            assert wishes == [Subscribe(since=Position("one", 10))]
            assert sink.seqs == list(range(1, 41))
            assert sink.links() == ["connecting", "resyncing", "current", "resyncing", "current"]
            assert sink.reports[-1].counters.gaps == 1

    run(scene())


def test_a_server_that_cannot_close_a_gap_is_asked_for_a_snapshot() -> None:
    wishes: list[Subscribe] = []

    async def script(connection: ServerConnection, number: int) -> None:
        wishes.append(await greet(connection, seq=12 * (number - 1)))
        await say(connection, event(1), event(5))

    async def scene() -> None:
        async with scripted(script) as url, following(url, clock=Hurried(), sleep=short) as (_, sink):
            await until(lambda: sink.of(FloorState)[-1:] and sink.of(FloorState)[-1].seq == 12)
            assert any("did not send the floor" in report.detail for report in sink.reports)

    run(scene())
    assert wishes[:2] == [Subscribe(), Subscribe()]


class Hurried:
    """A clock on which ten seconds pass whenever someone looks."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def monotonic_s(self) -> float:
        self.now_s += 10.0
        return self.now_s

    def epoch_s(self) -> float:
        return START_AT + self.now_s


@pytest.mark.parametrize("excess", [0, 1])
def test_a_frame_at_the_limit_and_one_past_it(excess: int) -> None:
    name = "x" * (
        MAX_FRAME_BYTES + excess - len(encode(FloorState("one", 0, START_AT, agents=(agent(""),)))) - 10
    )
    state = FloorState("one", 0, START_AT, agents=(agent(name),))
    padding = MAX_FRAME_BYTES + excess - len(encode(state))

    async def script(connection: ServerConnection, _: int) -> None:
        await say(connection, hello)
        await connection.recv()
        await say(connection, encode(state) + b" " * padding)

    async def scene() -> FeedReport:
        async with scripted(script) as url, following(url) as (_, sink):
            await until(lambda: sink.link in {"current", "refused"})
            return sink.reports[-1]

    last = run(scene())
    assert ("4,194,304" in last.detail) == bool(excess)
    assert last.retry_s == (60.0 if excess else None)


def agent(name: str) -> AgentInfo:
    return AgentInfo("a1", "available", START_AT, name=name)


def test_a_clock_an_hour_off_is_delivered_as_it_is() -> None:
    late = AgentStateChanged(1, START_AT + 3600.0, "a1", "available", START_AT)

    async def script(connection: ServerConnection, _: int) -> None:
        await greet(connection)
        await say(connection, late, Heartbeat(1, START_AT + 3600.0))

    async def scene() -> None:
        async with scripted(script) as url, following(url) as (_, sink):
            await until(lambda: sink.of(Heartbeat) == [Heartbeat(1, START_AT + 3600.0)])
            assert sink.of(AgentStateChanged) == [late]
            assert sink.link == "current"

    run(scene())


def test_the_server_says_when_to_come_back() -> None:
    delays_s: list[float] = []

    async def note(delay_s: float) -> None:
        delays_s.append(delay_s)
        await short(delay_s)

    async def script(connection: ServerConnection, number: int) -> None:
        await greet(connection)
        if number == 1:
            await say(connection, ErrorMessage("maintenance", "Back in a moment.", retry_after_s=40.0))
            await connection.close()

    async def scene() -> FloorSink:
        async with scripted(script) as url, following(url, sleep=note) as (_, sink):
            await until(lambda: sink.reports[-1:] and sink.reports[-1].counters.reconnects == 1)
            return sink

    told = [report for report in run(scene()).reports if "Back in a moment. (maintenance)." in report.detail]
    assert {report.retry_s for report in told} == {40.0}
    assert 40.0 in delays_s


def test_a_slow_wall_is_let_go_and_catches_up() -> None:
    async def scene() -> None:
        async with (
            serving(client_limit_bytes=300_000) as (server, url),
            following(url, sleep=short) as (_, sink),
        ):
            await until(lambda: sink.link == "current")
            sink.gate.clear()
            last = 0
            while server.stats.slow_consumers == 0:
                server.publish(story(last + 1, last + 500))
                last += 500
                await asyncio.sleep(0)
            sink.gate.set()
            await until(lambda: sink.link == "current" and sink.reports[-1].counters.reconnects > 0)
            server.publish(story(last + 1, last + 4))
            await sink.reaches(last + 4)
            assert any("slow_consumer" in report.detail for report in sink.reports)
            assert offered(sink.floor) == offered(floor_after(last + 4))

    run(scene())


def test_a_certificate_is_checked_and_may_be_trusted(tmp_path: Path) -> None:
    tls, ca_file = self_signed(tmp_path)

    async def scene() -> None:
        async with serving(tls=tls) as (_, url):
            async with following(url) as (_, sink):
                await until(lambda: sink.link == "refused")
                assert "is not trusted" in sink.reports[-1].detail
            async with following(url, ca_file=str(ca_file)) as (_, sink):
                await until(lambda: sink.link == "current")

    run(scene())


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_ca_file_that_cannot_be_read_is_named(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content)

    async def scene() -> str:
        async with following("wss://127.0.0.1:1", ca_file=str(file)) as (_, sink):
            await until(lambda: sink.link == "refused")
            return sink.reports[-1].detail

    assert str(file) in run(scene())


@pytest.mark.parametrize(
    ("status", "link"), [(403, "refused"), (302, "refused"), (200, "refused"), (429, "lost"), (503, "lost")]
)
def test_what_the_http_status_means(status: int, link: str) -> None:
    def answer(connection: ServerConnection, _: Request) -> Response:
        response = connection.respond(status, "no")
        response.headers["Location"] = "ws://127.0.0.1:1/"
        return response

    async def never(_: ServerConnection) -> None:
        raise AssertionError

    async def scene() -> None:
        async with serve(never, "127.0.0.1", 0, process_request=answer) as server:
            port = server.sockets[0].getsockname()[1]
            async with following(f"ws://127.0.0.1:{port}") as (_, sink):
                await until(lambda: sink.link == link)
                assert str(status) in sink.reports[-1].detail

    run(scene())


def test_what_is_no_websocket_server_at_all() -> None:
    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.example.com ESMTP\r\n")
        await writer.drain()
        writer.close()

    async def scene() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server, following(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}") as (_, sink):
            await until(lambda: sink.link == "lost")
            assert "cannot be reached" in sink.reports[-1].detail

    run(scene())


def test_a_server_of_another_protocol_is_refused() -> None:
    async def script(connection: ServerConnection, _: int) -> None:
        await say(connection, msgspec.structs.replace(hello, protocol="wallboard.v2"))

    async def scene() -> None:
        async with scripted(script) as url, following(url) as (_, sink):
            await until(lambda: sink.link == "refused")
            assert "wallboard.v2" in sink.reports[-1].detail

    run(scene())


def test_it_can_be_cancelled_at_any_moment() -> None:
    async def script(connection: ServerConnection, _: int) -> None:
        await greet(connection)
        await connection.close()

    async def scene() -> None:
        async with scripted(script) as url:
            for turns in range(0, 400, 3):
                task = asyncio.create_task(WebsocketFeed("test", url).run(FloorSink()))
                for _ in range(turns):
                    await asyncio.sleep(0)
                task.cancel()
                await asyncio.wait({task}, timeout=10.0)
                assert task.cancelled(), f"after {turns} turns of the loop"

    run(scene())

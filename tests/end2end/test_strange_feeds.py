"""A feed that speaks strangely: what the window says of it, and that its figures come right."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path

import pytest
from msgspec.json import encode
from pytestqt.qtbot import QtBot
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from tests.end2end.conftest import OpenWindow
from tests.helpers.background import background
from tests.helpers.program import PATIENCE_S, served, shown, wall_on
from tests.helpers.windows import banner, tiles, words
from wallboard.events import (
    MAX_FRAME_BYTES,
    PROTOCOL,
    AgentInfo,
    ContactQueued,
    Event,
    FloorState,
    Heartbeat,
    Hello,
    QueueInfo,
)
from wallboard.floor import intervals as col
from wallboard.runtime import Runtime
from wallboard.snapshot import FloorSnapshot
from widgets.shell import MainWindow

pytestmark = [
    pytest.mark.gui,
    pytest.mark.faults,
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]
WAIT_MS = round(PATIENCE_S * 1000)
HEARTBEAT_S = 2.0
Script = Callable[[ServerConnection, "Teller"], Awaitable[None]]


class Teller:
    """Tells of contacts that queue, on a live floor whose clock is `ahead_s` ahead."""

    def __init__(self, ahead_s: float = 0.0, epoch: str = "one") -> None:
        self.ahead_s, self.epoch, self.seq = ahead_s, epoch, 0

    @property
    def now(self) -> float:
        return time.time() + self.ahead_s

    def hello(self) -> Hello:
        return Hello(PROTOCOL, "test", self.epoch, self.now, HEARTBEAT_S, zone="UTC")

    def floor(self, agents: tuple[AgentInfo, ...] = ()) -> FloorState:
        return FloorState(self.epoch, self.seq, self.now, queues=(QueueInfo("billing"),), agents=agents)

    def contacts(self, count: int) -> list[Event]:
        self.seq += count
        numbers = range(self.seq - count + 1, self.seq + 1)
        return [ContactQueued(seq, self.now, f"{self.epoch}-{seq}", "billing") for seq in numbers]

    def heartbeat(self) -> Heartbeat:
        return Heartbeat(self.seq, self.now)


async def say(connection: ServerConnection, *frames: object) -> None:
    for frame in frames:
        await connection.send(frame if isinstance(frame, bytes) else encode(frame), text=True)


async def greet(connection: ServerConnection, teller: Teller) -> None:
    await say(connection, teller.hello())
    await connection.recv()
    await say(connection, teller.floor())


@asynccontextmanager
async def scripted(script: Script, teller: Teller) -> AsyncIterator[str]:
    """A server that does to each connection what the script says, and then shows that it lives."""

    async def attend(connection: ServerConnection) -> None:
        with suppress(ConnectionClosed):
            await script(connection, teller)
            while True:
                await say(connection, teller.heartbeat())
                await asyncio.sleep(HEARTBEAT_S / 4)

    async with serve(attend, "127.0.0.1", 0, subprotocols=[Subprotocol(PROTOCOL)]) as server:
        yield f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@contextmanager
def wall_of(script: Script, teller: Teller, tmp_path: Path) -> Iterator[Runtime]:
    with (
        background() as loop,
        loop.keep(scripted(script, teller)) as url,
        wall_on(url, tmp_path / "w.db") as wall,
    ):
        yield wall


def says(window: MainWindow, *wanted: str) -> Callable[[], bool]:
    return lambda: all(each in words(window) for each in wanted)


def offers(count: int) -> Callable[[FloorSnapshot], bool]:
    return lambda picture: picture.current and picture.windows["day"][0, col.OFFERED] == count


def test_garbage_between_sound_frames(tmp_path: Path, qtbot: QtBot, open_window: OpenWindow) -> None:
    async def script(connection: ServerConnection, teller: Teller) -> None:
        await greet(connection, teller)
        for garbage in (b"\x00\xff\x01", b'{"type":"contact.queued","seq":', b"[" * 20_000):
            await say(connection, teller.contacts(5), garbage)

    with wall_of(script, Teller(), tmp_path) as wall:
        window = open_window(wall)
        qtbot.waitUntil(says(window, "3 of its messages could not be read"), timeout=WAIT_MS)
        shown(wall, offers(15), "fifteen contacts were offered")


def test_a_gap_is_asked_for_again(tmp_path: Path, qtbot: QtBot, open_window: OpenWindow) -> None:
    seen = asyncio.Event()

    async def script(connection: ServerConnection, teller: Teller) -> None:
        await greet(connection, teller)
        first, lost, last = teller.contacts(4), teller.contacts(3), teller.contacts(4)
        await say(connection, first, last)
        await connection.recv()  # it asks for what follows the fourth
        await seen.wait()
        await say(connection, lost + last)

    async def go_on() -> None:
        seen.set()

    with (
        background() as loop,
        loop.keep(scripted(script, Teller())) as url,
        wall_on(url, tmp_path / "wall.db") as wall,
    ):
        window = open_window(wall)
        qtbot.waitUntil(says(window, "not complete", "being asked for"), timeout=WAIT_MS)
        qtbot.waitUntil(lambda: {tile.mark for tile in tiles(window)} == {"stale"}, timeout=WAIT_MS)
        loop.run(go_on())
        shown(wall, offers(11), "eleven contacts were offered")
        qtbot.waitUntil(lambda: banner(window) == "", timeout=WAIT_MS)


def test_a_new_epoch_replaces_the_floor(tmp_path: Path, qtbot: QtBot, open_window: OpenWindow) -> None:
    epochs = iter(["one", "two"])

    async def script(connection: ServerConnection, teller: Teller) -> None:
        teller.epoch, teller.seq = next(epochs), 0
        await greet(connection, teller)
        if teller.epoch == "one":
            await say(connection, teller.contacts(7))
            await connection.close()
        else:
            await say(connection, teller.contacts(3))

    with wall_of(script, Teller(), tmp_path) as wall:
        window = open_window(wall)
        shown(wall, lambda picture: picture.live.waiting[0] == 3, "the three of the new epoch wait")
        qtbot.waitUntil(lambda: banner(window) == "", timeout=WAIT_MS)


def test_a_frame_of_nearly_four_mebibytes(tmp_path: Path, qtbot: QtBot, open_window: OpenWindow) -> None:
    async def script(connection: ServerConnection, teller: Teller) -> None:
        await say(connection, teller.hello())
        await connection.recv()
        name = "x" * 100
        agents = tuple(AgentInfo(f"agent-{n:05d}", "available", teller.now, name=name) for n in range(20_000))
        frame = encode(teller.floor(agents))
        assert len(frame) < MAX_FRAME_BYTES
        await say(connection, frame + b" " * (MAX_FRAME_BYTES - len(frame)), teller.contacts(2))

    with wall_of(script, Teller(), tmp_path) as wall:
        window = open_window(wall)
        picture = shown(wall, offers(2), "two contacts were offered")
        assert len(picture.agents) == 20_000
        qtbot.waitUntil(lambda: banner(window) == "", timeout=WAIT_MS)


@pytest.mark.parametrize(("ahead_s", "told"), [(3600.0, "1 h 00 min ahead"), (-3600.0, "1 h 00 min behind")])
def test_a_clock_an_hour_off(
    tmp_path: Path, qtbot: QtBot, open_window: OpenWindow, ahead_s: float, told: str
) -> None:
    async def script(connection: ServerConnection, teller: Teller) -> None:
        await greet(connection, teller)
        await say(connection, teller.contacts(2))

    with wall_of(script, Teller(ahead_s), tmp_path) as wall:
        window = open_window(wall)
        qtbot.waitUntil(says(window, told, "check both clocks"), timeout=WAIT_MS)
        picture = shown(wall, offers(2), "two contacts were offered")
        assert 0.0 <= picture.live.longest_wait_s[0] < PATIENCE_S


def test_a_wrong_token_is_told_with_advice(tmp_path: Path, qtbot: QtBot, open_window: OpenWindow) -> None:
    env = {"WALLBOARD_TEST_TOKEN": "right"}
    with (
        served("demo", "--token-env=WALLBOARD_TEST_TOKEN", env=env) as server,
        wall_on(server.url, tmp_path / "wall.db", token="wrong") as wall,
    ):
        window = open_window(wall)
        qtbot.waitUntil(
            says(
                window,
                "The feed cannot be used",
                "does not accept the token",
                "Put the right token in its place",
            ),
            timeout=WAIT_MS,
        )
        assert "wrong" not in words(window)

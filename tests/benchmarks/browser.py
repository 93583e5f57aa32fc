"""The Floor page beside the same page made in a browser (uPlot in Chromium), on the same feed and X server.

Each fills a screen of 1920×1080 in its turn. A feed on loopback tells 60 agents' states and two contacts a
second, 50 events a second in all. `cpu_share` is the share of one core that the program and all its children
take, `memory_mib` their proportional set size. `delay_*_ms` is the time from the send of an event that
changes the number of those who wait until the X server's frame buffer shows another number. `browser` paints
as often as it has something new, at most once a frame; `browser_10_per_s` as often as our window does.

Needs Xvfb, Chromium and uPlot (`make setup-bench`); without them it says which is missing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter, time

import numpy as np
import psutil
from msgspec.json import encode
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from wallboard.events import (
    PROTOCOL,
    AgentInfo,
    AgentStateChanged,
    ContactAbandoned,
    ContactAnswered,
    ContactInfo,
    ContactQueued,
    Event,
    FloorState,
    Hello,
    IntervalTotals,
    QueueInfo,
)

WIDTH, HEIGHT = 1920, 1080
AGENTS, EVENTS_PER_S, CONTACTS_PER_S = 60, 50, 2
STEP_S, DAY_S = 1800.0, 86_400.0
STATES = ("talking", "wrapup", "available")
PAGE = Path(__file__).parent / "browser_page"
UPLOT = PAGE / "node_modules" / "uplot"
BROWSER_TILE = (402, 56, 360, 300)
"""Left, top, width and height of the tile of those who wait, as the page's style has it."""

Frame = np.ndarray[tuple[int, int], np.dtype[np.uint32]]


def missing() -> str:
    """What this machine lacks, in words; empty where nothing is."""
    programs = [name for name in ("Xvfb", "chromium") if shutil.which(name) is None]
    return ", ".join([*programs, *(["uPlot (make setup-bench)"] if not UPLOT.is_dir() else [])])


# --- the feed ---


def opening(at: float) -> FloorState:
    """A morning's sums, 60 agents, three who wait."""
    day = at // DAY_S * DAY_S
    starts = np.arange(day, at, STEP_S)
    intervals = [
        IntervalTotals(
            "cards", start, STEP_S, offered=90, answered=85, abandoned=5, answered_within=70,
            sl_offered=90, answered_wait_s=1200, longest_wait_s=90, handled=85, talk_s=15_000,
            on_contact_s=70_000, staffed_s=90_000,
        )
        for start in starts.tolist()
    ]  # fmt: skip
    agents = [AgentInfo(f"agent-{n:02d}", "talking", at, queues=("cards",)) for n in range(AGENTS)]
    waiting = [ContactInfo(f"waits-{n}", "cards", at - n) for n in range(3)]
    return FloorState("bench", 0, at, (QueueInfo("cards"),), tuple(agents), tuple(waiting), tuple(intervals))


class Teller:
    """Numbers the events and sends them to the one who listens."""

    def __init__(self) -> None:
        self._connection: ServerConnection | None = None
        self._seq = 0
        self.subscribed = asyncio.Event()

    async def attend(self, connection: ServerConnection) -> None:
        at, self._seq = time(), 0
        hello = Hello(PROTOCOL, "bench", "bench", at, 5.0, zone="UTC")
        await connection.send(encode(hello), text=True)
        with suppress(ConnectionClosed):
            await connection.recv()
            await connection.send(encode(opening(at)), text=True)
            self._connection = connection
            self.subscribed.set()
            await connection.wait_closed()

    def next_seq(self) -> int:
        self._seq += 1
        return self._seq

    async def tell(self, *events: Event) -> None:
        assert self._connection is not None
        await self._connection.send(encode(events), text=True)

    async def keep_telling(self) -> None:
        """The busy floor. A contact is queued and answered in one frame: nobody more waits after it."""
        turn = 0
        while True:
            turn += 1
            at, agent = time(), f"agent-{turn % AGENTS:02d}"
            events: list[Event] = [
                AgentStateChanged(self.next_seq(), at, agent, STATES[turn // AGENTS % 3], at)
            ]
            if turn % (EVENTS_PER_S // CONTACTS_PER_S) == 0:
                contact = f"contact-{turn}"
                events.append(ContactQueued(self.next_seq(), at, contact, "cards"))
                events.append(ContactAnswered(self.next_seq(), at, contact, agent))
            await self.tell(*events)
            await asyncio.sleep(1.0 / EVENTS_PER_S)


@asynccontextmanager
async def feed() -> AsyncIterator[tuple[str, Teller]]:
    """A feed's address and the one who tells it."""
    teller = Teller()
    protocol = Subprotocol(PROTOCOL)
    async with serve(teller.attend, "127.0.0.1", 0, subprotocols=[protocol], compression=None) as server:
        yield f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}", teller


# --- the screen ---


@dataclass(frozen=True)
class Screen:
    """An X server's display and its frame buffer, mapped into memory."""

    display: str
    pixels: Frame

    def part(self, rectangle: tuple[int, int, int, int]) -> Frame:
        left, top, width, height = rectangle
        return self.pixels[top : top + height, left : left + width]


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Xvfb with its frame buffer in a file (an XWD image: a header, the colours, the pixels)."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as number:
            display = f":{number.readline().strip()}"
        path = folder / "Xvfb_screen0"
        header = np.fromfile(path, ">u4", 25)
        offset, line = int(header[0] + header[19] * 12), int(header[12])
        pixels = np.memmap(path, np.uint32, "r", offset, (HEIGHT, line // 4))
        yield Screen(display, pixels)
    finally:
        server.terminate()
        server.wait(10)


async def until_still(part: Frame, still_s: float = 2.0, limit_s: float = 60.0) -> None:
    """Wait until something was drawn there and does not change any more."""
    seen, since, begun = part.copy(), perf_counter(), perf_counter()
    while perf_counter() - since < still_s or len(np.unique(seen)) == 1:
        if perf_counter() - begun > limit_s:
            raise TimeoutError("nothing, or no end of it, on the screen")
        await asyncio.sleep(0.1)
        if not np.array_equal(part, seen):
            seen, since = part.copy(), perf_counter()


async def delay_ms(teller: Teller, part: Frame, event: Event) -> float:
    """From the send of `event` until `part` shows something else."""
    before, begun = part.copy(), perf_counter()
    await teller.tell(event)
    while np.array_equal(part, before):
        if perf_counter() - begun > 10.0:
            raise TimeoutError("the number of those who wait did not change on the screen")
        await asyncio.sleep(0.001)
    return (perf_counter() - begun) * 1000.0


# --- the two programs ---


def wall_command(url: str, folder: Path) -> list[str]:
    return [sys.executable, "-m", "tests.benchmarks.browser", "--wall", url, str(folder)]


def browser_command(url: str, folder: Path, paints_per_s: int) -> list[str]:
    return [
        "chromium", "--no-sandbox", "--kiosk", "--no-first-run", "--disable-extensions",
        "--disable-background-networking", "--window-position=0,0", f"--window-size={WIDTH},{HEIGHT}",
        f"--user-data-dir={folder}",
        f"--app=file://{PAGE}/index.html?feed={url}&paints_per_s={paints_per_s}",
    ]  # fmt: skip


def show_wall(url: str, folder: Path) -> None:
    """The wall on the display, its Floor page alone; prints where the number of those who wait stands."""
    from PySide6.QtCore import QCoreApplication, QPoint, QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415

    from feeds.client import WebsocketFeed  # noqa: PLC0415
    from wallboard.assembly import running  # noqa: PLC0415
    from wallboard.config import Config, WallConfig  # noqa: PLC0415
    from widgets.app import application  # noqa: PLC0415
    from widgets.shell import MainWindow  # noqa: PLC0415
    from widgets.tiles import Tile  # noqa: PLC0415

    config = Config(wall=WallConfig(pages=("floor",)))

    def place() -> None:
        tile: QWidget = window.content.page("floor").findChildren(Tile)[1]
        corner = tile.mapToGlobal(QPoint(0, 0))
        print(json.dumps([corner.x() + 16, corner.y() + 60, tile.width() - 32, 120]), flush=True)

    with application(), running(config, [WebsocketFeed("bench", url)], folder / "log.db") as engine:
        window = MainWindow(engine.latest, engine.post, config, lambda *_: None, wall=True)
        window.showFullScreen()
        QTimer.singleShot(2000, place)
        QCoreApplication.exec()


@contextmanager
def shown(command: list[str], display: str) -> Iterator[subprocess.Popen[bytes]]:
    """The program on `display`, until it is killed with its children."""
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        yield child
    finally:
        for process in family(child.pid):
            with suppress(psutil.NoSuchProcess):
                process.kill()
        child.wait(10)
        assert child.stdout is not None
        child.stdout.close()


def family(pid: int) -> list[psutil.Process]:
    parent = psutil.Process(pid)
    return [parent, *parent.children(recursive=True)]


def cpu_s(pid: int) -> float:
    return sum(sum(process.cpu_times()[:2]) for process in family(pid))


def memory_mib(pid: int) -> float:
    return float(sum(process.memory_full_info().pss for process in family(pid))) / 2**20


# --- the measurement ---


PROGRAMS: dict[str, Callable[[str, Path], list[str]]] = {
    "wall": wall_command,
    "browser": lambda url, folder: browser_command(url, folder, 0),
    "browser_10_per_s": lambda url, folder: browser_command(url, folder, 10),
}


async def measure(program: str, markers: int) -> dict[str, float]:
    """One program's figures, from `markers` changes of the number."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with screen(folder) as display:
            async with feed() as (url, teller):
                command = PROGRAMS[program](url, folder / "home")
                with shown(command, display.display) as child:
                    await asyncio.wait_for(teller.subscribed.wait(), 60)
                    rectangle = BROWSER_TILE
                    if program == "wall":
                        assert child.stdout is not None
                        rectangle = json.loads(await asyncio.to_thread(child.stdout.readline))
                    return await _watched(teller, display.part(rectangle), child.pid, markers)


async def _watched(teller: Teller, part: Frame, pid: int, markers: int) -> dict[str, float]:
    telling = asyncio.create_task(teller.keep_telling())
    await until_still(part)
    random, delays, spurious = Random(7), list[float](), 0
    begun, before_s = perf_counter(), cpu_s(pid)
    for number in range(markers):
        seen = part.copy()
        await asyncio.sleep(random.uniform(0.4, 0.9))  # at any moment between two paints
        spurious += not np.array_equal(seen, part)
        contact = f"waits-{number // 2 + 10}"
        marker = ContactAbandoned if number % 2 else ContactQueued
        fields = (contact, "cards") if marker is ContactQueued else (contact,)
        delays.append(await delay_ms(teller, part, marker(teller.next_seq(), time(), *fields)))
    share = (cpu_s(pid) - before_s) / (perf_counter() - begun)
    telling.cancel()
    p50, p99 = np.percentile(delays, [50, 99]).tolist()
    return {
        "cpu_share": round(share, 3),
        "memory_mib": round(memory_mib(pid)),
        "delay_p50_ms": round(p50),
        "delay_p99_ms": round(p99),
        "changed_unasked": spurious,
    }


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="a few seconds instead of two minutes")
    parser.add_argument("--wall", nargs=2, metavar=("URL", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.wall:
        Path(options.wall[1]).mkdir()
        show_wall(options.wall[0], Path(options.wall[1]))
        return
    if lacks := missing():
        print(json.dumps({"benchmark": "browser", "skipped": f"missing: {lacks}"}))
        return
    programs, markers = (("wall", "browser"), 3) if options.short else (tuple(PROGRAMS), 80)
    found = {program: asyncio.run(measure(program, markers)) for program in programs}
    print(json.dumps({"benchmark": "browser", **found}))


if __name__ == "__main__":
    main()

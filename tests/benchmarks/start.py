"""Seconds from the process's start to the first painted figure, and resident memory then and after a day.

The wall is a process of its own, as `main.py --feed URL` makes it, with the real window off-screen on its
Floor page. When its first figure is painted the server tells a day of 24 hours as fast as the wall takes it
in; once for a floor of 60 agents, once for 1,000. Memory is told on Linux alone.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic

from msgspec.json import encode
from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, QTimer
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from feeds.client import WebsocketFeed
from tests.benchmarks.pipeline import SUBPROTOCOL
from wallboard.assembly import running
from wallboard.config import Config
from wallboard.events import (
    PROTOCOL,
    AgentInfo,
    AgentStateChanged,
    Command,
    ContactAnswered,
    ContactEnded,
    ContactQueued,
    Event,
    FloorState,
    Hello,
    QueueInfo,
)
from wallboard.intents import SendCommand
from wallboard.runtime import Runtime
from widgets.app import application
from widgets.formatting import UNKNOWN
from widgets.shell import MainWindow
from widgets.tiles import Tile

MIDNIGHT = 1_700_006_400.0  # 2023-11-15, UTC
AGENTS = (60, 1_000)
QUEUES, BATCH = 20, 50
CONTACT_S = 240.0
"""An agent has a contact so often; four events tell of one."""
SIZE = QSize(1920, 1080)
PATIENCE_S = 600.0


def event(seq: int, agents: int) -> Event:
    """The event with `seq` of a day on which all agents are busy all the time."""
    at, turn = MIDNIGHT + seq * CONTACT_S / (4 * agents), (seq - 1) // 4
    contact, agent = f"contact-{turn:07d}", f"agent-{turn % agents:04d}"
    match (seq - 1) % 4:
        case 0:
            return ContactQueued(seq, at, contact, f"queue-{turn % QUEUES:02d}")
        case 1:
            return ContactAnswered(seq, at, contact, agent)
        case 2:
            return ContactEnded(seq, at, contact, agent, talk_s=180.0, wrapup_s=20.0)
        case _:
            return AgentStateChanged(
                seq, at, agent, ("available", "talking", "wrapup")[turn // agents % 3], at
            )


def opening(agents: int) -> FloorState:
    queues = tuple(QueueInfo(f"queue-{number:02d}") for number in range(QUEUES))
    people = tuple(
        AgentInfo(f"agent-{number:04d}", "available", MIDNIGHT, queues=(queues[number % QUEUES].queue,))
        for number in range(agents)
    )
    return FloorState("bench", 0, MIDNIGHT, queues=queues, agents=people)


def serve_day(door: Connection, hours: float) -> None:
    asyncio.run(_serve_day(door, hours))


async def _serve_day(door: Connection, hours: float) -> None:
    """`/N`: a floor of N agents; its day begins when the client sends a command."""
    hello = Hello(PROTOCOL, "bench", "bench", MIDNIGHT, 60.0, features=("message",), mode="demo", zone="UTC")

    async def attend(connection: ServerConnection) -> None:
        assert connection.request is not None
        agents = int(connection.request.path[1:])
        with suppress(ConnectionClosed):
            await connection.send(encode(hello), text=True)
            await connection.recv()
            await connection.send(encode(opening(agents)), text=True)
            await connection.recv()
            last = count_of(agents, hours)
            for first in range(1, last + 1, BATCH):
                events = [event(seq, agents) for seq in range(first, min(first + BATCH, last + 1))]
                await connection.send(encode(events), text=True)
            await connection.wait_closed()

    async with serve(attend, "127.0.0.1", 0, subprotocols=[SUBPROTOCOL], compression=None) as server:
        door.send(server.sockets[0].getsockname()[1])
        await asyncio.to_thread(door.recv)


@contextmanager
def server_process(hours: float) -> Iterator[str]:
    """The server in a process of its own; its URL."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=serve_day, args=(there, hours))
    process.start()
    try:
        yield f"ws://127.0.0.1:{here.recv()}"
    finally:
        here.send(None)
        process.join(10)
        process.kill()


def count_of(agents: int, hours: float) -> int:
    """Events of so many hours."""
    return int(hours * 3600.0 * 4 * agents / CONTACT_S)


def resident_mib() -> float | None:
    """This process's resident memory, MiB; None where the system does not tell it this way."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    kib = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS:")).split()[1]
    return round(int(kib) / 1024.0, 1)


def pass_until(condition: Callable[[], bool]) -> None:
    """Let the window live until the condition holds."""
    loop, look, begun_s = QEventLoop(), QTimer(), monotonic()
    look.setInterval(5)
    look.timeout.connect(lambda: loop.quit() if condition() or monotonic() - begun_s > PATIENCE_S else None)
    look.start()
    loop.exec()
    look.stop()


def has_figures(window: MainWindow) -> bool:
    return any(tile._figures.value != UNKNOWN for tile in window.content.findChildren(Tile))


def heard(engine: Runtime) -> int:
    """Messages that were taken in."""
    picture = engine.latest()
    return picture.feeds[0].counters.messages if picture is not None and picture.feeds else 0


def wall(url: str, begun_s: float, last: int) -> None:
    """The wall's own process: say when the first figure was painted, and how large it was, then and later."""
    config = Config()
    with (
        tempfile.TemporaryDirectory() as folder,
        application(off_screen=True),
        running(config, [WebsocketFeed("bench", url)], Path(folder) / "log.db") as engine,
    ):
        window = MainWindow(engine.latest, engine.post, config, lambda *_: None, size=SIZE)
        window.show()
        pass_until(lambda: has_figures(window))
        QCoreApplication.processEvents()  # what was asked for is painted
        found = {"first_figure_s": round(monotonic() - begun_s, 2), "first_figure_mib": resident_mib()}
        engine.post(SendCommand(Command("day", "message")))
        pass_until(lambda: heard(engine) >= last)
        found["day_mib"] = resident_mib()
        window.close()
    sys.stdout.write(json.dumps(found) + "\n")


def measure(url: str, agents: int, hours: float) -> dict[str, float | None]:
    """What a wall on a floor of so many agents says of itself."""
    place, last = f"{url}/{agents}", str(count_of(agents, hours))
    command = [sys.executable, "-m", "tests.benchmarks.start", "--wall", place, str(monotonic()), last]
    run = subprocess.run(command, stdout=subprocess.PIPE, timeout=PATIENCE_S, text=True, check=True)
    found: dict[str, float | None] = json.loads(run.stdout)
    return found


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="two hours instead of a day")
    parser.add_argument("--wall", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.wall:
        url, begun_s, last = options.wall
        wall(url, float(begun_s), int(last))
        return
    hours = 2.0 if options.short else 23.99
    with server_process(hours) as url:
        found = {f"agents_{agents}": measure(url, agents, hours) for agents in AGENTS}
    sys.stdout.write(json.dumps({"benchmark": "start", "hours": hours, **found}) + "\n")


if __name__ == "__main__":
    main()

"""How late a 5 ms timer of the GUI comes: at rest, with 5,000 events a second, while history is taken in.

The window is the real one, off-screen, on its Floor page at 1920×1080; the engine has its own thread, the
server its own process. The timer at rest is the limit: what this machine does to a window on which nothing
happens. The events' own clock runs a hundred times as fast as ours, so that alerts are looked at ten times a
second rather than every ten seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic, perf_counter

import numpy as np
from msgspec.json import encode
from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from feeds.client import WebsocketFeed
from tests.benchmarks.pipeline import SUBPROTOCOL, event, opening, wire_chunks
from wallboard.assembly import running
from wallboard.config import Config
from wallboard.events import MAX_FRAME_BYTES, PROTOCOL, Hello
from wallboard.runtime import Runtime
from wallboard.snapshot import FloorSnapshot
from widgets.app import application
from widgets.shell import MainWindow

TIMER_MS = 5
RATE_PER_S, FRAMES_PER_S = 5_000, 100
SETTLE_S = 3.0
SIZE = QSize(1920, 1080)


def serve_events(door: Connection, history: int) -> None:
    asyncio.run(_serve_events(door, history))


async def _serve_events(door: Connection, history: int) -> None:
    """On `/live` a steady stream, on `/history` everything at once, on `/rest` nothing."""
    stored = wire_chunks(history, 50)
    floor = opening()
    hello = encode(Hello(PROTOCOL, "bench", "bench", floor.at, 60.0, mode="demo", zone="UTC"))

    async def attend(connection: ServerConnection) -> None:
        await connection.send(hello, text=True)
        await connection.recv()
        await connection.send(encode(floor), text=True)
        assert connection.request is not None
        with suppress(ConnectionClosed):
            if connection.request.path == "/live":
                await _tell_live(connection)
            elif connection.request.path == "/history":
                await _tell_history(connection, stored)
            await connection.wait_closed()

    async with serve(attend, "127.0.0.1", 0, subprotocols=[SUBPROTOCOL], compression=None) as server:
        door.send(server.sockets[0].getsockname()[1])
        await asyncio.to_thread(door.recv)


async def _tell_live(connection: ServerConnection) -> None:
    """Events one to a frame, some fifty at a time, as a busy server writes them."""
    begun_s, told = perf_counter(), 0
    while True:
        due = int((perf_counter() - begun_s) * RATE_PER_S)
        for seq in range(told + 1, due + 1):
            await connection.send(encode(event(seq)), text=True)
        told = max(told, due)
        await asyncio.sleep(1.0 / FRAMES_PER_S)


async def _tell_history(connection: ServerConnection, chunks: Sequence[bytes]) -> None:
    for chunk in chunks:
        connection.transport.write(chunk)
        while connection.transport.get_write_buffer_size() > MAX_FRAME_BYTES:  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0.001)


@contextmanager
def server_process(history: int) -> Iterator[str]:
    """The server in a process of its own; its URL."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=serve_events, args=(there, history))
    process.start()
    try:
        yield f"ws://127.0.0.1:{here.recv()}"
    finally:
        here.send(None)
        process.join(10)
        process.kill()


class LagTimer:
    """A precise timer that notes how much later than it should each of its turns comes."""

    def __init__(self) -> None:
        self.delays_s: list[float] = []
        self._due_s = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TIMER_MS)
        self._timer.timeout.connect(self._note)

    def start(self) -> None:
        self._due_s = monotonic() + TIMER_MS / 1000.0
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _note(self) -> None:
        now_s = monotonic()
        self.delays_s.append(max(0.0, now_s - self._due_s))
        self._due_s = now_s + TIMER_MS / 1000.0

    def figures(self) -> dict[str, float]:
        """Milliseconds."""
        p50, p99, most = np.percentile(self.delays_s, [50, 99, 100]) * 1000.0
        return {
            "p50_ms": round(float(p50), 2),
            "p99_ms": round(float(p99), 2),
            "max_ms": round(float(most), 2),
        }


def pass_until(ended: Callable[[], bool], limit_s: float) -> None:
    """Let the window live until `ended`, looked at ten times a second."""
    loop, look, begun_s = QEventLoop(), QTimer(), monotonic()
    look.setInterval(100)
    look.timeout.connect(lambda: loop.quit() if ended() or monotonic() - begun_s > limit_s else None)
    look.start()
    loop.exec()
    look.stop()


def told(picture: FloorSnapshot | None) -> int:
    """Messages that were taken in."""
    return picture.feeds[0].counters.messages if picture is not None and picture.feeds else 0


def measure(url: str, wanted: int, limit_s: float) -> dict[str, float]:
    """The delays while the wall is on `url`: for `limit_s`, or until `wanted` messages were taken in."""
    config = Config()
    with (
        tempfile.TemporaryDirectory() as folder,
        running(config, [WebsocketFeed("bench", url)], Path(folder) / "log.db") as engine,
    ):
        window = MainWindow(engine.latest, engine.post, config, lambda *_: None, size=SIZE)
        window.show()
        if not wanted:
            pass_until(lambda: False, SETTLE_S)
        found = _timed(engine, wanted, limit_s)
        window.close()
        window.deleteLater()
        pass_until(lambda: True, 1.0)
    return found


def _timed(engine: Runtime, wanted: int, limit_s: float) -> dict[str, float]:
    timer, begun_s, before = LagTimer(), monotonic(), told(engine.latest())
    timer.start()
    pass_until(lambda: bool(wanted) and told(engine.latest()) >= wanted, limit_s)
    timer.stop()
    took_s, taken = monotonic() - begun_s, told(engine.latest()) - before
    return timer.figures() | {"events_per_s": round(taken / took_s), "events": taken}


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="a few seconds instead of a minute")
    short = parser.parse_args().short
    history, seconds = (50_000, 3.0) if short else (1_000_000, 20.0)
    with server_process(history) as url, application(off_screen=True):
        found = {
            "rest": measure(f"{url}/rest", 0, seconds),
            "live_5000_per_s": measure(f"{url}/live", 0, seconds),
            f"history_{history}": measure(f"{url}/history", history, 300.0),
        }
    sys.stdout.write(json.dumps({"benchmark": "lag", **found}) + "\n")


if __name__ == "__main__":
    main()

"""CPU of a wall that nobody touches: the demo at the speed of life, page by page, on a screen of 1920×1080.

`wall` is the program that draws; `feed` the simulated centre, which the demo runs in a process of its own.
Both are told in per cent of one core, user and system time together, over the same stretch.

Needs Linux; without Xvfb the window is drawn off-screen.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import psutil

from tests.benchmarks.browser import cpu_s, screen

PAGES = ("floor", "queues", "agents", "intraday")
ROOT = Path(__file__).parent.parent.parent


def own_cpu_s(pid: int) -> float:
    """Without that of children, who are not part of the wall."""
    return float(sum(psutil.Process(pid).cpu_times()[:2]))


@contextmanager
def display(folder: Path) -> Iterator[str]:
    """A display's name; empty where there is no X server to have."""
    if shutil.which("Xvfb") is None:
        yield ""
        return
    with screen(folder) as made:
        yield made.display


@contextmanager
def demo(page: str, folder: Path, shown_on: str) -> Iterator[int]:
    """The demo with one page; gives its process's id."""
    homes = {f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    platform = (
        {"DISPLAY": shown_on, "QT_QPA_PLATFORM": "xcb"} if shown_on else {"QT_QPA_PLATFORM": "offscreen"}
    )
    command = [
        sys.executable, "main.py", "demo", "--speed=1", f"--pages={page}", f"--db={folder / 'log.db'}",
        "--full-screen",
    ]  # fmt: skip
    shown = subprocess.Popen(command, cwd=ROOT, env=os.environ | homes | platform, stderr=subprocess.DEVNULL)
    try:
        yield shown.pid
    finally:
        shown.terminate()
        shown.wait(30)


def measure(page: str, shown_on: str, settle_s: float, seconds: float) -> dict[str, float]:
    """Shares of a core over so many seconds, once the window is up and has taken in the day so far."""
    folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    with folder as name, demo(page, Path(name), shown_on) as pid:
        sleep(settle_s)
        begun_s, wall_s, all_s = monotonic(), own_cpu_s(pid), cpu_s(pid)
        sleep(seconds)
        took_s = monotonic() - begun_s
        wall, everyone = own_cpu_s(pid) - wall_s, cpu_s(pid) - all_s
    return {
        "wall_percent": round(100 * wall / took_s, 2),
        "feed_percent": round(100 * (everyone - wall) / took_s, 2),
    }


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="seconds of a page, not minutes of four")
    short = parser.parse_args().short
    if not sys.platform.startswith("linux"):
        print(json.dumps({"benchmark": "idle", "skipped": "needs Linux"}))
        return
    pages, settle_s, seconds = (PAGES[:1], 4.0, 2.0) if short else (PAGES, 20.0, 60.0)
    with tempfile.TemporaryDirectory() as name, display(Path(name)) as shown:
        found = {page: measure(page, shown, settle_s, seconds) for page in pages}
    print(json.dumps({"benchmark": "idle", **found}))


if __name__ == "__main__":
    main()

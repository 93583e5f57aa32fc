"""`make soak`: thirty simulated days of an untouched wall; one line of JSON, and 1 as its end on a leak.

The wall is the real one: two windows on two monitors of an X server of our own (off-screen where Xvfb or
xrandr is not installed: then no monitor is unplugged), its engine and log, and a server in another process.
Nobody touches it; the network, the source and a monitor fail, days end, and the clocks go forward.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as main.py does, before anything loads numpy

import msgspec
from PySide6.QtCore import QCoreApplication, QSettings, QTimer

from feeds.backoff import Backoff
from feeds.client import WebsocketFeed
from tests.helpers.monitors import Monitors, missing, own_server
from tests.soak.feed_process import CentreProcess, Span
from tests.soak.month import Month
from tests.soak.scenario import NIGHT_SPEED, Scenario, Wait
from tests.soak.setting import CONFIG, FIRST, SourceTime
from tests.soak.verdict import LIMIT, growth, leaks, words
from wallboard.assembly import running
from wallboard.logs import logging_to
from widgets.app import application, make_walls

POLL_MS = 20
BEGIN_H, SPEED = {False: 6.0, True: 23.98}, {False: NIGHT_SPEED, True: 200.0}
"""The local hour at which the long and the short form begin, and how fast."""


def say(text: str) -> None:
    """Progress, beside the one line of JSON."""
    sys.stderr.write(f"{time.strftime('%H:%M:%S')} {text}\n")
    sys.stderr.flush()


def set_up_screen(stack: ExitStack, *, short: bool) -> Monitors | None:
    """A display for the windows; None where they are drawn into memory."""
    lacking = "the short form" if short else missing()
    if lacking:
        say(f"Off-screen, no monitor is unplugged: {lacking}")
        return None
    found = stack.enter_context(own_server())
    os.environ |= {"DISPLAY": found.display, "QT_QPA_PLATFORM": "xcb"}
    return found


def play(scenario: Scenario, script: Iterator[Wait], limit_s: float) -> None:
    """Let the windows live until the script is over, or the time is."""
    end_s = time.monotonic() + limit_s
    failed: list[BaseException] = []

    def step() -> None:
        try:
            if not scenario.step(script) or time.monotonic() > end_s:
                QCoreApplication.quit()
        except BaseException as error:  # noqa: BLE001 - a slot's exception would be lost
            failed.append(error)
            QCoreApplication.quit()

    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(POLL_MS)
    QCoreApplication.exec()
    timer.stop()
    if failed:
        raise failed[0]


def main() -> int:
    """Play, judge, tell."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--agents", type=int, default=12)
    parser.add_argument("--speed", type=float, default=900.0, help="at most, by day; at night 3600")
    parser.add_argument("--within-min", type=float, default=600.0, help="judge what was played by then")
    parser.add_argument("--short", action="store_true", help="an evening instead of a month")
    wanted = parser.parse_args()
    begun_s = time.monotonic()
    span = Span(FIRST, wanted.days + 1, 4 if wanted.short else wanted.agents)
    month = Month(span.first, span.days, agents=span.agents)
    with ExitStack() as stack:
        monitors = set_up_screen(stack, short=wanted.short)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        stack.enter_context(logging_to(folder / "soak.program.log"))
        begin_at = month.at(span.first, BEGIN_H[wanted.short])
        centre = stack.enter_context(CentreProcess(span, begin_at, SPEED[wanted.short]))
        stack.enter_context(application(off_screen=monitors is None))
        feed, clock = WebsocketFeed("floor", centre.url, backoff=Backoff(0.1, 0.5)), SourceTime()
        wall = stack.enter_context(running(CONFIG, [feed], folder / "wall.db", clock=clock))
        clock.follow(wall)
        settings = QSettings(str(folder / "wall.ini"), QSettings.Format.IniFormat)
        screens = [(number, CONFIG.wall.pages) for number in ((1,) if wanted.short else (1, 2))]
        walls = make_walls(wall, CONFIG, settings, screens, now=clock.epoch_s)
        scenario = Scenario(
            month=month,
            centre=centre,
            wall=wall,
            windows=walls.windows,
            monitors=monitors,
            log=folder / "wall.db",
            speed=wanted.speed,
            say=say,
        )
        dates = [span.first + timedelta(days=number) for number in range(wanted.days)]
        script = scenario.an_evening(span.first) if wanted.short else scenario.days(dates)
        play(scenario, script, wanted.within_min * 60.0)
        walls.close()
    grew, lost = growth(scenario.held), leaks(scenario.held)
    found = {
        "soak": "month",
        "days": len(scenario.held),
        "took_s": round(time.monotonic() - begun_s),
        "memory_growth": round(grew, 4),
        "limit": LIMIT,
        "leaks": lost,
        "more_at_the_end": words(scenario.held, scenario.census),
        "differences": scenario.differences,
        **scenario.counts,
        "per_day": [msgspec.to_builtins(each) for each in scenario.held],
    }
    sys.stdout.write(json.dumps(found) + "\n")
    steady = wanted.short or (grew < LIMIT and not lost)  # an evening is still warming up
    return 0 if steady and not scenario.differences else 1


if __name__ == "__main__":
    sys.exit(main())

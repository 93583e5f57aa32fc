"""CPU of the GUI thread for a snapshot of the Floor page, beside bare pyqtgraph redrawing the same curves.

Both draw off-screen, in turns; the best of the rounds counts. A snapshot has new contacts, so that four
of the five charts and some tiles change; the limit redraws every curve, as it knows no better.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable, Sequence
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph as pg
from msgspec.structs import replace
from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from tests.helpers.snapshots import Story, later, snapshot
from wallboard.config import Config, PageName
from wallboard.snapshot import FloorSnapshot
from widgets.charts.day import Day, day_of
from widgets.look import dress
from widgets.pages import PAGES, PageEntry
from widgets.shell import MainWindow

SIZES = {"1080p": QSize(1920, 1080), "4k": QSize(3840, 2160)}
AGENTS = (60, 1000)


def cpu_ms(draw: Callable[[FloorSnapshot], None], floors: Sequence[FloorSnapshot]) -> float:
    """CPU milliseconds a snapshot, painting included."""
    QApplication.processEvents()
    begun_s = process_time()
    for floor in floors:
        draw(floor)
        QApplication.processEvents()
    return (process_time() - begun_s) * 1000 / len(floors)


class Wall:
    """The window with one page, fed by hand."""

    def __init__(self, size: QSize, first: FloorSnapshot, page: PageName = "floor") -> None:
        self._newest = first
        pages: dict[PageName, PageEntry] = {page: PAGES[page]}
        self.window = MainWindow(
            lambda: self._newest, lambda _: None, Config(), lambda *_: None, pages=pages, size=size
        )
        self.window.show()

    def draw(self, floor: FloorSnapshot) -> None:
        """What the window's timer does."""
        self._newest = floor
        self.window.take_newest()


class Bare:
    """Five plots in a grid with the same curves, and nothing else."""

    def __init__(self, size: QSize) -> None:
        self.window = QWidget()
        grid = QGridLayout(self.window)
        self._plots = [pg.PlotWidget() for _ in range(5)]
        for number, plot in enumerate(self._plots):
            grid.addWidget(plot, (number + 1) // 2, number % 2)
        self._bars = [pg.BarGraphItem(x0=[], x1=[], y0=[], y1=[], brush="b") for _ in self._plots]
        self._lines = [pg.PlotCurveItem(pen="w") for _ in self._plots]
        for plot, bars, line in zip(self._plots, self._bars, self._lines, strict=True):
            plot.addItem(bars)
            plot.addItem(line)
        self.window.resize(size)
        self.window.show()

    def draw(self, floor: FloorSnapshot) -> None:
        """Redraw everything."""
        day = day_of(floor, 0, {})
        starts, values = day.starts[: day.current + 1], curves(day)
        for bars, line, (bar, curve) in zip(self._bars, self._lines, values, strict=True):
            bars.setOpts(x0=starts, x1=starts + day.step_s * 0.84, y0=np.zeros(len(bar)), y1=bar)
            line.setData(day.starts[: len(curve)], curve)


def curves(day: Day) -> list[tuple[np.ndarray, np.ndarray]]:
    """Bars and a line for each of the five plots."""
    sums, plan = np.nan_to_num(day.sums), day.expected
    return [
        (sums[:, column], line)
        for column, line in zip(
            (4, 0, 11, 16, 18),
            (sums[:, 1], plan.contacts, sums[:, 8], sums[:, 17], plan.required),
            strict=True,
        )
    ]


def measure(agents: int, size: QSize, snapshots: int, rounds: int) -> dict[str, float]:
    """The Floor and its limit with `agents` agents."""
    first = snapshot(Story(agents=agents, per_hour=agents * 1.5, surge=1.6, waiting=12, longest_wait_s=95.0))
    floors = [later(first, 10.0 * number) for number in range(1, snapshots + 1)]
    wall, bare = Wall(size, first), Bare(size)
    found = [(cpu_ms(wall.draw, floors), cpu_ms(bare.draw, floors)) for _ in range(rounds)]
    for each in (wall, bare):
        each.window.close()
    wall_ms, limit_ms = (min(column) for column in zip(*found, strict=True))
    return {
        "cpu_ms": round(wall_ms, 2),
        "limit_cpu_ms": round(limit_ms, 2),
        "of_limit": round(wall_ms / limit_ms, 2),
    }


def measure_agents(size: QSize, snapshots: int, *, table: bool) -> dict[str, float]:
    """The Agents page with 1,000 of them, thirty of whom change from one second to the next, on average and
    at ten snapshots a second: then most have no new second to show.
    """
    first = snapshot(Story(agents=1000, per_hour=1500.0))
    wall = Wall(size, first, "agents")
    wall.window.content.page("agents").recall({"as": "table" if table else "squares"})
    found = {}
    for name, step_s in (("each_second", 1.0), ("each_tenth", 0.1)):
        floors = [changed(first, number * step_s, number) for number in range(1, snapshots + 1)]
        found[f"{name}_cpu_ms"] = round(cpu_ms(wall.draw, floors), 2)
    wall.window.close()
    return found


def measure_queues(size: QSize, snapshots: int) -> dict[str, float]:
    """The Queues page with 200 of them, in ten of which one more waits than before, or one less."""
    names = tuple((f"Queue {number:03}", "voice", f"Group {number % 12}") for number in range(200))
    first = snapshot(Story(agents=1000, per_hour=1500.0, queues=names, waiting=40, longest_wait_s=95.0))
    wall, found = Wall(size, first, "queues"), {}
    for name, step_s in (("each_second", 1.0), ("each_tenth", 0.1)):
        floors = [swayed(first, number * step_s, number) for number in range(1, snapshots + 1)]
        found[f"{name}_cpu_ms"] = round(cpu_ms(wall.draw, floors), 2)
    wall.window.close()
    return found


def swayed(floor: FloorSnapshot, seconds: float, number: int) -> FloorSnapshot:
    """The same floor later, in which queues have grown and shrunk."""
    waiting, longest_s = floor.live.waiting.copy(), floor.live.longest_wait_s + seconds
    waiting[-200 + number % 20 :: 20] += 1 + number % 2
    live = replace(floor.live, waiting=waiting, longest_wait_s=longest_s)
    return replace(floor, at=floor.at + seconds, live=live)


def changed(floor: FloorSnapshot, seconds: float, number: int) -> FloorSnapshot:
    """The same floor later, with other states of some agents."""
    at = floor.at + seconds
    agents = [
        replace(each, state="wrapup", since=at) if (place + number) % 33 == 0 else each
        for place, each in enumerate(floor.agents)
    ]
    return replace(floor, at=at, agents=tuple(agents))


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="a few seconds instead of a minute")
    short = parser.parse_args().short
    qInstallMessageHandler(lambda *_: None)  # the off-screen platform tells what it cannot do
    application = QApplication([])
    dress(application)
    snapshots, rounds = (20, 2) if short else (150, 3)
    found = {
        f"{agents}_agents_{name}": measure(agents, size, snapshots, rounds)
        for name, size in SIZES.items()
        for agents in AGENTS
    }
    for name, size in SIZES.items():
        for view in ("squares", "table"):
            found[f"1000_agents_{view}_{name}"] = measure_agents(size, snapshots, table=view == "table")
        found[f"200_queues_{name}"] = measure_queues(size, snapshots)
    print(json.dumps({"benchmark": "paint", **found}))


if __name__ == "__main__":
    main()

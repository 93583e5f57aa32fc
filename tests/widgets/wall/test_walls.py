import os
import signal
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import cast

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.helpers import snapshots
from wallboard.config import Config, PageName
from wallboard.handover import Review, Wanted
from wallboard.intents import Intent
from wallboard.runtime import Runtime
from wallboard.snapshot import FloorSnapshot
from widgets.app import run_wall
from widgets.shell import MainWindow
from widgets.wall.pixel_shift import REACH_PX

pytestmark = [
    pytest.mark.usefixtures("dressed", "own_signals"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]


class Engine:
    """A calm floor."""

    def latest(self) -> FloorSnapshot:
        return snapshots.calm()

    def handover(self, wanted: Wanted) -> Future[Review]:
        pytest.fail(f"these walls show no handover: {wanted}")

    def post(self, intent: Intent) -> None:
        pytest.fail(f"a wall acts on nothing: {intent}")


@pytest.fixture
def own_signals() -> Iterator[None]:
    """What the window does with signals ends with the test."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


def test_a_wall_on_each_monitor_until_it_is_ended(config: Config, tmp_path: Path) -> None:
    pages: list[PageName] = []
    margins: list[tuple[int, int]] = []
    full: list[bool] = []

    def look() -> None:
        walls = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        for wall in walls:
            if wall.isVisible():
                pages.append(wall._page)
                around = wall.contentsMargins()
                margins.append((around.left() + around.right(), around.top() + around.bottom()))
                full.append(wall.isFullScreen())
        os.kill(os.getpid(), signal.SIGTERM)

    QTimer.singleShot(0, look)  # when all is set up and events begin
    own = replace(config, wall=replace(config.wall, pages=("floor", "queues"), rotate_s=60.0))
    screens = ((1, own.wall.pages), (2, own.wall.pages))
    run_wall(cast("Runtime", Engine()), own, tmp_path / "window.ini", screens)
    assert sorted(pages) == ["floor", "queues"]
    assert margins == [(REACH_PX, REACH_PX)] * 2
    assert full == [True, True]
    cursor = QGuiApplication.overrideCursor()
    assert cursor is None or cursor.shape() != Qt.CursorShape.BlankCursor

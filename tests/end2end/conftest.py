"""What end-to-end tests have: a window on a running wall."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wallboard.config import Config
from wallboard.runtime import Runtime
from widgets.look import dress
from widgets.shell import MainWindow

OpenWindow = Callable[[Runtime], MainWindow]


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot) -> Iterator[OpenWindow]:
    """Open the window on a wall; it is closed at the end."""
    dress(qapp)
    made: list[MainWindow] = []

    def opened(wall: Runtime) -> MainWindow:
        window = MainWindow(wall.latest, wall.post, Config(), lambda *_: None, size=QSize(1280, 720))
        made.append(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield opened
    for window in made:
        window.close()
        window.deleteLater()

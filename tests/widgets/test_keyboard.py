"""Tab on every page and in every dialog: in the order of reading, everywhere, out again, and to be seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.dialogs import every_dialog
from tests.helpers.full_window import full_window
from tests.helpers.tabbing import MOST, place_in, stops
from wallboard.config import Config
from widgets.shell import MainWindow

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
LEAST_CHANGE = 40
"""Pixels that tell where the focus is: a frame around the smallest button has more."""


@pytest.fixture
def window(config: Config, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = full_window(config, tmp_path)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made._tick.stop()  # nothing changes on the page but the focus
    yield made
    made.close()
    made.deleteLater()


def problems(top: QWidget) -> list[str]:
    """What is wrong with going round in it by Tab."""
    walked = list(stops(top))
    reached = {stop.widget for stop in walked}
    unseen = [stop for stop in walked if stop.changed < LEAST_CHANGE]
    back = [stop for stop in walked if stop.goes_back]
    found = [
        *(f"not seen at {stop}: {stop.changed} pixels" for stop in unseen if len(walked) > 1),
        *(f"back to {stop} from {stop.before.getRect()}" for stop in back[1:]),
        *(f"never at {_told(each)}" for each in _wanting(top) if each not in reached),
    ]
    return found if len(walked) < MOST else [*found, "no end"]


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName() or widget.property('text')}”"


def _wanting(top: QWidget) -> list[QWidget]:
    """What Tab has to reach."""
    seen = (each for each in top.findChildren(QWidget) if each.isVisibleTo(top) and each.window() is top)
    return [each for each in seen if _is_stop(each) and not place_in(each, top).isEmpty()]


def _is_stop(widget: QWidget) -> bool:
    """Whether it wants the focus. Among buttons of which one is chosen the arrows lead on."""
    if isinstance(widget, QAbstractButton):
        group: QButtonGroup | None = widget.group()
        if group and group.exclusive() and not widget.isChecked():
            return False
    takes = Qt.FocusPolicy.TabFocus in widget.focusPolicy() and widget.isEnabled()
    return takes and widget.focusProxy() is None


def test_tab_goes_round_every_page(window: MainWindow, qtbot: QtBot) -> None:
    found = {}
    for name in window.page_names:
        window.show_page(name)
        for _ in range(3):  # some pages lay out, or ask, in the next round
            window.take_newest()
            QCoreApplication.processEvents()
        window.activateWindow()  # the off-screen platform forgets it when a page is laid out
        qtbot.waitUntil(window.isActiveWindow)
        window.content.page(name).setFocus()
        found[name] = problems(window)
    assert not {name: each for name, each in found.items() if each}


def test_tab_goes_round_every_dialog(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    found = {}
    for dialog, view in every_dialog(window, tmp_path):
        qtbot.waitUntil(dialog.isActiveWindow)
        found[view] = problems(dialog)
    assert not {view: each for view, each in found.items() if each}

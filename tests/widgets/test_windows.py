from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config
from widgets.shell import MainWindow
from widgets.windows import StayOnScreen, Windows

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def begin(settings: QSettings, config: Config, desk: Desk, qtbot: QtBot) -> Windows:
    floor = snapshots.surge()

    def make(slot: str, beside: MainWindow | None) -> MainWindow:
        window = MainWindow(
            lambda: floor,
            desk.posted.append,
            config,
            lambda draft, *_: desk.drafts.append(draft),
            settings=settings,
            slot=slot,
            beside=beside,
            size=QSize(1280, 720),
        )
        if beside is None:
            qtbot.addWidget(window)
        return window

    windows = Windows(make, settings)
    windows.first.show()
    windows.restore()
    return windows


@pytest.fixture
def windows(settings: QSettings, config: Config, desk: Desk, qtbot: QtBot) -> Iterator[Windows]:
    made = begin(settings, config, desk, qtbot)
    yield made
    made.first.close()


def test_windows_come_back_with_page_scope_and_place(
    windows: Windows, settings: QSettings, config: Config, desk: Desk, qtbot: QtBot
) -> None:
    windows.first.go_to("intraday", "queue:2")
    QTest.keyClick(windows.first, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    windows.first.go_to("intraday", "queue:1")
    (other,) = windows.others
    assert other.content.page("intraday").memory() == {"scope": "queue:2"}
    other.move(QPoint(77, 55))
    windows.first.close()
    assert not other.isVisible(), "the first window ends all"
    again = begin(settings, config, desk, qtbot)
    (back,) = again.others
    assert (back._page, back.content.page("intraday").memory()) == ("intraday", {"scope": "queue:2"})
    assert back.y() == 55, "as far as the off-screen monitor is wide"
    assert again.first.content.page("intraday").memory() == {"scope": "queue:1"}
    again.first.close()


def test_a_window_closed_for_itself_stays_closed(windows: Windows, settings: QSettings) -> None:
    for page in ("floor", "queues"):
        windows.first.content.header.tabs.window_wanted.emit(page)
    first, second = windows.others
    first.close()
    assert windows.others == (second,)
    assert settings.value("windows/open") == "window-3"
    assert settings.value("window-2/page") is None
    assert windows.first.isVisible()


def test_what_is_arranged_in_one_window_is_known_in_the_other(windows: Windows) -> None:
    windows.first.open_this_window()
    (other,) = windows.others
    windows.first._tools.kept.write("queues", {"group_by": "channel"})
    assert other._tools.kept.words("queues", "group_by") == "channel"
    other.undo()
    assert other.undo_notice.text == "Nothing to undo", "what was done in one window is undone there"
    windows.first.undo()
    assert other._tools.kept.words("queues", "group_by") == ""


def test_a_window_whose_monitor_is_gone_is_brought_back(windows: Windows) -> None:
    windows.first.move(QPoint(9000, 9000))
    (keeper,) = windows.first.findChildren(StayOnScreen)
    keeper.bring_back()
    assert windows.first.screen().availableGeometry().contains(windows.first.pos())

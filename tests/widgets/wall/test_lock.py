from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import QEvent, QSize, Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.helpers.full_window import NoVault
from wallboard.config import Config
from wallboard.intents import Acknowledge, Intent
from wallboard.settings import EntryPlace, SettingsFile
from widgets.pages import PAGES
from widgets.settings.dialog import SettingsDialog
from widgets.settings.opener import Program, SettingsOpener
from widgets.settings.page import Form
from widgets.shell import MainWindow
from widgets.wall.lock import WallLock
from widgets.wall.pin_dialog import PinDialog
from widgets.window_actions import only_looks

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
PIN_HASH = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("4711")
"""Quickly checked; what `main.py pin` makes takes longer."""


class Time:
    def __init__(self) -> None:
        self.now_s = 0.0


@pytest.fixture
def hand() -> Time:
    return Time()


@pytest.fixture
def lock(hand: Time) -> Iterator[WallLock]:
    lock = WallLock(PIN_HASH, 60.0, monotonic=lambda: hand.now_s)
    yield lock
    lock.close()


@pytest.fixture
def posted() -> list[Intent]:
    return []


@pytest.fixture
def wall(
    lock: WallLock, posted: list[Intent], config: Config, qtbot: QtBot, tmp_path: Path
) -> Iterator[MainWindow]:
    floor, file = snapshots.surge(), tmp_path / "wall.toml"
    program = Program(lambda: SettingsFile(file), lambda _: Future(), lambda _: (), {}, NoVault)
    window = MainWindow(
        lambda: floor,
        posted.append,
        config,
        lambda *_: pytest.fail("a locked wall opens no form"),
        pages={name: PAGES[name] for name in ("floor", "queues")},
        open_settings=SettingsOpener(program).open,
        wall=True,
        lock=lock,
        size=QSize(1280, 720),
        now=lambda: floor.at,
        monotonic=lambda: 0.0,
    )
    window.show()
    qtbot.waitExposed(window)
    yield window
    lock.close()
    window.close()
    window.deleteLater()


def asked(window: MainWindow) -> PinDialog | None:
    """The dialog that asks for the PIN."""
    return next((each for each in window.findChildren(PinDialog) if each.isVisible()), None)


def shown_as_locked(window: MainWindow) -> bool:
    return not (window.may_act or window._tools.levers) and window.content.header._unlocked.isHidden()


def enter(window: MainWindow, pin: str, qtbot: QtBot, lock: WallLock) -> None:
    dialog = asked(window)
    assert dialog is not None
    QTest.keyClicks(dialog.field, pin)
    with qtbot.waitSignal(lock.answered, timeout=10_000):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)


def test_a_locked_wall_shows_everything_and_does_nothing(wall: MainWindow, posted: list[Intent]) -> None:
    QTest.keyClick(wall, Qt.Key.Key_2)
    assert (wall.page, asked(wall)) == ("queues", None)
    assert not wall._tools.levers
    wall._tools.post(Acknowledge("alert", "Ann"))  # by whatever way it came about
    assert posted == []
    assert asked(wall) is not None


def test_every_action_is_one_or_the_other(wall: MainWindow) -> None:
    for action in wall._actions:
        if not only_looks(action):
            action.run()
            dialog = asked(wall)
            assert dialog is not None, action.id
            dialog.reject()
    looking = {action.id for action in wall._actions if only_looks(action)}
    assert {"page.floor", "page.after", "full", "full.leave", "keys", "theme"} <= looking
    acting = {action.id for action in wall._actions} - looking
    assert {"palette", "log", "what-if", "sound", "replay.pause", "unlock", "settings"} <= acting
    assert not acting & {"setup", "undo", "window"}


def test_the_pin_opens_it_and_what_was_wanted_is_done(
    wall: MainWindow, lock: WallLock, posted: list[Intent], qtbot: QtBot
) -> None:
    intent = Acknowledge("alert", "Ann")
    wall._tools.post(intent)
    enter(wall, "4711", qtbot, lock)
    assert posted == [intent]
    assert wall._tools.levers
    assert not wall.content.header._unlocked.isHidden()
    lock._idle.timeout.emit()  # nobody touched it
    assert shown_as_locked(wall)


def test_whoever_knows_the_pin_has_the_settings_until_it_is_locked(
    wall: MainWindow, lock: WallLock, qtbot: QtBot
) -> None:
    QTest.keyClick(wall, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert not wall.findChildren(SettingsDialog)
    enter(wall, "4711", qtbot, lock)
    (settings,) = wall.findChildren(SettingsDialog)
    assert settings.isVisible()
    within = settings.open_section("wall").form
    assert isinstance(within, Form)
    theme = next(each for each in within.rows if each.setting.key == "theme").editor.field
    assert isinstance(theme, QComboBox)
    theme.setCurrentIndex(theme.findText("Light", Qt.MatchFlag.MatchFixedString))
    settings._preview()
    assert wall.look.theme.name == "light"
    lock.close()
    assert not settings.isVisible()
    assert (wall.look.theme.name, wall.page_names) == ("dark", ("floor", "queues"))


def test_settings_not_saved_when_it_was_locked_are_there_for_who_unlocks_it(
    wall: MainWindow, lock: WallLock, qtbot: QtBot
) -> None:
    place, said = EntryPlace("wall"), []
    for _ in range(2):
        QTest.keyClick(wall, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        enter(wall, "4711", qtbot, lock)
        settings = next(each for each in wall.findChildren(SettingsDialog) if each.isVisible())
        said.append((settings.draft.values(place).get("rotate_s"), settings.said.text()[:24]))
        settings.draft.put(place, "rotate_s", 45)
        lock.close()
    assert said == [(None, ""), (45, "As it was typed before t")]


def test_touching_it_keeps_it_open(wall: MainWindow, lock: WallLock, qtbot: QtBot) -> None:
    wall.unlock_wall()
    enter(wall, "4711", qtbot, lock)
    lock._idle.stop()
    QTest.keyClick(wall, Qt.Key.Key_1)
    assert lock._idle.remainingTime() > 50_000


def test_wrong_pins_are_slowed_down(wall: MainWindow, lock: WallLock, hand: Time, qtbot: QtBot) -> None:
    wall.unlock_wall()
    for _ in range(3):
        enter(wall, "0000", qtbot, lock)
    dialog = asked(wall)
    assert dialog is not None
    assert dialog.answer.text() == "That was not it. Try again in 5 s."
    assert not dialog.unlock.isEnabled()
    lock.attempt("4711")  # not even the right one is heard
    assert not lock.is_checking
    hand.now_s = 5.0
    enter(wall, "4711", qtbot, lock)
    assert wall.may_act
    assert lock.wait_s == 0.0


def test_the_pin_is_checked_beside_the_gui_thread(
    lock: WallLock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[QThread] = []

    def slow(_hash: str, _pin: str) -> bool:
        threads.append(QThread.currentThread())
        return True

    monkeypatch.setattr("widgets.wall.lock.fits", slow)
    with qtbot.waitSignal(lock.answered, timeout=10_000):
        lock.attempt("4711")
    assert threads != [QThread.currentThread()]


def test_a_locked_wall_is_not_closed_by_whoever_stands_there(wall: MainWindow) -> None:
    QApplication.sendEvent(wall.windowHandle(), QEvent(QEvent.Type.Close))  # as the desktop does
    assert wall.isVisible()
    assert asked(wall) is not None

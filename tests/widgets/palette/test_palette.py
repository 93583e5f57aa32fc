from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.helpers.windows import words
from wallboard.config import Config
from wallboard.intents import Acknowledge, Intent
from wallboard.records import InterventionDraft
from wallboard.snapshot import FloorSnapshot
from widgets.key_sheet import KeySheet, without_heading
from widgets.palette.dialog import Palette
from widgets.shell import MainWindow

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]


class Room:
    """A window and what came out of it."""

    def __init__(self, config: Config, settings: QSettings, *, wall: bool = False) -> None:
        self.floor: FloorSnapshot = snapshots.surge()
        self.posted: list[Intent] = []
        self.drafts: list[InterventionDraft] = []
        self.window = MainWindow(
            lambda: self.floor,
            self.posted.append,
            config,
            lambda draft, *_: self.drafts.append(draft),
            settings=settings,
            wall=wall,
            size=QSize(1280, 720),
        )
        self.window.show()
        self.window.activateWindow()  # a shortcut is the active window's
        QTest.qWaitForWindowActive(self.window)

    def palette(self) -> Palette:
        QTest.keyClick(self.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        return next(each for each in self.window.findChildren(Palette) if each.isVisible())

    def at_first(self) -> list[str]:
        """What stands in the palette before anything is typed."""
        palette = self.palette()
        listed = [each.words for each in palette._model.actions]
        palette.reject()
        return listed

    def do(self, typed: str) -> str:
        """Type it, press Enter; what was run."""
        palette = self.palette()
        QTest.keyClicks(palette.line, typed)
        first = palette._model.actions[0].words
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
        assert not palette.isVisible()
        return first


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def room(config: Config, settings: QSettings, qtbot: QtBot) -> Iterator[Room]:
    made = Room(config, settings)
    qtbot.addWidget(made.window)
    yield made
    made.window.close()


def test_a_few_letters_go_act_and_log(room: Room) -> None:
    content = room.window.content
    assert room.do("queu") == "Go to Queues"
    assert content.stack.currentWidget() is content.page("queues")
    assert room.do("ack spike") == "Acknowledge: Spike in Billing"
    assert [type(each) for each in room.posted] == [Acknowledge]
    agent = room.floor.agents[3]
    room.do(f"agent {agent.name}")
    assert content.stack.currentWidget() is content.page("agents")
    assert content.page("agents").memory()["agent"] == agent.agent
    room.do("log on cards")
    assert [each.scope for each in room.drafts] == ["queue:1"]
    assert room.do("light") == "Theme: light"
    assert room.window._look.theme.name == "light"


def test_a_kept_view_of_the_log_is_found_by_its_name(room: Room) -> None:
    room.window._views.keep("Late escalations", {"filter": "late"})
    assert room.do("late esc") == "Late escalations"
    assert room.window.content.page("log").memory()["filter"] == "late"


def test_what_was_used_last_is_first_also_after_a_new_start(room: Room, settings: QSettings) -> None:
    room.do("light")
    room.do("go to log")
    first = room.at_first()[:2]
    assert first == ["Go to Log", "Theme: light"]
    room.window.close()
    again = Room(room.window._config, settings)
    assert again.at_first()[:2] == first
    again.window.close()
    again.window.deleteLater()


def test_escape_closes_and_the_focus_is_where_it_was(room: Room) -> None:
    room.window.show_page("alerts")
    before = room.window.focusWidget()
    palette = room.palette()
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    assert palette.line.accessibleDescription().startswith(palette._model.actions[1].words)
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert room.window.focusWidget() is before
    assert room.posted == []


def test_the_replay_is_offered_where_there_is_one(room: Room) -> None:
    def offered() -> bool:
        palette = room.palette()
        QTest.keyClicks(palette.line, "replay pause")
        there = bool(palette._model.actions)
        palette.reject()
        return there

    assert not offered()
    room.floor = snapshots.replay()
    room.window.take_newest()
    assert offered()


def test_names_that_are_hidden_are_not_found(config: Config, settings: QSettings, qtbot: QtBot) -> None:
    room = Room(replace(config, wall=replace(config.wall, hide_names=True)), settings)
    qtbot.addWidget(room.window)
    palette = room.palette()
    QTest.keyClicks(palette.line, room.floor.agents[0].name)
    assert not any(each.id.startswith("agent:") for each in palette._model.actions)
    palette.reject()
    room.window.close()


def test_a_wall_has_no_palette(config: Config, settings: QSettings, qtbot: QtBot) -> None:
    wall = Room(config, settings, wall=True)
    qtbot.addWidget(wall.window)
    QTest.keyClick(wall.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not wall.window.findChildren(Palette)
    wall.window.close()


def test_every_key_on_the_sheet_is_an_action_of_the_palette(room: Room) -> None:
    room.window.show_page("alerts")
    room.window.show_keys()
    (sheet,) = room.window.findChildren(KeySheet)
    on_sheet = words(sheet).split("\n")
    sheet.close()
    room.floor = snapshots.replay()
    room.window.take_newest()
    keyed = {each.words for each in room.window._actions if each.keys} - {
        "Find anything to do, by a few letters"
    }
    assert keyed <= {*room.at_first()}
    shown = {without_heading(each, "Replay") for each in (*keyed, "Snooze the chosen alert")}
    assert shown <= {*on_sheet}

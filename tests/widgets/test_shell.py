import gc
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.helpers.full_window import full_window
from wallboard.config import Config, PageName, WallConfig
from wallboard.intents import Intent, SendCommand
from wallboard.records import InterventionDraft
from wallboard.snapshot import FloorSnapshot
from widgets.actions import Action, works_everywhere
from widgets.key_sheet import KeySheet
from widgets.pages import PAGES
from widgets.shell import MainWindow
from widgets.theme import THEMES
from widgets.window_actions import lock_actions

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]


@dataclass
class Room:
    """Everything around a window: what it is shown, and what came out of it."""

    floor: FloorSnapshot | None = None
    now_s: float = 0.0
    posted: list[Intent] = field(default_factory=list)
    drafts: list[InterventionDraft] = field(default_factory=list)

    def window(self, config: Config, settings: QSettings | None = None, *, wall: bool = False) -> MainWindow:
        return MainWindow(
            lambda: self.floor,
            self.posted.append,
            config,
            lambda draft, *_: self.drafts.append(draft),
            pages={name: PAGES[name] for name in ("floor", "intraday")},
            settings=settings,
            wall=wall,
            size=QSize(1280, 720),
            now=lambda: snapshots.calm().at,
            monotonic=lambda: self.now_s,
        )


@pytest.fixture
def room() -> Room:
    return Room(snapshots.calm())


@pytest.fixture
def window(room: Room, config: Config, qtbot: QtBot) -> Iterator[MainWindow]:
    made = room.window(config)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def kinds(posted: list[Intent]) -> list[str]:
    return [each.command.kind for each in posted if isinstance(each, SendCommand)]


def show(window: MainWindow, room: Room, floor: FloorSnapshot | None) -> None:
    room.floor = floor
    window.take_newest()


def test_the_timer_brings_the_newest_floor(window: MainWindow, room: Room, qtbot: QtBot) -> None:
    room.floor = replace(snapshots.calm(), site="Elsewhere")
    qtbot.waitUntil(lambda: window.content.header._site.text() == "Elsewhere", timeout=2000)


def test_pages_by_key(window: MainWindow) -> None:
    keys: tuple[tuple[Qt.Key, PageName], ...] = (
        (Qt.Key.Key_2, "intraday"),
        (Qt.Key.Key_1, "floor"),
        (Qt.Key.Key_6, "floor"),
    )
    for key, page in keys:
        QTest.keyClick(window, key)
        assert window.content.stack.currentWidget() is window.content.page(page)
    window.turn(-1)
    assert window.content.stack.currentWidget() is window.content.page("intraday")


def test_only_the_page_that_is_seen_is_made(window: MainWindow) -> None:
    assert list(window.content._made) == ["floor"]


def test_before_the_first_floor_the_window_says_so(window: MainWindow, room: Room) -> None:
    for floor, words in (
        (snapshots.connecting(), "Connecting to wall.harbour.example"),
        (snapshots.refused(), "The feed cannot be used"),
        (replace(snapshots.empty(), feeds=()), "No feed"),
    ):
        show(window, room, floor)
        assert window.content.stack.currentWidget() is window.content._notice
        assert window.content._notice._title.text() == words
    show(window, room, snapshots.calm())
    assert window.content.stack.currentWidget() is window.content.page("floor")


def test_starting(room: Room, config: Config, qtbot: QtBot) -> None:
    room.floor = None
    window = room.window(config)
    qtbot.addWidget(window)
    assert window.content._notice._title.text() == "Starting"


def test_a_lost_feed_is_said_in_words(window: MainWindow, room: Room) -> None:
    show(window, room, snapshots.stale())
    assert not window.content.banner.isHidden()
    banner = window.content.banner
    assert banner._title.text() == "Connection lost"
    assert banner._text.text().startswith("No word from wall.harbour.example")
    assert banner._note.text() == "figures 24\u202fs old · next try in 8\u202fs"
    show(window, room, snapshots.calm())
    assert window.content.banner.isHidden()


def test_a_silent_engine_turns_the_figures_grey_and_then_to_dashes(window: MainWindow, room: Room) -> None:
    tile = window.content.page("floor")._tiles["waiting"]  # type: ignore[attr-defined]
    assert tile._figures.mark == "good"
    room.now_s += 10.0
    window.take_newest()
    assert (tile._figures.value, tile._figures.mark) == ("3", "stale")
    room.now_s += 60.0
    window.take_newest()
    assert tile._figures.value == "—"


def test_trouble_with_the_log_is_said(window: MainWindow, room: Room) -> None:
    show(window, room, replace(snapshots.calm(), trouble="The log cannot be saved: the disk is full"))
    assert window.content.banner._text.text() == "The log cannot be saved: the disk is full."


def test_the_replays_keys(window: MainWindow, room: Room) -> None:
    show(window, room, snapshots.replay())
    for key in (
        Qt.Key.Key_Space,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
        Qt.Key.Key_Plus,
        Qt.Key.Key_Minus,
        Qt.Key.Key_Home,
    ):
        QTest.keyClick(window, key)
    assert kinds(room.posted) == [
        "replay.pause",
        "replay.seek",
        "replay.seek",
        "replay.speed",
        "replay.speed",
        "replay.seek",
    ]
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    far = room.posted[-1]
    assert isinstance(far, SendCommand)
    assert far.command.until == snapshots.replay().at + 1800.0


def test_not_the_live_floor_is_said_plainly(window: MainWindow, room: Room) -> None:
    header = window.content.header
    assert header._mode.isHidden()
    for floor, words in (
        (snapshots.demo(), "DEMO ×20"),
        (snapshots.replay(), "REPLAY ×300"),
        (snapshots.replay(paused=True), "REPLAY PAUSED"),
    ):
        show(window, room, floor)
        assert header._mode.text() == words
        assert (header._day.text(), header._clock.text()) == ("Tue 26 May 2026", "14:31")


def test_log_an_intervention_by_key(window: MainWindow, room: Room) -> None:
    QTest.keyClick(window, Qt.Key.Key_L)
    assert [(draft.scope, draft.kind) for draft in room.drafts] == [("*", "")]


def test_the_key_logs_about_what_is_chosen_on_the_page(room: Room, config: Config, qtbot: QtBot) -> None:
    room.floor = snapshots.surge()
    window = MainWindow(
        lambda: room.floor, room.posted.append, config, lambda draft, *_: room.drafts.append(draft)
    )
    qtbot.addWidget(window)
    window.show()
    chosen = {
        "queues": {"scope": "queue:1"},
        "agents": {"agent": "a3"},
        "intraday": {"scope": "queue:2"},
        "alerts": {"alert": "spike-0"},
    }
    for page, memory in chosen.items():
        window.content.page(page).recall(memory)  # type: ignore[arg-type]
        window.show_page(page)  # type: ignore[arg-type]
        QTest.keyClick(window, Qt.Key.Key_L)
    window.show_page("floor")
    QTest.keyClick(window.content.page("floor"), Qt.Key.Key_Return)
    about = [(each.scope, each.agents, each.alert) for each in room.drafts]
    assert about[4] == about[3], "Enter on the Floor page is about the worst alert"
    assert about[0] == ("queue:1", (), "")
    assert about[1][1] == ("a3",)
    assert about[2] == ("queue:2", (), "")
    assert about[3] == ("queue:0", (), "spike-0")
    window.close()


def test_themes_go_round_and_the_page_keeps_its_place(window: MainWindow) -> None:
    window.go_to("intraday", "queue:2")
    names = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_T)
        names.append(window._look.theme.name)
        assert window.content.page("intraday").memory() == {"scope": "queue:2"}
    assert names == ["light", "high-contrast", "colour-blind", "dark"]


def test_restyling_leaves_nothing_behind(window: MainWindow) -> None:
    counts = []
    for _ in range(2 * len(THEMES)):
        window.next_theme()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()  # pyqtgraph's plots have menus that only the collector finds
        counts.append(len(QApplication.allWidgets()))
    assert counts[-1] == counts[len(THEMES) - 1]


def test_a_larger_window_is_drawn_larger(window: MainWindow, qtbot: QtBot) -> None:
    small = window._look.scale
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: window._look.scale > small, timeout=3000)
    assert window._look.scale == 1.0


def test_full_screen_and_back(window: MainWindow) -> None:
    window.toggle_full_screen()
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def shortcuts(actions: Iterable[Action]) -> Counter[str]:
    """How often each key is taken that works everywhere; of the others the page's come first."""
    return Counter(key for action in actions for key in action.keys if works_everywhere(key))


def test_no_key_of_a_page_is_one_of_the_windows(config: Config, tmp_path: Path) -> None:
    """Qt would run neither: Ctrl+L once locked no wall that showed its queues."""
    made = full_window(config, tmp_path)
    windows = shortcuts((*made._actions, *lock_actions(made)))
    for name in made.page_names:
        used = windows + shortcuts(made.content.page(name).own_actions())
        assert [key for key, times in used.items() if times > 1] == [], name
    made.close()
    made.deleteLater()


def test_the_sheet_of_keys(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Question)
    (sheet,) = window.findChildren(KeySheet)
    assert sheet.isVisible()
    assert len({grid.cellRect(1, 1).left() - grid.cellRect(1, 0).left() for grid in sheet._grids}) == 1
    sheet.close()


def test_place_page_and_theme_are_kept(room: Room, config: Config, tmp_path: Path, qtbot: QtBot) -> None:
    file = str(tmp_path / "window.ini")
    # The off-screen platform's screen is 800 pixels wide; a window does not come back larger than the screen.
    first = room.window(config, QSettings(file, QSettings.Format.IniFormat))
    first.resize(700, 600)
    first.show_page("intraday")
    first.next_theme()
    first.close()
    second = room.window(config, QSettings(file, QSettings.Format.IniFormat))
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (700, 600)
    assert second._look.theme.name == "light"
    assert second.content.stack.currentWidget() is second.content.page("intraday")


def test_settings_of_another_version_are_not_trusted(
    room: Room, config: Config, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[window]\npage=gone\ntheme=pink\ngeometry=rubbish\n")
    window = room.window(config, QSettings(str(file), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    assert window._look.theme.name == "dark"
    assert window.content.stack.currentWidget() is window.content.page("floor")


def test_a_wall_has_neither_tabs_nor_buttons(room: Room, config: Config, qtbot: QtBot) -> None:
    room.floor = snapshots.surge()
    window = room.window(config, wall=True)
    qtbot.addWidget(window)
    assert window.content.header.tabs.isHidden()
    assert window.content.header._page.text() == "· Floor"


def test_the_configuration_orders_the_pages(room: Room, config: Config, qtbot: QtBot) -> None:
    window = room.window(replace(config, wall=WallConfig(pages=("intraday", "floor"))))
    qtbot.addWidget(window)
    assert window.page_names == ("intraday", "floor")
    assert window.content.stack.currentWidget() is window.content.page("intraday")


def test_system_theme_follows_the_system(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.set_theme("system")
    hints, worn = QGuiApplication.styleHints(), []
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        monkeypatch.setattr(type(hints), "colorScheme", lambda _, scheme=scheme: scheme)
        hints.colorSchemeChanged.emit(scheme)
        worn.append(window._look.theme.name)
    assert worn == ["light", "dark"]


def test_text_grows_by_keys_within_bounds_and_the_window_stays(window: MainWindow) -> None:
    size, scale = window.size(), window._look.scale
    window.show_page(window.page_names[-1])
    for _ in range(9):
        QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window._look.scale == pytest.approx(scale * 1.3)
    assert window._look.as_designed.scale == pytest.approx(scale)
    assert window.size() == size
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window._look.scale == pytest.approx(scale)


def test_nothing_moves_by_itself(window: MainWindow) -> None:
    for name in window.page_names:
        window.show_page(name)
    assert not window.findChildren(QAbstractAnimation)
    assert "widget-animation-duration: 0" in window.styleSheet()

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QSettings, QSize, Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from wallboard.config import Config
from wallboard.records import AlertState
from wallboard.snapshot import FloorSnapshot
from widgets.pages import PAGES
from widgets.shell import MainWindow
from widgets.wall.inhibitor import PATH, SERVICE, Inhibitor
from widgets.wall.kept_page import KeptPage
from widgets.wall.pixel_shift import PATH as SHIFTS
from widgets.wall.pixel_shift import REACH_PX, PixelShift
from widgets.wall.placement import Placement, find_screen
from widgets.wall.pointer import HiddenPointer
from widgets.wall.rotation import Rotation

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]
DBUS_DAEMON = shutil.which("dbus-daemon")


class Floors:
    """What a wall is shown."""

    def __init__(self) -> None:
        self.newest = snapshots.calm()

    def show(self, window: MainWindow, floor: FloorSnapshot) -> None:
        self.newest = floor
        window.take_newest()


@pytest.fixture
def floors() -> Floors:
    return Floors()


@pytest.fixture
def wall(floors: Floors, config: Config, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(
        lambda: floors.newest,
        lambda _intent: pytest.fail("a wall acts on nothing"),
        config,
        lambda *_: pytest.fail("a wall opens no form"),
        pages={name: PAGES[name] for name in ("floor", "queues", "intraday")},
        wall=True,
        size=QSize(1280, 720),
        now=lambda: floors.newest.at,
        monotonic=lambda: 0.0,
    )
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    window.deleteLater()


def page(window: MainWindow) -> str:
    """The page that is seen."""
    shown = window.content.stack.currentWidget()
    return next(name for name, each in window.content._made.items() if each is shown)


def alarm(state: AlertState, scope: str) -> FloorSnapshot:
    """A floor whose one critical alert, of `scope`, is in `state`."""
    floor = snapshots.surge()
    return replace(floor, alerts=(replace(floor.alerts[0], state=state, scope=scope),))


def test_pages_take_turns(wall: MainWindow, qtbot: QtBot) -> None:
    seen: list[str] = []
    wall.content.stack.currentChanged.connect(lambda _: seen.append(page(wall)))
    Rotation(wall, 0.1)
    qtbot.waitUntil(lambda: len(seen) >= 4, timeout=5000)
    assert seen[:4] == ["queues", "intraday", "floor", "queues"]


def test_the_floor_stays_while_something_critical_needs_someone(
    wall: MainWindow, floors: Floors, qtbot: QtBot
) -> None:
    rotation = Rotation(wall, 0.2)
    qtbot.waitUntil(lambda: page(wall) == "intraday", timeout=2000)
    floors.show(wall, alarm("firing", "*"))
    assert (page(wall), rotation.held) == ("floor", True)
    assert not rotation._timer.isActive()
    floors.show(wall, alarm("acknowledged", "*"))
    assert not rotation.held
    qtbot.waitUntil(lambda: page(wall) == "queues", timeout=2000)


def test_the_queue_of_a_critical_alert_is_shown_and_the_page_before_comes_back(
    wall: MainWindow, floors: Floors
) -> None:
    rotation = Rotation(wall, 0.0)
    wall.show_page("intraday")
    floors.show(wall, alarm("firing", "queue:1"))
    assert (page(wall), rotation.held) == ("queues", True)
    assert wall.content.page("queues").memory()["scope"] == "queue:1"
    floors.show(wall, alarm("acknowledged", "queue:1"))
    assert (page(wall), rotation.held) == ("intraday", False)


def test_a_wall_without_the_better_page_shows_the_next_best(wall: MainWindow, floors: Floors) -> None:
    wall._pages.pop("queues")
    Rotation(wall, 60.0)
    floors.show(wall, alarm("firing", "queue:1"))
    assert page(wall) == "intraday"
    assert wall.content.page("intraday").memory()["scope"] == "queue:1"


def test_a_page_that_was_chosen_is_there_again_after_a_crash(wall: MainWindow, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "wall.ini"), QSettings.Format.IniFormat)
    kept = KeptPage(wall, settings, "wall/1/page")
    QTest.keyClick(wall, Qt.Key.Key_3)
    kept.deleteLater()  # nothing is written at the end: a kill leaves no time for it
    wall.show_page("floor")
    KeptPage(wall, QSettings(str(tmp_path / "wall.ini"), QSettings.Format.IniFormat), "wall/1/page")
    assert page(wall) == "intraday"


def test_the_picture_moves_and_keeps_its_size(wall: MainWindow) -> None:
    shift, places, sizes = PixelShift(wall, every_ms=600_000), set(), set()
    for _ in SHIFTS:
        QGuiApplication.processEvents()
        places.add((wall.content.x(), wall.content.y()))
        sizes.add((wall.content.width(), wall.content.height()))
        shift.step()
    assert places == set(SHIFTS)
    assert sizes == {(wall.width() - REACH_PX, wall.height() - REACH_PX)}


def test_the_pointer_is_gone_until_it_moves(wall: MainWindow, qtbot: QtBot) -> None:
    pointer = HiddenPointer(rest_ms=50)
    pointer.watch(wall.windowHandle())

    def hidden() -> bool:
        cursor = QGuiApplication.overrideCursor()
        return cursor is not None and cursor.shape() == Qt.CursorShape.BlankCursor

    qtbot.waitUntil(hidden, timeout=2000)
    QTest.mouseMove(wall.windowHandle(), QPoint(30, 30))
    qtbot.waitUntil(lambda: not hidden(), timeout=2000)
    qtbot.waitUntil(hidden, timeout=2000)
    pointer.show()
    assert not hidden()


def test_a_wall_fills_its_monitor_or_the_first_while_that_is_not_there(qtbot: QtBot) -> None:
    screens = QGuiApplication.screens()
    assert find_screen(screens, 1) is screens[0]
    assert find_screen(screens, len(screens) + 1) is None
    window = QWidget()
    qtbot.addWidget(window)
    Placement(window, len(screens) + 1)
    assert window.isFullScreen()
    assert window.geometry() == QGuiApplication.primaryScreen().geometry()


def test_a_wall_only_looks(wall: MainWindow, floors: Floors) -> None:
    floors.show(wall, snapshots.replay())  # a key that did something would fail the test
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Plus, Qt.Key.Key_L, Qt.Key.Key_Home):
        QTest.keyClick(wall, key)
    assert wall.content.bar.isHidden()
    QTest.keyClick(wall, Qt.Key.Key_2)
    assert page(wall) == "queues"


class Desktop(QDBusVirtualObject):
    """A desktop's screen saver."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        self.asked.append((message.member(), *message.arguments()))
        return connection.send(message.createReply([7]))


@pytest.fixture
def session_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if DBUS_DAEMON is None:
        pytest.skip("dbus-daemon is not installed")
    daemon = subprocess.Popen(
        [DBUS_DAEMON, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait(5)
    daemon.stdout.close()


def test_the_screen_saver_is_asked_to_wait(session_bus: str, qtbot: QtBot) -> None:
    desktop, bus = Desktop(), QDBusConnection.connectToBus(session_bus, "desktop")
    assert bus.registerVirtualObject(PATH, desktop)
    assert bus.registerService(SERVICE)
    inhibitor = Inhibitor("The wall shows the floor")
    qtbot.waitUntil(lambda: bool(desktop.asked), timeout=3000)
    assert desktop.asked == [("Inhibit", "wallboard", "The wall shows the floor")]
    inhibitor.release()
    QDBusConnection.disconnectFromBus("desktop")


def test_without_a_screen_saver_nothing_happens(
    session_bus: str, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    assert session_bus
    with caplog.at_level("INFO"):
        inhibitor = Inhibitor("The wall shows the floor")
        qtbot.waitUntil(lambda: "not inhibited" in caplog.text, timeout=3000)
    inhibitor.release()


def test_without_a_bus_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with caplog.at_level("INFO"):
        Inhibitor("The wall shows the floor").release()
    assert "No session bus" in caplog.text

"""The room: dragged, moved by keys, kept, and shown on a wall."""

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDropEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config, SeatsConfig
from wallboard.seats import SeatPlan, read_seats, write_seats
from wallboard.snapshot import AgentView
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.base import Scene
from widgets.pages.seats import SeatsPage
from widgets.seats.moving import carried

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
LEFT = Qt.MouseButton.LeftButton


class Room:
    """The page on a file, drawn until the file is read."""

    def __init__(self, qtbot: QtBot, look: Look, config: Config, path: Path, *, levers: bool = True) -> None:
        self.path, self._qtbot = path, qtbot
        config = replace(config, seats=SeatsConfig(str(path)))
        self.desk = Desk()
        self.undo: list[Callable[[], None]] = []
        tools = self.desk.tools(look, config, levers=levers)
        tools = dataclasses.replace(tools, did=lambda _, undo: self.undo.append(undo))
        self.page = SeatsPage(tools)
        self.page.resize(1920, 936)
        self.page.show()
        qtbot.waitUntil(lambda: self.draw() is not None)

    def draw(self) -> SeatPlan | None:
        floor = snapshots.surge()
        self.page.draw(Scene(floor, freshness_of(floor)))
        return self.page._keeper.plan

    def press(self, text: str) -> None:
        button = next(each for each in self.page.findChildren(QPushButton) if each.text() == text)
        QTest.mouseClick(button, LEFT)

    def kept(self) -> SeatPlan:
        self._qtbot.waitUntil(lambda: self.path.exists() and read_seats(self.path) == self.page.plan)
        return read_seats(self.path)

    def middle(self, column: int, row: int) -> QPoint:
        return self.page.grid._rect(column, row).center()


@pytest.fixture
def room(qtbot: QtBot, look: Look, config: Config, tmp_path: Path) -> Iterator[Room]:
    made = Room(qtbot, look, config, tmp_path / "seats.json")
    yield made
    made.page.close()


def drop(room: Room, agent: str, place: QPoint) -> None:
    """What Qt sends when an agent is dragged from the list and let go."""
    data = carried(agent)
    event = QDropEvent(
        QPointF(place), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop
    )
    room.page.grid.dropEvent(event)


def test_an_empty_room_says_how_to_begin(room: Room) -> None:
    assert room.page._empty.isVisible()
    room.press("Arrange seats")
    assert room.page.grid.isVisible()
    assert room.page.homeless.count() == len(snapshots.surge().agents)


def test_the_keys_work_though_there_is_nothing_to_show(room: Room) -> None:
    holder, other = QWidget(), QPushButton("elsewhere")
    column = QVBoxLayout(holder)
    column.addWidget(other)
    column.addWidget(room.page)
    room.page.hide()
    holder.show()
    other.setFocus()
    room.draw()
    room.page.show()
    assert room.page.isAncestorOf(holder.focusWidget())
    room.page.setParent(None)
    holder.close()


def test_an_agent_is_dragged_from_the_list_and_then_elsewhere(room: Room) -> None:
    room.press("Arrange seats")
    drop(room, "a3", room.middle(2, 1))
    assert room.page.plan.at(2, 1) == "a3"
    QTest.mousePress(room.page.grid, LEFT, pos=room.middle(2, 1))
    QTest.mouseMove(room.page.grid, room.middle(4, 3))
    QTest.mouseRelease(room.page.grid, LEFT, pos=room.middle(4, 3))
    assert room.kept().at(4, 3) == "a3"
    room.undo.pop()()
    assert room.kept().at(2, 1) == "a3"


def test_a_room_is_arranged_by_keys_alone(room: Room) -> None:
    QTest.keyClick(room.page, Qt.Key.Key_E)
    QTest.keyClick(room.page.homeless, Qt.Key.Key_Return)
    (seat,) = room.page.plan.seats
    grid = room.page.grid
    assert grid.chosen == seat.agent
    QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert room.page.plan.at(seat.column + 1, seat.row + 1) == seat.agent
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert room.kept().seats == ()


def test_everyone_is_seated_and_a_click_opens_one(room: Room) -> None:
    room.press("Arrange seats")
    room.press("Seat everyone")
    assert room.page.homeless.count() == 0
    room.press("Done")
    QTest.mouseClick(room.page.grid, LEFT, pos=room.page.grid.rect_of("a3").center())
    assert room.page.panel._name.text() == "Dmitri A."
    QTest.keyClick(room.page.grid, Qt.Key.Key_Escape)
    assert not room.page.panel.isVisible()


def test_the_picture_lies_under_the_places(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    picture = QPixmap(800, 400)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(tmp_path / "room.png"))
    room.press("Arrange seats")
    room.page.bar.picture_chosen.emit(str(tmp_path / "room.png"))
    qtbot.waitUntil(lambda: room.draw() is not None and not room.page._picture.pixmap.isNull())
    room.draw()
    colour = room.page.grid.grab().toImage().pixelColor(room.middle(1, 1))
    assert colour.red() > colour.blue() + 50
    room.page.bar.picture_chosen.emit(str(tmp_path / "none.png"))
    qtbot.waitUntil(lambda: room.draw() is not None and "none.png" in room.page._trouble.text())


def test_a_wall_shows_seats_and_moves_none(qtbot: QtBot, look: Look, config: Config, tmp_path: Path) -> None:
    path = tmp_path / "seats.json"
    write_seats(path, SeatPlan().filled(["a3"]))
    wall = Room(qtbot, look, config, path, levers=False)
    assert not wall.page._arrange.isVisible()
    wall.page.toggle_arranging()
    assert not wall.page.grid.arranging
    wall.page.close()


def test_only_the_seat_that_changed_is_painted_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.press("Arrange seats")
    room.press("Seat everyone")
    room.press("Done")
    floor = snapshots.surge()
    agents = [replace(a, state="held") if a.agent == "a3" else a for a in floor.agents]
    painted: list[str] = []

    def note(_painter: object, squares: Sequence[tuple[QRect, AgentView]], _moment: object) -> None:
        painted.extend(agent.agent for _, agent in squares)

    monkeypatch.setattr(room.page.grid._painter, "paint_squares", note)
    room.page.grid.repaint()
    everyone = len(painted)
    painted.clear()
    room.page.draw(Scene(replace(floor, agents=tuple(agents)), freshness_of(floor)))
    QTest.qWait(1)
    assert everyone > len(painted) > 0
    assert "a3" in painted


def test_a_second_later_only_the_times_are_painted_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.press("Arrange seats")
    room.press("Seat everyone")
    room.press("Done")
    QTest.qWait(5)
    whole, times = list[str](), list[str]()
    painter = room.page.grid._painter
    monkeypatch.setattr(painter, "paint_squares", lambda _p, seen, _m: whole.extend(a.agent for _, a in seen))
    monkeypatch.setattr(painter, "paint_times", lambda _p, seen, _m: times.extend(a.agent for _, a in seen))
    floor = replace(snapshots.surge(), at=snapshots.surge().at + 1.0)
    room.page.draw(Scene(floor, freshness_of(floor)))
    QTest.qWait(1)
    assert len(times) > len(snapshots.surge().agents) / 2
    assert len(whole) < 5, "whoever gets late now"

"""What did not change is not painted, and what is painted in parts looks as if it were painted whole."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers import snapshots
from tests.helpers.painted import painted
from wallboard.config import Config, PageName
from wallboard.snapshot import FloorSnapshot
from widgets.charts.contacts import ContactsChart
from widgets.charts.panel import ChartPanel
from widgets.pages import PAGES
from widgets.pages.agents import AgentsPage
from widgets.pages.queues import QueuesPage
from widgets.shell import MainWindow

pytestmark = [
    pytest.mark.usefixtures("dressed", "qtbot"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]

SIZE = QSize(1920, 1080)


@dataclass
class Wall:
    """A window with one page, given snapshots by hand; clocks stand still."""

    page_name: PageName
    config: Config
    floor: FloorSnapshot

    def __post_init__(self) -> None:
        self.window = MainWindow(
            lambda: self.floor,
            lambda _: None,
            self.config,
            lambda *_: None,
            pages={self.page_name: PAGES[self.page_name]},
            size=SIZE,
            now=lambda: snapshots.DAY_START_AT,
            monotonic=lambda: 0.0,
        )
        self.page: QWidget = self.window.content.page(self.page_name)

    def draw(self, floor: FloorSnapshot) -> None:
        self.floor = floor
        self.window.take_newest()


MakeWall = Callable[[PageName], Wall]


@pytest.fixture
def wall_with(config: Config) -> Iterator[MakeWall]:
    walls: list[Wall] = []

    def make(page: PageName) -> Wall:
        walls.append(Wall(page, config, snapshots.surge()))
        walls[0].window.show()
        QTest.qWait(0)
        return walls[0]

    yield make
    for each in walls:
        each.window.close()
        each.window.deleteLater()


@pytest.mark.parametrize("page", ["floor", "queues", "agents", "intraday", "alerts"])
def test_nothing_is_painted_where_no_figure_changed(
    page: PageName, wall_with: MakeWall, qapp: QApplication
) -> None:
    wall = wall_with(page)
    with painted(qapp) as seen:
        wall.draw(replace(wall.floor, at=wall.floor.at + 0.05))
    assert [widget for widget, _ in seen.parts] == []


def one_more_waits(floor: FloorSnapshot, queue: str) -> FloorSnapshot:
    """The same floor a moment later with one more in `queue` and nowhere else."""
    waiting = floor.live.waiting.copy()
    waiting[next(number for number, scope in enumerate(floor.scopes) if scope.name == queue)] += 1
    return replace(floor, at=floor.at + 0.05, live=replace(floor.live, waiting=waiting))


def goes_to_lunch(floor: FloorSnapshot, agent: str, later_s: float) -> FloorSnapshot:
    """The same floor `later_s` on, when `agent` is at lunch since then."""
    at = floor.at + later_s
    agents = [
        replace(each, state="lunch", since=at) if each.agent == agent else each for each in floor.agents
    ]
    return replace(floor, at=at, agents=tuple(agents))


def test_of_the_queues_only_the_row_that_changed_is_painted(wall_with: MakeWall, qapp: QApplication) -> None:
    wall = wall_with("queues")
    page = wall.page
    assert isinstance(page, QueuesPage)
    with painted(qapp) as seen:
        wall.draw(one_more_waits(wall.floor, "Chat"))
    assert 0 < seen.share(page.table.viewport()) < 1 / len(snapshots.QUEUES)
    assert seen.share(page.totals_table.viewport()) == 0


@pytest.mark.parametrize("page", ["intraday", "queues", "alerts"])
def test_an_agent_at_lunch_does_not_touch_pages_that_do_not_show_him(
    page: PageName, wall_with: MakeWall, qapp: QApplication
) -> None:
    wall = wall_with(page)
    with painted(qapp) as seen:
        wall.draw(goes_to_lunch(wall.floor, "a30", 0.05))
    assert [widget for widget, _ in seen.parts] == []


def test_of_the_squares_one_changes_and_each_second_the_times(
    wall_with: MakeWall, qapp: QApplication
) -> None:
    wall = wall_with("agents")
    page = wall.page
    assert isinstance(page, AgentsPage)
    view = page.squares.viewport()
    with painted(qapp) as seen:
        wall.draw(goes_to_lunch(wall.floor, "a30", 0.05))
    square = page.squares.square_of("a30")
    one = square.width() * square.height() / (view.width() * view.height())
    assert one <= seen.share(view) < 4 * one  # the square and its team's heading
    with painted(qapp) as seen:
        wall.draw(replace(wall.floor, at=wall.floor.at + 1.0))
    assert 0 < seen.share(view) < 0.1


def on_screen(widget: QWidget) -> QImage:
    """What was painted so far, part by part."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return window.screen().grabWindow(window.winId()).copy(place).toImage()


@pytest.mark.parametrize("agents", [60, 1000])
def test_squares_painted_in_parts_look_as_if_painted_whole(agents: int, wall_with: MakeWall) -> None:
    wall = wall_with("agents")
    page = wall.page
    assert isinstance(page, AgentsPage)
    wall.draw(snapshots.snapshot(snapshots.Story(agents=agents)))
    for number, later_s in enumerate((0.3, -200.0, 0.9, 1.2, 30.0, 571.0)):
        wall.draw(goes_to_lunch(wall.floor, f"a{number}", later_s))
        QTest.qWait(0)
    in_parts = on_screen(page.squares.viewport())
    page.squares.viewport().update()
    QTest.qWait(0)
    assert in_parts == on_screen(page.squares.viewport())


def test_charts_painted_in_parts_look_as_if_painted_whole(wall_with: MakeWall) -> None:
    wall = wall_with("floor")
    for number in range(1, 40):
        wall.draw(snapshots.later(snapshots.surge(), 20.0 * number))
        QTest.qWait(0)
    views = [chart.plot.viewport() for chart in wall.page.findChildren(ChartPanel)]
    in_parts = [on_screen(view) for view in views]
    for view in views:
        view.update()
    QTest.qWait(0)
    assert in_parts == [on_screen(view) for view in views]


def test_of_a_chart_only_the_interval_that_grew_is_painted(wall_with: MakeWall, qapp: QApplication) -> None:
    wall = wall_with("floor")
    wall.draw(snapshots.later(wall.floor, 20.0))
    chart = next(iter(wall.page.findChildren(ContactsChart)))
    with painted(qapp) as seen:
        wall.draw(snapshots.later(wall.floor, 40.0))
    assert 0 < seen.share(chart.plot.viewport()) < 0.1

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.base import Scene
from widgets.pages.floor import FloorPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


def made(qtbot: QtBot, look: Look, config: Config, *, levers: bool = True) -> FloorPage:
    page = FloorPage(Desk().tools(look, config, levers=levers))
    qtbot.addWidget(page)
    page.resize(1920, 1000)
    page.show()
    floor = snapshots.surge()
    page.draw(Scene(floor, freshness_of(floor)))
    return page


def rows(page: FloorPage) -> list[list[str]]:
    """The tiles from the top and from the left."""
    places = sorted((tile.y(), tile.x(), name) for name, tile in page._tiles.items())
    tops = sorted({top for top, _, _ in places})
    return [[name for at, _, name in places if at == top] for top in tops]


def test_an_upright_screen_has_three_rows_of_figures_and_the_alerts_below(
    qtbot: QtBot, look: Look, config: Config
) -> None:
    page = made(qtbot, look, config)
    assert rows(page) == [["service_level", "waiting", "longest_wait", "occupancy", "available"]]
    assert page._rail.x() > page._chart_grid.geometry().right()
    page.resize(1080, 1800)
    qtbot.waitUntil(lambda: len(rows(page)) == 3, timeout=2000)
    assert rows(page) == [["service_level", "waiting"], ["longest_wait"], ["occupancy", "available"]]
    assert page._rail.y() > page._chart_grid.geometry().bottom()
    page.resize(1920, 1000)
    qtbot.waitUntil(lambda: len(rows(page)) == 1, timeout=2000)
    page.close()


def test_a_wall_may_keep_to_itself_how_many_wait_and_a_desk_does_not(
    qtbot: QtBot, look: Look, config: Config
) -> None:
    hiding = replace(config, wall=replace(config.wall, hide_waiting=True))
    assert "waiting" not in made(qtbot, look, hiding, levers=False)._tiles
    assert "waiting" in made(qtbot, look, hiding)._tiles

"""Nobody scrolls a wall: its lists end with a whole row."""

import pytest
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.alerts import AlertsPage
from widgets.pages.base import Scene
from widgets.whole import rest_below

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


@pytest.mark.parametrize(("room", "rest"), [(30, 0), (29, 9), (20, 0), (9, 0)])
def test_what_is_left_below_the_last_whole_row(room: int, rest: int) -> None:
    assert rest_below([10, 20, 30], room) == rest


@pytest.mark.parametrize("height", [620, 683, 900])
def test_a_wall_of_alerts_shows_whole_rows_and_no_bars(
    qtbot: QtBot, look: Look, config: Config, desk: Desk, height: int
) -> None:
    page, floor = AlertsPage(desk.tools(look, config, levers=False)), snapshots.crowded()
    qtbot.addWidget(page)
    page.resize(1280, height)
    page.show()
    page.draw(Scene(floor, freshness_of(floor)))
    rows = [page.list.visualRect(page.model.index(row)) for row in range(page.model.rowCount())]
    seen = page.list.viewport().height()
    assert any(row.bottom() + 1 == seen for row in rows) or rows[-1].bottom() < seen
    assert not any(bar.isVisible() for bar in page.findChildren(QScrollBar))


def test_upright_the_details_stand_below(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> None:
    page, floor = AlertsPage(desk.tools(look, config)), snapshots.surge()
    qtbot.addWidget(page)
    page.resize(1080, 1856)
    page.show()
    page.draw(Scene(floor, freshness_of(floor)))
    assert page.details.width() == page.list.width()
    assert page.details.y() > page.list.geometry().bottom()

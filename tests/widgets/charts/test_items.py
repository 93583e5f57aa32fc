"""An error in the paint of a chart's item would end the process (see widgets/charts/items.py)."""

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from widgets.charts.axes import TimeAxis
from widgets.charts.contacts import ContactsChart
from widgets.charts.day import day_of
from widgets.charts.items import Curve
from widgets.charts.occupancy import OccupancyChart
from widgets.charts.panel import ChartPanel
from widgets.look import Look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


def fail(*_arguments: object) -> None:
    """What an item calls in its paint, gone wrong."""
    raise ValueError("the axis has no zone")


@pytest.mark.parametrize(
    ("kind", "item", "method"), [(ContactsChart, TimeAxis, "tickStrings"), (OccupancyChart, Curve, "getPath")]
)
def test_the_wall_survives_an_error_while_an_item_is_painted(
    qtbot: QtBot,
    look: Look,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    *,
    kind: type[ChartPanel],
    item: type,
    method: str,
) -> None:
    monkeypatch.setattr(item, method, fail)
    chart = kind(look)
    qtbot.addWidget(chart)
    chart.resize(900, 260)
    chart.show()
    chart.draw(day_of(snapshots.calm(), 0, {}))
    chart.grab()
    assert "could not be painted" in caplog.text
    assert "the axis has no zone" in caplog.text

import numpy as np
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config
from wallboard.snapshot import FloorSnapshot
from widgets.charts.day import day_of
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.base import Scene
from widgets.pages.intraday import IntradayPage
from widgets.pages.readout import ROWS, figures_of, heading_of


def scene(floor: FloorSnapshot) -> Scene:
    return Scene(floor, freshness_of(floor))


@pytest.fixture
def page(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> IntradayPage:
    made = IntradayPage(desk.tools(look, config))
    qtbot.addWidget(made)
    made.resize(1920, 1000)
    made.draw(scene(snapshots.surge()))
    return made


def shown(page: IntradayPage) -> dict[str, str]:
    return dict(zip(ROWS, (label.text() for label in page._readout._values), strict=True))


def test_every_scope_can_be_chosen(page: IntradayPage) -> None:
    floor = snapshots.surge()
    assert page._picker.count() == len(floor.scopes)
    page._picker.setCurrentIndex(floor.row("queue:1"))
    page._picker.activated.emit(floor.row("queue:1"))
    assert page.memory() == {"scope": "queue:1"}
    assert (
        shown(page)["Offered"]
        == figures_of(day_of(floor, floor.row("queue:1")), 29, page.tools.look.formats)[0]
    )


def test_typing_finds_a_name_anywhere(page: IntradayPage) -> None:
    completer = page._picker.completer()
    assert completer is not None
    completer.setCompletionPrefix("payM")
    assert [completer.currentCompletion(), completer.completionCount()] == ["Cards and payments · queue", 1]


def test_a_place_is_kept_and_a_lost_one_falls_back(page: IntradayPage) -> None:
    page.recall({"scope": "queue:5"})
    page.draw(scene(snapshots.surge()))
    assert page._picker.currentText() == "E-mail · queue"
    page.draw(scene(snapshots.tiny()))
    assert page._picker.currentText() == "Whole floor"


def test_one_crosshair_through_all_charts(page: IntradayPage) -> None:
    floor = snapshots.surge()
    page._charts[2].pointed.emit(floor.day_start_at + 13.25 * 3600)
    assert {chart.overlay._cursor_at for chart in page._charts} == {floor.day_start_at + 13.25 * 3600}
    assert page._readout._times.text() == "13:00–13:30"
    page._charts[2].pointed.emit(None)
    assert page._readout._state.text() == "runs, not finished"


def test_figures_of_an_interval(look: Look) -> None:
    day = day_of(snapshots.surge(), 0)
    row = dict(zip(ROWS, figures_of(day, 26, look.formats), strict=True))
    offered, answered, abandoned = (int(row[name]) for name in ("Offered", "Answered", "Abandoned"))
    assert offered == answered + abandoned
    assert (row["Mean wait"], row["Handling time"], row["Occupancy"]) == ("1:50", "4:00", "94\u202f%")


def test_what_is_to_come_is_expected_but_not_known(look: Look) -> None:
    day = day_of(snapshots.surge(), 0)
    row = dict(zip(ROWS, figures_of(day, 32, look.formats), strict=True))
    assert row["Expected"] != "—"
    assert {row[name] for name in ("Offered", "Service level", "Occupancy", "Agents on")} == {"—"}
    assert heading_of(day, 32, look.formats) == ("16:00–16:30", "still to come")


def test_what_the_wall_missed_is_said(look: Look) -> None:
    day = day_of(snapshots.gap(), 0)
    assert heading_of(day, 24, look.formats)[1] == "the wall missed 60\u202f% of it"


def test_without_a_forecast_there_is_none(look: Look) -> None:
    floor = snapshots.surge()
    unknown = np.full_like(floor.expected.contacts, np.nan)
    plan = replace(floor.expected, contacts=unknown, contacts_lo95=unknown, contacts_hi95=unknown)
    row = dict(zip(ROWS, figures_of(day_of(replace(floor, expected=plan), 0), 26, look.formats), strict=True))
    assert (row["Expected"], row["Usual, 95 %"]) == ("—", "—")

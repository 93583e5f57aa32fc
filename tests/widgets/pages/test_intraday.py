from concurrent.futures import Future
from datetime import date
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config
from wallboard.floor.intervals import WIDTH
from wallboard.log.earlier_days import EarlierDay
from wallboard.snapshot import FloorSnapshot
from widgets.charts.day import Flag, day_of
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.base import Scene
from widgets.pages.intraday import IntradayPage
from widgets.pages.readout import MOST_TOLD, ROWS, figures_of, heading_of
from widgets.readers import Readers

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


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
    assert page.bar.picker.count() == len(floor.scopes)
    page.bar.picker.setCurrentIndex(floor.row("queue:1"))
    page.bar.picker.activated.emit(floor.row("queue:1"))
    assert page.memory() == {"scope": "queue:1"}
    assert (
        shown(page)["Offered"]
        == figures_of(day_of(floor, floor.row("queue:1"), {}), 29, page.tools.look.formats)[0]
    )


def test_typing_finds_a_name_anywhere(page: IntradayPage) -> None:
    completer = page.bar.picker.completer()
    assert completer is not None
    completer.setCompletionPrefix("payM")
    assert [completer.currentCompletion(), completer.completionCount()] == ["Cards and payments · queue", 1]


def test_a_place_is_kept_and_a_lost_one_falls_back(page: IntradayPage) -> None:
    page.recall({"scope": "queue:5"})
    page.draw(scene(snapshots.surge()))
    assert page.bar.picker.currentText() == "E-mail · queue"
    page.draw(scene(snapshots.tiny()))
    assert page.bar.picker.currentText() == "Whole floor"


@pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
def test_upright_the_figures_lie_above_charts_as_wide_as_the_page(page: IntradayPage, qtbot: QtBot) -> None:
    page.resize(1080, 1700)
    page.show()
    readout, chart = page._readout.geometry(), page._charts[0].geometry()
    assert (readout.width(), readout.left()) == (chart.width(), chart.left())
    assert readout.bottom() < chart.top()
    page.resize(1920, 936)
    qtbot.waitUntil(lambda: page._readout.geometry().left() > page._charts[0].geometry().right())


def test_one_crosshair_through_all_charts(page: IntradayPage) -> None:
    floor = snapshots.surge()
    page._charts[2].pointed.emit(floor.day_start_at + 13.25 * 3600)
    assert {chart.overlay._cursor_at for chart in page._charts} == {floor.day_start_at + 13.25 * 3600}
    assert page._readout._times.text() == "13:00–13:30"
    page._charts[2].pointed.emit(None)
    assert page._readout._state.text() == "still running"


def test_figures_of_an_interval(look: Look) -> None:
    day = day_of(snapshots.surge(), 0, {})
    row = dict(zip(ROWS, figures_of(day, 26, look.formats), strict=True))
    offered, answered, abandoned = (int(row[name]) for name in ("Offered", "Answered", "Abandoned"))
    assert offered == answered + abandoned
    assert (row["Mean wait"], row["Handling time"], row["Occupancy"]) == ("1:50", "4:00", "94\u202f%")


def test_what_is_to_come_is_expected_but_not_known(look: Look) -> None:
    day = day_of(snapshots.surge(), 0, {})
    row = dict(zip(ROWS, figures_of(day, 32, look.formats), strict=True))
    assert row["Expected"] != "—"
    assert {row[name] for name in ("Offered", "Service level", "Occupancy", "Agents on")} == {"—"}
    assert heading_of(day, 32, look.formats) == ("16:00–16:30", "still to come")


def test_what_the_wall_missed_is_said(look: Look) -> None:
    day = day_of(snapshots.gap(), 0, {})
    assert heading_of(day, 24, look.formats)[1] == "the wall missed 60\u202f% of it"


def test_without_a_forecast_there_is_none(look: Look) -> None:
    floor = snapshots.surge()
    unknown = np.full_like(floor.expected.contacts, np.nan)
    plan = replace(floor.expected, contacts=unknown, contacts_lo95=unknown, contacts_hi95=unknown)
    row = dict(
        zip(ROWS, figures_of(day_of(replace(floor, expected=plan), 0, {}), 26, look.formats), strict=True)
    )
    assert (row["Expected"], row["Usual, 95 %"]) == ("—", "—")


def press(page: IntradayPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page, key)


def test_the_crosshair_walks_by_intervals_and_the_view_follows(page: IntradayPage) -> None:
    press(page, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert page._readout._times.text() == "14:00–14:30"
    press(page, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    shown = page.views.shown
    assert shown.first <= (page._cursor_at or 0.0) <= shown.last
    assert page._charts[0].box.viewRange()[0] == [shown.first, shown.last]
    press(page, *[Qt.Key.Key_Right] * 8)
    assert page._readout._times.text() == "18:00–18:30"
    assert page.views.shown.last >= (page._cursor_at or 0.0)
    press(page, Qt.Key.Key_Home)
    assert not page.views.zoomed
    press(page, Qt.Key.Key_Backspace)
    assert page.views.zoomed


def test_a_drag_chooses_and_a_double_click_goes_back(page: IntradayPage) -> None:
    page.show()
    viewport = page._charts[1].plot.viewport()
    left, right = QPoint(viewport.width() // 3, 40), QPoint(viewport.width() // 2, 40)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(viewport, right)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=right)
    assert page.views.zoomed
    assert not page.bar.whole.isHidden()
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=left)
    assert not page.views.zoomed


def test_yesterday_is_a_line_with_its_date_or_is_said_not_to_be_kept(
    qtbot: QtBot, look: Look, config: Config, desk: Desk
) -> None:
    answers: dict[str, EarlierDay | None] = {}

    def read_log(job: partial[object]) -> Future[object]:
        answered: Future[object] = Future()
        answered.set_result(answers.get(job.keywords["asked"].day.isoformat()))
        return answered

    floor = snapshots.surge()
    kept = np.full((len(floor.starts), WIDTH), 7.0)
    answers["2026-05-25"] = EarlierDay(date(2026, 5, 25), kept, kept, np.zeros(len(kept)), 30.0)
    page = IntradayPage(desk.tools(look, config, readers=Readers(read_log=read_log)))  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.draw(scene(floor))
    press(page, Qt.Key.Key_Y)
    QTest.keyClick(page, Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    assert page.bar.said.text().startswith("Mon 25 May was held to 30 s · Tue 19 May: not kept")
    assert [key.words for key in page._charts[1].header._keys][-1] == "Mon 25 May"
    assert page._readout._columns[0].name.text() == "Mon 25 May"
    assert page.memory()["compared"] == "1 7"


@pytest.mark.parametrize(
    ("ending", "begins"), [(".png", b"\x89PNG"), (".pdf", b"%PDF"), (".csv", b"\xef\xbb\xbf")]
)
def test_what_is_shown_is_written(
    page: IntradayPage, qtbot: QtBot, tmp_path: Path, ending: str, begins: bytes
) -> None:
    path = tmp_path / f"day{ending}"
    page.export(path)
    qtbot.waitUntil(lambda: page._exports.settled("{path}"))
    assert page._exports.outcome == str(path)
    assert path.read_bytes().startswith(begins)


def test_a_folder_that_is_not_there_is_said(page: IntradayPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.export(tmp_path / "nowhere" / "day.csv")
    qtbot.waitUntil(lambda: page._exports.settled("{path}"))
    assert "nowhere" in page._exports.outcome


def test_where_the_day_is_heading_is_said(page: IntradayPage, qtbot: QtBot) -> None:
    page.show()
    page.draw(scene(snapshots.surge()))
    qtbot.waitUntil(lambda: page.settled, timeout=20_000)
    remark = page._charts[0].header.remark
    assert remark is not None
    assert remark.words.startswith("day ends near 76")
    press(page, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert shown(page)["Service level"].startswith("99")


def test_figures_of_the_running_interval_say_how_old_they_are(page: IntradayPage) -> None:
    readout = page._readout
    assert readout._state.text() == "still running"
    page.draw(scene(snapshots.stale()))
    assert readout._state.text() == "figures 24\u202fs old"
    assert {label.property("tone") for label in readout._values} == {"muted"}
    page.step(-1)  # the crosshair comes, on the running interval
    page.step(-1)
    assert readout._state.text() == "finished"
    assert {label.property("tone") for label in readout._values} == {""}


def test_of_much_that_happened_the_newest_is_told_and_how_much_was_before(page: IntradayPage) -> None:
    flags = [Flag(float(minute), "!", f"No. {minute} <b>") for minute in range(MOST_TOLD + 3)]
    said = page._readout._listed(flags)
    assert "No. 2 " not in said
    assert f"No. {MOST_TOLD + 2} &lt;b&gt;" in said
    assert "3 before" in said

from collections.abc import Callable, Iterator
from dataclasses import replace as replace_tools
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QSettings, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.helpers.shift import START_AT, ShiftLog, draft
from tests.helpers.snapshots import HOUR_S
from tests.widgets.conftest import Desk
from wallboard.config import Config, ShiftConfig
from wallboard.frozen_figures import figures_of
from wallboard.intents import FinishIntervention, SendAgain
from wallboard.log.kinds import names_of
from wallboard.log.store import Store
from wallboard.records import Answer, Delivery, Details, Intervention
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot
from widgets.freshness import freshness_of
from widgets.log_view.entries import entries_of
from widgets.log_view.table import COLUMNS
from widgets.log_view.wanted import SavedViews
from widgets.look import Look
from widgets.pages.base import Scene
from widgets.pages.log import LogPage
from widgets.readers import Readers

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
HEADINGS = [heading for heading, _ in COLUMNS]


def scene(floor: FloorSnapshot) -> Scene:
    return Scene(floor, freshness_of(floor))


def a_shift() -> FloorSnapshot:
    floor = snapshots.surge()
    figures = (figures_of(floor, WHOLE_FLOOR), figures_of(floor, "queue:0"))
    at = floor.at
    overtime = Intervention(
        "i9",
        at - 60,
        at - 600,
        "overtime",
        "queue:0",
        "Four until 17:00\nTwo accepted",
        "Ines M.",
        agents=("a0", "a3", "a4", "a5", "a6"),
        alert="spike-0",
        figures=figures,
    )
    return replace(floor, interventions=(*floor.interventions, overtime))


@pytest.fixture
def page(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> Iterator[LogPage]:
    made = LogPage(desk.tools(look, config))
    qtbot.addWidget(made)
    made.resize(1920, 976)
    made.show()
    made.draw(scene(a_shift()))
    yield made
    made.close()


def column(page: LogPage, heading: str) -> list[str]:
    place = HEADINGS.index(heading)
    return [page.model.words(entry, place) for entry in page.model.entries]


def test_interventions_and_alerts_the_newest_first(page: LogPage) -> None:
    assert column(page, "Time") == ["14:28", "14:21", "14:21", "14:04", "13:39"]
    assert column(page, "What") == [
        "Longest wait in Billing",
        "Overtime offer",
        "Spike in Billing",
        "Overtime offer",
        "Coaching",
    ]
    assert column(page, "State") == ["in force", "saving…", "in force", "saved", "saved"]


def test_the_figures_of_that_moment_are_the_queues_own(page: LogPage) -> None:
    figures = figures_of(a_shift(), "queue:0")
    assert figures.service_level is not None
    assert column(page, "Figures then")[1] == (
        f"waiting 23 · longest 2:41 · SL {page.tools.look.formats.percent(figures.service_level)}"
    )


def test_figures_that_were_not_known_are_left_out(look: Look) -> None:
    floor = snapshots.empty()
    row = Intervention("i", floor.at, floor.at, "note", "*", "x", "Ines", figures=(figures_of(floor, "*"),))
    (entry,) = entries_of(replace(floor, interventions=(row,)), look.formats, names_of(()), hide_names=False)
    assert entry.short == "waiting 0"


def test_details_tell_everything(page: LogPage) -> None:
    page.pick("i9")
    details = page.details
    assert details._title.text() == "Overtime offer"
    assert details._when.text() == "14:21:48 · Ines M. · logged at 14:30"
    assert details._where.text().splitlines() == [
        "Billing",
        "Ada A., Dmitri A., Elif A., Fatima A. and 1 more",
        "from the alert “Spike in Billing”",
    ]
    assert details._text.text() == "Four until 17:00\nTwo accepted"
    assert "Whole floor" in details._figures.text()


def test_what_is_not_saved_is_loud(page: LogPage) -> None:
    assert page._trouble.text() == ""
    floor = a_shift()
    failed = replace(floor.interventions[-1], save="failed", save_detail="the disk is full")
    page.draw(scene(replace(floor, interventions=(*floor.interventions[:-1], failed))))
    assert page._trouble.text() == "1 not saved: the disk is full"
    assert column(page, "State")[1] == "not saved"
    page.pick("i9")
    assert page.details._saved.text() == "Not saved: the disk is full"
    page.draw(scene(floor))
    assert page._trouble.text() == ""


def test_filters(page: LogPage) -> None:
    page.filters.alerts.click()
    assert column(page, "What") == ["Overtime offer", "Overtime offer", "Coaching"]
    page.filters.kind.setCurrentIndex(page.filters.kind.findData("coaching"))
    assert column(page, "What") == ["Coaching"]
    page.filters.kind.setCurrentIndex(0)
    page.filters.text.setText("ACCEPTED")
    assert [entry.id for entry in page.model.entries] == ["i9"]
    page.filters.text.setText("no such thing")
    assert page._empty._title.text() == "Nothing like that today"
    assert not page.details.isVisible()


def test_the_time_line_leads_to_the_row(page: LogPage) -> None:
    page.timeline.repaint()
    place = next(place for place, entry in page.timeline._places if entry.id == "i0")
    QTest.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert page.details._title.text() == "Coaching"
    assert page.model.entries[page.table.currentIndex().row()].id == "i0"


def test_flags_stand_at_their_times(page: LogPage) -> None:
    floor, line = a_shift(), page.timeline
    assert line.x_of(floor.at - 3120) < line.x_of(floor.at - 600) < line.x_of(floor.at)
    hour = line.x_of(floor.day_start_at + 13 * 3600) - line.x_of(floor.day_start_at + 12 * 3600)
    assert line.x_of(floor.at) - line.x_of(floor.at - 3600) == pytest.approx(hour)
    assert line.x_of(0.0) == line.x_of(floor.day_start_at)  # nothing stands outside


def test_the_chosen_entry_stays_chosen(page: LogPage) -> None:
    page.pick("i0")
    floor = a_shift()
    late = replace(floor.interventions[0], id="late", happened_at=floor.at)
    page.draw(scene(replace(floor, interventions=(*floor.interventions, late))))
    assert page.model.entries[0].id == "late"
    assert page.model.entries[page.table.currentIndex().row()].id == "i0"
    assert page.details._title.text() == "Coaching"


def test_while_nobody_chose_the_newest_is_shown(page: LogPage) -> None:
    floor = a_shift()
    newer = replace(floor.interventions[-1], id="i10", at=floor.at, happened_at=floor.at)
    page.draw(scene(replace(floor, interventions=(*floor.interventions, newer))))
    assert page.table.currentIndex().row() == 0
    assert page.model.entries[0].id == "i10"


def test_nothing_is_made_anew_while_nothing_changes(page: LogPage) -> None:
    spy = QSignalSpy(page.model.modelReset)
    floor = a_shift()
    page.draw(scene(replace(floor, at=floor.at + 1)))
    assert spy.count() == 0


def test_nothing_logged_yet(page: LogPage) -> None:
    page.draw(scene(snapshots.empty()))
    assert page._empty.isVisible()
    assert page._empty._title.text() == "Nothing in the log yet"


def test_an_empty_page_leaves_the_focus_to_no_button(page: LogPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.table.hasFocus, timeout=2000)
    page.draw(scene(snapshots.empty()))
    assert page._empty.hasFocus()
    page.draw(scene(a_shift()))
    assert page.table.hasFocus()


def test_a_long_text_is_cut_in_the_table_alone(page: LogPage) -> None:
    floor = a_shift()
    long = replace(floor.interventions[-1], text="word " * 2000)
    page.draw(scene(replace(floor, interventions=(long,))))
    assert len(column(page, "Text")[1]) == 400
    page.table.selectionModel().setCurrentIndex(
        page.model.index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    assert page.details._text.text() == long.text


def test_what_was_chosen_is_kept(page: LogPage, qtbot: QtBot, look: Look, config: Config, desk: Desk) -> None:
    page.filters.text.setText("o")
    page.filters.alerts.click()
    page.pick("i0")
    other = LogPage(desk.tools(look, config))
    qtbot.addWidget(other)
    other.recall(page.memory())
    other.draw(scene(a_shift()))
    assert other.memory() == page.memory()
    assert other.details._title.text() == "Coaching"


def test_what_is_open_says_so_and_is_marked_as_done(page: LogPage, desk: Desk) -> None:
    floor = a_shift()
    details = Details("lines back", floor.at + 3600.0, floor.at + 60.0, "open", "Telco", "INC-4711")
    row = Intervention(
        "i1",
        floor.at,
        floor.at,
        "escalation",
        WHOLE_FLOOR,
        "lines down",
        "Ines",
        details=details,
        save="saved",
    )
    page.draw(scene(replace(floor, interventions=(row,))))
    page.pick("i1")
    assert page.details._more.text().split("\n") == [
        "Expected: lines back until 15:31",
        "Escalated to Telco · INC-4711",
        "Open, due 14:32",
    ]
    assert "open" in column(page, "State")
    page.draw(scene(replace(floor, at=floor.at + 120.0, interventions=(row,))))
    assert page.details._more.text().endswith("Open, overdue since 14:32")
    page.filters.text.setText("inc-4711")
    assert page.model.rowCount() == 1
    page.details.done_button.click()
    assert desk.posted == [FinishIntervention("i1", "Ines M.")]
    done = replace(row, details=replace(details, status="done"))
    page.draw(scene(replace(floor, interventions=(done,))))
    assert not page.details.done_button.isVisible()
    assert page.details._more.text().endswith("\nDone")


def test_how_it_fares_with_the_agents_is_told_and_it_may_be_sent_again(page: LogPage, desk: Desk) -> None:
    floor = a_shift()
    offer = Delivery("feed", slots=2, answer_by=floor.at + 600.0)
    answers = (Answer("a0", "accepted", floor.at), Answer("a3", "declined", floor.at))
    for course, state, told, may in (
        (offer, "sent?", "Not known whether it was sent", True),
        (
            replace(offer, state="taken", answers=answers),
            "1 of 2 accepted",
            "2 places: 1 accepted (Ada A.)",
            False,
        ),
    ):
        *before, last = floor.interventions
        sent = replace(last, save="saved", details=Details(delivery=course))
        page.draw(scene(replace(floor, interventions=(*before, sent))))
        page.pick("i9")
        row = page.model.row_of("i9")
        assert page.model.index(row, HEADINGS.index("State")).data() == state
        assert page.details._course.text().startswith(told)
        assert page.details.again_button.isVisible() == may
        page.details.again_button.click()
    assert desk.posted[0] == SendAgain("i9", "Ines M.")


# --- filters, earlier days, kept views, levers


def choose(page: LogPage, name: str, data: str) -> list[str]:
    """Choose an item of a filter; the ids that pass."""
    box = getattr(page.filters, name)
    place = box.findData(data)
    assert place >= 0, [box.itemData(row) for row in range(box.count())]
    box.setCurrentIndex(place)
    return [entry.id for entry in page.model.entries]


def test_filters_by_place_agent_person_and_alert(page: LogPage) -> None:
    assert "i9" in choose(page, "scope", "queue:0")
    assert set(choose(page, "agent", "a6")) == {"i9"}
    page.filters.clear_button.click()
    assert set(choose(page, "alert", "spike-0")) == {"i9", "spike-0"}
    page.filters.clear_button.click()
    assert all(
        entry.who == "Ines M." for entry in page.model.entries if entry.id in choose(page, "who", "Ines M.")
    )
    page.filters.clear_button.click()
    assert page.model.rowCount() == 5


def test_a_shift_is_a_filter(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> None:
    shifts = (ShiftConfig("Early", ("07:00-14:00",)), ShiftConfig("Late", ("14:00-22:00",)))
    page = LogPage(desk.tools(look, replace(config, shift=shifts)))
    qtbot.addWidget(page)
    page.draw(scene(a_shift()))
    assert choose(page, "time", "shift:Early") == ["i0"]
    assert "i0" not in choose(page, "time", "shift:Late")


def test_views_are_kept_under_a_name_until_they_are_forgotten(
    qtbot: QtBot, look: Look, config: Config, desk: Desk, tmp_path: Path
) -> None:
    file = str(tmp_path / "window.ini")

    def opened() -> LogPage:
        views = SavedViews(QSettings(file, QSettings.Format.IniFormat))
        made = LogPage(replace_tools(desk.tools(look, config), views=views))
        qtbot.addWidget(made)
        made.draw(scene(a_shift()))
        return made

    page = opened()
    choose(page, "kind", "coaching")
    page.filters.text.setText("x")
    page.filters.view_name.setText("Co=ach; “mine”")
    page.filters.keep_button.click()
    other = opened()
    other.filters.view.setCurrentIndex(other.filters.view.findData("Co=ach; “mine”"))
    other.filters.view.activated.emit(1)
    assert (other.filters.kind.currentData(), other.filters.text.text()) == ("coaching", "x")
    other.filters.drop_button.click()
    assert opened().filters.view.count() == 1


@pytest.mark.parametrize("broken", ["", "{", "[1]", '{"a": 3}'])
def test_views_that_another_program_spoilt_are_none(tmp_path: Path, broken: str) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("log/views", broken)
    assert SavedViews(settings).names == ()


@pytest.fixture
def shift(tmp_path: Path) -> Iterator[ShiftLog]:
    shift = ShiftLog(tmp_path / "log.db")
    yield shift
    shift.close()


@pytest.fixture
def reading(qtbot: QtBot, look: Look, config: Config, desk: Desk, shift: ShiftLog) -> Iterator[LogPage]:
    """A page that reads a real file."""
    made = LogPage(desk.tools(look, config, readers=Readers(read_log=shift.store.read)))
    qtbot.addWidget(made)
    made.resize(1920, 976)
    made.show()
    made.draw(scene(a_shift()))
    yield made
    made.close()


def drawn_until(qtbot: QtBot, page: LogPage, there: Callable[[], bool]) -> None:
    def look_again() -> bool:
        page.draw(scene(a_shift()))
        return there()

    qtbot.waitUntil(look_again, timeout=5000)


def test_earlier_days_are_read_from_the_file(qtbot: QtBot, reading: LogPage, shift: ShiftLog) -> None:
    shift.add(draft("note", "three days ago"), START_AT - 3 * 86_400.0)
    shift.add(draft("coaching", "a month ago"), START_AT - 27 * 86_400.0)
    shift.store.flush().result(5)
    choose(reading, "time", "days:7")
    drawn_until(qtbot, reading, lambda: [each.text for each in reading.model.entries] == ["three days ago"])
    assert column(reading, "Time") == ["23 May 08:00"]
    assert reading.details._when.text().startswith("Sat 23 May 2026 · 08:00:00")
    reading.filters.text.setText("month")
    choose(reading, "time", "days:28")
    drawn_until(qtbot, reading, lambda: [each.text for each in reading.model.entries] == ["a month ago"])
    choose(reading, "time", "")
    reading.filters.text.clear()
    assert reading.model.rowCount() == 5


def test_no_lever_yet_is_said(qtbot: QtBot, reading: LogPage) -> None:
    reading.helped.click()
    drawn_until(qtbot, reading, reading.levers_view._empty.isVisible)
    title = reading.levers_view._empty._title
    assert title.text() == "No lever was used there in that time"
    reading.levers_view.period.setCurrentIndex(3)
    drawn_until(qtbot, reading, lambda: title.text() == "No lever has been used yet")
    assert not reading.filters.isVisible()


def test_levers_tell_how_often_how_much_and_how_sure(qtbot: QtBot, reading: LogPage, shift: ShiftLog) -> None:
    for days in range(5):
        shift.acted(draft("overtime", "four places"), START_AT - days * 86_400.0)
    shift.acted(draft("recall", "all in"), START_AT + 3 * HOUR_S)
    shift.store.flush().result(5)
    reading.helped.click()
    view, model = reading.levers_view, reading.levers_view.model
    drawn_until(qtbot, reading, lambda: len(model.rows) == 2)
    (overtime, recall) = model.rows
    assert [model.words(overtime, place) for place in (0, 1)] == ["Overtime offer", "5"]
    assert overtime.low is not None
    assert "to" in model.words(overtime, 5)
    assert model.words(recall, 7) == "Too few to say: 1 of 5"
    assert reading.grab().width() == 1920
    view.period.setCurrentIndex(0)
    drawn_until(qtbot, reading, lambda: model.rows[0].times == 5)
    view.scope.setCurrentIndex(view.scope.findData("queue:5"))
    drawn_until(qtbot, reading, view._empty.isVisible)
    reading.helped.click()
    assert reading.filters.isVisible()


def test_a_log_that_cannot_be_read_is_said(
    qtbot: QtBot, look: Look, config: Config, desk: Desk, tmp_path: Path
) -> None:
    store = Store(tmp_path)  # a folder is no file
    store.start()
    page = LogPage(desk.tools(look, config, readers=Readers(read_log=store.read)))
    qtbot.addWidget(page)
    page.show()
    page.helped.setChecked(True)
    drawn_until(qtbot, page, page.levers_view._empty.isVisible)
    assert page.levers_view._empty._title.text() == "The log could not be read"
    store.stop()


def test_on_an_upright_screen_the_details_stand_below_and_no_column_is_left_out(page: LogPage) -> None:
    assert page.details.x() > page.table.geometry().right()
    page.resize(1080, 1800)
    QTest.qWait(1)
    assert page.details.y() > page.table.geometry().bottom()
    assert page.details.width() == page.table.width()

import dataclasses
from collections.abc import Iterator, Mapping

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config, QueueConfig
from wallboard.floor.intervals import ABANDONED, ANSWERED, ANSWERED_WITHIN
from wallboard.lacking import without_lacking
from wallboard.snapshot import FloorSnapshot
from widgets.column_dialog import ColumnDialog
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.base import Scene
from widgets.pages.queues import QueuesPage
from widgets.queue_columns import COLUMNS
from widgets.targets_dialog import TargetsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
HEADINGS = [column.heading for column in COLUMNS]


def scene(floor: FloorSnapshot) -> Scene:
    return Scene(floor, freshness_of(floor))


@pytest.fixture
def page(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> Iterator[QueuesPage]:
    made = QueuesPage(desk.tools(look, config))
    qtbot.addWidget(made)
    made.resize(1920, 976)
    made.show()
    made.draw(scene(snapshots.surge()))
    yield made
    made.close()


def names(page: QueuesPage) -> list[str]:
    return [page.queues.scope(row).name for row in range(page.queues.rowCount())]


def cell(page: QueuesPage, name: str, heading: str) -> str:
    return page.queues.text_of(names(page).index(name), HEADINGS.index(heading))


def waiting_at(floor: FloorSnapshot, queue: str, waiting: int) -> FloorSnapshot:
    column = floor.live.waiting.copy()
    column[floor.row(queue)] = waiting
    return replace(floor, live=replace(floor.live, waiting=column))


def two_hundred() -> FloorSnapshot:
    queues = tuple((f"Queue {n:03}", "voice", "Retail") for n in range(200))
    return snapshots.snapshot(snapshots.Story(queues=queues, per_hour=6000.0))


def test_figures_are_written_as_people_read_them(page: QueuesPage) -> None:
    floor = snapshots.surge()
    offered = floor.windows["day"][floor.row("queue:0")][0]
    assert cell(page, "Billing", "Waiting") == "23"
    assert cell(page, "Billing", "Longest") == "2:41"
    assert cell(page, "Billing", "Offered") == f"{offered:.0f}"
    assert cell(page, "Billing", "Available") == "0 / 7"
    assert cell(page, "Chat", "Longest") == "—"
    assert cell(page, "Chat", "AHT") == "4:00"


def calm_but(queue: str, waiting: int = 25) -> FloorSnapshot:
    """A floor on which all is well but that many wait in one queue."""
    floor = snapshots.calm()
    fine = {window: sums.copy() for window, sums in floor.windows.items()}
    for sums in fine.values():
        sums[:, ANSWERED_WITHIN] = sums[:, ANSWERED] + sums[:, ABANDONED]
    return waiting_at(replace(floor, windows=fine), queue, waiting)


def test_the_worst_queue_stands_first(page: QueuesPage) -> None:
    for queue, name in (("queue:3", "Technical help"), ("queue:2", "Mortgages")):
        page.draw(scene(calm_but(queue)))
        assert names(page)[0] == name
    page.draw(scene(snapshots.surge()))
    severities = [page.queues.level_of(row, 0) for row in range(page.queues.rowCount())]
    assert severities == sorted(severities, reverse=True)


def test_rows_keep_their_places_while_the_pointer_is_over_them(page: QueuesPage) -> None:
    page.draw(scene(calm_but("queue:3", 0)))
    before = names(page)
    page.queues.held = True
    page.queues.show_scene(scene(calm_but("queue:3")), page._queue_rows)
    assert names(page) == before
    assert cell(page, "Technical help", "Waiting") == "25"
    page.queues.held = False
    page.queues.show_scene(scene(calm_but("queue:3")), page._queue_rows)
    assert names(page)[0] == "Technical help"


def test_the_chosen_queue_stays_chosen_when_rows_move(page: QueuesPage) -> None:
    page.draw(scene(snapshots.calm()))
    page.table.choose("queue:3")
    page.draw(scene(calm_but("queue:3")))
    assert (names(page)[0], page.table.chosen) == ("Technical help", "queue:3")


def click_heading(page: QueuesPage, heading: str) -> None:
    header = page.table.horizontalHeader()
    left = header.sectionViewportPosition(HEADINGS.index(heading))
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(left + 20, 10))


@pytest.mark.parametrize(
    ("heading", "first", "second"),
    [("Queue", "Billing", "Technical help"), ("Offered", "Billing", "E-mail"), ("Waiting", "Billing", "")],
)
def test_a_heading_sorts_one_way_then_the_other_then_no_more(
    page: QueuesPage, heading: str, first: str, second: str
) -> None:
    worst_first = names(page)
    click_heading(page, heading)
    assert names(page)[0] == first
    click_heading(page, heading)
    assert names(page)[0] == second or names(page)[-1] == first
    click_heading(page, heading)
    severities = [page.queues.level_of(row, 0) for row in range(page.queues.rowCount())]
    assert severities == sorted(severities, reverse=True)
    assert sorted(names(page)) == sorted(worst_first)


def test_only_cells_that_look_different_are_announced(page: QueuesPage) -> None:
    floor = snapshots.calm()
    page.draw(scene(floor))
    spy = QSignalSpy(page.queues.dataChanged)
    page.draw(scene(replace(floor, at=floor.at + 0.1)))
    assert spy.count() == 0
    page.draw(scene(waiting_at(floor, "queue:3", 7)))
    assert [HEADINGS[spy.at(n)[0].column()] for n in range(spy.count())] == ["Waiting"]


def test_totals_are_pinned_in_their_own_order(page: QueuesPage) -> None:
    shown = [page.totals.scope(row).name for row in range(page.totals.rowCount())]
    assert shown == ["Whole floor", "Lending", "Retail", "Support", "chat", "email", "voice"]
    page.draw(scene(snapshots.tiny()))
    assert [page.totals.scope(row).kind for row in range(page.totals.rowCount())] == ["floor"]


def test_totals_stand_under_their_columns(page: QueuesPage) -> None:
    page.draw(scene(two_hundred()))
    widths = [
        [table.columnWidth(column) for column in range(len(COLUMNS))]
        for table in (page.table, page.totals_table)
    ]
    assert widths[0] == widths[1]
    assert sum(widths[0]) <= page.table.viewport().width()


def test_hidden_queues_are_not_shown(qtbot: QtBot, look: Look, desk: Desk) -> None:
    hidden = Config(queue=(QueueConfig(id="5", hidden=True),))
    made = QueuesPage(desk.tools(look, hidden))
    qtbot.addWidget(made)
    made.draw(scene(snapshots.calm()))
    assert "E-mail" not in names(made)
    assert made.queues.rowCount() == 5


def test_the_filter_looks_at_names_channels_and_groups(page: QueuesPage) -> None:
    page.filter.setText("suPPort")
    assert sorted(names(page)) == ["Chat", "E-mail", "Technical help"]
    page.filter.setText("nothing like it")
    assert names(page) == []
    assert page._empty.isVisible()
    QTest.keyClick(page.filter, Qt.Key.Key_Escape)
    assert page.queues.rowCount() == 6
    assert not page._empty.isVisible()


def test_keys(page: QueuesPage, desk: Desk, qtbot: QtBot) -> None:
    page.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.filter.hasFocus, timeout=2000)
    QTest.keyClicks(page.filter, "mort")
    QTest.keyClick(page.filter, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    page.table.choose("queue:2")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert [(draft.scope, draft.kind) for draft in desk.drafts] == [("queue:2", "")]


def test_the_menu_leads_to_intraday_and_to_the_form(page: QueuesPage, desk: Desk) -> None:
    page.table.menu_wanted.emit("queue:1", QPoint(10, 10))
    menu = page.findChild(QMenu)
    assert menu is not None
    act, show = menu.actions()
    show.trigger()
    act.trigger()
    menu.close()
    assert desk.places == [("intraday", "queue:1")]
    assert [draft.scope for draft in desk.drafts] == ["queue:1"]


def test_a_wall_has_no_levers(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> None:
    made = QueuesPage(desk.tools(look, config, levers=False))
    qtbot.addWidget(made)
    made.draw(scene(snapshots.surge()))
    made.act("queue:0")
    assert desk.drafts == []


def test_old_figures_are_grey_and_then_not_shown(page: QueuesPage) -> None:
    page.draw(scene(snapshots.stale()))
    levels = {page.queues.level_of(0, column) for column in range(len(COLUMNS))}
    assert (levels, cell(page, "Billing", "Waiting")) == ({0}, "23")
    page.draw(scene(snapshots.stale(90.0)))
    assert {
        cell(page, "Billing", column.heading) for column in COLUMNS if column.kind in {"bar", "figure"}
    } == {"—"}


def test_a_queue_that_appears_is_shown(page: QueuesPage) -> None:
    page.draw(scene(snapshots.tiny()))
    assert page.queues.rowCount() == 1
    page.draw(scene(snapshots.surge()))
    assert page.queues.rowCount() == 6


def test_no_queues_yet(page: QueuesPage) -> None:
    floor = snapshots.empty()
    only_floor = replace(floor, scopes=floor.scopes[:1])
    page.draw(scene(only_floor))
    assert page._empty.isVisible()
    assert page._empty._title.text() == "No queues yet"


def test_what_was_chosen_is_kept(
    page: QueuesPage, qtbot: QtBot, look: Look, config: Config, desk: Desk
) -> None:
    page.filter.setText("b")
    page.table.choose("queue:0")
    other = QueuesPage(desk.tools(look, config))
    qtbot.addWidget(other)
    other.recall(page.memory())
    other.draw(scene(snapshots.surge()))
    assert (other.table.chosen, other.filter.text()) == ("queue:0", "b")


def test_two_hundred_queues_of_which_few_are_painted(page: QueuesPage) -> None:
    page.draw(scene(two_hundred()))
    assert page.queues.rowCount() == 200
    assert page.totals_table.isVisible()
    assert page.table.height() < page.height()
    last = page.queues.index(199, 0)
    assert page.table.visualRect(last).top() > page.table.viewport().height()
    assert np.ptp([page.table.rowHeight(row) for row in range(200)]) == 0


def test_totals_take_the_room_that_a_larger_window_gives(page: QueuesPage, qtbot: QtBot) -> None:
    page.resize(1920, 500)
    qtbot.waitUntil(lambda: page.totals_table.height() < 7 * page.totals_table.rowHeight(0), timeout=2000)
    page.resize(1920, 976)
    qtbot.waitUntil(lambda: page.totals_table.height() == 7 * page.totals_table.rowHeight(0), timeout=2000)


def test_a_narrow_table_leaves_out_what_matters_least(page: QueuesPage, qtbot: QtBot) -> None:
    page.resize(1440, 976)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(HEADINGS.index("Service level today")), timeout=2000)
    hidden = [
        [table.isColumnHidden(c) for c in range(len(COLUMNS))] for table in (page.table, page.totals_table)
    ]
    assert hidden[0] == hidden[1]
    assert not any(
        page.table.isColumnHidden(HEADINGS.index(each)) for each in ("Waiting", "Longest", "Available")
    )
    assert page.table.columnWidth(0) >= 240
    page.resize(1920, 976)
    qtbot.waitUntil(
        lambda: not any(page.table.isColumnHidden(column) for column in page.columns.shown), timeout=2000
    )


def test_marks_are_told_to_those_who_cannot_see_them(page: QueuesPage) -> None:
    index = page.queues.index(names(page).index("Billing"), HEADINGS.index("Waiting"))
    assert page.queues.data(index, Qt.ItemDataRole.AccessibleTextRole) == "23 critical"


# --- groups and columns -----------------------------------------------------------------------------------


def rows(page: QueuesPage) -> list[str]:
    """The rows as they are seen: groups in capitals."""
    model = page.queues
    return [
        model.scope(row).name.upper() if model.is_head(row) else model.scope(row).name
        for row in range(model.rowCount())
    ]


def test_groups_stand_before_their_queues_and_fold(page: QueuesPage) -> None:
    page.next_grouping()
    assert rows(page)[:3] == ["RETAIL", "Billing", "Cards and payments"]
    assert "Retail" not in [page.totals.scope(row).name for row in range(page.totals.rowCount())]
    page.table.selectRow(1)
    QTest.keyClick(page.table, Qt.Key.Key_Left)
    QTest.keyClick(page.table, Qt.Key.Key_Left)
    assert "Billing" not in rows(page)
    assert page.queues.worrying(0) == (2, 2)
    assert page.table.chosen == "group:Retail"
    assert page._count.text() == "6 queues · worst first"

    page.filter.setText("pay retail")
    assert rows(page) == ["RETAIL", "Cards and payments"], "what is looked for is found in a closed group"
    page.filter.setText("")
    again = QueuesPage(page.tools)
    again.draw(scene(snapshots.surge()))
    assert rows(again) == rows(page), "it is kept"
    again.close()


def test_a_closed_group_stands_as_badly_as_its_worst_queue(page: QueuesPage) -> None:
    page.next_grouping()
    page.fold_all(closed=True)
    page.draw(scene(calm_but("queue:3")))
    assert (rows(page)[0], page.queues.level_of(0, 0)) == ("SUPPORT", 4)


def test_only_what_needs_a_look(page: QueuesPage) -> None:
    page.worrying.click()
    page.draw(scene(calm_but("queue:3")))
    assert rows(page) == ["Technical help"]
    page.draw(scene(calm_but("queue:3", 0)))
    assert page.queues.rowCount() == 0
    assert page._empty._title.text() == "No queue needs a look"


def seen(page: QueuesPage) -> list[str]:
    header = page.table.horizontalHeader()
    order = [header.logicalIndex(place) for place in range(header.count())]
    return [HEADINGS[column] for column in order if not page.table.isColumnHidden(column)]


def test_columns_are_chosen_moved_kept_and_put_back(page: QueuesPage) -> None:
    before = seen(page)
    header = page.table.horizontalHeader()
    header.moveSection(header.visualIndex(HEADINGS.index("Waiting")), 1)
    page.columns.show(HEADINGS.index("AHT"), shown=False)
    page.columns.show(HEADINGS.index("Missing"), shown=True)
    assert (seen(page)[:2], seen(page)[-1], "AHT" in seen(page)) == (["Queue", "Waiting"], "Missing", False)
    totals = page.totals_table.horizontalHeader()
    assert totals.visualIndex(HEADINGS.index("Waiting")) == 1
    again = QueuesPage(page.tools)
    again.resize(page.size())
    again.table.share_width()
    assert again.columns.order == page.columns.order
    again.close()
    page.columns.move(HEADINGS.index("Waiting"), 1)
    assert seen(page)[:3] == ["Queue", "SL 30 min", "Waiting"]
    page.columns.reset()
    assert seen(page) == before


def test_the_columns_dialog_is_worked_by_keys(page: QueuesPage) -> None:
    page.open_columns()
    (dialog,) = page.window().findChildren(ColumnDialog)
    dialog.list.setCurrentRow(0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert "SL 30 min" not in seen(page)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert seen(page)[:3] == ["Queue", "Target", "SL 30 min"]
    dialog.default.click()
    assert seen(page)[:3] == ["Queue", "SL 30 min", "Target"]
    dialog.close()


def test_own_targets_are_told(page: QueuesPage) -> None:
    floor = snapshots.surge()
    mail = floor.row("queue:5")
    own = replace(floor.scopes[mail], targets=replace(floor.scopes[mail].targets, within_s=3600.0))
    page.draw(scene(replace(floor, scopes=(*floor.scopes[:mail], own, *floor.scopes[mail + 1 :]))))
    assert cell(page, "E-mail", "Target").endswith("60 min")
    assert cell(page, "Billing", "Target").endswith("20 s")
    differing = [name for row, name in enumerate(names(page)) if page.queues.has_own_target(row)]
    assert differing == ["E-mail"]


def test_targets_are_changed_in_place(page: QueuesPage, qtbot: QtBot) -> None:
    asked: list[tuple[str, dict[str, float | None]]] = []
    refusals = ["the file can't be written", ""]

    def change(queue: str, targets: Mapping[str, float | None]) -> str:
        asked.append((queue, dict(targets)))
        return refusals.pop(0)

    made = QueuesPage(dataclasses.replace(page.tools, change_targets=change))
    qtbot.addWidget(made)
    made.show()
    made.draw(scene(snapshots.surge()))
    made.table.setCurrentIndex(made.queues.index(names(made).index("Billing"), HEADINGS.index("Target")))
    QTest.keyClick(made.table, Qt.Key.Key_Return)
    (dialog,) = made.window().findChildren(TargetsDialog)
    assert "as the site" in dialog.boxes["within_s"].text()
    dialog.boxes["within_s"].setValue(30)
    dialog.boxes["abandonment"].setValue(3)
    dialog.save_button.click()
    assert dialog._refusal.text() == "the file can't be written"
    dialog.save_button.click()
    wanted = {"service_level": None, "within_s": 30.0, "longest_wait_s": None, "abandonment": 0.03}
    assert asked == [("0", wanted)] * 2
    assert not dialog.isVisible()
    made.close()


def test_what_is_not_in_the_feed_is_not_judged_and_the_tip_says_so(page: QueuesPage) -> None:
    floor = snapshots.surge()
    untold = frozenset({"contacts", "handling", "agents", "staffing"})
    page.draw(scene(without_lacking(replace(floor, lacks=(untold,) * len(floor.scopes)))))
    for heading in ("SL 30 min", "Offered", "AHT", "Occupancy", "Available"):
        column, row = HEADINGS.index(heading), names(page).index("Billing")
        assert "—" in cell(page, "Billing", heading)
        assert page.queues.level_of(row, column) == 0
        assert (
            page.queues.data(page.queues.index(row, column), Qt.ItemDataRole.ToolTipRole)
            == "not in this feed"
        )
    assert cell(page, "Billing", "Waiting") != "—"


def test_how_queues_are_grouped_is_read_in_full(page: QueuesPage) -> None:
    box, option = page.grouping, QStyleOptionComboBox()
    box.initStyleOption(option)
    edit = QStyle.SubControl.SC_ComboBoxEditField
    field = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, box)
    longest = max(box.fontMetrics().horizontalAdvance(box.itemText(each)) for each in range(box.count()))
    assert longest <= field.width() - box._side

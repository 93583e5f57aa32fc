from collections.abc import Iterator
from concurrent.futures import Future
from datetime import date

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config, WallConfig
from wallboard.events import AgentCourse
from wallboard.floor.agent_days import AGENT_FIELDS
from wallboard.records import Intervention
from wallboard.snapshot import DayTally, FloorSnapshot, Tally
from widgets.agent_list.columns import COLUMNS
from widgets.agent_squares.painting import Moment
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.agents import AgentsPage
from widgets.pages.base import Scene
from widgets.readers import Readers

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


def scene(floor: FloorSnapshot) -> Scene:
    return Scene(floor, freshness_of(floor))


@pytest.fixture
def page(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> Iterator[AgentsPage]:
    made = AgentsPage(desk.tools(look, config))
    qtbot.addWidget(made)
    made.resize(1920, 936)
    made.show()
    made.draw(scene(snapshots.surge()))
    yield made
    made.close()


def shown(page: AgentsPage) -> set[str]:
    return set(page.squares._agents)


def test_a_click_opens_the_agent_and_his_levers(page: AgentsPage, desk: Desk) -> None:
    QTest.mouseClick(
        page.squares.viewport(), Qt.MouseButton.LeftButton, pos=page.squares.square_of("a3").center()
    )
    assert page.panel.isVisible()
    assert page.panel._name.text() == "Dmitri A."
    levers = {button.text(): button for button in page.panel.findChildren(QPushButton)}
    QTest.mouseClick(levers["Coach"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(levers["Move break"], Qt.MouseButton.LeftButton)
    assert [(draft.kind, draft.agents, draft.scope) for draft in desk.drafts] == [
        ("coaching", ("a3",), "queue:0"),
        ("break_move", ("a3",), "queue:0"),
    ]


def test_between_squares_there_is_nobody(page: AgentsPage) -> None:
    square = page.squares.square_of("a0")
    assert page.squares.agent_at(square.center()) == "a0"
    assert page.squares.agent_at(square.topRight() + QPoint(3, 5)) == ""


@pytest.mark.usefixtures("qtbot")
def test_keys_choose_open_and_close(page: AgentsPage) -> None:
    squares = page.squares
    squares.setFocus()
    QTest.keyClick(squares, Qt.Key.Key_Right)
    first = squares.chosen
    QTest.keyClick(squares, Qt.Key.Key_Right)
    second = squares.chosen
    assert squares.square_of(second).left() > squares.square_of(first).left()
    assert squares.square_of(second).top() == squares.square_of(first).top()
    QTest.keyClick(squares, Qt.Key.Key_Down)
    assert squares.square_of(squares.chosen).top() > squares.square_of(second).top()
    QTest.keyClick(squares, Qt.Key.Key_Return)
    assert page.panel.isVisible()
    QTest.keyClick(squares, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    assert squares.chosen == ""


def test_the_panel_tells_what_the_wall_knows(page: AgentsPage) -> None:
    floor = snapshots.surge()
    agent = replace(floor.agents[3], contact="c-99", reason="Coffee", queues=("0", "4", "gone"))
    done = Intervention(
        "i", floor.at - 3600, floor.at - 3600, "praise", "*", "Kept calm", "Ines", agents=("a3",)
    )
    others = Intervention("j", floor.at, floor.at, "praise", "*", "Not his", "Ines", agents=("a4",))
    agents = tuple(agent if each.agent == "a3" else each for each in floor.agents)
    page.open_agent("a3")
    page.draw(scene(replace(floor, agents=agents, interventions=(done, others))))
    assert page.panel._queues.text() == "Billing, Chat, gone"
    assert page.panel._contact.text() == "c-99"
    assert "Coffee" in page.panel._since.text()
    assert [lines.text() for _, lines in page.panel._logged] == ["", "13:31  Praise: Kept calm", ""]


def test_the_panel_goes_when_the_agent_is_gone(page: AgentsPage) -> None:
    page.open_agent("a3")
    page.draw(scene(replace(snapshots.surge(), agents=snapshots.surge().agents[:3])))
    assert not page.panel.isVisible()


def test_who_is_too_long_in_a_state_stands_out_in_words(page: AgentsPage) -> None:
    floor = snapshots.surge()
    agents = (
        replace(floor.agents[0], state="wrapup", since=floor.at - 181),
        replace(floor.agents[1], state="wrapup", since=floor.at - 179),
    )
    page.draw(scene(replace(floor, agents=agents)))
    assert page.counts.accessibleName() == "1 too long, 2 Wrap-up"
    page.open_agent("a0")
    assert page.panel._warning.text() == "longer than 3:00"


def test_a_click_on_a_count_shows_those_alone(page: AgentsPage) -> None:
    page.counts.repaint()
    place = next(place for place, entry in page.counts._places if entry.state == "break")
    QTest.mouseClick(page.counts, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert {page.squares._agents[agent].state for agent in shown(page)} == {"break"}
    page.counts.repaint()
    QTest.mouseClick(page.counts, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert len(shown(page)) == 60


def test_search_by_name_team_and_state(page: AgentsPage) -> None:
    page.filter.setText("team 2")
    assert len(shown(page)) == 15
    page.filter.setText("DMITRI")
    assert {page.squares._agents[agent].name.split()[0] for agent in shown(page)} == {"Dmitri"}
    page.filter.setText("nobody at all")
    assert page._empty.isVisible()
    assert page._empty._title.text() == "Nobody here answers to that"


def test_those_who_signed_out_are_not_shown(page: AgentsPage) -> None:
    floor = snapshots.surge()
    agents = (replace(floor.agents[0], state="signed_out"), *floor.agents[1:])
    page.draw(scene(replace(floor, agents=agents)))
    assert len(shown(page)) == 59


def test_nobody_signed_on(page: AgentsPage) -> None:
    page.draw(scene(snapshots.empty()))
    assert page._empty._title.text() == "Nobody is signed on"
    assert not page.squares.isVisible()


def test_hidden_names_are_nowhere(qtbot: QtBot, look: Look, desk: Desk) -> None:
    made = AgentsPage(desk.tools(look, Config(wall=WallConfig(hide_names=True))))
    qtbot.addWidget(made)
    made.draw(scene(snapshots.surge()))
    made.open_agent("a3")
    made.squares.choose("a3")
    texts = [made.panel._name.text(), made.squares.told_words("a3")]
    assert not any("Dmitri" in text for text in texts)
    made.filter.setText("Dmitri")
    assert made._empty.isVisibleTo(made)


def test_a_square_keeps_its_place_when_states_change(page: AgentsPage) -> None:
    before = page.squares.square_of("a30")
    floor = snapshots.surge()
    page.draw(scene(replace(floor, agents=tuple(replace(a, state="available") for a in floor.agents))))
    assert page.squares.square_of("a30") == before


def test_a_thousand_scroll(page: AgentsPage) -> None:
    page.draw(scene(snapshots.snapshot(snapshots.Story(agents=1000))))
    bar = page.squares.verticalScrollBar()
    assert bar.maximum() > 0
    page.squares.choose("a999")
    assert page.squares.viewport().rect().contains(page.squares.square_of("a999"))
    bar.setValue(0)
    assert not page.squares.viewport().rect().contains(page.squares.square_of("a999"))


def test_old_states_are_not_told_as_of_now(page: AgentsPage) -> None:
    page.open_agent("a3")
    page.draw(scene(snapshots.stale(90.0)))
    assert page.panel._state.text() == "—"
    assert page.counts.accessibleName() == ""
    page.draw(scene(snapshots.stale()))
    assert "too long" not in page.counts.accessibleName()


def test_what_was_open_is_kept(
    page: AgentsPage, qtbot: QtBot, look: Look, config: Config, desk: Desk
) -> None:
    page.filter.setText("team")
    page.open_agent("a7")
    other = AgentsPage(desk.tools(look, config))
    qtbot.addWidget(other)
    other.recall(page.memory())
    other.draw(scene(snapshots.surge()))
    assert other.panel._name.text() == "Hana A."
    assert other.filter.text() == "team"


# --- table and groups ---


def table_rows(page: AgentsPage) -> list[str]:
    """The rows of the table: groups in capitals."""
    model = page.agents
    return [
        model.text_of(row, 0) if model.row(row).agent else model.text_of(row, 0).upper()
        for row in range(model.rowCount())
    ]


def column(heading: str) -> int:
    return [each.heading for each in COLUMNS].index(heading)


def test_a_key_shows_the_table_and_it_is_kept(page: AgentsPage) -> None:
    assert not page.table.isVisible()
    page.as_table.toggle()
    assert page.table.isVisible()
    assert table_rows(page)[:2] == ["TEAM 1", "Ada A."]
    model, row = page.agents, page.agents.row_of("a3")
    assert (model.text_of(row, 1), model.is_late(row)) == ("Talking", False)
    QTest.mouseClick(
        page.table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.table.visualRect(model.index(row, 0)).center(),
    )
    assert page.panel._name.text() == "Dmitri A."
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    page.table.selectRow(1)
    QTest.keyClick(page.table, Qt.Key.Key_Left)
    assert table_rows(page)[:2] == ["TEAM 1", "TEAM 2"]

    again = AgentsPage(page.tools)
    again.draw(scene(snapshots.surge()))
    assert table_rows(again) == table_rows(page)
    again.close()


def test_groups_of_times_move_who_goes_on_but_not_under_the_pointer(page: AgentsPage) -> None:
    page.as_table.toggle()
    page.grouping.setCurrentIndex(page.grouping.findData("time"))
    groups = [row for row in table_rows(page) if row.isupper() and "." not in row]
    assert groups[0] == "TOO LONG IN THEIR STATE"
    assert page.agents.is_late(0)
    floor, before = snapshots.surge(), table_rows(page)
    later = replace(floor, at=floor.at + 900.0)
    page.agents.held = True
    page.agents.show_agents(floor.agents, Moment(later.at, "current"), (), {})
    assert table_rows(page) == before
    page.agents.held = False
    page.agents.show_agents(floor.agents, Moment(later.at, "current"), (), {})
    assert table_rows(page) != before


def test_squares_by_state_stand_in_the_order_of_the_states(page: AgentsPage) -> None:
    page.grouping.setCurrentIndex(page.grouping.findData("state"))
    assert [block.team.name for block in page.squares._plan.blocks][:3] == ["Ringing", "Talking", "On hold"]
    page.grouping.setCurrentIndex(page.grouping.findData("skill"))
    assert [block.team.name for block in page.squares._plan.blocks] == ["Billing"]


def test_the_table_has_what_the_day_counted_and_a_groups_own_totals(page: AgentsPage) -> None:
    sums = np.zeros((2, len(AGENT_FIELDS)))
    sums[:, AGENT_FIELDS.index("handled")] = (3.0, 1.0)
    sums[:, AGENT_FIELDS.index("talk_s")] = (300.0, 180.0)
    tally = DayTally(date(2026, 5, 26), Tally(("a0", "a1"), sums), Tally((), np.zeros((0, 4))))
    page.as_table.toggle()
    page.draw(scene(replace(snapshots.surge(), tallies=(tally,))))
    figures = [
        [page.agents.text_of(row, column(each)) for each in ("Contacts", "AHT", "Occupancy")]
        for row in range(3)
    ]
    assert figures == [["4", "2:00", "—"], ["3", "1:40", "—"], ["1", "3:00", "—"]]
    page.table.sortByColumn(column("Contacts"), Qt.SortOrder.AscendingOrder)
    team = table_rows(page)[1 : table_rows(page).index("TEAM 2")]
    assert team[-2:] == ["Ben A.", "Ada A."]


def test_all_words_have_to_be_told_of_an_agent(page: AgentsPage) -> None:
    page.filter.setText("team 1 talking billing")
    assert shown(page)
    assert {(each.team, each.state) for each in page.squares._agents.values()} <= {
        (team, "talking") for team in ("Team 1", "Team 2", "Team 3", "Team 4")
    }
    page.filter.setText("team 1 mortgages")
    assert not shown(page)


def test_the_day_of_an_agent_comes_while_the_floor_stands_still(
    qtbot: QtBot, look: Look, config: Config, desk: Desk
) -> None:
    answer: Future[AgentCourse] = Future()
    made = AgentsPage(desk.tools(look, config, readers=Readers(course_of=lambda _: answer)))
    qtbot.addWidget(made)
    made.draw(scene(snapshots.replay(paused=True)))
    made.open_agent("a3")
    assert not made.settled
    answer.set_result(AgentCourse("a3", ((snapshots.DAY_START_AT + 9 * 3600.0, "talking"),)))
    qtbot.waitUntil(lambda: made.settled, timeout=2000)
    assert made.day is not None
    assert "known since 09:00" in made.day._sums.text()

"""An agent's day as a strip: what is painted where, what pointing at it tells, and what nobody saw."""

from concurrent.futures import Future

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from wallboard.events import AgentCourse, ScheduledActivity
from wallboard.floor.courses import UNKNOWN_STATE
from widgets.agent_day.card import DayCard
from widgets.agent_day.times import day_of
from widgets.look import Look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
FLOOR = snapshots.calm()
NINE, H = snapshots.DAY_START_AT + 9 * 3600.0, 3600.0
SPELLS = (
    (NINE - 2 * H, "signed_out"),
    (NINE, "available"),
    (NINE + H, "talking"),
    (NINE + 2 * H, UNKNOWN_STATE),
    (NINE + 3 * H, "break"),
)
CONTACTS = (*((NINE + H + 300.0 * n, 200.0, "0") for n in range(6)), (NINE + 1.9 * H, 900.0, "1"))
COURSE = AgentCourse("a3", SPELLS, CONTACTS)
SCHEDULE = (ScheduledActivity(NINE, NINE + 8 * H, "available"),)


def test_the_day_reaches_from_coming_on_to_the_end_of_the_schedule() -> None:
    day = day_of(COURSE, SCHEDULE, FLOOR.at, FLOOR.day_start_at)
    assert (day.start, day.end) == (NINE, NINE + 8 * H)
    assert [span.what for span in day.states] == ["available", "talking", UNKNOWN_STATE, "break"]
    assert day.states[-1].end == FLOOR.at
    assert [day.is_long(each) for each in day.contacts] == [False] * 6 + [True]
    nothing = day_of(AgentCourse("a3"), (), FLOOR.at, FLOOR.day_start_at)
    assert (nothing.states, nothing.state_at(FLOOR.at), nothing.mean_s) == ((), -1, 0.0)


def test_pointing_tells_what_was_when(qtbot: QtBot, look: Look) -> None:
    asked: list[str] = []

    def course_of(agent: str) -> "Future[AgentCourse]":
        asked.append(agent)
        answer: Future[AgentCourse] = Future()
        answer.set_result(COURSE)
        return answer

    card = DayCard(look, course_of)
    qtbot.addWidget(card)
    card.resize(1800, 160)
    card.show()
    floor = replace(FLOOR, schedules={"a3": SCHEDULE})
    agent = next(each for each in FLOOR.agents if each.agent == "a3")
    for _ in range(3):
        card.show_agent(agent, floor)
    assert asked == ["a3"], "asked again only when he has gone on or time has"
    assert "7 contacts" in card._sums.text()
    assert "1:00:00 not seen" in card._sums.text()

    strip = card.strip
    QTest.mouseMove(strip, QPoint(round(strip.width() * 1.95 / 8), 20))
    assert card._read_out.text().split(" · ") == [
        "10:00\N{EN DASH}11:00 Talking 1:00:00",
        "Cards and payments 15:00, long for this agent",
        "scheduled: available",
    ]
    strip._point(None)
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert card._read_out.text().startswith("12:00\N{EN DASH}")
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert "not seen 1:00:00" in card._read_out.text()
    other = next(each for each in FLOOR.agents if each.agent == "a4")
    card.show_agent(other, floor)
    assert card._sums.text() == "", "nobody sees another one's day"

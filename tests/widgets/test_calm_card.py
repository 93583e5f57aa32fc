import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.helpers.painted import painted
from tests.widgets.conftest import Desk
from wallboard.config import Config
from wallboard.snapshot import FloorSnapshot
from widgets.calm_card import CalmCard
from widgets.calm_rows import Row
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.base import Scene

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


@pytest.fixture
def card(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> CalmCard:
    made = CalmCard(desk.tools(look, config))
    qtbot.addWidget(made)
    return made


def shown(card: CalmCard, floor: FloorSnapshot, *, at_rest: bool = False, height: int = 700) -> list[Row]:
    card.resize(640, height)
    card.grab()  # lays it out
    card.show_calm(Scene(floor, freshness_of(floor), at_rest=at_rest))
    return [row for _, row in card._rows.fitting()]


def after(rows: list[Row], heading: str) -> list[Row]:
    start = next(number for number, row in enumerate(rows) if row.is_heading and row.lead == heading)
    rest = rows[start + 1 :]
    return rest[: next((number for number, row in enumerate(rest) if row.is_heading), len(rest))]


def test_calm_shows_the_queues_with_their_figures_of_now(card: CalmCard) -> None:
    rows = shown(card, snapshots.calm())
    queues = {row.lead: row.trail for row in after(rows, "Queues")}
    assert queues["Billing"] == ("3", "0:14", "84\u202f%")
    assert [row.trail for row in rows if row.lead == "Queues"] == [("Waiting", "Longest", "SL 30 min")]
    busier = replace(snapshots.calm(), live=snapshots.surge().live)
    assert {row.lead: row.trail for row in after(shown(card, busier), "Queues")}["Billing"][0] == "23"


def test_closed_it_shows_their_day_and_before_the_first_contact_what_is_expected(card: CalmCard) -> None:
    closed = after(shown(card, snapshots.closed(), at_rest=True), "Queues")
    assert closed[0] == Row("Billing", trail=("744", "26", "84\u202f%"), in_table=True)
    expected = [row.trail for row in after(shown(card, snapshots.empty()), "Queues")]
    assert expected[0] == ("758",)
    assert expected == sorted(expected, key=lambda each: -int(each[0]))


def test_it_says_how_many_queues_there_is_no_room_for(card: CalmCard) -> None:
    rows = shown(card, snapshots.after_alerts(), height=620)
    *queues, last = after(rows, "Queues")
    assert (last.lead, len(queues)) == (f"+{6 - len(queues)} more", len(queues))
    assert 0 < len(queues) < 6
    low = shown(card, snapshots.after_alerts(), height=330)
    assert not low[-1].is_heading


def test_old_figures_are_not_shown_as_those_of_now(card: CalmCard) -> None:
    stale = replace(snapshots.stale(), alerts=())
    assert not [row for row in shown(card, stale) if row.lead == "Queues"]
    assert not shown(card, replace(snapshots.stale(90.0), alerts=()))


def test_it_says_since_when_no_alert_is_in_force(card: CalmCard) -> None:
    shown(card, snapshots.after_alerts())
    assert card._text.text() == "No alert has been in force since 12:26."


def test_only_the_rows_that_look_different_are_painted(card: CalmCard, qapp: QApplication) -> None:
    card.resize(640, 700)
    card.show()
    shown(card, snapshots.calm())
    qapp.processEvents()
    with painted(qapp) as seen:
        shown_now = replace(snapshots.calm(), live=snapshots.surge().live)
        card.show_calm(Scene(shown_now, freshness_of(shown_now)))
        qapp.processEvents()
    assert 0 < seen.share(card._rows) < 0.5
    card.hide()

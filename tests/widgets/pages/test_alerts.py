from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config
from wallboard.intents import Acknowledge, LogIntervention, Snooze
from wallboard.levers import propose
from wallboard.playbooks import DEFAULT_PLAYBOOKS
from wallboard.records import Alert, Intervention, InterventionDraft
from wallboard.snapshot import FloorSnapshot
from widgets.alert_list.rows import AlertRow, Heading
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.alerts import AlertsPage
from widgets.pages.base import Scene

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


def scene(floor: FloorSnapshot) -> Scene:
    return Scene(floor, freshness_of(floor))


def a_day_of_alerts() -> FloorSnapshot:
    floor = snapshots.surge()
    spike, wait = floor.alerts
    return replace(
        floor,
        alerts=(
            replace(spike, id="old", state="recovered", recovered_at=floor.at - 7200),
            replace(wait, id="quiet", state="snoozed", snoozed_until=floor.at + 600, snooze_reason="mailing"),
            wait,
            replace(wait, id="minor", severity="info", state="firing", acknowledged_at=None),
            replace(spike, id="new", state="recovered", recovered_at=floor.at - 60),
            replace(spike, id="coming", state="pending", raised_at=None),
            spike,
        ),
    )


@pytest.fixture
def page(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> Iterator[AlertsPage]:
    made = AlertsPage(desk.tools(look, config))
    qtbot.addWidget(made)
    made.resize(1920, 976)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.list.hasFocus, timeout=2000)
    made.draw(scene(a_day_of_alerts()))
    yield made
    made.close()


def rows(page: AlertsPage) -> list[str]:
    return [row.part if isinstance(row, Heading) else row.alert.id for row in page.model.rows]


def picked(page: AlertsPage) -> str:
    alert: Alert | None = page.model.alert(page.list.currentIndex().row())
    return alert.id if alert else ""


def test_three_parts_the_worst_first(page: AlertsPage) -> None:
    assert rows(page) == [
        "in force",
        "spike-0",
        "minor",
        "wait-0",
        "snoozed",
        "quiet",
        "recovered today",
        "new",
        "old",
    ]
    assert picked(page) == "spike-0"
    assert page.details._title.text() == "Spike in Billing"


def test_how_each_alert_stands_is_said(page: AlertsPage) -> None:
    asides = {row.alert.id: row.aside for row in page.model.rows if isinstance(row, AlertRow)}
    assert asides["spike-0"] == "11\u202fmin"
    assert asides["wait-0"].endswith("seen by Ines M.")
    assert asides["quiet"].endswith("snoozed until 14:41")
    assert asides["new"] == "recovered 14:30"


def test_a_acknowledges(page: AlertsPage, desk: Desk) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_A)
    assert desk.posted == [Acknowledge("spike-0", page.tools.who)]
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert picked(page) == "wait-0"
    QTest.keyClick(page.list, Qt.Key.Key_A)
    assert len(desk.posted) == 1  # it is acknowledged already
    assert not page.details.acknowledge_button.isEnabled()


def test_s_snoozes_with_a_reason(page: AlertsPage, desk: Desk) -> None:
    at = a_day_of_alerts().at
    QTest.keyClick(page.list, Qt.Key.Key_S)
    QTest.keyClicks(page.details.snooze_bar.reason, "a mailing, as ever")
    choices = {button.text(): button for button in page.details.snooze_bar.findChildren(QPushButton)}
    QTest.mouseClick(choices["60\u202fmin"], Qt.MouseButton.LeftButton)
    assert desk.posted == [Snooze("spike-0", page.tools.who, at + 3600, "a mailing, as ever")]
    assert not page.details.snooze_bar.isVisible()


def test_snooze_to_the_end_of_the_day(page: AlertsPage, desk: Desk) -> None:
    page.details.ask_snooze()
    choices = {button.text(): button for button in page.details.snooze_bar.findChildren(QPushButton)}
    QTest.mouseClick(choices["End of day"], Qt.MouseButton.LeftButton)
    assert [intent.until for intent in desk.posted if isinstance(intent, Snooze)] == [
        a_day_of_alerts().day_end_at
    ]


def test_enter_acts(page: AlertsPage, desk: Desk) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert [(draft.alert, draft.scope) for draft in desk.drafts] == [("spike-0", "queue:0")]


def test_what_is_proposed_stands_with_its_arithmetic_and_begins_the_form(
    page: AlertsPage, desk: Desk
) -> None:
    floor = a_day_of_alerts()
    now = datetime.fromtimestamp(floor.at, ZoneInfo(floor.zone))
    proposal = propose(6, 45).levers(now)
    alerts = tuple(
        replace(each, proposal=proposal) if each.id == "spike-0" else each for each in floor.alerts
    )
    page.draw(scene(replace(floor, alerts=alerts)))
    lines = page.details._advice.text.splitlines()
    assert lines[0].startswith("4 more agents for 45 min")
    assert "Open the queue for 4 who serve other queues: +4 from 14:33 for 60 min" in lines
    assert len(lines) == 1 + len(proposal)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    (draft,) = desk.drafts
    assert (draft.kind, draft.text) == ("skill_move", lines[1])


def test_what_was_done_about_it_is_told(page: AlertsPage) -> None:
    floor = a_day_of_alerts()
    assert page.details._done.text() == "Nothing in the log yet"
    done = tuple(replace(each, alert="spike-0") for each in floor.interventions[:1])
    page.draw(scene(replace(floor, interventions=done)))
    assert page.details._done.text() == "13:39  Coaching: Coached Ben on refunds (Ines M.)"


def taken(floor: FloorSnapshot, step: str, who: str = "Bo K.") -> FloorSnapshot:
    """The same floor with a step of the first alert's playbook in the log."""
    at = floor.at - 120
    row = Intervention(step, at, at, "playbook", "queue:0", step, who, alert="spike-0", save="saved")
    return replace(floor, interventions=(*floor.interventions, row))


def test_a_ticked_step_goes_into_the_log(page: AlertsPage, desk: Desk) -> None:
    details, steps = page.details, DEFAULT_PLAYBOOKS["spike"]
    assert [box.text() for box in details.checklist.boxes] == list(steps)
    assert details._playbook.text() == "Playbook: 0 of 5 steps taken  P"
    box = details.checklist.boxes[1]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 8, 8))  # the words, not the box
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)  # once more before the log has it
    draft = InterventionDraft("playbook", "queue:0", steps[1], page.tools.who, alert="spike-0")
    assert desk.posted == [LogIntervention(draft)]


def test_steps_are_taken_by_keys(page: AlertsPage, desk: Desk) -> None:
    steps = DEFAULT_PLAYBOOKS["spike"]
    page.draw(scene(taken(a_day_of_alerts(), steps[0])))
    QTest.keyClick(page.list, Qt.Key.Key_P)
    first_open, after = page.details.checklist.boxes[1:3]
    assert first_open.hasFocus()
    QTest.keyClick(first_open, Qt.Key.Key_Space)
    assert after.hasFocus()
    QTest.keyClick(after, Qt.Key.Key_Space)
    done = [intent.draft.text for intent in desk.posted if isinstance(intent, LogIntervention)]
    assert done == [*steps[1:3]]


def test_steps_that_anyone_took_are_ticked_with_who_and_when(page: AlertsPage) -> None:
    steps = DEFAULT_PLAYBOOKS["spike"]
    page.draw(scene(taken(a_day_of_alerts(), steps[2])))
    boxes = page.details.checklist.boxes
    assert [box.isChecked() for box in boxes] == [False, False, True, False, False]
    assert boxes[2].accessibleDescription() == "14:29 Bo K."
    assert not boxes[2].isEnabled()
    assert page.details._playbook.text() == "Playbook: 1 of 5 steps taken  P"
    assert page.details._done.text() == "Nothing in the log yet"  # steps are told once
    page.draw(scene(a_day_of_alerts()))  # taken back in the log
    assert not any(box.isChecked() for box in boxes)
    assert boxes[2].isEnabled()


def test_another_alert_has_another_playbook(page: AlertsPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert picked(page) == "minor"
    assert [box.text() for box in page.details.checklist.boxes] == list(DEFAULT_PLAYBOOKS["longest_wait"])
    floor, before = a_day_of_alerts(), list(page.details.checklist.boxes)
    plain = tuple(replace(each, rule="long_call") for each in floor.alerts)
    page.draw(scene(replace(floor, alerts=plain)))
    assert not page.details.checklist.isVisible()
    assert page.details.checklist.boxes == []
    assert all(box.isHidden() for box in before)


def test_steps_of_what_is_over_cannot_be_ticked(page: AlertsPage) -> None:
    floor = a_day_of_alerts()
    page.draw(scene(replace(floor, alerts=tuple(each for each in floor.alerts if each.id == "old"))))
    assert not any(box.isEnabled() for box in page.details.checklist.boxes)


def test_the_chosen_alert_stays_chosen_when_others_come_and_go(page: AlertsPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert picked(page) == "minor"
    floor = a_day_of_alerts()
    new = replace(floor.alerts[-1], id="worse", since=floor.at - 1)
    page.draw(scene(replace(floor, alerts=(new, *floor.alerts))))
    assert picked(page) == "minor"
    page.draw(scene(replace(floor, alerts=tuple(each for each in floor.alerts if each.id != "minor"))))
    assert picked(page) == "spike-0"


def test_while_nobody_chose_the_worst_is_shown(page: AlertsPage) -> None:
    floor = a_day_of_alerts()
    spike = floor.alerts[-1]
    page.draw(scene(replace(floor, alerts=floor.alerts[:-1])))
    assert picked(page) == page.model.rows[1].alert.id != spike.id  # type: ignore[union-attr]
    page.draw(scene(replace(floor, alerts=(replace(spike, id="worse", since=spike.since - 60), spike))))
    assert picked(page) == page.model.rows[1].alert.id  # type: ignore[union-attr]
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=_middle(page, 2))
    chosen = picked(page)
    page.draw(scene(floor))
    page.draw(scene(replace(floor, alerts=(replace(spike, id="worst"), *floor.alerts))))
    assert chosen == picked(page) != page.model.rows[1].alert.id  # type: ignore[union-attr]


def _middle(page: AlertsPage, row: int) -> QPoint:
    return page.list.visualRect(page.model.index(row)).center()


def test_severities_can_be_left_out(page: AlertsPage) -> None:
    assert [button.text() for button in page.filters.values()] == ["Critical  1", "Warning  2", "Notice  1"]
    page.filters["critical"].click()
    assert rows(page) == ["in force", "minor", "wait-0", "snoozed", "quiet"]
    for severity in ("warn", "info"):
        page.filters[severity].click()
    assert page._empty._title.text() == "No alert of these severities"
    assert not page.details.isVisible()


def test_all_calm(page: AlertsPage) -> None:
    page.draw(scene(snapshots.calm()))
    assert page._empty.isVisible()
    assert page._empty._title.text() == "All calm"


def test_nobody_says_that_all_is_calm_who_hears_nothing(page: AlertsPage) -> None:
    floor = snapshots.stale()
    page.draw(scene(replace(floor, alerts=())))
    assert page._empty._title.text() == "Not known"


def test_words_are_renewed_in_place(page: AlertsPage) -> None:
    floor = a_day_of_alerts()
    worse = tuple(
        replace(each, text="40 contacts") if each.id == "spike-0" else each for each in floor.alerts
    )
    page.draw(scene(replace(floor, alerts=worse)))
    assert page.details._text.text() == "40 contacts"


def test_a_wall_has_no_levers(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> None:
    made = AlertsPage(desk.tools(look, config, levers=False))
    qtbot.addWidget(made)
    made.draw(scene(a_day_of_alerts()))
    made.details.acknowledge()
    made.details.ask_snooze()
    made.details.act()
    assert (desk.posted, desk.drafts) == ([], [])
    assert not made.details.act_button.isVisibleTo(made)
    assert not any(box.isEnabled() for box in made.details.checklist.boxes)


def test_what_was_chosen_is_kept(
    page: AlertsPage, qtbot: QtBot, look: Look, config: Config, desk: Desk
) -> None:
    page.filters["critical"].click()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    other = AlertsPage(desk.tools(look, config))
    qtbot.addWidget(other)
    other.recall(page.memory())
    other.draw(scene(a_day_of_alerts()))
    assert (picked(other), rows(other)) == (picked(page), rows(page))


def test_esc_leaves_the_snooze_bar_and_the_focus_goes_back(page: AlertsPage, desk: Desk) -> None:
    page.draw(scene(snapshots.surge()))
    page.show()
    page.details.ask_snooze()
    page.details.snooze_bar.reason.setText("later")
    QTest.keyClick(page.details.snooze_bar.reason, Qt.Key.Key_Escape)
    assert page.details.snooze_bar.isHidden()
    assert not page.details.snooze_bar.reason.text()
    assert page.focusWidget() is page.details.snooze_button
    assert not desk.posted

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config
from wallboard.intents import Acknowledge, Snooze
from wallboard.playbooks import DEFAULT_PLAYBOOKS, draft_of
from wallboard.records import Intervention
from wallboard.snapshot import FloorSnapshot
from widgets.alert_order import in_force
from widgets.alert_rail import AlertRail
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.base import Scene

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


def scene(floor: FloorSnapshot) -> Scene:
    return Scene(floor, freshness_of(floor))


@pytest.fixture
def rail(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> AlertRail:
    made = AlertRail(desk.tools(look, config))
    qtbot.addWidget(made)
    made.resize(540, 660)
    return made


def test_what_nobody_takes_care_of_comes_first() -> None:
    spike, wait = snapshots.surge().alerts
    minor = replace(wait, id="minor", severity="info", state="firing")
    over = replace(spike, id="over", state="recovered")
    assert [each.id for each in in_force((wait, minor, over, spike))] == ["spike-0", "minor", "wait-0"]


def test_words_of_an_alert(rail: AlertRail) -> None:
    rail.draw(scene(snapshots.surge()))
    card = rail._cards["spike-0"]
    assert card._title.text() == "Spike in Billing"
    assert card._lasts.text() == "11\u202fmin"
    assert card._advice.text.startswith("4 more agents")
    assert rail._cards["wait-0"]._care.text() == "Ines M. has seen it"


def test_who_cares_and_how_far_the_playbook_is_stand_on_one_line(rail: AlertRail) -> None:
    floor = snapshots.surge()
    rail.show()
    rail.draw(scene(floor))
    card = rail._cards["spike-0"]
    taken = [draft_of(step, floor.alerts[0], "Bo K.") for step in DEFAULT_PLAYBOOKS["spike"][:2]]
    rows = tuple(
        Intervention(
            each.text, floor.at, floor.at, each.kind, each.scope, each.text, each.who, alert=each.alert
        )
        for each in taken
    )
    rail.draw(scene(replace(floor, interventions=rows)))
    assert card._care.text() == "2 of 5 steps taken"
    seen = replace(floor.alerts[0], acknowledged_at=floor.at, acknowledged_by="Maximiliane von Hohenfels")
    rail.draw(scene(replace(floor, alerts=(seen,), interventions=rows)))
    assert card._care.text() == "Maximiliane von Hohenfels has seen it · 2 of 5 steps taken"
    rail.hide()


def test_acknowledge_and_act(rail: AlertRail, desk: Desk) -> None:
    rail.draw(scene(snapshots.surge()))
    card = rail._cards["spike-0"]
    QTest.mouseClick(card._acknowledge, Qt.MouseButton.LeftButton)
    assert desk.posted == [Acknowledge("spike-0", "Ines M.")]
    card.act()
    assert [(draft.alert, draft.scope, draft.kind) for draft in desk.drafts] == [("spike-0", "queue:0", "")]
    assert rail._cards["wait-0"]._acknowledge.isHidden()


def test_snooze_asks_for_how_long(rail: AlertRail, desk: Desk) -> None:
    floor = snapshots.surge()
    rail.draw(scene(floor))
    card = rail._cards["spike-0"]
    card.choose_snooze()
    (menu,) = card.findChildren(QMenu)
    assert menu.actions()[1].text() == "30\u202fmin"
    menu.actions()[1].trigger()
    menu.close()
    assert desk.posted == [Snooze("spike-0", "Ines M.", floor.at + 1800.0)]


def test_cards_follow_the_alerts(rail: AlertRail) -> None:
    floor = snapshots.surge()
    rail.draw(scene(floor))
    kept = rail._cards["spike-0"]
    rail.draw(scene(replace(floor, alerts=floor.alerts[:1])))
    assert rail._cards == {"spike-0": kept}
    rail.draw(scene(replace(floor, alerts=())))
    assert rail._cards == {}
    assert not rail._calm.isHidden()
    assert rail._calm._title.text() == "All calm"


def test_of_many_alerts_the_worst_is_unfolded_until_another_is_asked_for(rail: AlertRail) -> None:
    def unfolded() -> list[str]:
        return [alert for alert, card in rail._cards.items() if not card._text.isHidden()]

    floor = snapshots.crowded()
    rail.draw(scene(replace(floor, alerts=floor.alerts[:2])))
    assert unfolded() == ["spike-0-0", "wait-0-0"]
    rail.draw(scene(floor))
    assert unfolded() == ["spike-0-0"]
    assert rail._cards["wait-0-2"].toolTip().startswith("2:41 where the limit is 2:00")
    QTest.mouseClick(rail._cards["wait-0-2"], Qt.MouseButton.LeftButton)
    assert unfolded() == ["wait-0-2"]
    assert not rail._cards["wait-0-2"]._buttons.isHidden()
    assert rail._cards["spike-0-0"]._buttons.isHidden()
    rail.draw(scene(replace(floor, alerts=floor.alerts[:5])))
    assert unfolded() == ["spike-0-0"]


def test_calm_is_not_claimed_of_a_replay_that_stands(rail: AlertRail) -> None:
    floor = replace(snapshots.calm(), mode="replay", speed=60.0)
    for speed, title in ((60.0, "All calm"), (0.0, "Paused")):
        rail.draw(scene(replace(floor, speed=speed)))
        assert rail._calm._title.text() == title


def test_calm_is_not_claimed_of_old_figures(rail: AlertRail) -> None:
    rail.draw(scene(replace(snapshots.stale(), alerts=())))
    assert rail._calm._title.text() == "Not known"


def test_a_wall_has_no_buttons_and_counts_what_does_not_fit(
    qtbot: QtBot, look: Look, config: Config, desk: Desk
) -> None:
    rail = AlertRail(desk.tools(look, config, levers=False))
    qtbot.addWidget(rail)
    rail.resize(540, 660)
    rail.draw(scene(snapshots.crowded()))
    shown = [card for card in rail._cards.values() if not card.isHidden()]
    assert 1 <= len(shown) < len(snapshots.crowded().alerts)
    assert rail._more.text() == f"+{len(snapshots.crowded().alerts) - len(shown)} more"
    assert not hasattr(shown[0], "_acknowledge")
    rail.show()
    rail.resize(540, 1600)
    assert not any(card.isHidden() for card in rail._cards.values())
    assert rail._more.isHidden()


def test_a_calm_floor_tells_of_its_day_and_of_the_alerts_it_had(rail: AlertRail) -> None:
    rail.draw(scene(snapshots.after_alerts()))
    told = rail._calm._rows.accessibleDescription().split("\n")
    assert told[0] == "Today so far"
    assert [each for each in told if "in Billing" in each] == [
        "12:01 Longest wait in Billing 25\u202fmin",
        "11:01 Spike in Billing 25\u202fmin",
    ]


def test_a_closed_floor_says_when_it_opens_in_place_of_calm(rail: AlertRail) -> None:
    floor = snapshots.closed()
    rail.draw(Scene(floor, freshness_of(floor), at_rest=True))
    assert rail._calm._title.text() == "Closed"
    assert rail._calm._text.text() == "since 20:00 · opens Wed 08:00, in 11\u202fh 30\u202fmin"


def test_few_alerts_leave_room_for_the_queues_and_many_do_not(rail: AlertRail) -> None:
    rail.resize(700, 900)
    rail.draw(scene(snapshots.surge()))
    billing = "Billing 23 2:41 34\u202f%"
    assert billing in rail._queues._rows.accessibleDescription()
    rail.draw(scene(replace(snapshots.surge(), live=snapshots.calm().live)))  # the alerts are the same
    assert "Billing 3 0:14 34\u202f%" in rail._queues._rows.accessibleDescription()
    rail.resize(700, 500)
    rail.draw(scene(snapshots.surge()))
    assert rail._queues.isHidden()
    rail.resize(700, 900)
    rail.draw(scene(snapshots.stale()))
    assert rail._queues.isHidden()

"""What is going to break, and what would mend it."""

import re

import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers.alert_floor import NOON_AT, AlertFloor
from wallboard.alerts import AlertBook, Condition
from wallboard.alerts.ahead import Lookout, ServiceLevelAheadRule, WaitAheadRule, ahead_rules
from wallboard.alerts.remedies import FRESH_S, REST_S, Remedies
from wallboard.alerts.situations import situation_of
from wallboard.config import AlertConfig, TargetsConfig
from wallboard.floor import intervals as col
from wallboard.snapshot import FloorSnapshot

QUEUE = "queue:Billing"
TARGETS = TargetsConfig(service_level=0.8, within_s=20.0, longest_wait_s=240.0)


class Floor(AlertFloor):
    """Queues of ten agents and handling times of three minutes, to which `contacts` come in half an hour."""

    def __init__(self, *queues: str, contacts: float = 120.0) -> None:
        super().__init__(*queues, targets=TARGETS)
        day, rolling = self.sums["day"], self.sums["rolling"]
        day[:, [col.OFFERED, col.ANSWERED, col.HANDLED]] = 200.0
        day[:, col.TALK_S] = 200.0 * 180.0
        rolling[:, col.OFFERED] = contacts
        self.contacts = contacts

    def look(self, at: float, *waiting: float, longest_s: float = 60.0, on: float = 10.0) -> FloorSnapshot:
        queues = len(self.scopes) - 2
        counts = list(waiting) or [6.0] * queues
        return self.at(
            at,
            waiting=counts,
            longest_wait_s=[longest_s if count else np.nan for count in counts],
            available=[on] * queues,
            expected={scope.id: self.contacts for scope in self.scopes[2:]},
        )


def conditions(floor: Floor, at: float = NOON_AT, **changes: float) -> list[Condition]:
    return WaitAheadRule(Lookout()).conditions(floor.look(at, **changes), ())


def test_a_queue_that_fills_says_when_its_limit_will_be_passed() -> None:
    (condition,) = conditions(Floor("Billing", contacts=180.0))
    assert condition.breach
    told = re.fullmatch(
        r"At the present course someone will have waited 4 min, the limit, by about 12:(\d\d); "
        r"the longest wait is now 1 min\.",
        condition.text,
    )
    assert told is not None
    assert 4 <= int(told[1]) <= 20


def test_a_queue_that_drains_says_nothing() -> None:
    (condition,) = conditions(Floor("Billing", contacts=60.0))
    assert not condition.breach
    assert condition.clear


def test_what_has_come_true_is_another_alert() -> None:
    assert not conditions(Floor("Billing", contacts=180.0), longest_s=300.0)


def test_where_agents_or_handling_times_are_unknown_nothing_is_predicted() -> None:
    assert not conditions(Floor("Billing", contacts=180.0), on=0.0)
    floor = Floor("Billing", contacts=180.0)
    floor.sums["day"][:, col.HANDLED] = 3.0
    assert not conditions(floor)


def test_one_look_a_step_and_every_queue_in_its_turn() -> None:
    floor, rule = Floor("Billing", "Sales", "Cards", contacts=180.0), WaitAheadRule(Lookout())
    told = [len(rule.conditions(floor.look(NOON_AT + 10.0 * step), ())) for step in range(4)]
    assert told == [1, 2, 3, 3]


def test_a_prediction_must_hold_before_anyone_is_told_and_does_not_flap() -> None:
    book, floor = AlertBook(ahead_rules(AlertConfig())), Floor("Billing", contacts=180.0)
    for step in range(12):
        book.tick(floor.look(NOON_AT + 10.0 * step))
    assert not [alert for alert in book.alerts if alert.rule == "wait_ahead"]
    for step in range(12, 60):
        floor.contacts = 180.0 if step % 2 else 120.0
        book.tick(floor.look(NOON_AT + 10.0 * step))
    (alert,) = [alert for alert in book.alerts if alert.rule == "wait_ahead"]
    assert alert.state == "firing"
    assert alert.scope == QUEUE


def test_an_interval_that_will_miss_its_target_is_told_while_it_still_looks_well() -> None:
    floor, rule = Floor("Billing", contacts=200.0), ServiceLevelAheadRule(Lookout(), 10.0, 0.1)
    interval = floor.sums["interval"][0]
    interval[col.OFFERED] = interval[col.ANSWERED] = interval[col.SL_OFFERED] = 20.0
    interval[col.ANSWERED_WITHIN] = 19.0
    (condition,) = rule.conditions(floor.look(NOON_AT + 300.0), ())
    assert condition.breach
    assert condition.observed is not None
    assert condition.observed < 0.7
    assert "the target is 80 %" in condition.text


def test_an_interval_that_has_just_begun_is_not_judged_by_the_minutes_before_it() -> None:
    floor, rule = Floor("Billing", contacts=200.0), ServiceLevelAheadRule(Lookout(), 1.0, 0.1)
    rule.conditions(floor.look(NOON_AT - 50.0), ())
    (kept,) = rule.conditions(floor.look(NOON_AT), ())
    (anew,) = ServiceLevelAheadRule(Lookout(), 1.0, 0.1).conditions(floor.look(NOON_AT), ())
    assert "will end at 12:30" in kept.text
    assert kept.observed == pytest.approx(anew.observed, abs=0.1)


def test_the_last_half_hour_is_held_against_its_own_forecast_when_an_interval_begins() -> None:
    floor = Floor("Billing", contacts=120.0)
    look = floor.look(NOON_AT)
    look.expected.contacts[:, 24:] = 240.0  # twice as many from noon on, and all as foreseen so far
    situation = situation_of(look, look.row(QUEUE), 10, rate_cv=0.0)
    assert situation is not None
    assert situation.rate_per_min[0] == pytest.approx(8.0)


def test_a_calm_interval_will_hold_its_target() -> None:
    floor, rule = Floor("Billing", contacts=60.0), ServiceLevelAheadRule(Lookout(), 10.0, 0.1)
    (condition,) = rule.conditions(floor.look(NOON_AT + 300.0, 1.0, longest_s=5.0), ())
    assert not condition.breach


# --- what would mend it ---

TROUBLE = Condition("waiting", QUEUE, "warn", "Too many waiting", advice="Act.")


def test_a_remedy_says_how_many_for_how_long_and_by_which_levers() -> None:
    floor = Floor("Billing", contacts=130.0)
    mended = Remedies().on(TROUBLE, floor.look(NOON_AT, 12.0))
    assert "more agents for" in mended.advice
    assert "bring the queue back by 12:" in mended.advice
    assert mended.proposal[0].kind


def test_remedies_are_worked_out_one_at_a_time_and_kept() -> None:
    floor, remedies = Floor("Billing", "Sales", contacts=130.0), Remedies()
    other = Condition("waiting", "queue:Sales", "warn", "Too many waiting", advice="Act.")
    look = floor.look(NOON_AT, 12.0, 12.0)
    first = remedies.on(TROUBLE, look)
    assert remedies.on(other, look) is other
    later = floor.look(NOON_AT + REST_S, 30.0, 12.0)
    assert remedies.on(TROUBLE, later).advice == first.advice.replace("12:18", "12:19").replace(
        "13:00", "13:01"
    )
    assert remedies.on(other, later) is not other
    much_later = floor.look(NOON_AT + FRESH_S, 30.0, 12.0)
    assert "7 more agents" in first.advice
    assert "7 more agents" not in remedies.on(TROUBLE, much_later).advice


def test_a_fast_replay_gives_the_watcher_time_between_two_remedies() -> None:
    floor, remedies = Floor("Billing", "Sales", contacts=130.0), Remedies()
    other = Condition("waiting", "queue:Sales", "warn", "Too many waiting", advice="Act.")

    def look(after_s: float) -> FloorSnapshot:
        return replace(floor.look(NOON_AT + after_s, 12.0, 12.0), speed=60.0)

    remedies.on(TROUBLE, look(0.0))
    assert remedies.on(other, look(REST_S)) is other
    assert remedies.on(other, look(2 * REST_S)) is not other


def test_no_time_that_a_remedy_names_has_passed_when_it_is_read() -> None:
    floor, remedies = Floor("Billing", contacts=130.0), Remedies()
    for step in range(40):
        at = NOON_AT + 10.0 * step
        told = remedies.on(TROUBLE, floor.look(at, 12.0))
        now = f"12:{int(at - NOON_AT) // 60:02}"
        named = re.findall(r"\d\d:\d\d", f"{told.advice} {' '.join(each.text for each in told.proposal)}")
        assert len(named) >= 3
        assert min(named) > now


def test_what_comes_of_it_if_nothing_is_done_is_said_first() -> None:
    told = Remedies().on(TROUBLE, Floor("Billing", contacts=180.0).look(NOON_AT, 12.0))
    course = (
        r"If nothing is done, (\d+) % of the next hour's contacts are answered in target "
        r"and about (\d+) will be waiting at 13:00\. "
    )
    waiting = re.match(course, told.advice)
    assert waiting is not None, told.advice
    assert int(waiting[1]) < 50
    assert int(waiting[2]) > 12
    calm = Remedies().on(TROUBLE, Floor("Billing", contacts=60.0).look(NOON_AT, 12.0))
    assert re.fullmatch(r"If nothing is done, the queue is back by 12:\d\d by itself\.", calm.advice)


def test_where_nothing_need_be_done_nobody_is_asked_to_do_anything() -> None:
    told = Remedies().on(TROUBLE, Floor("Billing", contacts=30.0).look(NOON_AT, 0.0))
    assert told.advice == "Whoever comes from now on is answered in target even if nothing is done."
    assert not told.proposal


def test_where_nothing_is_known_the_advice_stays_as_it_was() -> None:
    assert Remedies().on(TROUBLE, Floor("Billing").look(NOON_AT, 12.0, on=0.0)) is TROUBLE


def test_the_situation_follows_the_forecast_at_the_level_of_the_last_half_hour() -> None:
    floor = Floor("Billing", contacts=120.0)
    look = floor.look(NOON_AT)
    floor.sums["rolling"][:, col.OFFERED] = 240.0
    busy = floor.look(NOON_AT)
    plain, surge = (situation_of(each, each.row(QUEUE), 10, rate_cv=0.0) for each in (look, busy))
    assert plain is not None
    assert surge is not None
    assert plain.rate_per_min[0] == 4.0
    assert 7.8 < surge.rate_per_min[0] <= 8.0
    assert plain.waiting_ages_s[0] == 60.0
    assert len(plain.waiting_ages_s) == 6

"""The life cycle of alerts: late on, late off, never flapping, one for one cause, kept over restarts."""

from collections.abc import Collection, Iterable, Sequence
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.helpers.alert_floor import NOON_AT, AlertFloor
from wallboard.alerts import AlertBook, Condition, RuleSpec, ThresholdRule, condition_of
from wallboard.alerts.advice import Advisor
from wallboard.records import Alert
from wallboard.rules import NoData
from wallboard.spikes.signals import Kind, Signal

STEP_S = 10.0
PENDING_S, CLEAR_S = 30.0, 120.0
SPEC = RuleSpec("waiting", "waiting", warn=10, critical=20, clear=7, pending_s=PENDING_S, clear_s=CLEAR_S)


def waiting_book() -> AlertBook:
    return AlertBook([ThresholdRule(SPEC, Advisor())])


def play(book: AlertBook, floor: AlertFloor, series: Iterable[float | Sequence[float]], at: float) -> float:
    """Tick once every STEP_S with the waiting of each queue; the moment after the last tick."""
    for waiting in series:
        book.tick(floor.at(at, waiting=waiting if isinstance(waiting, Sequence) else [waiting]))
        at += STEP_S
    return at


def state(book: AlertBook) -> str:
    return book.alerts[0].state


def in_force(book: AlertBook) -> list[Alert]:
    return [alert for alert in book.alerts if alert.open]


def test_a_breach_shorter_than_the_pending_time_raises_nothing() -> None:
    book = waiting_book()
    play(book, AlertFloor("Billing"), [15, 15, 15, 3, 3, 15, 15, 3], NOON_AT)
    assert book.alerts == ()
    assert book.changes() == ()


def test_an_alert_is_raised_told_and_over() -> None:
    book, floor = waiting_book(), AlertFloor("Billing")
    at = play(book, floor, [12] * 4, NOON_AT)
    (alert,) = book.alerts
    assert (alert.state, alert.severity, alert.scope, alert.scopes) == (
        "firing",
        "warn",
        "queue:Billing",
        ("queue:Billing",),
    )
    assert (alert.since, alert.raised_at, alert.observed, alert.expected) == (
        NOON_AT,
        NOON_AT + 30.0,
        12.0,
        10.0,
    )
    assert alert.title == "Too many waiting in Billing"
    assert alert.text == "12 waiting; the limit is 10. Since 12:00."
    assert alert.advice

    at = play(book, floor, [9] * 30, at)
    assert state(book) == "firing", "between the two limits nothing changes"
    at = play(book, floor, [6] * 5, at)
    assert state(book) == "recovering"
    play(book, floor, [6] * 8, at)
    (alert,) = book.alerts
    assert alert.state == "recovered"
    assert not alert.open
    assert alert.recovered_at == at + 70.0
    assert alert.text == "12 waiting; the limit is 10. 12:00 to 12:07, 7 min."


def test_a_recovering_alert_that_breaches_again_is_the_same_alert() -> None:
    book, floor = waiting_book(), AlertFloor("Billing")
    at = play(book, floor, [15] * 4, NOON_AT)
    first = book.alerts[0].id
    at = play(book, floor, [2] * 8, at)
    assert state(book) == "recovering"
    play(book, floor, [15], at)
    (alert,) = book.alerts
    assert (alert.id, alert.state) == (first, "firing")


def test_what_comes_back_soon_is_the_same_alert() -> None:
    book, floor = waiting_book(), AlertFloor("Billing")
    at = play(book, floor, [25] * 4, NOON_AT)
    first = book.alerts[0].id
    book.acknowledge(first, "Ann", at)
    at = play(book, floor, [2] * 13, at)
    (alert,) = book.alerts
    assert (alert.state, alert.severity) == ("recovered", "critical")
    at = play(book, floor, [2] * 60 + [12] * 4, at)
    (alert,) = book.alerts
    assert (alert.id, alert.state, alert.severity) == (first, "acknowledged", "warn")
    assert alert.text == "12 waiting; the limit is 10. Since 12:12, 2 times since 12:00."
    at = play(book, floor, [2] * 13, at)
    assert book.alerts[0].text == "25 waiting; the limit is 20. 12:00 to 12:15, 15 min, 2 times."
    play(book, floor, [2] * 95 + [12] * 4, at)
    assert [alert.state for alert in book.alerts] == ["firing", "recovered"]
    assert book.alerts[0].id != first


def test_a_wait_that_is_over_is_told_at_its_worst() -> None:
    spec = RuleSpec("longest_wait", "longest_wait_s", warn=60, critical=120, pending_s=0.0, clear_s=120.0)
    book, floor = AlertBook([ThresholdRule(spec, Advisor())]), AlertFloor("Billing")
    for step, wait_s in enumerate([70.0, 119.0, 200.0, 240.0, float("nan")]):
        book.tick(floor.at(NOON_AT + step * STEP_S, longest_wait_s=[wait_s]))
    assert book.alerts[0].text == "At worst: Someone has waited 4 min; the limit is 2 min. Since 12:00."


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(min_value=8, max_value=12), min_size=60, max_size=400))
def test_a_series_that_sits_on_the_limit_never_flaps(series: list[int]) -> None:
    book, floor = waiting_book(), AlertFloor("Billing")
    play(book, floor, series, NOON_AT)
    assert len(book.alerts) <= 1
    assert len(book.changes()) <= 1
    assert all(alert.state == "firing" for alert in book.alerts)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(min_value=0, max_value=30), min_size=60, max_size=400))
def test_no_series_raises_more_often_than_the_times_allow(series: list[int]) -> None:
    book, floor = waiting_book(), AlertFloor("Billing")
    states: list[str] = []
    at = NOON_AT
    for waiting in series:
        at = play(book, floor, [waiting], at)
        states += [record.alert.state for record in book.changes()]
    raised = {alert.id for alert in book.alerts}
    assert len(raised) <= 1 + len(series) * STEP_S / (PENDING_S + CLEAR_S)
    assert states.count("recovered") <= 1 + len(series) * STEP_S / (PENDING_S + CLEAR_S)
    # A shown recovery takes a quarter of the clear time to be believed.
    assert states.count("recovering") <= 1 + len(series) * STEP_S / (0.25 * CLEAR_S)


def test_worse_than_acknowledged_must_be_seen_again() -> None:
    book, floor = waiting_book(), AlertFloor("Billing")
    at = play(book, floor, [12] * 4, NOON_AT)
    assert book.acknowledge(book.alerts[0].id, "Ann", at)
    (alert,) = book.alerts
    assert (alert.state, alert.acknowledged_by, alert.acknowledged_at) == ("acknowledged", "Ann", at)
    at = play(book, floor, [25] * 3, at)
    assert (book.alerts[0].state, book.alerts[0].severity) == ("acknowledged", "warn")
    at = play(book, floor, [25], at)
    assert (book.alerts[0].state, book.alerts[0].severity) == ("firing", "critical")
    assert book.acknowledge(book.alerts[0].id, "Ann", at)
    play(book, floor, [17, 21, 17, 21] * 6, at)
    assert (book.alerts[0].state, book.alerts[0].severity) == ("acknowledged", "critical")


def test_snoozed_until_is_quiet_until_then() -> None:
    book, floor = waiting_book(), AlertFloor("Billing", "Sales")
    at = play(book, floor, [(12, 0)] * 4, NOON_AT)
    at = play(book, floor, [(12, 0)] * 20, at)
    at = play(book, floor, [(12, 25)] * 4, at)
    quiet = next(alert.id for alert in book.alerts if alert.scope == "queue:Billing")
    assert book.snooze(quiet, "Ann", at, at + 300.0, "training, known")
    assert [alert.scope for alert in book.alerts] == ["queue:Sales", "queue:Billing"]
    assert (book.alerts[1].state, book.alerts[1].snooze_reason) == ("snoozed", "training, known")
    at = play(book, floor, [(12, 25)] * 30, at)
    assert book.alerts[1].state == "snoozed"
    play(book, floor, [(12, 25)], at)
    alert = next(alert for alert in book.alerts if alert.id == quiet)
    assert (alert.state, alert.snoozed_until) == ("acknowledged", None)


def test_acts_on_what_is_not_in_force_are_refused() -> None:
    book = waiting_book()
    assert not book.acknowledge("waiting/queue:Billing/1", "Ann", NOON_AT)
    assert not book.snooze("waiting/queue:Billing/1", "Ann", NOON_AT, NOON_AT + 60.0)


def test_one_cause_in_many_queues_is_one_alert() -> None:
    names = [f"Queue {number}" for number in range(40)]
    book, floor = waiting_book(), AlertFloor(*names)
    at = play(book, floor, [[12.0 + number % 3 for number in range(40)]] * 4, NOON_AT)
    (alert,) = book.alerts
    assert len(alert.scopes) == 40
    assert alert.title == "Too many waiting in Queue 11, Queue 14, Queue 17 and 37 more"
    assert alert.text.endswith("Also Queue 14 14, Queue 17 14, Queue 2 14 and 36 more.")
    assert len(book.changes()) == 1
    play(book, floor, [[12.0] * 3 + [0.0] * 37] * 15, at)
    (alert,) = book.alerts
    assert alert.scopes == ("queue:Queue 0", "queue:Queue 1", "queue:Queue 2")


def test_a_later_queue_is_an_alert_of_its_own() -> None:
    book, floor = waiting_book(), AlertFloor("Billing", "Sales")
    at = play(book, floor, [(12, 0)] * 20, NOON_AT)
    play(book, floor, [(12, 12)] * 4, at)
    assert [alert.scopes for alert in in_force(book)] == [("queue:Sales",), ("queue:Billing",)]


def floor_book() -> AlertBook:
    spec = RuleSpec("waiting", "waiting", warn=10, pending_s=30.0, kinds=("floor", "queue"))
    return AlertBook([ThresholdRule(spec, Advisor())])


def test_the_whole_floors_alert_takes_its_queues_in() -> None:
    book, floor = floor_book(), AlertFloor("Billing", "Sales", "Help")
    at = play(book, floor, [(12, 0, 0)] * 4, NOON_AT)
    (alert,) = book.alerts
    assert alert.scopes == ("*", "queue:Billing")
    assert alert.title == "Too many waiting on the whole floor"
    play(book, floor, [(12, 15, 0)] * 40, at)
    (alert,) = book.alerts
    assert alert.scopes == ("*", "queue:Sales", "queue:Billing")


def test_queues_alerts_fold_into_the_floors() -> None:
    spec = RuleSpec("low", "available", warn=1, pending_s=0.0, clear_s=60.0, kinds=("floor", "queue"))
    book, floor = AlertBook([ThresholdRule(spec, Advisor())]), AlertFloor("Billing", "Sales", "Help")
    at = NOON_AT
    for available in ((0, 5, 5), (0, 0, 5), (0, 0, 0)):
        for _ in range(20):
            book.tick(floor.at(at, available=available))
            at += STEP_S
        if available == (0, 0, 5):
            assert len(in_force(book)) == 2
            for alert in in_force(book):
                book.acknowledge(alert.id, "Ann", at)
    (alert,) = in_force(book)
    assert alert.scope == "*"
    assert len(alert.scopes) == 4
    assert alert.state == "firing", "wider than what was acknowledged"
    folded = next(alert for alert in book.alerts if not alert.open)
    assert folded.text.startswith("Now part of “Few agents free on the whole floor”.")


class ToldRule:
    """Says what it is told to."""

    id = "told"

    def __init__(self) -> None:
        self.told: dict[str, float] = {}

    def conditions(self, _snapshot: object, _alive: object) -> list[Condition]:
        found = self.told.items()
        return [Condition("told", scope, "warn", "Trouble", badness=badness) for scope, badness in found]


def test_a_groups_alert_is_part_of_the_floors_that_comes_back_in_the_same_look() -> None:
    rule, floor = ToldRule(), AlertFloor("Billing", "Sales")
    book = AlertBook([rule])
    rule.told = {"*": 1.0}
    at = play(book, floor, [0] * 4, NOON_AT)
    rule.told = {}
    at = play(book, floor, [0] * 20, at)
    (over,) = book.alerts
    assert not over.open
    rule.told = {"*": 1.0, "group:Retail": 2.0}
    play(book, floor, [0] * 4, at)
    (alert,) = book.alerts
    assert alert.id == over.id
    assert alert.scopes == ("*", "group:Retail")


def test_no_data_is_neither_calm_nor_new() -> None:
    book, floor = waiting_book(), AlertFloor("Billing")
    at = play(book, floor, [12] * 4, NOON_AT)
    for _ in range(30):
        book.tick(floor.at(at, waiting=[0], current=False))
        at += STEP_S
    (alert,) = book.alerts
    assert (alert.state, alert.open) == ("no_data", True)
    assert alert.text.startswith("No data since 12:00; before that: 12 waiting")
    at = play(book, floor, [0] * 2, at)
    assert state(book) == "firing"
    play(book, floor, [0] * 13, at)
    assert state(book) == "recovered"


@pytest.mark.parametrize(
    ("no_data", "states"), [("clear", ["recovered"]), ("raise", ["firing"]), ("hold", ["no_data"])]
)
def test_a_rule_says_what_no_data_means(no_data: NoData, states: list[str]) -> None:
    spec = RuleSpec("w", "waiting", warn=10, pending_s=0.0, clear_s=60.0, no_data=no_data)
    book, floor = AlertBook([ThresholdRule(spec, Advisor())]), AlertFloor("Billing")
    at = play(book, floor, [12], NOON_AT)
    for _ in range(20):
        book.tick(floor.at(at, current=False))
        at += STEP_S
    assert [alert.state for alert in book.alerts] == states


def test_kept_over_a_restart() -> None:
    floor = AlertFloor("Billing", "Sales")
    before = waiting_book()
    at = play(before, floor, [(12, 12)] * 4, NOON_AT)
    before.acknowledge(before.alerts[0].id, "Ann", at)
    records = before.changes()

    after = waiting_book()
    after.restore(records, at)
    assert after.alerts == before.alerts
    at = play(after, floor, [(12, 12)], at + 60.0)
    (alert,) = after.alerts
    assert (alert.id, alert.state, alert.acknowledged_by) == (before.alerts[0].id, "acknowledged", "Ann")
    assert alert.scopes == ("queue:Billing", "queue:Sales")
    play(after, floor, [(0, 0)] * 13, at)
    assert after.alerts[0].state == "recovered"


def test_a_restored_alert_whose_rule_is_gone_ends() -> None:
    floor, before = AlertFloor("Billing"), waiting_book()
    at = play(before, floor, [12] * 4, NOON_AT)
    after = AlertBook([])
    after.restore(before.changes(), at)
    play(after, floor, [12] * 8, at)
    (alert,) = after.alerts
    assert (alert.state, alert.title) == ("recovered", "Too many waiting in Billing")


def test_what_another_run_kept_of_later_is_not_taken_up() -> None:
    before = waiting_book()
    play(before, AlertFloor("Billing"), [12] * 4, NOON_AT)
    after = waiting_book()
    after.restore(before.changes(), NOON_AT - 3600.0)
    assert after.alerts == ()


def test_a_floor_wound_back_begins_anew() -> None:
    book, floor = waiting_book(), AlertFloor("Billing")
    play(book, floor, [12] * 6, NOON_AT)
    play(book, floor, [12] * 2, NOON_AT - 600.0)
    assert book.alerts == ()


def test_nothing_new_is_the_same_object() -> None:
    book, floor = waiting_book(), AlertFloor("Billing")
    at = play(book, floor, [12] * 4, NOON_AT)
    shown = book.alerts
    play(book, floor, [12], at)
    assert book.alerts is shown


SIGNAL = Signal(
    "arrivals_up", "queue:Billing", "critical", since=NOON_AT - 90.0, at=NOON_AT, window_s=300.0,
    observed=23.0, expected=9.0, ratio=2.6, excess=14.0, score=9.0, rarity_shifts=900.0,
)  # fmt: skip


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_signal_has_words(kind: Kind) -> None:
    condition = condition_of(replace(SIGNAL, kind=kind))
    assert condition.what
    assert condition.advice.endswith(".")


def test_a_detectors_signal_has_the_same_life() -> None:
    book, floor = AlertBook([]), AlertFloor("Billing")
    book.tick(floor.at(NOON_AT), [condition_of(SIGNAL)])
    (alert,) = book.alerts
    assert (alert.title, alert.severity, alert.since) == ("Surge in Billing", "critical", NOON_AT - 90.0)
    assert alert.text == "23 contacts in 5 min where 9 were expected; once in 900 shifts. Since 11:58."
    play(book, floor, [0] * 8, NOON_AT + STEP_S)
    assert state(book) == "recovered"


class CountingRule:
    """A rule of the site's own."""

    id = "own"

    def __init__(self) -> None:
        self.alive: list[set[tuple[str, str]]] = []

    def conditions(self, snapshot: object, alive: Collection[tuple[str, str]]) -> list[Condition]:
        self.alive.append(set(alive))
        return [Condition("own", "*", "warn", "Something")] if len(self.alive) < 3 else []


def test_a_rule_is_told_where_alerts_are_under_way() -> None:
    rule, floor = CountingRule(), AlertFloor("Billing")
    play(AlertBook([rule]), floor, [0] * 12, NOON_AT)
    assert rule.alive[:2] == [set(), {("*", "")}]
    assert rule.alive[-1] == set()


def test_who_acts_later_by_a_clock_behind_is_heard_at_the_other_desk() -> None:
    books, floor = (waiting_book(), waiting_book()), AlertFloor("Billing")
    at = max(play(book, floor, [12] * 4, NOON_AT) for book in books)
    one, other = books
    (alert,) = one.alerts
    assert one.acknowledge(alert.id, "Ann", at)
    other.hear(one.changes(), at - 0.5)
    assert other.snooze(alert.id, "Bob", at - 0.5, at + 600.0)
    one.hear(other.changes(), at)
    assert (one.alerts[0].state, one.alerts[0].acknowledged_by) == ("snoozed", "Bob")


def test_a_group_that_is_called_as_its_queue_is_not_told_twice() -> None:
    book, floor = waiting_book(), AlertFloor("Sales", "Sales team", "Billing")
    for step in range(4):
        snapshot = floor.at(NOON_AT + step * STEP_S, waiting=[12, 13, 14])
        alike = [replace(each, name=each.name.removesuffix(" team")) for each in snapshot.scopes]
        book.tick(replace(snapshot, scopes=tuple(alike)))
    (alert,) = book.alerts
    assert alert.title == "Too many waiting in Billing, Sales"
    assert alert.text.endswith("Also Sales 13.")

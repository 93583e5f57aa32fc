"""Alerts on disk: what a wall that was killed takes up again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.alert_floor import DAY_START_AT, NOON_AT, AlertFloor
from wallboard.alerts import AlertBook, AlertHistory, RuleSpec, ThresholdRule
from wallboard.alerts.advice import Advisor
from wallboard.log.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "log.db")
    store.start()
    yield store
    store.stop()


def new_book() -> AlertBook:
    return AlertBook(
        [ThresholdRule(RuleSpec("w", "waiting", warn=10, pending_s=0.0, clear_s=60.0), Advisor())]
    )


def play(book: AlertBook, history: AlertHistory, waiting: list[float], at: float, ticks: int) -> float:
    """Tick and save, as the engine does."""
    floor = AlertFloor("Billing", "Sales")
    for _ in range(ticks):
        book.tick(floor.at(at, waiting=waiting))
        if changes := book.changes():
            history.save(changes, at)
        at += 10.0
    return at


def test_the_day_is_taken_up_where_it_stood(store: Store) -> None:
    history, before = AlertHistory(store, "live"), new_book()
    at = play(before, history, [12, 0], NOON_AT, 3)
    at = play(before, history, [0, 0], at, 20)
    at = play(before, history, [0, 15], at, 3)
    before.acknowledge(before.alerts[0].id, "Ann", at)
    history.save(before.changes(), at)
    play(new_book(), AlertHistory(store, "replay:Bank"), [50, 50], NOON_AT, 3)
    store.flush().result(5)

    after = new_book()
    after.restore(history.load(DAY_START_AT, at).result(5), at)
    assert after.alerts == before.alerts
    assert [alert.state for alert in after.alerts] == ["acknowledged", "recovered"]


def test_yesterdays_alerts_that_are_over_are_not_listed(store: Store) -> None:
    history, before = AlertHistory(store, "live"), new_book()
    at = play(before, history, [12, 0], NOON_AT, 3)
    play(before, history, [0, 0], at, 20)
    store.flush().result(5)
    assert history.load(DAY_START_AT + 86_400.0, NOON_AT + 86_400.0).result(5) == ()


def test_an_alert_of_last_night_is_still_in_force(store: Store) -> None:
    history, before = AlertHistory(store, "live"), new_book()
    play(before, history, [12, 0], NOON_AT, 3)
    store.flush().result(5)
    (record,) = history.load(DAY_START_AT + 86_400.0, NOON_AT + 86_400.0).result(5)
    assert record.alert.state == "firing"

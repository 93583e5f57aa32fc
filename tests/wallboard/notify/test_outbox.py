"""The spool on disk: what is kept, what is claimed, what is given up."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.alert_floor import NOON_AT
from tests.helpers.alerts import alert, over
from wallboard.log.store import Store
from wallboard.notify.outbox import KEPT_S, MOST_WAITING, Note, Outbox
from wallboard.notify.routing import Occasion

LONG_AGO = 0.0


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "log.db")
    store.start()
    yield store
    store.stop()


def note(number: int = 1, occasion: Occasion = "raised") -> Note:
    return Note("live", occasion, alert(number), NOON_AT, "Harbour Bank", "UTC")


def test_a_note_is_claimed_once_until_the_claim_ends(store: Store) -> None:
    outbox = Outbox(store, "ops")
    outbox.put([note(1), note(2)], 100.0).result(5)
    assert outbox.claim(100.0, 130.0, LONG_AGO).result(5).notes == (note(1), note(2))
    assert outbox.claim(129.0, 159.0, LONG_AGO).result(5).notes == ()
    assert outbox.claim(130.0, 160.0, LONG_AGO).result(5).notes == (note(1), note(2))


def test_what_was_sent_is_never_claimed_or_kept_again(store: Store) -> None:
    outbox = Outbox(store, "ops")
    outbox.put([note(1)], 100.0).result(5)
    outbox.claim(100.0, 130.0, LONG_AGO).result(5)
    outbox.sent([note(1)], 101.0).result(5)
    outbox.release([note(1)]).result(5)
    outbox.put([note(1)], 200.0).result(5)
    assert outbox.claim(1000.0, 1030.0, LONG_AGO).result(5).notes == ()
    kept = outbox.load(1000.0).result(5)
    assert (kept.notes, kept.waiting, kept.sent_at) == ((note(1),), 0, 101.0)


def test_what_is_released_may_be_tried_at_once(store: Store) -> None:
    outbox = Outbox(store, "ops")
    outbox.put([note(1)], 100.0).result(5)
    outbox.claim(100.0, 130.0, LONG_AGO).result(5)
    outbox.release([note(1)]).result(5)
    assert outbox.claim(101.0, 131.0, LONG_AGO).result(5).notes == (note(1),)


def test_routes_do_not_see_each_others_notes(store: Store) -> None:
    Outbox(store, "ops").put([note(1)], 100.0).result(5)
    other = Outbox(store, "boss")
    assert other.claim(100.0, 130.0, LONG_AGO).result(5).notes == ()
    assert other.load(100.0).result(5).notes == ()


def test_occasions_of_one_alert_are_kept_apart(store: Store) -> None:
    outbox = Outbox(store, "ops")
    end = Note("live", "recovered", over(alert(1)), NOON_AT, "Harbour Bank", "UTC")
    outbox.put([note(1), end], 100.0).result(5)
    assert outbox.claim(100.0, 130.0, LONG_AGO).result(5).notes == (note(1), end)


def test_what_is_too_old_is_given_up(store: Store) -> None:
    outbox = Outbox(store, "ops")
    outbox.put([note(1)], 100.0).result(5)
    outbox.put([note(2)], 200.0).result(5)
    claim = outbox.claim(300.0, 330.0, 150.0).result(5)
    assert (claim.notes, claim.given_up) == ((note(2),), 1)
    assert outbox.claim(400.0, 430.0, LONG_AGO).result(5).given_up == 0


def test_the_spool_is_bounded_and_the_newest_stay(store: Store) -> None:
    outbox = Outbox(store, "ops")
    outbox.put([note(number) for number in range(MOST_WAITING + 7)], 100.0).result(5)
    claim = outbox.claim(100.0, 130.0, LONG_AGO).result(5)
    assert claim.given_up == 7
    assert claim.notes == tuple(note(number) for number in range(7, MOST_WAITING + 7))


def test_what_is_long_done_is_forgotten(store: Store) -> None:
    outbox = Outbox(store, "ops")
    outbox.put([note(1)], 100.0).result(5)
    assert outbox.load(99.0 + KEPT_S).result(5).notes == (note(1),)
    assert outbox.load(101.0 + KEPT_S).result(5).notes == ()

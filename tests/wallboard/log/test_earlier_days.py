from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers.alert_floor import DAY_START_AT, INTERVAL_S, NOON_AT, AlertFloor
from wallboard.floor import intervals as col
from wallboard.floor.intervals import WIDTH
from wallboard.log.earlier_days import Asked, EarlierDay, earlier_day
from wallboard.log.recorder import IntervalRecorder
from wallboard.log.store import Store
from wallboard.snapshot import FloorSnapshot

TODAY = date(2023, 11, 15)
DAY_S = 86_400.0


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "log.db")
    store.start()
    yield store
    store.stop()


def yesterday() -> FloorSnapshot:
    """Of which the wall saw all up to noon: as many contacts in an interval as its number."""
    snapshot = AlertFloor("Billing", "Sales").at(NOON_AT)
    closed = np.zeros((4, 48, WIDTH))
    closed[..., col.OFFERED] = np.arange(48)
    closed[2, :, col.LONGEST_WAIT_S], closed[3, :, col.LONGEST_WAIT_S] = 30.0, 7.0
    return replace(snapshot, closed=closed)


def read(store: Store, days_back: int, prompt: tuple[str, ...] = ()) -> EarlierDay | None:
    starts = tuple(DAY_START_AT + DAY_S + INTERVAL_S * each for each in range(48))
    day = TODAY + timedelta(days=1 - days_back)
    asked = Asked("live", "*", prompt, day, INTERVAL_S, starts, yesterday().zone)
    store.flush().result(5)
    return store.read(partial(earlier_day, asked=asked)).result(5)


def test_a_kept_day_lies_on_todays_intervals_and_what_was_not_seen_is_not_known(store: Store) -> None:
    IntervalRecorder(store, "live").save(yesterday())
    found = read(store, 1)
    assert found is not None
    assert (found.day, found.within_s) == (TODAY, 20.0)
    assert found.sums[:24, col.OFFERED].tolist() == list(range(24))
    assert np.isnan(found.sums[26:]).all()
    assert (found.missing[26:] == 1.0).all()
    assert read(store, 2) is None, "nothing was kept of the day before"


def test_waits_are_those_of_the_scopes_that_count(store: Store) -> None:
    snapshot = yesterday()
    IntervalRecorder(store, "live").save(snapshot)
    found = read(store, 1, (snapshot.scopes[3].id,))
    assert found is not None
    assert found.waits[10, col.LONGEST_WAIT_S] == 7.0
    assert np.isnan(found.waits[40, col.LONGEST_WAIT_S])

"""Interval sums on disk: the morning after a restart, and the earlier days."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers.alert_floor import DAY_START_AT, INTERVAL_S, NOON_AT, AlertFloor
from tests.helpers.wait_for import wait_for
from wallboard.floor import intervals as col
from wallboard.floor.intervals import WIDTH
from wallboard.log.recorder import IntervalRecorder, source_of
from wallboard.log.store import Store
from wallboard.snapshot import FloorSnapshot

TODAY = date(2023, 11, 15)
FLOOR = AlertFloor("Billing", "Sales")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "log.db")
    store.start()
    yield store
    store.stop()


def busy(at: float, offered: float = 0.0) -> FloorSnapshot:
    """A floor on which every interval so far had its number + `offered` contacts in each scope."""
    snapshot = FLOOR.at(at)
    closed = np.zeros((4, 48, WIDTH))
    closed[..., col.OFFERED] = np.arange(48) + offered
    closed[..., col.LONGEST_WAIT_S] = 0.1 + 0.2
    return replace(snapshot, closed=closed)


def test_the_morning_comes_back_to_the_last_digit(store: Store) -> None:
    recorder = IntervalRecorder(store, source_of("live", "Harbour Bank"))
    snapshot = busy(NOON_AT + 61.0)
    recorder.tick(snapshot)
    store.flush().result(5)
    rows = recorder.load_day(TODAY, INTERVAL_S).result(5)
    assert len(rows) == 4 * 25
    for row in rows:
        interval = int((row.start - DAY_START_AT) // INTERVAL_S)
        assert np.array_equal(row.row, snapshot.closed[snapshot.row(row.scope), interval])
        assert (row.target_s, row.missing) == (20.0, 0.0)
    assert recorder.load_day(TODAY, 900.0).result(5) == ()


def rows_written(store: Store) -> int:
    return int(store.read(lambda s: s.rows("SELECT total_changes() AS rows")).result(5)[0]["rows"])


def test_only_what_changed_is_written_and_only_once_a_minute(store: Store) -> None:
    recorder = IntervalRecorder(store, "live")
    recorder.tick(busy(NOON_AT))
    store.flush().result(5)
    before = rows_written(store)
    later = busy(NOON_AT)
    later.closed[2, 24, col.OFFERED] += 1
    for at in (NOON_AT + 30.0, NOON_AT + 61.0, NOON_AT + 90.0):
        recorder.tick(replace(later, at=at))
        store.flush().result(5)
    assert rows_written(store) == before + 1


def test_a_time_without_the_wall_is_not_saved_as_calm(store: Store) -> None:
    recorder = IntervalRecorder(store, "live")
    missing = np.zeros(48)
    missing[:20] = 1.0
    missing[20] = 0.4
    recorder.tick(replace(FLOOR.at(NOON_AT), missing=missing))
    store.flush().result(5)
    rows = [row for row in recorder.load_day(TODAY, INTERVAL_S).result(5) if row.scope == "*"]
    assert [row.start for row in rows] == [DAY_START_AT + INTERVAL_S * n for n in range(20, 25)]
    assert rows[0].missing == pytest.approx(0.4)


def test_earlier_days_and_other_sources(store: Store) -> None:
    live, replayed = IntervalRecorder(store, "live"), IntervalRecorder(store, source_of("replay", "Bank"))
    for day in range(3):
        shift_s = 86_400.0 * day
        snapshot = busy(NOON_AT, offered=100.0 * day)
        live.tick(replace(snapshot, at=NOON_AT + shift_s, day_start_at=DAY_START_AT + shift_s))
        store.flush().result(5)
    replayed.tick(busy(NOON_AT, offered=7_000.0))
    store.flush().result(5)
    days = live.history("queue:Sales", date(2023, 11, 17), 30, INTERVAL_S).result(5)
    assert [day.day for day in days] == [date(2023, 11, 15), date(2023, 11, 16)]
    assert days[1].sums.shape == (25, WIDTH)
    assert days[1].sums[3, col.OFFERED] == 103.0
    assert days[1].starts[3] == DAY_START_AT + 86_400.0 + 3 * INTERVAL_S
    assert live.history("queue:Sales", date(2023, 11, 17), 1, INTERVAL_S).result(5)[0].day == date(
        2023, 11, 16
    )
    assert len(replayed.history("*", date(2023, 11, 17), 30, INTERVAL_S).result(5)) == 1


def test_a_day_with_a_clock_change_keeps_all_its_hours(store: Store) -> None:
    recorder = IntervalRecorder(store, "live")
    floor = AlertFloor("Billing", zone="Europe/Berlin")
    start_at = 1_698_530_400.0  # 2023-10-29 00:00 in Berlin, a day of 25 hours
    closed = np.ones((3, 50, WIDTH))
    snapshot = replace(
        floor.at(NOON_AT), at=start_at + 25 * 3600.0 - 1.0, day_start_at=start_at, current_interval=49,
        closed=closed, missing=np.zeros(50),
    )  # fmt: skip
    recorder.tick(snapshot)
    store.flush().result(5)
    assert len(recorder.load_day(date(2023, 10, 29), INTERVAL_S).result(5)) == 150


def test_what_could_not_be_saved_goes_with_the_next(store: Store) -> None:
    recorder = IntervalRecorder(store, "live")
    store.write(lambda s: s.rows("PRAGMA max_page_count = 1"), rows=0).result(5)
    recorder.tick(busy(NOON_AT))
    wait_for(lambda: "the disk is full" in store.detail)
    for minute in range(1, 10):
        recorder.tick(busy(NOON_AT + 60.0 * minute, offered=float(minute)))
    assert "; 100 rows wait" in store.detail, "one save at a time, however long it lasts"
    store.read(lambda s: s.rows("PRAGMA max_page_count = 1000000")).result(5)
    store.flush().result(10)
    recorder.tick(busy(NOON_AT + 600.0, offered=10.0))
    store.flush().result(5)
    rows = recorder.load_day(TODAY, INTERVAL_S).result(5)
    assert rows[1].row[col.OFFERED] == 11.0

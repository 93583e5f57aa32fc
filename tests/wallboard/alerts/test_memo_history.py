"""What days taught, on disk: a wall that is restarted remembers how rough its queues are."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from wallboard.alerts.detectors_memo import ScopeMemo, Tally
from wallboard.alerts.memo_history import SPAN_DAYS, MemoHistory
from wallboard.log.store import Store

TODAY = date(2026, 3, 10)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "log.db")
    store.start()
    yield store
    store.stop()


def memo(day: date, offered: float = 100.0, scope: str = "queue:billing") -> ScopeMemo:
    return ScopeMemo(scope, day, Tally(offered=offered), 98.5, {"spike": 2.75})


def test_earlier_days_come_back_as_they_were_in_order(store: Store) -> None:
    history, days = MemoHistory(store, "live"), [TODAY - timedelta(days=back) for back in (2, 1, 3)]
    history.save([memo(day) for day in days])
    history.save([memo(TODAY), memo(TODAY - timedelta(days=SPAN_DAYS + 1))])
    store.flush().result(5)
    assert history.load(TODAY).result(5) == tuple(memo(day) for day in sorted(days))


def test_a_replay_played_twice_counts_once_and_never_as_live(store: Store) -> None:
    replay, day = MemoHistory(store, "replay:Bank"), TODAY - timedelta(days=1)
    replay.save([memo(day, 10.0)])
    replay.save([memo(day, 20.0)])
    store.flush().result(5)
    assert replay.load(TODAY).result(5) == (memo(day, 20.0),)
    assert MemoHistory(store, "live").load(TODAY).result(5) == ()

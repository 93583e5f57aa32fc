"""A live wall learns what to expect from the days it kept, in a thread of its own."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from tests.helpers.hand_clock import HandClock
from tests.helpers.story import NINE
from tests.helpers.wait_for import wait_for
from wallboard.config import parse_config
from wallboard.desk import Desk
from wallboard.engine import Engine
from wallboard.events import FloorState, Heartbeat, Hello, QueueInfo
from wallboard.feed import FeedReport
from wallboard.floor.intervals import FIELDS
from wallboard.log.recorder import source_of
from wallboard.log.store import Store
from wallboard.snapshot import FloorSnapshot

TODAY = datetime.fromtimestamp(NINE, UTC).date()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "wall.db")
    made.start()
    yield made
    made.stop()


def keep_days(store: Store, days: int, contacts: float, first_index: int = 0) -> None:
    """Earlier days of 08:00 to 18:00 with so many contacts each half-hour in both queues, heard from an
    interval on.
    """
    rows = []
    for back in range(1, days + 1):
        day: date = TODAY - timedelta(days=back)
        start = datetime.combine(day, datetime.min.time(), UTC).timestamp()
        for queue in ("billing", "sales"):
            for index in range(first_index, 48):
                sums = dict.fromkeys(FIELDS, 0.0) | {"offered": contacts if 16 <= index < 36 else 0.0}
                rows.append(
                    {
                        "source": source_of("live", ""),
                        "scope": f"queue:{queue}",
                        "day": day.isoformat(),
                        "start": start + 1800.0 * index,
                        "length_s": 1800.0,
                        "target_s": 20.0,
                        "missing": 0.0,
                        **sums,
                    }
                )
    store.write(lambda session: session.insert("interval_sums", rows)).result(10)


def learned(store: Store, *, at_all: bool = True) -> FloorSnapshot:
    """The picture of a wall that has had time to learn."""
    clock = HandClock()
    desk = Desk(parse_config("[site]\nzone = 'UTC'"), store)
    engine = Engine(parse_config("[site]\nzone = 'UTC'"), clock, desk)
    engine.report(FeedReport("f", "current"))
    queues = (QueueInfo("billing", group="money"), QueueInfo("sales"))
    hello = Hello("wallboard.v1", "s", "e", NINE, 5.0)
    engine.deliver("f", [hello, FloorState("e", 0, NINE, queues=queues)])
    at = NINE

    def knows() -> bool:
        nonlocal at
        at += 10.0
        engine.deliver("f", [Heartbeat(0, at)])
        picture = engine.picture()
        expects = picture is not None and not np.isnan(picture.expected.contacts[:, 20]).any()
        return expects if at_all else at > NINE + 3600.0

    try:
        wait_for(knows)
        picture = engine.picture()
        assert picture is not None
        return picture
    finally:
        engine.end()


def test_the_day_is_expected_like_those_that_were_kept(store: Store) -> None:
    keep_days(store, 21, 30.0)
    picture = learned(store)
    expected = picture.expected.contacts
    assert expected[picture.row("queue:billing"), 20] == pytest.approx(30.0, rel=0.1)
    assert expected[picture.row("group:money"), 20] == pytest.approx(30.0, rel=0.1)
    assert expected[picture.row("*"), 20] == pytest.approx(60.0, rel=0.1)
    assert expected[picture.row("*"), 4] < 1.0, "it is closed at two in the morning"
    assert "21 days" in picture.expected.basis


def test_a_day_that_was_heard_in_part_teaches_nothing(store: Store) -> None:
    keep_days(store, 1, 30.0, first_index=40)
    picture = learned(store, at_all=False)
    assert np.isnan(picture.expected.contacts).all(), "the hours nobody heard were not without contacts"

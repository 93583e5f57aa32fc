"""What happens in a day's last minute is kept with that day."""

from pathlib import Path

from msgspec.structs import replace

from tests.helpers.floors import HELLO, START_AT, floor_after
from wallboard.clock import SiteCalendar, SystemClock
from wallboard.config import Config
from wallboard.desk import Desk
from wallboard.engine import Engine
from wallboard.events import ContactQueued, Heartbeat
from wallboard.feed import FeedReport
from wallboard.floor import intervals as col
from wallboard.log.recorder import IntervalRecorder
from wallboard.log.store import Store


def test_the_days_last_minute_is_kept(tmp_path: Path) -> None:
    day = SiteCalendar("UTC").day_of(START_AT)
    store = Store(tmp_path / "log.db")
    store.start()
    engine = Engine(Config(), SystemClock(), Desk(Config(), store))
    engine.report(FeedReport("feed", "current"))
    state = floor_after(4).state("epoch", 4)
    engine.deliver("feed", [replace(HELLO, mode="replay", zone="UTC"), replace(state, at=day.end_at - 90.0)])
    engine.deliver("feed", [ContactQueued(seq=5, at=day.end_at - 20.0, contact="late", queue="billing")])
    engine.deliver("feed", [Heartbeat(seq=5, at=day.end_at + 30.0)])
    store.flush().result(5)
    saved = IntervalRecorder(store, "replay:test").load_day(day.date, 1800.0).result(5)
    last = {row.scope: row.row[col.OFFERED] for row in saved if row.start == day.end_at - 1800.0}
    engine.end()
    store.stop()
    assert last["queue:billing"] == 1

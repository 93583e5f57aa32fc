"""The desk takes the figures after a lever and keeps how the floor stood, on event time alone."""

from pathlib import Path

import msgspec

from tests.helpers.floors import HELLO, START_AT, empty_floor, event
from wallboard.clock import SystemClock
from wallboard.config import Config
from wallboard.desk import Desk
from wallboard.engine import Engine
from wallboard.feed import FeedReport
from wallboard.intents import LogIntervention
from wallboard.log.moments import MOMENT_S, moments_between
from wallboard.log.recorder import source_of
from wallboard.log.store import Store
from wallboard.outcomes.expected_course import HORIZONS_MIN
from wallboard.outcomes.tracker import outcomes_of
from wallboard.records import InterventionDraft

SITE, FEED = "Test", "feed"
HELLO_AT = msgspec.structs.replace(HELLO, site=SITE, zone="UTC")
SOURCE = source_of("demo", SITE)
ACT_S, END_S = 1500, 1500 + 3700


def play(path: Path, first_s: int, last_s: int, act_s: int | None = None) -> None:
    """A wall that hears of the story from one second to another, and is told of a lever at `act_s`."""
    store = Store(path)
    store.start()
    store.wait_open()
    engine = Engine(Config(), SystemClock(), Desk(Config(), store))
    engine.report(FeedReport(FEED, "current"))
    floor = empty_floor()
    floor.apply([event(seq) for seq in range(1, first_s)])
    engine.deliver(FEED, [HELLO_AT, floor.state("epoch", first_s)])
    for seq in range(first_s, last_s):
        engine.deliver(FEED, [event(seq)])
        if seq == act_s:
            engine.handle(LogIntervention(InterventionDraft("overtime", "queue:billing", "", "Ann")))
    engine.end()
    store.stop()


def kept(path: Path) -> tuple[list[tuple[int, float]], list[float]]:
    """When figures were taken after the lever (horizon, seconds after it), and when the floor was kept."""
    store = Store(path)
    store.start()
    ids = store.read(lambda session: session.rows("SELECT id, at FROM interventions")).result(5)
    outcomes = store.read(lambda session: outcomes_of(session, [row["id"] for row in ids])).result(5)
    moments = store.read(lambda session: moments_between(session, SOURCE, 0.0, 1e18)).result(5)
    store.stop()
    taken = [
        (outcome.after_min, outcome.figures.at - row["at"])
        for row in ids
        for outcome in outcomes.get(row["id"], ())
    ]
    return taken, [moment.at for moment in moments]


def test_a_lever_is_followed_for_an_hour_of_event_time(tmp_path: Path) -> None:
    play(tmp_path / "log.db", 2, END_S, ACT_S)
    taken, moments = kept(tmp_path / "log.db")
    assert [horizon for horizon, _ in taken] == list(HORIZONS_MIN)
    assert all(0 <= after_s - 60.0 * horizon < 30 for horizon, after_s in taken)
    assert len({at // MOMENT_S for at in moments}) == END_S // MOMENT_S + 1
    assert moments[-1] > START_AT + END_S - 15


def test_it_goes_on_after_a_restart(tmp_path: Path) -> None:
    play(tmp_path / "log.db", 2, ACT_S + 1000, ACT_S)
    play(tmp_path / "log.db", ACT_S + 1010, END_S)
    taken, _ = kept(tmp_path / "log.db")
    assert [horizon for horizon, _ in taken] == list(HORIZONS_MIN)

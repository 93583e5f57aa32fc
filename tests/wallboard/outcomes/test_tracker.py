"""Did it help: figures are taken again at +15, +30 and +60 min, beside what was expected anyway."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.snapshots import surge
from wallboard.alerts.compose import Names
from wallboard.frozen_figures import figures_of
from wallboard.log.store import Store
from wallboard.outcomes.expected_course import HORIZONS_MIN
from wallboard.outcomes.tracker import DAY_ENDED, Outcome, OutcomeTracker, others_about, outcomes_of
from wallboard.records import Intervention
from wallboard.snapshot import FloorSnapshot

FLOOR = surge()
AT = FLOOR.at


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "log.db")
    store.start()
    yield store
    store.stop()


def row(kind: str = "overtime", scope: str = "*", at: float = AT, id: str = "one") -> Intervention:
    return Intervention(id, at, at, kind, scope, "", "Ines")


def at(minutes: float, floor: FloorSnapshot = FLOOR) -> FloorSnapshot:
    return replace(floor, at=AT + 60.0 * minutes)


def tracker(store: Store, minutes: float = 0.0) -> OutcomeTracker:
    made = OutcomeTracker(store)
    made.resume("live", AT + 60.0 * minutes)
    store.flush().result(5)  # what it reads has come
    made.step(at(minutes))
    return made


def run(tracker: OutcomeTracker, *minutes: float) -> None:
    for each in minutes:
        tracker.step(at(each))
    tracker.end()


def kept(store: Store, until: float | None = None) -> list[Outcome]:
    store.flush().result(5)
    return store.read(lambda session: outcomes_of(session, ["one"], until)).result(5).get("one", [])


def test_the_figures_are_taken_at_each_horizon_beside_what_was_expected(store: Store) -> None:
    taken = tracker(store)
    taken.begin(row(), FLOOR)
    run(taken, *range(1, 70))
    outcomes = kept(store)
    assert [outcome.after_min for outcome in outcomes] == list(HORIZONS_MIN)
    for outcome in outcomes:
        assert outcome.before == figures_of(FLOOR, "*")
        assert outcome.figures.at == AT + 60.0 * outcome.after_min
        assert outcome.expected is not None
        assert outcome.expected.low < outcome.expected.high
    assert kept(store, until=AT + 1800.0) == outcomes[:2]


def test_after_a_restart_only_what_is_left_is_taken(store: Store) -> None:
    first = tracker(store)
    first.begin(row(), FLOOR)
    run(first, 15)
    before = kept(store)
    second = tracker(store, 20.0)
    run(second, 30, 60)
    assert kept(store)[:1] == before
    assert [outcome.after_min for outcome in kept(store)] == [15, 30, 60]
    assert all(outcome.expected for outcome in kept(store))


def test_figures_that_could_not_be_taken_in_time_are_not_taken_later(store: Store) -> None:
    taken = tracker(store)
    taken.begin(row(), FLOOR)
    run(taken, 25, 30.5, 80)
    assert [outcome.after_min for outcome in kept(store)] == [30]


def test_a_floor_that_was_wound_back_is_measured_anew(store: Store) -> None:
    taken = tracker(store)
    taken.begin(row(), FLOOR)
    taken.step(at(15))
    taken.resume("live", AT - 600.0)
    run(taken, 16, 30, 60)
    assert [outcome.after_min for outcome in kept(store)] == [15]


@pytest.mark.parametrize("kind", ["note", "incident", "staffing", "praise"])
def test_what_only_tells_is_not_measured(store: Store, kind: str) -> None:
    taken = tracker(store)
    taken.begin(row(kind), FLOOR)
    run(taken, 15, 30, 60)
    assert kept(store) == []


def test_where_nothing_can_be_expected_it_says_why(store: Store) -> None:
    targets = replace(FLOOR.scopes[0].targets, within_s=14_400.0)
    email = replace(FLOOR, scopes=(replace(FLOOR.scopes[0], targets=targets), *FLOOR.scopes[1:]))
    taken = tracker(store)
    taken.begin(row(), email)
    run(taken, 30)
    (outcome,) = kept(store)
    assert outcome.expected is None
    assert "hours" in outcome.why_not


def test_at_midnight_the_half_hour_before_is_not_known(store: Store) -> None:
    taken = tracker(store)
    taken.begin(row(), FLOOR)
    taken.step(replace(at(15), day_start_at=AT + 60.0))
    taken.end()
    (outcome,) = kept(store)
    assert (outcome.expected, outcome.why_not) == (None, DAY_ENDED)


def test_later_levers_at_the_same_place_are_named() -> None:
    names = Names(FLOOR.scopes, FLOOR.zone)
    mine = row(scope="queue:0")
    others = [
        mine,
        row(scope="queue:0", at=AT + 60, id="same"),
        row(scope="*", at=AT + 120, id="wider"),
        row(scope="queue:1", at=AT + 180, id="elsewhere"),
        row("note", scope="queue:0", at=AT + 240, id="note"),
        row(scope="queue:0", at=AT + 3600, id="later"),
        row(scope="queue:0", at=AT - 60, id="earlier"),
    ]
    assert [other.id for other in others_about(mine, others, names)] == ["same", "wider"]
    assert others_about(row("note"), others, names) == ()

"""Agents' days on disk: one row each, which goes on after a restart and is never counted twice."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers.alert_floor import NOON_AT, AlertFloor
from wallboard.floor.agent_days import AGENT_FIELDS, SURVEY_FIELDS
from wallboard.log.agent_days import AgentDay, AgentDayRecorder, agent_days_between, surveys_between
from wallboard.log.store import Store
from wallboard.log.upkeep import disclose, pseudonymise, purge
from wallboard.snapshot import DayTally, FloorSnapshot, Tally

TODAY = date(2023, 11, 15)
SAID = "O'Neil <b>\u202e"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "log.db")
    store.start()
    yield store
    store.stop()


def counted(at: float, watched_s: float, handled: float) -> FloorSnapshot:
    """A floor whose two agents were watched for so long and handled so many contacts each."""
    values = np.zeros((2, len(AGENT_FIELDS)))
    values[:, :2] = watched_s, handled
    tally = DayTally(
        TODAY,
        Tally(("a1", "a2"), values, ("Bea Costa", SAID), ("Anchor", "")),
        Tally(("Billing",), np.full((1, len(SURVEY_FIELDS)), handled)),
    )
    return replace(AlertFloor("Billing").at(at), tallies=(tally,))


def kept(store: Store, source: str = "live") -> list[AgentDay]:
    store.flush().result(5)
    return store.read(lambda session: agent_days_between(session, source, TODAY, TODAY)).result(5)


def handled(store: Store) -> list[float]:
    return [day.sums[AGENT_FIELDS.index("handled")] for day in kept(store)]


def started(store: Store, at: float) -> AgentDayRecorder:
    """A wall that is started at `at`."""
    recorder = AgentDayRecorder(store, "live")
    store.flush().result(5)
    recorder.go_on_from(recorder.load(TODAY, at).result(5))
    return recorder


def test_a_restarted_wall_goes_on_and_two_walls_count_once(store: Store) -> None:
    started(store, NOON_AT).save(counted(NOON_AT, 7200.0, 10.0))
    later = NOON_AT + 3600.0
    first, second = started(store, NOON_AT), started(store, NOON_AT + 60.0)
    for recorder in (first, second):
        recorder.tick(counted(later, 3600.0, 5.0))
    assert handled(store) == [15.0, 15.0]
    assert [(day.name, day.team) for day in kept(store)] == [("Bea Costa", "Anchor"), (SAID, "")]
    surveys = store.read(lambda session: surveys_between(session, "live", TODAY, TODAY)).result(5)
    assert [(each.queue, each.sums[0]) for each in surveys] == [("Billing", 15.0)]


def test_a_replay_that_is_played_again_is_counted_once(store: Store) -> None:
    started(store, NOON_AT - 7200.0).save(counted(NOON_AT, 7200.0, 10.0))
    again = started(store, NOON_AT - 7200.0)
    again.save(counted(NOON_AT - 3600.0, 3600.0, 4.0))
    assert handled(store) == [10.0, 10.0], "what watched longer stands"
    again.save(counted(NOON_AT + 60.0, 7260.0, 11.0))
    assert handled(store) == [11.0, 11.0]


def test_it_saves_every_five_minutes(store: Store) -> None:
    recorder = started(store, NOON_AT)
    for seconds, number in ((0.0, 1.0), (200.0, 2.0), (299.0, 3.0)):
        recorder.tick(counted(NOON_AT + seconds, 60.0 * number, number))
    assert handled(store) == [1.0, 1.0]
    recorder.tick(counted(NOON_AT + 300.0, 300.0, 5.0))
    assert handled(store) == [5.0, 5.0]


def test_an_agent_is_told_forgotten_and_purged(store: Store) -> None:
    started(store, NOON_AT).save(counted(NOON_AT, 7200.0, 10.0))
    told = store.write(lambda session: disclose(session, "a2", who="Ines", at=NOON_AT)).result(5)
    assert [(day["agent"], day["name"], day["handled"]) for day in told.days] == [("a2", SAID, 10.0)]
    done = store.write(
        lambda session: pseudonymise(session, "a2", names=(), drop_text=False, who="Ines", at=NOON_AT)
    ).result(5)
    assert {(day.agent, day.name) for day in kept(store)} == {("a1", "Bea Costa"), (done.pseudonym, "")}
    for before, left in ((NOON_AT, 2), (NOON_AT + 1.0, 0)):
        store.write(
            lambda session, before=before: purge(session, before=before, mode="live", who="Ines", at=NOON_AT)  # type: ignore[misc]
        ).result(5)
        assert len(kept(store)) == left

"""The floor as it stood: kept every five minutes, read back whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.snapshots import surge
from wallboard.frozen_figures import figures_of
from wallboard.log.moments import MOMENT_S, Moment, MomentKeeper, moment_at, moment_of, moments_between
from wallboard.log.store import Store

FLOOR = surge()
AT = FLOOR.at // MOMENT_S * MOMENT_S


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "log.db")
    store.start()
    yield store
    store.stop()


def read(store: Store, at: float, source: str = "live") -> Moment | None:
    return store.read(lambda session: moment_at(session, source, at)).result(5)


def test_a_moment_comes_back_as_it_was_kept(store: Store) -> None:
    MomentKeeper(store, "live").keep(FLOOR).result(5)
    assert read(store, FLOOR.at) == moment_of(FLOOR)
    assert read(store, FLOOR.at - 1) is None
    assert read(store, FLOOR.at, "demo:x") is None


def test_it_tells_what_stood_on_the_screen() -> None:
    moment = moment_of(FLOOR)
    assert (moment.site, moment.zone, moment.scopes) == (FLOOR.site, FLOOR.zone, FLOOR.scopes)
    assert moment.figures[0] == figures_of(FLOOR, "*")
    assert sum(each.agents for each in moment.teams) == len(FLOOR.agents)
    floor = moment.ahead[0]
    assert floor.contacts[0] == pytest.approx(FLOOR.expected.contacts[0, FLOOR.current_interval], abs=0.06)
    assert len(floor.contacts) == 12


def test_no_agent_is_named() -> None:
    text = repr(moment_of(FLOOR))
    assert not [agent.name for agent in FLOOR.agents if agent.name in text]


def test_one_every_five_minutes_of_event_time(store: Store) -> None:
    keeper = MomentKeeper(store, "live")
    for second in range(0, 1200, 10):
        keeper.tick(replace(FLOOR, at=AT + second))
    store.flush().result(5)
    kept = store.read(lambda session: moments_between(session, "live", AT, AT + 1200)).result(5)
    assert [moment.at - AT for moment in kept] == [0, 300, 600, 900]

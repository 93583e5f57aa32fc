"""How many more agents for how long: enough, and neither one agent nor one step of time too many."""

from datetime import UTC, datetime

import msgspec
import pytest

from wallboard.staffing import Outlook, Situation, look_ahead, way_back

SURGE = Situation(
    agents=(60,) * 80,
    rate_per_min=(18.0,) * 20 + (12.0,) * 60,
    aht_s=240,
    within_s=20,
    waiting_ages_s=tuple(5.0 * place for place in range(12)),
)
NOW = datetime(2026, 11, 3, 14, 35, tzinfo=UTC)


def with_helpers(extra: int, from_min: int, minutes: int) -> Outlook:
    agents = list(SURGE.agents)
    for at in range(from_min, min(len(agents), from_min + minutes)):
        agents[at] += extra
    return look_ahead(msgspec.structs.replace(SURGE, agents=tuple(agents)))


def test_least_agents_and_least_time() -> None:
    way = way_back(SURGE, 0.8, 35, from_min=5)
    assert way is not None
    assert way.back_min <= 35
    assert way.agents > 0
    assert way.outlook == with_helpers(way.agents, 5, way.minutes)
    fewer = with_helpers(way.agents - 1, 5, 75).back_at_min(0.8)
    assert fewer is None or fewer > 35
    shorter = with_helpers(way.agents, 5, way.minutes - 5).back_at_min(0.8)
    assert shorter is None or shorter > 35


def test_the_words() -> None:
    way = way_back(SURGE, 0.8, 45, from_min=15)
    assert way is not None
    assert way.text(NOW) == f"{way.agents} more agents for {way.minutes} min bring the queue back by 15:20"


def test_it_comes_back_by_itself() -> None:
    way = way_back(SURGE, 0.8, 79)
    assert way is not None
    assert (way.agents, way.minutes) == (0, 0)
    assert way.text(NOW).endswith("by itself")


def test_a_calm_queue_is_back_now() -> None:
    calm = Situation(agents=(20,) * 30, rate_per_min=(1.0,) * 30, aht_s=120, within_s=20, busy=2)
    way = way_back(calm, 0.8, 0)
    assert way is not None
    assert (way.agents, way.back_min) == (0, 0)


@pytest.mark.parametrize("from_min", [10, 80, 200])
def test_help_that_comes_too_late(from_min: int) -> None:
    assert way_back(SURGE, 0.8, 5, from_min=from_min) is None

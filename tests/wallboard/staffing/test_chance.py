"""Bands of occupancy and wait against queues simulated contact by contact."""

from math import inf, log, sqrt

import numpy as np
import numpy.typing as npt
import pytest

from tests.helpers.queue_simulation import simulate
from wallboard.staffing.chance import Interval, chance_of

INTERVAL_S, HANDLING_CV = 1800.0, 1.3


def simulated(
    interval: Interval, rng: np.random.Generator, rounds: int
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Occupancy and mean wait of the last of three intervals, in each of `rounds` stretches."""
    agents, end_s = int(interval.agents), 3 * INTERVAL_S
    sigma = sqrt(log(1 + HANDLING_CV**2))
    occupancy, wait_s = np.zeros(rounds), np.zeros(rounds)
    for index in range(rounds):
        level = rng.gamma(1 / interval.level_cv**2, interval.level_cv**2)
        arrivals = np.sort(rng.random(rng.poisson(3 * interval.contacts * level))) * end_s
        services = rng.lognormal(log(interval.aht_s) - sigma**2 / 2, sigma, arrivals.size)
        patiences = rng.exponential(interval.patience_s, arrivals.size)
        waits = simulate(arrivals, services, patiences, [(0.0, inf)] * agents)
        began = arrivals + waits
        busy = np.minimum(began + services, end_s) - np.maximum(began, end_s - INTERVAL_S)
        occupancy[index] = np.clip(np.nan_to_num(busy), 0, None).sum() / (agents * INTERVAL_S)
        lasted = np.where(np.isnan(waits), patiences, waits)
        stopped = arrivals + lasted
        wait_s[index] = lasted[(stopped >= end_s - INTERVAL_S) & (stopped < end_s)].mean()
    return occupancy, wait_s


@pytest.mark.parametrize(
    ("contacts", "agents", "patience_s"), [(75.0, 13.0, 180.0), (262.0, 37.0, 180.0), (30.0, 5.0, 120.0)]
)
def test_the_bands_hold_nearly_all_that_chance_does(
    contacts: float, agents: float, patience_s: float
) -> None:
    interval = Interval(
        contacts=contacts,
        level_cv=0.1,
        interval_s=INTERVAL_S,
        aht_s=240.0 if contacts > 30 else 180.0,
        agents=agents,
        patience_s=patience_s,
    )
    chance = chance_of(interval)
    assert chance is not None
    occupancy, wait_s = simulated(interval, np.random.default_rng(3), 200)
    inside = (occupancy >= chance.occupancy.low) & (occupancy <= chance.occupancy.high)
    assert inside.mean() >= 0.9
    assert chance.occupancy.high - chance.occupancy.low < 0.6  # and they say something
    assert (wait_s > chance.wait_s.high).mean() <= 0.05
    assert chance.wait_s.high < 2 * np.percentile(wait_s, 97.5)


def test_fewer_agents_explain_longer_waits() -> None:
    bands = [
        chance_of(
            Interval(contacts=262, level_cv=0.05, interval_s=1800, aht_s=240, agents=agents, patience_s=180)
        )
        for agents in (33, 40)
    ]
    few, many = bands
    assert few is not None
    assert many is not None
    assert few.wait_s.high > 2 * many.wait_s.high
    assert few.occupancy.low > many.occupancy.low


def test_thousands_of_agents_are_reckoned_and_more_are_declined() -> None:
    many = Interval(contacts=37_500, level_cv=0.05, interval_s=1800, aht_s=240, agents=5000, patience_s=180)
    assert chance_of(many) is not None
    assert chance_of(Interval(contacts=1e6, level_cv=0, interval_s=1800, aht_s=240, agents=1.4e5)) is None


def test_what_cannot_be_an_interval_is_refused() -> None:
    with pytest.raises(ValueError, match="must be above 0"):
        Interval(contacts=0, level_cv=0, interval_s=1800, aht_s=240, agents=5)
    with pytest.raises(ValueError, match="between 0 and 1"):
        Interval(contacts=9, level_cv=2, interval_s=1800, aht_s=240, agents=5)

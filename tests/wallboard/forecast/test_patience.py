"""Patience: answers cut waits short, and the estimates know it."""

from datetime import date
from math import inf

import numpy as np
import pytest

from tests.helpers.made_days import MONDAY, Numbers, grid_of, weekdays
from wallboard.forecast import DayWaits, mean_patience_s, median_patience_s, patience_forecast

DAYS = weekdays(MONDAY, 11)


def waits(rng: np.random.Generator, patience_s: float, count: int) -> tuple[Numbers, np.ndarray]:
    patience, offered = rng.exponential(patience_s, count), rng.exponential(60.0, count)
    return np.minimum(patience, offered), patience < offered


def day_of_waits(rng: np.random.Generator, day: date, patience_s: float) -> DayWaits:
    grid = grid_of(day)
    abandoned, waited_s = np.zeros(48), np.zeros(48)
    for slot in range(16, 36):
        wait_s, gave_up = waits(rng, patience_s, 40)
        abandoned[slot], waited_s[slot] = gave_up.sum(), wait_s.sum()
    return DayWaits(grid, abandoned, waited_s)


def test_mean_and_median_of_censored_waits() -> None:
    wait_s, gave_up = waits(np.random.default_rng(1), 120.0, 20_000)
    assert mean_patience_s(gave_up.sum(), wait_s.sum()) == pytest.approx(120, rel=0.03)
    assert median_patience_s(wait_s, gave_up) == pytest.approx(120 * np.log(2), rel=0.05)


def test_kaplan_meier_by_hand() -> None:
    wait_s = np.array([1.0, 2.0, 2.0, 4.0, 5.0])
    gave_up = np.array([True, False, True, True, False])
    # survival 4/5 after 1 s, then 3/4 of it after 2 s (0.6), then 1/2 of it after 4 s (0.3)
    assert median_patience_s(wait_s, gave_up) == 4.0


def test_while_nobody_hangs_up_patience_is_endless() -> None:
    grid = grid_of(MONDAY)
    calm = DayWaits(grid, np.zeros(48), np.full(48, 100.0))
    forecast = patience_forecast(grid, [], calm)
    assert np.isinf(forecast.mean_s).all()
    assert forecast.basis == "nobody has hung up yet"
    assert mean_patience_s(0, 500.0) == inf
    assert median_patience_s(np.array([3.0, 5.0]), np.array([False, False])) == inf
    assert median_patience_s(np.zeros(0), np.zeros(0, dtype=bool)) == inf


def test_the_day_so_far_moves_it() -> None:
    rng = np.random.default_rng(2)
    history = [day_of_waits(rng, day, 120.0) for day in DAYS[:10]]
    grid = grid_of(DAYS[10])
    before = patience_forecast(grid, history)
    assert before.mean_s[24] == pytest.approx(120, rel=0.15)
    after = patience_forecast(grid, history, day_of_waits(rng, DAYS[10], 60.0))
    assert after.mean_s[24] < 0.75 * before.mean_s[24]
    assert after.basis == "from 10 days and the day so far"

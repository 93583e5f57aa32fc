"""Handling times: log-normal, with real files' absurdities in them."""

from datetime import date

import numpy as np
import pytest

from tests.helpers.made_days import MONDAY, grid_of, weekdays
from wallboard.forecast import DayHandling, handling_forecast

DAYS = weekdays(MONDAY, 16)
SD = 0.8
MEAN_S = float(np.exp(np.log(180) + SD**2 / 2))
NOBODY = np.zeros(0)


def handled(rng: np.random.Generator, day: date, factor: float = 1.0, count: int = 300) -> DayHandling:
    grid = grid_of(day)
    ended_at = grid.starts[0] + rng.uniform(8, 18, count) * 3600
    return DayHandling(grid, ended_at, factor * np.exp(rng.normal(np.log(180), SD, count)))


@pytest.fixture(scope="module")
def history() -> list[DayHandling]:
    rng = np.random.default_rng(5)
    return [handled(rng, day) for day in DAYS[:15]]


def none_yet(day: date) -> DayHandling:
    return DayHandling(grid_of(day), NOBODY, NOBODY)


def test_the_mean_is_found_and_absurd_times_do_not_move_it(history: list[DayHandling]) -> None:
    spoiled = [DayHandling(d.grid, d.ended_at, np.r_[61_437.0, 0.0, -3.0, d.handling_s[3:]]) for d in history]
    for days in (history, spoiled):
        forecast = handling_forecast(grid_of(DAYS[15]), days, none_yet(DAYS[15]))
        assert forecast.aht_s[20:34].mean() == pytest.approx(MEAN_S, rel=0.06)
        assert forecast.aht_s[20:34] == pytest.approx(MEAN_S, rel=0.2)
        assert forecast.log_sd == pytest.approx(SD, rel=0.1)
        assert forecast.basis == "from 15 days"


def test_slow_mondays_stay_on_mondays() -> None:
    rng = np.random.default_rng(6)
    days = [handled(rng, day, 1.3 if day.weekday() == 0 else 1.0) for day in DAYS[:15]]
    monday, tuesday = date(2026, 2, 2), date(2026, 2, 3)
    slow = handling_forecast(grid_of(monday), days, none_yet(monday)).aht_s[24]
    usual = handling_forecast(grid_of(tuesday), days, none_yet(tuesday)).aht_s[24]
    assert slow / usual == pytest.approx(1.3, rel=0.1)


def test_a_slow_morning_raises_the_day(history: list[DayHandling]) -> None:
    today = handled(np.random.default_rng(8), DAYS[15], 1.3)
    noon = float(today.grid.starts[24])
    before = handling_forecast(today.grid, history, none_yet(DAYS[15]))
    after = handling_forecast(today.grid, history, today.until(noon))
    assert 1.05 < after.aht_s[30] / before.aht_s[30] < 1.3
    assert after.level_sd < before.level_sd
    assert after.basis == "from 15 days and the day so far"


def test_four_in_five_averages_lie_within_their_bounds(history: list[DayHandling]) -> None:
    rng = np.random.default_rng(9)
    forecast = handling_forecast(grid_of(DAYS[15]), history, handled(rng, DAYS[15]))
    low, high = forecast.bounds_80(np.full(48, 40.0))
    means = np.exp(rng.normal(np.log(180), SD, (400, 40))).mean(axis=1)
    assert 0.72 < np.mean((means > low[24]) & (means < high[24])) < 0.95


def test_nothing_handled_yet() -> None:
    forecast = handling_forecast(grid_of(MONDAY), [], none_yet(MONDAY))
    assert np.isnan(forecast.aht_s).all()
    assert forecast.basis == "nothing handled yet"

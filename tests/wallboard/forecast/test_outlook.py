"""What a day is expected to bring, from all sorts of pasts, and how the day itself corrects it."""

from datetime import date, timedelta

import numpy as np
import pytest
from scipy.stats import nbinom

from tests.helpers.made_days import MONDAY, grid_of, made_day, made_days, true_rates, weekdays
from wallboard.forecast import (
    DayCounts,
    DayOutlook,
    Forecast,
    blank_outlook,
    outlook_from_days,
    outlook_from_plan,
)
from wallboard.forecast.outlook import BOUNDS, _count_at

DAYS = weekdays(MONDAY, 31)
TODAY = DAYS[30]
OPEN = slice(16, 36)
NOON = 24


@pytest.fixture(scope="module")
def history() -> list[DayCounts]:
    return made_days(np.random.default_rng(1), DAYS[:30])


@pytest.fixture(scope="module")
def outlook(history: list[DayCounts]) -> DayOutlook:
    return outlook_from_days(grid_of(TODAY), history)


def at(outlook: DayOutlook, slot: float) -> float:
    return float(outlook.grid.starts[0] + slot * outlook.grid.interval_s)


def nothing(outlook: DayOutlook) -> Forecast:
    return outlook.forecast(np.zeros(outlook.grid.starts.size), at(outlook, 0))


def test_the_profile_is_found(outlook: DayOutlook) -> None:
    truth = true_rates(outlook.grid)
    assert nothing(outlook).mean[OPEN] == pytest.approx(truth[OPEN], rel=0.1)
    assert nothing(outlook).mean[: OPEN.start].max() < 0.2


def test_the_words_say_what_it_rests_on(outlook: DayOutlook) -> None:
    assert nothing(outlook).basis == "from 6 Mondays among 30 days"
    forecast = outlook.forecast(true_rates(outlook.grid), at(outlook, NOON))
    assert forecast.basis == "from 6 Mondays among 30 days and the day so far"


def test_a_busy_morning_raises_the_afternoon_and_later_counts_are_not_looked_at(outlook: DayOutlook) -> None:
    busy = 1.25 * true_rates(outlook.grid)
    forecast = outlook.forecast(busy, at(outlook, NOON))
    assert forecast.ahead == NOON
    assert 1.05 < forecast.level < 1.25
    later = busy.copy()
    later[NOON:] = 9_999
    np.testing.assert_array_equal(outlook.forecast(later, at(outlook, NOON)).mean, forecast.mean)


def test_a_surge_of_an_hour_is_not_taken_for_a_busy_day(outlook: DayOutlook) -> None:
    counts = true_rates(outlook.grid)
    counts[20:22] *= 4
    surge = outlook.forecast(counts, at(outlook, NOON))
    assert surge.level < 1.15
    assert counts[20] > surge.hi95[20], "the band of a past interval is that of before it began"


def test_a_dead_trunk_is_not_taken_for_a_quiet_day(outlook: DayOutlook) -> None:
    counts = true_rates(outlook.grid)
    counts[20:22] = 0
    assert outlook.forecast(counts, at(outlook, NOON)).level > 0.85


def test_unknown_intervals_are_neither_seen_nor_zero(outlook: DayOutlook) -> None:
    counts = true_rates(outlook.grid)
    counts[18:24] = np.nan
    forecast = outlook.forecast(counts, at(outlook, NOON))
    assert np.isfinite(forecast.mean).all()
    assert 0.9 < forecast.level < 1.1


def test_the_running_interval_holds_what_came_and_what_is_to_come(outlook: DayOutlook) -> None:
    truth = true_rates(outlook.grid)
    counts = truth.copy()
    counts[NOON] = truth[NOON] / 2
    forecast = outlook.forecast(counts, at(outlook, NOON + 0.5))
    assert forecast.mean[NOON] == pytest.approx(truth[NOON], rel=0.1)
    assert forecast.lo95[NOON] >= counts[NOON]


def test_bounds_are_nested_and_the_rest_adds_up(outlook: DayOutlook) -> None:
    forecast = outlook.forecast(true_rates(outlook.grid), at(outlook, NOON))
    order = ("lo95", "lo80", "lo50", "hi50", "hi80", "hi95")
    bounds = np.array([getattr(forecast, name) for name in order])
    assert (np.diff(bounds, axis=0) >= 0).all()
    assert forecast.rest["mean"] == pytest.approx(forecast.mean[NOON:].sum())
    assert forecast.rest["lo95"] < forecast.rest["mean"] < forecast.rest["hi95"]
    between = forecast.expected_between(at(outlook, NOON), forecast.grid.end)
    assert between == pytest.approx(forecast.rest["mean"])
    assert forecast.rate_per_s(at(outlook, 30.5)) == pytest.approx(forecast.mean[30] / 1800)


def test_four_in_five_counts_lie_within_their_bounds() -> None:
    rng = np.random.default_rng(7)
    days = [made_day(rng, day, day_sd=0.1) for day in weekdays(MONDAY, 50)]
    inside = []
    for number in range(30, 50):
        outlook = outlook_from_days(days[number].grid, days[:number])
        forecast = outlook.forecast(days[number].counts, at(outlook, NOON))
        counts = days[number].counts[NOON:36]
        inside.append((counts >= forecast.lo80[NOON:36]) & (counts <= forecast.hi80[NOON:36]))
    assert 0.72 < np.mean(inside) < 0.9


def test_friday_that_closes_early_is_no_quiet_afternoon() -> None:
    rng = np.random.default_rng(2)
    days = [made_day(rng, day, close_slot=28 if day.weekday() == 4 else 36) for day in weekdays(MONDAY, 20)]
    friday, monday = date(2026, 2, 13), date(2026, 2, 9)
    assert nothing(outlook_from_days(grid_of(friday), days)).mean[28:].max() < 1
    assert nothing(outlook_from_days(grid_of(monday), days)).mean[30] == pytest.approx(
        true_rates(grid_of(monday))[30], rel=0.12
    )


def test_odd_days_and_holes_teach_little(history: list[DayCounts]) -> None:
    spoiled = list(history)
    spoiled[20] = DayCounts(history[20].grid, 3 * history[20].counts)
    closed = history[25].counts.copy()
    closed[24:] = 0
    spoiled[25] = DayCounts(history[25].grid, closed)
    spoiled[27] = DayCounts(history[27].grid, np.full(48, np.nan))
    forecast = nothing(outlook_from_days(grid_of(TODAY), spoiled))
    assert forecast.mean[OPEN] == pytest.approx(true_rates(forecast.grid)[OPEN], rel=0.12)


def test_holidays_do_not_teach_ordinary_days_and_are_learned_from_each_other(
    history: list[DayCounts],
) -> None:
    holidays = {DAYS[4], DAYS[14], TODAY}
    days = [
        DayCounts(each.grid, np.round(each.counts / 4)) if each.grid.day in holidays else each
        for each in history
    ]
    ordinary = nothing(outlook_from_days(grid_of(TODAY), days, holidays - {TODAY}))
    holiday = nothing(outlook_from_days(grid_of(TODAY), days, holidays))
    assert ordinary.mean[NOON] == pytest.approx(true_rates(ordinary.grid)[NOON], rel=0.12)
    assert holiday.mean[NOON] < 0.5 * ordinary.mean[NOON]
    assert holiday.basis == "from 2 holidays"
    first = nothing(outlook_from_days(grid_of(TODAY), history, {TODAY}))
    assert first.basis == "first holiday on record, as an ordinary day"
    assert first.log_sd[NOON] > 0.4


def test_one_day_of_history_is_enough_for_a_wide_forecast(history: list[DayCounts]) -> None:
    forecast = nothing(outlook_from_days(grid_of(DAYS[1]), history[:1]))
    assert forecast.basis == "from 1 day, no Tuesday among them"
    assert forecast.mean[NOON] == pytest.approx(true_rates(forecast.grid)[NOON], rel=0.4)
    assert forecast.lo95[NOON] < 60
    assert forecast.hi95[NOON] > 250


def test_later_days_are_not_looked_at(history: list[DayCounts]) -> None:
    forecast = nothing(outlook_from_days(grid_of(DAYS[10]), history))
    assert forecast.basis == "from 2 Mondays among 10 days"


def test_without_earlier_days_there_is_nothing_until_the_day_itself_tells() -> None:
    outlook = outlook_from_days(grid_of(TODAY), [])
    assert np.isnan(nothing(outlook).mean).all()
    forecast = outlook.forecast(np.where(np.arange(48) < 16, np.nan, 80.0), at(outlook, 20))
    assert forecast.mean[20] == pytest.approx(80, rel=0.15)
    assert forecast.basis == "no earlier days and the day so far"


def test_a_plan_is_followed_and_corrected() -> None:
    grid = grid_of(TODAY)
    outlook = outlook_from_plan(grid, true_rates(grid))
    assert nothing(outlook).mean[OPEN] == pytest.approx(true_rates(grid)[OPEN], rel=0.02)
    forecast = outlook.forecast(1.3 * true_rates(grid), at(outlook, NOON))
    assert 1.15 < forecast.level < 1.3
    assert forecast.basis == "from the plan and the day so far"


def test_a_queue_of_a_few_contacts_a_day_gets_its_true_rate() -> None:
    rng = np.random.default_rng(3)
    days = made_days(rng, DAYS[:30], level=0.5)
    forecast = nothing(outlook_from_days(grid_of(TODAY), days))
    assert forecast.mean.sum() == pytest.approx(true_rates(forecast.grid, 0.5).sum(), rel=0.25)


def test_days_of_23_and_25_hours() -> None:
    rng = np.random.default_rng(4)
    first = date(2026, 3, 8)
    days = [made_day(rng, first + timedelta(days=ahead)) for ahead in range(21)]
    for day in (date(2026, 3, 29), date(2026, 10, 25)):
        forecast = nothing(outlook_from_days(grid_of(day), days))
        assert forecast.mean.sum() == pytest.approx(true_rates(forecast.grid).sum(), rel=0.2)


def test_a_blank_day_that_is_over_has_nothing_ahead() -> None:
    outlook = blank_outlook(grid_of(TODAY))
    forecast = outlook.forecast(true_rates(outlook.grid), outlook.grid.end + 60)
    assert forecast.ahead == 48
    assert forecast.rest["mean"] == 0


def test_bounds_are_the_negative_binomials() -> None:
    mean, log_variance = np.array([0.02, 1.0, 7.5, 80.0, 4_000.0]), np.array([1e-4, 0.02, 0.3, 1.5, 0.01])
    shape = 1 / np.expm1(log_variance)
    for share in BOUNDS.values():
        exact = nbinom.ppf(share, shape, shape / (shape + mean))
        assert _count_at(share, shape, shape / (shape + mean)).tolist() == exact.tolist()


def test_a_queue_that_appears_at_noon_was_not_silent_before() -> None:
    outlook = blank_outlook(grid_of(TODAY))
    counts = np.zeros(48)
    assert np.isnan(outlook.forecast(counts, at(outlook, NOON)).mean).all()
    counts[NOON : NOON + 3] = 15
    forecast = outlook.forecast(counts, at(outlook, NOON + 3))
    assert forecast.mean[forecast.ahead : forecast.ahead + 4] == pytest.approx(15, rel=0.2)

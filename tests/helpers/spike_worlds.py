"""Days drawn from the forecasts of real ones: their true rate is known, and all that could be known of it.

The forecast of a real day, made before it began, says how it may err: a normal log rate with a covariance
that was estimated from the days before. A rate drawn from that, and Poisson arrivals at it, make a day like
the bank's on which the forecast is right about itself.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
from msgspec.structs import replace as with_

from tests.helpers.bank_walk import BIN_S, STREAMS, Day, Numbers, spells_of
from tests.helpers.spike_peers import KnownDay
from wallboard.clock import SiteCalendar
from wallboard.days.calls import CallTable
from wallboard.forecast import DayCounts, DayOutlook, Forecast, counts_of, day_grid, outlook_from_days
from wallboard.spikes.arrivals import ArrivalWatch
from wallboard.spikes.memory import expected_day
from wallboard.spikes.watch import WatchSettings

INTERVAL_S = 1800.0
LEAST_PER_S = 1e-5
FRIDAY, SATURDAY = 4, 5


def drawn_days(
    calls: CallTable, stream: str, settings: WatchSettings, *, first: date, stride: int, draws: int
) -> tuple[list[KnownDay], int]:
    """Return `draws` days for every `stride`-th working day of a stream from `first` on, and how many false
    alarms the watch raises on them once it has learned from such days."""
    rng = np.random.default_rng(11)
    days = [
        _drawn(stream, outlook, rng)
        for outlook in _outlooks(calls, stream, first, stride)
        for _ in range(draws)
    ]
    never = WatchSettings(false_alarm_days=1e9)
    peaks = []
    for known in days:
        watch = ArrivalWatch(stream, "excess", known.day.expected, never)
        spells_of(known.day, watch)
        peaks.append(watch.peak)
    learned = [
        known._replace(day=with_(known.day, expected=with_(known.day.expected, peaks=tuple(peaks))))
        for known in days
    ]
    watched = [
        spells_of(each.day, ArrivalWatch(stream, "excess", each.day.expected, settings)) for each in learned
    ]
    return learned, sum(len(spells) for spells in watched)


def _outlooks(calls: CallTable, stream: str, first: date, stride: int) -> list[DayOutlook]:
    """What the days before let one expect of every `stride`-th working day."""
    calendar = SiteCalendar("Asia/Jerusalem")
    at = np.sort(np.concatenate([calls.arrivals(queue) for queue in STREAMS[stream]]))
    days = sorted({calendar.day_of(float(hour) * 3600).date for hour in np.unique(at // 3600)})
    history: list[DayCounts] = [counts_of(day_grid(calendar, day, INTERVAL_S), at) for day in days]
    working = [
        index
        for index, each in enumerate(history)
        if each.grid.day >= first
        and each.grid.day.weekday() not in {FRIDAY, SATURDAY}
        and len(each.counts) * INTERVAL_S == 86_400
    ]
    return [outlook_from_days(history[index].grid, history[:index]) for index in working[::stride]]


def _drawn(stream: str, outlook: DayOutlook, rng: np.random.Generator) -> KnownDay:
    grid = outlook.grid
    morning = outlook.forecast(np.full(len(grid.starts), np.nan), float(grid.starts[0]))
    log_rate = rng.multivariate_normal(outlook.log_mean, outlook.log_covariance, method="eigh")
    true = _by_five_minutes(morning, np.exp(log_rate) / INTERVAL_S)
    counts = rng.poisson(true * BIN_S)
    at = np.repeat(np.arange(counts.size) * BIN_S, counts) + rng.uniform(0, BIN_S, counts.sum())
    arrivals = np.sort(np.floor(at))
    expected = expected_day(morning, (), "excess", least_days=0)
    if expected is None:
        raise ValueError(f"{grid.day}: nothing is expected of {stream}")
    told = with_(expected, start=0.0, day_sd=_day_sd(outlook))
    so_far = counts_of(grid, arrivals + grid.starts[0]).counts
    then = np.array(
        [outlook.forecast(so_far, float(start)).rates_per_s[slot] for slot, start in enumerate(grid.starts)]
    )
    day = Day(stream, grid.day, told, tuple(arrivals.tolist()), is_working=True)
    return KnownDay(day, true, _by_five_minutes(morning, then))


def _day_sd(outlook: DayOutlook) -> float:
    """The spread of the day's total around its forecast."""
    rates = np.exp(outlook.log_mean)
    return float(np.sqrt(rates @ outlook.log_covariance @ rates) / rates.sum())


def _by_five_minutes(morning: Forecast, rates: Numbers) -> Numbers:
    """Contacts/s of each interval (n,) as the watch has them, by five minutes."""
    day = expected_day(
        replace(morning, rates_per_s=rates, log_sd=np.zeros(rates.size)), (), "excess", least_days=0
    )
    return np.maximum(LEAST_PER_S, () if day is None else day.rates)

"""What stored days leave behind for the watches: how far they lay from their forecast, and their highest
scores.

A day leaves one `DayMemo` a stream, small enough to keep for years. From the forecast made before a day and
the memos of the days before it come the expectations of its watches.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import log, sqrt
from statistics import median

import numpy as np
from msgspec import Struct

from wallboard.forecast.outlook import Forecast
from wallboard.spikes.arrivals import LEAST_SHARE, STEEP, ExpectedDay
from wallboard.spikes.evidence import Side
from wallboard.spikes.level import BIN_S

MOST_MEMOS = 90
FIRST_SD = 0.2
LEAST_SD, MOST_SD = 0.08, 0.8
LEAST_DAYS = 5
STRANGE_LOG_SD = 0.45
"""Past this the forecast does not know the day's shape (a weekday never seen), and any hour could look like
a spike."""
_DAYS_TRUSTED = 5.0
_MAD_TO_SD = 1.4826
_WORKING_SHARE = 0.5
"""A day with less than this share of the usual volume (a weekend, a half holiday) tells nothing about
working days."""


class DayMemo(Struct, frozen=True):
    """One stored day of a stream: contacts expected before it began and contacts that came, and its watches'
    peaks.

    A peak is None where no watch ran.
    """

    day: date
    expected: float
    contacts: float
    peak_up: float | None = None
    peak_down: float | None = None


def expected_day(
    forecast: Forecast, memos: Sequence[DayMemo], side: Side, *, least_days: int = LEAST_DAYS
) -> ExpectedDay | None:
    """Return what a watch needs to know of the day of `forecast`, made before it began; None where too
    little is known.

    `memos` are the stream's earlier days in order, at least `least_days` (none are needed where people
    planned the day). The forecast's intervals are drawn through to five minutes.
    """
    rates = forecast.rates_per_s
    if not np.isfinite(rates).all() or len(memos) < least_days:
        return None
    if np.median(forecast.log_sd[rates > LEAST_SHARE * rates.max()]) > STRANGE_LOG_SD:
        return None
    start = float(forecast.grid.starts[0])
    return expected_from(start, _five_minute_rates(forecast), memos, side, forecast.basis)


def expected_from(
    start: float, rates: Sequence[float], memos: Sequence[DayMemo], side: Side, basis: str
) -> ExpectedDay:
    """Return the same for any forecast: `rates` are contacts/s for each five minutes from `start` (epoch
    s).
    """
    working = _working(memos[-MOST_MEMOS:])
    peaks = tuple(peak for memo in working if (peak := _peak(memo, side)) is not None)
    return ExpectedDay(start, tuple(rates), _day_sd(working), peaks, basis)


def _peak(memo: DayMemo, side: Side) -> float | None:
    return memo.peak_up if side == "excess" else memo.peak_down


def _working(memos: Sequence[DayMemo]) -> list[DayMemo]:
    usual = median(memo.expected for memo in memos) if memos else 0.0
    return [memo for memo in memos if memo.expected > _WORKING_SHARE * usual]


def _day_sd(memos: Sequence[DayMemo]) -> float:
    """Return the spread of days around their forecast beyond Poisson's, robustly; a fifth while days are
    few.
    """
    told = [memo for memo in memos if memo.contacts > 0 and memo.expected > 0]
    if not told:
        return FIRST_SD
    out = [log(memo.contacts / memo.expected) for memo in told]
    middle = median(out)
    spread = _MAD_TO_SD * median(abs(each - middle) for each in out)
    noise = median(1 / memo.expected for memo in told)
    found = max(0.0, spread**2 + middle**2 - noise)
    weight = len(told) / (len(told) + _DAYS_TRUSTED)
    return min(max(sqrt(weight * found + (1 - weight) * FIRST_SD**2), LEAST_SD), MOST_SD)


def _five_minute_rates(forecast: Forecast) -> tuple[float, ...]:
    """Return contacts/s for each five minutes: a line through the intervals' middles, but not across an
    opening.
    """
    grid, rates = forecast.grid, forecast.rates_per_s
    at = np.arange(grid.starts[0] + BIN_S / 2, grid.end, BIN_S)
    steps = rates[np.searchsorted(grid.starts, at, side="right") - 1]
    line = np.interp(at, grid.starts + grid.interval_s / 2, rates)
    steep = (line > STEEP * steps) | (steps > STEEP * line)
    padded = np.pad(rates, 1, mode="edge")
    jumps = np.maximum(padded[2:], padded[:-2]) > STEEP * rates
    falls = rates > STEEP * np.minimum(padded[2:], padded[:-2])
    edge = (jumps | falls)[np.searchsorted(grid.starts, at, side="right") - 1]
    return tuple(np.where(edge | steep, steps, line).tolist())

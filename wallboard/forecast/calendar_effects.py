"""What the calendar says about a day's demand, as covariances between days.

Two days resemble one another when they share the weekday, lie close together, both follow a closure, or both
stand at a month's start or end (pay and bills). Each resemblance is a matrix over days with entries 0..1.
Found to matter by Aldor-Noiman, Feigin & Mandelbaum, Workload forecasting for a call center, Ann. Appl. Stat.
3 (2009).
"""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from wallboard.forecast.grid import Numbers, previous

RECENT_DAYS = 14.0
MONTH_START_DAYS = 1.3
MONTH_END_DAYS = 1.1


@dataclass(frozen=True, slots=True)
class Resemblance:
    """How alike days are in each respect; each of shape (days, days)."""

    weekday: Numbers
    recent: Numbers
    after_closure: Numbers
    month: Numbers


@dataclass(frozen=True, slots=True)
class OpenDays:
    """On which days the centre is open: all but `holidays` and the weekdays on which it never opens."""

    holidays: AbstractSet[date]
    weekdays: frozenset[int]

    def has(self, day: date) -> bool:
        """Whether the centre is open on `day`."""
        return day not in self.holidays and day.weekday() in self.weekdays

    def since_month_start(self, day: date) -> int:
        """Open days of the month before `day`."""
        return sum(self.has(day - timedelta(days=back)) for back in range(1, day.day))

    def until_month_end(self, day: date) -> int:
        """Open days of the month after `day`."""
        left = calendar.monthrange(day.year, day.month)[1] - day.day
        return sum(self.has(day + timedelta(days=ahead)) for ahead in range(1, left + 1))


def resemblance(days: Sequence[date], is_open: OpenDays) -> Resemblance:
    """How alike `days` are in each respect."""
    ordinal = np.array([day.toordinal() for day in days], dtype=float)
    weekday = np.array([day.weekday() for day in days])
    after = np.array([not is_open.has(previous(day)) for day in days], dtype=float)
    month_start = np.exp(-np.array([is_open.since_month_start(day) for day in days]) / MONTH_START_DAYS)
    month_end = np.exp(-np.array([is_open.until_month_end(day) for day in days]) / MONTH_END_DAYS)
    return Resemblance(
        weekday=(weekday[:, None] == weekday).astype(float),
        recent=np.exp(-np.abs(ordinal[:, None] - ordinal) / RECENT_DAYS),
        after_closure=np.outer(after, after),
        month=np.outer(month_start, month_start) + np.outer(month_end, month_end),
    )

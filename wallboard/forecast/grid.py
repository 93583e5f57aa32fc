"""The intervals of a site's day, and counts laid on them.

A *slot* is the local clock time of an interval: its number of interval lengths after the day's start hour.
Days of 23 or 25 hours lack slots or have some twice; the profile is learned by slot, so that 09:00 stays
09:00.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np
import numpy.typing as npt

from wallboard.clock import SiteCalendar

Numbers = npt.NDArray[np.float64]
Slots = npt.NDArray[np.int64]
DAY_MIN = 1440


@dataclass(frozen=True, slots=True, eq=False)
class DayGrid:
    """One day cut into intervals: `starts` (epoch seconds) and `slots` (local clock) have shape (n,)."""

    day: date
    interval_s: float
    starts: Numbers
    slots: Slots

    @property
    def end(self) -> float:
        """End of the last interval, epoch seconds."""
        return float(self.starts[-1]) + self.interval_s

    @property
    def slots_a_day(self) -> int:
        """Slots of a plain day of 24 hours."""
        return int(np.ceil(86_400 / self.interval_s))

    def elapsed(self, at: float) -> Numbers:
        """The share (0..1) of each interval that has passed at epoch second `at`, shape (n,)."""
        passed: Numbers = np.clip((at - self.starts) / self.interval_s, 0.0, 1.0)
        return passed

    def position(self, at: float) -> int:
        """The interval in which `at` lies; the first or the last where it lies outside the day."""
        return int(np.clip(np.searchsorted(self.starts, at, side="right") - 1, 0, len(self.starts) - 1))


def day_grid(calendar: SiteCalendar, day: date, interval_s: float) -> DayGrid:
    """Cut the site's day that begins on the local date `day` into intervals of `interval_s` seconds."""
    bounds = calendar.day(day)
    starts = np.arange(bounds.start_at, bounds.end_at - 1e-6, interval_s)
    clock_min = np.array([_minute(calendar.local(start)) for start in starts])
    since_start_min = (clock_min - _minute(calendar.local(bounds.start_at))) % DAY_MIN
    return DayGrid(day, interval_s, starts, (since_start_min * 60 // interval_s).astype(np.int64))


@dataclass(frozen=True, slots=True, eq=False)
class DayCounts:
    """Contacts of one queue on one day. `counts` has the grid's shape (n,), NaN where there is no data."""

    grid: DayGrid
    counts: Numbers

    def __post_init__(self) -> None:
        """Refuse what cannot be counts."""
        if self.counts.shape != self.grid.starts.shape:
            raise ValueError(
                f"{self.grid.day}: {self.counts.size} counts for {self.grid.starts.size} intervals"
            )
        if np.any(self.counts < 0) or np.any(np.isinf(self.counts)):
            raise ValueError(f"{self.grid.day}: a count of contacts below zero or infinite")

    def by_slot(self) -> Numbers:
        """Counts by slot, shape (slots_a_day,): the mean where the clock ran twice, NaN where it skipped."""
        known = ~np.isnan(self.counts)
        slots, width = self.grid.slots[known], self.grid.slots_a_day
        total = np.bincount(slots, weights=self.counts[known], minlength=width)
        times = np.bincount(slots, minlength=width)
        means: Numbers = np.divide(total, times, out=np.full(width, np.nan), where=times > 0)
        return means


def counts_of(grid: DayGrid, at: npt.ArrayLike, contacts: npt.ArrayLike | None = None) -> DayCounts:
    """Count `contacts` (one each if left out) that came at epoch seconds `at` into the day's intervals.

    Moments outside the day are left out. Both arrays have the same shape (k,).
    """
    edges = np.append(grid.starts, grid.end)
    counts, _ = np.histogram(np.asarray(at, dtype=float), bins=edges, weights=contacts)
    return DayCounts(grid, counts.astype(np.float64))


def previous(day: date) -> date:
    """The calendar day before `day`."""
    return day - timedelta(days=1)


def _minute(local: datetime) -> int:
    return local.hour * 60 + local.minute

"""Days of contacts drawn from a known rate, so that a forecast can be judged against the truth."""

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from wallboard.clock import SiteCalendar
from wallboard.forecast import DayCounts, DayGrid, day_grid

Numbers = npt.NDArray[np.float64]
HALF_HOUR_S = 1800.0
CALENDAR = SiteCalendar("Europe/Berlin")
MONDAY = date(2026, 1, 12)
OPEN_SLOT, CLOSE_SLOT = 16, 36  # 08:00 to 18:00


def grid_of(day: date, interval_s: float = HALF_HOUR_S) -> DayGrid:
    return day_grid(CALENDAR, day, interval_s)


def true_rates(grid: DayGrid, level: float = 100.0, close_slot: int = CLOSE_SLOT) -> Numbers:
    """A hump over the open hours, contacts an interval, closed otherwise."""
    share = (grid.slots - OPEN_SLOT + 0.5) / (CLOSE_SLOT - OPEN_SLOT)
    hump = level * (0.6 + 0.8 * np.sin(np.pi * np.clip(share, 0, 1)))
    return np.where((grid.slots >= OPEN_SLOT) & (grid.slots < close_slot), hump, 0.0)


def made_day(
    rng: np.random.Generator,
    day: date,
    level: float = 100.0,
    *,
    day_sd: float = 0.05,
    close_slot: int = CLOSE_SLOT,
) -> DayCounts:
    grid = grid_of(day)
    factor = np.exp(rng.normal(-(day_sd**2) / 2, day_sd)) if day_sd else 1.0
    return DayCounts(grid, rng.poisson(true_rates(grid, level, close_slot) * factor).astype(float))


def weekdays(first: date, count: int) -> list[date]:
    """The first `count` days from `first` on that are no Saturday or Sunday."""
    days = (first + timedelta(days=ahead) for ahead in range(2 * count + 7))
    return [day for day in days if day.weekday() < 5][:count]


def made_days(rng: np.random.Generator, days: Sequence[date], level: float = 100.0) -> list[DayCounts]:
    return [made_day(rng, day, level) for day in days]

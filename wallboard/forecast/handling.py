"""Handling times to expect: log-normal, by weekday and time of day, updated with the day's own.

The logarithm of a handling time is near normal (Brown et al., Statistical analysis of a telephone call
center, JASA 100, 2005, §4). Its mean is the sum of a level, a weekday's and a slot's deviation and the day's
own, each shrunk by how much there is to tell it. Logarithms further than three robust standard deviations out
are drawn in, because real files hold calls of a second and of 17 hours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from wallboard.forecast.grid import DayGrid, Numbers
from wallboard.forecast.words import from_days
from wallboard.language import say

LEAST_S = 1.0
FARTHEST_SD = 3.0
MAD_TO_SD = 1.4826
EFFECT_SD = 0.10  # of a weekday, a slot and a day, about 10 %
MEMORY_DAYS = 30.0
PASSES = 3
NORMAL_90 = 1.2816


@dataclass(frozen=True, slots=True, eq=False)
class DayHandling:
    """Contacts handled on one day: when each ended (epoch s) and its handling time, both of shape (k,)."""

    grid: DayGrid
    ended_at: Numbers
    handling_s: Numbers

    def until(self, at: float) -> DayHandling:
        """Those that had ended by epoch second `at`."""
        known = self.ended_at < at
        return DayHandling(self.grid, self.ended_at[known], self.handling_s[known])

    def slots(self) -> npt.NDArray[np.int64]:
        """The slot in which each ended, (k,)."""
        position = np.searchsorted(self.grid.starts, self.ended_at, side="right") - 1
        return self.grid.slots[np.clip(position, 0, len(self.grid.slots) - 1)]


@dataclass(frozen=True, slots=True, eq=False)
class HandlingForecast:
    """Handling times to expect in each interval of a day.

    `aht_s` (n,) is the mean in seconds. A single logarithm is normal around `log_mean` (n,) with `log_sd`;
    `level_sd` is how unsure `log_mean` is. NaN throughout where nothing was ever handled. `basis` says in
    words what it rests on.
    """

    grid: DayGrid
    aht_s: Numbers
    log_mean: Numbers
    log_sd: float
    level_sd: float
    basis: str

    def bounds_80(self, contacts: Numbers) -> tuple[Numbers, Numbers]:
        """Bounds in seconds of four in five intervals' average, when `contacts` (n,) end in each."""
        chance = np.expm1(self.log_sd**2) / np.maximum(contacts, 1.0)
        out = NORMAL_90 * np.sqrt(np.log1p(chance) + self.level_sd**2)
        return self.aht_s * np.exp(-out), self.aht_s * np.exp(out)


def handling_forecast(grid: DayGrid, days: Sequence[DayHandling], so_far: DayHandling) -> HandlingForecast:
    """What handling takes on `grid`'s day, from the earlier ones among `days` and from what has ended
    `so_far`.
    """
    earlier = [each for each in days if each.grid.day < grid.day and each.handling_s.size]
    rows = [*earlier, so_far] if so_far.handling_s.size else earlier
    if not rows:
        unknown = np.full(len(grid.starts), np.nan)
        return HandlingForecast(grid, unknown, unknown, np.nan, np.nan, say("nothing handled yet"))
    slot = np.concatenate([each.slots() for each in rows])
    weekday = _repeated([each.grid.day.weekday() for each in rows], rows)
    age_days = _repeated([(grid.day - each.grid.day).days for each in rows], rows)
    logs = _drawn_in(np.log(np.maximum(np.concatenate([each.handling_s for each in rows]), LEAST_S)))
    labels = [weekday, slot, np.minimum(age_days, 1)]
    mean, log_sd, effects, level_sd = _effects(
        logs, np.exp(-age_days / MEMORY_DAYS), labels, grid.slots_a_day
    )
    log_mean = mean + effects[0][grid.day.weekday()] + effects[1][grid.slots] + effects[2][0]
    basis = from_days(len(earlier), so_far=bool(so_far.handling_s.size))
    return HandlingForecast(grid, np.exp(log_mean + log_sd**2 / 2), log_mean, log_sd, level_sd, basis)


def _repeated(of_days: Sequence[int], rows: Sequence[DayHandling]) -> npt.NDArray[np.int64]:
    return np.repeat(np.array(of_days, dtype=np.int64), [each.handling_s.size for each in rows])


def _drawn_in(logs: Numbers) -> Numbers:
    middle = float(np.median(logs))
    reach = FARTHEST_SD * MAD_TO_SD * float(np.median(np.abs(logs - middle)))
    return np.clip(logs, middle - reach, middle + reach) if reach > 0 else logs


def _effects(
    logs: Numbers, weights: Numbers, labels: Sequence[npt.NDArray[np.int64]], width: int
) -> tuple[float, float, list[Numbers], float]:
    """Level, spread of single logarithms, shrunken effects of each set of labels (0 … width - 1), and how
    unsure today's is.
    """
    mean = float(np.average(logs, weights=weights))
    log_sd = float(np.sqrt(np.average((logs - mean) ** 2, weights=weights)))
    wanted = (log_sd / EFFECT_SD) ** 2
    effects = [np.zeros(width) for _ in labels]
    amounts = [np.bincount(each, weights=weights, minlength=width) for each in labels]
    for _ in range(PASSES):
        for own, label in enumerate(labels):
            others = sum(effects[j][labels[j]] for j in range(len(labels)) if j != own)
            total = np.bincount(label, weights=weights * (logs - mean - others), minlength=width)
            effects[own] = total / np.maximum(amounts[own] + wanted, 1e-12)
    level_sd = EFFECT_SD * float(np.sqrt(wanted / max(amounts[-1][0] + wanted, 1e-12))) if wanted else 0.0
    return mean, log_sd, effects, level_sd

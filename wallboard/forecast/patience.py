"""How long customers wait before they hang up. Answers cut the waiting short: they are censored, not missing.

An exponential patience has the rate Σ abandoned / Σ waited, over answered and abandoned alike (maximum
likelihood; Brown et al., JASA 100, 2005, §5, and the metric reference B8). Rates of weekdays and slots are
gamma-Poisson: drawn to the queue's own by `PRIOR_ABANDONS` abandons' worth of belief. The median needs no
exponential: Kaplan & Meier, JASA 53 (1958).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from wallboard.forecast.grid import DayGrid, Numbers
from wallboard.forecast.words import from_days
from wallboard.language import say

PRIOR_ABANDONS = 20.0
HALF = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class DayWaits:
    """Waits that ended on one day, by interval, both of shape (n,): abandoned contacts, and seconds waited by
    all.
    """

    grid: DayGrid
    abandoned: Numbers
    waited_s: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class PatienceForecast:
    """Mean patience in each interval of a day, seconds, shape (n,); infinite where nobody ever hung up."""

    grid: DayGrid
    mean_s: Numbers
    basis: str


def patience_forecast(
    grid: DayGrid, days: Sequence[DayWaits], so_far: DayWaits | None = None
) -> PatienceForecast:
    """Patience on `grid`'s day from the earlier ones among `days` and what is known of the day itself."""
    earlier = [each for each in days if each.grid.day < grid.day]
    rows = [*earlier, so_far] if so_far else earlier
    overall = _rate(*_total(rows))
    if not overall > 0:
        return PatienceForecast(grid, np.full(len(grid.starts), np.inf), say("nobody has hung up yet"))
    same = [each for each in rows if each.grid.day.weekday() == grid.day.weekday()]
    today = _drawn(_total([so_far] if so_far else []), _drawn(_total(same), overall))
    by_slot = _drawn(_by_slot(rows, grid.slots_a_day), overall)[grid.slots]
    basis = from_days(len(earlier), so_far=bool(so_far))
    return PatienceForecast(grid, overall / (today * by_slot), basis)


def mean_patience_s(abandoned: float, waited_s: float) -> float:
    """Mean of an exponential patience, seconds; infinite while nobody has hung up. `waited_s` is of all
    contacts.
    """
    return waited_s / abandoned if abandoned > 0 else float("inf")


def median_patience_s(wait_s: Numbers, is_abandoned: npt.NDArray[np.bool_]) -> float:
    """Kaplan-Meier median of patience, seconds, both arrays of shape (k,); infinite where over half outlast
    every wait.
    """
    order = np.lexsort((~is_abandoned, wait_s))
    waits, gave_up = wait_s[order], is_abandoned[order]
    at_risk = np.arange(len(waits), 0, -1)
    survival = np.cumprod(1 - gave_up / at_risk)
    below = np.flatnonzero(survival <= HALF)
    return float(waits[below[0]]) if below.size else float("inf")


def _total(rows: Sequence[DayWaits]) -> tuple[Numbers, Numbers]:
    """Abandoned contacts and seconds waited in all, each of shape (1,)."""
    return (
        np.array([sum(float(np.nansum(each.abandoned)) for each in rows)]),
        np.array([sum(float(np.nansum(each.waited_s)) for each in rows)]),
    )


def _by_slot(rows: Sequence[DayWaits], width: int) -> tuple[Numbers, Numbers]:
    abandoned, waited_s = np.zeros(width), np.zeros(width)
    for each in rows:
        np.add.at(abandoned, each.grid.slots, np.nan_to_num(each.abandoned))
        np.add.at(waited_s, each.grid.slots, np.nan_to_num(each.waited_s))
    return abandoned, waited_s


def _rate(abandoned: Numbers, waited_s: Numbers) -> float:
    return float(abandoned[0] / waited_s[0]) if waited_s[0] > 0 else 0.0


def _drawn(seen: tuple[Numbers, Numbers], towards: Numbers | float) -> Numbers:
    """Rates of hanging up a second: those seen, drawn to `towards`, which is above 0."""
    abandoned, waited_s = seen
    rates: Numbers = (abandoned + PRIOR_ABANDONS) / (waited_s + PRIOR_ABANDONS / towards)
    return rates

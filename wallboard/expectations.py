"""What was to be expected of each scope and interval, from the WFM plan in the feed."""

from __future__ import annotations

import numpy as np
from scipy import stats

from wallboard.day_sums import DaySums
from wallboard.events import PlanInterval
from wallboard.scopes import ScopeMap
from wallboard.snapshot import Expectation, Numbers
from wallboard.snapshotter import no_expectation

OVERDISPERSION = 0.05
"""Relative spread of an interval's true rate around a plan; Poisson noise comes on top (gamma-Poisson)."""


class PlanExpectations:
    """Keeps the expectation of the day; worked out anew when the plan, the queues or the day change."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._known = no_expectation(0, 0)

    def of(self, plan: dict[str, tuple[PlanInterval, ...]], scopes: ScopeMap, sums: DaySums) -> Expectation:
        """The expectation for the day of `sums`; rows are scopes."""
        key = (tuple(plan.items()), scopes.ids, sums.day.date, sums.interval_s)
        if key != self._key:
            self._known, self._key = _from_plan(plan, scopes, sums), key
        return self._known


def _from_plan(plan: dict[str, tuple[PlanInterval, ...]], scopes: ScopeMap, sums: DaySums) -> Expectation:
    if not any(plan.values()):
        return no_expectation(len(scopes.ids), sums.intervals)
    rows = {queue: _spread(intervals, sums) for queue, intervals in plan.items()}
    unknown = np.full((3, sums.intervals), np.nan)
    queues = [rows.get(queue, unknown) for queue in scopes.queue_ids]
    table = np.stack(queues) if queues else np.zeros((0, 3, sums.intervals))
    contacts, required, scheduled = (_add_up(scopes, table[:, part]) for part in range(3))
    low, high = predictive_band(contacts, OVERDISPERSION, 0.8)
    for array in (contacts, low, high, required, scheduled):
        array.flags.writeable = False
    return Expectation(contacts, low, high, required, scheduled, "the plan in the feed")


def predictive_band(mean: Numbers, spread: float, share: float) -> tuple[Numbers, Numbers]:
    """Bounds of the central `share` of counts around `mean`:

    negative binomial, rate spread `spread` relative. NaN stays NaN.
    """
    known = np.nan_to_num(mean, nan=0.0)
    size = 1.0 / spread**2
    success = size / (size + known)
    low = stats.nbinom.ppf((1.0 - share) / 2.0, size, success)
    high = stats.nbinom.ppf((1.0 + share) / 2.0, size, success)
    return np.where(np.isnan(mean), np.nan, low), np.where(np.isnan(mean), np.nan, high)


def _spread(intervals: tuple[PlanInterval, ...], sums: DaySums) -> Numbers:
    """Contacts, required and scheduled in our intervals;

    shape (3, intervals). Plans come in intervals of their own length.
    """
    found = np.full((3, sums.intervals), np.nan)
    starts = np.array([each.start for each in intervals])
    length_s = float(np.min(np.diff(starts))) if len(starts) > 1 else sums.interval_s
    for each in intervals:
        if not sums.day.start_at <= each.start < sums.day.end_at:
            continue
        first, last = sums.index(each.start), sums.index(each.start + length_s - 1.0)
        share = each.contacts * min(1.0, sums.interval_s / length_s)
        for index in range(first, last + 1):
            found[0, index] = np.nan_to_num(found[0, index]) + share
            found[1, index] = _larger(found[1, index], each.required)
            found[2, index] = _larger(found[2, index], each.scheduled)
    return found


def _larger(known: float, new: float | None) -> float:
    return known if new is None else new if np.isnan(known) else max(known, new)


def _add_up(scopes: ScopeMap, table: Numbers) -> Numbers:
    """Queues' rows added up per scope; NaN where no queue of the scope has a number."""
    known = ~np.isnan(table)
    added = scopes.aggregate @ np.nan_to_num(table)
    return np.where(scopes.aggregate @ known.astype(np.float64) > 0, added, np.nan)

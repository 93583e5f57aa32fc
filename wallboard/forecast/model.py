"""Learns a queue's day from earlier days: a Poisson mixed model of the log rate, with everything it is unsure
of.

    log rate(day, slot) = profile(opening pattern, slot) + Σ_k b(day, k)·cos_k(slot) + drift(day, slot)

The profile is free in every slot. The smooth part b is what days share: weekday, recent weeks, first day
after a closure, start and end of month (`calendar_effects`). The drift is a day's own and fades over hours.
Counts are Poisson, fitted by penalised quasi-likelihood (Breslow & Clayton, JASA 88, 1993); an odd day's
drift gets a larger variance, as under a multivariate t, so that it teaches little. The standard deviations
below were found by maximum likelihood on days that no published figure uses. Sources: Weinberg, Brown &
Stroud, JASA 102 (2007); Shen & Huang, M&SOM 10 (2008); Aldor-Noiman, Feigin & Mandelbaum, Ann. Appl. Stat. 3
(2009).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from wallboard.forecast.calendar_effects import OpenDays, resemblance
from wallboard.forecast.fit import LEAST_RATE, Fit
from wallboard.forecast.grid import Numbers, Slots
from wallboard.forecast.opening import Openings, mean_rates, silences
from wallboard.forecast.variation import Variation

SETTLING_DAYS = 42  # the newest days, from which a queue's own variation is told
SETTLING_ROUNDS = 5
SETTLING_SLOT = 0.05  # where the search for a slot's own noise begins: from near none it would never leave
ROUNDS = 3


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """Earlier days of a queue in order: `counts` (days, slots), NaN where unknown, and when it is open."""

    days: tuple[date, ...]
    counts: Numbers
    openings: Openings
    slot_h: float

    @property
    def patterns(self) -> Slots:
        """The opening pattern of each day, (days,)."""
        return np.array([self.openings.pattern(day) for day in self.days])

    def newest(self, count: int) -> History:
        """Its last `count` days."""
        return replace(self, days=self.days[-count:], counts=self.counts[-count:])


def learn(history: History, today: date, is_open: OpenDays, variation: Variation) -> tuple[Numbers, Numbers]:
    """Return mean (slots,) and covariance (slots, slots) of today's log rate, in contacts a slot."""
    pattern = history.openings.pattern(today)
    slots = np.flatnonzero(history.openings.masks.any(axis=0))
    mean, covariance = _shut(history, pattern)
    if slots.size:
        begin = replace(variation, day_slot=max(variation.day_slot, SETTLING_SLOT))
        trial = _fit(history.newest(SETTLING_DAYS), slots, today, is_open, begin)
        for _ in range(SETTLING_ROUNDS):
            trial.improve()
            trial.vary(trial.asked_variation())
        fit = _fit(history, slots, today, is_open, trial.variation)
        for _ in range(ROUNDS):
            fit.improve()
        open_mean, open_covariance = fit.today(pattern)
        at = np.flatnonzero(history.openings.masks[pattern, slots])
        mean[slots[at]] = open_mean[at]
        covariance[np.ix_(slots[at], slots[at])] = open_covariance[np.ix_(at, at)]
    return mean, covariance


def _fit(history: History, slots: Slots, today: date, is_open: OpenDays, variation: Variation) -> Fit:
    counts, guess = _usable(history, slots)
    members = history.patterns == np.arange(len(history.openings.masks))[:, None]
    alike = resemblance((*history.days, today), is_open)
    hours = slots * np.float64(history.slot_h)
    return Fit(
        counts,
        guess,
        members=members,
        hours=hours,
        slot_h=history.slot_h,
        alike=alike,
        variation=variation,
    )


def _usable(history: History, slots: Slots) -> tuple[Numbers, Numbers]:
    """Counts (days, n) with NaN wherever they teach nothing, and a first guess of the rates, same shape."""
    counts = history.counts[:, slots].copy()
    guess = np.empty_like(counts)
    for row, mask in enumerate(history.openings.masks[:, slots]):
        members = history.patterns == row
        guess[members] = np.where(mask, mean_rates(counts[members]), 0.0)
        counts[np.ix_(members, ~mask)] = np.nan
    guess = np.maximum(guess, LEAST_RATE)
    counts[silences(counts, guess)] = np.nan
    return counts, guess


def _shut(history: History, pattern: int) -> tuple[Numbers, Numbers]:
    """Slots outside the opening hours: their few contacts as gamma-Poisson, each slot for itself."""
    alike = history.counts[history.patterns == pattern]
    days = (~np.isnan(alike)).sum(axis=0)
    seen = np.nansum(alike, axis=0)
    return np.log((seen + 0.05) / (days + 1.0)), np.diag(np.log1p(1 / (seen + 0.5)))

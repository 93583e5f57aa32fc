"""Learns a queue's day from earlier days: a Poisson mixed model of the log rate, with everything it is unsure of.

    log rate(day, slot) = profile(opening pattern, slot) + Σ_k b(day, k)·cos_k(slot) + drift(day, slot)

The profile is free in every slot. The smooth part b is what days share: weekday, recent weeks, first day after a closure, start
and end of month (`calendar_effects`). The drift is a day's own and fades over hours. Counts are Poisson, fitted by penalised
quasi-likelihood (Breslow & Clayton, JASA 88, 1993); an odd day's drift gets a larger variance, as under a multivariate t, so that
it teaches little. The standard deviations below were found by maximum likelihood on days that no published figure uses.
Sources: Weinberg, Brown & Stroud, JASA 102 (2007); Shen & Huang, M&SOM 10 (2008); Aldor-Noiman, Feigin & Mandelbaum,
Ann. Appl. Stat. 3 (2009).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import scipy.linalg

from wallboard.forecast.calendar_effects import OpenDays, Resemblance, resemblance
from wallboard.forecast.grid import Numbers, Slots
from wallboard.forecast.opening import Openings, mean_rates, silences


@dataclass(frozen=True, slots=True)
class Variation:
    """How much the log rate varies, as standard deviations (0.1 is about 10 %): of the level and of the smooth shape."""

    weekday_level: float = 0.05
    weekday_shape: float = 0.05
    recent_level: float = 0.042
    recent_shape: float = 0.037
    after_closure_level: float = 0.145
    after_closure_shape: float = 0.10
    month_level: float = 0.086
    month_shape: float = 0.058
    day_level: float = 0.006
    day_drift: float = 0.035
    day_slot: float = 0.0055
    smooth_h: float = 1.9
    drift_h: float = 5.0


BASE_SMOOTH_H = 2.0
BASE_SLOT_VARIANCE = 0.25
ODD_DEGREES = 5.0  # degrees of freedom of the t: smaller forgives odd days more
ROUNDS = 4
LEAST_RATE = 1e-3  # contacts a slot


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """Earlier days of a queue: `counts` (days, slots), NaN where unknown, each day with its opening pattern."""

    days: tuple[date, ...]
    counts: Numbers
    openings: Openings
    slot_h: float

    @property
    def patterns(self) -> list[int]:
        """The opening pattern of each day."""
        return [self.openings.pattern(day) for day in self.days]


def learn(history: History, today: date, is_open: OpenDays, variation: Variation) -> tuple[Numbers, Numbers]:
    """Return mean (slots,) and covariance (slots, slots) of today's log rate, in contacts a slot."""
    slots = np.flatnonzero(history.openings.masks.any(axis=0))
    mean, covariance = _shut(history, today)
    if slots.size:
        alike = resemblance((*history.days, today), is_open)
        fit = _Fit(history, slots, alike, variation)
        at = np.flatnonzero(history.openings.masks[history.openings.pattern(today)][slots])
        open_mean, open_covariance = fit.today(history.openings.pattern(today))
        mean[slots[at]] = open_mean[at]
        covariance[np.ix_(slots[at], slots[at])] = open_covariance[np.ix_(at, at)]
    return mean, covariance


def _shut(history: History, today: date) -> tuple[Numbers, Numbers]:
    """Slots outside the opening hours: their few contacts as gamma-Poisson, each slot for itself."""
    row = history.openings.pattern(today)
    alike = history.counts[np.array(history.patterns) == row]
    days = np.maximum((~np.isnan(alike)).sum(axis=0), 1)
    seen = np.nansum(alike, axis=0)
    variance = np.log1p(1 / (seen + 0.5))
    return np.log((seen + 0.05) / (days + 1.0)), np.diag(variance)


class _Fit:
    """The fit over the open `slots` of the history's days; the last day of `alike` is today, which has no data yet.

    Unknowns, in this order: the profile of each pattern (patterns * n), then b of each day (days + 1) * k.
    """

    def __init__(self, history: History, slots: Slots, alike: Resemblance, variation: Variation) -> None:
        hours = slots * history.slot_h
        self._members = np.array(history.patterns) == np.arange(len(history.openings.masks))[:, None]
        self._cosines = _cosines(hours, history.slot_h, variation.smooth_h)
        self._drift = drift(hours, variation)
        self._counts, expected = _usable(history, slots)
        self._known = ~np.isnan(self._counts)
        self._centre = float(np.log(expected[self._known].mean()))
        self._profile_precision = _profile_precision(hours)
        self._shared_precision = _shared_precision(
            alike, variation, _spectrum(self._cosines.shape[1], hours, history.slot_h, variation)
        )
        self._log_rate = np.log(expected)
        self._odd = np.ones(len(expected))
        for _ in range(ROUNDS):
            self._improve()

    def today(self, pattern: int) -> tuple[Numbers, Numbers]:
        """Mean (n,) and covariance (n, n) of today's log rate, its own drift included."""
        n, k = self._cosines.shape
        rows = np.zeros((n, len(self._mode)))
        rows[:, pattern * n : (pattern + 1) * n] = np.eye(n)
        rows[:, -k:] = self._cosines
        spread = rows @ scipy.linalg.cho_solve(self._factor, rows.T)
        return self._centre + rows @ self._mode, spread + self._drift

    def _improve(self) -> None:
        """One round: linearise the Poisson counts at the present rates, solve, and weigh odd days down."""
        rates = np.exp(np.clip(self._log_rate, np.log(LEAST_RATE), None))
        seen = np.where(self._known, self._counts, rates)
        response = np.log(rates) + (seen - rates) / rates - self._centre
        root = np.sqrt(rates * self._known)
        fitted = self._solve(response, _precision(root, self._odd, self._drift))
        self._odd = self._oddness(response - fitted, root)
        own = _apply(_precision(root, self._odd, self._drift), response - fitted) @ self._drift
        self._log_rate = self._centre + fitted + self._odd[:, None] * own

    def _oddness(self, rest: Numbers, root: Numbers) -> Numbers:
        """The factor on each day's drift variance that its own residuals `rest` ask for, never below 1; shape (days,)."""
        misfit = (rest * _apply(_precision(root, np.ones(len(rest)), self._drift), rest)).sum(axis=1)
        return np.maximum(1.0, (ODD_DEGREES + misfit) / (ODD_DEGREES + self._known.sum(axis=1)))

    def _solve(self, response: Numbers, precision: Numbers) -> Numbers:
        """Solve for the unknowns given `response` (days, n) of `precision` (days, n, n); return the fit without drift."""
        n, k = self._cosines.shape
        patterns, days = self._members.shape
        pulled, smooth = _apply(precision, response), precision @ self._cosines
        profiles = [self._profile_precision + precision[row].sum(axis=0) for row in self._members]
        shared = self._shared_precision.copy()
        shared[np.arange(days), :, np.arange(days), :] += self._cosines.T @ smooth
        cross = np.zeros((patterns, n, days + 1, k))
        for row, member in enumerate(self._members):
            cross[row][:, :-1][:, member] = smooth[member].swapaxes(0, 1)
        side = cross.reshape(patterns * n, -1)
        total = np.block(
            [[scipy.linalg.block_diag(*profiles), side], [side.T, shared.reshape(side.shape[1], -1)]]
        )
        right = np.concatenate(
            [(self._members @ pulled).ravel(), (pulled @ self._cosines).ravel(), np.zeros(k)]
        )
        self._factor = scipy.linalg.cho_factor(total, lower=True, check_finite=False)
        self._mode = scipy.linalg.cho_solve(self._factor, right)
        bends = self._mode[patterns * n :].reshape(days + 1, k)[:-1]
        return self._members.T @ self._mode[: patterns * n].reshape(patterns, n) + bends @ self._cosines.T


def _usable(history: History, slots: Slots) -> tuple[Numbers, Numbers]:
    """Counts (days, n) with NaN wherever they teach nothing, and a first guess of the rates, same shape."""
    patterns = np.array(history.patterns)
    counts = history.counts[:, slots].copy()
    guess = np.empty_like(counts)
    for row, mask in enumerate(history.openings.masks[:, slots]):
        members = patterns == row
        guess[members] = np.where(mask, mean_rates(counts[members]), 0.0)
        counts[np.ix_(members, ~mask)] = np.nan
    guess = np.maximum(guess, LEAST_RATE)
    counts[silences(counts, guess)] = np.nan
    return counts, guess


def _cosines(hours: Numbers, slot_h: float, smooth_h: float) -> Numbers:
    """Cosines over the open part of the day (n, k), as many as the smoothness leaves room for."""
    length_h = hours[-1] - hours[0] + slot_h
    count = min(len(hours), 1 + int(np.ceil(3.5 * length_h / (np.pi * smooth_h))))
    order = np.arange(count)
    scale = np.where(order == 0, 1.0, np.sqrt(2.0))
    return scale * np.cos(np.pi * np.outer((hours - hours[0] + slot_h / 2) / length_h, order))


def _spectrum(count: int, hours: Numbers, slot_h: float, variation: Variation) -> Numbers:
    """Share of the shape's variance in each cosine but the first: that of a Gaussian kernel."""
    length_h = hours[-1] - hours[0] + slot_h
    power = np.exp(-0.5 * (np.pi * np.arange(1, count) / length_h * variation.smooth_h) ** 2)
    return power / power.sum()


def drift(hours: Numbers, variation: Variation) -> Numbers:
    """Covariance (n, n) of a day's own deviation: a level, a part that fades over hours, and each slot's own."""
    apart_h = np.abs(hours[:, None] - hours)
    fading = variation.day_drift**2 * np.exp(-apart_h / variation.drift_h)
    return variation.day_level**2 + fading + variation.day_slot**2 * np.eye(len(hours))


def _profile_precision(hours: Numbers) -> Numbers:
    """Inverse covariance (n, n) of the profile before any data: almost free, and somewhat smooth."""
    apart_h = hours[:, None] - hours
    smooth = np.exp(-0.5 * (apart_h / BASE_SMOOTH_H) ** 2)
    return np.linalg.inv(1.0 + smooth + BASE_SLOT_VARIANCE * np.eye(len(hours)))


def _shared_precision(alike: Resemblance, variation: Variation, spectrum: Numbers) -> Numbers:
    """Inverse covariance (days + 1, k, days + 1, k) of the smooth part before any data."""
    level = _between(
        alike,
        variation.weekday_level,
        variation.recent_level,
        variation.after_closure_level,
        variation.month_level,
    )
    shape = _between(
        alike,
        variation.weekday_shape,
        variation.recent_shape,
        variation.after_closure_shape,
        variation.month_shape,
    )
    days, count = len(level), len(spectrum) + 1
    result = np.zeros((days, count, days, count))
    result[:, 0, :, 0] = np.linalg.inv(level)
    for order, share in enumerate(spectrum, start=1):
        result[:, order, :, order] = np.linalg.inv(shape) / share
    return result


def _between(
    alike: Resemblance, weekday: float, recent: float, after_closure: float, month: float
) -> Numbers:
    """Covariance between days, (days, days), given the standard deviation of each respect in which they are alike."""
    return (
        weekday**2 * alike.weekday
        + recent**2 * alike.recent
        + after_closure**2 * alike.after_closure
        + month**2 * alike.month
    )


def _precision(root: Numbers, factor: Numbers, drift: Numbers) -> Numbers:
    """Inverse of (factor * drift + diag(1 / root²)) for each day, (days, n, n); a root of 0 is no data at all."""
    sides = root[:, :, None] * root[:, None, :]
    inner = np.linalg.inv(np.eye(root.shape[1]) + factor[:, None, None] * drift * sides)
    return sides * inner


def _apply(matrices: Numbers, vectors: Numbers) -> Numbers:
    """Each day's matrix (n, n) times its vector (n,)."""
    return np.einsum("dij,dj->di", matrices, vectors)

"""Fits the mixed model of `wallboard.forecast.model` to the days of a queue."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import scipy.linalg

from wallboard.forecast.calendar_effects import Resemblance
from wallboard.forecast.grid import Numbers
from wallboard.forecast.opening import Mask
from wallboard.forecast.variation import (
    Variation,
    cosines,
    drift_covariance,
    level_covariance,
    profile_precision,
    shared_precision,
)

ODD_DEGREES = 5.0  # of freedom of the t: fewer forgive odd days more
ODD = 1.6  # from this factor on a day is left out when a queue's usual drift is measured
DEFAULT_WEIGHT = 5.0  # degrees of freedom that the default variation counts for
LEAST_RATE = 1e-3  # contacts a slot
OUT_OF_LINE_SD = 3.0


class Fit:
    """The fit to `counts` (days, n), NaN where they teach nothing, starting from the rates `guess`, same
    shape.

    `hours` (n,) are the slots' starts, `members` (patterns, days) says which day has which opening pattern.
    The last day of `alike` is today, which has no data yet. Unknowns, in this order: the profile of each
    pattern (patterns * n), then the cosines' factors of each day (days + 1) * k.
    """

    def __init__(
        self,
        counts: Numbers,
        guess: Numbers,
        *,
        members: Mask,
        hours: Numbers,
        slot_h: float,
        alike: Resemblance,
        variation: Variation,
    ) -> None:
        self._known = ~np.isnan(counts)
        self._counts = np.where(self._known, counts, 0.0)
        self._members, self._alike, self._hours, self._slot_h = members, alike, hours, slot_h
        self._cosines = cosines(hours, slot_h, variation)
        self._profile_precision = profile_precision(hours)
        self._centre = float(np.log(guess[self._known].mean()))
        self._log_rate = np.log(guess)
        self.vary(variation)
        self._odd = self._oddness(self._linearise()[1])

    def vary(self, variation: Variation) -> None:
        """Go on with another variation."""
        self.variation = variation
        self._drift = drift_covariance(self._hours, variation)
        self._shared_precision = shared_precision(self._alike, variation, self._hours, self._slot_h)

    def today(self, pattern: int) -> tuple[Numbers, Numbers]:
        """Mean (n,) and covariance (n, n) of today's log rate, its own drift included."""
        n, k = self._cosines.shape
        rows = np.zeros((n, len(self._mode)))
        rows[:, pattern * n : (pattern + 1) * n] = np.eye(n)
        rows[:, -k:] = self._cosines
        spread = rows @ scipy.linalg.cho_solve(self._factor, rows.T, check_finite=False)
        return self._centre + rows @ self._mode, spread + self._drift

    def improve(self) -> None:
        """One round: linearise the Poisson counts at the present rates, solve, and weigh odd days down."""
        here, news, drawn_in = self._linearise()
        fitted = self._solve(here + drawn_in, self._precision(self._odd))
        self._odd = self._oddness(here + news - fitted)
        self._rest = here + drawn_in - fitted
        own = _apply(self._precision(self._odd), self._rest) @ self._drift
        self._log_rate = self._centre + fitted + self._odd[:, None] * own

    def _linearise(self) -> tuple[Numbers, Numbers, Numbers]:
        """The present log rates, what the counts say against them, and that with what is out of line drawn
        in.
        """
        rates = np.exp(np.clip(self._log_rate, np.log(LEAST_RATE), None))
        self._root = np.sqrt(rates * self._known)
        news = np.where(self._known, (self._counts - rates) / rates, 0.0)
        ordinary = OUT_OF_LINE_SD * np.sqrt(1 / rates + np.diag(self._drift))
        return np.log(rates) - self._centre, news, np.clip(news, -ordinary, ordinary)

    def _oddness(self, rest: Numbers) -> Numbers:
        """The factor on each day's drift variance that its residuals `rest` ask for, never below 1; shape
        (days,).
        """
        misfit = (rest * _apply(self._precision(np.ones(len(rest))), rest)).sum(axis=1)
        odd: Numbers = np.maximum(1.0, (ODD_DEGREES + misfit) / (ODD_DEGREES + self._known.sum(axis=1)))
        return odd

    def asked_variation(self) -> Variation:
        """The variation this queue asks for: its drift and the wandering of its level scaled by restricted
        maximum likelihood.

        A fixed-point step, factor = (what the data show) / (what the present variation would let them show),
        drawn to 1 by `DEFAULT_WEIGHT` (Harville, JASA 72, 1977, §6).
        """
        inverse = scipy.linalg.cho_solve(self._factor, np.eye(len(self._mode)), check_finite=False)
        drift, slot = self._day_factors(inverse) ** 0.5
        present = self.variation
        return replace(
            present,
            recent_level=present.recent_level * self._recent_factor(inverse) ** 0.5,
            day_level=present.day_level * drift,
            day_drift=present.day_drift * drift,
            day_slot=present.day_slot * slot,
        )

    def _day_factors(self, inverse: Numbers) -> Numbers:
        """What the usual days' own deviations show, beside what the present drift and the slots' own noise
        would let them show, shape (2,).
        """
        n, k = self._cosines.shape
        noise = self.variation.day_slot**2 * np.eye(n)
        parts = np.array([self._drift - noise, noise])
        shown, possible = np.full(2, DEFAULT_WEIGHT), np.full(2, DEFAULT_WEIGHT)
        weights = self._precision(self._odd)
        rows = np.hstack([np.eye(n), self._cosines])
        for day in np.flatnonzero(self._odd < ODD):
            profile, first = int(self._members[:, day].argmax()) * n, len(self._members) * n + day * k
            unknowns = np.r_[profile : profile + n, first : first + k]
            spread = rows @ inverse[np.ix_(unknowns, unknowns)] @ rows.T
            pulled = weights[day] @ self._rest[day]
            known = weights[day] - weights[day] @ spread @ weights[day]
            shown += self._odd[day] * (parts @ pulled @ pulled)
            possible += self._odd[day] * (parts * known).sum(axis=(1, 2))
        factors: Numbers = shown / possible
        return factors

    def _recent_factor(self, inverse: Numbers) -> float:
        levels = np.arange(self._members.shape[0] * len(self._hours), len(self._mode), self._cosines.shape[1])
        precision = np.linalg.inv(level_covariance(self._alike, self.variation))
        recent = self.variation.recent_level**2 * self._alike.recent
        pulled = precision @ self._mode[levels]
        known = precision - precision @ inverse[np.ix_(levels, levels)] @ precision
        return float((pulled @ recent @ pulled + DEFAULT_WEIGHT) / ((known * recent).sum() + DEFAULT_WEIGHT))

    def _precision(self, odd: Numbers) -> Numbers:
        """Inverse of (odd * drift + diag(1 / root²)) for each day, (days, n, n); a root of 0 is no data at
        all.
        """
        sides = self._root[:, :, None] * self._root[:, None, :]
        inner = np.linalg.inv(np.eye(len(self._hours)) + odd[:, None, None] * self._drift * sides)
        weights: Numbers = sides * inner
        return weights

    def _solve(self, response: Numbers, precision: Numbers) -> Numbers:
        """Solve for the unknowns given `response` (days, n) of `precision` (days, n, n); return the fit
        without drift.
        """
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
        self._mode = scipy.linalg.cho_solve(self._factor, right, check_finite=False)
        bends = self._mode[patterns * n :].reshape(days + 1, k)[:-1]
        profile = self._members.T @ self._mode[: patterns * n].reshape(patterns, n)
        fitted: Numbers = profile + bends @ self._cosines.T
        return fitted


def _apply(matrices: Numbers, vectors: Numbers) -> Numbers:
    """Each day's matrix (n, n) times its vector (n,)."""
    product: Numbers = (matrices @ vectors[:, :, None])[:, :, 0]
    return product

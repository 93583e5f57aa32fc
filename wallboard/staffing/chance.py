"""How far an interval's occupancy and mean wait stray by chance, given who was on and what was expected.

The contacts in the centre are a birth-death chain (Erlang A): arrivals λ, completions μ·min(k, n), hang-ups
θ·(k − n). Of a figure f(k) an interval shows the mean over time, whose variance is var f · h(τ/T) with
h(s) = 2s(1 − s(1 − e^(−1/s))). τ, how long the chain remembers, is exact: ∫cov = Σ (Σ_{i≤k} π_i(f_i − f̄))² /
(λ π_k) (W. Whitt, "Asymptotic formulas for Markov processes", Operations Research 40, 1992). The mean wait
is the mean queue over the arrival rate (Little). What the level of arrivals adds comes by total variance.
"""

from __future__ import annotations

from math import inf, isfinite, sqrt

import msgspec
import numpy as np
import numpy.typing as npt
from scipy import special

from wallboard.staffing.noise import Band
from wallboard.staffing.transient import TAIL_SIGMAS, rate_levels

Array = npt.NDArray[np.float64]

LONGEST_PATIENCE_S = 3600.0
"""Where nobody was seen to hang up, an hour is taken: without any the queue of an overload has no end."""
MOST_STATES = 20_000
MEMORY = (1 + 1.3**2) / 2
"""Real handling times vary more than exponential ones (coefficient of variation 1.3), and so are remembered
longer: as an M/G/∞'s mean over time has the variance λE[S²].
"""
TINY = 1e-300


class Interval(msgspec.Struct, frozen=True, kw_only=True):
    """An interval as it was to be: expected `contacts`, the spread of their level (standard deviation over
    mean), mean agents on, handling time and patience. Raises ValueError.
    """

    contacts: float
    level_cv: float
    interval_s: float
    aht_s: float
    agents: float
    patience_s: float = inf

    def __post_init__(self) -> None:
        sizes = (self.contacts, self.interval_s, self.aht_s, self.agents, self.patience_s)
        if not all(size > 0 for size in sizes) or not all(isfinite(size) for size in sizes[:-1]):
            raise ValueError("contacts, interval, AHT, agents and patience must be above 0")
        if not 0 <= self.level_cv <= 1:
            raise ValueError(f"the spread of the level must lie between 0 and 1, not {self.level_cv}")


class Chance(msgspec.Struct, frozen=True):
    """Where chance alone keeps an interval's occupancy (0 to 1) and mean wait (seconds)."""

    occupancy: Band
    wait_s: Band


def chance_of(interval: Interval, coverage: float = 0.95) -> Chance | None:
    """Return what chance alone explains with the probability `coverage`; None beyond some thousand agents.

    Occupancy is spread as a beta, the wait as a gamma distribution with the chain's mean and variance. The
    wait's band begins at 0: nobody minds a short wait, and many an interval has none at all.
    """
    rates = rate_levels(interval.level_cv) * interval.contacts / interval.interval_s
    agents, patience_s = max(1, round(interval.agents)), min(interval.patience_s, LONGEST_PATIENCE_S)
    states = _states(float(rates.max()), agents, interval.aht_s, patience_s)
    if states > MOST_STATES:
        return None
    count = np.arange(states, dtype=np.float64)
    busy = np.minimum(count, agents)
    deaths = busy / interval.aht_s + (count - busy) / patience_s
    chain = _Chain(rates, deaths, interval.interval_s)
    tail = (1 - coverage) / 2
    occupancy = _beta(*chain.mean_and_variance(busy / agents), tail)
    queue_mean, queue_variance = chain.mean_and_variance((count - busy) / rates[:, np.newaxis])
    return Chance(occupancy, _gamma(queue_mean, queue_variance, tail))


class _Chain:
    """The stationary chain at each of some equally likely rates of arrival."""

    def __init__(self, rates_per_s: Array, deaths_per_s: Array, interval_s: float) -> None:
        steps = np.log(rates_per_s)[:, np.newaxis] - np.log(deaths_per_s[1:])
        weight = np.concatenate([np.zeros((len(rates_per_s), 1)), np.cumsum(steps, axis=1)], axis=1)
        chance = np.exp(weight - weight.max(axis=1, keepdims=True))
        self._chance = chance / chance.sum(axis=1, keepdims=True)
        self._rates, self._interval_s = rates_per_s[:, np.newaxis], interval_s

    def mean_and_variance(self, figure: Array) -> tuple[float, float]:
        """Of the figure's mean over an interval; `figure` has a value a state, or a row a rate."""
        table = np.broadcast_to(figure, self._chance.shape)
        means = (self._chance * table).sum(axis=1, keepdims=True)
        out = table - means
        variance = (self._chance * out**2).sum(axis=1)
        flow = np.cumsum(self._chance * out, axis=1)[:, :-1]
        covariance_s = (flow**2 / np.maximum(self._rates * self._chance[:, :-1], TINY)).sum(axis=1)
        share = np.maximum(MEMORY * covariance_s / np.maximum(variance, TINY) / self._interval_s, 1e-9)
        within = variance * 2 * share * (1 + share * np.expm1(-1 / share))
        return float(means.mean()), float(within.mean() + means.var())


def _states(rate_per_s: float, agents: int, aht_s: float, patience_s: float) -> int:
    """Return how many states hold all but a negligible chance."""
    load = rate_per_s * aht_s
    peak = max(load, agents + max(0.0, rate_per_s - agents / aht_s) * patience_s)
    return int(min(peak + TAIL_SIGMAS * sqrt(peak + rate_per_s * patience_s) + 10, MOST_STATES + 1))


def _beta(mean: float, variance: float, tail: float) -> Band:
    weight = mean * (1 - mean) / max(variance, TINY) - 1
    if not 0 < mean < 1 or weight <= 0:
        return Band(0.0, 1.0)
    a, b = mean * weight, (1 - mean) * weight
    return Band(float(special.betaincinv(a, b, tail)), float(special.betaincinv(a, b, 1 - tail)))


def _gamma(mean: float, variance: float, tail: float) -> Band:
    if mean <= 0 or variance <= 0:
        return Band(0.0, mean)
    shape, scale = mean**2 / variance, variance / mean
    return Band(0.0, float(special.gammaincinv(shape, 1 - tail)) * scale)

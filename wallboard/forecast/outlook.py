"""A queue's forecast: what the day was expected to bring, updated with what it has brought so far.

The day's log rate is multivariate normal before it begins (`model`). Counts seen so far pull it by a Laplace
step (normal prior, Poisson counts), the many-interval form of a gamma-Poisson level update. An interval too
far out of line, a surge or a dead trunk, pulls no more than one at the edge of the ordinary. What is to come
is then a Poisson count with an uncertain rate, negative binomial with the rate's mean and variance.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import scipy.linalg
from scipy import special

from wallboard.forecast.grid import DayGrid, Numbers, Slots
from wallboard.forecast.words import and_so_far

BOUNDS = {"lo50": 0.25, "hi50": 0.75, "lo80": 0.1, "hi80": 0.9, "lo95": 0.025, "hi95": 0.975}
TAIL_DEGREES = 12.0
HEAVIER = {
    name: float((special.stdtrit(TAIL_DEGREES, share) / special.ndtri(share)) ** 2)
    for name, share in BOUNDS.items()
}
"""Real days stray further now and then than a normal log rate would: what each bound's variance takes for
Student's t with these degrees of freedom."""
OUT_OF_LINE_SD = 3.0
ROUNDS = 3
LEAST_VARIANCE = 1e-9
MOST_VARIANCE = 4.0
MOST_LOG_RATE = 20.0


@dataclass(frozen=True, slots=True, eq=False)
class Forecast:
    """Contacts of one queue in each interval of one day, as known at epoch second `at`. Arrays have the shape
    (n,).

    Intervals that begin at `at` or later are the forecast proper (`ahead` is the first). Those that are over
    hold what was expected of each just before it began, so that a band drawn behind a past point judges it
    fairly. The running one holds what it has so far and what is to come. `mean` is expected contacts; lo50 …
    hi95 bound the central 50, 80 and 95 % of what may come. `rates_per_s` is the expected rate in contacts a
    second, `log_sd` the standard deviation of its logarithm. `level` is how much busier than foreseen the
    rest of the day is now taken to be (1 as foreseen). `basis` says in words what all this rests on. NaN
    throughout means that there is nothing to go on.
    """

    grid: DayGrid
    at: float
    ahead: int
    mean: Numbers
    lo50: Numbers
    hi50: Numbers
    lo80: Numbers
    hi80: Numbers
    lo95: Numbers
    hi95: Numbers
    rates_per_s: Numbers
    log_sd: Numbers
    rest: dict[str, float]
    level: float
    basis: str

    def rate_per_s(self, at: float) -> float:
        """Expected contacts a second at epoch second `at`; constant within an interval."""
        return float(self.rates_per_s[self.grid.position(at)])

    def expected_between(self, begin: float, end: float) -> float:
        """Expected contacts from epoch second `begin` to `end`, within this day."""
        passed_s = (self.grid.elapsed(end) - self.grid.elapsed(begin)) * self.grid.interval_s
        return float(passed_s @ self.rates_per_s)


@dataclass(frozen=True, slots=True, eq=False)
class DayOutlook:
    """What a day is expected to bring before its first contact: log of contacts an interval, normal with
    `log_mean` (n,) and `log_covariance` (n, n). Made once a day; `forecast` then takes a few milliseconds.
    """

    grid: DayGrid
    log_mean: Numbers
    log_covariance: Numbers
    basis: str

    def forecast(self, counts: Numbers, at: float) -> Forecast:
        """Forecast at epoch second `at` from the day's `counts` so far, shape (n,): the running interval's as
        far as it has come, NaN where unknown. Counts of intervals that begin after `at` are not looked at.
        """
        exposure = self.grid.elapsed(at)
        known = (exposure > 0) & ~np.isnan(counts)
        seen = np.where(known, counts, 0.0)
        if np.isnan(self.log_mean).any():
            # A queue of which nothing is known was not silent before its first contact: it was not there.
            known &= np.cumsum(seen) > 0
        outlook = self._centred(float(seen.sum()), float(exposure[known].sum()))
        update = _Update(outlook, seen[known], np.flatnonzero(known), exposure[known])
        return _published(outlook, update, seen, exposure, at)

    def _centred(self, seen: float, exposure: float) -> DayOutlook:
        """Itself, or where nothing was known of the day, an outlook around its own average so far."""
        if not np.isnan(self.log_mean).any() or exposure <= 0:
            return self
        level = np.log((seen + 0.5) / (exposure + 0.5))
        return replace(self, log_mean=np.full(self.log_mean.shape, level))


class _Update:
    """The log rate after the counts `seen` (a,) in the intervals `where`, of which the share `exposure` has
    passed.

    `log_mean`, `log_covariance`: of all intervals, now. `before`, `before_variance`: of each seen interval,
    just before it.
    """

    def __init__(self, outlook: DayOutlook, seen: Numbers, where: Slots, exposure: Numbers) -> None:
        self.where = where
        self._seen, self._exposure = seen, exposure
        self._centre = outlook.log_mean[where]
        self._inner = outlook.log_covariance[np.ix_(where, where)]
        self._guess = np.log((seen / exposure + np.exp(self._centre)) / 2)
        self._extra = np.zeros(len(seen))
        for _ in range(ROUNDS):
            self._improve()
        outer = outlook.log_covariance[:, where]
        self.log_mean = outlook.log_mean + outer @ self._pull
        learned = outer @ scipy.linalg.cho_solve((self._root, True), outer.T)
        self.log_covariance = outlook.log_covariance - learned

    def _improve(self) -> None:
        """One round: linearise the counts at the present guess, and give those out of line more noise.

        The Cholesky factor tells each interval's news, given those before it.
        """
        expected = self._exposure * np.exp(np.clip(self._guess, -MOST_LOG_RATE, MOST_LOG_RATE))
        response = self._guess + (self._seen - expected) / expected
        noise = 1 / expected + self._extra
        self._root = np.linalg.cholesky(self._inner + np.diag(noise))
        news = scipy.linalg.solve_triangular(self._root, response - self._centre, lower=True)
        surprise, total = np.diag(self._root) * news, np.diag(self._root) ** 2
        self._pull = scipy.linalg.cho_solve((self._root, True), response - self._centre)
        self._guess = self._centre + self._inner @ self._pull
        self.before, self.before_variance = response - surprise, total - noise
        self._extra = np.maximum((surprise / OUT_OF_LINE_SD) ** 2 - (total - self._extra), 0.0)


def _published(outlook: DayOutlook, update: _Update, seen: Numbers, exposure: Numbers, at: float) -> Forecast:
    grid = outlook.grid
    is_over = exposure >= 1
    log_mean, variance = update.log_mean.copy(), np.diag(update.log_covariance).copy()
    past = is_over[update.where]
    log_mean[update.where[past]] = update.before[past]
    variance[update.where[past]] = update.before_variance[past]
    variance = np.clip(variance, LEAST_VARIANCE, MOST_VARIANCE)
    rates = np.exp(np.clip(log_mean + variance / 2, -MOST_LOG_RATE, MOST_LOG_RATE))
    share = np.where(is_over, 1.0, 1 - exposure)
    come = np.where(is_over, 0.0, seen)
    return Forecast(
        grid=grid,
        at=at,
        ahead=int((exposure > 0).sum()),
        mean=come + rates * share,
        **{name: come + bound for name, bound in _bounds(rates * share, variance).items()},
        rates_per_s=rates / grid.interval_s,
        log_sd=np.sqrt(variance),
        rest=_rest(rates * np.where(is_over, 0.0, share), update.log_covariance),
        level=_level(outlook, update, ~is_over),
        basis=and_so_far(outlook.basis) if update.where.size else outlook.basis,
    )


def _bounds(mean: Numbers, log_variance: Numbers) -> dict[str, Numbers]:
    """Bounds of a count whose rate has this mean and this variance of its logarithm: negative binomial."""
    bounds = {}
    for name, share in BOUNDS.items():
        shape = 1 / np.expm1(HEAVIER[name] * log_variance)
        bounds[name] = _count_at(share, shape, shape / (shape + mean))
    return bounds


def _count_at(share: float, shape: Numbers, chance: Numbers) -> Numbers:
    """The least count that is reached with the probability `share`: a quantile of the negative binomial.

    `scipy.stats.nbinom.ppf` gives the same, but loading that package takes a third of the program's start.
    """
    count = np.ceil(special.nbdtrik(share, shape, chance))
    one_less = np.maximum(count - 1, 0.0)
    is_enough = special.betainc(shape, one_less + 1, chance) >= share
    return np.where(is_enough, one_less, count)


def _rest(mean: Numbers, log_covariance: Numbers) -> dict[str, float]:
    """Mean and bounds of all contacts still to come, given the expected ones of each interval (0 for those
    that are over).
    """
    total = float(mean.sum())
    rate_variance = float(mean @ np.expm1(np.clip(log_covariance, -1.0, MOST_VARIANCE)) @ mean)
    log_variance = np.log1p(
        np.clip(rate_variance / max(total, 1e-9) ** 2, LEAST_VARIANCE, np.expm1(MOST_VARIANCE))
    )
    bounds = _bounds(np.array([total]), np.array([log_variance]))
    return {"mean": total} | {name: float(bound[0]) for name, bound in bounds.items()}


def _level(outlook: DayOutlook, update: _Update, is_to_come: npt.NDArray[np.bool_]) -> float:
    if not is_to_come.any():
        return 1.0
    foreseen = np.exp(outlook.log_mean[is_to_come]).sum()
    return float(np.exp(update.log_mean[is_to_come]).sum() / foreseen)

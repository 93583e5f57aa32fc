"""How far out a count is, when the expectation itself is uncertain.

A count n where m events were expected, m known but for a gamma-distributed factor of mean 1 and variance v,
is negative binomial. The score is its signed root deviance, about a standard normal where nothing is wrong;
v = 0 is Poisson's. Source: McCullagh & Nelder, Generalized Linear Models, 2nd ed. 1989, §2.3 (deviance) and
Hilbe, Negative Binomial Regression, 2nd ed. 2011, §8.
"""

from __future__ import annotations

from functools import lru_cache
from math import exp, log, sqrt
from typing import Literal

Side = Literal["excess", "shortfall"]
Limits = tuple[tuple[int, float], ...]

SIZES = (
    4,
    5,
    6,
    8,
    10,
    13,
    17,
    22,
    29,
    38,
    50,
    65,
    85,
    110,
    145,
    190,
    250,
    330,
    430,
    560,
    730,
    950,
    1250,
    1600,
    2100,
)
"""Sizes of the windows tried, in marks: about a third apart, since a window half too long costs a tenth of
the score."""

LEAST_VARIANCE = 1e-6
LEAST_EXPECTED = 1e-9
_VARIANCE_STEPS = 6  # a factor e in this many steps: a limit is then out by about 1 %
_SCORE_STEPS = 20
_LARGEST_LOG = 14.0


def score(count: float, expected: float, variance: float) -> float:
    """Return the signed root deviance of `count` events where `expected` were, its factor so uncertain."""
    m, v = max(expected, LEAST_EXPECTED), max(variance, LEAST_VARIANCE)
    deviance = (count * log(count / m) if count else 0.0) - (count + 1 / v) * log(
        (1 + v * count) / (1 + v * m)
    )
    return sqrt(max(0.0, 2 * deviance)) * (1 if count > m else -1)


def _expected_at(count: int, threshold: float, variance: float, side: Side) -> float:
    """Return the expectation at which `count` scores the threshold, by bisection on its logarithm."""
    middle = log(max(count, 0.5))
    near, far = middle, middle + (-_LARGEST_LOG if side == "excess" else _LARGEST_LOG)
    for _ in range(30):
        half = (near + far) / 2
        if abs(score(count, exp(half), variance)) < threshold:
            near = half
        else:
            far = half
    return exp(far)


@lru_cache(maxsize=512)  # an entry holds 2 kB, and a busy floor asks for a hundred more each day
def _limits(threshold: float, log_variance: int, side: Side, stride: int) -> Limits:
    variance = exp(log_variance / _VARIANCE_STEPS)
    if side == "excess":
        return tuple((k, _expected_at((k - 1) * stride, threshold, variance, side)) for k in SIZES)
    return tuple((k, _expected_at(k * stride - 1, threshold, variance, side)) for k in (1, 2, 3, *SIZES))


def limits(threshold: float, variance: float, side: Side, stride: int = 1) -> Limits:
    """Return, for each window size k in marks, the expected events at which the window reaches the threshold.

    A mark stands for `stride` events. In excess the limit is a most (k marks came too soon), in shortfall a
    least.
    """
    log_variance = round(log(max(variance, LEAST_VARIANCE)) * _VARIANCE_STEPS)
    return _limits(round(threshold * _SCORE_STEPS) / _SCORE_STEPS, log_variance, side, stride)

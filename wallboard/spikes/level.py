"""How busy this day is, beside what was expected of it.

Real days differ from their forecast by a fifth as a whole and wander a little from hour to hour. The level
follows that, and must not follow a surge: it looks only at what lies some time back, and no single bin
counts for more than chance could make of it. So a day that is 20 % busier is learned within the hour, while
×2 moves it by a few per cent in half an hour.
"""

from __future__ import annotations

from collections import deque
from math import exp, sqrt

BIN_S = 300.0
LAG_BINS = 6
CLIP_SD = 1.5
DRIFT_SHARE = 0.25
"""The level's drift over an hour as a share of its spread between days; both measured on the bank's
months."""

_LEAST_MASS = 0.02


class Level:
    """A factor on the expectation. A Kalman filter of its logarithm as a slow random walk.

    A bin of n events where μ were expected at the present level tells log n/μ with variance 1/μ (Poisson).
    One that lies more than `CLIP_SD` out counts as so much less certain that its pull stays what it would be
    there (Huber).
    """

    def __init__(self, day_sd: float) -> None:
        """Begin a day whose level is spread with (relative) standard deviation `day_sd` around 1."""
        self._prior = day_sd**2
        self._wander = (DRIFT_SHARE * day_sd) ** 2 * BIN_S / 3600
        self._pending: deque[tuple[int, float]] = deque()
        self._log_mean = 0.0
        self._spread = self._prior

    @property
    def mean(self) -> float:
        """The level: 1.2 is a day a fifth busier than expected."""
        return exp(self._log_mean)

    @property
    def variance(self) -> float:
        """Relative variance of the level now: what was left at the last bin used, and the drift since."""
        return self._spread + self._wander * LAG_BINS

    def close_bin(self, count: int, mass: float) -> None:
        """Take a bin's events and its expected events at level 1; it is used `LAG_BINS` bins later."""
        self._pending.append((count, mass))
        if len(self._pending) > LAG_BINS:
            self._learn(*self._pending.popleft())

    def _learn(self, count: int, mass: float) -> None:
        if mass > _LEAST_MASS:
            expected = mass * self.mean
            out = (count - expected) / expected
            doubt = max(1.0, abs(out) / (CLIP_SD * sqrt(1 / expected + self._spread)))
            gain = self._spread / (self._spread + doubt / expected)
            self._log_mean += gain * out
            self._spread *= 1 - gain
        self._spread = min(self._spread + self._wander, self._prior)

"""How busy this day is, beside what was expected of it.

Real days differ from their forecast by a fifth as a whole and wander a little from hour to hour. The level
follows that, and must not follow a surge: it looks only at what lies some time back, and no single bin
counts for more than chance could make of it. So a day that is 20 % busier is learned within the hour, while
×2 moves it by a few per cent in half an hour.
"""

from __future__ import annotations

from collections import deque
from math import sqrt

BIN_S = 300.0
LAG_BINS = 3
CLIP_SD = 2.0
DRIFT_SHARE = 0.25
"""The level's drift over an hour as a share of its spread between days; both measured on the bank's
months."""

_LEAST_MASS = 0.02
_LEAST_LEVEL = 0.05


class Level:
    """A factor on the expectation: mean `mean`, variance `variance`. A Kalman filter of a slow random walk.

    A bin of n events where m were expected tells n/m with variance mean/m (Poisson). Counts are drawn in to
    within `CLIP_SD` of what was to be expected before they are used.
    """

    def __init__(self, day_sd: float) -> None:
        """Begin a day whose level is spread with standard deviation `day_sd` around 1."""
        self._prior = day_sd**2
        self._wander = (DRIFT_SHARE * day_sd) ** 2 * BIN_S / 3600
        self._pending: deque[tuple[int, float]] = deque()
        self.mean = 1.0
        self._spread = self._prior

    @property
    def variance(self) -> float:
        """Variance of the level now: what was left at the last bin used, and the drift since."""
        return self._spread + self._wander * LAG_BINS

    def close_bin(self, count: int, mass: float) -> None:
        """Take a bin's events and its expected events at level 1; it is used `LAG_BINS` bins later."""
        self._pending.append((count, mass))
        if len(self._pending) > LAG_BINS:
            self._learn(*self._pending.popleft())

    def _learn(self, count: int, mass: float) -> None:
        if mass > _LEAST_MASS:
            mean = max(self.mean, _LEAST_LEVEL)
            room = CLIP_SD * sqrt(mean * mass + self._spread * mass**2)
            drawn_in = min(max(count, mean * mass - room), mean * mass + room)
            gain = self._spread * mass / (self._spread * mass + mean)
            self.mean += gain * (drawn_in / mass - self.mean)
            self._spread *= 1 - gain
        self._spread = min(self._spread + self._wander, self._prior)

"""The scan: the last few events of a stream, dated by how many were expected until then.

On that scale an undisturbed stream is the same at 3 a.m. and at noon, in a queue of ten a day and of ten a
minute: one event an expected event. So one set of limits serves every rate, and a stream that runs too fast
or too slow shows as a window of k marks that is too short or too long, whatever k is. This is the
generalised likelihood ratio over all starts, thinned to about three window sizes for each doubling (Lai,
JRSS B 57, 1995, §2.4: window-limited GLR).
"""

from __future__ import annotations

from msgspec import Struct

from wallboard.spikes.evidence import SIZES, Limits, score

LONGEST_S = 5400.0
RECENT_S = 600.0
_RECENT_MARKS = 6
_TRIM = 256


class Window(Struct, frozen=True, gc=False):
    """Events counted from `since` until `until` (epoch s), and how many were expected."""

    since: float
    until: float
    count: int
    expected: float
    score: float


class Scan:
    """Marks of past events: their time (epoch s) and the expected events until then."""

    __slots__ = ("_masses", "_pending", "_times", "stride")

    def __init__(self, at: float, mass: float, stride: int = 1) -> None:
        """Start with a mark at `at`; of every `stride` events one leaves a mark."""
        self.stride = stride
        self._times = [at]
        self._masses = [mass]
        self._pending = 0

    def add(self, at: float, mass: float) -> bool:
        """Count an event; return whether it left a mark."""
        self._pending += 1
        if self._pending < self.stride:
            return False
        self._pending = 0
        self._times.append(at)
        self._masses.append(mass)
        if len(self._times) > 2 * _TRIM and self._times[_TRIM] < at - LONGEST_S:
            del self._times[:_TRIM], self._masses[:_TRIM]
        return True

    def beyond(self, mass: float, bounds: Limits, sign: int) -> bool:
        """Return whether a window up to now has passed its limit: below it (sign 1) or above it (-1)."""
        masses = self._masses
        held = len(masses)
        for size, limit in bounds:
            if size > held:
                return False
            if sign * (mass - masses[-size] - limit) <= 0:
                return True
        return False

    def _window(self, size: int, at: float, mass: float, variance: float) -> Window:
        count, expected = (size - 1) * self.stride + self._pending, mass - self._masses[-size]
        return Window(self._times[-size], at, count, expected, score(count, expected, variance))

    def strongest(self, at: float, mass: float, variance: float, sign: int) -> Window:
        """Return the window up to now with the highest score, counted positive in the direction of `sign`."""
        sizes = [size for size in (1, 2, 3, *SIZES) if size <= len(self._times)]
        recent = [size for size in sizes if self._times[-size] >= at - LONGEST_S] or sizes[:1]
        return max(
            (self._window(size, at, mass, variance) for size in recent),
            key=lambda window: sign * window.score,
        )

    def recent_ratio(self, at: float, mass: float) -> float:
        """Return events over expected events of the last ten minutes (or few marks), drawn a little to 1."""
        size = min(len(self._times), _RECENT_MARKS)
        while size < len(self._times) and self._times[-size] > at - RECENT_S:
            size += 1
        recent = self._window(size, at, mass, 0.0)
        return (recent.count + 1) / (recent.expected + 1)

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

LONGEST_S = 3600.0
RECENT_S = 600.0
_KEPT = 24
"""Marks kept however old: where ten contacts a day come, an hour tells nothing."""
_RECENT_MARKS = 6


class Window(Struct, frozen=True, gc=False):
    """Events counted from `since` until `until` (epoch s), and how many were expected."""

    since: float
    until: float
    count: int
    expected: float
    score: float


class Scan:
    """Marks of past events: their time (epoch s) and the expected events until then, at level 1.

    All windows are judged by the level as it is known now, also where they began when less was known. `sign`
    is 1 where too many events are looked for, -1 where too few.
    """

    def __init__(self, sign: int, stride: int) -> None:
        """Of every `stride` events one leaves a mark. Call `clear` and `judge_by` before anything else."""
        self._sign, self._stride = sign, stride
        self._level, self._variance = 1.0, 0.0
        self._limits: Limits = ()

    def clear(self, at: float, mass: float) -> None:
        """Forget the past, and leave a mark at `at`."""
        self._times, self._masses, self._pending = [at], [mass], 0

    def judge_by(self, level: float, variance: float, limits: Limits) -> None:
        """Take the level of the day, its relative variance, and the limits that go with it."""
        self._level, self._variance = level, variance
        self._limits = tuple((size, limit / level) for size, limit in limits)

    def nothing_expected(self, at: float, mass: float) -> None:
        """Let time pass in which no events are expected (closed): the last mark moves on with it."""
        if self._masses[-1] == mass:
            self._times[-1] = at

    def add(self, at: float, mass: float) -> bool:
        """Count an event; return whether it left a mark."""
        self._pending += 1
        if self._pending < self._stride:
            return False
        self._pending = 0
        self._times.append(at)
        self._masses.append(mass)
        while len(self._times) > _KEPT and self._times[0] < at - LONGEST_S:
            del self._times[0], self._masses[0]
        return True

    def beyond(self, mass: float) -> bool:
        """Return whether some window up to now has passed its limit."""
        masses, sign = self._masses, self._sign
        held = len(masses)
        for size, limit in self._limits:
            if size > held:
                return False
            if sign * (mass - masses[-size] - limit) <= 0:
                return True
        return False

    def strongest(self, at: float, mass: float) -> Window:
        """Return the window up to now with the highest score, counted positive in the direction of `sign`."""
        sizes = [size for size in (1, 2, 3, *SIZES) if size <= len(self._times)]
        windows = (self._window(size, at, mass) for size in sizes)
        return max(windows, key=lambda window: self._sign * window.score)

    def recent_ratio(self, at: float, mass: float) -> float:
        """Return events over expected events of the last ten minutes (or few marks), drawn a little to 1."""
        size = min(len(self._times), _RECENT_MARKS)
        while size < len(self._times) and self._times[-size] > at - RECENT_S:
            size += 1
        recent = self._window(size, at, mass)
        return (recent.count + 1) / (recent.expected + 1)

    def _window(self, size: int, at: float, mass: float) -> Window:
        count, expected = (
            (size - 1) * self._stride + self._pending,
            self._level * (mass - self._masses[-size]),
        )
        return Window(self._times[-size], at, count, expected, score(count, expected, self._variance))

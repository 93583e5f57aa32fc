"""A spell: a time out of the ordinary, from its estimated beginning to the evidence that it is over."""

from __future__ import annotations

from math import exp, log

from wallboard.spikes.scan import Window
from wallboard.spikes.signals import Severity

RECOVERY_EVIDENCE = 4.0
"""Log likelihood ratio for “as expected again” against “still going on” at which a spell is over: 50 to 1."""

NEAR, FAR = log(1.3), log(2.0)
"""What “still going on” means is the spell's own size, but no less than ×1.3 and no more than ×2 (or ÷)."""


class Spell:
    """What has happened since `since`. `sign` is 1 for too many events, -1 for too few."""

    def __init__(self, window: Window, sign: int) -> None:
        """Begin with the window that gave it away."""
        self.since, self.worst = window.since, window
        self.severity: Severity = "warn"
        self._sign, self._count, self._expected = sign, window.count, window.expected
        self._size = NEAR
        self._over = 0.0

    @property
    def excess(self) -> float:
        """Events too many (too few) since the beginning."""
        return self._sign * (self._count - self._expected)

    def grown(self, window: Window, ratio: float) -> None:
        """Remember the worst window, and the largest size seen."""
        if self._sign * window.score > self._sign * self.worst.score:
            self.worst = window
        self._size = min(max(self._size, self._sign * log(ratio)), FAR)

    def over(self, events: float, happened: int) -> bool:
        """Page's test for the way back; return whether these expected and real events end the spell."""
        self._count += happened
        self._expected += events
        log_ratio = self._sign * self._size
        self._over = max(0.0, self._over + (exp(log_ratio) - 1) * events - log_ratio * happened)
        return self._over >= RECOVERY_EVIDENCE

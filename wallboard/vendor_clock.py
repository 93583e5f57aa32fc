"""Another machine's clock beside ours: which moment of ours an event there happened at."""

from __future__ import annotations

_LATE_S = 120.0
"""An event that seems to be so late was not held up: the other clock was set back."""
_DRIFT_S = 300.0
"""So often the clocks are compared anew, for they drift: what came quicker is forgotten in twice that."""


class VendorClock:
    """Turns the times of a server, a PBX or a vendor into ours.

    The other clock may be wrong. What came quickest tells by how much: `skew_s` is what must be added to its
    times. Of the moments of events none lies before the one before it. A clock that is told in steps of
    `step_s` is right where it is not further off.
    """

    def __init__(self, step_s: float = 0.0) -> None:
        self._step_s, self._last_at = step_s, 0.0
        self.reset()

    def reset(self) -> None:
        """A new connection: the clock may have been set meanwhile."""
        self.skew_s: float | None = None
        self._compare_at, self._least_late_s = 0.0, float("inf")
        self.behind_s = 0.0
        """How much later than the quickest the last event came."""

    @property
    def ahead_s(self) -> float | None:
        """How far the other clock is ahead of ours; None while nobody knows."""
        return None if self.skew_s is None else -self.skew_s

    def place(self, stamp: float | None, received_at: float) -> float:
        """When an event happened that bears `stamp` and has just come, in our epoch seconds."""
        at = received_at if stamp is None else self._ours(stamp, received_at)
        if at < self._last_at - _LATE_S:  # our own clock was set back
            self._last_at = at
        self._last_at = max(at, self._last_at)
        return self._last_at

    def ours(self, stamp: float) -> float:
        """A moment that the other side states, by its own clock."""
        skew_s = self.skew_s or 0.0
        return stamp + skew_s if abs(skew_s) > self._step_s else stamp

    def theirs(self, at: float) -> float:
        """What the other clock shows at a moment of ours."""
        return 2.0 * at - self.ours(at)

    def _ours(self, stamp: float, received_at: float) -> float:
        late_s = received_at - stamp
        self._least_late_s = min(self._least_late_s, late_s)
        if received_at >= self._compare_at:
            self.skew_s, self._least_late_s = self._least_late_s, late_s
            self._compare_at = received_at + _DRIFT_S
        if self.skew_s is None or late_s < self.skew_s or late_s > self.skew_s + _LATE_S:
            self.skew_s = late_s
        self.behind_s = late_s - self.skew_s
        return stamp + self.skew_s

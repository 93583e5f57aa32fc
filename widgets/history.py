"""What the window saw a while ago, for trends."""

from __future__ import annotations

from collections import deque

from wallboard.snapshot import FloorSnapshot, LiveFigures, Scope

BACK_S = 900.0
STEP_S = 30.0


class History:
    """Keeps the live figures of the last quarter of an hour of event time, one each half-minute."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, LiveFigures]] = deque()
        self._scopes: tuple[Scope, ...] = ()

    def add(self, snapshot: FloorSnapshot) -> None:
        """Take note of `snapshot`. Other scopes, or a clock set back, begin it anew."""
        if snapshot.scopes != self._scopes or (self._seen and snapshot.at < self._seen[-1][0]):
            self._seen.clear()
            self._scopes = snapshot.scopes
        if not self._seen or snapshot.at - self._seen[-1][0] >= STEP_S:
            self._seen.append((snapshot.at, snapshot.live))
        while len(self._seen) > 1 and self._seen[1][0] <= snapshot.at - BACK_S:
            self._seen.popleft()

    def earlier(self, at: float) -> LiveFigures | None:
        """The figures a quarter of an hour before `at`; None where the window was not there to see them."""
        if not self._seen or not BACK_S <= at - self._seen[0][0] <= 2 * BACK_S:
            return None
        return self._seen[0][1]

"""The clock of whoever sends a site's own messages: how far it is off, as far as a message can tell.

A message may come late and be right: a file that is read from its beginning, a retained message, a post
that is tried again. So one from the past says nothing of the clock. One from the future does: nothing is told
before it happens. Senders may be several, each with a clock of its own, so what a message tells holds for it
alone.
"""

from __future__ import annotations

from feeds.adapters.http import DATE_STEP_S
from wallboard.vendor_clock import VendorClock
from wallboard.wrong_times import MOST_AHEAD_S

_SHOWN_S = 120.0
"""So long a clock is called wrong after the last message that said so."""


class SenderClock(VendorClock):
    """`place` takes the newest time of a message; `ours` then brings all of the message's times to our clock.

    One that is ahead is told by the message itself, one that is behind by HTTP's `Date` alone.
    """

    def __init__(self) -> None:
        super().__init__(DATE_STEP_S)
        self._dated_s = self._shown_s = 0.0
        self._shown_until = float("-inf")

    @property
    def ahead_s(self) -> float | None:
        """The furthest of the last minutes; None where none was off."""
        return -self._shown_s or None

    def dated(self, stamp: float | None, received_at: float) -> None:
        """The sender's `Date` with what comes next; None where it bears none."""
        self._dated_s = 0.0 if stamp is None else max(0.0, received_at - stamp)

    def place(self, stamp: float | None, received_at: float) -> float:
        """When the newest of a message happened, no later than now. A time hours ahead is no clock's."""
        late_s = float("inf") if stamp is None else received_at - stamp
        if late_s >= -MOST_AHEAD_S:
            self._dated_s = min(self._dated_s, max(0.0, late_s))  # it came quicker than `Date` would have it
        self.skew_s = late_s if -MOST_AHEAD_S <= late_s < 0.0 else self._dated_s
        self._show(self.skew_s, received_at)
        return received_at if stamp is None else min(received_at, self.ours(stamp))

    def _show(self, skew_s: float, now: float) -> None:
        if abs(skew_s) >= abs(self._shown_s) - self._step_s or now >= self._shown_until:
            self._shown_s, self._shown_until = skew_s, now + _SHOWN_S

"""What keeps an alert from flapping: a switch that goes on late, goes off later, and has two limits.

After the alarm systems of process plants (ANSI/ISA-18.2: on-delay, off-delay, deadband) and Prometheus'
`for` and `keep_firing_for`.
"""

from __future__ import annotations

from wallboard.alerts.conditions import Timing

SETTLE_SHARE = 0.25
"""Part of the clear time after which an alert is shown as recovering."""


class Latch:
    """A switch over event time.

    It goes on after `pending_s` of breach and off after `clear_s` of being clear.

    Between the two limits nothing changes: the breach's time runs on, the clear time begins anew.
    """

    __slots__ = ("clear_since", "on", "recovering", "since")

    def __init__(self, *, on: bool = False, since: float | None = None) -> None:
        self.on, self.since = on, since
        self.clear_since: float | None = None
        self.recovering = False

    def feed(self, *, breach: bool, clear: bool, now: float, timing: Timing) -> None:
        """Take note of the state at `now`."""
        if self.on:
            self._fall(breach=breach, clear=clear, now=now, clear_s=timing.clear_s)
        elif breach:
            self.since = now if self.since is None else self.since
            self.on = now - self.since >= timing.pending_s
        elif clear:
            self.since = None

    def _fall(self, *, breach: bool, clear: bool, now: float, clear_s: float) -> None:
        if breach:
            self.recovering = False
        if not clear:
            self.clear_since = None
            return
        self.clear_since = now if self.clear_since is None else self.clear_since
        clear_for_s = now - self.clear_since
        self.recovering = self.recovering or clear_for_s >= SETTLE_SHARE * clear_s
        if clear_for_s >= clear_s:
            self.on, self.since, self.clear_since, self.recovering = False, None, None, False

    def forget_time(self) -> None:
        """No data came for a while: what was measured before does not count."""
        self.clear_since = None
        if not self.on:
            self.since = None

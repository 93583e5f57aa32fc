"""Handling time that shifts: a system that answers slowly, a script that is too long, calls that drop at
once.

Handling times are log-normal, so their logarithm is judged, standardised by the queue's own mean and spread.
The score of the last k contacts is their mean's distance in standard errors, the day's own level being
uncertain as for arrivals.
"""

from __future__ import annotations

from itertools import accumulate
from math import exp, log, sqrt

from msgspec import Struct

from wallboard.errors import WallboardError
from wallboard.spikes.calibration import learned, unlearned
from wallboard.spikes.evidence import SIZES, Side
from wallboard.spikes.signals import Severity, Signal
from wallboard.spikes.spell import RECOVERY_EVIDENCE
from wallboard.spikes.watch import WatchSettings

LONGEST = 250
LEAST_S = 1.0
FARTHEST_SD = 2.5
"""A single contact counts for no more than this: real files hold calls of 17 hours."""


class ExpectedHandling(Struct, frozen=True):
    """What is expected one day from `start` (epoch s): handling times whose logarithm has mean `log_mean`,
    sd `log_sd`.

    `contacts` is how many are handled in `open_s`; `day_sd` the spread of the day's mean logarithm (0.1: a
    tenth).
    """

    start: float
    log_mean: float
    log_sd: float
    contacts: float
    open_s: float = 12 * 3600.0
    day_sd: float = 0.1
    peaks: tuple[float, ...] = ()
    basis: str = ""


class HandlingWatch:
    """Watches the handling times of a queue or group for a lasting shift up (excess) or down (shortfall)."""

    def __init__(self, scope: str, side: Side, day: ExpectedHandling, settings: WatchSettings) -> None:
        """Raises `WallboardError` when the spread is not positive."""
        if not day.log_sd > 0:
            raise WallboardError(f"{scope}: handling times with a spread of {day.log_sd}; it must be above 0")
        self.scope, self.peak = scope, 0.0
        self._day, self._settings = day, settings
        self._sign = 1 if side == "excess" else -1
        self._calibration = learned(unlearned("excess", day.contacts, day.open_s), day.peaks)
        self._threshold = self._calibration.threshold(settings.false_alarm_days)
        self._variance = (day.day_sd / day.log_sd) ** 2
        self._ended: list[tuple[float, float, float]] = []  # when, standardised towards the side, seconds
        self._signal: Signal | None = None
        self._over = 0.0

    def observe(self, at: float, handling_s: float) -> None:
        """Take a contact whose handling ended at `at` (epoch s) after `handling_s` seconds."""
        out = self._sign * (log(max(handling_s, LEAST_S)) - self._day.log_mean) / self._day.log_sd
        drawn_in = min(max(out, -FARTHEST_SD), FARTHEST_SD)
        self._ended.append((at, drawn_in, handling_s))
        del self._ended[:-LONGEST]
        if self._signal:
            self._weigh(drawn_in)
        self._look(at)

    def tick(self, now: float) -> Signal | None:
        """Return what is out of the ordinary at `now` (epoch s), or None."""
        return self._signal

    def _look(self, at: float) -> None:
        sums = list(accumulate(out for _, out, _ in reversed(self._ended)))
        sizes = [size for size in SIZES if size <= len(sums)]
        score, size = max(
            ((sums[size - 1] / sqrt(size + self._variance * size**2), size) for size in sizes),
            default=(0.0, 0),
        )
        self.peak = max(self.peak, score)
        if score >= self._threshold and (self._signal is None or score > self._signal.score):
            self._signal = self._told(at, score, size)

    def _weigh(self, out: float) -> None:
        """Page's test for the way back, against a shift of one standard deviation."""
        self._over = max(0.0, self._over + 0.5 - out)
        if self._over >= RECOVERY_EVIDENCE:
            self._signal, self._over = None, 0.0
            self._ended.clear()

    def _told(self, at: float, score: float, size: int) -> Signal:
        window = self._ended[-size:]
        expected_s = exp(self._day.log_mean + self._day.log_sd**2 / 2)
        mean_out = sum(out for _, out, _ in window) / size
        ratio = exp(self._sign * mean_out * self._day.log_sd)
        far = self._settings.critical_ratio
        grave = max(ratio, 1 / ratio) >= far and size >= self._settings.critical_excess
        severity: Severity = "critical" if grave else "warn"
        since = window[0][0] - window[0][2]
        return Signal(
            kind="handling_time",
            scope=self.scope,
            severity=severity,
            since=self._signal.since if self._signal else since,
            at=at,
            window_s=at - since,
            observed=expected_s * ratio,
            expected=expected_s,
            ratio=ratio,
            excess=self._sign * size * expected_s * (ratio - 1),
            score=score,
            rarity_shifts=self._calibration.rarity_shifts(score),
            basis=self._day.basis,
        )

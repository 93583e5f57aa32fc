"""From the stated false-alarm rate to the score at which a watch speaks, and from a score back to how rare
it is.

On the scale of expected events one undisturbed stream is like another, so the events between two false
alarms depend on the threshold alone (and, weakly, on how uncertain the day's level is). `python -m
tests.benchmarks.spikes --calibrate` simulated days (level drawn per day and wandering, Poisson arrivals),
ran the very watch over them at several thresholds, and fitted the line below; docs/topics/spikes.md shows
the points. Real streams are a little rougher than the simulation (callers try again, doors open early): each
stored day leaves its highest score, and their median against the simulated one stretches the scale.
"""

from __future__ import annotations

from math import exp, log, sqrt
from statistics import median

from msgspec import Struct

from wallboard.errors import WallboardError

OFFSET, SLOPE = 0.0, 1.0
"""score = OFFSET + SLOPE × √(2 ln N), N = events between two false alarms (fitted, see above)."""

SHIFT_S = 8 * 3600.0
LEAST_STRETCH, MOST_STRETCH = 1.0, 1.6
_DAYS_TRUSTED = 10.0
_LEAST_EVENTS = 2.0
_EVENTS_PER_DAY_MEDIAN = log(2)


def score_at(events_between: float) -> float:
    """Return the score that chance alone reaches once in so many expected events."""
    return OFFSET + SLOPE * sqrt(2 * log(max(events_between, _LEAST_EVENTS)))


def events_between(score: float) -> float:
    """Return in how many expected events chance alone reaches the score once; the inverse of `score_at`."""
    return exp(min(max(0.0, (score - OFFSET) / SLOPE) ** 2 / 2, 80.0))


class Calibration(Struct, frozen=True):
    """The scale of one stream: `events_per_day` expected in the `day_s` seconds it is open.

    `stretch` is how much higher real scores of this stream stand than simulated ones (1: as simulated).
    """

    events_per_day: float
    day_s: float = 12 * 3600.0
    stretch: float = 1.0

    def threshold(self, false_alarm_days: float) -> float:
        """Return the score that means one false alarm in `false_alarm_days` working days.

        Raises `WallboardError` for a number of days that is not positive.
        """
        if not false_alarm_days > 0:
            raise WallboardError(
                f"One false alarm in {false_alarm_days} days: give a number of working days above 0"
            )
        return self.stretch * score_at(false_alarm_days * self.events_per_day)

    def rarity_shifts(self, score: float) -> float:
        """Return in how many shifts of eight hours chance alone shows such a score once."""
        days = events_between(score / self.stretch) / max(self.events_per_day, _LEAST_EVENTS)
        return days * self.day_s / SHIFT_S


def stretch_of(peaks: list[float], events_per_day: float) -> float:
    """Return the stretch told by the highest score of each stored day, drawn towards 1 while days are few."""
    if not peaks:
        return 1.0
    simulated = score_at(events_per_day / _EVENTS_PER_DAY_MEDIAN)
    found = median(peaks) / simulated
    trust = len(peaks) / (len(peaks) + _DAYS_TRUSTED)
    return min(max(1 + trust * (found - 1), LEAST_STRETCH), MOST_STRETCH)

"""From the stated false-alarm rate to the score at which a watch speaks, and from a score back to how rare
it is.

Each day of a stream has a highest score. Where nothing is wrong chance alone passes `usual` every other day,
and `tail` more for each e-fold of days, since the highest of many has an exponential tail (Gumbel). These
two numbers are the calibration. They come first from simulation: days with a level drawn per day and
wandering, Poisson arrivals, run through the very watch (`python -m tests.benchmarks._spike_calibration`
prints the table the constants below were fitted to). Real streams are rougher (callers try again, a batch is
let in at once): a stream without stored days is taken to be as rough as the bank's, and the highest scores
of the stored days take over as they gather. Days beyond what chance does in years are left out: a true spike
now and then does not make the watch deaf.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log

import numpy as np
from msgspec import Struct

from wallboard.errors import WallboardError
from wallboard.spikes.evidence import Side

SHIFT_S = 8 * 3600.0

_USUAL: dict[Side, float] = {"excess": 3.12, "shortfall": 3.42}
_TAIL: dict[Side, float] = {"excess": 0.35, "shortfall": 0.28}
_PER_FOLD: dict[Side, float] = {"excess": 0.25, "shortfall": 0.36}
_AT_EVENTS = 400.0
_LEAST_EVENTS = 5.0

_ROUGHER_USUAL, _ROUGHER_TAIL = 0.2, 1.4
_FIRST_LOOK, _UPPER = (
    0.8,
    0.9,
)  # quantiles of daily highs: for a first look, and when days beyond chance are left out
_CHANCE_DAYS = 1000.0
_DAYS_TRUSTED = 20.0
_LEAST_TAIL = 0.2
_MOST_EXPONENT = 60.0


class Calibration(Struct, frozen=True):
    """Scores of one stream in one direction: reached `usual` every other day, `tail` more for each e-fold of
    days.

    `day_s` is how long the stream is open on a day.
    """

    usual: float
    tail: float
    day_s: float = 12 * 3600.0

    def threshold(self, false_alarm_days: float) -> float:
        """Return the score that means one false alarm in `false_alarm_days` working days.

        Raises `WallboardError` for a number of days that is not positive.
        """
        if not false_alarm_days > 0:
            raise WallboardError(f"One false alarm in {false_alarm_days} days: give a number of days above 0")
        return max(0.0, self.usual + self.tail * log(false_alarm_days * log(2)))

    def rarity_shifts(self, score: float) -> float:
        """Return in how many shifts of eight hours chance alone shows such a score once."""
        days = exp(min((score - self.usual) / self.tail, _MOST_EXPONENT)) / log(2)
        return days * self.day_s / SHIFT_S


def simulated(side: Side, events_per_day: float, day_s: float) -> Calibration:
    """Return the calibration of a stream without any roughness: Poisson but for its level."""
    folds = log(max(events_per_day, _LEAST_EVENTS) / _AT_EVENTS)
    usual = _USUAL[side] + _PER_FOLD[side] * (min(folds, 0.0) if side == "excess" else folds)
    return Calibration(usual, _TAIL[side], day_s)


def unlearned(side: Side, events_per_day: float, day_s: float) -> Calibration:
    """Return the calibration of a stream of which no day is stored yet: as rough as the bank's queues
    were.
    """
    ideal = simulated(side, events_per_day, day_s)
    return Calibration(ideal.usual + _ROUGHER_USUAL, ideal.tail * _ROUGHER_TAIL, day_s)


def learned(prior: Calibration, peaks: Sequence[float]) -> Calibration:
    """Return `prior` corrected by the highest score of each stored working day, the less the fewer they
    are.
    """
    if not peaks:
        return prior
    rough = _fitted(peaks, _FIRST_LOOK, prior.day_s)
    chance = [peak for peak in peaks if peak < rough.threshold(_CHANCE_DAYS)]
    found = _fitted(chance, _UPPER, prior.day_s)
    trust = len(peaks) / (len(peaks) + _DAYS_TRUSTED)
    return Calibration(
        prior.usual + trust * (found.usual - prior.usual),
        prior.tail + trust * (found.tail - prior.tail),
        prior.day_s,
    )


def _fitted(peaks: Sequence[float], upper: float, day_s: float) -> Calibration:
    """Lay the line through the median of the days' highest scores and an upper quantile."""
    usual, high = np.quantile(peaks, [0.5, upper]).tolist()
    folds = log(log(2) / -log(upper))
    return Calibration(usual, max((high - usual) / folds, _LEAST_TAIL), day_s)

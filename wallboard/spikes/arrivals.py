"""Arrivals against a forecast: spikes and dead trunks."""

from __future__ import annotations

from math import ceil

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from wallboard.errors import WallboardError
from wallboard.spikes.calibration import Calibration, learned, unlearned
from wallboard.spikes.evidence import Side
from wallboard.spikes.level import BIN_S
from wallboard.spikes.signals import Kind, Signal
from wallboard.spikes.watch import Expected, Watch, WatchSettings

Numbers = npt.NDArray[np.float64]

GRAIN_S = 20.0
OPENING_BINS = 2
STEEP = 3.0
LEAST_RATE_PER_H = 2.0
LEAST_SHARE = 0.05
MARKS_PER_MIN = 20.0
"""A stream busier than this leaves a mark only every few arrivals: a window of 90 min then holds under 2,000
marks."""


class ExpectedDay(Struct, frozen=True):
    """What is expected of a stream one day: `rates` contacts/s for each five minutes from `start` (epoch s).

    `day_sd` is the spread of a day's level around its forecast; `stretch` comes from `stretch_of` over
    stored days.
    """

    start: float
    rates: tuple[float, ...]
    day_sd: float = 0.2
    peaks: tuple[float, ...] = ()
    basis: str = ""


def rates_for_spikes(rates: Numbers) -> Numbers:
    """Return the contacts/s a spike is judged by, from the forecast's.

    Opening and closing may come ten minutes early or late, and a stream that is closed still has its
    stragglers.
    """
    beside = np.max([np.roll(rates, shift) for shift in range(-OPENING_BINS, OPENING_BINS + 1)], axis=0)
    opened = np.where(beside > STEEP * rates, beside, rates)
    return np.maximum(opened, max(LEAST_RATE_PER_H / 3600, LEAST_SHARE * _busy(rates)))


def _busy(rates: Numbers) -> float:
    """Return the mean rate while anybody is expected."""
    return float(rates[rates > 0].mean()) if (rates > 0).any() else 0.0


def rates_for_droughts(rates: Numbers) -> Numbers:
    """Return the contacts/s a shortfall is judged by: nobody is missed within ten minutes of a closure."""
    rates = np.where(rates > LEAST_SHARE * _busy(rates), rates, 0.0)
    beside = np.min([np.roll(rates, shift) for shift in range(-OPENING_BINS, OPENING_BINS + 1)], axis=0)
    return np.where(rates > STEEP * beside, beside, rates)


class ArrivalWatch:
    """Watches the arrivals of a queue, a group or the whole floor for one day, one direction."""

    def __init__(self, scope: str, side: Side, day: ExpectedDay, settings: WatchSettings) -> None:
        """Raises `WallboardError` when the day has no rates, or one that is no rate."""
        rates = np.asarray(day.rates, dtype=float)
        if not rates.size or not np.isfinite(rates).all() or (rates < 0).any():
            raise WallboardError(
                f"{scope}: the forecast holds no rates, or one below 0 or unknown; forecast the day again"
            )
        watched = rates_for_spikes(rates) if side == "excess" else rates_for_droughts(rates)
        self._rates: list[float] = watched.tolist()
        self._told: list[bool] = (watched == rates).tolist()
        self._start, self._at, self._step = day.start, day.start, 0
        stride = max(1, ceil(float(watched.max()) * 60 / MARKS_PER_MIN))
        expected = Expected(_calibration(day, side), day.day_sd, stride, day.basis)
        kind: Kind = "arrivals_up" if side == "excess" else "arrivals_down"
        self._watch = Watch(kind, scope, side, day.start, expected=expected, settings=settings)

    @property
    def peak(self) -> float:
        """The day's highest score so far: keep it for later days' `ExpectedDay.peaks`."""
        return self._watch.peak

    def observe(self, at: float) -> None:
        """Take a contact that was offered at `at` (epoch s). One told late counts as of now."""
        self._pass_to(at)
        self._watch.happened(self._at)

    def tick(self, now: float) -> Signal | None:
        """Return what is out of the ordinary at `now` (epoch s), or None."""
        self._pass_to(now)
        return self._watch.tick(self._at)

    def _pass_to(self, now: float) -> None:
        """Let the expected arrivals pass by, five minutes at a time; the last rate holds past its end."""
        while now > self._at:
            step = min(self._step, len(self._rates) - 1)
            rate = self._rates[step]
            step_end = self._start + (self._step + 1) * BIN_S
            until = min(now, step_end)
            self._watch.accrue(
                until, rate * (until - self._at), grain=rate * GRAIN_S, teaches=self._told[step]
            )
            self._at = until
            self._step += until == step_end


def _calibration(day: ExpectedDay, side: Side) -> Calibration:
    rates = np.asarray(day.rates)
    open_s = max(1.0, float((rates > LEAST_SHARE * rates.max()).sum()) * BIN_S)
    return learned(unlearned(side, float(rates.sum()) * BIN_S, open_s), day.peaks)

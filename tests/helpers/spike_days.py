"""Simulated days for the spike watches: a centre open from 07:00 to midnight, its level drawn per day and
wandering."""

import numpy as np
import numpy.typing as npt

from wallboard.spikes.arrivals import ArrivalWatch, ExpectedDay
from wallboard.spikes.evidence import Side
from wallboard.spikes.level import DRIFT_SHARE
from wallboard.spikes.signals import Signal
from wallboard.spikes.watch import WatchSettings

Numbers = npt.NDArray[np.float64]

BINS, BIN_S, OPENS_S, DAY_S = 288, 300.0, 7 * 3600.0, 86_400.0
_OPEN = np.arange(BINS) * BIN_S >= OPENS_S
SHAPE = np.where(_OPEN, np.interp(np.arange(BINS), [84, 108, 168, 204, 288], [0.5, 1.3, 1.3, 0.8, 0.25]), 0.0)
SHAPE /= SHAPE.sum()


def rates(contacts: float) -> Numbers:
    """Return contacts/s for each five minutes of an ordinary day."""
    return SHAPE * contacts / BIN_S


def expected(contacts: float, day_sd: float = 0.2, peaks: tuple[float, ...] = ()) -> ExpectedDay:
    """Return what the watch is told of a day."""
    return ExpectedDay(0.0, tuple(rates(contacts).tolist()), day_sd, peaks, "simulated")


def arrivals(rng: np.random.Generator, per_bin: Numbers) -> list[float]:
    """Draw Poisson arrivals, whole seconds, given the contacts of each five minutes."""
    counts = rng.poisson(per_bin)
    drawn = np.repeat(np.arange(BINS) * BIN_S, counts) + rng.uniform(0, BIN_S, counts.sum())
    return sorted(np.floor(drawn).tolist())


def plain_day(rng: np.random.Generator, contacts: float, day_sd: float = 0.2) -> list[float]:
    """Draw a day on which nothing is wrong: its level is gamma and drifts as `Level` takes it to."""
    level = rng.gamma(1 / day_sd**2, day_sd**2)
    drift = np.cumsum(rng.normal(0, DRIFT_SHARE * day_sd * np.sqrt(BIN_S / 3600), BINS))
    return arrivals(rng, SHAPE * contacts * level * np.exp(drift))


def surge_day(
    rng: np.random.Generator, contacts: float, size: float, start_s: float, length_s: float
) -> list[float]:
    """Draw an ordinary day with a surge (`size` above 1) or a drought (below)."""
    at = np.arange(BINS) * BIN_S
    factor = np.where((at >= start_s) & (at < start_s + length_s), size, 1.0)
    return arrivals(rng, SHAPE * contacts * factor)


def said(
    watch: ArrivalWatch, seconds: list[float], until: float = DAY_S, every_s: float = 20.0
) -> list[tuple[float, Signal]]:
    """Let the watch see a day; return what it said and when, asked every few seconds."""
    told, seen = [], 0
    for now in np.arange(every_s, until, every_s).tolist():
        while seen < len(seconds) and seconds[seen] <= now:
            watch.observe(seconds[seen])
            seen += 1
        signal = watch.tick(now)
        if signal:
            told.append((now, signal))
    return told


def spells(told: list[tuple[float, Signal]], every_s: float = 20.0) -> int:
    """Count the separate spells in what a watch said."""
    return int((np.diff([now for now, _ in told], prepend=-np.inf) > 1.5 * every_s).sum())


def watch_of(contacts: float, side: Side = "excess", days: float = 10.0) -> ArrivalWatch:
    """Return a watch with one false alarm in `days` working days."""
    return ArrivalWatch("queue:sales", side, expected(contacts), WatchSettings(false_alarm_days=days))

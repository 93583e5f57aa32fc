"""Surges put into real days, and other ways to find them: the peers of the spike watch in its benchmark."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view
from scipy import stats

from tests.helpers.bank_walk import BIN_S, DAY_S, Day, Numbers

SURGE_SIZES = (1.3, 1.6, 2.0, 3.0)
WINDOW_S, QUIET_S, GRACE_S = 600.0, 1800.0, 60.0
ORACLE_SD_S = 2700.0


class KnownDay(NamedTuple):
    """A day without a surge, its true contacts/s by five minutes, and what could be known of those at the
    time."""

    day: Day
    true: Numbers
    then: Numbers


class Seen(NamedTuple):
    """What a scorer may look at: arrivals, expected contacts/s by five minutes, and (oracles only) the
    truth or what could be known of it, and the surge's size."""

    arrivals: Numbers
    expected: Numbers
    true: Numbers
    then: Numbers
    size: float


def seen(known: KnownDay, arrivals: Numbers, size: float) -> Seen:
    """Return a day as a scorer sees it."""
    return Seen(arrivals, np.array(known.day.expected.rates), known.true, known.then, size)


Scorer = Callable[[Seen], Numbers]


class Injected(NamedTuple):
    """A day with a surge of `size` from `start_s` for `length_s`."""

    known: KnownDay
    size: float
    length_s: float
    start_s: float
    arrivals: Numbers


def true_rates(arrivals: Numbers) -> Numbers:
    """Return contacts/s for each five minutes: the day itself, smoothed on both sides."""
    counts = np.histogram(arrivals, np.arange(0.0, DAY_S + 1, BIN_S))[0].astype(float)
    reach = np.arange(-36, 37) * BIN_S
    kernel = np.exp(-0.5 * (reach / ORACLE_SD_S) ** 2)
    return np.maximum(np.convolve(counts, kernel / kernel.sum(), "same") / BIN_S, 2 / 3600)


def _passed(times: Numbers, rates: Numbers) -> Numbers:
    """Return the expected contacts from midnight until each of the times."""
    edges = np.arange(0.0, DAY_S + 1, BIN_S)
    passed: Numbers = np.interp(times, edges, np.append(0.0, np.cumsum(rates) * BIN_S))
    return passed


def _in_window(arrivals: Numbers) -> Numbers:
    return np.arange(1.0, arrivals.size + 1) - np.searchsorted(arrivals, arrivals - WINDOW_S)


def oracle(seen: Seen) -> Numbers:
    """Page's CUSUM with everything known."""
    return _cusum(seen, seen.true)


def half_oracle(seen: Seen) -> Numbers:
    """Page's CUSUM that knows the surge's size and the day's true total, but the day's shape only as
    forecast."""
    return _cusum(seen, np.maximum(seen.expected * seen.true.sum() / seen.expected.sum(), 2 / 3600))


def unsized(seen: Seen) -> Numbers:
    """The true rate is known, the size is not: a CUSUM for each size, the highest counts."""
    found: Numbers = np.max([_cusum(seen._replace(size=size), seen.true) for size in SURGE_SIZES], axis=0)
    return found


def of_its_time(seen: Seen) -> Numbers:
    """The size is known, and of the rate what earlier days and this day, had it no surge, tell until then."""
    return _cusum(seen, seen.then)


def unsized_of_its_time(seen: Seen) -> Numbers:
    """Of the rate is known what could be known then, of the size nothing."""
    found: Numbers = np.max([_cusum(seen._replace(size=size), seen.then) for size in SURGE_SIZES], axis=0)
    return found


def _cusum(seen: Seen, rates: Numbers) -> Numbers:
    steps = np.log(seen.size) - (seen.size - 1) * np.diff(_passed(seen.arrivals, rates), prepend=0.0)
    walked = np.append(0.0, np.cumsum(steps))
    return np.asarray(walked[1:] - np.minimum.accumulate(walked[:-1]), dtype=np.float64)


def fixed_threshold(seen: Seen) -> Numbers:
    """Contacts of the last ten minutes."""
    return _in_window(seen.arrivals)


def ewma_z(seen: Seen) -> Numbers:
    """Contacts of the last ten minutes against an exponentially weighted mean of the last hours' minutes."""
    mean, means = 0.0, []
    for count in np.histogram(seen.arrivals, np.arange(0.0, DAY_S + 1, 60.0))[0].tolist():
        means.append(mean)
        mean += (1 - 0.5 ** (1 / 60)) * (count - mean)
    before = np.array(means)[np.maximum((seen.arrivals - WINDOW_S) // 60, 0).astype(int)] * 10
    return np.asarray((_in_window(seen.arrivals) - before) / np.sqrt(before + 1), dtype=np.float64)


def poisson_tail(seen: Seen) -> Numbers:
    """How unlikely the last ten minutes are under the forecast, as −log10."""
    begun = _passed(np.maximum(seen.arrivals - WINDOW_S, 0), seen.expected)
    mass = np.maximum(_passed(seen.arrivals, seen.expected) - begun, 0.3)
    return np.asarray(
        -stats.poisson.logsf(_in_window(seen.arrivals) - 1, mass) / np.log(10), dtype=np.float64
    )


PEERS: dict[str, Scorer] = {
    "oracle_cusum": oracle,
    "half_oracle_cusum": half_oracle,
    "fixed_threshold": fixed_threshold,
    "ewma_z": ewma_z,
    "poisson_10_min": poisson_tail,
}


LADDER: dict[str, Scorer] = {
    "oracle_cusum": oracle,
    "true_rate_size_unknown": unsized,
    "rate_of_its_time_size_known": of_its_time,
    "rate_of_its_time_size_unknown": unsized_of_its_time,
    "poisson_10_min": poisson_tail,
}
"""From all-knowing to what anybody could know, where the true rate is known because the days were drawn."""


def is_real(arrivals: Numbers) -> npt.NDArray[np.bool_]:
    """Return, for each five minutes, whether something really happened within half an hour."""
    counts = np.histogram(arrivals, np.arange(0.0, DAY_S + 1, BIN_S))[0].astype(float)
    quarter = np.convolve(counts, np.ones(3), "same")
    around = np.median(sliding_window_view(np.pad(quarter, 18), 37), axis=1)
    out = (quarter - around) / np.sqrt(around + 1) >= 6
    return np.convolve(out, np.ones(13), "same") > 0


def judged(arrivals: Numbers, scores: Numbers) -> tuple[Numbers, Numbers]:
    """Return the moments and scores at which an alarm would be a false one."""
    plain = ~is_real(arrivals)[(arrivals // BIN_S).astype(int)]
    return arrivals[plain], scores[plain]


def alarms(at: Numbers, scores: Numbers, threshold: float) -> int:
    """Return how often the scores pass the threshold after half an hour below it."""
    return int((np.diff(at[scores >= threshold], prepend=-np.inf) > QUIET_S).sum())


def threshold_for(days: list[tuple[Numbers, Numbers]], most: int) -> float:
    """Return the lowest threshold that raises no more than `most` alarms over the days (moments, scores)."""
    low, high = 0.0, max(float(scores.max()) for _, scores in days) + 1
    for _ in range(25):
        middle = (low + high) / 2
        if sum(alarms(at, scores, middle) for at, scores in days) > most:
            low = middle
        else:
            high = middle
    return high


def inject(known: KnownDay, size: float, length_s: float, rng: np.random.Generator) -> Injected:
    """Add a surge to a day's arrivals, in proportion to its own true rate."""
    arrivals, rates = np.array(known.day.arrivals), known.true
    start_s = float(rng.uniform(8 * 3600, 22 * 3600))
    busiest = float(rates.max()) * (size - 1)
    more = start_s + rng.uniform(0, length_s, rng.poisson(busiest * length_s))
    kept = more[
        rng.uniform(0, busiest, more.size)
        < rates[np.minimum(more // BIN_S, rates.size - 1).astype(int)] * (size - 1)
    ]
    return Injected(known, size, length_s, start_s, np.sort(np.append(arrivals, np.floor(kept))))


def delay_s(injected: Injected, alarm_s: Iterable[float]) -> float:
    end = injected.start_s + injected.length_s + GRACE_S
    return next((at - injected.start_s for at in alarm_s if injected.start_s <= at <= end), np.inf)

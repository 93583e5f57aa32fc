"""The table behind the constants of wallboard/spikes/calibration.py; takes some minutes.

    python -m tests.benchmarks._spike_calibration

For each side, contacts a day and spread of the day's level: quantiles of the highest score of a plain day.
`usual` is the median, `tail` the slope from it to the upper fifth by e-folds of days; `q90` beside the
line's own value there shows that the tail is exponential.
"""

import json
from math import log

import numpy as np

from tests.helpers.spike_days import expected, plain_day, said
from wallboard.spikes.arrivals import ArrivalWatch
from wallboard.spikes.evidence import Side
from wallboard.spikes.watch import WatchSettings

SIDES: tuple[Side, ...] = ("excess", "shortfall")
CONTACTS, SPREADS, DAYS = (15, 50, 150, 400, 1200, 4000), (0.1, 0.2, 0.4), 200
NEVER_DAYS = 1e9
"""A false-alarm rate so low that no spell begins and hides what comes after it."""


def _folds(share: float) -> float:
    """Return the e-folds of days between the median of daily highs and this quantile."""
    return log(log(2) / -log(share))


def main() -> None:
    """Print one line of JSON for each cell."""
    rng = np.random.default_rng(3)
    for side in SIDES:
        for contacts in CONTACTS:
            for day_sd in SPREADS:
                print(json.dumps(_cell(rng, side, contacts, day_sd)), flush=True)


def _cell(rng: np.random.Generator, side: Side, contacts: int, day_sd: float) -> dict[str, object]:
    peaks = []
    for _ in range(DAYS):
        watch = ArrivalWatch("*", side, expected(contacts, day_sd), WatchSettings(NEVER_DAYS))
        said(watch, plain_day(rng, contacts, day_sd))
        peaks.append(watch.peak)
    usual, upper, high = np.quantile(peaks, [0.5, 0.8, 0.9]).tolist()
    tail = (upper - usual) / _folds(0.8)
    return {
        "side": side,
        "contacts": contacts,
        "day_sd": day_sd,
        "usual": round(usual, 2),
        "tail": round(tail, 2),
        "q90": round(high, 2),
        "line_at_q90": round(usual + tail * _folds(0.9), 2),
    }


if __name__ == "__main__":
    main()

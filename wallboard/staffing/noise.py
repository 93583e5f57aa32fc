"""How far an interval's service level strays by chance alone, so that noise is not taken for news.

Waits in an interval stand and fall together: once a queue has formed, all who come wait. So 200 contacts tell
no more than 10 or 20 independent ones, and a binomial band is several times too narrow. The correlation r
between two contacts of an interval was calibrated by simulation (`tests/benchmarks/staffing.py --calibrate`;
see `docs/topics/staffing.md`).
"""

from __future__ import annotations

from math import exp, expm1, inf

import msgspec
from scipy import special


class Band(msgspec.Struct, frozen=True):
    """Bounds of service level, 0 to 1."""

    low: float
    high: float


def interval_correlation(
    expected: float, *, interval_s: float, aht_s: float, within_s: float, patience_s: float = inf
) -> float:
    """Return r, the correlation of “answered within the target” between two contacts of one interval, 0 to 1.

    A spell of waiting lasts about τ, and r is the mean of e^(−|t − u|/τ) over two moments of the interval. τ
    was fitted to simulated queues with log-normal handling (coefficient of variation 1.3), loads of 2 to 120
    erlang, AHT of 1 to 10 min, patience of 40 s to infinity, targets of 10 to 60 s, intervals of 15 to 60
    min, service levels of 50 to 96 %.
    """
    spell_s: float = (
        4.9
        * aht_s
        * exp(-0.4 * expected)
        * (within_s / aht_s) ** 0.35
        * (1 + 8 * aht_s / patience_s) ** -0.4
        * (1 + within_s / patience_s) ** -2.5
    )
    if not spell_s:
        return 0.0
    share = spell_s / interval_s
    return 2 * share * (1 + share * expm1(-1 / share))


def service_level_band(
    contacts: float, expected: float, correlation: float, coverage: float = 0.8
) -> Band | None:
    """Return where an interval's service level lies with chance `coverage`, the `expected` level being right.

    Beta-binomial variance p(1 − p)(1 + (n − 1)r)/n, spread as a beta distribution. None without contacts.
    Raises ValueError.
    """
    if not (0 <= expected <= 1 and 0 <= correlation <= 1 and 0 < coverage < 1):
        raise ValueError("expected level, correlation and coverage are shares from 0 to 1")
    if contacts <= 0:
        return None
    if expected in (0, 1):
        return Band(expected, expected)
    spread = (1 + max(0.0, contacts - 1) * correlation) / max(1.0, contacts)
    weight = 1 / spread - 1
    if weight <= 0:  # a single contact is answered in time or is not
        return Band(0.0, 1.0)
    a, b, tail = expected * weight, (1 - expected) * weight, (1 - coverage) / 2
    return Band(float(special.betaincinv(a, b, tail)), float(special.betaincinv(a, b, 1 - tail)))

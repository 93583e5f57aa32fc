"""The band of an interval's service level covers what it says, over queues with log-normal handling."""

from math import inf, log, sqrt

import numpy as np
import pytest

from tests.helpers.queue_simulation import simulate
from wallboard.staffing import Band, interval_correlation, service_level_band

INTERVAL_S = 1800.0
WITHIN_S = 20.0


def simulated_intervals(
    load_erlang: float, aht_s: float, patience_s: float, agents: int, intervals: int
) -> tuple[np.ndarray[tuple[int], np.dtype[np.float64]], np.ndarray[tuple[int], np.dtype[np.float64]]]:
    """Return contacts and those answered within the target, an interval each."""
    rng = np.random.default_rng(11)
    arrivals = np.cumsum(
        rng.exponential(aht_s / load_erlang, int(load_erlang / aht_s * INTERVAL_S * intervals))
    )
    sigma = sqrt(log(1 + 1.3**2))
    services = rng.lognormal(log(aht_s) - sigma**2 / 2, sigma, arrivals.size)
    waits = simulate(arrivals, services, rng.exponential(patience_s, arrivals.size), [(0.0, inf)] * agents)
    interval = (arrivals // INTERVAL_S).astype(int)
    contacts, within = np.bincount(interval)[5:-1], np.bincount(interval, waits <= WITHIN_S)[5:-1]
    return contacts.astype(np.float64), within.astype(np.float64)


def coverage(
    load_erlang: float, aht_s: float, patience_s: float, agents: int, *, independent: bool = False
) -> float:
    """Return how often an 80 % band holds the interval's figure; what to expect follows from its contacts."""
    contacts, within = simulated_intervals(load_erlang, aht_s, patience_s, agents, 800)
    slope, level = np.polyfit(contacts, within / contacts, 1)
    inside = 0
    for offered, reached in zip(contacts, within / contacts, strict=True):
        expected = min(0.99, max(0.01, level + slope * offered))
        correlation = 0.0
        if not independent:
            correlation = interval_correlation(
                expected, interval_s=INTERVAL_S, aht_s=aht_s, within_s=WITHIN_S, patience_s=patience_s
            )
        band = service_level_band(offered, expected, correlation)
        assert band is not None
        inside += band.low - 0.5 / offered <= reached <= band.high + 0.5 / offered
    return inside / contacts.size


@pytest.mark.parametrize(
    ("load_erlang", "aht_s", "patience_s", "agents"),
    [(3, 120, 60, 4), (10, 180, 300, 11), (10, 180, 300, 13), (40, 240, 120, 40)],
)
def test_four_in_five_intervals_lie_in_the_band(
    load_erlang: float, aht_s: float, patience_s: float, agents: int
) -> None:
    assert 0.72 < coverage(load_erlang, aht_s, patience_s, agents) < 0.88


def test_a_binomial_band_would_cry_wolf() -> None:
    assert coverage(10, 180, 300, 11, independent=True) < 0.4


def test_correlation_is_a_share_and_falls_with_the_interval() -> None:
    lengths = [60.0, 900.0, 1800.0, 86400.0]
    values = [interval_correlation(0.8, interval_s=length, aht_s=240, within_s=20) for length in lengths]
    assert values == sorted(values, reverse=True)
    assert all(0 <= value <= 1 for value in values)
    assert interval_correlation(0.8, interval_s=1800, aht_s=240, within_s=0) == 0


def test_band_holds_the_expected_level_and_narrows_with_contacts() -> None:
    few, many = service_level_band(20, 0.8, 0.01), service_level_band(2000, 0.8, 0.01)
    assert few is not None
    assert many is not None
    assert few.low < many.low < 0.8 < many.high < few.high


def test_edges() -> None:
    assert service_level_band(0, 0.8, 0.1) is None
    assert service_level_band(1, 0.8, 0.1) == Band(0.0, 1.0)
    assert service_level_band(50, 1.0, 0.1) == Band(1.0, 1.0)
    assert service_level_band(50, 0.0, 0.1) == Band(0.0, 0.0)
    assert service_level_band(50, 0.8, 1.0) == Band(0.0, 1.0)
    with pytest.raises(ValueError, match="shares"):
        service_level_band(50, 1.2, 0.1)

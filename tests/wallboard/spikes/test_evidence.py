"""Scores and limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from wallboard.spikes.evidence import SIZES, limits, score


@pytest.mark.parametrize(("count", "expected"), [(20, 8.0), (60, 30.0), (200, 150.0), (3, 15.0)])
def test_score_is_about_a_standard_normal_deviate(count: int, expected: float) -> None:
    tail = stats.poisson.sf(count - 1, expected) if count > expected else stats.poisson.cdf(count, expected)
    exact = stats.norm.isf(tail)
    assert abs(score(count, expected, 0.0)) == pytest.approx(exact, abs=0.3)


def test_uncertain_expectation_weakens_large_windows_and_spares_small_ones() -> None:
    assert score(10, 2.0, 0.04) == pytest.approx(score(10, 2.0, 0.0), rel=0.1)
    assert score(300, 200.0, 0.04) < 0.5 * score(300, 200.0, 0.0)


@given(st.integers(0, 500), st.floats(0.01, 500), st.floats(0, 0.5))
def test_score_has_the_sign_of_the_excess(count: int, expected: float, variance: float) -> None:
    assert (score(count, expected, variance) >= 0) == (count > expected) or score(
        count, expected, variance
    ) == 0


@given(st.floats(2.5, 8), st.floats(1e-4, 0.3))
def test_a_window_at_its_limit_scores_the_threshold(threshold: float, variance: float) -> None:
    for size, most in limits(threshold, variance, "excess")[3:8]:
        assert score(size - 1, most, variance) == pytest.approx(threshold, rel=0.05)
    for size, least in limits(threshold, variance, "shortfall")[:5]:
        assert -score(size - 1, least, variance) == pytest.approx(threshold, rel=0.12)


def test_limits_cover_all_sizes_and_grow() -> None:
    found = limits(4.0, 0.01, "excess")
    assert [size for size, _ in found] == list(SIZES)
    assert [limit for _, limit in found] == sorted(limit for _, limit in found)

"""Waits on their way to who counts by other limits. That he comes to the same figures test_floor shows."""

from array import array

import numpy as np
import pytest
from msgspec.structs import replace

from wallboard.clock import SiteCalendar
from wallboard.events import IntervalTotals
from wallboard.floor.day_sums import DaySums
from wallboard.floor.waits import ABANDONED, ANSWERED, LEFT, has_all_waits, read_waits, told_waits

START = 1_772_000_100.0
KEPT = array(
    "d",
    [
        *(START - 0.5, 3.0, ANSWERED),  # of the interval before
        *(START, 0.0, ANSWERED),
        *(START + 0.001, 19.9996, ABANDONED),
        *(START + 899.9994, 20.0004, LEFT),
        *(START + 900.0, 1.0, LEFT),  # of the interval after
    ],
)


DAY = DaySums(SiteCalendar("UTC").day_of(START), 900.0, 0, ())
INTERVAL = DAY.index(START)


def row() -> IntervalTotals:
    told = told_waits(KEPT, DAY)[INTERVAL]
    return IntervalTotals("billing", START, 900.0, answered=1.0, abandoned=1.0, left=1.0, waits=told)


def test_waits_are_told_to_the_millisecond_and_never_shorter_than_they_were() -> None:
    waits = read_waits([row()])
    np.testing.assert_allclose(
        waits,
        [[START, 0, ANSWERED], [START + 0.001, 20, ABANDONED], [START + 899.999, 20.001, LEFT]],
        atol=1e-3,
    )
    assert waits[1, 1] <= 20.0 < waits[2, 1]


def test_a_wait_of_weeks_is_told_as_the_longest_there_is() -> None:
    told = told_waits(array("d", [START, 1e9, LEFT]), DAY)[INTERVAL]
    (wait,) = read_waits([IntervalTotals("billing", START, 900.0, waits=told)])
    assert wait.tolist() == [START, pytest.approx(1_073_741.823), LEFT]


def test_sums_without_all_of_their_waits_are_known_for_it() -> None:
    whole = row()
    assert has_all_waits([whole, IntervalTotals("billing", START + 900.0, 900.0)])
    assert not has_all_waits([whole, replace(whole, answered=2.0)])
    assert not has_all_waits([replace(whole, waits=whole.waits[:-3])])
    assert not has_all_waits([replace(whole, waits=b"\xff" * 24)])
    assert len(read_waits([replace(whole, waits=whole.waits[:-3])])) == 2

"""Days of 23, 24 and 25 hours, and counts laid on them."""

from datetime import date

import numpy as np
import pytest

from tests.helpers.made_days import grid_of
from wallboard.clock import SiteCalendar
from wallboard.forecast import DayCounts, counts_of, day_grid

SPRING, AUTUMN, PLAIN = date(2026, 3, 29), date(2026, 10, 25), date(2026, 5, 4)


@pytest.mark.parametrize(("day", "intervals"), [(SPRING, 46), (PLAIN, 48), (AUTUMN, 50)])
def test_a_day_has_as_many_intervals_as_it_has_half_hours(day: date, intervals: int) -> None:
    assert grid_of(day).starts.size == intervals


@pytest.mark.parametrize("day", [SPRING, PLAIN, AUTUMN])
def test_nine_in_the_morning_is_the_same_slot_on_every_day(day: date) -> None:
    grid = grid_of(day)
    local = [SiteCalendar("Europe/Berlin").local(start) for start in grid.starts]
    (nine,) = [at for at, time in enumerate(local) if (time.hour, time.minute) == (9, 0)]
    assert grid.slots[nine] == 18


def test_slots_are_counted_from_the_hour_at_which_the_day_starts() -> None:
    grid = day_grid(SiteCalendar("Europe/Berlin", "06:00"), PLAIN, 900.0)
    assert grid.slots[0] == 0
    assert grid.slots[-1] == 95


def test_an_hour_that_came_twice_counts_as_its_mean_and_one_left_out_as_unknown() -> None:
    twice = DayCounts(grid_of(AUTUMN), np.arange(50.0)).by_slot()
    left_out = DayCounts(grid_of(SPRING), np.ones(46)).by_slot()
    assert twice[4] == (4 + 6) / 2
    assert np.flatnonzero(np.isnan(left_out)).tolist() == [4, 5]


def test_contacts_are_counted_in_their_interval_and_others_left_out() -> None:
    grid = grid_of(PLAIN)
    at = [grid.starts[0] - 1, grid.starts[0], grid.starts[3] + 1799, grid.end + 5]
    counts = counts_of(grid, at).counts
    assert counts.sum() == 2
    assert counts[0] == counts[3] == 1


def test_counts_below_zero_or_of_another_day_are_refused() -> None:
    with pytest.raises(ValueError, match="below zero"):
        DayCounts(grid_of(PLAIN), np.full(48, -1.0))
    with pytest.raises(ValueError, match="46 counts for 48"):
        DayCounts(grid_of(PLAIN), np.zeros(46))

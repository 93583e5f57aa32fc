import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers import snapshots
from wallboard.floor import intervals as col
from wallboard.records import Intervention
from widgets.charts.day import concerns, day_of


def test_the_running_interval_is_up_to_now() -> None:
    floor = snapshots.calm()
    day = day_of(floor, 0, {})
    assert day.sums.shape[0] == floor.current_interval + 1
    assert day.sums[-1, col.OFFERED] == floor.windows["interval"][0, col.OFFERED]
    assert day.elapsed_s[-1] == pytest.approx(108.0)
    assert set(day.elapsed_s[:-1]) == {1800.0}


def test_only_the_hours_in_which_something_happens_are_shown() -> None:
    floor = snapshots.calm()
    day = day_of(floor, 0, {})
    assert (day.first - floor.day_start_at) / 3600 == 7
    assert (day.last - floor.day_start_at) / 3600 == 21


def test_without_an_expectation_the_day_is_shown_to_its_end() -> None:
    floor = snapshots.calm()
    unknown = np.full_like(floor.expected.contacts, np.nan)
    plan = replace(floor.expected, contacts=unknown)
    day = day_of(replace(floor, expected=plan), 0, {})
    assert day.last == floor.day_end_at


@pytest.mark.parametrize(("contacts", "hour"), [(1, 7), (40, 1)])
def test_work_outside_the_plan_is_shown_but_not_a_call_at_night(contacts: float, hour: int) -> None:
    floor = snapshots.calm()
    closed = floor.closed.copy()
    closed[0, 3, col.OFFERED] = contacts
    assert (day_of(replace(floor, closed=closed), 0, {}).first - floor.day_start_at) / 3600 == hour


def test_of_few_contacts_each_counts() -> None:
    floor = snapshots.tiny()
    closed = floor.closed.copy()
    closed[0, 3, col.OFFERED] = 2
    assert (day_of(replace(floor, closed=closed), 0, {}).first - floor.day_start_at) / 3600 == 1


def test_a_hole_in_the_data_is_a_hole_in_the_chart() -> None:
    day = day_of(snapshots.gap(), 0, {})
    seen = day.seen(np.ones(day.current + 1))
    assert np.flatnonzero(np.isnan(seen)).tolist() == [22, 23, 24]


def test_flags_in_order_with_letters_and_words() -> None:
    flags = day_of(snapshots.surge(), 0, {}).flags
    assert [(flag.letter, flag.words) for flag in flags] == [
        ("C", "coaching"),
        ("O", "overtime"),
        ("!", "Spike in Billing"),
        ("!", "Longest wait in Billing"),
    ]


def test_flags_of_a_queue_are_its_own_and_the_whole_floors() -> None:
    floor = snapshots.surge()
    elsewhere = Intervention("x", floor.at, floor.at, "message", "queue:3", "", "Ines M.")
    floor = replace(floor, interventions=(*floor.interventions, elsewhere))
    other = [flag.words for flag in day_of(floor, floor.row("queue:2"), {}).flags]
    assert other == ["coaching", "overtime"]
    assert concerns("queue:0", ("queue:3", "queue:0"))

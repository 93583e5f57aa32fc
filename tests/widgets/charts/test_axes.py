from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallboard.config import SiteConfig
from widgets.charts.axes import TimeAxis, ValueAxis, count_scale, wait_scale
from widgets.formatting import formats_for
from widgets.look import Look
from widgets.theme import load_theme


@given(st.floats(0.0, 1e7))
def test_a_count_is_never_clipped_and_ticks_are_whole(largest: float) -> None:
    scale = count_scale(largest)
    assert scale.top >= largest
    assert all(tick == int(tick) for tick in scale.ticks)
    assert 2 <= len(scale.ticks) <= 6
    assert scale.ticks[-1] == scale.top


@given(st.floats(0.0, 7 * 86_400.0))
def test_a_wait_is_never_clipped(largest_s: float) -> None:
    scale = wait_scale(largest_s)
    assert scale.top >= largest_s
    assert len(scale.ticks) >= 2


@pytest.mark.parametrize(("largest", "top"), [(0, 1), (3, 3), (7, 8), (23, 30), (97, 100), (310, 400)])
def test_counts_have_round_tops(largest: float, top: float) -> None:
    assert count_scale(largest).top == top


@pytest.mark.parametrize(("largest_s", "top_s"), [(30, 30), (161, 180), (448, 480), (3723, 5400)])
def test_waits_have_tops_of_the_clock(largest_s: float, top_s: float) -> None:
    assert wait_scale(largest_s).top == top_s


def test_the_axis_stands_still_while_the_day_grows() -> None:
    tops = [count_scale(float(contacts)).top for contacts in range(400)]
    assert tops == sorted(tops)
    assert len(set(tops)) < 20


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", (2026, 3, 29), 23),
        ("Europe/Berlin", (2026, 10, 25), 25),
        ("Asia/Kolkata", (2026, 5, 26), 24),
        ("Australia/Lord_Howe", (2026, 4, 5), 24.5),
    ],
)
@pytest.mark.usefixtures("dressed")
def test_ticks_are_whole_hours_of_the_sites_clock(zone: str, day: tuple[int, int, int], hours: float) -> None:
    look = Look(load_theme("dark"), 1.0, formats_for(SiteConfig(zone=zone, locale="en_GB")))
    axis = TimeAxis(look, size=16)
    start = datetime(*day, tzinfo=ZoneInfo(zone)).timestamp()
    ((_, ticks),) = axis.tickValues(start, start + hours * 3600.0, 1000.0)
    words = axis.tickStrings(ticks, 1.0, 1.0)
    assert words[0] == "00:00"
    assert all(each.endswith(":00") for each in words)
    assert len(words) >= 8
    assert ticks == sorted(set(ticks))


@pytest.mark.usefixtures("dressed")
def test_a_narrow_axis_has_fewer_words(look: Look) -> None:
    axis = TimeAxis(look, size=16)
    wide, narrow = (len(axis.tickValues(0.0, 86_400.0, width)[0][1]) for width in (2400.0, 400.0))
    assert wide == 25
    assert narrow <= 5


def test_words_of_ticks_never_touch(look: Look) -> None:
    axis, scale = ValueAxis(look, str, size=16, width=72), wait_scale(450)
    assert axis.ticks_of(scale, 400) == scale.ticks
    assert axis.ticks_of(scale, 60) == scale.ticks[::2]
    assert axis.ticks_of(scale, 0) == scale.ticks[:1]

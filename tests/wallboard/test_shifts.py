"""Shifts in the site's time: overlapping, at night, at the weekend, and when the clocks change."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from wallboard.config import ShiftConfig
from wallboard.shifts import OFFER_S, Shifts

ZONE = "Europe/Berlin"
EARLY = ShiftConfig("Early", ("Mon-Fri 06:00-14:30",))
LATE = ShiftConfig("Late", ("Mon-Fri 14:00-22:00", "Sat 14:00-20:00"))
NIGHT = ShiftConfig("Night", ("22:00-06:00",))
SHIFTS = Shifts([EARLY, LATE, NIGHT], ZONE)


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(ZONE)).timestamp()


@pytest.mark.parametrize(
    ("moment", "names"),
    [
        ("2026-11-23T06:00", ["Early"]),
        ("2026-11-23T14:10", ["Early", "Late"]),
        ("2026-11-23T14:30", ["Late"]),
        ("2026-11-23T22:00", ["Night"]),
        ("2026-11-24T05:59", ["Night"]),
        ("2026-11-28T19:59", ["Late"]),
        ("2026-11-28T20:00", []),
        ("2026-11-29T12:00", []),
        ("2026-11-30T03:00", ["Night"]),
    ],
)
def test_who_is_on(moment: str, names: list[str]) -> None:
    assert [shift.name for shift in SHIFTS.at(at(moment))] == names
    first = SHIFTS.shift_of(at(moment))
    assert (first.name if first else None) == (names[0] if names else None)


@pytest.mark.parametrize(
    ("moment", "name", "ends"),
    [
        ("2026-11-23T14:10", "Early", "2026-11-23T14:30"),
        ("2026-11-23T14:30", "Late", "2026-11-23T22:00"),
        ("2026-11-28T20:30", "Night", "2026-11-29T06:00"),
    ],
)
def test_which_ends_next(moment: str, name: str, ends: str) -> None:
    shift = SHIFTS.next_end(at(moment))
    assert shift is not None
    assert (shift.name, shift.end_at) == (name, at(ends))


def test_a_week_may_lie_between() -> None:
    weekly = Shifts([ShiftConfig("Sunday", ("Sun 08:00-12:00",))], ZONE)
    shift = weekly.next_end(at("2026-11-22T12:00"))
    assert shift is not None
    assert shift.start_at == at("2026-11-29T08:00")
    assert Shifts([], ZONE).next_end(0.0) is None


@pytest.mark.parametrize(("day", "hours"), [("2026-03-28", 7), ("2026-10-24", 9), ("2026-11-24", 8)])
def test_a_night_in_which_the_clocks_change(day: str, hours: int) -> None:
    shift = SHIFTS.shift_of(at(f"{day}T23:00"))
    assert shift is not None
    assert shift.end_at - shift.start_at == hours * 3600


def test_shifts_that_meet_where_the_clocks_change_leave_no_hole() -> None:
    meet = Shifts([ShiftConfig("A", ("18:00-02:30",)), ShiftConfig("B", ("02:30-10:00",))], ZONE)
    for day in ("2026-03-28", "2026-10-24"):
        first = meet.shift_of(at(f"{day}T23:00"))
        assert first is not None
        following = meet.shift_of(first.end_at)
        assert following is not None
        assert (following.name, following.start_at) == ("B", first.end_at)


def test_a_shift_that_the_clocks_skip_is_not_there() -> None:
    skipped = Shifts([ShiftConfig("Ghost", ("Sun 02:00-03:00",))], ZONE)
    assert skipped.at(at("2026-03-29T03:00")) == ()
    assert len(skipped.at(at("2026-03-22T02:30"))) == 1


def test_the_handover_is_offered_a_quarter_of_an_hour_before_the_end() -> None:
    end = at("2026-11-23T22:00")
    assert SHIFTS.due(end - OFFER_S - 1) is None
    for moment in (end - OFFER_S, end - 1):
        shift = SHIFTS.due(moment)
        assert shift is not None
        assert shift.name == "Late"
    assert SHIFTS.due(end) is None


def test_the_shifts_of_a_time() -> None:
    start, end = at("2026-11-23T14:15"), at("2026-11-23T22:00")
    assert [shift.name for shift in SHIFTS.between(start, end)] == ["Early", "Late"]
    week = SHIFTS.between(at("2026-11-23T06:00"), at("2026-12-07T06:00"))
    assert [shift.name for shift in week].count("Late") == 12


def test_a_day_that_ends_at_24() -> None:
    shift = Shifts([ShiftConfig("Late", ("16:00-24:00",))], ZONE).shift_of(at("2026-11-23T23:59"))
    assert shift is not None
    assert shift.end_at == at("2026-11-24T00:00")

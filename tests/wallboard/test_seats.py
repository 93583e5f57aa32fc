"""Where agents sit: moves, and the file."""

import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallboard.errors import ConfigError
from wallboard.seats import SeatPlan, read_seats, write_seats

moves = st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(-1, 5), st.integers(-1, 4)), max_size=30)


@settings(max_examples=40, deadline=None)
@given(moves)
def test_whatever_is_moved_nobody_shares_a_seat_and_nobody_is_lost(
    moved: list[tuple[str, int, int]],
) -> None:
    plan = SeatPlan(4, 3).filled("abcdef")
    for agent, column, row in moved:
        before, plan = plan, plan.seated(agent, column, row)
        assert (plan == before) or plan.at(column, row) == agent
    assert {seat.agent for seat in plan.seats} == set("abcdef")
    assert len({(seat.column, seat.row) for seat in plan.seats}) == len(plan.seats)


def test_two_change_places_and_a_newcomer_sends_one_away() -> None:
    plan = SeatPlan(2, 2).seated("a", 0, 0).seated("b", 1, 1)
    swapped = plan.seated("a", 1, 1)
    assert (swapped.at(1, 1), swapped.at(0, 0)) == ("a", "b")
    taken = plan.seated("c", 0, 0)
    assert (taken.at(0, 0), taken.seat_of("a")) == ("c", None)


def test_a_smaller_room_lets_go_and_a_full_one_grows() -> None:
    plan = SeatPlan(3, 1).filled(["a", "b", "c", "d"])
    assert (plan.rows, plan.at(0, 1)) == (2, "d")
    assert {seat.agent for seat in plan.sized(2, 1).seats} == {"a", "b"}


def test_the_file_keeps_the_room_for_its_owner_alone(tmp_path: Path) -> None:
    path, plan = tmp_path / "sub" / "seats.json", SeatPlan(3, 2, "/room.png").filled(["a", "ب"])
    write_seats(path, plan)
    assert read_seats(path) == plan
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["seats.json"]


def test_no_file_is_an_empty_room(tmp_path: Path) -> None:
    assert read_seats(tmp_path / "none.json") == SeatPlan()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"columns": 0}', "columns"),
        ("no json", "malformed"),
        ('{"seats": [{"agent": "a", "column": 99, "row": 0}]}', "outside"),
        ('{"seats": [{"agent": "a", "column": 1, "row": 0}, {"agent": "a", "column": 2, "row": 0}]}', "two"),
        (
            '{"seats": [{"agent": "a", "column": 1, "row": 0}, {"agent": "b", "column": 1, "row": 0}]}',
            "taken",
        ),
    ],
)
def test_a_broken_file_says_what_is_wrong(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "seats.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=says):
        read_seats(path)
    assert path.read_text(encoding="utf-8") == text

"""What is usual: worked out a little a picture, kept once over, and honest where nothing can be known."""

import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers import snapshots
from wallboard.floor import intervals as col
from wallboard.snapshot import FloorSnapshot, Usual
from wallboard.usual import DEFERRED, NO_STATES, SHARED, UsualRanges, prompt_series

FLOOR_ROW = 0


def settled(ranges: UsualRanges, floor: FloorSnapshot) -> Usual:
    """What is known after as many pictures as it takes."""
    known = ranges.of(floor)
    for _ in range(200):
        if (after := ranges.of(floor)) is known:
            return known
        known = after
    raise AssertionError("there is always more to do")


def test_the_whole_floor_comes_first_and_the_rest_in_turn() -> None:
    floor, ranges = snapshots.calm(), UsualRanges()
    first = ranges.of(floor)
    assert np.isfinite(first.occupancy_lo[FLOOR_ROW]).any()
    last = len(floor.scopes) - 1
    assert not np.isfinite(first.service_level_lo[last]).any()
    assert np.isfinite(settled(ranges, floor).service_level_lo[last]).any()


def test_a_finished_interval_keeps_its_band_and_those_ahead_follow() -> None:
    floor, ranges = snapshots.calm(), UsualRanges()
    before, now = settled(ranges, floor), floor.current_interval
    contacts = floor.expected.contacts.copy()
    contacts[:, now:] *= 1.5
    later = replace(floor, at=floor.at + 300.0, expected=replace(floor.expected, contacts=contacts))
    after = settled(ranges, later)
    assert np.array_equal(
        before.occupancy_lo[FLOOR_ROW, :now], after.occupancy_lo[FLOOR_ROW, :now], equal_nan=True
    )
    ahead = slice(now + 1, now + 4)
    assert (after.occupancy_lo[FLOOR_ROW, ahead] > before.occupancy_lo[FLOOR_ROW, ahead]).all()


def test_without_agents_states_only_service_level_has_a_band_and_it_is_said_why() -> None:
    known = settled(UsualRanges(), replace(snapshots.calm(), inferred=frozenset({"agents"})))
    assert np.isnan(known.occupancy_lo).all()
    assert np.isnan(known.wait_hi_s).all()
    assert np.isfinite(known.service_level_lo[FLOOR_ROW]).any()
    assert set(known.why) == {NO_STATES}


def test_deferred_work_has_no_band_and_does_not_lengthen_the_waits_of_the_rest() -> None:
    floor = snapshots.calm()
    row = next(row for row, scope in enumerate(floor.scopes) if scope.kind == "queue")
    scopes = list(floor.scopes)
    scopes[row] = replace(scopes[row], targets=replace(scopes[row].targets, within_s=14_400.0))
    mixed = replace(floor, scopes=tuple(scopes))
    assert settled(UsualRanges(), mixed).why[row] == DEFERRED
    queues = [each for each, scope in enumerate(scopes) if scope.kind == "queue" and each != row]
    prompt = sum(mixed.series(each)[:, col.OFFERED].sum() for each in queues)
    assert prompt_series(mixed, FLOOR_ROW)[:, col.OFFERED].sum() == prompt


def test_agents_who_mostly_serve_others_tell_nothing_of_a_queue() -> None:
    floor = snapshots.calm()
    row = next(row for row, scope in enumerate(floor.scopes) if scope.kind == "queue")
    closed = floor.closed.copy()
    closed[row, :, col.ON_CONTACT_S] *= 3.0
    assert settled(UsualRanges(), replace(floor, closed=closed)).why[row] == SHARED


@pytest.mark.parametrize("story", ["crowded", "tiny", "empty", "gap"])
def test_odd_floors_are_worked_out_too(story: str) -> None:
    floor: FloorSnapshot = getattr(snapshots, story)()
    known = settled(UsualRanges(), floor)
    assert (np.nan_to_num(known.occupancy_lo) <= np.nan_to_num(known.occupancy_hi)).all()


def test_absurdly_short_patience_and_handling_are_worked_out_too() -> None:
    floor = snapshots.calm()
    closed = floor.closed.copy()
    closed[..., col.ABANDONED] += 50.0
    closed[..., [col.ANSWERED_WAIT_S, col.ABANDONED_WAIT_S, col.TALK_S, col.HOLD_S, col.WRAPUP_S]] *= 1e-4
    closed[..., [col.ON_CONTACT_S]] *= 1e-4
    known = settled(UsualRanges(), replace(floor, closed=closed))
    assert np.isfinite(known.occupancy_lo[FLOOR_ROW]).any()


def test_a_wound_back_day_is_worked_out_anew() -> None:
    floor, ranges = snapshots.calm(), UsualRanges()
    before = settled(ranges, floor)
    assert ranges.of(replace(floor, at=floor.at - 60.0)) is not before

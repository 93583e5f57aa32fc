"""Frames keep to the protocol's limit; the history tells what it still has, and nothing else."""

from itertools import pairwise

import msgspec
import pytest
from msgspec.json import Decoder, encode

from feeds.framing import History, event_frames, event_parts, snapshot_frames
from feeds.session import Session
from tests.helpers.floors import HELLO, START_AT, large_state, story
from wallboard.errors import LimitError
from wallboard.events import MAX_FRAME_BYTES, ContactQueued, Event, FloorState

decode = Decoder(list[Event]).decode


def test_events_keep_their_order_and_their_number() -> None:
    frames = list(event_frames(event_parts(story(5, 504)), 504, target_bytes=2_000))
    assert frames[0].first == 5
    assert frames[-1].last == 504
    assert all(one.last + 1 == two.first for one, two in pairwise(frames))
    assert all(len(frame.data) < 2_100 for frame in frames)
    assert [event for frame in frames for event in decode(frame.data)] == story(5, 504)


def test_an_event_larger_than_a_frame_is_an_error() -> None:
    with pytest.raises(LimitError, match="Event 7 takes"):
        event_parts([ContactQueued(7, START_AT, "c", "q" * MAX_FRAME_BYTES)])


def test_a_small_snapshot_is_one_frame() -> None:
    state = large_state(agents=60, queues=6, intervals=96)
    assert snapshot_frames(state) == [encode(state)]


def test_the_day_of_a_very_large_centre_comes_in_several_frames_and_is_joined() -> None:
    state = large_state(agents=2_000, queues=200, intervals=96)
    frames = snapshot_frames(state)
    assert len(frames) > 1
    assert max(map(len, frames)) < MAX_FRAME_BYTES
    session = Session()
    session.connected()
    session.receive(encode(HELLO))
    delivered = [message for frame in frames for message in session.receive(frame)]
    assert delivered == [state]


def test_a_snapshot_that_cannot_be_divided_is_an_error() -> None:
    state = large_state(agents=1, queues=1, intervals=0)
    huge = msgspec.structs.replace(state.agents[0], name="x" * MAX_FRAME_BYTES)
    with pytest.raises(LimitError, match="A part of the snapshot"):
        snapshot_frames(FloorState("e", 1, START_AT, agents=(huge,)))


def history(limit_bytes: int = 1_000_000) -> History:
    history = History(limit_bytes)
    for first in range(1, 101, 10):
        for frame in event_frames(event_parts(story(first, first + 9)), first + 9):
            history.add(frame)
    return history


@pytest.mark.parametrize("seq", [0, 1, 9, 10, 57, 99])
def test_history_gives_exactly_what_was_missed(seq: int) -> None:
    frames = history().after(seq, 100)
    assert frames is not None
    assert [event for frame in frames for event in decode(frame)] == story(seq + 1, 100)


def test_history_knows_when_nothing_was_missed() -> None:
    assert history().after(100, 100) == []
    assert History(1000).after(0, 0) == []


def test_history_does_not_pretend() -> None:
    assert history().after(101, 100) is None
    assert history(limit_bytes=3_000).after(5, 100) is None
    assert history(limit_bytes=3_000).after(95, 100) is not None
    emptied = history()
    emptied.clear()
    assert emptied.after(50, 100) is None

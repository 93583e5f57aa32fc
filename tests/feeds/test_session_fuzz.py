"""Whatever comes, the session raises only its own errors, counts all, and applies each event once."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.json import encode

from feeds.session import Session
from tests.helpers.floors import HELLO, START_AT, event
from wallboard.errors import FeedError
from wallboard.events import Event, FloorState, Heartbeat

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)
kinds = st.sampled_from(
    [
        "hello",
        "snapshot",
        "heartbeat",
        "contact.queued",
        "contact.ended",
        "agent.state",
        "queue.totals",
        "what.ever",
        "error",
    ]
)
fields = st.sampled_from(
    ["seq", "at", "contact", "queue", "agent", "epoch", "agents", "more", "queues", "intervals"]
)
objects = st.builds(
    lambda kind, rest: {"type": kind} | rest, kinds, st.dictionaries(fields, json_values, max_size=6)
)
sound = st.one_of(
    st.integers(1, 9).map(event),
    st.integers(0, 9).map(lambda seq: Heartbeat(seq, START_AT)),
    st.integers(0, 9).map(lambda seq: FloorState("e", seq, START_AT)),
    st.integers(0, 9).map(lambda seq: FloorState("e", seq, START_AT, more=True)),
    st.just(HELLO),
)
messages: st.SearchStrategy[Any] = st.one_of(sound, objects, json_values)
frames = st.one_of(messages.map(encode), st.lists(messages, max_size=6).map(encode), st.binary(max_size=40))


def spoilt(frame: bytes, at: int, byte: int) -> bytes:
    at %= max(1, len(frame))
    return frame[:at] + bytes([byte]) + frame[at + 1 :]


@settings(max_examples=400)
@given(st.lists(frames, max_size=8), st.integers(0, 500), st.integers(0, 255))
def test_any_bytes(given_frames: list[bytes], at: int, byte: int) -> None:
    session = Session()
    session.connected()
    session.receive(encode(HELLO))
    for frame in [*given_frames, *(spoilt(frame, at, byte) for frame in given_frames)]:
        try:
            session.receive(frame)
        except FeedError:
            session.disconnected()
        session.ask()
    assert session.counters.frames == 2 * len(given_frames) + 1


@settings(max_examples=400)
@given(st.lists(st.lists(sound, max_size=6), max_size=8))
def test_counters_add_up_and_events_come_in_order(batches: list[list[Any]]) -> None:
    session = Session()
    session.connected()
    delivered: list[Any] = []
    session.receive(encode(HELLO))
    for batch in batches:
        delivered.extend(session.receive(encode(batch)))
    unseen = session.counters.duplicates + session.discarded
    parts = sum(isinstance(message, FloorState) and message.more for batch in batches for message in batch)
    assert sum(map(len, batches)) + 1 == session.counters.messages
    assert len(delivered) + unseen + parts + 1 == session.counters.messages
    _check_order(delivered)


def _check_order(delivered: list[Any]) -> None:
    seq: int | None = None
    for message in delivered:
        if isinstance(message, FloorState):
            seq = message.seq
        elif isinstance(message, Event):
            assert seq is not None
            assert message.seq == seq + 1
            seq = message.seq

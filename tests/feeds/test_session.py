"""The session reads what is sound, counts what is not, and keeps its place in the sequence."""

import msgspec
import pytest
from msgspec.json import encode

from feeds.session import Session
from tests.helpers.floors import HELLO, START_AT, event, story
from wallboard.errors import LimitError, ProtocolError
from wallboard.events import (
    MAX_AGENTS,
    MAX_FRAME_BYTES,
    MAX_WAITING_CONTACTS,
    AgentInfo,
    CommandResult,
    ContactInfo,
    ErrorMessage,
    FloorState,
    Heartbeat,
    Hello,
    Position,
    QueueInfo,
    Subscribe,
)

hello = msgspec.structs.replace(HELLO, epoch="one", at=START_AT)


def greeted(epoch: str = "one") -> Session:
    session = Session()
    session.connected()
    session.receive(encode(msgspec.structs.replace(hello, epoch=epoch)))
    return session


def current(seq: int = 0) -> Session:
    session = greeted()
    session.receive(encode(FloorState("one", seq, START_AT)))
    return session


def test_a_first_connection_asks_for_a_snapshot_and_is_current_with_it() -> None:
    session = greeted()
    assert session.ask() == Subscribe()
    state = FloorState("one", 7, START_AT, queues=(QueueInfo("billing"),))
    assert session.receive(encode(state)) == [state]
    assert session.current
    assert session.ask() is None
    assert session.position == Position("one", 7)


def test_events_in_order_pass_singly_and_in_batches() -> None:
    session = current()
    assert list(session.receive(encode(event(1)))) == [event(1)]
    assert list(session.receive(encode(story(2, 51)))) == story(2, 51)
    assert session.position == Position("one", 51)
    assert session.counters.messages == 53


def test_events_wait_for_a_snapshot() -> None:
    session = greeted()
    assert list(session.receive(encode(story(1, 3)))) == []
    assert session.discarded == 3
    assert not session.current


def test_nothing_is_believed_before_hello() -> None:
    session = Session()
    session.connected()
    assert list(session.receive(encode([FloorState("one", 0, START_AT), event(1)]))) == []
    assert session.ask() is None
    assert session.discarded == 2


def test_duplicates_are_dropped_and_counted() -> None:
    session = current()
    session.receive(encode(story(1, 10)))
    assert list(session.receive(encode(story(6, 15)))) == story(11, 15)
    assert session.counters.duplicates == 5
    assert session.current


@pytest.mark.parametrize("batch", [story(4, 6), [event(4)], [event(1), event(3)]])
def test_a_gap_is_counted_once_and_asked_for(batch: list[object]) -> None:
    session = current()
    session.receive(encode(batch))
    session.receive(encode(story(7, 9)))
    assert not session.current
    assert session.counters.gaps == 1
    position = session.position
    assert session.ask() == Subscribe(since=position)
    assert position is not None
    assert list(session.receive(encode(story(position.seq + 1, 9))))[-1] == event(9)
    assert session.current


def test_a_heartbeat_shows_that_events_were_missed() -> None:
    session = current(5)
    beat = Heartbeat(6, START_AT)
    assert session.receive(encode(beat)) == [beat]
    assert not session.current
    assert session.counters.gaps == 1


def test_a_heartbeat_shows_that_nothing_was_missed() -> None:
    session = current(5)
    session.disconnected()
    session.connected()
    session.receive(encode(hello))
    assert session.ask() == Subscribe(since=Position("one", 5))
    session.receive(encode(Heartbeat(5, START_AT)))
    assert session.current
    assert session.counters.reconnects == 1


def test_a_sequence_that_went_back_needs_a_snapshot() -> None:
    session = current(5)
    session.receive(encode(Heartbeat(4, START_AT)))
    assert not session.current
    assert session.ask() == Subscribe()


def test_a_new_epoch_makes_the_position_void() -> None:
    session = current(5)
    session.receive(encode(msgspec.structs.replace(hello, epoch="two")))
    assert not session.current
    assert session.ask() == Subscribe()
    assert list(session.receive(encode(event(6)))) == []
    session.receive(encode(FloorState("two", 2, START_AT)))
    assert list(session.receive(encode(event(3)))) == [event(3)]


def test_it_asks_once_and_waits_for_the_answer() -> None:
    session = current(5)
    session.receive(encode(event(9)))
    assert session.ask() == Subscribe(since=Position("one", 5))
    session.receive(encode(event(10)))
    assert session.ask() is None
    session.receive(encode(event(6)))
    session.receive(encode(event(8)))
    assert session.ask() == Subscribe(since=Position("one", 6))


def test_what_was_not_applied_is_asked_for_whole() -> None:
    session = current(5)
    session.forget()
    assert session.ask() == Subscribe()


def test_unknown_fields_are_dropped_and_counted() -> None:
    session = current()
    odd = msgspec.to_builtins(event(1)) | {"type": "contact.queued", "mood": "fair", "colour": {"r": 1}}
    assert session.receive(encode([odd, event(2)])) == story(1, 2)
    assert session.counters.unknown_fields == 2
    assert session.current


def test_unknown_types_are_counted_and_take_their_place_in_the_sequence() -> None:
    session = current()
    frame = encode(
        [event(1), {"type": "contact.serenaded", "seq": 2, "at": 0}, {"type": "weather"}, event(3)]
    )
    assert session.receive(frame) == [event(1), event(3)]
    assert session.counters.unknown_types == 2
    assert session.current


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\x00\xff\xfe",
        b"[1,2",
        b'{"type":',
        b"null",
        b"17",
        b'"hello"',
        b"[" * 100_000,
        b'{"type":"\xff"}',
        b"NaN",
    ],
)
def test_garbage_is_counted_and_harms_nothing(frame: bytes) -> None:
    session = current()
    assert list(session.receive(frame)) == []
    assert session.counters.malformed == 1
    assert session.last_malformed
    assert list(session.receive(encode(event(1)))) == [event(1)]


@pytest.mark.parametrize(
    "text",
    [
        '{"type":"heartbeat","seq":1,"at":NaN}',
        '{"type":"heartbeat","seq":1,"at":1e999}',
        '{"type":"heartbeat","seq":"1","at":0}',
        '{"type":"heartbeat","at":0}',
        '{"type":7}',
        '{"seq":1}',
    ],
)
def test_wrong_values_are_counted(text: str) -> None:
    session = current(1)
    assert list(session.receive(text.encode())) == []
    assert session.counters.malformed == 1
    assert session.current


def test_a_malformed_message_is_described_and_the_rest_of_its_frame_kept() -> None:
    session = current()
    bad = {"type": "contact.queued", "seq": 2, "at": "noon", "contact": "c", "queue": "q"}
    assert session.receive(encode([event(1), bad, event(3)])) == [event(1), event(3)]
    assert session.current
    assert session.counters.gaps == 0
    assert "contact.queued" in session.last_malformed
    assert "message 2" in session.last_malformed
    assert "$.at" in session.last_malformed


def test_a_snapshot_in_parts_is_delivered_whole() -> None:
    session = greeted()
    session.ask()
    first = FloorState("one", 3, START_AT, queues=(QueueInfo("a"),), more=True)
    last = FloorState("one", 3, START_AT, queues=(QueueInfo("b"),))
    assert list(session.receive(encode(first))) == []
    assert not session.current
    assert session.ask() is None
    assert session.receive(encode(last)) == [
        FloorState("one", 3, START_AT, queues=(QueueInfo("a"), QueueInfo("b")))
    ]
    assert session.current


def test_limits_have_clear_words() -> None:
    contacts = tuple(ContactInfo(f"c{n}", "q", START_AT) for n in range(MAX_WAITING_CONTACTS + 1))
    agents = tuple(AgentInfo(f"a{n}", "away", START_AT) for n in range(MAX_AGENTS + 1))
    halves = (contacts[:60_000], contacts[60_000:])
    session = greeted()
    session.receive(encode(FloorState("one", 1, START_AT, contacts=halves[0], more=True)))
    with pytest.raises(LimitError, match=r"100,001 contacts waiting.*100,000"):
        session.receive(encode(FloorState("one", 1, START_AT, contacts=halves[1])))
    with pytest.raises(LimitError, match=r"50,001 agents.*50,000"):
        greeted().receive(encode(FloorState("one", 1, START_AT, agents=agents)))


def test_a_frame_may_be_as_large_as_the_limit_and_no_larger() -> None:
    fill = MAX_FRAME_BYTES - len(encode(ErrorMessage("code", "")))
    assert len(greeted().receive(encode(ErrorMessage("code", "x" * fill)))) == 1
    with pytest.raises(LimitError, match="4,194,305 bytes"):
        greeted().receive(encode(ErrorMessage("code", "x" * (fill + 1))))


def test_another_protocol_is_refused() -> None:
    session = Session()
    session.connected()
    with pytest.raises(ProtocolError, match=r"wallboard\.v9"):
        session.receive(encode(Hello("wallboard.v9", "s", "e", START_AT, 5.0)))


def test_other_messages_pass() -> None:
    session = current()
    result = CommandResult("x", ok=True)
    assert session.receive(encode(result)) == [result]


@pytest.mark.parametrize(("promised_s", "held_s"), [(-1.0, 0.05), (0.0, 0.05), (5.0, 5.0), (1e9, 300.0)])
def test_an_absurd_heartbeat_is_bounded(promised_s: float, held_s: float) -> None:
    session = Session()
    session.connected()
    session.receive(encode(msgspec.structs.replace(hello, heartbeat_s=promised_s)))
    assert session.heartbeat_s == held_s


def test_an_event_that_was_damaged_on_its_way_is_asked_for_again_but_not_for_ever() -> None:
    session = current()
    damaged = encode(story(1, 3)).replace(b'"billing"', b'"b\xe9lling"')
    for _ in range(3):
        assert session.receive(damaged) == []
        assert session.ask() == Subscribe(since=Position("one", 0))
    assert session.receive(damaged) == story(2, 3)
    assert session.ask() is None
    assert session.position == Position("one", 3)
    assert (session.counters.malformed, session.counters.gaps) == (4, 1)

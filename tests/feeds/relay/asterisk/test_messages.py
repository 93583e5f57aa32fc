"""AMI's bytes: real ones, broken ones, and any."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.messages import MAX_MESSAGE_BYTES, AmiReader, encode_action
from tests.helpers.pbx import Capture
from wallboard.errors import FeedError, RefusedError

GREETING = b"Asterisk Call Manager/11.0.0\r\n"
PING = b"Response: Success\r\nPing: Pong\r\n\r\n"


def reader(*wanted: str) -> tuple[AmiReader, AmiCounters]:
    counters = AmiCounters()
    return AmiReader(wanted, counters), counters


def test_the_capture_reads_alike_in_any_pieces(capture: Capture) -> None:
    whole, counters = reader("QueueCallerJoin", "AgentComplete")
    expected = whole.read(capture.raw)
    assert (len(expected), whole.version) == (93 + 55 + 37, "11.0.0")
    assert (counters.bad_lines, counters.malformed) == (0, 0)
    assert counters.messages + counters.skipped == capture.raw.count(b"\r\n\r\n")
    for size in (1, 7, 1000):
        pieces, _ = reader("QueueCallerJoin", "AgentComplete")
        sample = capture.raw[:60_000]
        read = [m for n in range(0, len(sample), size) for m in pieces.read(sample[n : n + size])]
        assert read == expected[: len(read)] != []


def test_bad_lines_are_counted_and_the_rest_is_kept() -> None:
    ami, counters = reader("X")
    [message] = ami.read(GREETING + b"Event: X\r\nno colon here\r\nQueue: \xff\xfe\r\nA:b:c\r\n\r\n")
    assert message == {"event": "X", "queue": "��", "a": "b:c"}
    assert (counters.bad_lines, counters.messages) == (1, 1)


def test_a_message_without_end_is_given_up_and_the_next_one_read() -> None:
    ami, counters = reader()
    ami.read(GREETING)
    for _ in range(40):
        assert ami.read(b"Event: " + b"x" * (MAX_MESSAGE_BYTES // 10)) == []
        assert len(ami._rest) <= MAX_MESSAGE_BYTES * 1.2
    assert ami.read(b"\r\n\r\n" + PING) == [{"response": "Success", "ping": "Pong"}]
    assert counters.malformed == 1


@pytest.mark.parametrize(
    "answer", [b"HTTP/1.1 400 Bad Request\r\n", b"SSH-2.0-OpenSSH_9.2\r\n", b"Ast" * 100]
)
def test_what_is_no_asterisk_is_refused(answer: bytes) -> None:
    ami, _ = reader()
    with pytest.raises(RefusedError, match="Check host and port"):
        ami.read(answer)


def test_an_action_cannot_smuggle_in_another() -> None:
    assert encode_action("Ping", {"ActionID": "1"}) == b"Action: Ping\r\nActionID: 1\r\n\r\n"
    for bad in ("a\r\nAction: Command", "a\nb", "a\0"):
        with pytest.raises(FeedError, match="line break"):
            encode_action("QueuePause", {"Reason": bad})


pieces = st.one_of(
    st.binary(max_size=60),
    st.sampled_from([b"\r\n\r\n", b"\r\n", b"Event: X\r\n", PING, b": ", b"Event: ", b"\n\n", b"\xff:"]),
)


@settings(max_examples=120)
@given(st.lists(pieces, max_size=30))
def test_any_bytes_after_the_greeting(chunks: list[bytes]) -> None:
    ami, counters = reader("X")
    ami.read(GREETING)
    messages = [message for chunk in chunks for message in ami.read(chunk)]
    assert len(messages) == counters.messages
    assert b"".join(chunks).count(b"\r\n\r\n") >= counters.messages + counters.skipped
    assert all(isinstance(value, str) for message in messages for value in message.values())

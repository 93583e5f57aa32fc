"""Callers: the capture counted against the PBX's own log, and how one tells how somebody left."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.messages import AmiReader
from feeds.relay.asterisk.queue_log import LogTail
from feeds.relay.asterisk.translation import Translation
from tests.helpers.pbx import ABANDONED, KEY, QUEUES, TIMEOUT, Capture
from tests.helpers.told_pbx import Told
from wallboard.events import ContactAbandoned, ContactEnded, ContactLeft, ContactQueued

CALL = {"Newchannel", "HangupRequest", "SoftHangupRequest", "DialEnd", "Hold", "Unhold"}
"""What only a user with `read = call` hears."""
CALLER = {"Uniqueid": "u1", "Channel": "PJSIP/trunk-1"}
AGENT = {**CALLER, "Interface": "PJSIP/11", "DestUniqueid": "a1", "DestChannel": "PJSIP/11-2"}


def counted(
    capture: Capture, *, log: Path | None = None, late_s: float = 0.0, deaf_to: frozenset[str] = frozenset()
) -> tuple[dict[str, Counter[str]], AmiCounters]:
    """The capture's outcomes per queue; the log's lines are written `late_s` after their second began."""
    counters, lines = AmiCounters(), list(capture.log_lines)
    translation = Translation(counters, LogTail(log, 0.0) if log else None)
    reader = AmiReader(translation.wanted - deaf_to, counters)
    translation.begin("load-2848-2", capture.start_at)
    for at, chunk in capture.chunks:
        while log and lines and float(lines[0].split(b"|")[0]) <= at - late_s:
            with log.open("ab") as file:
                file.write(lines.pop(0))
        translation.read(reader.read(chunk), at)
        translation.tick(at)
    translation.tick(capture.end_at + 10.0)
    outcomes = translation.visits.outcomes
    shown = {queue: Counter({w: n for (of, w), n in outcomes.items() if of == queue}) for queue in QUEUES}
    for queue in QUEUES:
        assert shown[queue].pop("ended") == shown[queue]["answered"]
    assert not tuple(translation.visits)
    return shown, counters


def test_without_the_log_the_counts_are_exact_where_calls_may_be_read(capture: Capture) -> None:
    shown, counters = counted(capture)
    assert shown == capture.truth()
    assert (counters.unsure, counters.contradictions, counters.lost) == (0, 0, 0)


def test_without_calls_timed_out_callers_count_as_abandoned_and_it_is_said(capture: Capture) -> None:
    shown, counters = counted(capture, deaf_to=frozenset(CALL))
    for queue, truth in capture.truth().items():
        truth[ABANDONED] += truth.pop(TIMEOUT)
        assert shown[queue] == truth
    assert counters.unsure == sum(counts[ABANDONED] for counts in shown.values()) == 36
    assert "36 callers counted as abandoned who may have timed out" in counters.words()


@pytest.mark.parametrize("late_s", [0.0, 0.9, 2.5])
@pytest.mark.parametrize("deaf_to", [frozenset[str](), frozenset(CALL)])
def test_with_the_log_the_counts_are_exact(
    capture: Capture, tmp_path: Path, late_s: float, deaf_to: frozenset[str]
) -> None:
    log = tmp_path / "queue_log"
    log.touch()
    shown, counters = counted(capture, log=log, late_s=late_s, deaf_to=deaf_to)
    assert (shown, counters.contradictions) == (capture.truth(), 0)


def test_the_log_tells_a_morning_that_ami_never_did(capture: Capture, tmp_path: Path) -> None:
    log = tmp_path / "queue_log"
    log.write_bytes(b"".join(capture.log_lines))
    translation = Translation(AmiCounters(), LogTail(log, 0.0))
    translation.begin("1", capture.end_at + 60.0)
    done = {"event": "QueueStatusComplete", "actionid": "1"}
    events = translation.read([done], capture.end_at + 60.0)
    queued = [event.at for event in events if isinstance(event, ContactQueued)]
    assert (len(queued), queued[0]) == (93, 1_795_316_831.0)
    talked_s = sum(event.talk_s for event in events if isinstance(event, ContactEnded))
    completed = [line.split(b"|") for line in capture.log_lines if b"|COMPLETE" in line]
    assert talked_s == sum(int(fields[6]) for fields in completed)


def test_no_number_of_a_caller_is_passed_on_unless_asked_for() -> None:
    for with_numbers, customer in ((False, None), (True, "+4930123")):
        told = Told(with_numbers=with_numbers)
        told("QueueCallerJoin", **CALLER, CallerIDNum="+4930123", CallerIDName="Anna")
        assert [event.customer for event in told.events if isinstance(event, ContactQueued)] == [customer]
        assert "Anna" not in repr(told.events)
        assert "+4930123" not in repr(told.of(ContactAbandoned))


@pytest.mark.parametrize(
    ("story", "outcome"),
    [
        (["HangupRequest", "QueueCallerAbandon", "QueueCallerLeave"], ABANDONED),
        (["SoftHangupRequest", "QueueCallerAbandon", "QueueCallerLeave"], ABANDONED),
        (["DialEnd ANSWER", "QueueCallerLeave", "HangupRequest", "QueueCallerAbandon"], ABANDONED),
        (["Newchannel", "DialEnd CANCEL", "QueueCallerAbandon", "QueueCallerLeave"], TIMEOUT),
        (["DialEnd CANCEL", "QueueCallerLeave"], KEY),
        (["QueueCallerLeave"], KEY),
    ],
)
def test_how_a_caller_left(story: list[str], outcome: str) -> None:
    told = Told()("QueueCallerJoin", **CALLER)
    for step in story:
        name, _, status = step.partition(" ")
        told(name, 1.0, **CALLER, DialStatus=status)
    assert told.wait(15.0).outcomes == {"offered": 1, outcome: 1}


@pytest.mark.parametrize(
    ("event", "outcome"),
    [
        ("ABANDON", ABANDONED), ("EXITWITHTIMEOUT", TIMEOUT), ("EXITWITHKEY", KEY), ("EXITEMPTY", "empty"),
        ("WITHDRAW", "withdrawn"),
    ],
)  # fmt: skip
def test_the_log_decides(tmp_path: Path, event: str, outcome: str) -> None:
    told = Told(tmp_path / "queue_log").write("ENTERQUEUE")
    told("QueueCallerJoin", **CALLER)("QueueCallerAbandon", 5.0, **CALLER)
    told.write(event, 1, 1, 5)("QueueCallerLeave", **CALLER)
    assert told.wait(0.1).outcomes == {"offered": 1, outcome: 1}
    assert told.wait(10.0).outcomes == {"offered": 1, outcome: 1}


def test_one_who_comes_back_at_once_is_a_new_visit(tmp_path: Path) -> None:
    told = Told(tmp_path / "queue_log").write("ENTERQUEUE")
    told("QueueCallerJoin", **CALLER)("QueueCallerAbandon", 60.0, **CALLER).write("EXITWITHTIMEOUT", 1, 1, 60)
    told("QueueCallerLeave", **CALLER).write("ENTERQUEUE")("QueueCallerJoin", **CALLER).wait(5.0)
    told.write("CONNECT", 5, "a1", 1)("QueueCallerLeave", **CALLER)("AgentConnect", **AGENT, HoldTime=5)
    told("AgentComplete", 30.0, **AGENT, TalkTime=30).write("COMPLETECALLER", 5, 30, 1).wait(5.0)
    assert told.outcomes == {"offered": 2, TIMEOUT: 1, "answered": 1, "ended": 1}
    assert [row[1] for row in told.of(ContactQueued)] == ["u1/sales", "u1/sales/2"]
    assert told.counters.contradictions == 0


def test_hold_is_taken_out_of_talk() -> None:
    told = Told()("QueueCallerJoin", **CALLER)("QueueCallerLeave", 5.0, **CALLER)("AgentConnect", **AGENT)
    told("Hold", 10.0, Uniqueid="a1")("Unhold", 20.0, Uniqueid="a1")(
        "AgentComplete", 30.0, **AGENT, TalkTime=60
    )
    assert told.of(ContactEnded) == [("ContactEnded", "u1/sales", "PJSIP/11", 40.0, 20.0, None)]


def test_of_an_agents_two_calls_the_one_ends_that_has_lasted_so_long() -> None:
    """A real Asterisk 22 sends some ends without the caller, and by default rings who is in a call."""
    other = {**AGENT, "Uniqueid": "u2", "Channel": "PJSIP/trunk-2", "DestUniqueid": "a2"}
    told = Told()("QueueCallerJoin", **CALLER)("AgentConnect", 5.0, **AGENT)
    told("QueueCallerJoin", **other)("AgentConnect", 20.0, **other)
    told("AgentComplete", 10.0, Interface="PJSIP/11", HoldTime=5, TalkTime=30)
    assert [row[1] for row in told.of(ContactEnded)] == ["u1/sales"]
    told("AgentComplete", 5.0, **other, TalkTime=15)
    assert [row[1] for row in told.of(ContactEnded)] == ["u1/sales", "u2/sales"]
    assert told.counters.contradictions == 0


def test_a_caller_of_before_the_start_is_made_up_for() -> None:
    told = Told()("AgentComplete", **AGENT, HoldTime=20, TalkTime=100)
    [queued] = [event for event in told.events if isinstance(event, ContactQueued)]
    assert (queued.at, told.outcomes) == (told.at - 120.0, {"offered": 1, "answered": 1, "ended": 1})


def entry(uniqueid: str, wait_s: int) -> dict[str, str]:
    return {
        "event": "QueueEntry",
        "queue": "sales",
        "uniqueid": uniqueid,
        "wait": str(wait_s),
        "channel": "c",
    }


def test_after_a_break_nothing_is_current_before_the_queues_are_read() -> None:
    told = Told()
    current = [told.translation.is_current]
    told.lose().read({"response": "Success", "challenge": "1"})
    current.append(told.translation.is_current)
    told.translation.begin("9", told.at)
    told("QueueCallerJoin", **CALLER)
    current.append(told.translation.is_current)
    assert told.events == []
    told.read({"event": "QueueStatusComplete", "actionid": "9"})
    assert [*current, told.translation.is_current] == [True, False, False, True]
    assert len(told.of(ContactQueued)) == 1


def test_after_a_break_those_who_left_are_not_invented() -> None:
    told = Told().show(entry("u1", 10), entry("u2", 5))
    told("QueueCallerLeave", 1.0, Uniqueid="u2")("AgentConnect", **{**AGENT, "Uniqueid": "u2"})
    told.lose().wait(60.0).show(entry("u3", 30)).wait(20.0)
    assert told.outcomes == {"offered": 3, "answered": 1, "ended": 1, "not seen": 1}
    assert told.counters.lost == 2
    assert [row[1:] for row in told.of(ContactLeft)] == [("u1/sales", "not seen")]


def test_after_a_break_the_log_has_the_truth(tmp_path: Path) -> None:
    told = Told(tmp_path / "queue_log").write("ENTERQUEUE")("QueueCallerJoin", **CALLER).lose()
    told.at += 20.0
    told.write("ABANDON", 1, 1, 20).write("ENTERQUEUE", uniqueid="u2")
    told.at += 20.0
    told.write("CONNECT", 20, "a2", 3, uniqueid="u2", agent="Ann")
    told.at += 60.0
    told.write("COMPLETEAGENT", 20, 60, 1, uniqueid="u2", agent="Ann")
    told.at += 30.0
    told.show().wait(20.0)
    assert told.outcomes == {"offered": 2, ABANDONED: 1, "answered": 1, "ended": 1}
    assert (told.counters.lost, [row[3] for row in told.of(ContactEnded)]) == (0, [60.0])


values = st.sampled_from(
    ["u1", "u2", "", "sales", "PJSIP/11", "-5", "9" * 40, "nan", "ANSWER", "1", "\r", "☎"]
)
keys = ["uniqueid", "queue", "interface", "holdtime", "talktime", "destuniqueid", "dialstatus", "status",
        "paused", "wait", "timestamp", "location", "actionid", "privilege"]  # fmt: skip
names = sorted(Translation(AmiCounters()).wanted)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.sampled_from(names), st.dictionaries(st.sampled_from(keys), values)), max_size=40)
)
def test_any_events_in_any_order(happened: list[tuple[str, dict[str, str]]]) -> None:
    told = Told()
    for name, fields in happened:
        told.read({"event": name, **fields})
        told.wait(1.0)
    told.wait(500.0)
    outcomes = told.translation.visits.outcomes
    waiting = sum(visit.answered_at is None for visit in told.translation.visits)
    total = Counter[str]()
    for (_, word), count in outcomes.items():
        total[word] += count
    assert total["offered"] == waiting + sum(total.values()) - total["offered"] - total["ended"]


def test_a_damaged_queue_name_leaves_no_phantom_after_the_connection_is_back() -> None:
    queue = {"event": "QueueParams", "queue": "sales"}
    waits = {"event": "QueueEntry", "queue": "sales", "uniqueid": "u1", "wait": "1"}
    told = Told().show(queue)
    told("QueueCallerJoin", Uniqueid="u1", Queue="sa\ufffdes")
    told("QueueCallerJoin", Uniqueid="u2", Queue="sa\ufffdes")
    told.lose()
    told.show(queue, waits).wait(60.0)
    assert [visit.queue for visit in told.translation.visits if visit.answered_at is None] == ["sales"]

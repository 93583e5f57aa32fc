"""Agents: one of many rows, in the PBX's words."""

from feeds.relay.asterisk.pbx_clock import PbxClock
from tests.helpers.pbx import Block
from tests.helpers.told_pbx import AT, Told
from wallboard.events import AgentStateChanged

ANN = {"Interface": "PJSIP/11", "MemberName": "Ann"}


def row(queue: str, **fields: object) -> Block:
    shown = {"status": 1, "paused": 0, "incall": 0, "logintime": int(AT) - 100} | fields
    known = {"event": "QueueMember", "queue": queue, "name": "Ann", "location": "PJSIP/11"}
    return known | {key: str(value) for key, value in shown.items()}


def states(told: Told) -> list[tuple[str, str | None]]:
    return [(event.state, event.reason) for event in told.events if isinstance(event, AgentStateChanged)]


def test_many_rows_are_one_agent() -> None:
    told = Told().show(row("billing"), row("sales", lastcall=int(AT) - 20))
    [event] = told.events
    assert isinstance(event, AgentStateChanged)
    assert (event.agent, event.name, event.queues) == ("PJSIP/11", "Ann", ("billing", "sales"))
    assert (event.state, event.since) == ("available", AT - 20.0)


def test_each_status_has_its_word() -> None:
    told = Told().show(row("sales"))
    for status in (6, 2, 8, 7, 3, 1, 0, 9, 5, 4):
        told("QueueMemberStatus", 1.0, **ANN, Status=status)
    assert states(told) == [
        ("available", None), ("alerting", None), ("talking", None), ("held", None), ("talking", None),
        ("available", None), ("unknown", None), ("status 9", None), ("signed_out", "phone not reachable"),
        ("signed_out", "invalid phone"),
    ]  # fmt: skip


def test_a_pause_bears_the_words_of_the_pbx() -> None:
    told = Told().show(row("billing"), row("sales"))
    for reason in ("Lunch", "Back office", ""):
        pause = {**ANN, "Status": 1, "Paused": 1, "PausedReason": reason}
        told.read(
            *({k.lower(): str(v) for k, v in {"Event": "QueueMemberPause", **pause, "Queue": q}.items()}
              for q in ("billing", "sales"))
        )  # fmt: skip
    told("QueueMemberPause", 5.0, **ANN, Status=1, Paused=0)
    told("QueueMemberStatus", 5.0, **ANN, Status=2)
    assert states(told)[1:] == [
        ("lunch", "Lunch"), ("break", "Back office"), ("break", None), ("available", "paused in billing"),
        ("talking", None),
    ]  # fmt: skip


def test_who_is_in_no_queue_any_more_has_signed_out() -> None:
    told = Told().show(row("billing"), row("sales"))
    told("QueueMemberRemoved", 1.0, **ANN)("QueueMemberRemoved", 1.0, **{**ANN, "Queue": "billing"})
    told.show(row("sales")).lose().show()
    shown = [(e.state, e.queues) for e in told.events if isinstance(e, AgentStateChanged)]
    assert shown == [
        ("available", ("billing", "sales")), ("available", ("billing",)), ("signed_out", ()),
        ("available", ("sales",)), ("signed_out", ()),
    ]  # fmt: skip


def test_wrapup_lasts_as_long_as_the_queue_gives() -> None:
    told = Told().show(row("sales", wrapuptime=15))
    told("QueueMemberStatus", 1.0, **ANN, Status=2, Wrapuptime=15)
    told("AgentComplete", 60.0, Uniqueid="u1", Interface="PJSIP/11", TalkTime=60)
    told("QueueMemberStatus", 0.1, **ANN, Status=1, Wrapuptime=15).wait(14.0).wait(2.0)
    shown = [(event.state, event.at - AT) for event in told.events if isinstance(event, AgentStateChanged)]
    assert [state for state, _ in shown] == ["available", "talking", "wrapup", "available"]
    assert shown[-1][1] == 61.0 + 15.0


def test_a_wrong_clock_moves_nothing() -> None:
    told = Told()
    for seconds in (0.0, 0.4, 1.0):
        stamp = told.at + seconds - 86_400.0
        told("QueueMemberStatus", seconds + 0.2, **ANN, Status=int(seconds * 5) + 1, Timestamp=stamp)
    changed = [event.at for event in told.events if isinstance(event, AgentStateChanged)]
    assert changed == sorted(changed)
    assert all(AT <= at <= told.at for at in changed)


def test_clocks_that_drift_apart_are_compared_anew() -> None:
    clock, received_at, drift_s = PbxClock(), AT, 5.0
    for _ in range(500):
        received_at += 300.0
        drift_s = 5.0 + (received_at - AT) * 1e-4
        at = clock.at({"timestamp": str(received_at - drift_s)}, received_at)
        assert received_at - 0.1 <= at <= received_at
    slow = clock.at({"timestamp": str(received_at - drift_s)}, received_at + 3.0)
    assert abs(slow - received_at) <= 0.1, "held up for 3 s on its way"
    clock.reset()
    assert clock.at({"timestamp": "5"}, received_at + 9.0) == received_at + 9.0

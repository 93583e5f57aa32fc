"""What an administrator is told of a PBX that works, but not as well as it could."""

from pathlib import Path

from feeds.relay.asterisk.advice import Advice
from tests.helpers.told_pbx import Told


def test_a_log_that_cannot_be_read_is_said_once(tmp_path: Path) -> None:
    told = Told(tmp_path / "queue_log")
    advice = Advice(told.translation, told.counters)
    told.wait(1.0)
    [said] = advice.news(told.at)
    assert "queue_log cannot be read: No such file" in said
    assert "Let the relay's user read it" in said
    assert advice.news(told.at) == []
    told.write("ENTERQUEUE").wait(1.0)
    assert advice.news(told.at) == ["queue_log is read again."]


def test_missing_rights_are_said() -> None:
    told = Told()
    advice = Advice(told.translation, told.counters)
    assert advice.news(told.at) == []
    told("QueueCallerJoin", Uniqueid="u1")("QueueCallerAbandon", 9.0, Uniqueid="u1")(
        "QueueCallerLeave", Uniqueid="u1"
    )
    rights, oddities = advice.news(told.at)
    assert "Give it read = agent,call in manager.conf" in rights
    assert oddities == "So far: 1 callers counted as abandoned who may have timed out."
    told.counters.bad_lines += 1
    assert advice.news(told.at + 60.0) == []
    assert advice.news(told.at + 601.0) == [
        "So far: 1 lines that could not be read, 1 callers counted as abandoned who may have timed out."
    ]

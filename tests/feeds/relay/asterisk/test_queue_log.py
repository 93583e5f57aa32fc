"""`queue_log` followed as it is written, cut, rotated and taken away."""

from pathlib import Path

import pytest

from feeds.relay.asterisk.queue_log import LogTail, parse_line


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "queue_log"
    path.touch()
    return path


def add(path: Path, *stamps: int, end: str = "\n") -> None:
    with path.open("a") as file:
        file.writelines(f"{stamp}|u{stamp}|sales|NONE|ENTERQUEUE||+49|1{end}" for stamp in stamps)


def read(tail: LogTail) -> list[int]:
    return [int(line.at) for line in tail.read()]


def test_half_a_line_waits_for_its_end(log: Path) -> None:
    tail = LogTail(log, 0.0)
    add(log, 1, 2)
    add(log, 3, end="")
    assert read(tail) == [1, 2]
    add(log, 4)
    lines = tail.read()
    assert [(line.at, line.rest) for line in lines] == [
        (3.0, ("", "+49", "14", "u4", "sales", "NONE", "ENTERQUEUE", "", "+49", "1"))
    ]
    tail.close()


def test_rotation_loses_nothing(log: Path) -> None:
    tail = LogTail(log, 0.0)
    add(log, 1)
    assert read(tail) == [1]
    old = log.rename(log.with_name("queue_log.1"))
    add(old, 2)
    assert read(tail) == [2]
    log.touch()
    add(old, 3)  # the PBX has the old file open until it is told to reload
    assert read(tail) == [3]
    add(old, 4)
    add(log, 5)
    assert read(tail) == [4, 5]
    add(log, 6)
    assert (read(tail), tail.trouble) == ([6], "")
    tail.close()


def test_a_file_that_is_emptied_is_read_anew(log: Path) -> None:
    tail = LogTail(log, 0.0)
    add(log, 1, 2, 3)
    assert read(tail) == [1, 2, 3]
    log.write_text("")
    assert read(tail) == []
    add(log, 4)
    assert read(tail) == [4]
    tail.close()


def test_a_missing_file_is_said_and_waited_for(tmp_path: Path) -> None:
    tail = LogTail(tmp_path / "queue_log", 0.0)
    assert read(tail) == []
    assert "queue_log cannot be read: No such file" in tail.trouble
    add(tmp_path / "queue_log", 7)
    assert (read(tail), tail.trouble) == ([7], "")
    tail.close()


def test_the_day_begins_in_a_long_file_and_in_the_rotated_one(log: Path) -> None:
    add(log.with_name("queue_log.1"), *range(1000, 1100))
    add(log, *range(1100, 60_000))
    tail = LogTail(log, 1050.0)
    assert read(tail) == list(range(1050, 60_000))
    tail.close()
    late = LogTail(log, 59_990.0)
    assert read(late) == list(range(59_990, 60_000))
    late.close()


def test_what_is_no_line_is_counted(log: Path) -> None:
    tail = LogTail(log, 0.0)
    log.write_bytes(b"\xff\xfe\n||||\n12|u\nx|u|q|a|E\n\n" + b"y" * 40_000 + b"\n5|u|q|a|E|r\n")
    assert [line.event for line in tail.read()] == ["E"]
    assert tail.bad_lines == 5
    tail.close()
    assert parse_line(b"1700000000.25|u|q|a|CONNECT|3\r") is not None

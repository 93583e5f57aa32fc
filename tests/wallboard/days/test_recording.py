from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from wallboard import __version__
from wallboard.days import list_days, open_day
from wallboard.days.recording import RecordingWriter, read_header
from wallboard.errors import SourceError
from wallboard.events import (
    AgentInfo,
    ContactAbandoned,
    ContactInfo,
    ContactQueued,
    Event,
    FloorState,
    Heartbeat,
    Hello,
    MenuLeft,
    QueueInfo,
    ServerMessage,
)

DAY = date(2026, 3, 10)
START_AT = 1_773_136_800.0  # 2026-03-10 10:00 UTC
HELLO = Hello(
    "wallboard.v1", "test", "e1", START_AT, 5.0, site="Bank", zone="Europe/London", inferred=("agents",)
)
STATE = FloorState(
    "e1", 7, START_AT, queues=(QueueInfo("a"),), agents=(AgentInfo("ann", "available", START_AT, name="Ann"),)
)


def contacts(count: int, first: int = 8, at: float = START_AT) -> list[Event]:
    return [ContactQueued(first + n, at + n, f"c{first + n}", "a") for n in range(count)]


def record(path: Path, messages: list[ServerMessage]) -> Path:
    with RecordingWriter(path) as writer:
        writer.write(messages)
    return path


def test_a_recording_tells_what_was_recorded(tmp_path: Path) -> None:
    told = contacts(3)
    path = record(tmp_path / "day.jsonl.zst", [HELLO, STATE, *told, Heartbeat(10, START_AT + 60)])
    source = open_day([path], "recording")
    assert source.info.site == "Bank"
    assert (source.info.zone, source.info.mode, source.info.inferred) == (
        "Europe/London",
        "replay",
        ("agents",),
    )
    assert (source.info.start_at, source.info.end_at) == (START_AT, START_AT + 60)
    opening = source.opening()
    assert (opening.queues, opening.agents, opening.seq) == (STATE.queues, STATE.agents, 0)
    assert [event.seq for event in source.events()] == [1, 2, 3]
    assert [event.at for event in source.events()] == [event.at for event in told]
    assert list_days([path], "recording") == [DAY]


def test_a_hang_up_in_the_menu_comes_back_as_it_was_told(tmp_path: Path) -> None:
    told = MenuLeft(8, START_AT + 5), MenuLeft(9, START_AT + 6, "a")
    path = record(tmp_path / "day.jsonl.zst", [HELLO, STATE, *told, Heartbeat(9, START_AT + 60)])
    source = open_day([path], "recording")
    assert list(source.events()) == [replace(event, seq=event.seq - 7) for event in told]


def test_the_header_names_format_program_and_site(tmp_path: Path) -> None:
    header = read_header(record(tmp_path / "day.jsonl.zst", [HELLO, STATE]))
    assert (header.format, header.version) == ("wallboard.recording", 1)
    assert header.program == f"wallboard {__version__}"
    assert (header.site, header.zone) == ("Bank", "Europe/London")


def test_what_was_flushed_survives_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl.zst"
    writer = RecordingWriter(path)
    writer.write([HELLO, STATE, *contacts(5000)])
    writer.flush()
    torn = tmp_path / "torn.jsonl.zst"
    torn.write_bytes(path.read_bytes())  # as it stands on the disk while the writer is still at it
    writer.close()
    assert len(list(open_day([torn], "recording").events())) == 5000


def test_a_torn_last_line_is_left_out_and_reported(tmp_path: Path) -> None:
    path = record(tmp_path / "day.jsonl.zst", [HELLO, STATE, *contacts(5000)])
    torn = tmp_path / "torn.jsonl.zst"
    torn.write_bytes(path.read_bytes()[:-3000])
    source = open_day([torn], "recording")
    assert 0 < len(list(source.events())) < 5000
    assert sum(source.report.skipped.values()) == 1
    assert source.report.rows == source.report.kept + 1


def test_it_goes_through_to_the_file_once_a_second(tmp_path: Path) -> None:
    now_s = 0.0
    path = tmp_path / "day.jsonl.zst"
    with RecordingWriter(path, monotonic_s=lambda: now_s) as writer:
        writer.write([HELLO, STATE])
        assert path.stat().st_size == 0
        now_s = 1.0
        writer.write(contacts(1))
        assert path.stat().st_size > 0


def test_a_snapshot_in_the_middle_marks_a_resync(tmp_path: Path) -> None:
    again = FloorState("e2", 100, START_AT + 50, contacts=(ContactInfo("c200", "a", START_AT + 40),))
    later = ContactAbandoned(101, START_AT + 60, "c200")
    path = record(tmp_path / "day.jsonl.zst", [HELLO, STATE, *contacts(2), again, later])
    told = list(open_day([path], "recording").events())
    assert [type(message) for message in told] == [ContactQueued, ContactQueued, FloorState, ContactAbandoned]
    assert [message.seq for message in told] == [1, 2, 2, 3]


def test_several_files_are_one_day(tmp_path: Path) -> None:
    morning = record(tmp_path / "1.jsonl.zst", [HELLO, STATE, *contacts(2)])
    state = FloorState("e2", 0, START_AT + 3600)
    noon = record(tmp_path / "2.jsonl.zst", [HELLO, state, *contacts(2, first=1, at=START_AT + 3601)])
    told = list(open_day([noon, morning], "recording").events())
    assert [message.at - START_AT for message in told] == [0, 1, 3600, 3601, 3602]


def test_a_recording_over_midnight_opens_the_next_day_with_what_was_carried_over(tmp_path: Path) -> None:
    next_day_at = START_AT + 14 * 3600
    events: list[Event] = [
        ContactQueued(8, next_day_at - 10, "c1", "a"),
        ContactQueued(9, next_day_at + 5, "c2", "a"),
        ContactAbandoned(10, next_day_at + 6, "c1"),
    ]
    path = record(tmp_path / "day.jsonl.zst", [HELLO, STATE, *events])
    assert list_days([path], "recording") == [DAY, date(2026, 3, 11)]
    with pytest.raises(SourceError, match="holds 2 days; choose one with --day"):
        open_day([path], "recording")
    source = open_day([path], "recording", date(2026, 3, 11))
    assert [contact.contact for contact in source.opening().contacts] == ["c1"]
    assert [(event.seq, event.at) for event in source.events()] == [
        (1, next_day_at + 5),
        (2, next_day_at + 6),
    ]


def test_no_file_is_overwritten(tmp_path: Path) -> None:
    path = record(tmp_path / "day.jsonl.zst", [HELLO, STATE])
    with pytest.raises(SourceError, match=r"day\.jsonl\.zst: exists already; give another name"):
        RecordingWriter(path)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b'{"format":"wallboard.recording","version":99,"program":"wallboard 9"}\n', "newer program"),
        (b'{"format":"other","version":1,"program":"x"}\n', "not a recording"),
        (b"time,calls\n", "not a recording"),
        (b"", "not a recording"),
        (b"\x28\xb5\x2f\xfd damaged", "is damaged"),
    ],
)
def test_what_is_no_recording_is_refused(tmp_path: Path, line: bytes, words: str) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(line)
    with pytest.raises(SourceError, match=words):
        open_day([path], "recording")


def test_an_uncompressed_recording_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(
        b'{"format":"wallboard.recording","version":1,"program":"by hand"}\n'
        b'{"type":"contact.queued","seq":5,"at":1773136800.0,"contact":"c","queue":"a"}\n'
        b'{"type":"contact.exploded","seq":6,"at":1773136801.0}\n'
    )
    source = open_day([path], "recording", zone="Europe/London")
    assert [event.seq for event in source.events()] == [1]
    assert source.report.skipped == {"not a message of this version, or cut off by a crash": 1}


def test_events_whose_time_cannot_be_are_left_out_and_counted(tmp_path: Path) -> None:
    wrong = [ContactQueued(90, at, "wrong", "a") for at in (1.9e9, 1e300, 86_400.0)]
    path = record(tmp_path / "day.jsonl.zst", [HELLO, STATE, *contacts(2), *wrong, *contacts(2, first=20)])
    day = open_day([path], "recording")
    assert [event.contact for event in day.events() if isinstance(event, ContactQueued)] == [
        "c8", "c9", "c20", "c21",
    ]  # fmt: skip
    skipped = {f"dated {year}, which cannot be": 1 for year in ("2030", "2096…", "1970")}
    assert (day.report.skipped, list_days([path], "recording")) == (skipped, [DAY])

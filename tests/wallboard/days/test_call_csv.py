import gzip
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
import zstandard

from wallboard.days import open_day, read_days
from wallboard.days.call_csv import parse_mapping, read_calls
from wallboard.days.calls import CallTable
from wallboard.days.local_time import site_calendar
from wallboard.days.report import ReadReport
from wallboard.errors import SourceError

ZONE = "Europe/Berlin"
SITE = site_calendar(ZONE)
MAP = "offered=Start,wait=Wait,outcome=Result,talk=Talk,agent=Agent,queue=Queue"
HEADER = "Start,Wait,Result,Talk,Agent,Queue"


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=SITE.zone).timestamp()


def read(tmp_path: Path, text: str | bytes, mapping: str = MAP) -> tuple[CallTable, ReadReport]:
    path = tmp_path / "export.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_calls([path], parse_mapping(mapping), SITE)


def test_an_export_with_named_columns(tmp_path: Path) -> None:
    table, report = read(
        tmp_path,
        f"{HEADER}\n2026-03-10 09:00:00,12,Answered,180,Ann,Sales\n"
        "2026-03-10 09:00:05,0:01:35,Abandoned,,,Billing\n2026-03-10 09:00:07,40,Voicemail,,,Sales\n",
    )
    assert table.queues == ("Sales", "Billing")
    assert table.offered_at.tolist() == [
        at("2026-03-10 09:00:00"),
        at("2026-03-10 09:00:05"),
        at("2026-03-10 09:00:07"),
    ]
    assert table.wait_s.tolist() == [12.0, 95.0, 40.0]
    assert [table.outcomes[code] for code in table.outcome] == ["answered", "abandoned", "voicemail"]
    assert table.talk_s.tolist() == [180.0, 0.0, 0.0]
    assert (report.rows, report.kept) == (3, 3)


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiters_and_encodings_are_recognised(tmp_path: Path, mark: str, encoding: str) -> None:
    text = f"{HEADER}\n2026-03-10 09:00:00,12,answered,180,Zoë,Küche\n".replace(",", mark)
    table, _ = read(tmp_path, text.encode(encoding))
    assert (table.queues, table.agents) == (("Küche",), ("Zoë",))


@pytest.mark.parametrize("compress", [gzip.compress, zstandard.compress])
def test_compression_is_recognised_by_content(tmp_path: Path, compress: Callable[[bytes], bytes]) -> None:
    table, _ = read(tmp_path, compress(f"{HEADER}\n2026-03-10 09:00:00,12,answered,180,Ann,Sales\n".encode()))
    assert len(table) == 1


def test_a_compressed_file_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    whole = gzip.compress(f"{HEADER}\n2026-03-10 09:00:00,12,answered,180,Ann,Sales\n".encode())
    with pytest.raises(SourceError, match=r"export\.csv: .*damaged or cut off.*fetch the file again"):
        read(tmp_path, whole[:-12])


@pytest.mark.parametrize(
    ("cells", "first"),
    [
        (["2026-03-10T09:00:00Z"], "2026-03-10 10:00:00"),
        (["2026-03-10 09:00:00+05:00"], "2026-03-10 05:00:00"),
        (["1773129600"], "2026-03-10 09:00:00"),
        (["1773129600000"], "2026-03-10 09:00:00"),
        (["10.03.2026 09:00"], "2026-03-10 09:00:00"),
        (["03/10/2026 9:00 PM", "03/31/2026 9:00 PM"], "2026-03-10 21:00:00"),
        (["10/03/2026 09:00:00", "31/03/2026 09:00:00"], "2026-03-10 09:00:00"),
        (["2026/03/10 09:00:00"], "2026-03-10 09:00:00"),
        (["3/10/26 12:05 am", "3/30/26 1:00 am"], "2026-03-10 00:05:00"),
    ],
)
def test_times_as_exports_write_them(tmp_path: Path, cells: list[str], first: str) -> None:
    rows = "".join(f"{cell},12,answered,180,Ann,Sales\n" for cell in cells)
    table, report = read(tmp_path, f"{HEADER}\n{rows}")
    assert report.kept == len(cells)
    assert table.offered_at[0] == at(first)


def test_day_and_month_that_cannot_be_told_apart_must_be_told(tmp_path: Path) -> None:
    text = f"{HEADER}\n03/10/2026 09:00:00,12,answered,180,Ann,Sales\n"
    with pytest.raises(SourceError, match=r"export\.csv:2: .*time_format="):
        read(tmp_path, text)
    table, _ = read(tmp_path, text, MAP + ",time_format=%d/%m/%Y %H:%M:%S")
    assert table.offered_at[0] == at("2026-10-03 09:00:00")


def test_the_hour_that_the_clocks_show_twice(tmp_path: Path) -> None:
    # Clocks in Berlin went from 03:00 back to 02:00 on 25 October 2026.
    times = ["01:50:00", "02:10:00", "02:50:00", "02:05:00", "02:30:00", "03:10:00"]
    rows = "".join(f"2026-10-25 {time},1,answered,1,Ann,Sales\n" for time in times)
    table, report = read(tmp_path, f"{HEADER}\n{rows}")
    minutes = ((table.offered_at - table.offered_at[0]) / 60).tolist()
    assert minutes == [0, 20, 60, 75, 100, 140]
    assert report.repaired == {"a local time that the clocks showed twice, taken as the second": 2}


def test_the_hour_that_the_clocks_skip(tmp_path: Path) -> None:
    table, report = read(tmp_path, f"{HEADER}\n2026-03-29 02:30:00,1,answered,1,Ann,Sales\n")
    assert table.offered_at[0] == at("2026-03-29 03:30:00")
    assert sum(report.repaired.values()) == 1


@pytest.mark.parametrize(
    ("mapping", "cells", "outcome"),
    [
        ("offered=o,wait=w,answered=x", "yes", "answered"),
        ("offered=o,wait=w,answered=x", "0", "abandoned"),
        ("offered=o,wait=w,abandoned=x", "", "answered"),
        ("offered=o,wait=w,abandoned=x", "TRUE", "abandoned"),
        ("offered=o,wait=w,talk=x", "35", "answered"),
        ("offered=o,wait=w,talk=x", "0", "abandoned"),
        ("offered=o,wait=w,agent=x", "Ann", "answered"),
        ("offered=o,wait=w,agent=x", "", "abandoned"),
        ("offered=o,wait=w,outcome=x", "Hang", "abandoned"),
        ("offered=o,wait=w,outcome=x", "Overflow", "overflow"),
    ],
)
def test_how_the_outcome_is_told(tmp_path: Path, mapping: str, cells: str, outcome: str) -> None:
    table, _ = read(tmp_path, f"o,w,x\n2026-03-10 09:00:00,12,{cells}\n", mapping)
    assert table.outcomes[table.outcome[0]] == outcome


def test_waits_follow_from_times_where_no_wait_is_given(tmp_path: Path) -> None:
    table, report = read(
        tmp_path,
        "o,a,b\n2026-03-10 09:00:00,2026-03-10 09:00:30,\n2026-03-10 09:01:00,,2026-03-10 09:02:00\n"
        "2026-03-10 09:02:00,2026-03-10 09:01:00,\n",
        "offered=o,answered=a,abandoned=b",
    )
    assert table.wait_s.tolist() == [30.0, 60.0, 0.0]
    assert report.repaired == {"negative wait, taken as 0 s": 1}


def test_negative_and_absurd_durations_are_counted_and_nothing_is_lost(tmp_path: Path) -> None:
    time = "2026-03-10 09:00:00"
    rows = f"{time},-5,answered,-1,Ann,S\n{time},30000,abandoned,,,S\n{time},,abandoned,,,S\n"
    table, report = read(tmp_path, f"{HEADER}\n{rows}")
    assert len(table) == 3
    assert report.repaired == {"negative wait, taken as 0 s": 1, "negative talk, taken as 0 s": 1}
    assert report.flagged == {"wait over 6 h": 1, "no wait given, taken as 0 s": 1}


def test_a_row_that_cannot_be_read_is_left_out_and_counted(tmp_path: Path) -> None:
    table, report = read(
        tmp_path, f"{HEADER}\n2026-03-10 09:00:00,12,answered,180,Ann,Sales\nTotal,1,,,,\n\n"
    )
    assert len(table) == 1
    assert report.skipped == {"a time or a duration is not understood": 1}
    assert report.examples == ("export.csv:3: a time or a duration is not understood",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is empty"),
        (
            "Start;Wait\n",
            r"export\.csv:1: has no column 'result'.*its columns are Start, Wait; correct --map",
        ),
        (f"{HEADER}\nsoon,12,answered,1,Ann,S\n", r"export\.csv:2: no row can be read.*check --map"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_with_what_to_do(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        read(tmp_path, text)


@pytest.mark.parametrize(
    ("mapping", "words"),
    [
        ("wait=w", "not understood"),
        ("offered=o,wait=w,colour=c", "not understood"),
        ("offered=o,outcome=r", "neither wait nor answered"),
        ("offered=o,wait=w", "which contacts were answered"),
    ],
)
def test_a_mapping_that_is_not_enough(mapping: str, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        parse_mapping(mapping)


def test_a_column_may_have_a_comma_in_its_name() -> None:
    assert parse_mapping("offered=Start, local,wait=Wait,agent=Agent").offered == "Start, local"


def test_excels_hint_of_the_delimiter_is_not_a_row(tmp_path: Path) -> None:
    table, report = read(
        tmp_path, f"sep=;\n{HEADER.replace(',', ';')}\n2026-03-10 09:00:00;1,5;answered;2;Ann;S\n"
    )
    assert (table.wait_s.tolist(), report.rows) == ([1.5], 1)


def test_it_opens_as_a_day(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(f"{HEADER}\n2026-03-10 00:10:00,12,answered,180,Ann,Sales\n")
    assert open_day([path], "csv", zone=ZONE, mapping=parse_mapping(MAP)).info.zone == ZONE
    assert read_days([path], "csv", zone=ZONE, mapping=parse_mapping(MAP)).days == (date(2026, 3, 10),)
    with pytest.raises(SourceError, match="needs --map"):
        read_days([path], "csv", zone=ZONE)
    with pytest.raises(SourceError, match="time zone 'Mars/Base' is unknown"):
        read_days([path], "csv", zone="Mars/Base", mapping=parse_mapping(MAP))
    with pytest.raises(
        SourceError, match="format 'excel' is unknown; there are anonymous-bank, csv, recording"
    ):
        read_days([path], "excel")
    with pytest.raises(SourceError, match=r"nowhere\.csv: cannot be read"):
        read_days([tmp_path / "nowhere.csv"], "csv", mapping=parse_mapping(MAP))

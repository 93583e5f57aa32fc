from datetime import date
from pathlib import Path

import pytest

from wallboard.days.counts import read_counts
from wallboard.days.local_time import site_calendar
from wallboard.errors import SourceError

NEW_YORK = site_calendar("America/New_York")


def test_counts_are_split_by_day(tmp_path: Path) -> None:
    path = tmp_path / "counts.csv"
    path.write_text(
        "time,calls\n2003-03-03T07:00:00,111\n2003-03-03T07:05:00,113\n2003-03-04T07:00:00,7\n2003-03-04T07:05:00,x\n"
        "2003-03-04T07:10:00,-1\n"
    )
    days, report = read_counts([path], NEW_YORK)
    assert [(day.day, day.counts.tolist(), day.length_s) for day in days] == [
        (date(2003, 3, 3), [111.0, 113.0], 300.0),
        (date(2003, 3, 4), [7.0], 300.0),
    ]
    assert days[0].start_at[0] == NEW_YORK.day(date(2003, 3, 3)).start_at + 7 * 3600
    assert (report.rows, report.kept, sum(report.skipped.values())) == (5, 3, 2)


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "counts.csv"
    path.write_text("when,how many\n")
    with pytest.raises(SourceError, match=r"counts\.csv:1: has no first line"):
        read_counts([path], NEW_YORK)


def test_the_real_counts(shared_data: Path) -> None:
    path = shared_data / "us_bank_calls_2003" / "bank_calls_first_120_days.csv"
    days, report = read_counts([path], NEW_YORK)
    assert len(days) == 120
    assert {day.counts.size for day in days} == {169}
    assert report.rows == report.kept == 120 * 169

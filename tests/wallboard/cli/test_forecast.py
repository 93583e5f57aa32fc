"""The forecast command: only what was known at that moment counts, and what it prints is what it says."""

import csv
import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from wallboard.cli.forecast import forecast

LAST = date(2026, 3, 20)


def write_counts(path: Path, days: int, last_day_after_noon: int) -> None:
    """Plain days of 60 contacts an hour from 08:00 to 18:00; the last one's afternoon is something else."""
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["time", "calls"])
        for back in range(days, -1, -1):
            start = datetime.combine(LAST - timedelta(days=back), datetime.min.time())
            for step in range(8 * 12, 18 * 12):
                at = start + timedelta(minutes=5 * step)
                calls = last_day_after_noon if back == 0 and at.hour >= 12 else 5
                rows.writerow([at.isoformat(), calls])


def run(path: Path, *options: str) -> dict[str, Any]:
    arguments = [
        str(path),
        "--format",
        "counts",
        "--day",
        LAST.isoformat(),
        "--at",
        "12:00",
        "--json",
        *options,
    ]
    result = CliRunner().invoke(forecast, arguments)
    assert result.exit_code == 0, result.output
    answer: dict[str, Any] = json.loads(result.stdout)
    return answer


def test_the_afternoon_is_forecast_from_the_days_before(tmp_path: Path) -> None:
    write_counts(tmp_path / "counts.csv", 21, 5)
    answer = run(tmp_path / "counts.csv")
    assert (answer["day"], answer["at"]) == ("2026-03-20", "12:00")
    rows = {row["start"][11:16]: row for row in answer["intervals"]}
    assert min(rows) == "12:00"
    for clock in ("12:00", "15:30"):
        row = rows[clock]
        assert abs(row["mean"] - 30) < 3
        assert (
            row["lo95"]
            <= row["lo80"]
            <= row["lo50"]
            <= row["mean"]
            <= row["hi50"]
            <= row["hi80"]
            <= row["hi95"]
        )
    assert rows["20:00"]["mean"] < 1


def test_nothing_that_came_later_is_looked_at(tmp_path: Path) -> None:
    write_counts(tmp_path / "calm.csv", 21, 5)
    write_counts(tmp_path / "surge.csv", 21, 50)
    assert run(tmp_path / "calm.csv") == run(tmp_path / "surge.csv")


def test_a_first_day_has_nothing_to_go_on_but_itself(tmp_path: Path) -> None:
    write_counts(tmp_path / "counts.csv", 0, 5)
    answer = run(tmp_path / "counts.csv")
    assert answer["intervals"], "a forecast without history is still an answer"


def said(path: Path, day: date, at: str) -> tuple[list[dict[str, Any]], str]:
    arguments = [str(path), "--format", "counts", "--day", day.isoformat(), "--at", at, "--json"]
    result = CliRunner().invoke(forecast, arguments)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)["intervals"], result.stderr


def test_a_day_that_the_files_do_not_hold_is_forecast_by_earlier_days_alone(tmp_path: Path) -> None:
    write_counts(tmp_path / "counts.csv", 21, 5)
    rows, words = said(tmp_path / "counts.csv", LAST + timedelta(days=7), "12:00")
    assert abs(rows[0]["mean"] - 30) < 3
    assert "no contact of this day before 2026-03-27 12:00: by earlier days alone" in words


def test_before_the_first_contact_there_is_nothing_to_forecast_from(tmp_path: Path) -> None:
    write_counts(tmp_path / "counts.csv", 0, 5)
    rows, words = said(tmp_path / "counts.csv", LAST, "06:00")
    assert not rows
    assert "no contact before 2026-03-20 06:00: there is nothing to forecast from" in words
    rows, words = said(tmp_path / "counts.csv", LAST, "11:00")
    assert rows
    assert "no day before 2026-03-20" in words


def test_the_real_evening_before_its_surge(shared_data: Path) -> None:
    path = shared_data / "anonbank1999" / "may.txt.gz"
    result = CliRunner().invoke(
        forecast,
        [str(path), "--format", "anonymous-bank", "--day", "1999-05-23", "--at", "20:00", "--json"],
    )
    rows = [row for row in json.loads(result.output)["intervals"] if row["start"][11:16] == "22:00"]
    assert {row["queue"] for row in rows} == {"PS", "PE", "IN", "NE", "NW", "TT"}
    assert sum(row["mean"] for row in rows) < 60, "275 came, and nothing said so at eight"

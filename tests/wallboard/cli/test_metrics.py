"""The metrics command on the real day: the figures that are known, and that parts add up to wholes."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from wallboard.cli.metrics import metrics

DAY = ["--format", "anonymous-bank", "--day", "1999-05-23"]


def run(shared_data: Path, *options: str) -> dict[str, Any]:
    path = shared_data / "anonbank1999" / "may.txt.gz"
    result = CliRunner().invoke(metrics, [str(path), *DAY, *options, "--json"])
    assert result.exit_code == 0, result.output
    answer: dict[str, Any] = json.loads(result.output)
    return answer


def test_the_known_figures_of_the_real_day(shared_data: Path) -> None:
    answer = run(shared_data, "--interval-min", "30", "--target-s", "20", "--short-abandon-s", "0")
    whole = answer["totals"][-1]
    assert answer["day"] == "1999-05-23"
    assert whole["queue"] == "*"
    figures = [whole[key] for key in ("offered", "answered", "abandoned", "answered_within")]
    assert figures == [2755, 1581, 1174, 600]
    assert whole["service_level"] == pytest.approx(600 / 2755)
    for key in ("offered", "answered", "abandoned", "answered_within"):
        assert sum(row[key] for row in answer["intervals"]) == whole[key]
        assert sum(row[key] for row in answer["totals"][:-1]) == whole[key]


def test_the_evening_surge_is_there_in_the_sites_own_time(shared_data: Path) -> None:
    answer = run(shared_data)
    evening = [row for row in answer["intervals"] if row["start"] == "1999-05-23T22:00:00+03:00"]
    assert sum(row["offered"] for row in evening) == 275


def test_every_formula_is_offered_and_differs(shared_data: Path) -> None:
    levels = {
        formula: run(shared_data, "--formula", formula)["totals"][-1]["service_level"]
        for formula in ("answered_of_offered", "answered_only", "abandons_positive", "abandons_ignored")
    }
    assert levels["answered_only"] == pytest.approx(600 / 1581)
    assert len(set(levels.values())) == 4


def test_csv_has_the_same_rows(shared_data: Path) -> None:
    path = shared_data / "anonbank1999" / "may.txt.gz"
    result = CliRunner().invoke(metrics, [str(path), *DAY, "--csv"])
    rows = list(csv.DictReader(io.StringIO(result.output)))
    assert rows[-1]["queue"] == "*"
    assert rows[-1]["offered"] == "2755"


def test_a_day_that_is_not_there_is_told(shared_data: Path) -> None:
    path = shared_data / "anonbank1999" / "may.txt.gz"
    result = CliRunner().invoke(metrics, [str(path), "--format", "anonymous-bank", "--day", "1999-06-23"])
    assert result.exit_code != 0
    result = CliRunner().invoke(metrics, [str(path), "--format", "anonymous-bank"])
    assert "choose one with --day" in result.output

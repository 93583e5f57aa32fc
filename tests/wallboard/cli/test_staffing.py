"""The `staffing` command: its JSON, its table and its words for bad input."""

import json

import pytest
from click.testing import CliRunner

from wallboard.cli.staffing import staffing

ONE_HUNDRED = [
    "--contacts",
    "100",
    "--interval-min",
    "30",
    "--aht-s",
    "180",
    "--target",
    "0.8",
    "--within-s",
    "20",
]


def run(*arguments: str) -> dict[str, float | None]:
    result = CliRunner().invoke(staffing, [*arguments, "--json"], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    answer: dict[str, float | None] = json.loads(result.output)
    return answer


def test_json_of_the_definitions() -> None:
    answer = run(*ONE_HUNDRED, "--shrinkage", "0.3")
    assert list(answer) == [
        "agents",
        "scheduled",
        "service_level",
        "asa_s",
        "occupancy",
        "p_wait",
        "p_abandon",
    ]
    assert (answer["agents"], answer["scheduled"]) == (14, 20)
    assert answer["service_level"] == pytest.approx(0.8883500191794669, abs=1e-16)
    assert answer["p_abandon"] == 0


def test_patience_and_occupancy() -> None:
    surge = [
        "--contacts",
        "360",
        "--interval-min",
        "30",
        "--aht-s",
        "240",
        "--target",
        "0.8",
        "--within-s",
        "20",
    ]
    assert run(*surge)["agents"] == 54
    patient = run(*surge, "--patience-s", "120")
    assert patient["agents"] == 49
    assert round(patient["service_level"] or 0, 4) == 0.8208
    assert run(*surge, "--max-occupancy", "0.8")["agents"] == 60


def test_no_contacts() -> None:
    answer = run("--contacts", "0", "--aht-s", "180")
    assert (answer["agents"], answer["service_level"], answer["asa_s"]) == (0, None, None)


def test_table() -> None:
    result = CliRunner().invoke(staffing, ONE_HUNDRED)
    lines = [line.split() for line in result.output.splitlines()]
    assert ["Agents", "14"] in lines
    assert ["Service", "level", "88.8%"] in lines
    assert "No contacts" in CliRunner().invoke(staffing, ["--contacts", "0", "--aht-s", "180"]).output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--contacts", "-1"], "contacts must be 0 or more"),
        (["--contacts", "nan"], "contacts must be 0 or more"),
        (["--target", "1"], "between 0 and 1"),
        (["--target", "80"], "between 0 and 1"),
        (["--aht-s", "0"], "AHT must be more than 0 s"),
        (["--interval-min", "-30"], "interval must be more than 0 s"),
        (["--patience-s", "nan"], "patience must be more than 0 s"),
        (["--within-s", "inf"], "seconds must be 0 or more"),
        (["--shrinkage", "1"], "shrinkage"),
        (["--max-occupancy", "0"], "max occupancy"),
        (["--contacts", "many"], "not a valid float"),
    ],
)
def test_bad_input_is_a_clear_error(arguments: list[str], words: str) -> None:
    result = CliRunner().invoke(staffing, [*ONE_HUNDRED, *arguments])
    assert result.exit_code == 2
    assert words in result.output
    assert "Traceback" not in result.output

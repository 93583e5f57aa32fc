"""The back-test command: what it prints is what the alerts were, in the site's time."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from wallboard.cli.backtest import backtest

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
"""As the site's clock shows it."""
RULE = '[[rule]]\nid = "busy"\nfigure = "offered"\nwarn = 9.5\nscopes = ["queue:sales"]\npending_s = 0\n'
QUIET = "[targets]\nlongest_wait_s = 3600\n[alerts]\nwaiting_warn = 500\nwaiting_critical = 900\n"


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    """Twenty calls around noon of two days, answered after five seconds."""
    path = tmp_path / "calls.csv"
    rows = [
        f"{NOON + timedelta(days=day, minutes=minute):%Y-%m-%d %H:%M:%S},5,60,sales"
        for day in range(2)
        for minute in range(20)
    ]
    path.write_text("\n".join(["start,wait,talk,queue", *rows]))
    return path


def run(calls: Path, *options: str, rule: str = RULE) -> Result:
    rules, config = calls.with_name("rules.toml"), calls.with_name("config.toml")
    rules.write_text(rule)
    config.write_text(QUIET)
    given = ["--format", "csv", "--map", "offered=start,wait=wait,talk=talk,queue=queue"]
    site = ["--zone", "Asia/Jerusalem", "--rules", str(rules), "--config", str(config)]
    return CliRunner().invoke(backtest, [str(calls), *given, *site, *options])


def test_alerts_are_told_with_figures_and_in_the_sites_time(calls: Path) -> None:
    result = run(calls, "--json", "--from", "2026-03-03")
    assert result.exit_code == 0, result.output
    told: dict[str, Any] = json.loads(result.output)
    assert told["days"] == 1
    (alert,) = [each for each in told["alerts"] if each["rule"] == "busy"]
    assert told["alerts_per_day"] == len(told["alerts"])
    assert (alert["queue"], alert["severity"], alert["expected"]) == ("sales", "warn", 9.5)
    assert alert["raised_at"] == "2026-03-03T12:09:10+02:00"
    assert alert["recovered_at"] > "2026-03-03T12:30"
    assert alert["observed"] == 20
    assert "Contacts in sales" in alert["text"]


def test_without_json_there_are_lines_to_read(calls: Path) -> None:
    result = run(calls)
    assert result.exit_code == 0, result.output
    assert "2026-03-02 12:09  warn     Contacts in sales" in result.output
    assert result.output.rstrip().endswith("a day")


def test_an_unknown_queue_is_refused_in_clear_words(calls: Path) -> None:
    result = run(calls, rule=RULE.replace("queue:sales", "queue:Sales"))
    assert result.exit_code != 0
    assert "Sales" in str(result.exception)
    assert "rules.toml:5" in str(result.exception)


def test_days_that_are_not_there_are_refused(calls: Path) -> None:
    result = run(calls, "--from", "2027-01-01")
    assert result.exit_code != 0
    assert "2026-03-02 to 2026-03-03" in str(result.exception)

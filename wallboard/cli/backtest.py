"""`backtest`: which alerts recorded days would have raised."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from wallboard.backtest import Backtest, Finding, chosen_days, load_rules, with_call_backs
from wallboard.cli.check_config import find_config
from wallboard.cli.sources import DayType, MappingType
from wallboard.clock import SiteCalendar
from wallboard.days import FORMATS, read_days
from wallboard.days.call_csv import CsvMapping

Row = dict[str, str | float | None]
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("files", nargs=-1, required=True, type=_FILE)
@click.option("--format", "day_format", type=click.Choice(FORMATS), required=True, help="What the files are.")
@click.option("--from", "first", type=DayType(), help="The first day; default: the first of the files.")
@click.option("--to", "last", type=DayType(), help="The last day; default: the last of the files.")
@click.option("--rules", "rule_file", type=_FILE, help="Rules of your own, TOML: [[rule]] tables.")
@click.option("--config", "config_file", type=_FILE, help="Configuration, TOML: targets and alert limits.")
@click.option("--map", "mapping", type=MappingType(), help="For csv: which column holds what.")
@click.option("--zone", help="The site's IANA time zone, where the files do not tell.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def backtest(
    *,
    files: tuple[Path, ...],
    day_format: str,
    first: date | None,
    last: date | None,
    rule_file: Path | None,
    config_file: Path | None,
    mapping: CsvMapping | None,
    zone: str | None,
    as_json: bool,
) -> None:
    """Say which alerts recorded days would have raised, by the engine of the live wall.

    Each day is judged by what the days before it taught, so give files that begin some weeks earlier.
    --rules come beside those of the configuration. In the JSON, `days` is the number of recorded days,
    `queue` is "*" for the whole floor, and times are the site's.
    """
    config = with_call_backs(find_config(config_file), day_format)
    days = read_days(
        files,
        day_format,
        zone=zone or config.site.zone or None,
        mapping=mapping,
        day_start=config.site.day_start,
    )
    chosen = chosen_days(days, first, last)
    test = Backtest(days, config)
    rules = load_rules(rule_file, test.queues) if rule_file is not None else ()
    findings = test.run(chosen, rules, _told if sys.stderr.isatty() else lambda _day: None)
    rows = [as_row(finding, days.calendar) for finding in findings]
    if as_json:
        per_day = round(len(rows) / len(chosen), 2)
        click.echo(json.dumps({"days": len(chosen), "alerts": rows, "alerts_per_day": per_day}))
    else:
        click.echo(words(rows, chosen))


def _told(day: date) -> None:
    click.echo(f"\r{day}", nl=False, err=True)


def as_row(finding: Finding, calendar: SiteCalendar) -> Row:
    """A finding as it is printed."""
    recovered_at = finding.recovered_at
    return {
        "rule": finding.rule,
        "queue": finding.queue,
        "severity": finding.severity,
        "raised_at": calendar.local(finding.raised_at).isoformat(timespec="seconds"),
        "recovered_at": None
        if recovered_at is None
        else calendar.local(recovered_at).isoformat(timespec="seconds"),
        "observed": finding.observed,
        "expected": finding.expected,
        "text": finding.text,
    }


def words(rows: Sequence[Row], chosen: Sequence[date]) -> str:
    """The alerts as lines to read."""
    lines = [
        f"{str(row['raised_at'])[:16].replace('T', ' ')}  {row['severity']!s:<9}{row['text']}" for row in rows
    ]
    total = f"{len(rows)} alerts on {len(chosen)} days, {len(rows) / len(chosen):.1f} a day"
    return "\n".join([*lines, "", total])

"""`log outcomes`: what each kind of lever has done."""

from __future__ import annotations

import json
from pathlib import Path

import click

from wallboard.cli.log_options import MODES, WAIT_S, file_and_form, opened, parse_time, zoned
from wallboard.log.intervention_rows import LogFilter
from wallboard.outcomes.summary import KindSummary, as_objects, summarise


@click.command()
@file_and_form
@zoned
@click.option("--from", "start", metavar="TIME", help="Happened at TIME or later (ISO 8601).")
@click.option("--to", "end", metavar="TIME", help="Happened before TIME.")
@click.option("--scope", default="", help="Only this scope: *, channel:…, group:…, queue:…")
@click.option("--mode", type=click.Choice(MODES), default="live", show_default=True)
def outcomes(
    *, db: Path, zone: str, as_json: bool, start: str | None, end: str | None, scope: str, mode: str
) -> None:
    """Tell per kind of lever how often it was used, what it moved beyond what was expected, and how sure."""
    wanted = LogFilter(start=parse_time(start, zone), end=parse_time(end, zone), scope=scope, mode=mode)
    with opened(db) as (store, _):
        found = store.read(lambda session: summarise(session, wanted)).result(WAIT_S)
    if as_json:
        click.echo(json.dumps(as_objects(found)))
        return
    if not found:
        click.echo("No lever was used in that time.")
        return
    click.echo(f"{'kind':<14}{'used':>6}{'alone':>7}{'change':>9}{'beyond expected':>24}{'bit':>9}  verdict")
    for each in found:
        click.echo(_line(each))


def _line(summary: KindSummary) -> str:
    beyond = _points(summary.surplus)
    if summary.low is not None and summary.high is not None:
        beyond = f"{beyond} ({_points(summary.low)} to {_points(summary.high)})"
    bit = "—" if summary.bit_after_min is None else f"{summary.bit_after_min:.0f} min"
    figures = f"{summary.times:>6}{summary.alone:>7}{_points(summary.change):>9}{beyond:>24}{bit:>9}"
    return f"{summary.kind:<14}{figures}  {summary.verdict}"


def _points(share: float | None) -> str:
    """Percentage points with their sign: `+12`."""
    return "—" if share is None else f"{100 * share:+.0f}".replace("-", "−")

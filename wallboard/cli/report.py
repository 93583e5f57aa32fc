"""`report`: a day, a week or a month of the floor, or a team's scorecard, from the log alone."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import click

from wallboard.cli.handover import PDF, WAIT_S, chosen_source, document_options
from wallboard.cli.languages import speaking
from wallboard.cli.log_options import opened
from wallboard.cli.sources import DayType
from wallboard.clock import SiteCalendar
from wallboard.config import Config, LanguageName, load_config
from wallboard.handover.reading import extents
from wallboard.reports import (
    FORMATS,
    KINDS,
    Period,
    ReportKind,
    Wanted,
    Writer,
    days_of,
    gather,
    period_of,
    write_report,
)

MOST_DAYS = 400


@click.command()
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The log's file.")
@click.option("--kind", type=click.Choice(KINDS), default="daily", show_default=True)
@click.option("--day", type=DayType(), help="A day of it (its week, its month); left out: the log's last.")
@click.option("--from", "first", type=DayType(), help="From this day on, in place of --day.")
@click.option("--to", "last", type=DayType(), help="Until the end of this day.")
@document_options
@click.pass_obj
def report(
    pdf: Writer | None,
    *,
    db: Path,
    kind: ReportKind,
    day: date | None,
    first: date | None,
    last: date | None,
    out: Path,
    mode: str | None,
    site: str | None,
    page_size: str,
    templates: Path | None,
    config_file: Path | None,
    language: LanguageName | None,
    zone: str,
) -> None:
    """Write a report: figures against target and forecast, alerts, what was done and what it did; or, as a
    scorecard, teams and agents. One page first, details after.

    --zone counts where the log knows none.
    """
    write = _writer(out, pdf)
    config = speaking(load_config(config_file) if config_file else Config(), language)
    with opened(db) as (store, _):
        extent = chosen_source(store.read(extents).result(WAIT_S), mode, site)
        calendar = SiteCalendar(extent.zone or zone, config.site.day_start)
        period = _period(kind, day or calendar.day_of(extent.last_at - 1.0).date, first, last, calendar)
        wanted = Wanted(kind, extent.source, period, calendar, time.time(), config.kind)
        document = gather(store, wanted).result(WAIT_S)
    write(document, out, "Letter" if page_size == "Letter" else "A4", templates)
    click.echo(out.resolve())


def _writer(out: Path, pdf: Writer | None) -> Writer:
    """What writes a file of this ending."""
    endings = (*FORMATS, *([PDF] if pdf is not None else []))
    if out.suffix.lower() not in endings:
        raise click.BadParameter(
            f"{out.name!r} does not say the format; end it with one of {', '.join(endings)}",
            param_hint="--out",
        )
    return pdf if out.suffix.lower() == PDF and pdf is not None else write_report


def _period(
    kind: ReportKind, day: date, first: date | None, last: date | None, calendar: SiteCalendar
) -> Period:
    if (first is None) != (last is None):
        raise click.UsageError("give both --from and --to, or --day")
    if first is None or last is None:
        return period_of(*days_of(kind, day), calendar)
    if not 0 <= (last - first).days < MOST_DAYS:
        raise click.BadParameter(f"{last} is before {first}, or more than a year after", param_hint="--to")
    return period_of(first, last, calendar)

"""`handover`: the shift's document, from the log alone."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import get_args
from zoneinfo import ZoneInfo

import click

from wallboard.cli.languages import speaking
from wallboard.cli.log_options import MODES, opened, options, zoned
from wallboard.config import Config, LanguageName, load_config
from wallboard.errors import StoreError
from wallboard.handover import FORMATS, Wanted, Writer, gather, write_document
from wallboard.handover.reading import Extent, extents
from wallboard.shifts import Shifts

WAIT_S = 60.0
PDF = ".pdf"


document_options = options(
    click.option(
        "--out",
        type=click.Path(dir_okay=False, path_type=Path),
        required=True,
        help="FILE.pdf, .html, .xlsx, .csv or .md.",
    ),
    click.option(
        "--mode", type=click.Choice(MODES), help="Which rows; left out: live ones, or what was recorded last."
    ),
    click.option("--site", help="For demo and replay, which site's rows; left out: the one recorded last."),
    click.option("--page-size", type=click.Choice(["A4", "Letter"]), default="A4", show_default=True),
    click.option(
        "--templates",
        type=click.Path(file_okay=False, exists=True, path_type=Path),
        help="A folder of templates of your own.",
    ),
    click.option(
        "--config",
        "config_file",
        type=click.Path(dir_okay=False, path_type=Path),
        help="The configuration, for what the site calls its shifts and kinds, and when its day begins.",
    ),
    click.option("--language", type=click.Choice(get_args(LanguageName)), help="Else the configuration's."),
    zoned,
)
"""What a handover and a report are asked for with."""


@click.command()
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The log's file.")
@click.option(
    "--from",
    "start",
    metavar="T",
    required=True,
    help="The shift's start: ISO 8601, or HH:MM of the log's last day.",
)
@click.option(
    "--to", "end", metavar="T", required=True, help="Its end, in the same ways; HH:MM follows --from."
)
@click.option("--words", default="", help="The supervisor's own words on the floor.")
@document_options
@click.pass_obj
def handover(
    pdf: Writer | None,
    *,
    db: Path,
    start: str,
    end: str,
    out: Path,
    mode: str | None,
    site: str | None,
    words: str,
    page_size: str,
    templates: Path | None,
    config_file: Path | None,
    language: LanguageName | None,
    zone: str,
) -> None:
    """Write the handover of a shift: one page first, details after.

    --zone counts where the log knows none.
    """
    endings = (*FORMATS, *([PDF] if pdf is not None else []))
    if out.suffix.lower() not in endings:
        raise click.BadParameter(
            f"{out.name!r} does not say the format; end it with one of {', '.join(endings)}",
            param_hint="--out",
        )
    config = speaking(load_config(config_file) if config_file else Config(), language)
    with opened(db) as (store, _):
        extent = chosen_source(store.read(extents).result(WAIT_S), mode, site)
        start_at, end_at = _times(start, end, extent, extent.zone or zone)
        shifts = Shifts(config.shift, extent.zone or zone).between(start_at, end_at)
        wanted = Wanted(
            extent.source,
            start_at,
            end_at,
            time.time(),
            zone=zone,
            words=words,
            kinds=config.kind,
            shifts=tuple(shift.name for shift in shifts),
            hide_names=config.wall.hide_names,
        )
        document = gather(store, wanted).result(WAIT_S)
    write = pdf if out.suffix.lower() == PDF and pdf is not None else write_document
    write(document, out, "Letter" if page_size == "Letter" else "A4", templates)
    click.echo(out.resolve())


def chosen_source(known: list[Extent], mode: str | None, site: str | None) -> Extent:
    """The source meant; of several the live one, else the one that was recorded last."""
    fitting = [
        each
        for each in known
        if (mode is None or each.source.partition(":")[0] == mode)
        and (site is None or each.source.partition(":")[2] == site)
    ]
    if not fitting:
        there = ", ".join(each.source for each in known) or "nothing yet"
        raise StoreError(f"the log has no such rows; it holds {there}: check --mode and --site")
    return next((each for each in fitting if each.source == "live"), fitting[0])


def _times(start: str, end: str, extent: Extent, zone: str) -> tuple[float, float]:
    """`HH:MM` is of the day on which the log ends.

    A shift that would end before it begins began the day before.
    """
    last = datetime.fromtimestamp(extent.last_at - 1.0, ZoneInfo(zone))
    begin, finish = _parse(start, last), _parse(end, last)
    if begin >= finish and _is_clock(start):
        begin -= timedelta(days=1)
    if begin >= finish:
        raise click.BadParameter(f"{end!r} is not after {start!r}", param_hint="--to")
    return begin.timestamp(), finish.timestamp()


def _is_clock(text: str) -> bool:
    return len(text) <= len("HH:MM")


def _parse(text: str, last: datetime) -> datetime:
    try:
        if _is_clock(text):
            clock = datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007  # the zone follows
            return datetime.combine(last.date(), clock, last.tzinfo)
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no time; write 2026-11-22T14:30 or 14:30") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=last.tzinfo)

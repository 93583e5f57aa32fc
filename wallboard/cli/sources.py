"""Options and parsing that every command about recorded days shares."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import click

from wallboard.days import FORMATS, Days
from wallboard.days.call_csv import CsvMapping, parse_mapping
from wallboard.errors import SourceError

Command = TypeVar("Command", bound=Callable[..., object])


class DayType(click.ParamType[date]):
    """A date, `YYYY-MM-DD`."""

    name = "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the date, or say what one looks like."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no date; write it as 1999-05-23", param, ctx)


class MappingType(click.ParamType[CsvMapping]):
    """`offered=COLUMN,wait=COLUMN,…`: which column of a CSV file holds what."""

    name = "offered=COL,wait=COL,…"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> CsvMapping:
        """Read the mapping, or say what it takes."""
        if isinstance(value, CsvMapping):
            return value
        try:
            return parse_mapping(str(value))
        except SourceError as error:
            self.fail(str(error), param, ctx)


def day_options(command: Command) -> Command:
    """The files and how to read them: FILES, --format, --day, --map, --zone."""
    for decorate in reversed(
        (
            click.argument(
                "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
            ),
            click.option(
                "--format",
                "day_format",
                type=click.Choice(FORMATS),
                required=True,
                help="What the files are.",
            ),
            click.option(
                "--day", type=DayType(), help="Which day of the files; not needed where they hold one."
            ),
            click.option("--map", "mapping", type=MappingType(), help="For csv: which column holds what."),
            click.option("--zone", help="The site's IANA time zone, where the files do not tell."),
        )
    ):
        command = decorate(command)
    return command


def one_day(days: Days, day: date | None) -> date:
    """The day asked for, or the only one there is."""
    if day is not None:
        return day
    if len(days.days) != 1:
        first, last = (days.days[0], days.days[-1]) if days.days else ("-", "-")
        raise click.UsageError(
            f"the files hold {len(days.days)} days ({first} to {last}); choose one with --day"
        )
    return days.days[0]

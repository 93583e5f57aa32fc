"""Options of `screenshot`: which page of which day at which moment, how large, and where to."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import ParamSpec, TypeVar, get_args

import click
import msgspec
from msgspec import Struct

from wallboard.cli.check_config import demo_config, find_config
from wallboard.cli.languages import speaking
from wallboard.cli.sources import DayType, MappingType, one_day
from wallboard.clock import SiteCalendar
from wallboard.config import Config, LanguageName, PageName, ThemeChoice
from wallboard.days import FORMATS, read_days
from wallboard.days.call_csv import CsvMapping
from wallboard.days.source import Source

P = ParamSpec("P")
R = TypeVar("R")
LARGEST_PX = 16_384


class SizeType(click.ParamType[tuple[int, int]]):
    """A size in pixels, `WIDTHxHEIGHT`."""

    name = "WIDTHxHEIGHT"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        """Read the size, or say what one looks like."""
        if isinstance(value, tuple):
            return value
        found = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", str(value))
        if found is None or max(width := int(found[1]), height := int(found[2])) > LARGEST_PX:
            self.fail(f"{value!r} is no size; write it as 1920x1080", param, ctx)
        return width, height


class Shot(Struct, frozen=True):
    """What to show: the recorded day of `files`, or the demo where there are none, at local time `at`."""

    page: PageName
    size: tuple[int, int]
    config: Config
    out: Path
    at: datetime
    files: tuple[Path, ...] = ()
    day_format: str = "recording"
    day: date | None = None
    mapping: CsvMapping | None = None
    zone: str | None = None

    def recorded(self) -> Source:
        """The recorded day. Raises SourceError."""
        from wallboard.days.learned_plan import open_planned  # the forecast's libraries load slowly

        days = read_days(self.files, self.day_format, zone=self.zone, mapping=self.mapping)
        return open_planned(days, one_day(days, self.day))

    def moment(self, source: Source) -> float:
        """The moment in epoch seconds, on the source's day."""
        calendar = SiteCalendar(source.info.zone)
        day = calendar.local(source.info.day_start_at).date()
        return datetime.combine(day, self.at.time(), calendar.zone).timestamp()


def screenshot_options(command: Callable[P, R]) -> Callable[P, R]:
    """Add the options; the command takes them as keywords and hands them to `read_screenshot_options`."""
    file = click.Path(dir_okay=False, path_type=Path)
    options = (
        click.option("--page", type=click.Choice(get_args(PageName)), default="floor", show_default=True),
        click.option("--size", type=SizeType(), default="1920x1080", show_default=True),
        click.option(
            "--theme", type=click.Choice(get_args(ThemeChoice)), help="Default: the configuration's."
        ),
        click.option("--language", type=click.Choice(get_args(LanguageName)), help="Of the screen."),
        click.option("--replay", "files", multiple=True, type=file, help="A recorded day; may be repeated."),
        click.option("--format", "day_format", type=click.Choice(FORMATS), default="recording"),
        click.option("--day", type=DayType(), help="Which day of the files."),
        click.option("--map", "mapping", type=MappingType(), help="For csv: which column holds what."),
        click.option("--zone", help="The site's IANA time zone, where the files do not tell."),
        click.option("--demo", is_flag=True, help="The demo's day."),
        click.option("--at", type=click.DateTime(["%H:%M", "%H:%M:%S"]), required=True, help="Local time."),
        click.option("--config", "config_file", type=file, help="Configuration, TOML."),
        click.option("--out", type=file, required=True, help="The picture, PNG."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def read_screenshot_options(
    *,
    page: PageName,
    size: tuple[int, int],
    theme: ThemeChoice | None,
    language: LanguageName | None,
    files: tuple[Path, ...],
    day_format: str,
    day: date | None,
    mapping: CsvMapping | None,
    zone: str | None,
    demo: bool,
    at: datetime,
    config_file: Path | None,
    out: Path,
) -> Shot:
    """Check the options against each other. Raises ConfigError, click.UsageError."""
    if demo == bool(files):
        raise click.UsageError("say what to show: either --demo or --replay FILE")
    if not out.parent.is_dir():
        raise click.UsageError(f"{out.parent}: there is no such folder to write the picture into")
    config = demo_config() if demo and config_file is None else find_config(config_file)
    if theme is not None:
        config = msgspec.structs.replace(config, wall=msgspec.structs.replace(config.wall, theme=theme))
    config = speaking(config, language)
    return Shot(page, size, config, out, at, files, day_format, day, mapping, zone)

"""Options of the commands that open the window: which configuration, which log, which page and theme."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar, get_args

import click
import msgspec
from msgspec import Struct
from platformdirs import user_data_path

from wallboard.cli.check_config import find_config
from wallboard.config import Config, PageName, ThemeName

P = ParamSpec("P")
R = TypeVar("R")


class WindowOptions(Struct, frozen=True):
    """How to open the window.

    `off_screen_s` plays without a display for so long and writes the pages into `out_dir`.
    """

    config: Config
    log_file: Path
    off_screen_s: float | None = None
    out_dir: Path = Path("wallboard-pictures")
    full_screen: bool = False


def window_options(command: Callable[P, R]) -> Callable[P, R]:
    """Add the options; the command takes them as keywords and hands them to `read_window_options`."""
    file = click.Path(dir_okay=False, path_type=Path)
    options = (
        click.option("--config", "config_file", type=file, help="Configuration, TOML."),
        click.option("--db", "log_file", type=file, help="The log of interventions, SQLite."),
        click.option("--theme", type=click.Choice(get_args(ThemeName)), help="Colours."),
        click.option("--page", type=click.Choice(get_args(PageName)), help="The page to begin with."),
        click.option("--full-screen", is_flag=True, help="Begin in full screen (F11)."),
        click.option(
            "--off-screen-s",
            type=click.FloatRange(1),
            help="Play for so long without a display, then write every page as a picture.",
        ),
        click.option(
            "--out-dir",
            type=click.Path(file_okay=False, path_type=Path),
            default=Path("wallboard-pictures"),
            help="Where --off-screen-s writes to.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def read_window_options(
    *,
    config_file: Path | None,
    log_file: Path | None,
    theme: ThemeName | None,
    page: PageName | None,
    full_screen: bool,
    off_screen_s: float | None,
    out_dir: Path,
    default: Callable[[], Config] | None = None,
) -> WindowOptions:
    """The configuration with what the command line says on top;

    `default` where no file is named. Raises ConfigError.
    """
    config = default() if default and config_file is None else find_config(config_file)
    wall = config.wall
    if theme is not None:
        wall = msgspec.structs.replace(wall, theme=theme)
    if page is not None:
        wall = msgspec.structs.replace(wall, pages=(page, *(each for each in wall.pages if each != page)))
    config = msgspec.structs.replace(config, wall=wall)
    return WindowOptions(
        config=config,
        log_file=log_file or _log_file(config),
        off_screen_s=off_screen_s,
        out_dir=out_dir,
        full_screen=full_screen,
    )


def _log_file(config: Config) -> Path:
    return (
        Path(config.log.file).expanduser()
        if config.log.file
        else user_data_path("wallboard") / "wallboard.db"
    )

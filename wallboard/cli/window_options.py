"""Options of the commands that open the window: which configuration, which log, which page and theme."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ParamSpec, TypeVar, get_args

import click
import msgspec
from msgspec import Struct
from platformdirs import user_data_path

from wallboard.cli.check_config import default_config_file, find_config
from wallboard.cli.languages import speaking
from wallboard.config import Config, LanguageName, PageName, ThemeChoice

P = ParamSpec("P")
R = TypeVar("R")


class WindowOptions(Struct, frozen=True):
    """How to open the window.

    `log_is_named`: by the command line or the configuration. `beside`: next to this file lie what the windows
    remember and the program's own log. `config_file` need not exist; for a demo `is_lent`: it is the
    program's own and not written.
    `off_screen_s` plays without a display for so long and writes the pages into `out_dir`. `screens` are a
    wall's monitors, from 1, and the pages of each. At the desk `page` is shown first.
    """

    config: Config
    log_file: Path
    off_screen_s: float | None = None
    out_dir: Path = Path("wallboard-pictures")
    full_screen: bool = False
    wall: bool = False
    config_file: Path = Path("wallboard.toml")
    is_lent: bool = False
    screens: tuple[tuple[int, tuple[PageName, ...]], ...] = ()
    page: PageName | None = None
    log_is_named: bool = True
    beside: Path = Path("wallboard.db")


class PagesType(click.ParamType[tuple[PageName, ...]]):
    """Pages in their order, `floor,queues`."""

    name = "PAGE,PAGE…"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[PageName, ...]:
        """Read the names, or say which there are."""
        if isinstance(value, tuple):
            return value
        names = [each.strip() for each in str(value).split(",") if each.strip()]
        known = {name: name for name in get_args(PageName)}
        if not names or not set(names) <= known.keys():
            self.fail(f"{value!r} names no pages; there are {', '.join(known)}", param, ctx)
        return tuple(known[name] for name in dict.fromkeys(names))


def window_options(command: Callable[P, R]) -> Callable[P, R]:
    """Add the options; the command takes them as keywords and hands them to `read_window_options`."""
    file = click.Path(dir_okay=False, path_type=Path)
    options = (
        click.option("--config", "config_file", type=file, help="Configuration, TOML."),
        click.option("--db", "log_file", type=file, help="The log of interventions, SQLite."),
        click.option("--theme", type=click.Choice(get_args(ThemeChoice)), help="Colours."),
        click.option("--language", type=click.Choice(get_args(LanguageName)), help="Of the screen."),
        click.option("--page", type=click.Choice(get_args(PageName)), help="The page to begin with."),
        click.option(
            "--pages",
            "pages_of",
            type=PagesType(),
            multiple=True,
            help="Which pages there are, and their order; repeated, those of each --monitor.",
        ),
        click.option("--full-screen", is_flag=True, help="Begin in full screen (F11)."),
        click.option(
            "--wall", is_flag=True, help="A screen nobody touches: full screen, no buttons, no pointer."
        ),
        click.option(
            "--monitor",
            "monitors",
            type=click.IntRange(1),
            multiple=True,
            help="With --wall: on which monitor, from 1; repeated, a window on each.",
        ),
        click.option(
            "--rotate",
            "rotate_s",
            type=click.FloatRange(0),
            metavar="SECONDS",
            help="With --wall: seconds a page; 0 stays.",
        ),
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


def rehearsal_option(command: Callable[P, R]) -> Callable[P, R]:
    """Add --notify to a command that plays what is not live."""
    words = "Send messages for its alerts too, by the configuration's routes."
    return click.option("--notify", is_flag=True, help=words)(command)


def read_window_options(
    *,
    config_file: Path | None,
    log_file: Path | None,
    theme: ThemeChoice | None,
    language: LanguageName | None,
    page: PageName | None,
    pages_of: tuple[tuple[PageName, ...], ...],
    full_screen: bool,
    wall: bool,
    monitors: tuple[int, ...],
    rotate_s: float | None,
    off_screen_s: float | None,
    out_dir: Path,
    notify: bool = False,
    default: Callable[[], Config] | None = None,
) -> WindowOptions:
    """The configuration with what the command line says on top;

    `default` where no file is named. Raises ConfigError, click.UsageError.
    """
    if not wall and (monitors or rotate_s):
        raise click.UsageError("--monitor and --rotate are for a screen nobody touches: add --wall")
    config = default() if default and config_file is None else find_config(config_file)
    look = config.wall
    begin = _begin_with if wall else _have
    screens = _screens(monitors or (1,), [begin(page, each) for each in pages_of or (look.pages,)])
    look = msgspec.structs.replace(
        look,
        theme=theme or look.theme,
        pages=screens[0][1],
        rotate_s=look.rotate_s if rotate_s is None else rotate_s,
    )
    config = speaking(msgspec.structs.replace(config, wall=look), language)
    if notify:
        config = _sending(config)
    log_file = log_file or _named_log(config)
    beside = log_file or user_data_path("wallboard") / "wallboard.db"
    return WindowOptions(
        config=config,
        config_file=config_file or default_config_file(),
        is_lent=default is not None and config_file is None,
        log_file=beside,
        log_is_named=log_file is not None,
        beside=beside,
        off_screen_s=off_screen_s,
        out_dir=out_dir,
        full_screen=full_screen,
        wall=wall,
        screens=screens,
        page=page,
    )


def _begin_with(page: PageName | None, pages: tuple[PageName, ...]) -> tuple[PageName, ...]:
    return pages if page is None else (page, *(each for each in pages if each != page))


def _have(page: PageName | None, pages: tuple[PageName, ...]) -> tuple[PageName, ...]:
    """The keys of pages stay what they are."""
    return pages if page in pages else _begin_with(page, pages)


def _screens(
    monitors: tuple[int, ...], pages_of: list[tuple[PageName, ...]]
) -> tuple[tuple[int, tuple[PageName, ...]], ...]:
    """Each monitor with its pages; with those of all where only one list was given."""
    if len(pages_of) == 1:
        pages_of *= len(monitors)
    if len(pages_of) != len(monitors):
        raise click.UsageError(
            f"{len(pages_of)} times --pages, {len(monitors)} --monitor: give one list for all or one for each"
        )
    return tuple(zip(monitors, pages_of, strict=True))


def check_display(options: WindowOptions, environment: Mapping[str, str]) -> None:
    """Say how to go on without a display, where Qt would end the program without a word.

    Raises click.UsageError.
    """
    shown_by = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    needs_one = sys.platform == "linux" and options.off_screen_s is None
    if needs_one and not any(environment.get(name) for name in shown_by):
        raise click.UsageError("there is no display here; with --off-screen-s 60 it plays into pictures")


def can_ask(options: WindowOptions, environment: Mapping[str, str]) -> bool:
    """Whether there is a display before which a person may sit."""
    if options.off_screen_s is not None or environment.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return sys.platform != "linux" or any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _sending(config: Config) -> Config:
    if not config.route:
        raise click.UsageError("--notify has nowhere to send to: the configuration has no [[route]]")
    return msgspec.structs.replace(config, notify=msgspec.structs.replace(config.notify, rehearsals=True))


def _named_log(config: Config) -> Path | None:
    return Path(config.log.file).expanduser() if config.log.file else None

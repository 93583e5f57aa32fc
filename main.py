"""The wallboard's entry point: `python main.py --help`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, ClassVar

# The matrices here are small: threads of the algebra library would only wait for each other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

PROJECT = Path(__file__).resolve().parent
VENV_PYTHON = PROJECT / ".venv" / "bin" / "python"

try:
    import click
    from msgspec.structs import replace
except ModuleNotFoundError:
    # Started by a Python that lacks the libraries: go on with the one that `make setup` made.
    if not VENV_PYTHON.exists() or Path(sys.executable) == VENV_PYTHON:
        sys.exit("The libraries are not installed yet: run `make setup` first.")
    os.execv(VENV_PYTHON, [str(VENV_PYTHON), *sys.argv])  # noqa: S606  # our own interpreter

from wallboard import __version__
from wallboard.cli.check_config import demo_config, shipped
from wallboard.cli.feed_url import FEED_OPTIONS, FeedUrlType, feed_options
from wallboard.cli.groups import LazyCommands
from wallboard.cli.screenshot_options import read_screenshot_options, screenshot_options
from wallboard.cli.window_options import (
    WindowOptions,
    can_ask,
    check_display,
    read_window_options,
    rehearsal_option,
    window_options,
)
from wallboard.clock import SiteCalendar
from wallboard.config import Config, FeedConfig, RouteConfig
from wallboard.days import FORMATS
from wallboard.days.source import Source
from wallboard.feed import Feed
from wallboard.language import Speech, Spoken

if TYPE_CHECKING:
    from wallboard.handover import Handover, PageSize
    from wallboard.live_wall import LiveWall
    from wallboard.notify.courier import Post
    from wallboard.reports import Report
    from wallboard.runtime import Runtime
    from wallboard.settings import SettingsFile
    from widgets.settings.opener import SettingsOpener
    from widgets.shell import MainWindow


OpenFeeds = Callable[[Config], AbstractContextManager[Sequence[Feed]]]
"""Opens the feeds of a configuration, for as long as the context lasts."""


class Commands(LazyCommands):
    """Every command that does not need all rooms at once lives in a module of its own."""

    places: ClassVar = {
        "backtest": "wallboard.cli.backtest:backtest",
        "check-config": "wallboard.cli.check_config:check_config",
        "follow-log": "feeds.cli.follow_log:follow_log",
        "forecast": "wallboard.cli.forecast:forecast",
        "handover": "wallboard.cli.handover:handover",
        "log": "wallboard.cli.log:log",
        "metrics": "wallboard.cli.metrics:metrics",
        "install-autostart": "wallboard.cli.autostart:install_autostart",
        "notify-test": "wallboard.cli.notify_test:notify_test",
        "pin": "wallboard.cli.pin:pin",
        "report": "wallboard.cli.report:report",
        "record": "feeds.cli.record:record",
        "relay": "feeds.cli.relay:relay",
        "schema": "wallboard.cli.schema:schema",
        "serve": "feeds.cli.serve:serve",
        "staffing": "wallboard.cli.staffing:staffing",
        "token": "feeds.cli.token:token",
    }


@click.group(cls=Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="wallboard")
@click.option(
    "--feed",
    "urls",
    type=FeedUrlType(),
    multiple=True,
    help="A feed: wss://HOST:PORT, or a vendor's own, as genesys://… (see docs/feeds).",
)
@feed_options
@window_options
@click.pass_context
def main(ctx: click.Context, /, urls: tuple[str, ...], **others: object) -> None:
    """The real-time wallboard for contact-centre supervisors.

    Without a command it opens the wall on --feed, or on the feeds of the configuration; where there is none
    it asks for one, as `setup` does.
    """
    ctx.obj = _write_pdf
    Spoken.teacher = _speech
    if ctx.invoked_subcommand is not None:
        return
    about_feed = {name: others.pop(name) for name in FEED_OPTIONS}
    options = read_window_options(**others)  # type: ignore[arg-type]
    given = [FeedConfig(url=url, **about_feed) for url in urls]  # type: ignore[arg-type]
    if not given and not options.config.feed:
        if options.wall or not can_ask(options, os.environ):
            raise click.UsageError(
                "no feed to show: give --feed URL, name one in the configuration, or try `demo`"
            )
        _set_up(options, sys.argv[1:])
        return
    show(partial(_feeds_of, given), options, own_feeds=not urls)


@main.command()
@window_options
def setup(**window: object) -> None:
    """Ask for the feed, its targets and the site, step by step, and open the wall on them."""
    options = read_window_options(**window)  # type: ignore[arg-type]
    check_display(options, os.environ)
    _set_up(options, [argument for argument in sys.argv[1:] if argument != "setup"])


def _set_up(options: WindowOptions, arguments: Sequence[str]) -> None:
    """Let the assistant ask; then begin anew, with `arguments`, on what was saved, or with the demo."""
    from feeds.adapters.registry import all_vendors
    from wallboard.settings import SettingsFile
    from wallboard.vault import KeyringVault
    from widgets.app import application
    from widgets.assistant.run import run_assistant, surroundings

    with application(options.config):
        around = surroundings(all_vendors(), os.environ, KeyringVault())
        outcome = run_assistant(SettingsFile(options.config_file), around)
    if outcome:
        begun = ["demo"] if outcome == "demo" else arguments
        os.execv(sys.executable, [sys.executable, str(PROJECT / "main.py"), *begun])  # noqa: S606  # ourselves


@contextmanager
def _feeds_of(given: Sequence[FeedConfig], config: Config) -> Iterator[Sequence[Feed]]:
    """Those of the command line, else the configuration's."""
    from feeds.opening import open_feeds

    calendar = SiteCalendar(config.site.zone or "UTC", config.site.day_start)
    yield open_feeds(given or config.feed, config.agent, calendar)


def _write_pdf(document: Handover | Report, out: Path, page_size: PageSize, templates: Path | None) -> None:
    """What draws a handover or a report as PDF: Qt, loaded only for it."""
    from wallboard.reports import Report
    from widgets.app import application
    from widgets.handover_pdf import write_pdf, write_report_pdf

    with application(off_screen=True):
        if isinstance(document, Report):
            write_report_pdf(document, out, page_size, templates)
        else:
            write_pdf(document, out, page_size, templates)


def _speech(language: str, locale: str) -> Speech:
    """What the core speaks: Qt's translations, loaded only for it."""
    from widgets.languages import speech_for

    return speech_for(language, locale)


def show(feeds: OpenFeeds, options: WindowOptions, *, own_feeds: bool = True) -> None:
    """Run the engine on `feeds` and the window on the engine, until the window is closed.

    `own_feeds`: they are the configuration's, and change with it.
    """
    from wallboard.live_wall import LiveWall
    from wallboard.logs import logging_to
    from widgets.app import application, run_off_screen, run_wall, run_window

    check_display(options, os.environ)
    off_screen = options.off_screen_s is not None
    wall = LiveWall(options.config, partial(_running, feeds, options.log_file))
    logs = logging_to(options.beside.with_suffix(".program.log"))
    with logs, application(options.config, off_screen=off_screen), wall as engine:
        if options.off_screen_s is None:
            settings = options.beside.with_suffix(".window.ini")
            door = _Settings(wall, options, own_feeds=own_feeds)
            if options.wall:
                run_wall(engine, options.config, settings, options.screens, open_settings=door.open)
                return
            run_window(
                engine,
                options.config,
                settings,
                full_screen=options.full_screen,
                page=options.page,
                open_settings=door.open,
                open_setup=door.set_up,
                change_targets=door.change_targets,
            )
            return
        click.echo(f"No display: playing off-screen for {options.off_screen_s:.0f} s …")
        pictures = run_off_screen(engine, options.config, options.off_screen_s, options.out_dir)
        click.echo("\n".join(["The pages as pictures:", *(f"  {path.resolve()}" for path in pictures)]))


@contextmanager
def _running(feeds: OpenFeeds, log_file: Path, config: Config) -> Iterator[Runtime]:
    from wallboard.assembly import running

    with feeds(config) as opened, running(config, opened, log_file, post=_post(config)) as runtime:
        yield runtime


class _Settings:
    """What opens settings and assistant over a window; loaded when it is first asked for."""

    def __init__(self, wall: LiveWall, options: WindowOptions, *, own_feeds: bool) -> None:
        self._wall, self._options, self._own_feeds = wall, options, own_feeds
        self._lent: SettingsFile | None = None

    def _read(self) -> SettingsFile:
        from wallboard.settings import SettingsFile

        if not self._options.is_lent:
            return SettingsFile(self._options.config_file)
        if self._lent is None:  # what is changed of a demo's configuration holds until it ends
            self._lent = SettingsFile(self._options.config_file, shipped("demo.toml"))
        return self._lent

    def _waits(self, config: Config) -> Sequence[str]:
        from wallboard.live_wall import waiting_keys

        own_feeds, hung = self._own_feeds, self._options.wall
        return waiting_keys(self._wall.config, config, own_feeds=own_feeds, hung=hung)

    @cached_property
    def _opener(self) -> SettingsOpener:
        """One for all windows: it keeps what was not saved when a wall was locked."""
        from wallboard.vault import KeyringVault
        from widgets.settings.opener import Program, SettingsOpener

        return SettingsOpener(Program(self._read, self._wall.take, self._waits, os.environ, KeyringVault))

    def open(self, window: MainWindow) -> None:
        """The settings."""
        self._opener.open(window)

    def change_targets(self, window: MainWindow, queue: str, targets: Mapping[str, float | None]) -> str:
        """Save a queue's own targets; what is in the way, in words."""
        return self._opener.change_targets(window, queue, targets)

    def set_up(self, window: MainWindow) -> None:
        """The assistant, on the file that is read when the program is started without a command."""
        from feeds.adapters.registry import all_vendors
        from wallboard.settings import SettingsFile
        from wallboard.vault import KeyringVault
        from widgets.assistant.run import open_assistant, surroundings

        opener, file = self._opener, SettingsFile(self._options.config_file)
        goes_on = self._own_feeds and not self._options.is_lent
        saved = opener.saved if goes_on else partial(opener.saved_for_later, file.path)
        around = surroundings(all_vendors(), os.environ, KeyringVault())
        open_assistant(window, self._wall.config, file, around, partial(saved, window))


def _post(config: Config) -> Callable[[RouteConfig], Post] | None:
    """What delivers messages, loaded only where there is a route for them."""
    if not config.route:
        return None
    from wallboard.notify.post import ApprisePost

    return ApprisePost


def _load_window() -> None:
    """Load what `show` needs: it takes as long as a child takes to start, on another core."""
    import widgets.app  # noqa: F401


def show_served(name: str, arguments: Sequence[str], options: WindowOptions) -> None:
    """Serve a demo or a replay in a child process, and show it through its real websocket."""
    from feeds.child import served
    from feeds.client import WebsocketFeed

    check_display(options, os.environ)
    command = [sys.executable, str(PROJECT / "main.py"), "serve", *arguments, "--exit-with-stdin"]
    with served(command, meanwhile=_load_window) as url:

        @contextmanager
        def feeds(_config: Config) -> Iterator[Sequence[Feed]]:
            yield [WebsocketFeed(name, url)]

        show(feeds, options, own_feeds=False)


@main.command()
@click.option("--speed", type=click.FloatRange(0.1, 3600), default=20.0, show_default=True)
@click.option("--seed", type=int, default=6, show_default=True, help="Another seed, another day.")
@rehearsal_option
@window_options
def demo(speed: float, seed: int, **window: object) -> None:
    """Open the wall on a simulated centre: a surge and an outage come within the first minutes.

    The same morning begins each time, and so does its log, unless --db names a file to keep.
    """
    options = read_window_options(**window, default=demo_config)  # type: ignore[arg-type]
    with TemporaryDirectory(prefix="wallboard-demo-", ignore_cleanup_errors=True) as folder:
        if not options.log_is_named:
            options = replace(options, log_file=Path(folder) / "demo.db")
        show_served("demo", ["demo", f"--speed={speed}", f"--seed={seed}"], options)


@main.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False))
@click.option(
    "--format",
    "day_format",
    type=click.Choice(FORMATS),
    default="recording",
    show_default=True,
    help="What the files are.",
)
@click.option("--day", help="Which day of the files, YYYY-MM-DD; not needed where they hold one.")
@click.option("--map", "mapping", help="For csv, which column holds what: offered=COL,wait=COL,…")
@click.option("--zone", help="The site's IANA time zone, where the files do not tell.")
@click.option("--at", help="Begin at this time of the day, HH:MM.")
@click.option("--speed", type=click.FloatRange(0.1, 3600), default=60.0, show_default=True)
@rehearsal_option
@window_options
def replay(files: tuple[str, ...], day_format: str, speed: float, **others: object) -> None:
    """Open the wall on a recorded day. Space pauses, the arrows seek, + and - change the speed."""
    chosen = {name: others.pop(name) for name in ("day", "mapping", "zone", "at")}
    options = read_window_options(**others)  # type: ignore[arg-type]
    names = {"mapping": "map"}
    given = [f"--{names.get(name, name)}={value}" for name, value in chosen.items() if value is not None]
    show_served("replay", [*files, f"--format={day_format}", f"--speed={speed}", *given], options)


@main.command()
@screenshot_options
def screenshot(**options: object) -> None:
    """Write a page as a picture: a recorded day's or the demo's, at a moment of it. Needs no display."""
    from widgets.screenshot import write_screenshot

    shot = read_screenshot_options(**options)  # type: ignore[arg-type]
    write_screenshot(shot.recorded() if shot.files else _demo_source(), shot)
    click.echo(shot.out.resolve())


def _demo_source() -> Source:
    from feeds.simulator import Simulator, demo_model

    return Simulator(demo_model())


if __name__ == "__main__":
    main()

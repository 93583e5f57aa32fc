"""The window from start to end: the application, the window, and the off-screen run that writes pictures."""

from __future__ import annotations

import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QSettings,
    QSize,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from wallboard.config import Config, PageName
from wallboard.events import AgentCourse
from wallboard.handover import Review, Wanted
from wallboard.intents import Intent
from wallboard.log.intervention_rows import AgentHistory
from wallboard.service import ServiceManager
from wallboard.snapshot import FloorSnapshot
from wallboard.trial import Trial
from widgets.garbage import GarbageTimer
from widgets.heartbeat import Heartbeat
from widgets.intervention_dialog import InterventionForms
from widgets.languages import install
from widgets.look import dress, keep_still, worn
from widgets.readers import LogReader, Readers
from widgets.shell import DEFAULT_SIZE, MainWindow, TargetsChanger
from widgets.sounds import Sounds, find_player
from widgets.theme import load_theme
from widgets.tray import Tray
from widgets.wall.lock import WallLock
from widgets.wall.walls import Walls
from widgets.windows import Windows

NO_CONFIG = Config()
PICTURE_SIZE, ANSWER_S = QSize(1920, 1080), 0.3
OFF_SCREEN_CHATTER = "This plugin does not support"
"""Said of every window that is drawn without a display; nothing is wrong."""
QT_LEVELS = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
qt_log = logging.getLogger("qt")


class Engine(Protocol):
    """What the windows need of the engine: `wallboard.runtime.Runtime`."""

    def latest(self) -> FloorSnapshot | None:
        """The newest picture."""

    def post(self, intent: Intent) -> None:
        """Ask for something."""

    def about_agent(self, agent: str, mode: str) -> Future[AgentHistory]:
        """What the log has of an agent."""

    def course_of(self, agent: str) -> Future[AgentCourse]:
        """An agent's day so far."""

    @property
    def read_log(self) -> LogReader:
        """Runs a job on what is saved of the log."""

    def handover(self, wanted: Wanted) -> Future[Review]:
        """A shift to look back on and hand over."""


def readers_of(engine: Engine) -> Readers:
    """All that pages may ask of the engine."""
    return Readers(engine.about_agent, engine.read_log, engine.handover, engine.course_of, Trial())


def make_application(config: Config = NO_CONFIG, *, off_screen: bool = False) -> QApplication:
    """The one QApplication, dressed as configured. `off_screen`: draw into memory; needs no display."""
    if off_screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_log_message)
    application = QApplication(sys.argv[:1])
    dress(application)
    install(application, config.site)
    if config.wall.reduced_motion:
        keep_still(application)
    return application


def _log_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """What Qt has to say goes into the program's log."""
    if kind is QtMsgType.QtFatalMsg:
        sys.stderr.write(f"{message}\n")  # Qt ends the program now: whoever started it has to know why
    if not message.startswith(OFF_SCREEN_CHATTER):
        qt_log.log(QT_LEVELS.get(kind, logging.WARNING), "%s", message)


@contextmanager
def application(config: Config = NO_CONFIG, *, off_screen: bool = False) -> Iterator[QApplication]:
    """The one QApplication, and the garbage of its windows collected in this thread alone.

    Enter it before other threads begin, and leave it when they have ended: a collection in one of them would
    destroy what is left of a window there.
    """
    made = make_application(config, off_screen=off_screen)
    garbage = GarbageTimer()
    try:
        yield made
    finally:
        garbage.stop()


def run_window(
    engine: Engine,
    config: Config,
    settings_file: Path,
    *,
    full_screen: bool = False,
    page: PageName | None = None,
    open_settings: Callable[[MainWindow], None] | None = None,
    change_targets: TargetsChanger | None = None,
    open_setup: Callable[[MainWindow], None] | None = None,
) -> None:
    """Show the window until it is closed, or SIGINT or SIGTERM comes. Needs `application`.

    It begins with `page`, else with the one it showed last.
    """
    settings = QSettings(str(settings_file), QSettings.Format.IniFormat)
    sounds = Sounds(find_player(), settings)
    forms, readers = InterventionForms(settings).open, readers_of(engine)

    def make(slot: str, beside: MainWindow | None) -> MainWindow:
        return MainWindow(
            engine.latest,
            engine.post,
            beside.config if beside else config,
            forms,
            readers=readers,
            settings=settings,
            sounds=sounds if beside is None else None,  # one ring is enough
            open_settings=open_settings,
            change_targets=change_targets,
            open_setup=open_setup,
            slot=slot,
            beside=beside,
            # Dressed for a larger screen than it is on, it could not shrink to fit.
            size=DEFAULT_SIZE.boundedTo(QApplication.primaryScreen().availableSize()),
        )

    windows = Windows(make, settings)
    window = windows.first
    if page is not None:
        window.show_page(page)
    if Tray.isSystemTrayAvailable():
        tray = Tray(window, load_theme(worn(config.wall.theme)))
        window.floor_taken.connect(tray.show_snapshot)
        tray.show()
    if full_screen:
        window.showFullScreen()
    else:
        window.show()
    windows.restore()
    _end_by(window.close)
    heart = Heartbeat(ServiceManager(os.environ), engine.latest)
    QCoreApplication.exec()
    heart.stop()


Screens = Sequence[tuple[int, tuple[PageName, ...]]]
"""Monitors, from 1, and the pages of each."""


def make_walls(
    engine: Engine,
    config: Config,
    settings: QSettings,
    screens: Screens,
    sounds: Sounds | None = None,
    *,
    open_settings: Callable[[MainWindow], None] | None = None,
    now: Callable[[], float] = time.time,
) -> Walls:
    """A wall on each of the `screens`; the first has the `sounds`. Needs `application`.

    `open_settings` is for those who know the PIN. `now` is the wall clock, epoch seconds.
    """
    wall = config.wall
    lock = WallLock(wall.pin_hash, wall.unlock_min * 60.0) if wall.pin_hash else None
    windows = [
        MainWindow(
            engine.latest,
            engine.post,
            replace(config, wall=replace(wall, pages=pages)),
            InterventionForms(settings).open if lock else lambda *_: None,
            readers=readers_of(engine) if lock else Readers(handover=engine.handover),
            sounds=sounds if number == 0 else None,
            open_settings=open_settings if lock else None,
            wall=True,
            lock=lock,
            now=now,
        )
        for number, (_, pages) in enumerate(screens)
    ]
    return Walls(windows, [monitor for monitor, _ in screens], wall, settings, now)


def run_wall(
    engine: Engine,
    config: Config,
    settings_file: Path,
    screens: Screens,
    manager: ServiceManager | None = None,
    *,
    open_settings: Callable[[MainWindow], None] | None = None,
) -> None:
    """Show a wall on each of the `screens` until SIGINT or SIGTERM comes. Needs `application`.

    What is kept in `settings_file` is the desk's; of that only the sound is heeded, and a wall's own page.
    """
    settings = QSettings(str(settings_file), QSettings.Format.IniFormat)
    sounds = Sounds(find_player(), settings)
    walls = make_walls(engine, config, settings, screens, sounds, open_settings=open_settings)
    _end_by(walls.close)
    heart = Heartbeat(manager or ServiceManager(os.environ), engine.latest)
    QCoreApplication.exec()
    heart.stop()
    walls.close()


def _end_by(close: Callable[[], object]) -> None:
    """Let SIGINT and SIGTERM `close` what is shown.

    Python's handlers run between its instructions: a window's own timer sees to that ten times a second.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, close))  # never in mid-paint


def run_off_screen(engine: Engine, config: Config, play_s: float, out_dir: Path) -> list[Path]:
    """Play for `play_s` seconds without a display, then write every page as a picture into `out_dir`.

    Gives the pictures' paths. Needs `application`. Raises OSError where they cannot be written.
    """
    window = MainWindow(
        engine.latest,
        engine.post,
        config,
        InterventionForms().open,
        readers=readers_of(engine),
        size=PICTURE_SIZE,
    )
    window.show()
    _let_pass(play_s)
    out_dir.mkdir(parents=True, exist_ok=True)
    written = [_write_page(window, number, out_dir) for number in range(len(window.page_names))]
    window.close()
    return written


def _let_pass(seconds: float) -> None:
    passing = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), passing.quit)
    passing.exec()


def _write_page(window: MainWindow, number: int, out_dir: Path) -> Path:
    name = window.page_names[number]
    window.show_page(name)
    _let_pass(ANSWER_S)  # some pages ask the log first
    for _ in range(3):  # layouts within layouts need a few rounds to settle
        window.take_newest()
        QCoreApplication.processEvents()
    path = out_dir / f"{number + 1}-{name}.png"
    if not window.grab().save(str(path)):
        raise OSError(f"{path}: the picture could not be written")
    return path

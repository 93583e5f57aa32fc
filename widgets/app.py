"""The window from start to end: the application, the window, and the off-screen run that writes pictures."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication

from wallboard.config import Config
from wallboard.intents import Intent
from wallboard.snapshot import FloorSnapshot
from widgets.garbage import GarbageTimer
from widgets.look import dress
from widgets.shell import MainWindow

PICTURE_SIZE = QSize(1920, 1080)


def open_form(*_):
    pass


class Engine(Protocol):
    """What the window needs of the engine: `wallboard.runtime.Runtime`."""

    def latest(self) -> FloorSnapshot | None:
        """The newest picture."""

    def post(self, intent: Intent) -> None:
        """Ask for something."""


def make_application(*, off_screen: bool = False) -> QApplication:
    """The one QApplication, dressed. `off_screen`: draw into memory; needs no display."""
    if off_screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(sys.argv[:1])
    dress(application)
    return application


def run_window(engine: Engine, config: Config, settings_file: Path, *, full_screen: bool = False) -> None:
    """Show the window until it is closed, or SIGINT or SIGTERM comes."""
    application = make_application()
    settings = QSettings(str(settings_file), QSettings.Format.IniFormat)
    window = MainWindow(engine.latest, engine.post, config, open_form, settings=settings)
    if full_screen:
        window.showFullScreen()
    else:
        window.show()
    # Python's handlers run between its instructions: the window's own timer sees to that ten times a second.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())
    garbage = GarbageTimer()
    application.exec()
    garbage.stop()


def run_off_screen(engine: Engine, config: Config, play_s: float, out_dir: Path) -> list[Path]:
    """Play for `play_s` seconds without a display, then write every page as a picture into `out_dir`.

    Gives the pictures' paths. Raises OSError where they cannot be written.
    """
    application = make_application(off_screen=True)
    window = MainWindow(engine.latest, engine.post, config, open_form, size=PICTURE_SIZE)
    window.show()
    garbage = GarbageTimer()
    QTimer.singleShot(round(play_s * 1000), application.quit)
    application.exec()
    out_dir.mkdir(parents=True, exist_ok=True)
    written = [_write_page(window, number, out_dir) for number in range(len(window.page_names))]
    window.close()
    garbage.stop()
    return written


def _write_page(window: MainWindow, number: int, out_dir: Path) -> Path:
    name = window.page_names[number]
    window.show_page(name)
    for _ in range(3):  # layouts within layouts need a few rounds to settle
        window.take_newest()
        QCoreApplication.processEvents()
    path = out_dir / f"{number + 1}-{name}.png"
    if not window.grab().save(str(path)):
        raise OSError(f"{path}: the picture could not be written")
    return path

"""A sound when an alert begins to fire: one for each severity, so that it says how grave it is.

How it is played: see docs/decisions/004-sound-without-qtmultimedia.md.
"""

from __future__ import annotations

import importlib
import shutil
import sys
import time
from collections.abc import Callable
from importlib import resources
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QSettings, Signal
from PySide6.QtWidgets import QApplication

from wallboard.records import Severity
from wallboard.snapshot import FloorSnapshot
from widgets.new_alerts import NewAlerts

Play = Callable[[Path], None]
PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))
REST_S = 5.0
"""Alerts closer together than this ring once; only a critical one rings into the rest of another."""
MUTED_KEY = "window/muted"


def sound_file(severity: Severity) -> Path:
    """The sound of a severity, WAV."""
    return Path(str(resources.files("resources") / "sounds" / f"{severity}.wav"))


def find_player() -> Play:
    """What this machine plays a file with; the system's beep where there is nothing. None of them waits."""
    if sys.platform == "win32":
        winsound = importlib.import_module("winsound")
        flags = winsound.SND_FILENAME | winsound.SND_ASYNC
        return lambda file: winsound.PlaySound(str(file), flags)
    for program, *options in PLAYERS:
        if found := shutil.which(program):
            return lambda file: _start(found, [*options, str(file)])
    return lambda _file: QApplication.beep()


def _start(program: str, arguments: list[str]) -> None:
    QProcess.startDetached(program, arguments)


class Sounds(QObject):
    """Rings for new alerts. `settings`, where given, keep whether it is muted."""

    muted_changed = Signal(bool)

    def __init__(
        self,
        play: Play,
        settings: QSettings | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._play, self._settings, self._monotonic = play, settings, monotonic
        self._news = NewAlerts()
        self._rang: tuple[float, Severity] | None = None
        self.muted = bool(settings and settings.value(MUTED_KEY, defaultValue=False, type=bool))

    def toggle(self) -> None:
        """Mute, or ring again."""
        self.muted = not self.muted
        if self._settings is not None:
            self._settings.setValue(MUTED_KEY, self.muted)
        self.muted_changed.emit(self.muted)

    def show_snapshot(self, snapshot: FloorSnapshot) -> None:
        """Ring for the gravest alert that is new."""
        new = self._news.among(snapshot)
        if new and not self.muted:
            self._ring(new[0].severity)

    def _ring(self, severity: Severity) -> None:
        now_s = self._monotonic()
        if self._rang is not None and now_s - self._rang[0] < REST_S:
            graver = severity == "critical" and self._rang[1] != "critical"
            if not graver:
                return
        self._rang = now_s, severity
        self._play(sound_file(severity))

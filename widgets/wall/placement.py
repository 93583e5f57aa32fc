"""Puts a wall's window on its monitor, and back there when the monitor comes back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

SETTLE_MS = 1000
"""A cable that is plugged in makes several changes at once."""


def find_screen(screens: Sequence[QScreen], number: int) -> QScreen | None:
    """The monitor `number`, counted from 1; None where there is none."""
    return screens[number - 1] if 1 <= number <= len(screens) else None


class Placement(QObject):
    """Fills the monitor `number` (from 1) with `window`; the first one as long as that is not there.

    The monitor is known by its name from then on: numbers change when another one is unplugged.
    """

    def __init__(self, window: QWidget, number: int) -> None:
        super().__init__(window)
        self._window, self._number, self._name = window, number, ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.place)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(lambda _screen: self._settle.start())
            application.screenRemoved.connect(lambda _screen: self._settle.start())
        self.place()

    def place(self) -> None:
        """Go to the monitor."""
        screen = self._screen()
        if self._window.isFullScreen() and self._window.screen() is not screen:
            self._window.showNormal()  # window managers move no window that fills a screen
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()

    def _screen(self) -> QScreen:
        screens = QGuiApplication.screens()
        named = next((each for each in screens if self._name and each.name() == self._name), None)
        found = named or (find_screen(screens, self._number) if not self._name else None)
        if found is None:
            return QGuiApplication.primaryScreen()
        self._name = found.name()
        return found

"""Turns a wall's pages, and stays on the Floor while something critical needs someone."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from wallboard.config import PageName
from wallboard.snapshot import FloorSnapshot
from widgets.shell import MainWindow

ALARM_PAGE: PageName = "floor"
"""The page that shows what is wrong and what to do."""


class Rotation(QObject):
    """Shows each page of `window` for `seconds`. While a critical alert fires that nobody has acknowledged,
    the Floor stays, where it is one of the pages.
    """

    def __init__(self, window: MainWindow, seconds: float) -> None:
        super().__init__(window)
        self._window = window
        self._held = False
        self._timer = QTimer(self)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(lambda: window.turn(1))
        self._timer.start()
        window.floor_taken.connect(self.show_snapshot)

    @property
    def held(self) -> bool:
        """Whether the pages stand still."""
        return self._held

    def show_snapshot(self, snapshot: FloorSnapshot) -> None:
        """Hold, or turn on."""
        held = any(alert.severity == "critical" and alert.state == "firing" for alert in snapshot.alerts)
        if held == self._held:
            return
        self._held = held
        if not held:
            self._timer.start()
            return
        self._timer.stop()
        if ALARM_PAGE in self._window.page_names:
            self._window.show_page(ALARM_PAGE)

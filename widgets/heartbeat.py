"""Tells the service manager that the window lives: from the GUI thread's own events, so that one that hangs
is silent, and is started anew.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from wallboard.service import ServiceManager


class Heartbeat(QObject):
    """Says `READY=1` once events are handled, then beats. `picture` gives the engine's newest: a wall whose
    engine makes none any more is as dead as one that does not draw, and does not beat.
    """

    def __init__(self, manager: ServiceManager, picture: Callable[[], object]) -> None:
        super().__init__()
        self._manager, self._picture, self._seen = manager, picture, picture()
        QTimer.singleShot(0, self, lambda: manager.tell("READY=1"))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        if manager.beat_s:
            self._timer.start(round(manager.beat_s * 1000))

    def _beat(self) -> None:
        newest = self._picture()
        if newest is None or newest is not self._seen:
            self._manager.tell("WATCHDOG=1")
        self._seen = newest

    def stop(self) -> None:
        """The program ends by itself."""
        self._timer.stop()
        self._manager.tell("STOPPING=1")

"""Moves a wall's picture by a few pixels every few minutes, so that what always stands there does not burn
in.
"""

from __future__ import annotations

from itertools import cycle

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

REACH_PX = 4
EVERY_MS = 180_000
PATH = ((0, 0), (2, 0), (4, 0), (4, 2), (4, 4), (2, 4), (0, 4), (0, 2), (2, 2))
"""From the left and from the top, pixels."""


class PixelShift(QObject):
    """Walks the contents of `window` along `PATH`. Their size stays, so that nothing is laid out anew."""

    def __init__(self, window: QWidget, *, every_ms: int = EVERY_MS) -> None:
        super().__init__(window)
        self._window, self._path = window, cycle(PATH)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.step)
        self._timer.start(every_ms)
        self.step()

    def step(self) -> None:
        """Go to the next place."""
        left, top = next(self._path)
        self._window.setContentsMargins(left, top, REACH_PX - left, REACH_PX - top)

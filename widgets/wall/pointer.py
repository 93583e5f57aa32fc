"""The mouse pointer on a wall: gone, unless someone moves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

REST_MS = 3000
MOVES = frozenset({QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class HiddenPointer(QObject):
    """Hides the pointer over the program's windows when it has rested over those that are watched."""

    def __init__(self, *, rest_ms: int = REST_MS) -> None:
        super().__init__()
        self._hidden = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(rest_ms)
        self._timer.timeout.connect(self._hide)
        self._timer.start()

    def watch(self, window: QWindow) -> None:
        """Take note of movements over `window`."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES:
            self.show()
            self._timer.start()
        return False

    def _hide(self) -> None:
        if not self._hidden:
            self._hidden = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def show(self) -> None:
        """Let it be seen again."""
        if self._hidden:
            self._hidden = False
            QGuiApplication.restoreOverrideCursor()

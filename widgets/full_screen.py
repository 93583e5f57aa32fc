"""Full screen also where no window manager makes it so, as on a bare X server with nothing but the wall."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 400
"""How long a window manager may take."""


class FullScreen(QObject):
    """Takes `window` to full screen and back. Where nobody else does, it makes the window as large as its
    screen; Qt then forgets that the window is in full screen, so that its old place is kept here.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QRect | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PATIENCE_MS)
        self._wait.timeout.connect(self._fill)
        window.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether the window fills its screen."""
        return self._before is not None or self._window.isFullScreen()

    def toggle(self) -> None:
        """Fill the screen, or come back."""
        if self.on:
            self.leave()
        else:
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """Come back, where the screen is filled."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
        if self._before is not None:
            self._window.setGeometry(self._before)
            self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self._wait.start()
        return False

    def _fill(self) -> None:
        window, screen = self._window, self._window.screen().geometry()
        if window.isFullScreen() and window.size() != screen.size():
            self._before = window.geometry()
            window.setGeometry(screen)

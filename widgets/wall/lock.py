"""Who may act on a wall: those who typed its PIN, until nobody has touched it for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRunnable, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QApplication

from wallboard.pin import fits, wait_after

TOUCHES = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)


class _Check(QRunnable):
    """Checks a PIN beside the GUI thread, and tells it."""

    def __init__(self, pin_hash: str, pin: str, tell: Callable[[bool], None]) -> None:
        super().__init__()
        self._pin_hash, self._pin, self._tell = pin_hash, pin, tell

    def run(self) -> None:
        self._tell(fits(self._pin_hash, self._pin))


class WallLock(QObject):
    """Locked at first. All walls of a program share one, and its count of wrong PINs.

    `pin_hash` is the configuration's, `idle_s` how long nobody may have touched it before it locks again.
    `monotonic` measures the pause after wrong PINs.
    """

    changed = Signal(bool)
    """It opened, or closed."""
    answered = Signal(bool)
    """A PIN was right, or wrong."""
    _checked = Signal(bool)

    def __init__(
        self, pin_hash: str, idle_s: float, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._pin_hash, self._monotonic = pin_hash, monotonic
        self._wrong, self._next_try_s = 0, monotonic()
        self.is_open, self.is_checking = False, False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(round(idle_s * 1000))
        self._idle.timeout.connect(self.close)
        self._checked.connect(self._take_answer)

    @property
    def wait_s(self) -> float:
        """How long no PIN is taken yet, seconds."""
        return max(0.0, self._next_try_s - self._monotonic())

    def attempt(self, pin: str) -> None:
        """Check a PIN; `answered` tells, soon. One too early or during another check is not heard."""
        if not self.is_checking and not self.wait_s:
            self.is_checking = True
            self._pool.start(_Check(self._pin_hash, pin, self._checked.emit))

    def _take_answer(self, right: bool) -> None:
        self.is_checking = False
        self._wrong = 0 if right else self._wrong + 1
        self._next_try_s = self._monotonic() + wait_after(self._wrong)
        if right:
            self._open()
        self.answered.emit(right)

    def _open(self) -> None:
        self.is_open = True
        self._idle.start()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.changed.emit(True)

    def close(self) -> None:
        """Lock it, where it is open."""
        if self.is_open:
            self.is_open = False
            self._idle.stop()
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            self.changed.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._idle.start()
        return False

"""Several windows on one engine and one log: each with its page and scope, found again at the next start."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wallboard.config import PageName
from widgets.shell import MainWindow
from widgets.window_memory import FIRST

OPEN_KEY = "windows/open"
MOST = 12
SETTLE_MS = 1000
"""A cable that is pulled makes several changes at once."""
STEP_PX = 48
Make = Callable[[str, MainWindow | None], MainWindow]
"""Makes the window of a slot, beside the first one where there is one."""


class Windows(QObject):
    """The first window and those opened from it. Closing the first ends all; they come back at the next
    start. One that is closed for itself does not.
    """

    def __init__(self, make: Make, settings: QSettings | None = None) -> None:
        super().__init__()
        self._make, self._settings = make, settings
        self._others: dict[str, MainWindow] = {}
        self._ending = False
        self.first = make(FIRST, None)
        self._watch(self.first)
        self.first.closed.connect(self._end)

    @property
    def others(self) -> tuple[MainWindow, ...]:
        """Those beside the first."""
        return tuple(self._others.values())

    def restore(self) -> None:
        """Open again what was open when the program ended."""
        kept = str(self._settings.value(OPEN_KEY, "") or "") if self._settings is not None else ""
        for slot in kept.split()[:MOST]:
            if slot.startswith(FIRST) and slot != FIRST:
                self._begin(slot).show()

    def open(self, page: PageName, memory: Mapping[str, str]) -> None:
        """Open `page` in a window of its own, as its `memory` says."""
        if len(self._others) >= MOST:
            return
        numbers = (f"{FIRST}-{number}" for number in range(2, MOST + 3))
        window = self._begin(next(slot for slot in numbers if slot not in self._others))
        window.show_with(page, memory)
        place = self.first.pos() + QPoint(STEP_PX, STEP_PX) * len(self._others)
        window.move(place)
        window.show()
        window.activateWindow()
        self._keep()

    def _begin(self, slot: str) -> MainWindow:
        window = self._make(slot, self.first)
        self._others[slot] = window
        self._watch(window)
        window.closed.connect(partial(self._gone, slot))
        return window

    def _watch(self, window: MainWindow) -> None:
        window.window_wanted.connect(self.open)
        StayOnScreen(window)

    def _gone(self, slot: str) -> None:
        if self._ending:
            return
        self._others.pop(slot).deleteLater()
        if self._settings is not None:
            self._settings.remove(slot)
        self._keep()

    def _keep(self) -> None:
        if self._settings is not None:
            self._settings.setValue(OPEN_KEY, " ".join(self._others))

    def _end(self) -> None:
        self._ending = True
        for window in self.others:
            window.close()
            window.deleteLater()


class StayOnScreen(QObject):
    """Brings `window` to a monitor that is there when its own disappears."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.bring_back)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._settle.start)

    def bring_back(self) -> None:
        """Move the window where it can be seen, if it cannot."""
        frame = self._window.frameGeometry()
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not screens or any(screen.contains(frame.center()) for screen in screens):
            return
        room = QGuiApplication.primaryScreen().availableGeometry()
        self._window.resize(self._window.size().boundedTo(room.size()))
        self._window.move(room.topLeft())

"""Dims a wall at night, by the site's time, unless something critical needs someone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wallboard.alerts.hours import parse_hours
from wallboard.config import DimConfig
from wallboard.snapshot import FloorSnapshot
from widgets.shell import MainWindow
from widgets.wall.rotation import worst_critical

LOOK_MS = 1000
SOFT_MS, LIFT_MS = 4000, 600


class Veil(QWidget):
    """A translucent black over the whole window, through which clicks go; hidden where it takes nothing."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._level = window, 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.hide()

    @property
    def level(self) -> float:
        """What share of the brightness is left."""
        return self._level

    def show_level(self, level: float) -> None:
        """Leave so much of the brightness."""
        self._level = level
        self.setVisible(level < 1.0)
        self._cover()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.ChildAdded}:
            self._cover()
        return False

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor.fromRgbF(0.0, 0.0, 0.0, 1.0 - self._level))
        painter.end()


class Dimming(QObject):
    """Keeps the brightness of `window` to its schedule. `now` is the wall clock, epoch seconds."""

    def __init__(self, window: MainWindow, schedule: Sequence[DimConfig], now: Callable[[], float]) -> None:
        super().__init__(window)
        self._now, self._zone, self._lifted = now, ZoneInfo("UTC"), False
        self._at: float | None = None
        self._hours = [(parse_hours(each.hours), each.level) for each in schedule]
        self.veil, self._target = Veil(window), 1.0
        self._turn = QVariantAnimation(self)
        self._turn.valueChanged.connect(self.veil.show_level)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        window.floor_taken.connect(self.show_snapshot)

    def show_snapshot(self, snapshot: FloorSnapshot) -> None:
        """Take note of the floor's time, and of what is critical."""
        self._at = None if snapshot.mode == "live" else snapshot.at
        if snapshot.zone != self._zone.key:
            self._zone = ZoneInfo(snapshot.zone)
        lifted = worst_critical(snapshot) is not None
        if lifted != self._lifted:
            self._lifted = lifted
            self.look()

    def look(self) -> None:
        """Turn to what the hour asks for."""
        target = 1.0 if self._lifted else self._level_at(self._now() if self._at is None else self._at)
        if target == self._target:
            return
        self._target = target
        self._turn.stop()
        self._turn.setDuration(LIFT_MS if self._lifted else SOFT_MS)
        self._turn.setStartValue(self.veil.level)
        self._turn.setEndValue(target)
        self._turn.start()

    def _level_at(self, at: float) -> float:
        local = datetime.fromtimestamp(at, self._zone)
        return min((level for hours, level in self._hours if hours.hold(local)), default=1.0)

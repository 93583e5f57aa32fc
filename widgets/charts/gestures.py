"""What the mouse does on a chart: a drag chooses a part of the day, the wheel zooms, a double click goes
back.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

NOTCH = 120.0
LEAST_DRAG_PX = 6.0


class Gestures(QObject):
    """Watches the viewport of `plot`; `time_at` tells the time (epoch seconds) under a point of it."""

    dragging = Signal(object)
    """The times between which the mouse is dragged, a pair, or None when it is over."""

    chosen = Signal(float, float)
    turned = Signal(float, float)
    """The wheel: the time under it, and notches away from the person (zoom in)."""

    pushed = Signal(float)
    """The wheel sideways, or with Shift: notches to later times."""

    doubled = Signal()

    def __init__(self, plot: QAbstractScrollArea, time_at: Callable[[QPointF], float]) -> None:
        super().__init__(plot)
        self._time_at = time_at
        self._pressed: QPointF | None = None
        plot.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            return self._turn(event)
        return isinstance(event, QMouseEvent) and self._mouse(event)

    def _turn(self, event: QWheelEvent) -> bool:
        along, up = event.angleDelta().x() / NOTCH, event.angleDelta().y() / NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(along) > abs(up):
            self.pushed.emit(-(along or up))
        elif up:
            self.turned.emit(self._time_at(event.position()), up)
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, place = event.type(), event.position()
        if kind == QEvent.Type.MouseButtonDblClick:
            self._pressed = None
            self.doubled.emit()
            return True
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = place
        elif self._pressed is not None and self._is_drag(place):
            if kind == QEvent.Type.MouseMove:
                self.dragging.emit((self._time_at(self._pressed), self._time_at(place)))
            elif kind == QEvent.Type.MouseButtonRelease:
                self._end(self._pressed, place)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        return False

    def _end(self, start: QPointF, place: QPointF) -> None:
        self._pressed = None
        self.dragging.emit(None)
        self.chosen.emit(self._time_at(start), self._time_at(place))

    def _is_drag(self, place: QPointF) -> bool:
        return self._pressed is not None and abs(place.x() - self._pressed.x()) >= LEAST_DRAG_PX

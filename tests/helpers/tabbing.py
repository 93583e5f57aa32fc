"""A person who presses Tab: where it leads, in which order, and whether one sees where one is."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

MOST = 250
AROUND_PX = 3


@dataclass(frozen=True)
class Stop:
    """A widget that has the focus, where it lies in its window, and how many pixels told so.

    `before` is where the stop before it lies now: what gets the focus is scrolled into sight.
    """

    widget: QWidget
    rect: QRect
    before: QRect
    changed: int

    def __str__(self) -> str:
        told = self.widget.accessibleName() or self.widget.property("text") or self.widget.objectName()
        return f"{type(self.widget).__name__} “{told}” at {self.rect.getRect()}"

    @property
    def goes_back(self) -> bool:
        """Whether the step to it leads against the order of reading: up in a column, or left in a line."""
        one, other = self.before, self.rect
        is_above, is_right = other.bottom() < one.top(), other.left() > one.right()
        same_line = other.top() < one.bottom() and other.bottom() > one.top()
        return (is_above and not is_right) or (same_line and other.right() < one.left())


def stops(top: QWidget) -> Iterator[Stop]:
    """Press Tab in `top` until the focus is where it was before, or has gone on for too long."""
    seen: list[QWidget] = []
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget() or top, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if seen and here is seen[-1]:
            continue  # a field of several parts, as a date is
        if here is None or here in seen:
            return
        rect = place_in(here, top)
        yield Stop(here, rect, place_in(seen[-1], top) if seen else rect, _changed(here, top, rect))
        seen.append(here)


def place_in(widget: QWidget, top: QWidget) -> QRect:
    """What can be seen of it: a scroll area cuts what it holds."""
    place, holder = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size()), widget.parentWidget()
    while holder is not None and holder is not top:
        place &= QRect(holder.mapTo(top, QPoint(0, 0)), holder.size())
        holder = holder.parentWidget()
    return place


def _changed(focused: QWidget, top: QWidget, rect: QRect) -> int:
    """How many pixels are others without the focus."""
    around = rect.adjusted(*[-AROUND_PX] * 2, *[AROUND_PX] * 2) & top.rect()
    now = top.grab(around).toImage()
    focused.clearFocus()
    without = top.grab(around).toImage()
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    lines = zip(_lines(without), _lines(now), strict=True)
    return sum(a != b for one, other in lines if one != other for a, b in zip(one, other, strict=True))


def _lines(picture: QImage) -> Iterator[memoryview]:
    shown = picture.convertToFormat(QImage.Format.Format_RGB32)
    bits = memoryview(shown.constBits()).cast("B").cast("I")
    wide = shown.bytesPerLine() // 4
    return (bits[line * wide : (line + 1) * wide] for line in range(shown.height()))

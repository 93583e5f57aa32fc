"""A frame around the table, list or text that the focus has come to by Tab.

Buttons and fields have their own, by the style sheet. A page's table has the focus most of the time: framed
always, it would be no sign. So the frame comes with Tab, and goes with the focus.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPalette, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget

from widgets.look import Look

WIDTH = 2


def show_focus(focused: QWidget | None, look: Look) -> None:
    """Frame `focused`, if it does not show by itself that it has the focus."""
    if isinstance(focused, QAbstractScrollArea) and not isinstance(focused, QPlainTextEdit):
        FocusRing(focused, look).show()


class FocusRing(QWidget):
    """Lies over what has the focus, until it has gone; only its edge is there, so that nothing below it is
    painted for it.
    """

    def __init__(self, focused: QWidget, look: Look) -> None:
        super().__init__(focused)
        self._width = look.px(WIDTH)
        self.setPalette(QPalette(QColor(look.theme.accent)))
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fit(focused.rect())
        focused.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self.close)  # type: ignore[union-attr]

    def _fit(self, place: QRect) -> None:
        self.setGeometry(place)
        inner = self.rect().adjusted(*[self._width] * 2, *[-self._width] * 2)
        self.setMask(QRegion(self.rect()) - QRegion(inner))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self._fit(watched.rect())
        return False

"""What scrolls fades at its lower end where more lies below: a half line does not look cut off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from widgets.look import Look

HEIGHT = 40


class ScrollFade(QWidget):
    """Lies over the lower end of `area`, in the colour of its `paper`; clicks go through it."""

    def __init__(self, look: Look, area: QAbstractScrollArea, paper: str) -> None:
        super().__init__(area)
        self._height, self._area, self._paper = look.px(HEIGHT), area, QColor(paper)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(self._follow)
        bar.valueChanged.connect(self._follow)
        area.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The area has another size."""
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        bar, seen = self._area.verticalScrollBar(), self._area.viewport().geometry()
        height = min(self._height, seen.height())
        self.setGeometry(seen.left(), seen.bottom() + 1 - height, seen.width(), height)
        self.setVisible(bar.value() < bar.maximum())

    def paintEvent(self, event: QPaintEvent) -> None:
        clear, fade = QColor(self._paper), QLinearGradient(0, 0, 0, self.height())
        clear.setAlpha(0)
        fade.setColorAt(0, clear)
        fade.setColorAt(1, self._paper)
        QPainter(self).fillRect(self.rect(), fade)

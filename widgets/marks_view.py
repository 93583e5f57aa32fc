"""A mark as a widget, for rows and cards."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wallboard.language import mark, say
from widgets.look import Look
from widgets.marks import Mark, draw_mark, mark_colour

MARK_WORDS: dict[Mark, str] = {
    "good": mark("good"),
    "warn": mark("warning"),
    "critical": mark("critical"),
    "info": mark("information"),
    "stale": mark("old"),
    "rest": mark("closed"),
}
"""What a mark says to who does not see it."""


class MarkView(QWidget):
    """Paints one mark, `size` pixels at 1080p."""

    def __init__(self, look: Look, mark: Mark, *, size: int = 24, paper: str = "") -> None:
        super().__init__()
        self._look, self._mark, self._paper = look, mark, paper or look.theme.surface
        self.setFixedSize(look.px(size), look.px(size))
        self.setAccessibleName(say(MARK_WORDS[mark]))

    def show_mark(self, mark: Mark) -> None:
        """Show `mark`."""
        if mark != self._mark:
            self._mark = mark
            self.setAccessibleName(say(MARK_WORDS[mark]))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        draw_mark(
            QPainter(self), rect, self._mark, mark_colour(self._mark, self._look.theme), QColor(self._paper)
        )

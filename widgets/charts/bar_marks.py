"""Signs at the ends of bars: above or below the usual, or longer than the chart is high."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from widgets.charts.layers import Layer
from widgets.look import Look

Sign = Literal["above", "below"]
SIGN_WIDTH, SIGN_HEIGHT, GAP, WORDS_SIZE = 12, 8, 3, 14


@dataclass(frozen=True)
class BarMark:
    """A sign over a bar whose middle is at `at` (epoch seconds) and which ends at `value`, with `words`."""

    at: float
    value: float
    sign: Sign
    colour: str
    words: str = ""


def draw_sign(painter: QPainter, rect: QRectF, sign: Sign, colour: QColor, paper: QColor) -> None:
    """A triangle that points up or down, rimmed by `paper` where it lies on something."""
    tip, base = (rect.top(), rect.bottom()) if sign == "above" else (rect.bottom(), rect.top())
    corners = [QPointF(rect.center().x(), tip), QPointF(rect.right(), base), QPointF(rect.left(), base)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(paper, 1))
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF(corners))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


class BarMarks(Layer):
    """The signs of one chart, over its bars."""

    def __init__(self, look: Look, box: pg.ViewBox) -> None:
        super().__init__(look, box, 30)
        self._marks: tuple[BarMark, ...] = ()

    @property
    def marks(self) -> tuple[BarMark, ...]:
        """What is shown."""
        return self._marks

    def show_marks(self, marks: tuple[BarMark, ...]) -> None:
        """Show `marks`, in the order of time."""
        if marks != self._marks:
            self._marks = marks
            self.update()

    def paint_layer(self, painter: QPainter) -> None:
        px, paper = self.look.px, QColor(self.look.theme.surface)
        painter.setFont(self.look.font(WORDS_SIZE, QFont.Weight.Medium))
        free_from = 0.0
        for mark in self._marks:
            y = max(px(SIGN_HEIGHT) + 1.0, self.y_of(mark.value) - px(GAP))
            rect = QRectF(0, y - px(SIGN_HEIGHT), px(SIGN_WIDTH), px(SIGN_HEIGHT))
            rect.moveLeft(self.x_of(mark.at) - rect.width() / 2)
            draw_sign(painter, rect, mark.sign, QColor(mark.colour), paper)
            if mark.words and rect.right() >= free_from:
                free_from = self._paint_words(painter, mark.words, rect)

    def _paint_words(self, painter: QPainter, words: str, beside: QRectF) -> float:
        """The words right of the sign, or left of it where the chart ends; gives how far they reach."""
        metrics, gap = QFontMetricsF(painter.font()), self.look.px(GAP)
        wide, high = metrics.horizontalAdvance(words), metrics.height()
        left = beside.right() + gap
        if left + wide > self.box.width():
            left = beside.left() - gap - wide
        plate = QRectF(left, max(0.0, beside.center().y() - high / 2), wide, high)
        painter.fillRect(plate.adjusted(-gap, 0, gap, 0), QColor(self.look.theme.surface))
        painter.setPen(QColor(self.look.theme.text))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
        return plate.right() + gap

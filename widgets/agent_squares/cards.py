"""Empty squares, drawn once and kept: in the colour of a state, with a mark where it has lasted too long."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from widgets.agent_squares.plan import Density
from widgets.look import Look
from widgets.marks import draw_mark, mark_colour
from widgets.theme import blend

STRIPE, RADIUS, FRAME = 5, 6, 2


class Cards:
    """The squares of one density in one look."""

    def __init__(self, look: Look, density: Density) -> None:
        self._look, self._density = look, density
        self._cards: dict[tuple[str, bool, QSize], QPixmap] = {}
        self._papers: dict[str, QColor] = {}

    def card(self, state: str, size: QSize, *, late: bool) -> QPixmap:
        """A square for the agent's state `state`; an empty one is a state that is not known any more."""
        key = (state, late, size)
        if key not in self._cards:
            self._cards[key] = self._drawn(state, size, late=late)
        return self._cards[key]

    def paper(self, state: str) -> QColor:
        """What words on the square of a state stand on."""
        if state not in self._papers:
            self._papers[state] = blend(self._colour(state).name(), self._look.theme.surface, 0.2)
        return self._papers[state]

    def _colour(self, state: str) -> QColor:
        return self._look.theme.agent_state(state) if state else QColor(self._look.theme.line)

    def _drawn(self, state: str, size: QSize, *, late: bool) -> QPixmap:
        card, radius, paper = QPixmap(size), self._look.px(RADIUS), self.paper(state)
        card.fill(QColor(self._look.theme.background))
        painter = QPainter(card)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        painter.drawRoundedRect(card.rect(), radius, radius)
        painter.setClipRect(0, 0, self._look.px(STRIPE), size.height())
        painter.setBrush(self._colour(state))
        painter.drawRoundedRect(card.rect(), radius, radius)
        painter.setClipping(False)
        if late:
            self._mark(painter, card.rect(), paper)
        painter.end()
        return card

    def _mark(self, painter: QPainter, rect: QRect, paper: QColor) -> None:
        """A frame and a triangle."""
        px, colour = self._look.px, mark_colour("warn", self._look.theme)
        pad, side = px(self._density.padding), px(self._density.name * 0.95)
        draw_frame(painter, rect, QPen(colour, px(FRAME)), px(RADIUS))
        top = px(self._density.padding * 0.7) + side * 0.1
        draw_mark(painter, QRectF(rect.right() - pad - side, top, side, side), "warn", colour, paper)


def draw_frame(painter: QPainter, rect: QRect, pen: QPen, radius: float) -> None:
    """A frame inside of `rect`: nothing of a square stands where it would not be painted over."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    inset = pen.widthF() / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)

"""A tile: one figure to act on, with its target, its trend and its state in words.

Everything keeps its place when figures change.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.formatting import UNKNOWN, Formats
from widgets.freshness import Freshness
from widgets.look import Look
from widgets.marks import Mark, draw_mark, mark_colour

PADDING, STRIP = 22, 6
LABEL_SIZE, LABEL_TOP = 28, 16
VALUE_SIZE, VALUE_TOP = 154, 62
"""Digits of Inter are 0.727 of the font's size high: 112 pixels at 1080p."""

CAP_HEIGHT = 0.727
UNIT_SHARE = 0.5
WORDS_SIZE, WORDS_TOP = 28, 196
TREND_SIZE, TREND_TOP = 22, 236
NOTE_SIZE, NOTE_TOP = 17, 264
HEIGHT = 296
LOUD: frozenset[Mark] = frozenset({"warn", "critical"})


@dataclass(frozen=True)
class TileFigures:
    """What a tile shows.

    `unit` follows the value in smaller letters; `words` say how it stands; empty lines stay empty.
    """

    value: str
    unit: str = ""
    mark: Mark | None = None
    words: str = ""
    trend: str = ""
    note: str = ""

    def aged(self, freshness: Freshness, formats: Formats) -> TileFigures:
        """These figures as they may be shown at this `freshness`: as they are, with their age, or not at all."""
        if freshness.trust == "current":
            return self
        words = "no data" if freshness.age_s is None else f"{formats.age(freshness.age_s)} old"
        if freshness.trust == "stale":
            return replace(self, mark="stale", words=words, trend="")
        return TileFigures(UNKNOWN, mark="stale", words=words, note=self.note)


class Tile(QWidget):
    """Paints one `TileFigures`; a value too wide for its place is set smaller rather than cut."""

    def __init__(self, look: Look, label: str) -> None:
        super().__init__()
        self._look, self._label = look, label
        self._figures = TileFigures(UNKNOWN)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label)

    def show_figures(self, figures: TileFigures) -> None:
        """Show `figures`; nothing is painted when they are those shown already."""
        if figures == self._figures:
            return
        self._figures = figures
        self.setAccessibleDescription(f"{figures.value}{figures.unit}, {figures.words}, {figures.trend}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        self._paint_line(
            painter, self._label, LABEL_TOP, LABEL_SIZE, self._look.theme.muted, QFont.Weight.Medium
        )
        self._paint_value(painter)
        self._paint_words(painter)
        self._paint_line(painter, self._figures.trend, TREND_TOP, TREND_SIZE, self._look.theme.muted)
        self._paint_line(painter, self._figures.note, NOTE_TOP, NOTE_SIZE, self._look.theme.muted)

    def _paint_card(self, painter: QPainter) -> None:
        theme, radius = self._look.theme, self._look.px(8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(self.rect(), radius, radius)
        if self._figures.mark in LOUD:
            painter.setClipRect(0, 0, self._look.px(STRIP), self.height())
            painter.setBrush(mark_colour(self._figures.mark, theme))
            painter.drawRoundedRect(self.rect(), radius, radius)
            painter.setClipping(False)

    @property
    def _ink(self) -> QColor:
        mark, theme = self._figures.mark, self._look.theme
        if mark in LOUD or mark == "stale":
            return mark_colour(mark, theme)
        return QColor(theme.text)

    def _room(self, left: float = PADDING) -> float:
        return self.width() - self._look.px(left) - self._look.px(PADDING)

    def _paint_value(self, painter: QPainter) -> None:
        figures, look, pixels = self._figures, self._look, float(self._look.px(VALUE_SIZE))
        while True:
            big = look.font_of_px(int(pixels), QFont.Weight.DemiBold)
            small = look.font_of_px(int(pixels * UNIT_SHARE), QFont.Weight.Medium)
            width = QFontMetricsF(big).horizontalAdvance(figures.value)
            total = width + QFontMetricsF(small).horizontalAdvance(figures.unit)
            if total <= self._room() or pixels <= 1:
                break
            pixels *= min(0.98, self._room() / total)
        base = look.px(VALUE_TOP) + look.px(VALUE_SIZE) * CAP_HEIGHT
        painter.setPen(self._ink)
        painter.setFont(big)
        painter.drawText(QRectF(0, 0, 0, 0).translated(look.px(PADDING), base).topLeft(), figures.value)
        painter.setFont(small)
        painter.drawText(
            QRectF(0, 0, 0, 0).translated(look.px(PADDING) + width, base).topLeft(), figures.unit
        )

    def _paint_words(self, painter: QPainter) -> None:
        look, mark = self._look, self._figures.mark
        left = PADDING
        if mark is not None:
            side = look.px(WORDS_SIZE * 0.86)
            top = look.px(WORDS_TOP) + (look.px(WORDS_SIZE * 1.25) - side) / 2
            rect = QRectF(look.px(PADDING), top, side, side)
            draw_mark(painter, rect, mark, mark_colour(mark, look.theme), QColor(look.theme.surface))
            left += WORDS_SIZE + 6
        ink = look.theme.text if mark in LOUD or mark == "stale" else look.theme.muted
        self._paint_line(painter, self._figures.words, WORDS_TOP, WORDS_SIZE, ink, QFont.Weight.Medium, left)

    def _paint_line(
        self,
        painter: QPainter,
        text: str,
        top: int,
        size: int,
        ink: str,
        weight: QFont.Weight = QFont.Weight.Normal,
        left: int = PADDING,
    ) -> None:
        """One line of text; too long a line is set smaller, to two thirds at most, and then ended with “…”."""
        font = self._look.font(size, weight)
        room = self._room(left)
        wide = QFontMetricsF(font).horizontalAdvance(text)
        if wide > room:
            font = self._look.font_of_px(int(font.pixelSize() * max(2 / 3, room / wide)), weight)
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        rect = QRectF(self._look.px(left), self._look.px(top), room, self._look.px(size * 1.25))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

"""A tile: one figure to act on, with its target, its trend and its state in words.

Everything keeps its place when figures change.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.formatting import UNKNOWN, Formats
from widgets.freshness import Freshness
from widgets.look import Look
from widgets.marks import Mark, draw_mark, mark_colour

PADDING, STRIP = 22, 6
VALUE_SIZE, VALUE_TOP = 154, 62
"""Digits of Inter are 0.727 of the font's size high: 112 pixels at 1080p."""

CAP_HEIGHT = 0.727
UNIT_SHARE, UNIT_GAP = 0.5, 8
LINE_HEIGHT = 1.25
HEIGHT = 312


@dataclass(frozen=True)
class Line:
    """Where a line of text stands and how high its letters are, pixels at 1080p."""

    top: int
    size: int
    weight: QFont.Weight = QFont.Weight.Normal
    left: int = PADDING


LABEL = Line(14, 28, QFont.Weight.Medium)
WORDS = Line(194, 28, QFont.Weight.Medium)
MARKED_WORDS = replace(WORDS, left=PADDING + 34)
TREND = Line(232, 22)
NOTES = (Line(263, 17), Line(284, 17))
LOUD: frozenset[Mark] = frozenset({"warn", "critical"})


@dataclass(frozen=True)
class TileFigures:
    """What a tile shows.

    `unit` follows the value in smaller letters; `words` say how it stands; `note` has up to two lines, empty
    ones stay empty. With `ahead` the mark warns of what is near but not yet there: the value stays calm.
    """

    value: str
    unit: str = ""
    mark: Mark | None = None
    words: str = ""
    trend: str = ""
    note: str = ""
    ahead: bool = False

    @property
    def loud(self) -> bool:
        """Whether a limit is broken."""
        return self.mark in LOUD and not self.ahead

    def aged(self, freshness: Freshness, formats: Formats) -> TileFigures:
        """These figures as they may be shown: as they are, with their age, or not at all."""
        if freshness.trust == "current":
            return self
        words = "no data" if freshness.age_s is None else f"{formats.age(freshness.age_s)} old"
        if freshness.trust == "stale":
            return replace(self, mark="stale", words=words, trend="", ahead=False)
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
        painter, muted = QPainter(self), self._look.theme.muted
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        self._paint_line(painter, LABEL, self._label, muted)
        self._paint_value(painter)
        self._paint_words(painter)
        self._paint_line(painter, TREND, self._figures.trend, muted)
        for line, text in zip(NOTES, self._figures.note.split("\n"), strict=False):
            self._paint_line(painter, line, text, muted)

    def _paint_card(self, painter: QPainter) -> None:
        theme, radius = self._look.theme, self._look.px(8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(self.rect(), radius, radius)
        if self._figures.mark is not None and self._figures.loud:
            painter.setClipRect(0, 0, self._look.px(STRIP), self.height())
            painter.setBrush(mark_colour(self._figures.mark, theme))
            painter.drawRoundedRect(self.rect(), radius, radius)
            painter.setClipping(False)

    @property
    def _ink(self) -> QColor:
        mark, theme = self._figures.mark, self._look.theme
        if mark is not None and (self._figures.loud or mark == "stale"):
            return mark_colour(mark, theme)
        return QColor(theme.muted if self._figures.value == UNKNOWN else theme.text)

    def _room(self, left: float = PADDING) -> float:
        return self.width() - self._look.px(left) - self._look.px(PADDING)

    def _paint_value(self, painter: QPainter) -> None:
        big, small = self._value_fonts()
        metrics = QFontMetricsF(big)
        value, unit = self._figures.value, self._figures.unit
        # The first digit's own margin is taken off, so that it stands in line with the words below it.
        left = self._look.px(PADDING) - (metrics.leftBearing(value[0]) if value[:1].isdigit() else 0.0)
        base = self._look.px(VALUE_TOP) + self._look.px(VALUE_SIZE) * CAP_HEIGHT
        painter.setPen(self._ink)
        painter.setFont(big)
        painter.drawText(QPointF(left, base), value)
        painter.setFont(small)
        painter.drawText(
            QPointF(left + metrics.horizontalAdvance(value) + self._look.px(UNIT_GAP), base), unit
        )

    def _value_fonts(self) -> tuple[QFont, QFont]:
        """Fonts of value and unit: as large as the design has them, or as the room allows."""
        look, pixels = self._look, self._look.px(VALUE_SIZE)
        room = self._room() - look.px(UNIT_GAP)
        while True:
            big = look.font_of_px(pixels, QFont.Weight.DemiBold)
            small = look.font_of_px(round(pixels * UNIT_SHARE), QFont.Weight.Medium)
            wide = QFontMetricsF(big).horizontalAdvance(self._figures.value)
            wide += QFontMetricsF(small).horizontalAdvance(self._figures.unit)
            if wide <= room or pixels <= 1:
                return big, small
            pixels = max(1, min(pixels - 1, int(pixels * room / wide)))

    def _paint_words(self, painter: QPainter) -> None:
        look, mark, words = self._look, self._figures.mark, self._figures.words
        if mark is None:
            self._paint_line(painter, WORDS, words, look.theme.muted)
            return
        side = look.px(WORDS.size * 0.86)
        top = look.px(WORDS.top) + (look.px(WORDS.size * LINE_HEIGHT) - side) / 2
        rect = QRectF(look.px(PADDING), top, side, side)
        draw_mark(painter, rect, mark, mark_colour(mark, look.theme), QColor(look.theme.surface))
        ink = look.theme.text if mark in LOUD or mark == "stale" else look.theme.muted
        self._paint_line(painter, MARKED_WORDS, words, ink)

    def _paint_line(self, painter: QPainter, line: Line, text: str, ink: str) -> None:
        """One line of text; too long a line is set smaller, to two thirds at most, and then ended by “…”."""
        font, room = self._look.font(line.size, line.weight), self._room(line.left)
        wide = QFontMetricsF(font).horizontalAdvance(text)
        if wide > room:
            font = self._look.font_of_px(int(font.pixelSize() * max(2 / 3, room / wide)), line.weight)
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        height = self._look.px(line.size * LINE_HEIGHT)
        rect = QRectF(self._look.px(line.left), self._look.px(line.top), room, height)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

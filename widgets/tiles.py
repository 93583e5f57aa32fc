"""A tile: one figure to act on, with its target, its trend and its state in words.

Everything keeps its place when figures change.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wallboard.language import say
from widgets.formatting import UNKNOWN, Formats
from widgets.freshness import Freshness
from widgets.look import Look
from widgets.marks import Mark, draw_mark, mark_colour, mark_ink

LEFT, RIGHT, STRIP = 18, 10, 6
LABEL_TOP, VALUE_TOP = 16, 60
VALUE_SIZE, CAP_HEIGHT = 152, 0.727
"""Digits of Inter are 0.727 of the font's size high: 110 pixels at 1080p, a tenth of the height and more."""

TRACKING = 96
"""Letters as large as the value's stand closer, per cent of their own width."""

UNIT_SHARE, UNIT_GAP = 0.34, 6
BELOW_VALUE, BOTTOM, LINE_HEIGHT = 14, 14, 1.25
MARK_SHARE, MARK_GAP = 0.86, 10


@dataclass(frozen=True)
class Line:
    """How high a line's letters are, pixels at 1080p, and how heavy."""

    size: int
    weight: QFont.Weight = QFont.Weight.Normal

    @property
    def height(self) -> float:
        """The line with the space that belongs to it."""
        return self.size * LINE_HEIGHT


LABEL, WORDS = Line(28, QFont.Weight.Medium), Line(28, QFont.Weight.Medium)
TREND, NOTE = Line(22), Line(18)
MOST_NOTES, LEAST_SHARE, UNKNOWN_SHARE = 2, 0.9, 0.4
LOUD: frozenset[Mark] = frozenset({"warn", "critical"})


@dataclass(frozen=True)
class TileFigures:
    """What a tile shows.

    `unit` follows the value in smaller letters; `words` say how it stands; `note` has up to two lines, empty
    ones take no room. With `ahead` the mark warns of what is near but not yet there: the value stays calm.
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
        words = (
            say("no data")
            if freshness.age_s is None
            else say("{age} old").format(age=formats.age(freshness.age_s))
        )
        if freshness.trust == "stale":
            return replace(self, mark="stale", words=words, trend="", ahead=False)
        return TileFigures(UNKNOWN, mark="stale", words=words, note=self.note)


class Tile(QWidget):
    """Paints one `TileFigures`; a value too wide for its place is set smaller rather than cut."""

    told_as: ClassVar = QAccessible.Role.Graphic

    def __init__(self, look: Look, label: str) -> None:
        super().__init__()
        self._look, self._label = look, label
        self._figures = TileFigures(UNKNOWN)
        self._value_px = look.px(VALUE_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label)

    def show_figures(self, figures: TileFigures) -> None:
        """Show `figures`; nothing is painted when they are those shown already."""
        if figures == self._figures:
            return
        self._figures = figures
        said = (f"{figures.value} {figures.unit}".strip(), figures.words, figures.trend)
        self.setAccessibleDescription(", ".join(filter(None, said)))
        self.setToolTip("\n".join(filter(None, (figures.words, figures.trend, figures.note))))
        self.update()

    def set_digits(self, height_px: int) -> None:
        """Make the value's digits `height_px` pixels high, and the tile as high as that takes."""
        pixels = ceil(height_px / CAP_HEIGHT)
        if pixels != self._value_px:
            self._value_px = pixels
            self.updateGeometry()
            self.update()

    @property
    def _digits_px(self) -> int:
        return round(self._value_px * CAP_HEIGHT)

    def sizeHint(self) -> QSize:
        lines = WORDS.height + TREND.height + MOST_NOTES * NOTE.height
        around = self._look.px(VALUE_TOP) + self._look.px(BELOW_VALUE + lines + BOTTOM)
        return QSize(self._look.px(200), self._digits_px + around)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px, figures = QPainter(self), self._look.px, self._figures
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are reckoned from the left
        self._paint_card(painter)
        self._paint_line(painter, LABEL, px(LABEL_TOP), self._label, self._look.theme.muted)
        self._paint_value(painter)
        top = px(VALUE_TOP) + self._digits_px + px(BELOW_VALUE)
        self._paint_words(painter, top)
        top += px(WORDS.height)
        notes = figures.note.split("\n")[:MOST_NOTES]
        for line, text in ((TREND, figures.trend), *((NOTE, note) for note in notes)):
            if text:
                self._paint_line(painter, line, top, text, self._look.theme.muted)
                top += px(line.height)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._look.theme.accent), 2 * px(2)))  # half of it lies outside
            painter.drawRoundedRect(self.rect(), px(8), px(8))

    def _paint_card(self, painter: QPainter) -> None:
        theme, radius, strip = self._look.theme, self._look.px(8), self._look.px(STRIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(self.rect(), radius, radius)
        if self._figures.mark is not None and self._figures.loud:
            painter.fillRect(QRectF(0, 0, strip, self.height()), mark_colour(self._figures.mark, theme))

    @property
    def _ink(self) -> QColor:
        mark, theme = self._figures.mark, self._look.theme
        if mark is not None and (self._figures.loud or mark == "stale"):
            return mark_ink(mark, theme)
        return QColor(theme.muted if self._figures.value == UNKNOWN else theme.text)

    @property
    def _room(self) -> int:
        return self.width() - self._look.px(LEFT) - self._look.px(RIGHT)

    def _paint_value(self, painter: QPainter) -> None:
        big, small = self.value_fonts()
        metrics = QFontMetricsF(big)
        value, unit = self._figures.value, self._figures.unit
        # The first digit's own margin is taken off, so that it stands in line with the words below it.
        left = self._look.px(LEFT) - (metrics.leftBearing(value[0]) if value[:1].isdigit() else 0.0)
        base = self._look.px(VALUE_TOP) + self._digits_px
        painter.setPen(self._ink)
        painter.setFont(big)
        if value == UNKNOWN:  # in the middle of where digits would be
            base -= (self._digits_px - round(metrics.xHeight())) // 2
        painter.drawText(QPointF(left, base), value)
        painter.setFont(small)
        painter.drawText(
            QPointF(left + metrics.horizontalAdvance(value) + self._look.px(UNIT_GAP), base), unit
        )

    def value_fonts(self) -> tuple[QFont, QFont]:
        """Fonts of value and unit: as large as the design has them, or as the room allows."""
        look, pixels = self._look, self._value_px
        if self._figures.value == UNKNOWN:  # a dash as heavy as a figure would pass for one
            dash = look.font_of_px(round(pixels * UNKNOWN_SHARE), QFont.Weight.Normal)
            return dash, dash
        room = self._room - (look.px(UNIT_GAP) if self._figures.unit else 0)
        while True:
            big = look.font_of_px(pixels, QFont.Weight.DemiBold)
            big.setLetterSpacing(QFont.SpacingType.PercentageSpacing, TRACKING)
            small = look.font_of_px(round(pixels * UNIT_SHARE), QFont.Weight.Medium)
            wide = QFontMetricsF(big).horizontalAdvance(self._figures.value)
            wide += QFontMetricsF(small).horizontalAdvance(self._figures.unit)
            if wide <= room or pixels <= 1:
                return big, small
            pixels = max(1, min(pixels - 1, int(pixels * room / wide)))

    def _paint_words(self, painter: QPainter, top: int) -> None:
        look, mark, words = self._look, self._figures.mark, self._figures.words
        if mark is None:
            self._paint_line(painter, WORDS, top, words, look.theme.muted)
            return
        side = look.px(WORDS.size * MARK_SHARE)
        rect = QRectF(look.px(LEFT), top + (look.px(WORDS.height) - side) / 2, side, side)
        draw_mark(painter, rect, mark, mark_colour(mark, look.theme), QColor(look.theme.surface))
        ink = look.theme.text if mark in LOUD or mark == "stale" else look.theme.muted
        self._paint_line(painter, WORDS, top, words, ink, indent=side + look.px(MARK_GAP))

    def _paint_line(
        self, painter: QPainter, line: Line, top: int, text: str, ink: str, *, indent: int = 0
    ) -> None:
        """One line of text; too long a line is set smaller, by a tenth at most, and then ended by “…”."""
        font, room = self._look.font(line.size, line.weight), self._room - indent
        wide = QFontMetricsF(font).horizontalAdvance(text)
        if wide > room:
            font = self._look.font_of_px(int(font.pixelSize() * max(LEAST_SHARE, room / wide)), line.weight)
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        rect = QRectF(self._look.px(LEFT) + indent, top, room, self._look.px(line.height))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

"""What is painted into a chart in pixels rather than in its data's units: grid, hatching, flags, the
crosshair.

Qt stretches brush patterns and text along with a chart's units, so these layers hang on the view box itself.
"""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from widgets.charts.day import Flag
from widgets.look import Look
from widgets.marks import draw_mark, mark_colour
from widgets.theme import blend

FLAG_SIDE, FLAG_GAP = 22, 5
FLAG_STRIP = 30
"""Height of the strip for flags above the values, pixels at 1080p."""


class Layer(pg.GraphicsObject):  # type: ignore[misc]
    """A sheet over or under a view box, in the view box's own pixels."""

    def __init__(self, look: Look, box: pg.ViewBox, depth: int) -> None:
        super().__init__()
        self.look, self.box = look, box
        self.setParentItem(box)
        self.setZValue(depth)
        box.sigResized.connect(self._moved)
        box.sigRangeChanged.connect(self._moved)

    def boundingRect(self) -> QRectF:
        return self.box.rect()

    def _moved(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def x_of(self, at: float) -> float:
        """The pixel column of `at`, epoch seconds."""
        (first, last), _ = self.box.viewRange()
        return float((at - first) / (last - first) * self.box.width())

    def y_of(self, value: float) -> float:
        """The pixel row of `value`."""
        _, (low, high) = self.box.viewRange()
        return float(self.box.height() * (1 - (value - low) / (high - low)))


class Underlay(Layer):
    """Hairlines at the ticks and hatching over what the wall has not seen."""

    def __init__(self, look: Look, box: pg.ViewBox) -> None:
        super().__init__(look, box, -10)
        self._grid: tuple[float, ...] = ()
        self._holes: tuple[tuple[float, float], ...] = ()

    def show_marks(self, grid: Sequence[float], holes: Sequence[tuple[float, float]]) -> None:
        """Hairlines at the values `grid`; hatching from and to the times in `holes`."""
        if (tuple(grid), tuple(holes)) != (self._grid, self._holes):
            self._grid, self._holes = tuple(grid), tuple(holes)
            self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme = self.look.theme
        painter.setPen(QPen(QColor(theme.line), 1))
        for value in self._grid:
            y = round(self.y_of(value)) + 0.5
            painter.drawLine(QLineF(0, y, self.box.width(), y))
        brush = QBrush(blend(theme.muted, theme.surface, 0.5), Qt.BrushStyle.BDiagPattern)
        for start, end in self._holes:
            left = self.x_of(start)
            painter.fillRect(QRectF(left, 0, self.x_of(end) - left, self.box.height()), brush)


class Overlay(Layer):
    """Flags above the values, the crosshair, and a word where there is nothing to draw."""

    def __init__(self, look: Look, box: pg.ViewBox) -> None:
        super().__init__(look, box, 100)
        self._flags: tuple[Flag, ...] = ()
        self._cursor_at: float | None = None
        self._notice = ""

    def show_flags(self, flags: tuple[Flag, ...]) -> None:
        """Flags at their times."""
        if flags != self._flags:
            self._flags = flags
            self.update()

    def show_cursor(self, at: float | None) -> None:
        """The crosshair at `at`, or none."""
        if at != self._cursor_at:
            self._cursor_at = at
            self.update()

    def show_notice(self, notice: str) -> None:
        """A word in the middle."""
        if notice != self._notice:
            self._notice = notice
            self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._notice:
            painter.setFont(self.look.font(18))
            painter.setPen(QColor(self.look.theme.muted))
            painter.drawText(self.boundingRect(), Qt.AlignmentFlag.AlignCenter, self._notice)
        if self._cursor_at is not None:
            x = round(self.x_of(self._cursor_at)) + 0.5
            painter.setPen(QPen(QColor(self.look.theme.text), 1))
            painter.drawLine(QLineF(x, 0, x, self.box.height()))
        self._paint_flags(painter)

    def _paint_flags(self, painter: QPainter) -> None:
        """Each flag with its words where the next flag leaves room for them, else with its letter alone."""
        painter.setFont(self.look.font(16))
        metrics = QFontMetricsF(painter.font())
        side, gap = self.look.px(FLAG_SIDE), self.look.px(FLAG_GAP)
        columns = [self.x_of(flag.at) for flag in self._flags] + [self.box.width()]
        for flag, x, limit in zip(self._flags, columns, columns[1:], strict=False):
            if 0 <= x <= self.box.width():
                self._paint_flag(painter, flag, x, side)
                left = x + side / 2 + gap
                if left + metrics.horizontalAdvance(flag.words) + side / 2 <= limit:
                    painter.setPen(QColor(self.look.theme.muted))
                    place = QRectF(left, 0, limit - left, side)
                    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, flag.words)

    def _paint_flag(self, painter: QPainter, flag: Flag, x: float, side: float) -> None:
        theme, left = self.look.theme, min(max(0.0, x - side / 2), self.box.width() - side)
        colour = mark_colour(flag.mark, theme) if flag.mark else QColor(theme.muted)
        painter.setPen(QPen(blend(colour.name(), theme.surface, 0.6), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(round(x) + 0.5, side, round(x) + 0.5, self.box.height()))
        rect = QRectF(left, 0, side, side)
        if flag.mark:
            draw_mark(painter, rect, flag.mark, colour, QColor(theme.surface))
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, max(1.0, side * 0.08)))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), side * 0.2, side * 0.2)
        painter.setPen(QColor(theme.text))
        painter.setFont(self.look.font(14, QFont.Weight.DemiBold))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, flag.letter)
        painter.restore()

    def flag_near(self, point: QPointF) -> Flag | None:
        """The flag under `point` (in the view box's pixels), for its tool tip."""
        side = self.look.px(FLAG_SIDE)
        if not 0 <= point.y() <= side:
            return None
        near = [flag for flag in self._flags if abs(self.x_of(flag.at) - point.x()) <= side]
        return min(near, key=lambda flag: abs(self.x_of(flag.at) - point.x()), default=None)

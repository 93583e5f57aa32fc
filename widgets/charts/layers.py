"""What is painted into a chart in pixels rather than in its data's units: grid, hatching, flags, the
crosshair, the veil over what is old.

Qt stretches brush patterns and text along with a chart's units, so these layers hang on the view box itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from widgets.charts.day import Flag
from widgets.charts.items import guarded
from widgets.look import Look
from widgets.marks import Mark, draw_mark, mark_colour
from widgets.theme import blend

RANK: dict[Mark | None, int] = {
    None: 0,
    "critical": 1,
    "warn": 2,
    "info": 3,
    "good": 4,
    "stale": 5,
    "rest": 6,
}
FLAG_SIDE, FLAG_GAP, LEAST_WORDS = 22, 5, 140
INTERVAL_ALPHA, CHOSEN_ALPHA, VEIL_ALPHA = 0.07, 0.18, 0.55
BESIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
FLAG_STRIP = 30
"""Height of the strip for flags above the values, pixels at 1080p."""


@dataclass(frozen=True)
class Cluster:
    """Flags that stand as one, `left` pixels from the left."""

    left: float
    flags: tuple[Flag, ...]

    @property
    def first(self) -> Flag:
        """The flag that speaks for all: what was done, else the worst alert."""
        return min(self.flags, key=lambda flag: RANK[flag.mark])

    @property
    def mark(self) -> Mark | None:
        """The worst alert's mark."""
        return min((flag.mark for flag in self.flags if flag.mark), key=lambda mark: RANK[mark], default=None)


class Layer(pg.GraphicsObject):
    """A sheet over or under a view box, in the view box's own pixels."""

    def __init__(self, look: Look, box: pg.ViewBox, depth: int) -> None:
        pg.GraphicsObject.__init__(self)
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

    def paint_layer(self, painter: QPainter) -> None:
        """Paint the sheet."""
        raise NotImplementedError

    @guarded
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        self.paint_layer(painter)

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
        self._grid, self._top = tuple[float, ...](), 0.0
        self._holes: tuple[tuple[float, float], ...] = ()

    def show_grid(self, grid: Sequence[float], top: float) -> None:
        """Hairlines at the values `grid`; hatching ends at `top`."""
        if (tuple(grid), top) != (self._grid, self._top):
            self._grid, self._top = tuple(grid), top
            self.update()

    def show_holes(self, holes: Sequence[tuple[float, float]]) -> None:
        """Hatching from and to these times."""
        if tuple(holes) != self._holes:
            self._holes = tuple(holes)
            self.update()

    def paint_layer(self, painter: QPainter) -> None:
        theme = self.look.theme
        painter.setPen(QPen(QColor(theme.line), 1))
        for value in self._grid:
            y = round(self.y_of(value)) + 0.5
            painter.drawLine(QLineF(0, y, self.box.width(), y))
        brush = QBrush(blend(theme.muted, theme.surface, 0.5), Qt.BrushStyle.BDiagPattern)
        top = self.y_of(self._top)
        for start, end in self._holes:
            left = self.x_of(start)
            hole = QRectF(left, top, self.x_of(end) - left, self.box.height() - top)
            painter.fillRect(hole, brush)


class Overlay(Layer):
    """Flags above the values, the crosshair, and a word where there is nothing to draw."""

    def __init__(self, look: Look, box: pg.ViewBox) -> None:
        super().__init__(look, box, 100)
        self._flags: tuple[Flag, ...] = ()
        self._cursor_at: float | None = None
        self._interval: tuple[float, float] | None = None
        self._chosen: tuple[float, float] | None = None
        self._notice = ""
        self._veiled = False

    def show_veil(self, *, veiled: bool) -> None:
        """Dim the values: they are not of now."""
        if veiled != self._veiled:
            self._veiled = veiled
            self.update()

    def show_flags(self, flags: tuple[Flag, ...]) -> None:
        """Flags at their times."""
        if flags != self._flags:
            self._flags = flags
            self.update()

    def show_cursor(self, at: float | None, interval: tuple[float, float] | None = None) -> None:
        """The crosshair at `at`, or none, over the `interval` whose figures are read."""
        if (at, interval) != (self._cursor_at, self._interval):
            self._cursor_at, self._interval = at, interval
            self.update()

    def show_chosen(self, between: tuple[float, float] | None) -> None:
        """What is being chosen by a drag, from time to time."""
        if between != self._chosen:
            self._chosen = between
            self.update()

    def show_notice(self, notice: str) -> None:
        """A word in the middle."""
        if notice != self._notice:
            self._notice = notice
            self.update()

    def paint_layer(self, painter: QPainter) -> None:
        if self._veiled:
            veil = QColor(self.look.theme.surface)
            veil.setAlphaF(VEIL_ALPHA)
            painter.fillRect(self.boundingRect(), veil)
        if self._notice:
            painter.setFont(self.look.font(18))
            words = QFontMetricsF(painter.font()).size(Qt.TextFlag.TextSingleLine, self._notice)
            plate = QRectF(QPointF(0, 0), words + QSizeF(self.look.px(16), 0))
            plate.moveCenter(self.boundingRect().center())
            painter.fillRect(plate, QColor(self.look.theme.surface))
            painter.setPen(QColor(self.look.theme.muted))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._notice)
        for span, alpha in ((self._interval, INTERVAL_ALPHA), (self._chosen, CHOSEN_ALPHA)):
            if span is not None:
                self._paint_span(painter, span, alpha)
        if self._cursor_at is not None:
            x = round(self.x_of(self._cursor_at)) + 0.5
            painter.setPen(QPen(QColor(self.look.theme.text), 1))
            painter.drawLine(QLineF(x, 0, x, self.box.height()))
        self._paint_flags(painter)

    def _paint_span(self, painter: QPainter, span: tuple[float, float], alpha: float) -> None:
        colour = QColor(self.look.theme.text)
        colour.setAlphaF(alpha)
        left, right = sorted((self.x_of(span[0]), self.x_of(span[1])))
        painter.fillRect(QRectF(left, 0, right - left, self.box.height()), colour)

    def _clusters(self) -> list[Cluster]:
        """The flags by place: those that would cover each other stand as one."""
        side, width, clusters = self.look.px(FLAG_SIDE), self.box.width(), list[Cluster]()
        for flag in self._flags:
            x = self.x_of(flag.at)
            if not 0 <= x <= width:
                continue
            left = min(max(0.0, x - side / 2), width - side)
            if clusters and left < clusters[-1].left + side + 1:
                clusters[-1] = Cluster(clusters[-1].left, (*clusters[-1].flags, flag))
            else:
                clusters.append(Cluster(left, (flag,)))
        return clusters

    def _paint_flags(self, painter: QPainter) -> None:
        """Each cluster with the words of its first flag where the next one leaves room for them."""
        painter.setFont(self.look.font(16))
        metrics, clusters = QFontMetricsF(painter.font()), self._clusters()
        side, gap = self.look.px(FLAG_SIDE), self.look.px(FLAG_GAP)
        for cluster, limit in zip(
            clusters, [*(each.left for each in clusters), self.box.width()][1:], strict=True
        ):
            for flag in cluster.flags:
                self._paint_stem(painter, flag)
            self._paint_flag(painter, cluster, QRectF(cluster.left, 0, side, side))
            room, words = limit - cluster.left - side - 2 * gap, cluster.first.words
            if room >= min(metrics.horizontalAdvance(words), self.look.px(LEAST_WORDS)):
                painter.setPen(QColor(self.look.theme.muted))
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
                place = QRectF(cluster.left + side + gap, 0, room + gap, side)
                painter.drawText(place, BESIDE, words)

    def _colour(self, mark: Mark | None) -> QColor:
        return mark_colour(mark, self.look.theme) if mark else QColor(self.look.theme.muted)

    def _paint_stem(self, painter: QPainter, flag: Flag) -> None:
        x = round(self.x_of(flag.at)) + 0.5
        colour = blend(self._colour(flag.mark).name(), self.look.theme.surface, 0.6)
        painter.setPen(QPen(colour, self.look.px(1), Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x, self.look.px(FLAG_SIDE), x, self.box.height()))

    def _paint_flag(self, painter: QPainter, cluster: Cluster, rect: QRectF) -> None:
        theme, side, colour = self.look.theme, rect.width(), self._colour(cluster.mark)
        if cluster.first.mark and cluster.mark:
            draw_mark(painter, rect, cluster.mark, colour, QColor(theme.surface))
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, max(1.0, side * 0.08)))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), side * 0.2, side * 0.2)
        painter.setPen(QColor(theme.text))
        painter.setFont(self.look.font(14, QFont.Weight.DemiBold))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, cluster.first.letter)
        painter.restore()

    def flags_at(self, point: QPointF) -> tuple[Flag, ...]:
        """The flags under `point` (in the view box's pixels), for their tool tip."""
        side = self.look.px(FLAG_SIDE)
        for cluster in self._clusters():
            if QRectF(cluster.left, 0, side, side).contains(point):
                return cluster.flags
        return ()

"""The curves of a shift below each other: service level, contacts and the longest wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from wallboard.handover import Review
from wallboard.handover.document import IntervalFigures
from wallboard.log.moments import MOMENT_S
from wallboard.records import FrozenFigures
from wallboard.snapshot import WHOLE_FLOOR
from widgets.look import Look
from widgets.theme import blend

GAP, TITLE = 12, 24
STALE_S = 2.5 * MOMENT_S


@dataclass(frozen=True)
class Panel:
    """A chart of its own under the others: where it stands and what its top is worth."""

    top: float
    bottom: float
    most: float

    def y(self, value: float) -> float:
        """The pixel row of `value`."""
        return self.bottom - min(1.0, value / self.most) * (self.bottom - self.top)


@dataclass(frozen=True)
class Axis:
    """The chart's times: the shift's first and last moment, and the pixel columns that they stand at."""

    start: float
    end: float
    left: float
    right: float

    def x(self, at: float) -> float:
        """The pixel column of `at`."""
        return self.left + (self.right - self.left) * (at - self.start) / max(1.0, self.end - self.start)

    def at(self, x: float) -> float:
        """The moment at a pixel column."""
        share = (x - self.left) / max(1.0, self.right - self.left)
        return self.start + (self.end - self.start) * share


class ShiftPanels:
    """Paints the curves of `review` on `axis`."""

    def __init__(self, look: Look, review: Review, axis: Axis, tr: Callable[[str], str]) -> None:
        self._look, self._review, self._axis, self.tr = look, review, axis, tr
        self._titles: list[QRectF] = []

    def paint(self, painter: QPainter, top: float, bottom: float) -> list[QRectF]:
        """The three, from `top` to `bottom`; gives where their titles stand."""
        self._titles, height = [], (bottom - top) / 3
        self._paint_level(painter, top, top + height)
        self._paint_contacts(painter, top + height, top + 2 * height)
        self._paint_waits(painter, top + 2 * height, bottom)
        return self._titles

    def _floor(self) -> list[FrozenFigures]:
        """The whole floor's figures, every few minutes."""
        every = (each for moment in self._review.moments for each in moment.figures)
        return [each for each in every if each.scope == WHOLE_FLOOR]

    def _panel(
        self, painter: QPainter, bounds: tuple[float, float], title: str, most: float, label: str
    ) -> Panel:
        """A panel's title, its bottom line and what its top is worth."""
        look, theme = self._look, self._look.theme
        panel = Panel(bounds[0] + look.px(GAP) + look.px(TITLE), bounds[1] - look.px(2), most)
        painter.setFont(look.font(15, QFont.Weight.Medium))
        painter.setPen(QColor(theme.muted))
        head = QRectF(
            self._axis.left, bounds[0] + look.px(GAP) - look.px(4), self._axis.right, look.px(TITLE)
        )
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        head.setWidth(painter.fontMetrics().horizontalAdvance(title))
        self._titles.append(head)
        painter.setFont(look.font(14))
        for value, words in ((most, label), (0.0, "0")):
            up = look.px(10) if value else look.px(18)  # the clock at the cursor stands below
            place = QRectF(0, panel.y(value) - up, self._axis.left - look.px(6), look.px(20))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QLineF(self._axis.left, panel.bottom, self._axis.right, panel.bottom))
        return panel

    def _limit(self, painter: QPainter, panel: Panel, value: float) -> None:
        """A dashed line at a target or a limit."""
        if value <= panel.most:
            painter.setPen(QPen(QColor(self._look.theme.muted), 1, Qt.PenStyle.DashLine))
            y = round(panel.y(value)) + 0.5
            painter.drawLine(QLineF(self._axis.left, y, self._axis.right, y))

    def _paint_level(self, painter: QPainter, top: float, bottom: float) -> None:
        panel = self._panel(
            painter,
            (top, bottom),
            self.tr("Service level, last 30 min"),
            1.0,
            self._look.formats.percent(1.0),
        )
        scopes = self._review.handover.scopes
        if scopes:
            self._limit(painter, panel, scopes[0].scope.targets.service_level)
        points: list[QPointF] = []
        before = float("-inf")
        painter.setPen(QPen(QColor(self._look.theme.accent), self._look.px(2.5)))
        for each in self._floor():
            if each.service_level is None or each.at - before > STALE_S:
                painter.drawPolyline(QPolygonF(points))
                points = []
            if each.service_level is not None:
                points.append(QPointF(self._axis.x(each.at), panel.y(each.service_level)))
            before = each.at
        painter.drawPolyline(QPolygonF(points))

    def _paint_contacts(self, painter: QPainter, top: float, bottom: float) -> None:
        intervals, theme = self._review.handover.intervals, self._look.theme
        most = _round_up(max((max(each.offered, each.high or 0.0) for each in intervals), default=1.0))
        title = self.tr("Contacts an interval, and what was expected")
        panel = self._panel(painter, (top, bottom), title, most, self._look.formats.count(most))
        for each in intervals:
            left, right = self._edges(each)
            painter.setPen(Qt.PenStyle.NoPen)
            if each.low is not None and each.high is not None:
                painter.setBrush(blend(theme.muted, theme.surface, 0.28))
                painter.drawRect(
                    QRectF(left, panel.y(each.high), right - left, panel.y(each.low) - panel.y(each.high))
                )
            painter.setBrush(blend(theme.accent, theme.surface, 0.8))
            y = panel.y(each.offered)
            inset = (right - left) * 0.22
            painter.drawRect(QRectF(left + inset, y, right - left - 2 * inset, panel.bottom - y))
            if each.expected is not None:
                painter.setPen(QPen(QColor(theme.text), self._look.px(1.5)))
                y = panel.y(each.expected)
                painter.drawLine(QLineF(left, y, right, y))

    def _edges(self, each: IntervalFigures) -> tuple[float, float]:
        start, end = max(each.start, self._axis.start), min(each.start + each.length_s, self._axis.end)
        return self._axis.x(start), self._axis.x(max(start, end))

    def _paint_waits(self, painter: QPainter, top: float, bottom: float) -> None:
        theme, floor = self._look.theme, self._floor()
        limit = self._wait_limit()
        most = max([limit * 1.2, *(each.longest_wait_s or 0.0 for each in floor)])
        title = self.tr("Longest wait at each moment")
        panel = self._panel(painter, (top, bottom), title, most, self._look.formats.wait(most))
        width = max(2.0, (self._axis.x(self._axis.start + MOMENT_S) - self._axis.x(self._axis.start)) * 0.7)
        painter.setPen(Qt.PenStyle.NoPen)
        for each in floor:
            wait_s = each.longest_wait_s or 0.0
            painter.setBrush(
                QColor(theme.critical_area) if wait_s > limit else blend(theme.accent, theme.surface, 0.8)
            )
            y = panel.y(wait_s)
            left = max(self._axis.left, self._axis.x(each.at) - width / 2)
            right = min(self._axis.right, self._axis.x(each.at) + width / 2)
            painter.drawRect(QRectF(left, y, right - left, panel.bottom - y))
        self._limit(painter, panel, limit)

    def _wait_limit(self) -> float:
        """The whole floor's limit."""
        scopes = self._review.handover.scopes
        return scopes[0].scope.targets.longest_wait_s if scopes else 120.0


def _round_up(highest: float) -> float:
    """A number that an axis may end at."""
    steps = (each * 10**power for power in range(1, 5) for each in (1, 1.5, 2, 3, 4, 5, 7.5))
    return float(next((step for step in steps if highest <= step), highest))

"""Days × time: a row a day, the rule's alerts as bars, above as it stands and below as tried."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from wallboard.backtest import Finding
from wallboard.handover.words import day_in_short
from wallboard.trial import Report, TriedDay
from widgets.look import Look
from widgets.theme import blend

ROW_HEIGHT, LANE, LABEL_WIDTH, AXIS_HEIGHT, COUNT_WIDTH, LEAST_WIDTH, TICK_H = 34, 11, 132, 28, 150, 3, 3


class TrialStrip(QWidget):
    """The picture of a report. `picked` comes with the number of the tried alert that was clicked."""

    picked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._report: Report | None = None
        self._picked = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_report(self, report: Report | None) -> None:
        """Draw `report`."""
        self._report, self._picked = report, -1
        self.updateGeometry()
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    def show_picked(self, number: int) -> None:
        """Mark the tried alert with this number."""
        self._picked = number
        self.update()

    def sizeHint(self) -> QSize:
        days = len(self._report.days) if self._report else 0
        return QSize(0, self._look.px(AXIS_HEIGHT) + days * self._look.px(ROW_HEIGHT))

    # --- places

    def _x(self, day: TriedDay, at: float) -> float:
        left, right = self._look.px(LABEL_WIDTH), self.width() - self._look.px(COUNT_WIDTH)
        share = (min(max(at, day.start_at), day.end_at) - day.start_at) / (day.end_at - day.start_at)
        return left + share * (right - left)

    def _bars(self, findings: Sequence[Finding], lane: int) -> Iterator[tuple[int, QRectF]]:
        """Number and rectangle of each alert on each day that it touches."""
        report, px = self._report, self._look.px
        if report is None:
            return
        for row, day in enumerate(report.days):
            top = px(AXIS_HEIGHT) + row * px(ROW_HEIGHT) + px(4) + lane * (px(LANE) + px(3))
            for number, each in enumerate(findings):
                over_at = day.end_at if each.recovered_at is None else each.recovered_at
                if each.raised_at < day.end_at and over_at >= day.start_at:
                    left = self._x(day, each.raised_at)
                    wide = max(float(px(LEAST_WIDTH)), self._x(day, over_at) - left)
                    yield number, QRectF(left, top, wide, px(LANE))

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        report = self._report
        if report is None:
            return
        painter, theme = QPainter(self), self._look.theme
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # from right to left “3 / 2” reads 2 / 3
        self._paint_days(painter, report)
        faint = blend(theme.muted, theme.surface, 0.7)
        for _, rect in self._bars(report.standing, 0):
            painter.fillRect(rect, faint)
        colours = {"critical": theme.critical_area, "warn": theme.warn_area, "info": theme.accent}
        for number, rect in self._bars(report.tried, 1):
            painter.fillRect(rect, QColor(colours[report.tried[number].severity]))
            if number == self._picked:
                painter.setPen(QPen(QColor(theme.text), self._look.px(2)))
                painter.drawRect(rect.adjusted(-2, -2, 2, 2))

    def _paint_days(self, painter: QPainter, report: Report) -> None:
        px, theme = self._look.px, self._look.theme
        painter.setFont(self._look.font(15))
        metrics, lanes = QFontMetricsF(painter.font()), (report.tried, report.standing)
        for row, day in enumerate(report.days):
            top = px(AXIS_HEIGHT) + row * px(ROW_HEIGHT)
            painter.setPen(QColor(theme.line))
            painter.drawLine(QLineF(0, top + 0.5, self.width(), top + 0.5))
            painter.setPen(QColor(theme.text if day.day.weekday() < 5 else theme.muted))  # noqa: PLR2004
            place = QRectF(px(12), top, px(LABEL_WIDTH - 16), px(ROW_HEIGHT))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, day_in_short(day.day))
            counts = [sum(day.start_at <= each.raised_at < day.end_at for each in lane) for lane in lanes]
            self._paint_count(painter, top, px(ROW_HEIGHT), f"{counts[0]} / {counts[1]}")
        painter.setPen(QColor(theme.muted))
        self._paint_count(painter, 0, px(AXIS_HEIGHT), self.tr("tried / stands"))
        first = report.days[0]
        for hour in range(0, 25, TICK_H):
            x = self._x(first, first.start_at + hour / 24 * (first.end_at - first.start_at))
            painter.setPen(QColor(theme.line))
            painter.drawLine(QLineF(x, px(AXIS_HEIGHT), x, self.height()))
            painter.setPen(QColor(theme.muted))
            text = f"{hour:02}:00" if hour < 24 else ""  # noqa: PLR2004
            painter.drawText(QPointF(x - metrics.horizontalAdvance(text) / 2, px(AXIS_HEIGHT) - px(8)), text)

    def _paint_count(self, painter: QPainter, top: int, height: int, text: str) -> None:
        """Right of the row: how many alerts the day had."""
        wide = self._look.px(COUNT_WIDTH)
        place = QRectF(self.width() - wide, top, wide - self._look.px(12), height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)

    # --- pointing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the tried alert under the pointer."""
        for number, rect in self._bars(self._report.tried if self._report else (), 1):
            if rect.adjusted(-3, -3, 3, 3).contains(event.position()):
                self.picked.emit(number)
                return

    def event(self, event: QEvent) -> bool:
        """Say what a bar is, where the pointer rests."""
        if isinstance(event, QHelpEvent) and self._report is not None:
            lanes = ((self._report.standing, 0), (self._report.tried, 1))
            for findings, lane in lanes:
                for number, rect in self._bars(findings, lane):
                    if rect.adjusted(-2, -2, 2, 2).contains(QPointF(event.pos())):
                        QToolTip.showText(event.globalPos(), findings[number].text, self)
                        return True
            QToolTip.hideText()
        return super().event(event)

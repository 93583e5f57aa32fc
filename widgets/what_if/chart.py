"""The rest of the day's service level by interval: as it goes, and with the change."""

from __future__ import annotations

from math import isnan

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wallboard.what_if import Answer
from widgets.look import Look
from widgets.theme import blend

LEFT, BELOW, ABOVE, LABEL_GAP = 64, 30, 12, 70


class CourseChart(QWidget):
    """Bars are the day with the change, the line across each is the day as it goes, the dashes the target."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._answer: Answer | None = None
        self.setMinimumHeight(look.px(230))
        self.setAccessibleName(self.tr("Service level by interval, as it goes and with the change"))

    def show_answer(self, answer: Answer | None) -> None:
        """Draw it; nothing where there is none."""
        self._answer = answer
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = QPainter(self), self._look.px
        room = QRectF(self.rect()).adjusted(px(LEFT), px(ABOVE), 0, -px(BELOW))
        painter.setFont(self._look.font(16))
        self._paint_levels(painter, room)
        if self._answer is not None:
            self._paint_intervals(painter, room, self._answer)
            dashes = QPen(QColor(self._look.theme.muted), px(2), Qt.PenStyle.DashLine)
            self._line(painter, room, self._answer.prospect.targets.service_level, dashes)
        painter.end()

    def _paint_levels(self, painter: QPainter, room: QRectF) -> None:
        theme, px = self._look.theme, self._look.px
        for level in (0.0, 0.5, 1.0):
            self._line(painter, room, level, QPen(QColor(theme.line), 1))
            painter.setPen(QColor(theme.muted))
            y = room.bottom() - level * room.height()
            label = QRectF(0, y - px(12), room.left() - px(8), px(24))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(label, right, self._look.formats.percent(level))

    @staticmethod
    def _line(painter: QPainter, room: QRectF, level: float, pen: QPen) -> None:
        if not isnan(level):
            painter.setPen(pen)
            y = room.bottom() - level * room.height()
            painter.drawLine(QLineF(room.left(), y, room.right(), y))

    def _paint_intervals(self, painter: QPainter, room: QRectF, answer: Answer) -> None:
        theme, px = self._look.theme, self._look.px
        width = room.width() / len(answer.now.intervals)
        ends = zip(answer.now.intervals, answer.then.intervals, strict=True)
        for place, (now, then) in enumerate(ends):
            if isnan(now) or isnan(then):
                continue
            slot = QRectF(room.left() + place * width, room.top(), width, room.height())
            slot = slot.adjusted(width * 0.08, 0, -width * 0.08, 0)
            bar = QRectF(
                slot.left(), slot.bottom() - then * slot.height(), slot.width(), then * slot.height()
            )
            painter.fillRect(bar, blend(theme.accent, theme.surface, 0.75))
            painter.setPen(QPen(QColor(theme.text), px(3)))
            y = slot.bottom() - now * slot.height()
            painter.drawLine(QLineF(slot.left(), y, slot.right(), y))
        self._paint_clocks(painter, room, answer, width)

    def _paint_clocks(self, painter: QPainter, room: QRectF, answer: Answer, width: float) -> None:
        px, prospect = self._look.px, answer.prospect
        painter.setPen(QColor(self._look.theme.muted))
        every = max(1, round(px(LABEL_GAP) / width + 0.5))
        for place in range(0, len(answer.now.intervals), every):
            at = prospect.day_start_at + (prospect.current + place) * prospect.interval_s
            label = QRectF(room.left() + place * width, room.bottom() + px(4), px(LABEL_GAP), px(BELOW - 4))
            painter.drawText(label, Qt.AlignmentFlag.AlignLeft, self._look.formats.clock(at))

"""The shift on one time axis: service level, contacts and the longest wait, with alerts and interventions.

What is pointed at or gone to by the arrows is a moment; the page shows the floor as it was then.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from wallboard.alerts.case import RANK
from wallboard.handover import Review
from wallboard.log.moments import MOMENT_S
from wallboard.records import Alert
from widgets.alert_order import mark_of
from widgets.handover_view.shift_panels import Axis, ShiftPanels
from widgets.look import Look
from widgets.marks import mark_colour
from widgets.theme import blend

LEFT, RIGHT, TOP, AXIS = 56, 36, 10, 28
FLAG, LANE, MOST_LANES = 26, 20, 5
HOUR_S, QUARTER_S, LEAST_LABEL = 3600, 900, 80
HOUR_STEPS = (1, 2, 3, 4, 6, 12)
NEAR, SAME_S = 8, 1.0
LEAST_LETTERS = 8
"""Less of an alert's title than this tells nothing."""
BESIDE = 8
"""An hour that is no further than this from the clock at the cursor is hidden as a whole."""
AROUND = 5
"""The cursor's line stops so far from words."""


class ShiftChart(QWidget):
    """A review's shift. Left and right go by five minutes, up and down from event to event."""

    moved = Signal(float)
    """The moment that is looked at now, epoch seconds."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._review: Review | None = None
        self._start, self._end, self._now = 0.0, 1.0, 0.0
        self.at = 0.0
        self._places: list[tuple[QRectF, float, str]] = []
        self._numbers: list[tuple[QRectF, float, str]] = []
        self._hours: list[QRectF] = []
        self._words: list[QRectF] = []
        self._drawn: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(look.px(300))
        self.setAccessibleName(self.tr("The shift, with alerts and interventions on its time axis"))

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(430))

    def show_review(self, review: Review, span: tuple[float, float], now: float, at: float) -> None:
        """Show the shift from and to the times of `span`; it is `now`, and `at` is looked at."""
        self._review, (self._start, self._end), self._now = review, span, min(now, span[1])
        self.at = min(max(at, self._start), self._now)
        self._drawn = None
        self.update()

    def go_to(self, at: float) -> None:
        """Look at another moment, within what is over of the shift."""
        at = min(max(at, self._start), self._now)
        if at != self.at:
            self.at = at
            self.setAccessibleDescription(self._look.formats.clock(at))
            self.update()
            self.moved.emit(at)

    # --- places

    @property
    def _axis(self) -> Axis:
        left, right = self._look.px(LEFT), self.width() - self._look.px(RIGHT)
        return Axis(self._start, self._end, left, right)

    def x_of(self, at: float) -> float:
        """The pixel column of `at`."""
        return self._axis.x(at)

    def events(self) -> list[float]:
        """When something happened: alerts raised, interventions; by time."""
        review = self._review
        if review is None:
            return []
        times = {deed.intervention.happened_at for deed in review.handover.deeds}
        times |= {alert.raised_at or alert.since for alert in self._alerts()}
        return sorted(at for at in times if self._start <= at <= self._now)

    def _alerts(self) -> list[Alert]:
        """Those worth a lane, by time; information is not."""
        if self._review is None:
            return []
        handover = self._review.handover
        told = (*(line.alert for line in (*handover.in_force, *handover.snoozed)), *handover.over)
        shown = [alert for alert in told if alert.severity != "info"]
        return sorted(shown, key=lambda alert: (alert.since, RANK[alert.severity]))

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shift is drawn once, to a picture of its own; the cursor moves over it."""
        sharpness = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.size() != self.size() * sharpness:
            self._drawn = QPixmap(self.size() * sharpness)
            self._drawn.setDevicePixelRatio(sharpness)
            self._drawn.fill(Qt.GlobalColor.transparent)
            self._paint_shift(self._drawn)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._review is not None:
            self._paint_cursor(painter, self._look.px(TOP), self.height() - self._look.px(AXIS))

    def _paint_shift(self, canvas: QPixmap) -> None:
        painter, theme, look = QPainter(canvas), self._look.theme, self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(self.rect(), look.px(8), look.px(8))
        self._places, self._numbers, self._hours, self._words = [], [], [], []
        if self._review is not None:
            top, foot = look.px(TOP), self.height() - look.px(AXIS)
            self._paint_what_is_to_come(painter, top, foot)
            self._paint_hours(painter, top, foot)
            lanes_bottom = self._paint_alerts(painter, self._paint_flags(painter, top))
            panels = ShiftPanels(look, self._review, self._axis, self.tr)
            self._words += panels.paint(painter, lanes_bottom, foot)
        painter.end()

    def _paint_flags(self, painter: QPainter, top: float) -> float:
        """Interventions by their numbers, each in the first row where it touches none; the rows' bottom."""
        side, gap = self._look.px(FLAG), self._look.px(3)
        ends: list[float] = []
        deeds = self._review.handover.deeds if self._review else ()
        for number, deed in enumerate(deeds, start=1):
            at = deed.intervention.happened_at
            x = self.x_of(at) - side / 2
            row = next((row for row, end in enumerate(ends) if end <= x), len(ends))
            ends[row : row + 1] = [x + side + gap]
            place = QRectF(x, top + row * (side + gap), side, side)
            words = f"{self._look.formats.clock(at)} {deed.kind}, {deed.place}"
            self._paint_number(painter, place, str(number), chosen=False)
            self._numbers.append((place, at, str(number)))
            self._places.append((place, at, words))
        return top + max(1, len(ends)) * (side + gap)

    def _paint_number(self, painter: QPainter, place: QRectF, text: str, *, chosen: bool) -> None:
        theme = self._look.theme
        painter.setPen(QPen(QColor(theme.accent), self._look.px(2)))
        painter.setBrush(QColor(theme.accent if chosen else theme.surface))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), place.width() / 4, place.width() / 4)
        painter.setPen(QColor(theme.on_accent if chosen else theme.text))
        painter.setFont(self._look.font(15, QFont.Weight.DemiBold))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_alerts(self, painter: QPainter, top: float) -> float:
        """A bar each with its title, in the first lane with room; the lanes' bottom."""
        lane_height, font = self._look.px(LANE), self._look.font(14)
        ends, used, gap = [float("-inf")] * MOST_LANES, 0, self._look.px(12)
        for alert in self._alerts():
            left = self.x_of(max(alert.raised_at or alert.since, self._start))
            right = max(left + lane_height / 2, self.x_of(min(alert.recovered_at or self._now, self._now)))
            lane = next((lane for lane, end in enumerate(ends) if end <= left), None)
            if lane is None:
                continue
            used = max(used, lane + 1)
            bar = QRectF(left, top + lane * lane_height + lane_height * 0.3, right - left, lane_height * 0.4)
            colour = mark_colour(mark_of(alert), self._look.theme)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(bar, bar.height() / 3, bar.height() / 3)
            ends[lane] = max(right, self._paint_title(painter, bar, ends[lane], alert.title, font)) + gap
            at = max(alert.raised_at or alert.since, self._start)
            self._places.append((bar, at, f"{self._look.formats.clock(at)} {alert.title}"))
        return top + used * lane_height

    def _paint_title(self, painter: QPainter, bar: QRectF, free: float, title: str, font: QFont) -> float:
        """An alert's title after its bar; where there is no room before it (from `free` on), else on it.

        Gives its right end. Of a title that has no room for a few letters nothing is written.
        """
        pad, theme, height = self._look.px(6), self._look.theme, self._look.px(LANE)
        metrics = QFontMetricsF(font)
        width, room = metrics.horizontalAdvance(title), self._axis.right - bar.right() - 2 * pad
        left = bar.right() + pad
        if width > room:
            left = bar.left() - pad - width
        if left < max(free, 0.0) and width + 4 * pad < bar.width():
            left = bar.left() + 2 * pad
            backing = QRectF(left - pad, bar.top() - pad, width + 2 * pad, bar.height() + 2 * pad)
            painter.fillRect(backing, QColor(theme.surface))
        elif left < max(free, 0.0):
            left, width = bar.right() + pad, room
            title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
            if len(title) < LEAST_LETTERS:
                return bar.right()
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        place = QRectF(left, bar.center().y() - height / 2, width + 1, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        self._words.append(place)
        return left + width

    def _paint_hours(self, painter: QPainter, top: float, foot: float) -> None:
        theme, look = self._look.theme, self._look
        painter.setFont(look.font(15))
        hours = max(1.0, (self._end - self._start) / HOUR_S)
        room = (self.width() - look.px(LEFT) - look.px(RIGHT)) / look.px(LEAST_LABEL)
        step = next((each for each in HOUR_STEPS if hours / each <= room), HOUR_STEPS[-1])
        first = int(-(-self._start // QUARTER_S)) * QUARTER_S
        for at in range(first, int(self._end) + 1, QUARTER_S):
            local = datetime.fromtimestamp(at, look.formats.zone)
            if local.minute or local.hour % step:
                continue
            x = round(self.x_of(at)) + 0.5
            painter.setPen(QPen(blend(theme.line, theme.surface, 0.6), 1))
            painter.drawLine(QLineF(x, top, x, foot))
            painter.setPen(QColor(theme.muted))
            words = look.formats.clock(at)
            wide = painter.fontMetrics().horizontalAdvance(words) + 2.0
            label = QRectF(x - wide / 2, foot + look.px(2), wide, look.px(AXIS) - look.px(4))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)
            self._hours.append(label)

    def _paint_what_is_to_come(self, painter: QPainter, top: float, foot: float) -> None:
        now, theme = self.x_of(self._now), self._look.theme
        width = self.width() - self._look.px(RIGHT) - now
        painter.fillRect(QRectF(now, top, width, foot - top), blend(theme.background, theme.surface, 0.5))

    def _paint_cursor(self, painter: QPainter, top: float, foot: float) -> None:
        theme, look = self._look.theme, self._look
        x = round(self.x_of(self.at)) + 0.5
        painter.setPen(QPen(QColor(theme.text), look.px(2)))
        for upper, lower in self._between_words(x, top, foot):
            painter.drawLine(QLineF(x, upper, x, lower))
        for place, at, number in self._numbers:
            if abs(at - self.at) < SAME_S:
                self._paint_number(painter, place, number, chosen=True)
        words = look.formats.clock(self.at)
        painter.setFont(look.font(15, QFont.Weight.DemiBold))
        width = painter.fontMetrics().horizontalAdvance(words) + look.px(14)
        edge = look.px(BESIDE)
        left = min(max(x - width / 2, edge), self.width() - width - edge)
        label = QRectF(left, foot + look.px(2), width, look.px(AXIS) - look.px(5))
        painter.setPen(Qt.PenStyle.NoPen)
        around = label.adjusted(-look.px(BESIDE), 0, look.px(BESIDE), 0)
        for hour in self._hours:
            if hour.intersects(around):
                painter.fillRect(hour, QColor(theme.surface))
        painter.setBrush(QColor(theme.text))
        painter.drawRoundedRect(label, look.px(4), look.px(4))
        painter.setPen(QColor(theme.background))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), look.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(8), look.px(8))

    def _between_words(self, x: float, top: float, foot: float) -> Iterator[tuple[float, float]]:
        """From `top` to `foot` in the column `x`, without what is written there."""
        around = self._look.px(AROUND)
        for words in sorted(self._words, key=QRectF.top):
            if words.left() - around <= x <= words.right() + around:
                if top < words.top():
                    yield top, words.top()
                top = max(top, words.bottom())
        yield top, foot

    # --- pointing and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._near(event.position())
        self.go_to(self._axis.at(event.position().x()) if found is None else found[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.go_to(self._axis.at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        events = self.events()
        moves: dict[int, float] = {
            key.Key_Left: self.at - MOMENT_S,
            key.Key_Right: self.at + MOMENT_S,
            key.Key_Home: self._start,
            key.Key_End: self._now,
            key.Key_Up: max((at for at in events if at < self.at - 0.5), default=self.at),
            key.Key_Down: min((at for at in events if at > self.at + 0.5), default=self.at),
        }
        if event.key() in moves:
            self.go_to(moves[event.key()])
        else:
            super().keyPressEvent(event)

    def _near(self, point: QPointF) -> tuple[QRectF, float, str] | None:
        reach = self._look.px(NEAR)
        near = [each for each in self._places if each[0].adjusted(-reach, -4, reach, 4).contains(point)]
        return min(near, key=lambda each: abs(each[0].center().x() - point.x()), default=None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._near(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found[2] if found else "", self)
            return True
        return super().event(event)

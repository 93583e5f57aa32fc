"""The strip: states as colours over the hours, contacts as bars above them, as high as they took long, and
the schedule as a line below. Pointing at it, or the arrow keys, tell what was when.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wallboard.floor.agent_times import SIGNED_OUT
from wallboard.floor.courses import UNKNOWN_STATE
from wallboard.floor.schedules import PRODUCTIVE_ACTIVITIES
from widgets.agent_day.times import HOUR_S, AgentDay, Span
from widgets.look import Look

HEIGHT, CONTACTS, BAND, PLAN, WORDS = 108, 40, 30, 6, 15
TALLEST_S = 900.0
"""A contact of a quarter of an hour, or the day's longest, is as high as there is room."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
NEAR_PX = 3


class DayStrip(QWidget):
    """Paints one `AgentDay`; only when it, or what is pointed at, changes."""

    pointed = Signal(object)
    """The moment that is pointed at, epoch seconds; None where it is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._day: AgentDay | None = None
        self._pointed: float | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.px(HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(600), self._look.px(HEIGHT))

    def show_day(self, day: AgentDay | None) -> None:
        """Show `day`; None where nothing is known."""
        if day != self._day:
            self._day = day
            self.update()

    @property
    def pointed_at(self) -> float | None:
        """The moment that is pointed at, epoch seconds."""
        return self._pointed

    # --- where things stand ---

    def _x(self, day: AgentDay, at: float) -> float:
        return self.width() * (at - day.start) / (day.end - day.start)

    def _rect(self, day: AgentDay, span: Span, top: float, height: float) -> QRectF:
        left, right = self._x(day, span.start), self._x(day, min(span.end, day.end))
        return QRectF(left, top, max(1.0, right - left), height)

    @property
    def near_s(self) -> float:
        """How far beside a contact one may point at it, seconds."""
        day = self._day
        return NEAR_PX * (day.end - day.start) / max(1, self.width()) if day is not None else 0.0

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        day = self._day
        if day is None:
            return
        painter = QPainter(self)
        self._paint_hours(painter, day)
        self._paint_states(painter, day)
        self._paint_contacts(painter, day)
        self._paint_schedule(painter, day)
        self._paint_pointer(painter, day)

    @property
    def _band_top(self) -> int:
        return self._look.px(CONTACTS + 4)

    @property
    def _band_bottom(self) -> int:
        return self._band_top + self._look.px(BAND)

    def _paint_hours(self, painter: QPainter, day: AgentDay) -> None:
        """A line at each full hour; as many of them named as there is room for."""
        look, hours = self._look, round((day.end - day.start) / HOUR_S)
        painter.setFont(look.font(WORDS))
        each = max(1, -(-hours * look.px(64) // max(1, self.width())))
        for hour in range(0, hours + 1, each):
            at = day.start + hour * HOUR_S
            x = min(self._x(day, at), self.width() - 1.0)
            painter.setPen(QColor(look.theme.line))
            painter.drawLine(QPointF(x, 0), QPointF(x, self._band_bottom + look.px(PLAN + 4)))
            painter.setPen(QColor(look.theme.muted))
            place = QRectF(x - look.px(60), 0, look.px(120), self.height())
            side = Qt.AlignmentFlag.AlignHCenter
            if hour == 0:
                place, side = QRectF(x, 0, look.px(120), self.height()), Qt.AlignmentFlag.AlignLeft
            elif x > self.width() - look.px(30):
                place.moveRight(self.width())
                side = Qt.AlignmentFlag.AlignRight
            painter.drawText(place, side | Qt.AlignmentFlag.AlignBottom, look.formats.clock(at))

    def _paint_states(self, painter: QPainter, day: AgentDay) -> None:
        """Signed out is a thin line, what nobody saw is hatched."""
        theme, top, height = self._look.theme, self._band_top, self._look.px(BAND)
        for span in day.states:
            place = self._rect(day, span, top, height)
            if span.what == UNKNOWN_STATE:
                painter.fillRect(place, QBrush(QColor(theme.muted), Qt.BrushStyle.BDiagPattern))
            elif span.what == SIGNED_OUT:
                painter.fillRect(place.adjusted(0, height * 0.45, 0, -height * 0.45), QColor(theme.line))
            else:
                painter.fillRect(place, theme.agent_state(span.what))

    def _paint_contacts(self, painter: QPainter, day: AgentDay) -> None:
        theme, most = self._look.theme, self._look.px(CONTACTS)
        tallest_s = max(TALLEST_S, *(each.length_s for each in day.contacts)) if day.contacts else TALLEST_S
        gap = self._look.px(1)
        for contact in day.contacts:
            height = max(self._look.px(4), most * contact.length_s / tallest_s)
            place = self._rect(day, contact, most - height, height).adjusted(0, 0, -gap, 0)
            place.setWidth(max(place.width(), self._look.px(2)))
            painter.fillRect(place, QColor(theme.warn_area if day.is_long(contact) else theme.muted))

    def _paint_schedule(self, painter: QPainter, day: AgentDay) -> None:
        """Work is a full line, anything else a hollow one."""
        theme, top = self._look.theme, self._band_bottom + self._look.px(3)
        painter.setPen(QPen(QColor(theme.muted), 1))
        for span in day.schedule:
            place = self._rect(day, span, top, self._look.px(PLAN)).adjusted(1, 0, -1, 0)
            works = span.what.casefold() in PRODUCTIVE_ACTIVITIES
            painter.setBrush(QColor(theme.muted) if works else Qt.BrushStyle.NoBrush)
            painter.drawRect(place)

    def _paint_pointer(self, painter: QPainter, day: AgentDay) -> None:
        if self._pointed is not None:
            x = self._x(day, self._pointed)
            painter.setPen(QPen(QColor(self._look.theme.text), self._look.px(1)))
            painter.drawLine(QPointF(x, 0), QPointF(x, self._band_bottom + self._look.px(PLAN + 4)))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._look.theme.accent), self._look.px(2)))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    # --- pointing ---

    def _point(self, at: float | None) -> None:
        if at != self._pointed:
            self._pointed = at
            self.pointed.emit(at)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._day is not None:
            share = event.position().x() / max(1, self.width())
            self._point(self._day.start + share * (self._day.end - self._day.start))

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from state to state, beginning with the one that holds now."""
        day, key = self._day, Qt.Key(event.key())
        if key not in STEPS or day is None or not day.states:
            event.ignore()
            return
        here = len(day.states) if self._pointed is None else day.state_at(self._pointed)
        span = day.states[min(max(here + STEPS[key], 0), len(day.states) - 1)]
        self._point((span.start + span.end) / 2)

"""The day on one line: alerts as bars from raised to recovered, interventions as flags."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from widgets.log_view.entries import ALERT_KIND, Entry
from widgets.log_view.table import paint_flag
from widgets.look import Look
from widgets.marks import mark_colour

HOUR_S, QUARTER_S = 3600, 900
HEIGHT, PAD, FLAG, BAR, LANES = 108, 44, 26, 8, 3
LEAST_LABEL = 70
HOUR_STEPS = (1, 2, 3, 4, 6, 12)


class Timeline(QWidget):
    """Everything in the log on the day's hours. A click chooses what is nearest."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._entries: tuple[Entry, ...] = ()
        self._from_at, self._to_at, self._now_at = 0.0, 1.0, 0.0
        self._picked = ""
        self._places: list[tuple[QRectF, Entry]] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The day's log on a time line"))

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(HEIGHT))

    def show_day(
        self, entries: tuple[Entry, ...], hours: tuple[float, float], now_at: float, picked: str
    ) -> None:
        """Show `entries` on the hours from and to (epoch seconds), with the entry `picked` chosen."""
        minute = now_at // 60 * 60
        shown = (entries, *hours, minute, picked)
        if shown == (self._entries, self._from_at, self._to_at, self._now_at, self._picked):
            return
        self._entries, self._from_at, self._to_at, self._now_at, self._picked = shown
        self.update()

    def x_of(self, at: float) -> float:
        """The pixel column of `at`."""
        pad, share = self._look.px(PAD), (at - self._from_at) / (self._to_at - self._from_at)
        return float(pad + min(1.0, max(0.0, share)) * (self.width() - 2 * pad))

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface))
        radius = self._look.px(8)
        painter.drawRoundedRect(self.rect(), radius, radius)
        self._paint_hours(painter)
        if self._from_at <= self._now_at <= self._to_at:
            now = round(self.x_of(self._now_at)) + 0.5
            painter.setPen(QPen(QColor(theme.accent), self._look.px(2)))
            painter.drawLine(QLineF(now, self._look.px(8), now, self._base))
        self._places = []
        alerts = [entry for entry in reversed(self._entries) if entry.kind == ALERT_KIND]
        self._paint_alerts(painter, alerts)
        self._paint_flags(painter, [entry for entry in reversed(self._entries) if entry.kind != ALERT_KIND])

    @property
    def _base(self) -> float:
        """Where the hours' words begin."""
        return self.height() - self._look.px(30)

    def _paint_hours(self, painter: QPainter) -> None:
        theme, look = self._look.theme, self._look
        painter.setFont(look.font(16))
        hours = max(1.0, (self._to_at - self._from_at) / HOUR_S)
        room = (self.width() - 2 * look.px(PAD)) / look.px(LEAST_LABEL)
        step = next((each for each in HOUR_STEPS if hours / each <= room), HOUR_STEPS[-1])
        first = int(-(-self._from_at // QUARTER_S)) * QUARTER_S
        for at in range(first, int(self._to_at) + 1, QUARTER_S):
            local = datetime.fromtimestamp(at, look.formats.zone)
            if local.minute or local.hour % step:
                continue
            x = round(self.x_of(at)) + 0.5
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QLineF(x, look.px(8), x, self._base))
            painter.setPen(QColor(theme.muted))
            words = QRectF(x - look.px(60), self._base, look.px(120), look.px(26))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, look.formats.clock(at))

    def _paint_alerts(self, painter: QPainter, alerts: list[Entry]) -> None:
        """Bars in a few lanes; one that overlaps takes the next lane."""
        ends = [-1.0] * LANES
        height, top = self._look.px(BAR), self._look.px(14)
        painter.setPen(Qt.PenStyle.NoPen)
        for entry in alerts:
            left, right = self.x_of(entry.at), self.x_of(entry.end or self._now_at)
            lane = next((lane for lane, end in enumerate(ends) if end < left), LANES - 1)
            ends[lane] = max(right, left + height)
            bar = QRectF(left, top + lane * (height + self._look.px(3)), ends[lane] - left, height)
            painter.setBrush(mark_colour(entry.mark or "info", self._look.theme))
            painter.drawRoundedRect(bar, height / 3, height / 3)
            self._note_place(painter, bar, entry)

    def _paint_flags(self, painter: QPainter, entries: list[Entry]) -> None:
        """Flags beside each other; one that is moved aside keeps its pole at its time."""
        side = self._look.px(FLAG)
        top = self._base - side - self._look.px(6)
        for entry, left in zip(entries, self._lefts(entries, side), strict=True):
            x = self.x_of(entry.at)
            painter.setPen(QPen(QColor(self._look.theme.muted), 1))
            painter.drawLine(QLineF(x, top + side, x, self._base))
            flag = QRectF(left, top, side, side)
            paint_flag(painter, flag, entry, self._look, QColor(self._look.theme.surface))
            self._note_place(painter, flag, entry)

    def _lefts(self, entries: list[Entry], side: float) -> list[float]:
        """Where flags begin that touch none before them; a crowd moves back rather than past now."""
        step, lefts = side + self._look.px(2), list[float]()
        for entry in entries:
            lefts.append(max(self.x_of(entry.at) - side / 2, lefts[-1] + step if lefts else 0.0))
        last = max(self.x_of(max((entry.at for entry in entries), default=0.0)), self.x_of(self._now_at))
        free = min(last + side / 2, self.width()) + step - side
        for index in reversed(range(len(lefts))):
            lefts[index] = free = min(lefts[index], free - step)
        return lefts

    def _note_place(self, painter: QPainter, place: QRectF, entry: Entry) -> None:
        self._places.append((place, entry))
        if entry.id == self._picked:
            painter.save()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._look.theme.text), self._look.px(2)))
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 4, 4)
            painter.restore()

    # --- pointing

    def entry_at(self, point: QPointF) -> Entry | None:
        """What is at or near `point`."""
        reach = self._look.px(6)
        near = [
            entry
            for place, entry in self._places
            if place.adjusted(-reach, -reach, reach, reach).contains(point)
        ]
        return near[-1] if near else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        entry = self.entry_at(event.position())
        if entry is not None:
            self.chosen.emit(entry.id)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            entry = self.entry_at(QPointF(event.pos()))
            words = f"{self._look.formats.clock(entry.at)} {entry.what} · {entry.scope}" if entry else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

"""The replay's clock: pause, seek and speed, posted to the source as commands, and the bar that shows where
it stands.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolTip, QWidget

from wallboard.events import Command, CommandKind
from wallboard.intents import Intent, SendCommand
from wallboard.snapshot import FloorSnapshot
from widgets.charts.day import spans_missed
from widgets.look import Look
from widgets.parts import words

SLOWEST, FASTEST = 1.0, 3600.0
MIDNIGHT = "00:00"
"""At the end of a day it is 24:00: the same words at both ends would say nothing."""


class ReplayControl:
    """Posts what the source offers to do with its clock; what it does not offer is not posted."""

    def __init__(self, post: Callable[[Intent], None]) -> None:
        self._post = post
        self._snapshot: FloorSnapshot | None = None
        self._speed = SLOWEST

    def show_snapshot(self, snapshot: FloorSnapshot) -> None:
        """Take note of where the clock stands."""
        self._snapshot = snapshot
        self._speed = snapshot.speed or self._speed

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        if self._snapshot is not None:
            self._send("replay.pause" if self._snapshot.speed else "replay.resume")

    def seek_by(self, seconds: float) -> None:
        """Go `seconds` of event time ahead, or back."""
        if self._snapshot is not None:
            self.seek_to(self._snapshot.at + seconds)

    def seek_to(self, at: float) -> None:
        """Go to `at` (epoch seconds), within the day."""
        if self._snapshot is not None:
            low, high = self._snapshot.day_start_at, self._snapshot.day_end_at
            self._send("replay.seek", until=min(max(at, low), high))

    def restart(self) -> None:
        """Go to the beginning of the day."""
        if self._snapshot is not None:
            self.seek_to(self._snapshot.day_start_at)

    def multiply_speed(self, factor: float) -> None:
        """Run `factor` times as fast."""
        self._send("replay.speed", value=min(max(self._speed * factor, SLOWEST), FASTEST))

    def offers(self, kind: CommandKind) -> bool:
        """Whether the source can do it."""
        return self._snapshot is not None and kind in self._snapshot.features

    def _send(self, kind: CommandKind, *, until: float | None = None, value: float | None = None) -> None:
        if self.offers(kind):
            self._post(SendCommand(Command(uuid.uuid4().hex, kind, until=until, value=value)))


class DayTrack(QWidget):
    """The day as a line: what has been told is filled, what the wall missed of it is hatched; a click goes
    there. The pointer is told the time under it.
    """

    clicked = Signal(float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._day: tuple[float, float, float] = (0.0, 0.0, 1.0)
        self._holes: tuple[tuple[float, float], ...] = ()
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Position in the day"))

    def show_position(
        self, at: float, start: float, end: float, holes: Sequence[tuple[float, float]] = ()
    ) -> None:
        """Show `at` between `start` and `end`; `holes` are from and to of what the wall has not seen."""
        told = self._look.formats.clock(at)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
        before = round(self._x_of(self._day[0])), self._day[1:], self._holes
        self._day, self._holes = (at, start, end), tuple(holes)
        if (round(self._x_of(at)), (start, end), self._holes) != before:  # else not a pixel differs
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        at = self._day[0]
        painter, theme, height = QPainter(self), self._look.theme, self._look.px(6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        told = QRectF(track.topLeft(), track.size())
        told.setWidth(self._x_of(at))
        for rect, colour in ((track, theme.line), (told, theme.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(rect, height / 2, height / 2)
        for start, end in self._holes:
            hole = track.adjusted(self._x_of(start), -height / 2, 0, height / 2)
            hole.setRight(self._x_of(end))
            painter.fillRect(hole, QColor(theme.background))
            painter.fillRect(hole, QBrush(QColor(theme.muted), Qt.BrushStyle.BDiagPattern))
        knob = self._look.px(14)
        left = min(max(told.right() - knob / 2, 0), self.width() - knob)
        painter.setBrush(QColor(theme.text))
        painter.drawEllipse(QRectF(left, (self.height() - knob) / 2, knob, knob))

    def _x_of(self, at: float) -> float:
        _, start, end = self._day
        return self.width() * min(max((at - start) / (end - start), 0.0), 1.0)

    def _at(self, x: float) -> float:
        _, start, end = self._day
        return start + (end - start) * min(max(x / max(1, self.width()), 0.0), 1.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        time = self._look.formats.clock(self._at(event.position().x()))
        QToolTip.showText(event.globalPosition().toPoint(), time, self)


class ReplayBar(QWidget):
    """Pause, position, speed, in one slim row."""

    def __init__(self, look: Look, control: ReplayControl) -> None:
        super().__init__()
        self._look, self._control = look, control
        self._track = DayTrack(look)
        self._track.clicked.connect(control.seek_to)
        self._pause = self._button("", control.toggle_pause, width=110)
        self._speed = words(look, 18, QFont.Weight.Medium)
        self._speed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._speed.setFixedWidth(look.px(84))
        self._start, self._end = words(look, 18, muted=True), words(look, 18, muted=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), 0, look.px(24), look.px(8))
        row.setSpacing(look.px(12))
        row.addWidget(self._pause)
        row.addWidget(self._start)
        row.addWidget(self._track, 1)
        row.addWidget(self._end)
        row.addWidget(self._button("−", lambda: control.multiply_speed(0.5), width=44))
        row.addWidget(self._speed)
        row.addWidget(self._button("+", lambda: control.multiply_speed(2.0), width=44))

    def _button(self, text: str, pressed: Callable[[], None], *, width: int) -> QPushButton:
        button = QPushButton(text)
        button.setFont(self._look.font(18, QFont.Weight.Medium))
        button.setFixedWidth(self._look.px(width))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(pressed)
        return button

    def show_snapshot(self, snapshot: FloorSnapshot) -> None:
        """Show the clock of `snapshot`; the bar hides itself where the source offers no such commands."""
        self.setVisible("replay.seek" in snapshot.features)
        self._pause.setText(self.tr("Pause") if snapshot.speed else self.tr("Resume"))
        start, end, clock = snapshot.day_start_at, snapshot.day_end_at, self._look.formats.clock
        self._start.setText(clock(start))
        self._end.setText("24:00" if clock(end) == MIDNIGHT else clock(end))
        holes = spans_missed(
            snapshot.starts, snapshot.missing, snapshot.current_interval, snapshot.interval_s
        )
        self._track.show_position(snapshot.at, start, end, holes)
        speed = f"×{self._look.formats.count(snapshot.speed)}" if snapshot.speed else "—"
        self._speed.setText(speed)

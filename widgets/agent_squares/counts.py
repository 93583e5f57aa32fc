"""How many agents are in each state: the key to the squares' colours and a filter at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wallboard.language import mark, say
from wallboard.snapshot import AgentView
from widgets.agent_squares.states import counts_of, is_overlong, state_word
from widgets.look import Look
from widgets.marks import draw_mark, mark_colour

TOO_LONG = mark("too long")
SIZE, SWATCH, GAP = 18, 14, 20


@dataclass(frozen=True)
class Entry:
    """A count; `state` is empty for those who are too long in theirs."""

    state: str
    words: str
    count: int


class StateCounts(QWidget):
    """A line of counts. One that does not fit is left out; the squares tell it too."""

    state_chosen = Signal(str)
    """The words of the count that was clicked."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._entries: tuple[Entry, ...] = ()
        self._current = True
        self._places: list[tuple[QRectF, Entry]] = []
        self._font, self._count_font = look.font(SIZE), look.font(SIZE, QFont.Weight.DemiBold)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(36))

    def show_agents(self, agents: Sequence[AgentView], at: float, *, current: bool) -> None:
        """Count `agents` at the event time `at`."""
        late = sum(is_overlong(agent, at) for agent in agents) if current else 0
        entries = [Entry("", say(TOO_LONG), late)] if late else []
        entries += [Entry(state, state_word(state), count) for state, count in counts_of(agents).items()]
        if (tuple(entries), current) != (self._entries, self._current):
            self._entries, self._current = tuple(entries), current
            self.setAccessibleName(", ".join(f"{each.count} {each.words}" for each in entries))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._places = []
        left = 0.0
        for entry in self._entries:
            count = self._look.formats.count(entry.count)
            wide = self._look.px(SWATCH + 8) + QFontMetricsF(self._count_font).horizontalAdvance(count)
            wide += self._look.px(5) + QFontMetricsF(self._font).horizontalAdvance(entry.words)
            if left + wide > self.width():
                return
            place = QRectF(left, 0, wide + 1, self.height())
            self._paint_entry(painter, place, entry, count)
            self._places.append((place, entry))
            left += wide + self._look.px(GAP)

    def _paint_entry(self, painter: QPainter, place: QRectF, entry: Entry, count: str) -> None:
        theme, side = self._look.theme, self._look.px(SWATCH)
        square = QRectF(place.left(), place.center().y() - side / 2, side, side)
        if not entry.state:
            draw_mark(painter, square, "warn", mark_colour("warn", theme), QColor(theme.background))
        else:
            painter.fillRect(square, theme.agent_state(entry.state) if self._current else QColor(theme.line))
        text = place.adjusted(self._look.px(SWATCH + 8), 0, 0, 0)
        painter.setPen(QColor(theme.text if self._current else theme.muted))
        painter.setFont(self._count_font)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, count)
        painter.setPen(QColor(theme.warn if not entry.state else theme.muted))
        painter.setFont(self._font)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, entry.words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, entry in self._places:
            if place.contains(event.position()):
                self.state_chosen.emit(entry.words)

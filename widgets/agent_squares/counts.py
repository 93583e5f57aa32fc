"""How many agents are in each state: the key to the squares' colours and a filter at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wallboard.language import mark, say
from wallboard.snapshot import AgentView
from widgets.agent_squares.states import counts_of, is_overlong, state_word
from widgets.look import Look
from widgets.marks import draw_mark, mark_colour

TOO_LONG = mark("too long")
SIZE, SWATCH, GAP, LEAST_GAP = 18, 14, 20, 10
MORE = "…"


@dataclass(frozen=True)
class Entry:
    """A count; `state` is empty for those who are too long in theirs."""

    state: str
    words: str
    count: int


class StateCounts(QWidget):
    """A line of counts. They move together where they are many; where that is not enough “…” tells that some
    are left out, and the tool tip has them all.
    """

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
            said = ", ".join(f"{each.count} {each.words}" for each in entries)
            self.setAccessibleName(said)
            self.setToolTip(said)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._places = self._placed()
        for place, entry in self._places:
            self._paint_entry(painter, place, entry)
        if len(self._places) < len(self._entries):
            painter.setPen(QColor(self._look.theme.muted))
            left = self._places[-1][0].right() + self._look.px(LEAST_GAP) if self._places else 0.0
            middle = self.height() / 2 + QFontMetricsF(self._font).capHeight() / 2
            painter.setFont(self._font)
            painter.drawText(QPointF(left, middle), MORE)

    def _placed(self) -> list[tuple[QRectF, Entry]]:
        """The counts that there is room for, and where."""
        wides = [self._wide(entry) for entry in self._entries]
        spare = (self.width() - sum(wides)) / max(1, len(wides) - 1)
        gap = min(self._look.px(GAP), max(self._look.px(LEAST_GAP), spare))
        ends = [end - gap for end in accumulate(wide + gap for wide in wides)]
        room = self.width() - (self._look.px(GAP + LEAST_GAP) if ends and ends[-1] > self.width() else 0)
        return [
            (QRectF(end - wide, 0, wide + 1, self.height()), entry)
            for end, wide, entry in zip(ends, wides, self._entries, strict=True)
            if end <= room
        ]

    def _wide(self, entry: Entry) -> float:
        count = QFontMetricsF(self._count_font).horizontalAdvance(self._look.formats.count(entry.count))
        words = QFontMetricsF(self._font).horizontalAdvance(entry.words)
        return self._look.px(SWATCH + 8) + count + self._look.px(5) + words

    def _paint_entry(self, painter: QPainter, place: QRectF, entry: Entry) -> None:
        theme, side = self._look.theme, self._look.px(SWATCH)
        square = QRectF(place.left(), place.center().y() - side / 2, side, side)
        if not entry.state:
            draw_mark(painter, square, "warn", mark_colour("warn", theme), QColor(theme.background))
        else:
            painter.fillRect(square, theme.agent_state(entry.state) if self._current else QColor(theme.line))
        text = place.adjusted(self._look.px(SWATCH + 8), 0, 0, 0)
        painter.setPen(QColor(theme.text if self._current else theme.muted))
        painter.setFont(self._count_font)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self._look.formats.count(entry.count))
        painter.setPen(QColor(theme.warn if not entry.state else theme.muted))
        painter.setFont(self._font)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, entry.words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, entry in self._places:
            if place.contains(event.position()):
                self.state_chosen.emit(entry.words)

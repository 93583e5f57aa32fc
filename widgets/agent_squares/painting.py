"""Paints squares and headings. Cards and texts are drawn once and kept: that is what 1,000 agents a second
cost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText

from wallboard.language import say
from wallboard.snapshot import AgentView
from widgets.agent_squares.plan import Block, Density
from widgets.agent_squares.states import OVERLONG_S, counts_of, is_overlong, state_word
from widgets.formatting import UNKNOWN
from widgets.freshness import Trust
from widgets.look import Look
from widgets.marks import draw_mark, mark_colour
from widgets.theme import blend

STRIPE, RADIUS = 5, 6
MOST_KEPT = 8_000
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class Moment:
    """What all squares share: the event time, how far it may be trusted, and who is chosen."""

    at: float
    trust: Trust
    chosen: str = ""


class Lettering:
    """Texts in one font, laid out once. A text too wide for its room is shortened with “…”."""

    def __init__(self, font: QFont) -> None:
        self.font, self.metrics = font, QFontMetricsF(font)
        self._texts: dict[tuple[str, int], QStaticText] = {}

    def width(self, words: str) -> float:
        """Width of `words` in pixels."""
        return self._text(words, 0).size().width()

    def write(self, painter: QPainter, left: float, top: float, words: str, room: float = 0.0) -> None:
        """Draw `words`; `room` 0 is as much as it takes. The painter has the font and the pen."""
        painter.drawStaticText(QPointF(left, top), self._text(words, int(room)))

    def _text(self, words: str, room: int) -> QStaticText:
        text = self._texts.get((words, room))
        if text is None:
            if len(self._texts) > MOST_KEPT:
                self._texts.clear()
            fitting = self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, room) if room else words
            text = self._texts[words, room] = QStaticText(fitting)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(font=self.font)
        return text


class SquarePainter:
    """Paints at one density in one look."""

    def __init__(self, look: Look, density: Density, *, hide_names: bool) -> None:
        self._look, self._density, self._hide_names = look, density, hide_names
        self._names = Lettering(look.font(density.name, QFont.Weight.DemiBold))
        self._small_names = Lettering(look.font(density.name * 0.8, QFont.Weight.DemiBold))
        self._words = Lettering(look.font(density.words, QFont.Weight.Medium))
        self._cards: dict[tuple[str, QSize], QPixmap] = {}
        self._pad = look.px(density.padding)
        self._top = look.px(density.padding * 0.7)
        self._second = self._top + look.px(density.name * 1.3)
        self._third = self._second + look.px(density.words * 1.3)

    # --- squares

    def paint_squares(
        self, painter: QPainter, squares: Sequence[tuple[QRect, AgentView]], moment: Moment
    ) -> None:
        """Paint every square; kind of stroke by kind of stroke, since changing fonts costs more than
        drawing.
        """
        theme, current = self._look.theme, moment.trust == "current"
        self._paint_cards(painter, squares, moment)
        painter.setPen(QColor(theme.text if current else theme.muted))
        self._write_titles(painter, squares, moment)
        painter.setFont(self._words.font)
        for rect, agent in squares:
            self._write_state(painter, rect, agent, moment)
        self._paint_frames(painter, squares, moment)

    def paint_small(
        self, painter: QPainter, squares: Sequence[tuple[QRect, AgentView]], moment: Moment
    ) -> None:
        """Paint squares that have no room for words."""
        self._paint_cards(painter, squares, moment)
        self._paint_frames(painter, squares, moment)

    def _paint_cards(
        self, painter: QPainter, squares: Sequence[tuple[QRect, AgentView]], moment: Moment
    ) -> None:
        theme, current = self._look.theme, moment.trust == "current"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect, agent in squares:
            colour = theme.agent_state(agent.state) if current else QColor(theme.line)
            painter.drawPixmap(rect.topLeft(), self._card(colour, rect.size()))

    def _paint_frames(
        self, painter: QPainter, squares: Sequence[tuple[QRect, AgentView]], moment: Moment
    ) -> None:
        """A mark on whoever is overlong in his state, a frame round the chosen one."""
        for rect, agent in squares:
            if moment.trust == "current" and is_overlong(agent, moment.at):
                self._mark_overlong(painter, rect, agent)
            if agent.agent == moment.chosen:
                self._paint_frame(painter, rect, QColor(self._look.theme.text), 3)

    def _card(self, colour: QColor, size: QSize) -> QPixmap:
        """An empty square in the colour of a state."""
        key = (colour.name(), size)
        if key not in self._cards:
            card, radius = QPixmap(size), self._look.px(RADIUS)
            card.fill(QColor(self._look.theme.background))
            painter = QPainter(card)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._paper(colour))
            painter.drawRoundedRect(card.rect(), radius, radius)
            painter.setClipRect(0, 0, self._look.px(STRIPE), size.height())
            painter.setBrush(colour)
            painter.drawRoundedRect(card.rect(), radius, radius)
            painter.end()
            self._cards[key] = card
        return self._cards[key]

    def _paper(self, colour: QColor) -> QColor:
        return blend(colour.name(), self._look.theme.surface, 0.2)

    def _left(self, rect: QRect) -> int:
        return rect.left() + self._look.px(STRIPE) + self._pad

    def _room(self, rect: QRect) -> float:
        return rect.width() - self._look.px(STRIPE) - 2 * self._pad

    def _write_titles(
        self, painter: QPainter, squares: Sequence[tuple[QRect, AgentView]], moment: Moment
    ) -> None:
        """Names, those that are too long in smaller letters; states where names are hidden."""
        titles = [
            (rect, self._title(agent, moment), self._title_room(rect, agent, moment))
            for rect, agent in squares
        ]
        fitting = [self._names.width(title) <= room for _, title, room in titles]
        drop = (self._names.metrics.ascent() - self._small_names.metrics.ascent()) * 0.8
        for lettering, fits, lower in ((self._names, True, 0.0), (self._small_names, False, drop)):
            painter.setFont(lettering.font)
            for (rect, title, room), each in zip(titles, fitting, strict=True):
                if each is fits:
                    lettering.write(painter, self._left(rect), rect.top() + self._top + lower, title, room)

    def _title(self, agent: AgentView, moment: Moment) -> str:
        return self._state(agent, moment) if self._hide_names else agent.name or agent.agent

    def _title_room(self, rect: QRect, agent: AgentView, moment: Moment) -> float:
        late = moment.trust == "current" and is_overlong(agent, moment.at)
        return self._room(rect) - (self._look.px(self._density.name * 1.1) if late else 0)

    @staticmethod
    def _state(agent: AgentView, moment: Moment) -> str:
        return UNKNOWN if moment.trust == "unknown" else state_word(agent.state)

    def _write_state(self, painter: QPainter, rect: QRect, agent: AgentView, moment: Moment) -> None:
        """State and time in state; on a roomy square also why, or that it lasts too long."""
        theme, words = self._look.theme, self._words
        late = moment.trust == "current" and is_overlong(agent, moment.at)
        ink = QColor(theme.warn if late else theme.text if moment.trust == "current" else theme.muted)
        left, room, top = self._left(rect), self._room(rect), rect.top() + self._second
        spent = UNKNOWN if moment.trust == "unknown" else self._look.formats.wait(moment.at - agent.since)
        painter.setPen(ink)
        taken = words.width(spent)
        words.write(painter, left + room - taken, top, spent)
        if not self._hide_names:
            words.write(painter, left, top, self._state(agent, moment), room - taken - self._look.px(4))
        if self._density.roomy and (late or agent.reason):
            limit = self._look.formats.wait(OVERLONG_S.get(agent.state))
            painter.setPen(ink if late else QColor(theme.muted))
            words.write(
                painter,
                left,
                rect.top() + self._third,
                say("over {length}").format(length=limit) if late else agent.reason,
                room,
            )

    def _mark_overlong(self, painter: QPainter, rect: QRect, agent: AgentView) -> None:
        """A frame and a triangle."""
        theme, side = self._look.theme, self._look.px(self._density.name * 0.95)
        colour = mark_colour("warn", theme)
        self._paint_frame(painter, rect, colour, 2)
        square = QRectF(rect.right() - self._pad - side, rect.top() + self._top + side * 0.1, side, side)
        draw_mark(painter, square, "warn", colour, self._paper(theme.agent_state(agent.state)))

    def _paint_frame(self, painter: QPainter, rect: QRect, colour: QColor, width: int) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, self._look.px(width)))
        radius = self._look.px(RADIUS)
        painter.drawRoundedRect(rect, radius, radius)

    # --- headings

    def paint_heading(
        self, painter: QPainter, block: Block, agents: Mapping[str, AgentView], trust: Trust
    ) -> None:
        """The team's name and how many are in each state, as far as there is room."""
        look, place = self._look, block.heading
        bottom = place.bottom() - look.px(6)
        painter.setFont(self._names.font)
        painter.setPen(QColor(look.theme.text))
        top = bottom - self._names.metrics.height()
        self._names.write(painter, place.left(), top, block.team.name, place.width())
        if trust == "unknown":
            return
        left = place.left() + min(self._names.width(block.team.name), place.width()) + look.px(16)
        painter.setFont(self._words.font)
        line = QRectF(left, top, place.right() - left, self._names.metrics.height())
        now = (agents[each.agent] for each in block.team.agents)
        for state, count in counts_of(now).items():
            taken = self._paint_count(painter, line, state, count, current=trust == "current")
            if not taken:
                return
            line.setLeft(line.left() + taken)

    def _paint_count(
        self, painter: QPainter, line: QRectF, state: str, count: int, *, current: bool
    ) -> float:
        """Returns the width taken; nothing is painted and taken where there is no room."""
        look, theme = self._look, self._look.theme
        words = f"{look.formats.count(count)} {state_word(state)}"
        side, gap = look.px(self._density.words * 0.66), look.px(6)
        wide = self._words.width(words)
        if side + gap + wide > line.width():
            return 0.0
        painter.fillRect(
            QRectF(line.left(), line.center().y() - side / 2, side, side),
            theme.agent_state(state) if current else QColor(theme.line),
        )
        painter.setPen(QColor(theme.muted))
        self._words.write(
            painter, line.left() + side + gap, line.center().y() - self._words.metrics.height() / 2, words
        )
        return side + gap + wide + look.px(14)

"""Paints squares and headings: of a square in which only the seconds went on nothing but these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from wallboard.language import say
from wallboard.snapshot import AgentView
from widgets.agent_squares.cards import RADIUS, STRIPE, Cards, draw_frame
from widgets.agent_squares.counts import MORE
from widgets.agent_squares.lettering import Lettering, in_two
from widgets.agent_squares.plan import MOST_HEADING, Block, Density
from widgets.agent_squares.states import OVERLONG_S, counts_of, is_overlong, state_word
from widgets.formatting import UNKNOWN
from widgets.freshness import Trust
from widgets.look import Look

COUNT_GAP, LEAST_COUNT_GAP = 14, 6
HEADING_NAME, HEADING_WORDS = 19 * MOST_HEADING, 17 * MOST_HEADING


@dataclass(frozen=True)
class Moment:
    """What all squares share: the event time, how far it may be trusted, and who is chosen."""

    at: float
    trust: Trust
    chosen: str = ""


Squares = Sequence[tuple[QRect, AgentView]]


def _is_late(agent: AgentView, moment: Moment) -> bool:
    return moment.trust == "current" and is_overlong(agent, moment.at)


class SquarePainter:
    """Paints at one density in one look."""

    def __init__(self, look: Look, density: Density, *, hide_names: bool) -> None:
        self._look, self._density, self._hide_names = look, density, hide_names
        self._names = Lettering(look.font(density.name, QFont.Weight.DemiBold))
        self._small_names = Lettering(look.font(density.name * 0.88, QFont.Weight.DemiBold))
        self._words = Lettering(look.font(density.words, QFont.Weight.Medium))
        self._teams = Lettering(look.font(min(density.name, HEADING_NAME), QFont.Weight.DemiBold))
        self._counts = Lettering(look.font(min(density.words, HEADING_WORDS), QFont.Weight.Medium))
        self._cards = Cards(look, density)
        self._pad = look.px(density.padding)
        self._top = look.px(density.padding * 0.7)
        self._line = look.px(density.name * 1.2)
        self._note_top = self._top + look.px(density.name * (2.5 if density.stacked else 1.3))
        self._state_top = look.px(density.height) - self._top - look.px(density.words * 1.3)

    # --- squares

    def paint_squares(self, painter: QPainter, squares: Squares, moment: Moment) -> None:
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
        self._frame_chosen(painter, squares, moment)

    def paint_small(self, painter: QPainter, squares: Squares, moment: Moment) -> None:
        """Paint squares that have no room for words."""
        self._paint_cards(painter, squares, moment)
        self._frame_chosen(painter, squares, moment)

    def _paint_cards(self, painter: QPainter, squares: Squares, moment: Moment) -> None:
        for rect, agent in squares:
            painter.drawPixmap(rect.topLeft(), self._card(agent, moment, rect.size()))

    def _frame_chosen(self, painter: QPainter, squares: Squares, moment: Moment) -> None:
        rect = next((rect for rect, agent in squares if agent.agent == moment.chosen), None)
        if rect is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(self._look.theme.text), self._look.px(3))
            draw_frame(painter, rect, pen, self._look.px(RADIUS))

    def _card(self, agent: AgentView, moment: Moment, size: QSize) -> QPixmap:
        return self._cards.card(self._state_shown(agent, moment), size, late=_is_late(agent, moment))

    @staticmethod
    def _state_shown(agent: AgentView, moment: Moment) -> str:
        """The state whose colour is shown; empty where it is not known any more."""
        return agent.state if moment.trust == "current" else ""

    def _left(self, rect: QRect) -> int:
        return rect.left() + self._look.px(STRIPE) + self._pad

    def _room(self, rect: QRect) -> float:
        return rect.width() - self._look.px(STRIPE) - 2 * self._pad

    def _write_titles(self, painter: QPainter, squares: Squares, moment: Moment) -> None:
        """Names, those that are too long in smaller letters; states where names are hidden."""
        titles = [
            (rect, rect.top() + self._top + line * self._line, words, room)
            for rect, agent in squares
            for room in (self._title_room(rect, agent, moment),)
            for line, words in enumerate(self._title_lines(agent, moment, room))
        ]
        fitting = [self._names.width(words) <= room for _, _, words, room in titles]
        drop = (self._names.metrics.ascent() - self._small_names.metrics.ascent()) * 0.8
        for lettering, fits, lower in ((self._names, True, 0.0), (self._small_names, False, drop)):
            painter.setFont(lettering.font)
            for (rect, top, words, room), each in zip(titles, fitting, strict=True):
                if each is fits:
                    lettering.write(painter, self._left(rect), top + lower, words, room)

    def _title(self, agent: AgentView, moment: Moment) -> str:
        return self._state(agent, moment) if self._hide_names else agent.name or agent.agent

    def _title_lines(self, agent: AgentView, moment: Moment, room: float) -> list[str]:
        title = self._title(agent, moment)
        breaks = self._density.stacked and self._names.width(title) > room
        return in_two(title) if breaks else [title]

    def _title_room(self, rect: QRect, agent: AgentView, moment: Moment) -> float:
        taken = self._look.px(self._density.name * 1.1) if _is_late(agent, moment) else 0
        return self._room(rect) - taken

    @staticmethod
    def _state(agent: AgentView, moment: Moment) -> str:
        return UNKNOWN if moment.trust == "unknown" else state_word(agent.state)

    def _write_state(self, painter: QPainter, rect: QRect, agent: AgentView, moment: Moment) -> None:
        """State and time in state; on a roomy square also why, or that it lasts too long."""
        late, words = _is_late(agent, moment), self._words
        left, room, spent = self._left(rect), self._room(rect), self._time(agent, moment)
        place = self._time_place(rect, spent)
        self._write_time(painter, place, spent, agent, moment)
        if not self._hide_names:
            stacked, state = self._density.stacked, self._state(agent, moment)
            left_over = room if stacked else room - place.width() - self._look.px(4)
            words.write(painter, left, place.top() - stacked * words.height, state, left_over)
        if self._density.roomy and (late or agent.reason):
            limit = self._look.formats.wait(OVERLONG_S.get(agent.state))
            if not late:
                painter.setPen(QColor(self._look.theme.muted))
            words.write(
                painter,
                left,
                rect.top() + self._note_top,
                say("over {length}").format(length=limit) if late else agent.reason,
                room,
            )

    # --- times in state

    def paint_times(self, painter: QPainter, squares: Squares, moment: Moment) -> None:
        """Paint the times in state alone, over what stood there before."""
        painter.setFont(self._words.font)
        for rect, agent in squares:
            spent = self._time(agent, moment)
            place = self._time_place(rect, spent)
            painter.fillRect(place, self._cards.paper(self._state_shown(agent, moment)))
            self._write_time(painter, place, spent, agent, moment)

    def changed_part(self, rect: QRect, agent: AgentView, shown: Moment, now: Moment) -> QRect:
        """What of his square changes from one moment to another for an agent who does what he did: nothing,
        the time in state, or everything where this takes another width or gets too long.
        """
        before, after = self._time(agent, shown), self._time(agent, now)
        if len(before) != len(after) or _is_late(agent, shown) != _is_late(agent, now):
            return rect
        return self._time_place(rect, after) if before != after else QRect()

    def time_place(self, rect: QRect, agent: AgentView, moment: Moment) -> QRect:
        """Where in his square the agent's time in state stands."""
        return self._time_place(rect, self._time(agent, moment))

    def _time_place(self, rect: QRect, spent: str) -> QRect:
        wide = self._words.width(spent)
        left = self._left(rect) if self._density.stacked else rect.right() + 1 - self._pad - wide
        return QRect(left, rect.top() + self._state_top, wide, self._words.height)

    def _write_time(
        self, painter: QPainter, place: QRect, spent: str, agent: AgentView, moment: Moment
    ) -> None:
        """The painter has the font; its pen is then the one for how long that is."""
        theme = self._look.theme
        ink = theme.warn if _is_late(agent, moment) else theme.text
        painter.setPen(QColor(ink if moment.trust == "current" else theme.muted))
        self._words.write(painter, place.left(), place.top(), spent)

    def _time(self, agent: AgentView, moment: Moment) -> str:
        return UNKNOWN if moment.trust == "unknown" else self._look.formats.wait(moment.at - agent.since)

    # --- headings

    def paint_heading(
        self, painter: QPainter, block: Block, agents: Mapping[str, AgentView], trust: Trust
    ) -> None:
        """The team's name and how many are in each state, as far as there is room."""
        look, place = self._look, block.heading
        bottom = place.bottom() - look.px(6)
        painter.setFont(self._teams.font)
        painter.setPen(QColor(look.theme.text))
        top = bottom - self._teams.metrics.height()
        self._teams.write(painter, place.left(), top, block.team.name, place.width())
        if trust == "unknown":
            return
        left = place.left() + min(self._teams.width(block.team.name), place.width()) + look.px(16)
        painter.setFont(self._counts.font)
        line = QRectF(left, top, place.right() - left, self._teams.metrics.height())
        counts = counts_of(agents[each.agent] for each in block.team.agents)
        self._paint_counts(painter, line, counts, current=trust == "current")

    def _paint_counts(
        self, painter: QPainter, line: QRectF, counts: Mapping[str, int], *, current: bool
    ) -> None:
        """The counts move together where they are many; “…” tells that some are left out even so."""
        look = self._look
        wides = [self._count_wide(state, count) for state, count in counts.items()]
        spare = (line.width() - sum(wides)) / max(1, len(wides) - 1)
        gap = min(look.px(COUNT_GAP), max(look.px(LEAST_COUNT_GAP), spare))
        right = line.right()
        if sum(wides) + gap * (len(wides) - 1) > line.width():
            right -= gap + self._counts.width(MORE)
        for wide, (state, count) in zip(wides, counts.items(), strict=True):
            if line.left() + wide > right:
                if line.left() + self._counts.width(MORE) <= line.right():
                    middle = line.center().y() - self._counts.metrics.height() / 2
                    self._counts.write(painter, line.left(), middle, MORE)
                return
            self._paint_count(painter, line, state, count, current=current)
            line.setLeft(line.left() + wide + gap)

    def _count_words(self, state: str, count: int) -> str:
        return f"{self._look.formats.count(count)} {state_word(state)}"

    @property
    def _swatch(self) -> tuple[int, int]:
        """The side of a count's square, and the gap after it."""
        return self._look.px(min(self._density.words, HEADING_WORDS) * 0.66), self._look.px(6)

    def _count_wide(self, state: str, count: int) -> float:
        return sum(self._swatch) + self._counts.width(self._count_words(state, count))

    def _paint_count(self, painter: QPainter, line: QRectF, state: str, count: int, *, current: bool) -> None:
        theme, (side, gap), middle = self._look.theme, self._swatch, line.center().y()
        painter.fillRect(
            QRectF(line.left(), middle - side / 2, side, side),
            theme.agent_state(state) if current else QColor(theme.line),
        )
        painter.setPen(QColor(theme.muted))
        top = middle - self._counts.metrics.height() / 2
        self._counts.write(painter, line.left() + side + gap, top, self._count_words(state, count))

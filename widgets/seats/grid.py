"""The room: its picture, its places, and on each the agent who sits there in the colour of his state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from wallboard.seats import Seat, SeatPlan
from wallboard.snapshot import AgentView
from widgets.agent_squares.cards import STRIPE
from widgets.agent_squares.lettering import in_two
from widgets.agent_squares.neighbour import ARROWS, neighbour
from widgets.agent_squares.painting import Moment, SquarePainter
from widgets.agent_squares.plan import Density, roomy
from widgets.agent_squares.states import STATE_WORDS, state_word
from widgets.assistive import tell_chosen
from widgets.look import Look
from widgets.seats.moving import agent_of
from widgets.seats.room import even_room, room_in

ROOMY_WIDTH, ROOMY_HEIGHT = 172, 90
LARGEST_SHARE, LEAST_THREE_LINES, LEAST_WITH_WORDS = 1.6, 0.75, 0.4
GAP_SHARE, LEAST_LETTERS = 0.08, 0.6
WIDEST, SLIMMEST = 2.4, 0.8
"""The width of a place, in heights: beyond these its words stand lost in it."""

LEAST_STACKED, STACKED_LETTERS, STACKED_LINES = 0.85, 1.5, 126.0
"""From this height on, in widths, words stand below each other, and so much larger they may be: as far as all
five lines find room, which take so many pixels in letters of the usual size.
"""

OUT = "signed_out"
PICTURE_STRENGTH = 0.35
"""How much of the picture shows: names must stay readable on it."""


class SeatGrid(QWidget):
    """Arrow keys choose, Enter or a click opens an agent. While `arranging` a drag or Shift with an arrow
    moves him, Delete takes his seat.
    """

    opened = Signal(str)
    dismissed = Signal()
    placed = Signal(str, int, int)
    """Agent, column and row."""

    removed = Signal(str)

    told_as_list: ClassVar = True

    def __init__(self, look: Look, *, hide_names: bool) -> None:
        super().__init__()
        self._look, self._hide_names = look, hide_names
        self._plan, self._agents, self._names = SeatPlan(), dict[str, AgentView](), dict[str, str]()
        self._moment = Moment(0.0, "unknown")
        self._picture = QPixmap()
        self._painter = SquarePainter(look, roomy(1.0), hide_names=hide_names)
        self._room = even_room(self._plan, QRectF())
        self._dragged, self._pressed_at, self._over = "", QPoint(), (-1, -1)
        self.arranging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Seats"))

    # --- what is shown

    def show_plan(self, plan: SeatPlan, picture: QPixmap) -> None:
        """Show this room."""
        if plan == self._plan and picture.cacheKey() == self._picture.cacheKey():
            return
        self._plan, self._picture = plan, picture
        self._fit()

    def show_agents(self, agents: Iterable[AgentView], moment: Moment) -> None:
        """Show `agents` as of `moment`; only what changed is painted."""
        everyone = tuple(agents)
        before, self._agents = self._agents, {each.agent: each for each in everyone if each.state != OUT}
        names = {each.agent: each.name or each.agent for each in everyone}
        if names != self._names:
            self._names = names
            self._fit()
        shown, self._moment = self._moment, Moment(moment.at, moment.trust, self._moment.chosen)
        if shown.trust != moment.trust:
            self.update()
            return
        dirty = QRegion()
        for seat in self._plan.seats:
            dirty += self._changed_part(seat, before.get(seat.agent), shown)
        self.update(dirty)

    def _changed_part(self, seat: Seat, before: AgentView | None, shown: Moment) -> QRect:
        """What of the seat is another than it was: all of it, the time in state alone, or nothing."""
        agent, rect = self._agents.get(seat.agent), self._rect(seat.column, seat.row)
        if agent != before:
            return rect
        return QRect() if agent is None else self._painter.changed_part(rect, agent, shown, self._moment)

    def arrange(self, *, arranging: bool) -> None:
        """Let seats be moved, or not."""
        self.arranging = arranging
        self.setAcceptDrops(arranging)
        self._drop()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Spread the places over the picture, or over as much of the widget as squares of a pleasant shape
        take; aisles are narrow there, but not while somebody may be seated in one.
        """
        area = QRectF(self.rect())
        if self._picture.isNull():
            largest = self._look.px(ROOMY_WIDTH * LARGEST_SHARE)
            self._room = room_in(
                self._plan, area, largest=largest, slimmest=SLIMMEST, widest=WIDEST, aisles=not self.arranging
            )
        else:
            size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            self._room = even_room(self._plan, _centred(area, size.width(), size.height()))
        self._painter = SquarePainter(
            self._look, self._lettered(self._density()), hide_names=self._hide_names
        )
        self.update()

    def _lettered(self, density: Density) -> Density:
        """Letters of one size for all names, so small that the longest fits, within reason; none of the
        words below are larger.
        """
        names, words = [self._names.get(seat.agent, "") for seat in self._plan.seats], density.words
        if density.stacked:
            names = [line for name in names for line in in_two(name)]
            words *= self._share([state_word(each) for each in STATE_WORDS if each != OUT], words, density)
        name = density.name * self._share(names, density.name, density)
        return replace(density, name=name, words=min(words, name))

    def _share(self, texts: Iterable[str], size: float, density: Density) -> float:
        """How much of `size` letters may have, that all of `texts` fit into a square."""
        metrics = QFontMetricsF(self._look.font(size, QFont.Weight.DemiBold))
        longest = max(map(metrics.horizontalAdvance, texts), default=0.0)
        around = self._look.px(STRIPE) + 2 * self._look.px(density.padding)
        room = self._square(self._room.place).width() - around
        return min(1.0, max(LEAST_LETTERS, room / longest if longest else 1.0))

    def _density(self) -> Density:
        size = self._square(self._room.place)
        share = min(size.width() / self._look.px(ROOMY_WIDTH), size.height() / self._look.px(ROOMY_HEIGHT))
        base = replace(roomy(max(share, LEAST_WITH_WORDS)), height=size.height() / self._look.scale)
        if size.height() >= size.width() * LEAST_STACKED:
            larger = roomy(max(min(share * STACKED_LETTERS, base.height / STACKED_LINES), LEAST_WITH_WORDS))
            return replace(base, name=larger.name, words=larger.words, stacked=True)
        if share >= LEAST_THREE_LINES:
            return base
        wider = roomy(max(share * 1.25, LEAST_WITH_WORDS))  # two lines in the room of three
        return replace(base, name=wider.name, words=wider.words, roomy=False)

    @staticmethod
    def _square(place: QSizeF) -> QSizeF:
        """What a square takes of its place, never higher than it is pleasant to read."""
        height = min(place.height(), place.width() / SLIMMEST)
        gap = height * GAP_SHARE
        return QSizeF(place.width() - gap, height - gap)

    def _rect(self, column: int, row: int) -> QRect:
        """A square in the middle of its place."""
        place = self._room.rect(column, row)
        return _centred(place, *self._square(place.size()).toTuple()).toRect()

    def rect_of(self, agent: str) -> QRect:
        """Where the agent's seat is; an empty rectangle where he has none."""
        seat = self._plan.seat_of(agent)
        return self._rect(seat.column, seat.row) if seat else QRect()

    def place_at(self, point: QPoint) -> tuple[int, int]:
        """Column and row at `point`; (-1, -1) outside the room."""
        return self._room.at(QPointF(point))

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_picture(painter)
        if self.arranging:
            self._paint_places(painter)
        seen = [(self._rect(seat.column, seat.row), seat) for seat in self._plan.seats]
        seen = [(rect, seat) for rect, seat in seen if event.region().intersects(rect)]
        self._paint_absent(painter, [each for each in seen if each[1].agent not in self._agents])
        here = [(rect, self._agents[seat.agent]) for rect, seat in seen if seat.agent in self._agents]
        self._paint_present(painter, here, event.region())
        if self._over != (-1, -1):
            self._paint_frame(painter, self._rect(*self._over), self._look.theme.accent, 3)

    def _paint_present(
        self, painter: QPainter, here: Sequence[tuple[QRect, AgentView]], stale: QRegion
    ) -> None:
        """The squares of those who are signed on; of one in which only the time went on nothing but that."""
        if self._room.place.height() < self._look.px(ROOMY_HEIGHT * LEAST_WITH_WORDS):
            self._painter.paint_small(painter, here, self._moment)
            return
        whole, times = list[tuple[QRect, AgentView]](), list[tuple[QRect, AgentView]]()
        for rect, agent in here:
            part = stale.intersected(rect).boundingRect()
            only_time = self._painter.time_place(rect, agent, self._moment).contains(part)
            (times if only_time else whole).append((rect, agent))
        self._painter.paint_squares(painter, whole, self._moment)
        self._painter.paint_times(painter, times, self._moment)

    def _paint_picture(self, painter: QPainter) -> None:
        if self._picture.isNull():
            return
        painter.setOpacity(PICTURE_STRENGTH)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self._room.extent, self._picture, QRectF(self._picture.rect()))
        painter.setOpacity(1.0)

    def _paint_places(self, painter: QPainter) -> None:
        for column, row in self._plan.free():
            self._paint_frame(painter, self._rect(column, row), self._look.theme.line, 1)

    def _paint_frame(self, painter: QPainter, rect: QRect, colour: str, width: int) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), self._look.px(width)))
        painter.drawRoundedRect(rect, self._look.px(6), self._look.px(6))

    def _paint_absent(self, painter: QPainter, seats: Sequence[tuple[QRect, Seat]]) -> None:
        """Seats of people who are not signed on: an outline, and the name while seats are arranged."""
        theme = self._look.theme
        for rect, seat in seats:
            self._paint_frame(
                painter, rect, theme.text if seat.agent == self._moment.chosen else theme.line, 2
            )
            if self.arranging and not self._hide_names:
                painter.setPen(QColor(theme.muted))
                painter.setFont(self._look.font(15))
                inside = rect.adjusted(*[self._look.px(6)] * 2, *[-self._look.px(6)] * 2)
                name = self._names.get(seat.agent, seat.agent)
                fitting = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, inside.width())
                painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, fitting)

    # --- choosing and moving

    @property
    def chosen(self) -> str:
        """The id of the chosen agent, empty where none is."""
        return self._moment.chosen

    def choose(self, agent: str) -> None:
        """Choose the agent with this id."""
        self._moment = Moment(self._moment.at, self._moment.trust, agent)
        if agent in self.told_items():
            tell_chosen(self, agent)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        agent = self._plan.at(*self.place_at(event.position().toPoint()))
        if not agent or event.button() != Qt.MouseButton.LeftButton:
            return
        self.choose(agent)
        if self.arranging:
            self._dragged, self._pressed_at = agent, event.position().toPoint()
        elif agent in self._agents:
            self.opened.emit(agent)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        far = (place - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged and far:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._hover(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        agent, over = self._dragged, self._over
        self._drop()
        if agent and over != (-1, -1):
            self.placed.emit(agent, *over)

    def _hover(self, point: QPoint) -> None:
        over = self.place_at(point)
        if over != self._over:
            self._over = over
            self.update()

    def _drop(self) -> None:
        self._dragged, self._over = "", (-1, -1)
        self.unsetCursor()
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if agent_of(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._hover(event.position().toPoint())
        event.setAccepted(self._over != (-1, -1))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop()

    def dropEvent(self, event: QDropEvent) -> None:
        over = self.place_at(event.position().toPoint())
        self._drop()
        if over != (-1, -1):
            event.acceptProposedAction()
            self.placed.emit(agent_of(event.mimeData()), *over)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, moving = event.key(), event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if key in ARROWS and self._plan.seats:
            self._step(ARROWS[Qt.Key(key)], moving=moving and self.arranging)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen in self._agents:
            self.opened.emit(self.chosen)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.arranging and self.chosen:
            self.removed.emit(self.chosen)
        elif key == Qt.Key.Key_Escape and self.chosen:
            self.dismissed.emit()
        else:
            event.ignore()

    def _step(self, step: QPoint, *, moving: bool) -> None:
        seat = self._plan.seat_of(self.chosen)
        if not moving:
            places = {each.agent: self.rect_of(each.agent).center() for each in self._plan.seats}
            self.choose(neighbour(places, self.chosen, step))
        elif seat is not None and self._plan.holds(seat.column + step.x(), seat.row + step.y()):
            self.placed.emit(seat.agent, seat.column + step.x(), seat.row + step.y())

    # --- told by the system

    def event(self, event: QEvent) -> bool:
        """Tell who sits under the pointer; take Esc before the window does, while an agent is chosen."""
        if isinstance(event, QHelpEvent):
            agent = self._plan.at(*self.place_at(event.pos()))
            QToolTip.showText(event.globalPos(), self._words(agent) if agent else "", self)
            return True
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and self.chosen and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def told_items(self) -> Sequence[str]:
        """Whoever has a seat."""
        return [seat.agent for seat in self._plan.seats]

    def told_place(self, key: str) -> QRect:
        """Where his seat is."""
        return self.rect_of(key)

    def told_words(self, key: str) -> str:
        """Who sits there, or who does not, in a sentence."""
        return self._words(key)

    def _words(self, agent: str) -> str:
        """The agent in a sentence."""
        view = self._agents.get(agent)
        if view is None:
            return (
                self.tr("Not signed on")
                if self._hide_names
                else self.tr("{who}: not signed on").format(who=self._names.get(agent, agent))
            )
        spent = self._look.formats.wait(self._moment.at - view.since)
        who = "" if self._hide_names else f"{view.name or agent}, "
        return f"{who}{view.team}: {state_word(view.state)} {spent} {view.reason}".strip()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(900), self._look.px(600))


def _centred(area: QRectF, width: float, height: float) -> QRectF:
    left, top = area.center().x() - width / 2, area.center().y() - height / 2
    return QRectF(left, top, width, height)

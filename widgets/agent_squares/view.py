"""The scrolling view of squares. It paints what is seen, and that only when a shown text changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from wallboard.language import say
from wallboard.snapshot import AgentView
from widgets.agent_groups import AgentGroupBy, groups_of
from widgets.agent_squares.counts import TOO_LONG
from widgets.agent_squares.neighbour import ARROWS, neighbour
from widgets.agent_squares.painting import Moment, SquarePainter
from widgets.agent_squares.plan import Block, Plan, Team, plan_for
from widgets.agent_squares.states import is_overlong, state_word
from widgets.assistive import tell_chosen
from widgets.look import Look

MOVE_S = 5.0
"""Agents who have gone into another group are moved so often, seconds of event time."""
NO_NAMES: Mapping[str, str] = MappingProxyType({})


class AgentSquares(QAbstractScrollArea):
    """Squares by team. Arrow keys choose, Enter or a click opens an agent, Esc lets him go."""

    opened = Signal(str)
    """The agent with this id is wanted."""

    dismissed = Signal()
    """Esc."""

    told_as_list: ClassVar = True

    def __init__(self, look: Look, *, hide_names: bool) -> None:
        super().__init__()
        self._look, self._hide_names = look, hide_names
        self._agents: dict[str, AgentView] = {}
        self._plan = Plan(plan_for((), 1, 1, 1.0).density, (), 0)
        self._painter = SquarePainter(look, self._plan.density, hide_names=hide_names)
        self._moment = self._timed = Moment(0.0, "unknown")
        self._planned_at = 0.0
        self._by: AgentGroupBy = "team"
        self._queue_names: Mapping[str, str] = NO_NAMES
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # --- what is shown

    def show_agents(
        self,
        agents: Sequence[AgentView],
        moment: Moment,
        by: AgentGroupBy = "team",
        queue_names: Mapping[str, str] = NO_NAMES,
    ) -> None:
        """Show `agents` as of `moment`, in groups. Squares keep their places while the same people are shown;
        in groups of states or times they move every few seconds, and not under the pointer.
        """
        now = {agent.agent: agent for agent in agents}
        before, self._agents = self._agents, now
        same_people = before.keys() == now.keys() and _same_places(before, now)
        regrouped, self._by, self._queue_names = by != self._by, by, queue_names
        shown, self._moment = self._moment, Moment(moment.at, moment.trust, self._moment.chosen)
        if not same_people or regrouped or self._is_due(moment.at):
            self._plan_anew()
        elif moment.at < shown.at or shown.trust != moment.trust:
            self._update_all()
        else:
            self._update_changed(before)

    def _is_due(self, at: float) -> bool:
        """Whether agents have gone into other groups, and may be moved."""
        if self._by in {"team", "skill"} or abs(at - self._planned_at) < MOVE_S or self.underMouse():
            return False
        self._planned_at = at
        return self._groups() != tuple(block.team for block in self._plan.blocks)

    def _groups(self) -> tuple[Team, ...]:
        return groups_of(self._agents.values(), self._by, self._moment.at, self._queue_names)

    def _plan_anew(self) -> None:
        size = self.viewport().size()
        self._plan = plan_for(self._groups(), size.width(), size.height(), self._look.scale)
        self._painter = SquarePainter(self._look, self._plan.density, hide_names=self._hide_names)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._plan.height - size.height()))
        bar.setPageStep(size.height())
        bar.setSingleStep(self._look.px(60))
        self._update_all()

    def _update_all(self) -> None:
        self._timed = self._moment
        self.viewport().update()

    def _update_changed(self, before: dict[str, AgentView]) -> None:
        """Paint squares of those who do something else, and the times of the others once a second."""
        dirty, shown = QRegion(), self._timed
        times = int(shown.at) != int(self._moment.at)
        for block in self._seen_blocks:
            for rect, agent in zip(block.squares, block.team.agents, strict=True):
                was, now = before[agent.agent], self._agents[agent.agent]
                if was is not now and was != now:
                    dirty += rect
                    dirty += block.heading
                elif times:
                    dirty += self._painter.changed_part(rect, now, shown, self._moment)
        if times:
            self._timed = self._moment
        self.viewport().update(dirty.translated(0, -self._top))

    @property
    def _seen_blocks(self) -> list[Block]:
        seen = self.viewport().rect().translated(0, self._top)
        return [block for block in self._plan.blocks if block.extent.intersects(seen)]

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._plan_anew()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._look.theme.background))
        painter.translate(0, -self._top)
        part = event.region().translated(0, self._top)
        for block in self._plan.blocks:
            if part.intersects(block.heading):
                self._painter.paint_heading(painter, block, self._agents, self._moment.trust)
        whole, times = list[tuple[QRect, AgentView]](), list[tuple[QRect, AgentView]]()
        for block in self._seen_blocks:
            for rect, each in zip(block.squares, block.team.agents, strict=True):
                stale = part.intersected(rect).boundingRect()
                if stale.isValid():
                    agent = self._agents[each.agent]
                    only_time = self._painter.time_place(rect, agent, self._moment).contains(stale)
                    (times if only_time else whole).append((rect, agent))
        self._painter.paint_squares(painter, whole, self._moment)
        self._painter.paint_times(painter, times, self._moment)

    # --- choosing

    @property
    def chosen(self) -> str:
        """The id of the chosen agent, empty where none is."""
        return self._moment.chosen

    def choose(self, agent: str) -> None:
        """Choose an agent, and bring him into sight."""
        self._moment = Moment(self._moment.at, self._moment.trust, agent)
        rect = next((rect for rect, each in self._squares() if each == agent), None)
        if rect is not None:
            bar, height = self.verticalScrollBar(), self.viewport().height()
            bar.setValue(min(max(bar.value(), rect.bottom() + 1 - height), rect.top()))
            tell_chosen(self, agent)
        self.viewport().update()

    def _squares(self) -> Iterator[tuple[QRect, str]]:
        for block in self._plan.blocks:
            for rect, agent in zip(block.squares, block.team.agents, strict=True):
                yield rect, agent.agent

    def agent_at(self, place: QPoint) -> str:
        """The id of the agent whose square is at `place` of the viewport, empty between squares."""
        point = place + QPoint(0, self._top)
        return next((agent for rect, agent in self._squares() if rect.contains(point)), "")

    def square_of(self, agent: str) -> QRect:
        """Where in the viewport the agent's square is; an empty rectangle where he is not shown."""
        rect = next((rect for rect, each in self._squares() if each == agent), QRect())
        return rect.translated(0, -self._top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        agent = self.agent_at(event.position().toPoint())
        if agent and event.button() == Qt.MouseButton.LeftButton:
            self.choose(agent)
            self.opened.emit(agent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in ARROWS and self._agents:
            places = {agent: rect.center() for rect, agent in self._squares()}
            self.choose(neighbour(places, self.chosen, ARROWS[Qt.Key(key)]))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen:
            self.opened.emit(self.chosen)
        elif key == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    # --- told by the system

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while an agent is chosen."""
        wanted = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and bool(self.chosen)
        if wanted and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            agent = self._agents.get(self.agent_at(event.pos()))
            QToolTip.showText(event.globalPos(), self._words(agent) if agent else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def told_items(self) -> Sequence[str]:
        """The agents as they stand."""
        return [agent for _, agent in self._squares()]

    def told_place(self, key: str) -> QRect:
        """Where an agent's square is."""
        return self.square_of(key)

    def told_words(self, key: str) -> str:
        """The agent in a sentence."""
        return self._words(self._agents[key])

    def _words(self, agent: AgentView) -> str:
        """The agent in a sentence."""
        spent = self._look.formats.wait(self._moment.at - agent.since)
        who = "" if self._hide_names else f"{agent.name or agent.agent}, "
        late = f", {say(TOO_LONG)}" if is_overlong(agent, self._moment.at) else ""
        return f"{who}{agent.team}: {state_word(agent.state)} {spent} {agent.reason}".strip() + late


def _same_places(before: Mapping[str, AgentView], now: Mapping[str, AgentView]) -> bool:
    """Whether nobody has another name, team or main queue. Most are the same objects as before."""
    return all(
        was is agent or (was.team, was.name, was.queues[:1]) == (agent.team, agent.name, agent.queues[:1])
        for was, agent in ((before[each], agent) for each, agent in now.items())
    )

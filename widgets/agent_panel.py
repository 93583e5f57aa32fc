"""One agent: who and in which state, his day as far as the wall knows, and the levers."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wallboard.language import mark, say
from wallboard.log.intervention_rows import AgentHistory
from wallboard.log.kinds import KINDS, names_of
from wallboard.outward.words import course_in_short
from wallboard.records import Intervention, InterventionDraft
from wallboard.snapshot import WHOLE_FLOOR, AgentView, FloorSnapshot
from widgets.agent_day.scorecard import ScorecardView
from widgets.agent_squares.states import OVERLONG_S, is_overlong, state_word
from widgets.detail_words import state_words
from widgets.formatting import UNKNOWN
from widgets.pages.base import Scene, Tools
from widgets.parts import words
from widgets.text_lines import breakable

WIDTH = 448
MOST_QUEUES = 6
NOTHING_KNOWN = AgentHistory()
LEVERS: dict[str, str] = {
    "coaching": mark("Coach"),
    "praise": mark("Praise"),
    "overtime": mark("Offer overtime"),
    "break_move": mark("Move break"),
    "vto": mark("Offer time off"),
    "recall": mark("Recall"),
    "skill_move": mark("Move queue"),
    "message": mark("Message…"),
    "note": mark("Note…"),
}
"""Kinds of intervention that a lead does with one agent, in the words of a button: of two beside each other
the one that is longer in any language comes first.
"""


@dataclass(frozen=True)
class AgentFacts:
    """What is known of an agent, in words."""

    name: str
    team: str
    state: str
    since: str
    warning: str
    queues: str
    contact: str
    done: tuple[Intervention, ...]
    due: tuple[Intervention, ...] = ()
    earlier: tuple[Intervention, ...] = ()


def facts_of(
    agent: AgentView, scene: Scene, tools: Tools, history: AgentHistory = NOTHING_KNOWN
) -> AgentFacts:
    """The facts of `agent`; his state is told with its age where the picture is old.

    `history` is what the log has of him; of a replay only what had been by then.
    """
    snapshot, formats = scene.snapshot, tools.look.formats
    since = say("{length} · since {clock}").format(
        length=formats.wait(snapshot.at - agent.since), clock=formats.clock(agent.since)
    )
    if agent.reason:
        since += f" · {agent.reason}"
    late = is_overlong(agent, snapshot.at) and scene.freshness.trust == "current"
    limit = say("longer than {length}").format(length=formats.wait(OVERLONG_S.get(agent.state)))
    known = scene.freshness.trust != "unknown"
    today = {each.id for each in snapshot.interventions}
    before = [each for each in reversed(history.done) if each.happened_at <= snapshot.at]
    return AgentFacts(
        name="" if tools.config.wall.hide_names else agent.name or agent.agent,
        team=agent.team,
        state=state_word(agent.state) if known else UNKNOWN,
        since=since if known else UNKNOWN,
        warning=limit if late else "",
        queues=_queue_words(agent, snapshot),
        contact=agent.contact or say("none now"),
        done=tuple(each for each in reversed(snapshot.interventions) if _concerns(each, agent.agent)),
        due=tuple(each for each in history.open if each.happened_at <= snapshot.at),
        earlier=tuple(each for each in before if each.id not in today),
    )


def _concerns(done: Intervention, agent: str) -> bool:
    """Whether it was for the agent by name, or he answered it."""
    delivery = done.details.delivery
    answered = delivery is not None and any(
        each.agent == agent and each.status != "delivered" for each in delivery.answers
    )
    return answered or agent in done.agents


def _queue_words(agent: AgentView, snapshot: FloorSnapshot) -> str:
    names = {
        scope.id.removeprefix("queue:"): scope.name for scope in snapshot.scopes if scope.kind == "queue"
    }
    served = [names.get(queue, queue) for queue in agent.queues]
    more = len(served) - MOST_QUEUES
    named = ", ".join(served[:MOST_QUEUES]) or say("none")
    return say("{names} and {n} more").format(names=named, n=more) if more > 0 else named


class StateSwatch(QWidget):
    """A square in the colour of an agent's state."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._look, self._colour = tools.look, QColor()
        self.setFixedSize(self._look.px(26), self._look.px(26))

    def show_state(self, state: str, *, current: bool) -> None:
        """Show the colour of `state`, grey where it may be old."""
        theme = self._look.theme
        colour = theme.agent_state(state) if current else QColor(theme.line)
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(self.rect(), self._look.px(5), self._look.px(5))


class AgentPanel(QFrame):
    """A card beside the squares."""

    closed = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.setObjectName("card")
        self._tools, self._agent, self._scope = tools, "", WHOLE_FLOOR
        look = tools.look
        self.setFixedWidth(look.px(WIDTH))
        self._facts: AgentFacts | None = None
        self._name = words(look, 28, QFont.Weight.DemiBold, wrap=True)
        self._team = words(look, 18, muted=True, wrap=True)
        self._swatch = StateSwatch(tools)
        self._state = words(look, 24, QFont.Weight.Medium, wrap=True)
        self._since = words(look, 18, muted=True, wrap=True)
        self._warning = words(look, 18, QFont.Weight.Medium)
        self._warning.setStyleSheet(f"color: {look.theme.warn}")
        self._queues, self._contact = words(look, 18, wrap=True), words(look, 18, wrap=True)
        self._logged = [(words(look, 16, muted=True), words(look, 18, wrap=True)) for _ in range(3)]
        self._scorecard = ScorecardView(look, tools.readers.read_log)
        self._reading: Future[AgentHistory] | None = None
        self._read: tuple[object, ...] = ()
        self._history = NOTHING_KNOWN
        self._kinds = names_of(tools.config.kind)
        self._lay_out()

    def _lay_out(self) -> None:
        px, body = self._tools.look.px, QVBoxLayout(self)
        body.setContentsMargins(px(20), px(16), px(20), px(20))
        body.setSpacing(px(4))
        body.addLayout(self._head())
        body.addWidget(self._team)
        body.addSpacing(px(12))
        state = QHBoxLayout()
        state.setSpacing(px(10))
        state.addWidget(self._swatch)
        state.addWidget(self._state, 1)
        body.addLayout(state)
        for each in (self._since, self._warning):
            body.addWidget(each)
        for title, part in ((mark("Queues"), self._queues), (mark("Contact"), self._contact)):
            self._add_titled(body, self.tr(title), part)
        if self._tools.levers:
            body.addSpacing(px(16))
            body.addLayout(self._levers())
        body.addSpacing(px(12))
        body.addWidget(self._scrolled(), 1)

    def _head(self) -> QHBoxLayout:
        row, leave = QHBoxLayout(), QPushButton("✕")
        leave.setAccessibleName(self.tr("Close"))
        leave.setToolTip(self.tr("Close (Esc)"))
        leave.setFont(self._tools.look.font(18))
        leave.setFixedSize(self._tools.look.px(40), self._tools.look.px(40))
        leave.setStyleSheet("padding: 0")
        leave.clicked.connect(self.closed)
        row.addWidget(self._name, 1)
        row.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add_titled(self, body: QVBoxLayout, title: str, part: QWidget) -> None:
        heading = words(self._tools.look, 16, muted=True)
        heading.setText(title)
        body.addSpacing(self._tools.look.px(12))
        body.addWidget(heading)
        body.addWidget(part)

    def _scrolled(self) -> QScrollArea:
        """What the log has of him."""
        holder, area = QWidget(), QScrollArea()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, self._tools.look.px(16), 0)
        column.addWidget(self._scorecard)
        column.addSpacing(self._tools.look.px(8))
        for title, lines in self._logged:
            lines.setSizePolicy(lines.sizePolicy().horizontalPolicy(), lines.sizePolicy().Policy.Minimum)
            column.addWidget(title)
            column.addWidget(lines)
        column.addStretch(1)
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _levers(self) -> QGridLayout:
        grid, look = QGridLayout(), self._tools.look
        grid.setSpacing(look.px(8))
        hints = {kind.id: say(kind.hint) for kind in KINDS}
        for number, (kind, text) in enumerate(LEVERS.items()):
            button = QPushButton(self.tr(text))
            button.setFont(look.font(17, QFont.Weight.Medium))
            button.setProperty("tone", "kind")
            button.setToolTip(hints[kind])
            button.setMinimumHeight(look.px(40))
            button.clicked.connect(partial(self._use, kind))
            grid.addWidget(button, number // 2, number % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        return grid

    def _use(self, kind: str) -> None:
        """Open the form for an intervention of `kind` with this agent."""
        self._tools.open_intervention(self.draft(kind))

    def draft(self, kind: str) -> InterventionDraft:
        """What the form begins with for this agent."""
        return InterventionDraft(kind, self._scope, "", self._tools.who, agents=(self._agent,))

    # --- what is shown

    def show_agent(self, agent: AgentView, scene: Scene) -> None:
        """Show `agent` as he is in `scene`."""
        self._agent = agent.agent
        queues = {f"queue:{queue}" for queue in agent.queues}
        known = [scope.id for scope in scene.snapshot.scopes if scope.id in queues]
        self._scope = known[0] if len(known) == 1 else WHOLE_FLOOR
        self._swatch.show_state(agent.state, current=scene.freshness.trust == "current")
        self._read_log(scene.snapshot)
        self._scorecard.show_agent(agent, scene.snapshot)
        facts = facts_of(agent, scene, self._tools, self._history)
        if facts == self._facts:
            return
        self._facts = facts
        self._name.setText(breakable(facts.name or facts.state))
        for label, text in (
            (self._team, facts.team),
            (self._state, facts.state),
            (self._since, facts.since),
            (self._warning, facts.warning),
            (self._queues, facts.queues),
            (self._contact, facts.contact),
        ):
            label.setText(breakable(text))
        self._warning.setVisible(bool(facts.warning))
        self._show_log(facts, scene.snapshot.at)

    @property
    def is_reading(self) -> bool:
        """Whether what the log has of him is still to come."""
        return self._reading is not None or self._scorecard.is_reading

    def _read_log(self, snapshot: FloorSnapshot) -> None:
        """Ask the log when he or the log is another; take the answer when it is there."""
        wanted = (self._agent, snapshot.mode, snapshot.interventions)
        if wanted != self._read and self._tools.readers.about_agent is not None:
            if wanted[:2] != self._read[:2]:
                self._history = NOTHING_KNOWN
            self._read = wanted
            self._reading = self._tools.readers.about_agent(self._agent, snapshot.mode)
        if self._reading is not None and self._reading.done():
            if self._reading.exception() is None:
                self._history = self._reading.result()
            self._reading = None

    def _show_log(self, facts: AgentFacts, now: float) -> None:
        formats = self._tools.look.formats
        due = [f"{self._line(each)}\n{state_words(each.details, formats, now)}" for each in facts.due]
        today = [f"{formats.clock(each.happened_at)}  {self._line(each)}" for each in facts.done]
        earlier = [f"{formats.date(each.happened_at)}  {self._line(each)}" for each in facts.earlier]
        parts = (
            (self.tr("To follow up"), due, "\n\n"),
            (self.tr("Today in the log"), today or [self.tr("Nothing today")], "\n"),
            (self.tr("Earlier"), earlier, "\n"),
        )
        for (title, lines), (name, told, between) in zip(self._logged, parts, strict=True):
            title.setText(name)
            lines.setText(breakable(between.join(told)))
            for label in (title, lines):
                label.setVisible(bool(told))

    def _line(self, done: Intervention) -> str:
        said = f"{self._kinds.get(done.kind, done.kind)}: {done.text}"
        delivery = done.details.delivery
        if delivery is None:
            return said
        answer = next((each.status for each in delivery.answers if each.agent == self._agent), "")
        return f"{said} ({answer or course_in_short(delivery)})"

"""Agents: who does what, for how long; a click opens one of them, his day and the levers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from wallboard.language import say
from wallboard.records import InterventionDraft
from wallboard.snapshot import AgentView, Scope
from widgets.actions import Action, bind
from widgets.agent_day.card import DayCard
from widgets.agent_groups import AgentGroupBy
from widgets.agent_list.columns import COLUMNS
from widgets.agent_list.model import AgentModel
from widgets.agent_list.table import AgentTable
from widgets.agent_panel import AgentPanel
from widgets.agent_squares.counts import TOO_LONG, StateCounts
from widgets.agent_squares.painting import Moment
from widgets.agent_squares.states import is_overlong, state_word
from widgets.agent_squares.view import AgentSquares
from widgets.column_dialog import ColumnDialog
from widgets.columns import ColumnChoice
from widgets.pages.base import Page, Scene, Tools
from widgets.parts import ChoiceBox, EmptyState, FilterBox, words

OUT = "signed_out"
KEPT = "agents"
LOOK_MS = 100


class AgentsPage(Page):
    """Agents as squares or as a table, in groups; how many are in each state, and one agent beside them."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        look, hide_names = tools.look, tools.config.wall.hide_names
        self._scene: Scene | None = None
        self._scopes: tuple[Scope, ...] = ()
        self._queue_names: dict[str, str] = {}
        self.squares = AgentSquares(look, hide_names=hide_names)
        self.agents = AgentModel(look.formats, hide_names=hide_names, parent=self)
        self.columns = ColumnChoice(COLUMNS, tools.kept, f"{KEPT}/columns")
        self.table = AgentTable(look, self.agents, self.columns)
        self.views = QStackedWidget()
        for view in (self.squares, self.table):
            view.setAccessibleName(self.tr("Agents"))
            self.views.addWidget(view)
        self.panel = AgentPanel(tools)
        self.day = DayCard(look, tools.readers.course_of) if tools.readers.course_of is not None else None
        self.counts = StateCounts(look)
        self.filter = FilterBox(look, self.tr("Find agents (Ctrl+F)"), self, self.views)
        self.filter.setToolTip(self.tr("By name, team, queue or state"))
        self.grouping, self.as_table = ChoiceBox(look), QPushButton(self.tr("Table"))
        self.choose_columns = QPushButton(self.tr("Columns…"))
        self._found = words(look, 18, muted=True)
        self._empty = EmptyState(look, "info")
        self._opened, self._soon = "", QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_MS)
        self._soon.timeout.connect(self._redraw)  # nothing else draws the answers of a paused day
        self._dress()
        self._lay_out()
        self._listen()

    def _dress(self) -> None:
        """The controls above the agents: a wall that nobody touches has none."""
        look, kept = self.tools.look, self.tools.kept
        self.filter.setVisible(self.tools.levers)
        for control in (self.grouping, self.as_table, self.choose_columns):
            control.setFont(look.font(18))
            control.setVisible(self.tools.levers)
        self.grouping.setAccessibleName(self.tr("Group by"))
        groups: tuple[tuple[str, AgentGroupBy], ...] = (
            (self.tr("By team"), "team"),
            (self.tr("By state"), "state"),
            (self.tr("By main queue"), "skill"),
            (self.tr("By time in state"), "time"),
        )
        for text, by in groups:
            self.grouping.addItem(text, by)
        self.grouping.setCurrentIndex(max(0, self.grouping.findData(kept.words(KEPT, "group_by"))))
        self.as_table.setCheckable(True)
        self.as_table.setProperty("tone", "chip")
        self.as_table.setToolTip(self.tr("Squares or table (Ctrl+T)"))
        self.as_table.setChecked(kept.words(KEPT, "as") == "table")
        self.choose_columns.setToolTip(self.tr("Choose and order the columns"))
        self.agents.fold(frozenset(kept.names(KEPT, "closed")))
        self._show_view()

    def _listen(self) -> None:
        self.filter.textChanged.connect(self._redraw)
        self.counts.state_chosen.connect(self._toggle_filter)
        for view in (self.squares, self.table):
            view.opened.connect(self.open_agent)
            view.dismissed.connect(self.close_panel)
        self.panel.closed.connect(self.close_panel)
        self.table.folded.connect(self._keep)
        self.grouping.currentIndexChanged.connect(self._rearrange)
        self.as_table.toggled.connect(self._rearrange)
        self.choose_columns.clicked.connect(self.open_columns)
        for action in self._arranging():
            bind(action, self, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        self.begin_at(self.views)
        px, page, top, below = self.tools.look.px, QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        page.setContentsMargins(px(24), px(8), px(24), px(16))
        page.setSpacing(px(8))
        top.setSpacing(px(16))
        top.addWidget(self.filter)
        top.addWidget(self._found)
        top.addWidget(self.counts, 1)
        for part in (self.choose_columns, self.as_table, self.grouping):
            top.addWidget(part)
        left = QVBoxLayout()
        left.setSpacing(px(16))
        left.addWidget(self.views, 1)
        left.addWidget(self._empty, 1)
        below.setSpacing(px(16))
        below.addLayout(left, 1)
        below.addWidget(self.panel)
        page.addLayout(top)
        page.addLayout(below, 1)
        self.panel.hide()
        if self.day is not None:
            left.addWidget(self.day)
            self.day.hide()

    @property
    def _by(self) -> AgentGroupBy:
        return cast("AgentGroupBy", self.grouping.currentData() or "team")

    def _show_view(self) -> None:
        """Squares or table, in the chosen groups."""
        table = self.as_table.isChecked()
        shown = self.table if table else self.squares
        self.views.setCurrentWidget(shown)
        self.views.setFocusProxy(shown)
        self.choose_columns.setVisible(table and self.tools.levers)
        self.agents.group(self._by)
        self.table.group_by_team(by_team=self._by == "team")

    def _rearrange(self) -> None:
        """Another view or other groups were chosen."""
        self._show_view()
        self._keep()
        self._redraw()

    def _keep(self) -> None:
        """Keep how the agents are shown, for the next time."""
        view, closed = "table" if self.as_table.isChecked() else "squares", sorted(self.agents.closed)
        self.tools.kept.write(KEPT, {"as": view, "group_by": self._by, "closed": closed})

    # --- drawing

    def draw(self, scene: Scene) -> None:
        self._scene = scene
        snapshot, trust = scene.snapshot, scene.freshness.trust
        self._learn_queues(snapshot.scopes)
        everyone = [agent for agent in snapshot.agents if agent.state != OUT]
        needles = self.filter.needle.split()
        shown = everyone
        if needles:
            shown = [agent for agent in everyone if self._passes(agent, snapshot.at, needles)]
        known = everyone if trust != "unknown" else []
        self.counts.show_agents(known, snapshot.at, current=trust == "current")
        self._found.setText(self.tr("{n} found").format(n=len(shown)) if needles else "")
        self._found.setVisible(bool(needles))
        self._empty.stand_in(self.views, empty=not shown)
        self._say_empty(looked_for=bool(needles), is_told="agents" not in snapshot.lacking(0))
        moment = Moment(snapshot.at, trust)
        if self.as_table.isChecked():
            self.agents.held = self.table.viewport().underMouse()
            self.agents.show_agents(shown, moment, snapshot.tallies, self._queue_names)
        else:
            self.squares.show_agents(shown, moment, self._by, self._queue_names)
        self._show_panel(scene)

    def _learn_queues(self, scopes: tuple[Scope, ...]) -> None:
        if scopes is not self._scopes:
            self._scopes = scopes
            self._queue_names = {
                each.id.removeprefix("queue:"): each.name for each in scopes if each.kind == "queue"
            }

    def _passes(self, agent: AgentView, at: float, needles: list[str]) -> bool:
        """Whether all words stand in what is told of the agent."""
        name = "" if self.tools.config.wall.hide_names else agent.name
        late = say(TOO_LONG) if is_overlong(agent, at) else ""
        skills = (self._queue_names.get(queue, queue) for queue in agent.queues)
        haystack = "\n".join(
            (name, agent.team, state_word(agent.state), agent.reason, late, *skills)
        ).casefold()
        return all(needle in haystack for needle in needles)

    def _say_empty(self, *, looked_for: bool, is_told: bool) -> None:
        if not is_told:
            self._empty.say(
                self.tr("Agents are not in this feed"),
                self.tr("It may tell how many there are, but not who they are and what they do."),
                "info",
            )
        elif looked_for:
            self._empty.say(
                self.tr("Nobody here answers to that"), self.tr("Esc shows all agents again."), "info"
            )
        else:
            self._empty.say(
                self.tr("Nobody is signed on"), self.tr("Agents appear here as soon as they sign on."), "info"
            )

    def _show_panel(self, scene: Scene) -> None:
        agent = None
        if self._opened:
            agent = next((each for each in scene.snapshot.agents if each.agent == self._opened), None)
        self.panel.setVisible(agent is not None)
        if agent is not None:
            self.panel.show_agent(agent, scene)
        if self.day is not None:
            self.day.setVisible(agent is not None)
            if agent is not None:
                self.day.show_agent(agent, scene.snapshot)
        if not self.settled:
            self._soon.start()

    @property
    def settled(self) -> bool:
        reading = self.panel.is_reading or (self.day is not None and self.day.is_reading)
        return self.panel.isHidden() or not reading

    def _redraw(self) -> None:
        if self._scene is not None:
            self.draw(self._scene)

    # --- what a person does

    def _toggle_filter(self, state: str) -> None:
        """Show only those in `state`, named in words; a second click shows all again."""
        self.filter.setText("" if self.filter.needle == state.casefold() else state)

    def open_agent(self, agent: str) -> None:
        """Show the panel of `agent`."""
        self._opened = agent
        if agent:
            self.table.choose(agent)
        self._redraw()

    def close_panel(self) -> None:
        """Put the panel away."""
        self.squares.choose("")
        self.table.choose("")
        self.open_agent("")
        self.views.setFocus()

    def draft_here(self) -> InterventionDraft:
        return self.panel.draft("") if self._opened else super().draft_here()

    def own_actions(self) -> tuple[Action, ...]:
        return (self.filter.action, *self._arranging())

    def _arranging(self) -> tuple[Action, ...]:
        """What can be done with squares and table."""
        here, table = self.tr("This page"), self.as_table.isChecked
        return (
            Action("agents.table", self.tr("Agents as table or squares"), self.as_table.toggle,
                   ("Ctrl+T",), here),
            Action("agents.group", self.tr("Group agents: by team, state, queue, time"),
                   self.next_grouping, ("Ctrl+G",), here),
            Action("agents.columns", self.tr("Choose and order the columns"), self.open_columns,
                   ("Ctrl+O",), here, possible=table),
        )  # fmt: skip

    def next_grouping(self) -> None:
        """By team, state, main queue, time in state, and round again."""
        self.grouping.setCurrentIndex((self.grouping.currentIndex() + 1) % self.grouping.count())

    def open_columns(self) -> None:
        """Let a person choose and order the table's columns."""
        if self.as_table.isChecked():
            ColumnDialog(self.tools.look, self.columns, self.table.columns.words, self.window()).open()

    def memory(self) -> Mapping[str, str]:
        return {"agent": self._opened, "filter": self.filter.text()}

    def recall(self, memory: Mapping[str, str]) -> None:
        self._opened = memory.get("agent", self._opened)
        self.filter.setText(memory.get("filter", self.filter.text()))
        if "as" in memory:
            self.as_table.setChecked(memory["as"] == "table")

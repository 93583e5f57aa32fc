"""Agents: who does what, for how long; a click opens one of them and the levers."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from wallboard.records import InterventionDraft
from wallboard.snapshot import AgentView
from widgets.actions import Action
from widgets.agent_panel import AgentPanel
from widgets.agent_squares.counts import TOO_LONG, StateCounts
from widgets.agent_squares.painting import Moment
from widgets.agent_squares.states import is_overlong, state_word
from widgets.agent_squares.view import AgentSquares
from widgets.pages.base import Page, Scene, Tools
from widgets.parts import EmptyState, FilterBox, FreshnessNote, words

OUT = "signed_out"


class AgentsPage(Page):
    """Squares by team, how many are in each state, and one agent beside them."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        look, hide_names = tools.look, tools.config.wall.hide_names
        self._scene: Scene | None = None
        self.squares = AgentSquares(look, hide_names=hide_names)
        self.squares.setAccessibleName(self.tr("Agents"))
        self.panel = AgentPanel(tools)
        self.counts = StateCounts(look)
        self.filter = FilterBox(look, self.tr("Agent, team or state (Ctrl+F)"), self, self.squares)
        self._found, self._note = words(look, 18, muted=True), FreshnessNote(look)
        self._empty = EmptyState(look, "info")
        self._opened = ""
        self._lay_out()
        self.filter.textChanged.connect(self._redraw)
        self.counts.state_chosen.connect(self._toggle_filter)
        self.squares.opened.connect(self.open_agent)
        self.squares.dismissed.connect(self.close_panel)
        self.panel.closed.connect(self.close_panel)

    def _lay_out(self) -> None:
        self.setFocusProxy(self.squares)
        px, page, top, below = self.tools.look.px, QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        page.setContentsMargins(px(24), px(8), px(24), px(16))
        page.setSpacing(px(8))
        top.setSpacing(px(16))
        top.addWidget(self.filter)
        top.addWidget(self._found)
        top.addWidget(self.counts, 1)
        top.addWidget(self._note)
        below.setSpacing(px(16))
        below.addWidget(self.squares, 1)
        below.addWidget(self._empty, 1)
        below.addWidget(self.panel)
        page.addLayout(top)
        page.addLayout(below, 1)
        self.panel.hide()

    # --- drawing

    def draw(self, scene: Scene) -> None:
        self._scene = scene
        snapshot, trust = scene.snapshot, scene.freshness.trust
        everyone = [agent for agent in snapshot.agents if agent.state != OUT]
        needle = self.filter.needle
        shown = [agent for agent in everyone if not needle or needle in self._haystack(agent, snapshot.at)]
        self._note.show_freshness(scene.freshness)
        known = everyone if trust != "unknown" else []
        self.counts.show_agents(known, snapshot.at, current=trust == "current")
        self._found.setText(self.tr("{n} found").format(n=len(shown)) if needle else "")
        self._found.setVisible(bool(needle))
        self._empty.stand_in(self.squares, empty=not shown)
        self._say_empty(needle)
        self.squares.show_agents(shown, Moment(snapshot.at, trust))
        self._show_panel(scene)

    def _haystack(self, agent: AgentView, at: float) -> str:
        name = "" if self.tools.config.wall.hide_names else agent.name
        late = TOO_LONG if is_overlong(agent, at) else ""
        return "\n".join((name, agent.team, state_word(agent.state), agent.reason, late)).casefold()

    def _say_empty(self, needle: str) -> None:
        if needle:
            self._empty.say(
                self.tr("Nobody here answers to that"), self.tr("Esc shows all agents again."), "info"
            )
        else:
            self._empty.say(
                self.tr("Nobody is signed on"), self.tr("Agents appear here as soon as they sign on."), "info"
            )

    def _show_panel(self, scene: Scene) -> None:
        agent = next((each for each in scene.snapshot.agents if each.agent == self._opened), None)
        self.panel.setVisible(agent is not None)
        if agent is not None:
            self.panel.show_agent(agent, scene)

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
        self._redraw()

    def close_panel(self) -> None:
        """Put the panel away."""
        self.squares.choose("")
        self.open_agent("")
        self.squares.setFocus()

    def draft_here(self) -> InterventionDraft:
        return self.panel.draft("") if self._opened else super().draft_here()

    def own_actions(self) -> tuple[Action, ...]:
        return (self.filter.action,)

    def memory(self) -> Mapping[str, str]:
        return {"agent": self._opened, "filter": self.filter.text()}

    def recall(self, memory: Mapping[str, str]) -> None:
        self._opened = memory.get("agent", self._opened)
        self.filter.setText(memory.get("filter", self.filter.text()))

"""Seats: the room as it is, everyone where he sits, in the colour of what he does."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wallboard.records import InterventionDraft
from wallboard.seats import SeatPlan, seat_file
from wallboard.snapshot import AgentView
from widgets.actions import Action, bind
from widgets.agent_panel import AgentPanel
from widgets.agent_squares.counts import StateCounts
from widgets.agent_squares.painting import Moment
from widgets.pages.base import Page, Scene, Tools
from widgets.parts import EmptyState, FreshnessNote, words
from widgets.seats.arranging import ArrangingBar
from widgets.seats.grid import OUT, SeatGrid
from widgets.seats.homeless import Homeless
from widgets.seats.keeping import SeatKeeper
from widgets.seats.picture import RoomPicture


class SeatsPage(Page):
    """The room, a bar to arrange it with at a desk, and one agent beside it."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        look, hide_names = tools.look, tools.config.wall.hide_names
        self._scene: Scene | None = None
        self._keeper, self._picture = SeatKeeper(seat_file(tools.config.seats.file)), RoomPicture()
        self._opened = ""
        self.grid = SeatGrid(look, hide_names=hide_names)
        self.homeless, self._homeless_side = Homeless(look), QWidget()
        self.bar, self.panel = ArrangingBar(look), AgentPanel(tools)
        self.counts, self._note = StateCounts(look), FreshnessNote(look)
        self._nobody = words(look, 18, muted=True)
        self._arrange = QPushButton(self.tr("Arrange seats"))
        self._homeless_title = words(look, 18, muted=True)
        self._trouble, self._hint = words(look, 18, wrap=True), words(look, 18, muted=True)
        self._empty = EmptyState(look, "info")
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        self.begin_at(self.grid)
        look, page, top, below = self.tools.look, QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        page.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(16))
        page.setSpacing(look.px(8))
        side = QVBoxLayout(self._homeless_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._homeless_title)
        side.addWidget(self.homeless)
        self._arrange.setCheckable(True)
        self._arrange.setFont(look.font(18, QFont.Weight.Medium))
        self._arrange.setVisible(self.tools.levers)
        self._trouble.setStyleSheet(f"color: {look.theme.warn}")
        self._nobody.setText(self.tr("Nobody signed on"))
        self._hint.setText(self.tr("Drag, or Shift and an arrow, moves · Delete takes the seat away"))
        for layout in (top, below):
            layout.setSpacing(look.px(16))
        top.addWidget(self._arrange)
        top.addWidget(self.bar)
        top.addWidget(self._nobody)
        top.addWidget(self.counts, 1)
        top.addWidget(self._note)
        below.addWidget(self._homeless_side)
        below.addWidget(self.grid, 1)
        below.addWidget(self._empty, 1)
        below.addWidget(self.panel)
        page.addLayout(top)
        page.addWidget(self._trouble)
        page.addLayout(below, 1)
        page.addWidget(self._hint)
        for hidden in (self.bar, self._homeless_side, self.panel, self._trouble, self._hint):
            hidden.hide()

    def _listen(self) -> None:
        self._arrange.toggled.connect(self._set_arranging)
        self.grid.opened.connect(self.open_agent)
        self.grid.dismissed.connect(self.close_panel)
        self.panel.closed.connect(self.close_panel)
        self.grid.placed.connect(
            lambda agent, column, row: self._change(self.plan.seated(agent, column, row))
        )
        self.grid.removed.connect(lambda agent: self._change(self.plan.without(agent)))
        self.homeless.wanted.connect(self._seat_next)
        self.bar.sized.connect(lambda columns, rows: self._change(self.plan.sized(columns, rows)))
        self.bar.picture_chosen.connect(lambda path: self._change(replace(self.plan, picture=path)))
        self.bar.all_wanted.connect(self._seat_everyone)
        for action in self.own_actions():
            bind(action, self, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- drawing

    @property
    def plan(self) -> SeatPlan:
        """The room; an empty one until it is read."""
        return self._keeper.plan or SeatPlan()

    def draw(self, scene: Scene) -> None:
        self._scene = scene
        self._keeper.look()
        self._picture.look(self.plan.picture)
        snapshot, trust = scene.snapshot, scene.freshness.trust
        present = [agent for agent in snapshot.agents if agent.state != OUT]
        self._note.show_freshness(scene.freshness)
        known = present if trust != "unknown" else []
        self._nobody.setVisible(trust != "unknown" and not present and not self.grid.arranging)
        self.counts.show_agents(known, snapshot.at, current=trust == "current")
        self.grid.show_plan(self.plan, self._picture.pixmap)
        self.grid.show_agents(snapshot.agents, Moment(snapshot.at, trust))
        self.bar.show_plan(self.plan)
        homeless = self._without_seat()
        self.homeless.show_agents(homeless, hide_names=self.tools.config.wall.hide_names)
        self._homeless_title.setText(self.tr("Without a seat: {n}").format(n=len(homeless)))
        self._say_trouble()
        self._say_empty()
        self._show_panel(scene)

    def _without_seat(self) -> list[AgentView]:
        agents = self._scene.snapshot.agents if self._scene is not None else ()
        seated = {seat.agent for seat in self.plan.seats}
        return sorted(
            (each for each in agents if each.agent not in seated),
            key=lambda each: (each.team, each.name.casefold(), each.agent),
        )

    def _say_trouble(self) -> None:
        trouble = self._keeper.trouble or self._picture.trouble
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))

    def _say_empty(self) -> None:
        bare = not self.plan.seats and not self.plan.picture and not self.grid.arranging
        self._empty.stand_in(self.grid, empty=bare)
        what = self.tr("“Arrange seats” puts everyone on a grid, or on a picture of the room.")
        if not self.tools.levers:
            what = self.tr("Seats are arranged at a desk, on the page Seats.")
        self._empty.say(self.tr("No seats yet"), what, "info")

    def _show_panel(self, scene: Scene) -> None:
        agent = next((each for each in scene.snapshot.agents if each.agent == self._opened), None)
        self.panel.setVisible(agent is not None and not self.grid.arranging)
        if agent is not None:
            self.panel.show_agent(agent, scene)

    def _redraw(self) -> None:
        if self._scene is not None:
            self.draw(self._scene)

    # --- what a person does

    def _set_arranging(self, arranging: bool) -> None:
        self.grid.arrange(arranging=arranging)
        self._arrange.setText(self.tr("Done") if arranging else self.tr("Arrange seats"))
        for widget in (self.bar, self._homeless_side, self._hint):
            widget.setVisible(arranging)
        for other in (self.counts, self._note):
            other.setVisible(not arranging)
        self._redraw()
        self.grid.setFocus()

    def toggle_arranging(self) -> None:
        """Begin to arrange seats, or end it."""
        if self.tools.levers:
            self._arrange.toggle()

    def _change(self, plan: SeatPlan) -> None:
        """From now on `plan` is the room."""
        before = self.plan
        if self.tools.levers and plan != before and self._keeper.plan is not None:
            self._keeper.keep(plan)
            self.tools.did(self.tr("Seats changed"), partial(self._keeper.keep, before))
            self._redraw()

    def _seat_next(self, agent: str) -> None:
        place = next(self.plan.free(), None)
        if place is not None:
            self._change(self.plan.seated(agent, *place))
            self.grid.choose(agent)

    def _seat_everyone(self) -> None:
        self._change(self.plan.filled(each.agent for each in self._without_seat()))

    def open_agent(self, agent: str) -> None:
        """Show the panel of `agent`."""
        self._opened = agent
        self._redraw()

    def close_panel(self) -> None:
        """Put the panel away."""
        self.grid.choose("")
        self.open_agent("")
        self.grid.setFocus()

    def draft_here(self) -> InterventionDraft:
        return self.panel.draft("") if self._opened else super().draft_here()

    def own_actions(self) -> tuple[Action, ...]:
        words = self.tr("Arrange seats, and end it")
        return (Action("seats.arrange", words, self.toggle_arranging, ("E",), self.tr("This page")),)

    @property
    def settled(self) -> bool:
        return self._keeper.plan is not None and not self._picture.reading

    def memory(self) -> Mapping[str, str]:
        return {"agent": self._opened, "arranging": "yes" if self.grid.arranging else ""}

    def recall(self, memory: Mapping[str, str]) -> None:
        self._opened = memory.get("agent", self._opened)
        self._arrange.setChecked(self.tools.levers and bool(memory.get("arranging")))

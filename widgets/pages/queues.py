"""Queues: a row a queue, the worst first, with the totals of the floor, its channels and its groups."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from wallboard.records import InterventionDraft
from wallboard.snapshot import Scope
from widgets.actions import Action
from widgets.pages.base import Page, Scene, Tools
from widgets.parts import EmptyState, FilterBox, FreshnessNote, words
from widgets.queue_model import ScopeModel
from widgets.queue_table import MOST_ROW_HEIGHT, ROW_HEIGHT, ScopeTable
from widgets.tables import HEADER_HEIGHT

Rows = npt.NDArray[np.intp]


class QueuesPage(Page):
    """The table of queues, its totals and a filter."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        look, alerts = tools.look, tools.config.alerts
        self._hidden = {f"queue:{queue.id}" for queue in tools.config.queue if queue.hidden}
        self._scopes: tuple[Scope, ...] = ()
        self._queue_rows, self._total_rows = np.empty(0, np.intp), np.empty(0, np.intp)
        self.queues = ScopeModel(look.formats, alerts, self)
        self.totals = ScopeModel(look.formats, alerts, self, ranked=False)
        self.table, self.totals_table = (
            ScopeTable(look, self.queues),
            ScopeTable(look, self.totals, totals=True),
        )
        self.filter = FilterBox(look, self.tr("Find a queue (Ctrl+F)"), self, self.table)
        self._count, self._note = words(look, 18, muted=True), FreshnessNote(look)
        self._empty = EmptyState(look, "info")
        self._lay_out()
        self.filter.textChanged.connect(self._find)
        for table in (self.table, self.totals_table):
            table.acted.connect(self.act)
            table.menu_wanted.connect(self._offer)
        self._wanted = ""

    def _lay_out(self) -> None:
        self.setFocusProxy(self.table)
        px, page, top = self.tools.look.px, QVBoxLayout(self), QHBoxLayout()
        page.setContentsMargins(px(24), px(8), px(24), px(24))
        page.setSpacing(px(8))
        top.setSpacing(px(16))
        for part in (self.filter, self._count):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self._note)
        page.addLayout(top)
        page.addWidget(self.table, 1000)
        page.addWidget(self.totals_table)
        page.addWidget(self._empty, 1000)
        page.addStretch(1)
        self.table.setAccessibleName(self.tr("Queues"))
        self.totals_table.setAccessibleName(self.tr("Totals"))

    # --- drawing ------------------------------------------------------------------------------------------

    def draw(self, scene: Scene) -> None:
        if scene.snapshot.scopes != self._scopes:
            self._scopes = scene.snapshot.scopes
            self._queue_rows, self._total_rows = self._split(self._scopes)
        self._note.show_freshness(scene.freshness)
        self.queues.held = self.table.viewport().underMouse()
        self.queues.show_scene(scene, self._queue_rows)
        self.totals.show_scene(scene, self._total_rows)
        self._fit()
        if self._wanted:
            self.table.choose(self._wanted)
            self._wanted = ""

    def _split(self, scopes: tuple[Scope, ...]) -> tuple[Rows, Rows]:
        """The rows of queues and those of totals. A total of one thing alone, or of all, says nothing new."""
        queues = [
            row for row, scope in enumerate(scopes) if scope.kind == "queue" and scope.id not in self._hidden
        ]
        totals = [row for row, scope in enumerate(scopes) if scope.kind == "floor"]
        for kind in ("group", "channel"):
            rows = [row for row, scope in enumerate(scopes) if scope.kind == kind]
            totals += rows if len(rows) > 1 else []
        return np.array(queues, np.intp), np.array(totals, np.intp)

    def _fit(self) -> None:
        """Say how many there are; let the totals follow the last row where there is room."""
        shown, known = self.queues.rowCount(), len(self._queue_rows)
        self._count.setText(
            self.tr("{shown} of {known} queues").format(shown=shown, known=known)
            if shown < known
            else self.tr("{known} queues").format(known=known)
        )
        self._share_height()
        self._empty.stand_in(self.table, empty=not shown)
        if not known:
            self._empty.say(
                self.tr("No queues yet"),
                self.tr("They appear by themselves as soon as the feed names them."),
                "info",
            )
        elif not shown:
            self._empty.say(
                self.tr("No queue has this in its name"), self.tr("Esc shows all of them again."), "info"
            )

    def _share_height(self) -> None:
        """All rows, and higher ones, where there is room; else the totals get a quarter of it and scroll."""
        px = self.tools.look.px
        queues, totals = self.queues.rowCount(), self.totals.rowCount()
        room = self.height() - self.filter.height() - px(HEADER_HEIGHT) - px(64)
        row = min(px(MOST_ROW_HEIGHT), max(px(ROW_HEIGHT), room // max(1, queues + totals)))
        for table in (self.table, self.totals_table):
            table.give_rows(row)
        self.table.setMaximumHeight(self.table.wanted_height)
        seen = min(totals, max(room // 4 // row, room // row - queues, 1))
        self.totals_table.setFixedHeight(row * seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _find(self) -> None:
        chosen = self.table.chosen
        self.queues.find(self.filter.needle)
        self.table.choose(chosen)
        self._fit()

    # --- what a person does -------------------------------------------------------------------------------

    def _offer(self, scope: str, place: QPoint) -> None:
        """What can be done with a queue."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.tools.levers:
            menu.addAction(self.tr("Act…"), lambda: self.act(scope))
        menu.addAction(self.tr("Show in Intraday"), lambda: self.tools.go_to("intraday", scope))
        menu.popup(place)

    def act(self, scope: str) -> None:
        """Log an intervention on `scope`."""
        if self.tools.levers:
            self.tools.open_intervention(replace(super().draft_here(), scope=scope))

    def draft_here(self) -> InterventionDraft:
        draft = super().draft_here()
        return replace(draft, scope=self.table.chosen) if self.table.chosen else draft

    def own_actions(self) -> tuple[Action, ...]:
        return (self.filter.action,)

    def memory(self) -> Mapping[str, str]:
        return {"scope": self.table.chosen, "filter": self.filter.text()}

    def recall(self, memory: Mapping[str, str]) -> None:
        self._wanted = memory.get("scope", "")
        self.filter.setText(memory.get("filter", self.filter.text()))

"""Queues: a row a queue, the worst first, with the totals of the floor, its channels and its groups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast, get_args

import numpy as np
import numpy.typing as npt
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from wallboard.language import say_n
from wallboard.records import InterventionDraft
from wallboard.snapshot import Scope
from widgets.actions import Action, bind
from widgets.column_dialog import ColumnDialog
from widgets.columns import ColumnChoice
from widgets.pages.base import Page, Scene, Tools
from widgets.parts import ChoiceBox, EmptyState, FilterBox, words
from widgets.queue_columns import COLUMNS, SPARE, WALL_SPARE
from widgets.queue_heights import heights_for
from widgets.queue_model import ScopeModel
from widgets.queue_order import GroupBy
from widgets.queue_table import ScopeTable
from widgets.tables import HEADER_HEIGHT
from widgets.targets_dialog import TargetsDialog

Rows = npt.NDArray[np.intp]
GROUPS: tuple[GroupBy, ...] = get_args(GroupBy)
KEPT = "queues"


class QueuesPage(Page):
    """The table of queues, its totals and a filter."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        look, config = tools.look, tools.config
        self._hidden = {f"queue:{queue.id}" for queue in config.queue if queue.hidden}
        self._scene: Scene | None = None
        self._scopes: tuple[Scope, ...] = ()
        self._queue_rows, self._total_rows, self._known = np.empty(0, np.intp), np.empty(0, np.intp), 0
        self.queues = ScopeModel(look.formats, config, self)
        self.totals = ScopeModel(look.formats, config, self, ranked=False)
        self.columns = ColumnChoice(COLUMNS, tools.kept, f"{KEPT}/columns")
        spare = SPARE if tools.levers else WALL_SPARE
        self.table = ScopeTable(look, self.queues, self.columns, spare=spare)
        self.totals_table = ScopeTable(look, self.totals, self.columns, totals=True, spare=spare)
        self.filter = FilterBox(look, self.tr("Find a queue (Ctrl+F)"), self, self.table)
        self.worrying = QPushButton(self.tr("Needs a look"))
        self.grouping, self.choose_columns = ChoiceBox(look), QPushButton(self.tr("Columns…"))
        self._count = words(look, 18, muted=True)
        self._empty = EmptyState(look, "info")
        self._dress()
        self._lay_out()
        self.filter.textChanged.connect(self._find)
        self.table.folded.connect(self._keep)
        self.table.target_wanted.connect(self.open_targets)
        for table in (self.table, self.totals_table):
            table.acted.connect(self.act)
            table.menu_wanted.connect(self._offer)
        self._wanted = ""
        for action in self._arranging():
            bind(action, self, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _dress(self) -> None:
        """The controls above the table: a wall that nobody touches has none."""
        look, kept = self.tools.look, self.tools.kept
        self.filter.setVisible(self.tools.levers)
        for control in (self.worrying, self.choose_columns, self.grouping):
            control.setFont(look.font(18))
            control.setVisible(self.tools.levers)
        self.worrying.setCheckable(True)
        self.worrying.setProperty("tone", "chip")
        self.worrying.setToolTip(self.tr("Only marked queues: below target, too long a wait, an alert"))
        self.worrying.toggled.connect(self._find)
        self.choose_columns.setToolTip(self.tr("Choose and order the columns"))
        self.choose_columns.clicked.connect(self.open_columns)
        self.grouping.setAccessibleName(self.tr("Group by"))
        self.grouping.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # clicked, it would keep the window's keys
        said = (self.tr("Not grouped"), self.tr("By group"), self.tr("By channel"))
        for text, group_by in zip(said, GROUPS, strict=True):
            self.grouping.addItem(text, group_by)
        self.grouping.setCurrentIndex(max(0, self.grouping.findData(kept.words(KEPT, "group_by"))))
        self.queues.want(group_by=self._group_by, closed=frozenset(kept.names(KEPT, "closed")))
        self.grouping.currentIndexChanged.connect(self._regroup)

    @property
    def _group_by(self) -> GroupBy:
        return cast("GroupBy", self.grouping.currentData() or "")

    def _lay_out(self) -> None:
        self.begin_at(self.table)
        px, page, top = self.tools.look.px, QVBoxLayout(self), QHBoxLayout()
        self._top = top
        page.setContentsMargins(px(24), px(8), px(24), px(16))
        page.setSpacing(px(8))
        top.setSpacing(px(16))
        for part in (self.filter, self.worrying, self._count):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self.grouping)
        top.addWidget(self.choose_columns)
        page.addLayout(top)
        page.addWidget(self.table, 1000)
        page.addWidget(self.totals_table)
        page.addWidget(self._empty, 1000)
        page.addStretch(1)
        if not self.tools.levers:  # nobody scrolls a wall
            for table in (self.table, self.totals_table):
                table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setAccessibleName(self.tr("Queues"))
        self.totals_table.setAccessibleName(self.tr("Totals"))

    # --- drawing ------------------------------------------------------------------------------------------

    def draw(self, scene: Scene) -> None:
        self._scene = scene
        if scene.snapshot.scopes != self._scopes:
            self._scopes = scene.snapshot.scopes
            self._split()
        self.queues.held = self.table.viewport().underMouse()
        self.queues.show_scene(scene, self._queue_rows)
        self.totals.show_scene(scene, self._total_rows)
        self._fit()
        if self._wanted:
            self.table.choose(self._wanted)
            self._wanted = ""

    def _split(self) -> None:
        """Share the rows out: queues with the groups they stand in, and totals.

        A total of one thing alone, or of all, says nothing new, nor does one that stands before its queues.
        """
        kinds = {kind: [row for row, scope in enumerate(self._scopes) if scope.kind == kind]
                 for kind in ("floor", "group", "channel", "queue")}  # fmt: skip
        shown = [row for row in kinds["queue"] if self._scopes[row].id not in self._hidden]
        totals = kinds["floor"]
        for kind in ("group", "channel"):
            totals = totals + (kinds[kind] if len(kinds[kind]) > 1 and kind != self._group_by else [])
        heads = kinds[self._group_by] if self._group_by else []
        self._known = len(shown)
        self._queue_rows, self._total_rows = np.array(heads + shown, np.intp), np.array(totals, np.intp)

    def _regroup(self) -> None:
        """Another grouping was chosen."""
        self._keep()
        self.queues.want(group_by=self._group_by)
        self._split()
        if self._scene is not None:
            self.draw(self._scene)

    def _keep(self) -> None:
        """Keep how the queues are grouped, for the next time."""
        closed = sorted(self.queues.wanted.closed)
        self.tools.kept.write(KEPT, {"group_by": self._group_by, "closed": closed})
        self._fit()

    def _fit(self) -> None:
        """Say how many there are; let the totals follow the last row where there is room."""
        shown, known = self.queues.queues_shown, self._known
        said = say_n("{n} queues", "{n} queue", known).format(n=known)
        if shown < known:
            said = self.tr("{shown} of {known} queues").format(shown=shown, known=known)
        if self.queues.wanted.sorted_by < 0 and shown > 1:
            said = self.tr("{queues} · worst first").format(queues=said)
        self._count.setText(said)
        self._share_height()
        self._empty.stand_in(self.table, empty=not self.queues.rowCount())
        if not known:
            self._empty.say(
                self.tr("No queues yet"),
                self.tr("They appear by themselves as soon as the feed names them."),
                "info",
            )
        elif not shown and self.worrying.isChecked():
            all_again = self.tr("Switch “Needs a look” off to see all of them.")
            self._empty.say(self.tr("No queue needs a look"), all_again, "good")
        elif not shown:
            self._empty.say(
                self.tr("No queue has this in its name"), self.tr("Esc shows all of them again."), "info"
            )

    def _share_height(self) -> None:
        """Give rows and totals the heights that the page has room for; on a wall larger letters, too."""
        look, queues, totals = self.tools.look, self.queues.rowCount(), self.totals.rowCount()
        alone = not queues  # then the totals have the headings
        room = self.height() - self._top.sizeHint().height()
        heights = heights_for(look, room, queues, totals, wall=not self.tools.levers)
        worn = look.grown(heights.growth)
        for table in (self.table, self.totals_table):
            if table.look != worn:
                table.wear(worn)
                table.share_width()
            table.give_rows(heights.row)
        self.totals_table.horizontalHeader().setVisible(alone)
        head = worn.px(HEADER_HEIGHT)
        self.table.setMaximumHeight(head + heights.row * heights.queues)
        self.totals_table.setFixedHeight(heights.row * heights.totals + (head if alone else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _find(self) -> None:
        """Show what the filter and the button let pass."""
        self.queues.want(needles=tuple(self.filter.needle.split()), worrying=self.worrying.isChecked())
        self._fit()

    # --- what a person does -------------------------------------------------------------------------------

    def _offer(self, scope: str, place: QPoint) -> None:
        """What can be done with a queue."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.tools.levers:
            menu.addAction(self.tr("Act…"), lambda: self.act(scope))
        if self._may_change(scope):
            menu.addAction(self.tr("Change its targets…"), lambda: self.open_targets(scope))
        menu.addAction(self.tr("Show in Intraday"), lambda: self.tools.go_to("intraday", scope))
        if self._group_by and self.tools.levers:
            menu.addSeparator()
            menu.addAction(self.tr("Close all groups"), lambda: self.fold_all(closed=True))
            menu.addAction(self.tr("Open all groups"), lambda: self.fold_all(closed=False))
        menu.popup(place)

    def act(self, scope: str) -> None:
        """Log an intervention on `scope`."""
        if self.tools.levers:
            self.tools.open_intervention(replace(super().draft_here(), scope=scope))

    def draft_here(self) -> InterventionDraft:
        draft = super().draft_here()
        return replace(draft, scope=self.table.chosen) if self.table.chosen else draft

    def own_actions(self) -> tuple[Action, ...]:
        return (self.filter.action, *self._arranging())

    def _arranging(self) -> tuple[Action, ...]:
        """What can be done with the table."""
        here, grouped = self.tr("This page"), lambda: bool(self._group_by)
        return (
            Action("queues.group", self.tr("Group queues: not, by group, by channel"), self.next_grouping,
                   ("Ctrl+G",), here),
            Action("queues.close", self.tr("Close all groups"), lambda: self.fold_all(closed=True), (), here,
                   possible=grouped),
            Action("queues.open", self.tr("Open all groups"), lambda: self.fold_all(closed=False), (), here,
                   possible=grouped),
            Action("queues.worrying", self.tr("Only queues that need a look, and back"), self.worrying.toggle,
                   ("Ctrl+B",), here),
            Action("queues.targets", self.tr("Change the targets of the chosen queue"),
                   lambda: self.open_targets(self.table.chosen), ("F2",), here,
                   possible=lambda: self._may_change(self.table.chosen)),
            Action("queues.columns", self.tr("Choose and order the columns"), self.open_columns,
                   ("Ctrl+O",), here),
        )  # fmt: skip

    def next_grouping(self) -> None:
        """Not grouped, by group, by channel, and round again."""
        self.grouping.setCurrentIndex((self.grouping.currentIndex() + 1) % self.grouping.count())

    def fold_all(self, *, closed: bool) -> None:
        """Close all groups, or open them."""
        self.queues.fold_all(closed=closed)
        self._keep()

    def _may_change(self, scope: str) -> bool:
        return self.tools.levers and self.tools.change_targets is not None and scope.startswith("queue:")

    def open_targets(self, scope: str) -> None:
        """Let a person change what a queue is held to."""
        known = next((each for each in self._scopes if each.id == scope), None)
        if known is not None and self.tools.change_targets is not None and self._may_change(scope):
            site, change = self.tools.config.targets, self.tools.change_targets
            TargetsDialog(self.tools.look, known, site, change, self.window()).open()

    def open_columns(self) -> None:
        """Let a person choose and order the columns."""
        ColumnDialog(self.tools.look, self.columns, self.table.columns.words, self.window()).open()

    def memory(self) -> Mapping[str, str]:
        return {"scope": self.table.chosen, "filter": self.filter.text()}

    def recall(self, memory: Mapping[str, str]) -> None:
        self._wanted = memory.get("scope", "")
        self.filter.setText(memory.get("filter", self.filter.text()))

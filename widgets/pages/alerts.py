"""Alerts: in force, snoozed and recovered today; acknowledge, snooze, act."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from wallboard.language import say
from wallboard.records import InterventionDraft, Severity
from widgets.actions import Action, bind
from widgets.alert_list.details import SEVERITY_WORDS, AlertDetails
from widgets.alert_list.routes import RouteLine
from widgets.alert_list.rows import counts_of, rows_of
from widgets.alert_list.view import AlertList, AlertModel
from widgets.pages.base import Page, Scene, Tools, from_afar
from widgets.parts import EmptyState
from widgets.scroll_fade import ScrollFade

SEVERITIES: tuple[Severity, ...] = ("critical", "warn", "info")


class AlertsPage(Page):
    """List and details of the day's alerts. Keys: A acknowledge, S snooze, P playbook, Enter act."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        tools = from_afar(tools)
        look = tools.look
        self._scene: Scene | None = None
        self._picked = ""
        self.model = AlertModel(self)
        self.list = AlertList(look, self.model)
        self.list.setAccessibleName(self.tr("Alerts"))
        self.details, self.routes = AlertDetails(tools), RouteLine(look)
        self.filters = {severity: self._filter(say(SEVERITY_WORDS[severity])) for severity in SEVERITIES}
        self._empty = EmptyState(look, "good")
        self._lay_out()
        self.list.picked.connect(self._row_picked)
        self.list.clicked.connect(lambda index: self._row_picked(index.row()))  # the shown row, too
        act, *others = self.own_actions()
        bind(act, self.list, Qt.ShortcutContext.WidgetShortcut)  # elsewhere Enter presses buttons
        for action in others:
            bind(action, self, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def own_actions(self) -> tuple[Action, ...]:
        group, details = self.tr("This page"), self.details
        seen, snooze = self.tr("Acknowledge the chosen alert"), self.tr("Snooze the chosen alert")
        steps = self.tr("Follow the chosen alert's playbook")
        act = self.tr("Act on the chosen alert")
        return (
            Action("alerts.act", act, details.act, ("Return", "Enter"), group),
            Action("alerts.acknowledge", seen, details.acknowledge, ("A",), group),
            Action("alerts.snooze", snooze, details.ask_snooze, ("S",), group),
            Action("alerts.playbook", steps, details.follow_playbook, ("P",), group),
        )

    def _filter(self, name: str) -> QPushButton:
        button = QPushButton(name)
        button.setCheckable(True)
        button.setChecked(True)
        button.setProperty("tone", "chip")
        button.setFont(self.tools.look.font(18, QFont.Weight.Medium))
        button.setMinimumHeight(self.tools.look.px(40))
        button.toggled.connect(self._show)
        return button

    def _lay_out(self) -> None:
        self.begin_at(self.list)
        px, page, top, below = self.tools.look.px, QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        page.setContentsMargins(px(24), px(8), px(24), px(24))
        page.setSpacing(px(16 if self.tools.levers else 0))
        top.setSpacing(px(8))
        for button in self.filters.values():
            top.addWidget(button)
            button.setVisible(self.tools.levers)
        top.addStretch(1)
        self._halves = below
        below.setSpacing(px(16))
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self._empty, 1)
        left.addWidget(self.routes)
        below.addLayout(left, 1)
        below.addWidget(self.details, 0)
        if not self.tools.levers:
            self.list.leave_out_halves()
        else:
            ScrollFade(self.tools.look, self.list, self.tools.look.theme.background)
        page.addLayout(top)
        page.addLayout(below, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On an upright screen the details stand below the list."""
        super().resizeEvent(event)
        upright, way = self.height() > self.width(), QHBoxLayout.Direction
        self._halves.setDirection(way.TopToBottom if upright else way.LeftToRight)
        self._halves.setStretch(1, 1 if upright else 0)
        self.list.stand_above(above=upright)
        self.details.stand(below=upright)

    # --- drawing

    def draw(self, scene: Scene) -> None:
        self._scene = scene
        self.routes.show_routes(scene.snapshot, self.tools.config)
        formats = self.tools.look.formats
        for severity, count in counts_of(scene.snapshot.alerts).items():
            self.filters[severity].setText(f"{say(SEVERITY_WORDS[severity])}  {formats.count(count)}")
        self._show()

    def _show(self) -> None:
        """Show the alerts that pass the filter."""
        if self._scene is None:
            return
        snapshot = self._scene.snapshot
        wanted = {severity for severity, button in self.filters.items() if button.isChecked()}
        rows = rows_of(snapshot.alerts, wanted, snapshot.at, self.tools.look.formats)
        self._keep_what_is_read()
        picked = self._picked
        if self.model.show_rows(rows):
            self.list.setCurrentIndex(self.model.index(self.model.row_of(picked)))
            self._picked = picked  # nobody has chosen: the worst is shown, whichever it becomes
        self._empty.stand_in(self.list, empty=not rows)
        current = self._scene.freshness.trust == "current"
        self._say_empty(any_alert=bool(snapshot.alerts), current=current)
        self._show_picked()

    def _keep_what_is_read(self) -> None:
        """Nothing changes under the hand of someone who points at the details."""
        shown = self.model.alert(self.model.row_of(self._picked))
        if shown is not None and self.details.underMouse():
            self._picked = shown.id

    def _say_empty(self, *, any_alert: bool, current: bool) -> None:
        if any_alert:
            self._empty.say(
                self.tr("No alert of these severities"), self.tr("Switch the others on above."), "info"
            )
        elif not current:  # nobody knows what has come since
            self._empty.say(self.tr("Not known"), self.tr("No alert was in force when last heard."), "stale")
        else:
            self._empty.say(self.tr("All calm"), self.tr("No alert has been raised today."), "good")

    def _show_picked(self) -> None:
        alert = self.model.alert(self.model.row_of(self._picked))
        self.details.setVisible(alert is not None)
        if alert is not None and self._scene is not None:
            self.details.show_alert(alert, self._scene.snapshot)

    def _row_picked(self, row: int) -> None:
        alert = self.model.alert(row)
        if alert is not None:
            self._picked = alert.id
            self._show_picked()

    def draft_here(self) -> InterventionDraft:
        return self.details.draft() or super().draft_here()

    def memory(self) -> Mapping[str, str]:
        hidden = [severity for severity, button in self.filters.items() if not button.isChecked()]
        return {"alert": self._picked, "hidden": " ".join(hidden)}

    def recall(self, memory: Mapping[str, str]) -> None:
        self._picked = memory.get("alert", self._picked)
        for severity, button in self.filters.items():
            button.setChecked(severity not in memory.get("hidden", "").split())

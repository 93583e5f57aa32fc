"""Intraday: the day's charts large, of any queue, group or channel, with one crosshair through all."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from wallboard.records import InterventionDraft
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot, Scope
from widgets.charts.contacts import ContactsChart
from widgets.charts.day import Day, day_of
from widgets.charts.occupancy import OccupancyChart
from widgets.charts.panel import ChartPanel
from widgets.charts.service_level import ServiceLevelChart
from widgets.charts.staff import StaffChart
from widgets.charts.wait import WaitChart
from widgets.look import Look
from widgets.pages.base import Page, Scene, Tools
from widgets.pages.readout import Readout
from widgets.parts import ChoiceBox


class ScopePicker(ChoiceBox):
    """Chooses what the charts are of; typing finds a name anywhere in the list."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._scopes: tuple[Scope, ...] = ()
        self.setFont(look.font(20))
        self.setMinimumWidth(look.px(520))
        self.setEditable(True)
        self.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("What the charts show"))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)

    def offer(self, scopes: tuple[Scope, ...], chosen: str) -> None:
        """Offer `scopes`, with `chosen` chosen; it stays as it is while they are the same."""
        if scopes == self._scopes:
            return
        self._scopes = scopes
        with QSignalBlocker(self):
            self.clear()
            for scope in scopes:
                self.addItem(self._name(scope), scope.id)
            self.setCurrentIndex(max(0, self.findData(chosen)))

    def _name(self, scope: Scope) -> str:
        kinds = {"channel": self.tr("channel"), "group": self.tr("group"), "queue": self.tr("queue")}
        return f"{scope.name} · {kinds[scope.kind]}" if scope.kind in kinds else scope.name


class IntradayPage(Page):
    """Charts of one scope above each other on one time axis."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        look = tools.look
        self._scope = WHOLE_FLOOR
        self._cursor_at: float | None = None
        self._scene: Scene | None = None
        self._day: Day | None = None
        self._picker, self._readout, self._basis = ScopePicker(look), Readout(look), QLabel()
        self._charts: tuple[ChartPanel, ...] = (
            ServiceLevelChart(look, flags=True, time_words=False),
            ContactsChart(look, time_words=False),
            WaitChart(look, time_words=False),
            OccupancyChart(look, time_words=False),
            StaffChart(look),
        )
        self._lay_out()
        self._picker.activated.connect(self._choose)
        for chart in self._charts:
            chart.pointed.connect(self._point)

    def _lay_out(self) -> None:
        px, page = self.tools.look.px, QVBoxLayout(self)
        page.setContentsMargins(px(24), px(8), px(24), px(24))
        page.setSpacing(px(12))
        self._basis.setFont(self.tools.look.font(18))
        self._basis.setProperty("tone", "muted")
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(self._picker)
        if not self.tools.levers:  # the whole floor is what there is to see on a wall
            self._picker.hide()
        top.addWidget(self._basis, 1)
        if self.tools.levers and self.tools.what_if is not None:
            top.addWidget(self._what_if_button(self.tools.what_if))
        page.addLayout(top)
        below, column = QHBoxLayout(), QVBoxLayout()
        below.setSpacing(px(16))
        column.setSpacing(px(8))
        for chart, share in zip(self._charts, (13, 11, 10, 9, 11), strict=True):
            column.addWidget(chart, share)
        below.addLayout(column, 1)
        self._readout.setFixedWidth(px(380))
        below.addWidget(self._readout)
        page.addLayout(below, 1)

    def _what_if_button(self, ask: Callable[[str], None]) -> QPushButton:
        button = QPushButton(self.tr("What if…  W"))
        button.setFont(self.tools.look.font(18, QFont.Weight.Medium))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: ask(self._scope))
        return button

    def draw(self, scene: Scene) -> None:
        self._scene = scene
        snapshot = scene.snapshot
        self._picker.offer(snapshot.scopes, self._scope)
        basis = snapshot.expected.basis
        self._basis.setText(self.tr("expected {basis}").format(basis=basis) if basis else "")
        self._day = day_of(snapshot, self._row(snapshot))
        for chart in self._charts:
            chart.draw(self._day)
        self._show_cursor()

    def _row(self, snapshot: FloorSnapshot) -> int:
        """The chosen scope's row; the whole floor's when it is gone."""
        try:
            return snapshot.row(self._scope)
        except KeyError:
            return snapshot.row(WHOLE_FLOOR)

    def _choose(self, index: int) -> None:
        self._scope = self._picker.itemData(index)
        if self._scene is not None:
            self.draw(self._scene)

    def _point(self, at: float | None) -> None:
        self._cursor_at = at
        self._show_cursor()

    def _show_cursor(self) -> None:
        day = self._day
        if day is None:
            return
        at = (
            self._cursor_at
            if self._cursor_at is not None and day.first <= self._cursor_at <= day.last
            else None
        )
        for chart in self._charts:
            chart.overlay.show_cursor(at)
        self._readout.show_interval(day, day.current if at is None else day.index_at(at))

    def draft_here(self) -> InterventionDraft:
        return replace(super().draft_here(), scope=self._scope)

    def memory(self) -> Mapping[str, str]:
        return {"scope": self._scope}

    def recall(self, memory: Mapping[str, str]) -> None:
        self._scope = memory.get("scope", WHOLE_FLOOR)
        self._picker.setCurrentIndex(self._picker.findData(self._scope))

"""The Floor: what is wrong now, in five figures, five charts and the alerts in force."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wallboard.records import InterventionDraft
from widgets.actions import Action
from widgets.alert_rail import AlertRail
from widgets.charts.contacts import ContactsChart
from widgets.charts.day import day_of
from widgets.charts.occupancy import OccupancyChart
from widgets.charts.panel import ChartPanel
from widgets.charts.service_level import ServiceLevelChart
from widgets.charts.staff import StaffChart
from widgets.charts.wait import WaitChart
from widgets.floor_figures import FIGURES, Figure, FloorFigures
from widgets.pages.base import Page, Scene, Tools
from widgets.tiles import Tile

WHOLE_FLOOR_ROW = 0
WIDTHS: dict[Figure, int] = {
    "service_level": 21,
    "waiting": 19,
    "longest_wait": 22,
    "occupancy": 20,
    "available": 18,
}
"""Shares of the row: the widest is the one that may have to hold `1:02:03`."""

UPRIGHT_FIRST_ROW: tuple[Figure, ...] = ("service_level", "longest_wait")
"""On a screen that is higher than wide these stand above the other figures."""


class FloorPage(Page):
    """The whole floor at a glance."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        look = tools.look
        hidden = {"waiting"} if tools.config.wall.hide_waiting and not tools.levers else set[str]()
        self._tiles = {name: Tile(look, words) for name, words in FIGURES.items() if name not in hidden}
        self._rows = (QHBoxLayout(), QHBoxLayout())
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._upright: bool | None = None
        self._charts: tuple[ChartPanel, ...] = (
            ServiceLevelChart(look, flags=True),
            ContactsChart(look),
            WaitChart(look),
            OccupancyChart(look),
            StaffChart(look),
        )
        self._rail = AlertRail(tools)
        self._lay_out()

    def _lay_out(self) -> None:
        px = self.tools.look.px
        page = QVBoxLayout(self)
        page.setContentsMargins(px(24), px(8), px(24), px(24))
        page.setSpacing(px(16))
        for layout in (*self._rows, self._below):
            layout.setSpacing(px(16))
            page.addLayout(layout)
        page.setStretchFactor(self._below, 1)
        self._grid = self._chart_grid()
        self._below.addWidget(self._grid, 71)
        self._below.addWidget(self._rail, 29)
        self._arrange(upright=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(upright=self.height() > self.width())

    def _arrange(self, *, upright: bool) -> None:
        """All figures in one row and the alerts beside the charts; on an upright screen two rows, and the
        alerts below.
        """
        if upright == self._upright:
            return
        self._upright = upright
        for name, tile in self._tiles.items():
            for row in self._rows:
                row.removeWidget(tile)
            first = not upright or name in UPRIGHT_FIRST_ROW
            self._rows[0 if first else 1].addWidget(tile, WIDTHS[name])
        direction = QBoxLayout.Direction
        self._below.setDirection(direction.TopToBottom if upright else direction.LeftToRight)

    def _chart_grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.tools.look.px(16))
        first, *others = self._charts
        grid.addWidget(first, 0, 0, 1, 2)
        for number, chart in enumerate(others):
            grid.addWidget(chart, 1 + number // 2, number % 2)
        for row, share in enumerate((11, 10, 10)):
            grid.setRowStretch(row, share)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        return holder

    def own_actions(self) -> tuple[Action, ...]:
        act = self.tr("Act on the worst alert")
        return (Action("floor.act", act, self._rail.act, ("Return",), self.tr("This page")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._rail.act()
        else:
            super().keyPressEvent(event)

    def draft_here(self) -> InterventionDraft:
        return self._rail.draft() or super().draft_here()

    def draw(self, scene: Scene) -> None:
        figures = FloorFigures(scene, WHOLE_FLOOR_ROW, self.tools.look.formats, self.tools.config.alerts)
        shown = figures.all()
        for name, tile in self._tiles.items():
            tile.show_figures(shown[name])
        day = day_of(scene.snapshot, WHOLE_FLOOR_ROW)
        for chart in self._charts:
            chart.draw(day)
        self._rail.draw(scene)

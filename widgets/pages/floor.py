"""The Floor: what is wrong now, in five figures, five charts and the alerts in force."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

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


class FloorPage(Page):
    """The whole floor at a glance."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        look = tools.look
        self._tiles = {name: Tile(look, words) for name, words in FIGURES.items()}
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
        page.addLayout(self._tile_row())
        below = QHBoxLayout()
        below.setSpacing(px(16))
        below.addWidget(self._chart_grid(), 71)
        below.addWidget(self._rail, 29)
        page.addLayout(below, 1)

    def _tile_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.tools.look.px(16))
        for name, tile in self._tiles.items():
            row.addWidget(tile, WIDTHS[name])
        return row

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

    def draw(self, scene: Scene) -> None:
        figures = FloorFigures(scene, WHOLE_FLOOR_ROW, self.tools.look.formats, self.tools.config.alerts)
        for name, shown in figures.all().items():
            self._tiles[name].show_figures(shown)
        day = day_of(scene.snapshot, WHOLE_FLOOR_ROW)
        for chart in self._charts:
            chart.draw(day)
        self._rail.draw(scene)

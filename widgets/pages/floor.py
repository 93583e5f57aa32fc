"""The Floor: what is wrong now, in five figures, five charts and the alerts in force."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from wallboard.language import say
from wallboard.log.kinds import names_of
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
from widgets.tiles import CAP_HEIGHT, VALUE_SIZE, Tile

WHOLE_FLOOR_ROW = 0
WIDTHS: dict[Figure, int] = {
    "service_level": 373,
    "waiting": 312,
    "longest_wait": 445,
    "occupancy": 373,
    "available": 312,
}
"""Shares of the row: room for `100 %`, `999` and `59:59` at full size. Alerts stand under the last two."""

RAIL_COLUMNS = 2
UPRIGHT: tuple[tuple[Figure, ...], ...] = (
    ("service_level", "waiting"),
    ("longest_wait",),
    ("occupancy", "available"),
)
"""The rows of figures on a screen that is higher than wide; the charts and the alerts stand below."""

UPRIGHT_COLUMNS = 20
UPRIGHT_FIRST = 11
FIGURE_SHARE = 0.1
"""The figures' digits are at least this part of the window's height."""


class FloorPage(Page):
    """The whole floor at a glance."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        look = tools.look
        hidden = {"waiting"} if tools.config.wall.hide_waiting and not tools.levers else set[str]()
        self._tiles = {name: Tile(look, say(words)) for name, words in FIGURES.items() if name not in hidden}
        self._upright: bool | None = None
        self._charts: tuple[ChartPanel, ...] = (
            ServiceLevelChart(look, flags=True),
            ContactsChart(look),
            WaitChart(look),
            OccupancyChart(look),
            StaffChart(look),
        )
        self._kind_names = names_of(tools.config.kind)
        self._chart_grid, self._rail = self._make_chart_grid(), AlertRail(tools)
        for each in (self._chart_grid, self._rail):
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._holder: QWidget | None = None
        self._page = QVBoxLayout(self)
        px = look.px
        self._page.setContentsMargins(px(24), 0, px(24), px(24))
        self._arrange(upright=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(upright=self.height() > self.width())
        digits = ceil(max(self.tools.look.px(VALUE_SIZE) * CAP_HEIGHT, self.window().height() * FIGURE_SHARE))
        for tile in self._tiles.values():
            tile.set_digits(digits)

    def _arrange(self, *, upright: bool) -> None:
        """All figures in one row and the alerts beside the charts; on an upright screen one below the other.

        Everything stands in one grid, so that what is below a figure lines up with it.
        """
        if upright == self._upright:
            return
        self._upright = upright
        before, self._holder = self._holder, QWidget()
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.tools.look.px(16))
        (self._lay_out_upright if upright else self._lay_out_wide)(grid)
        self._page.addWidget(self._holder)
        if before is not None:
            before.deleteLater()

    def _lay_out_wide(self, grid: QGridLayout) -> None:
        for column, (name, tile) in enumerate(self._tiles.items()):
            grid.addWidget(tile, 0, column)
            grid.setColumnStretch(column, WIDTHS[name])
        beside = len(self._tiles) - RAIL_COLUMNS
        grid.addWidget(self._chart_grid, 1, 0, 1, beside)
        grid.addWidget(self._rail, 1, beside, 1, RAIL_COLUMNS)
        grid.setRowStretch(1, 1)

    def _lay_out_upright(self, grid: QGridLayout) -> None:
        for column in range(UPRIGHT_COLUMNS):
            grid.setColumnStretch(column, 1)
        for row, names in enumerate(UPRIGHT):
            shown = [self._tiles[name] for name in names if name in self._tiles]
            first = UPRIGHT_FIRST if len(shown) > 1 else UPRIGHT_COLUMNS
            for tile, (left, width) in zip(
                shown, ((0, first), (first, UPRIGHT_COLUMNS - first)), strict=False
            ):
                grid.addWidget(tile, row, left, 1, width)
        grid.addWidget(self._chart_grid, len(UPRIGHT), 0, 1, UPRIGHT_COLUMNS)
        grid.addWidget(self._rail, len(UPRIGHT) + 1, 0, 1, UPRIGHT_COLUMNS)
        grid.setRowStretch(len(UPRIGHT), 5)
        grid.setRowStretch(len(UPRIGHT) + 1, 3)

    def _make_chart_grid(self) -> QWidget:
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
        day = day_of(scene.snapshot, WHOLE_FLOOR_ROW, self._kind_names)
        for chart in self._charts:
            chart.overlay.show_veil(veiled=scene.freshness.trust != "current")
            chart.draw(day)
        self._rail.draw(scene)

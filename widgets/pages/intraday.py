"""Intraday: the charts of any queue, group or channel, with one crosshair through all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace as with_fields
from pathlib import Path

import numpy as np
from msgspec.structs import replace
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wallboard.day_table import DayFigures, file_name, write_figures
from wallboard.language import say
from wallboard.log.kinds import names_of
from wallboard.metrics import FORMULA_WORDS
from wallboard.records import InterventionDraft
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot
from widgets.actions import Action, KeyTable
from widgets.charts.contacts import ContactsChart
from widgets.charts.day import Day, day_of, laid_on
from widgets.charts.occupancy import OccupancyChart
from widgets.charts.panel import ChartPanel
from widgets.charts.service_level import ServiceLevelChart
from widgets.charts.staff import StaffChart
from widgets.charts.views import Views
from widgets.charts.wait import WaitChart
from widgets.exports import Exports, ask_where
from widgets.intraday.bar import LAST_WEEK, YESTERDAY, IntradayBar
from widgets.intraday.earlier import Compared, EarlierDays
from widgets.intraday.export import PICTURES, picture_job
from widgets.intraday.outlook import Outlooks
from widgets.pages.base import Page, Scene, Tools
from widgets.pages.readout import Readout

ZOOM, PAN, WHEEL_ZOOM, CHART_HEADER = 0.5, 0.25, 0.8, 32
"""Of what is shown: a key's step nearer, a step aside, and a notch of the wheel."""


class IntradayPage(Page):
    """Charts of one scope above each other on one time axis."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        look = tools.look
        self._scope = WHOLE_FLOOR
        self._cursor_at: float | None = None
        self._scene: Scene | None = None
        self._day: Day | None = None
        self._compared: tuple[Compared, ...] = ()
        self.views, self._exports = Views(), Exports()
        self._kind_names = names_of(tools.config.kind)
        self._earlier, self._outlooks = EarlierDays(tools.readers.read_log), Outlooks(self._redraw, self)
        self.bar, self._readout = IntradayBar(look, levers=tools.levers), Readout(look)
        self._charts: tuple[ChartPanel, ...] = (
            ServiceLevelChart(look, flags=True, time_words=False),
            ContactsChart(look, time_words=False),
            WaitChart(look, time_words=False),
            OccupancyChart(look, time_words=False),
            StaffChart(look),
        )
        self._sheet = QWidget()
        self._lay_out()
        self._listen()
        self._keys = KeyTable(self.own_actions())

    def _lay_out(self) -> None:
        px, page = self.tools.look.px, QVBoxLayout(self)
        page.setContentsMargins(px(24), px(8), px(24), px(16))
        page.setSpacing(px(12))
        page.addWidget(self.bar)
        self._below, column = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._sheet), QVBoxLayout()
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(px(16))
        column.setSpacing(px(8))
        for chart, share in zip(self._charts, (13, 11, 10, 9, 11), strict=True):
            chart.header.setFixedHeight(px(CHART_HEADER))  # five charts share the height: it goes to them
            column.addWidget(chart, share)
        self._below.addLayout(column, 1)
        self._below.addWidget(self._readout)
        page.addWidget(self._sheet, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On an upright screen the read-out lies above the charts, which need the width."""
        super().resizeEvent(event)
        across, directions = self.height() > self.width(), QBoxLayout.Direction
        self._below.setDirection(directions.BottomToTop if across else directions.LeftToRight)
        self._readout.lie(across=across)

    def _listen(self) -> None:
        bar, views = self.bar, self.views
        bar.picker.activated.connect(self._choose)
        bar.compared.connect(self._redraw)
        bar.back.clicked.connect(self.go_back)
        bar.whole.clicked.connect(self.show_whole)
        bar.export.clicked.connect(self.ask_export)
        ask = self.tools.what_if
        bar.what_if.setVisible(self.tools.levers and ask is not None)
        bar.what_if.clicked.connect(lambda: ask and ask(self._scope))
        for chart in self._charts:
            chart.pointed.connect(self._point)
            chart.gestures.dragging.connect(self._show_chosen)
            chart.gestures.chosen.connect(lambda first, last: self._view(lambda: views.show(first, last)))
            chart.gestures.turned.connect(self._turn)
            chart.gestures.pushed.connect(lambda notches: self.pan(notches * PAN / 2, "push"))
            chart.gestures.doubled.connect(self.go_back)

    def own_actions(self) -> tuple[Action, ...]:
        group, tr = self.tr("This page"), self.tr
        days = self.bar.days
        return (
            Action("day.left", tr("Crosshair an interval back"), lambda: self.step(-1), ("Left",), group),
            Action("day.right", tr("Crosshair an interval on"), lambda: self.step(1), ("Right",), group),
            Action("day.nearer", tr("Zoom in"), lambda: self.zoom(ZOOM), ("+", "="), group),
            Action("day.farther", tr("Zoom out"), lambda: self.zoom(1 / ZOOM), ("-",), group),
            Action("day.earlier", tr("Earlier hours"), lambda: self.pan(-PAN), ("Ctrl+Left",), group),
            Action("day.later", tr("Later hours"), lambda: self.pan(PAN), ("Ctrl+Right",), group),
            Action("day.back", tr("The view before"), self.go_back, ("Backspace",), group),
            Action("day.whole", tr("The whole day"), self.show_whole, ("Home",), group),
            Action("day.yesterday", tr("Compare with yesterday"), days[YESTERDAY].toggle, ("Y",), group),
            Action("day.week", tr("Compare with a week ago"), days[LAST_WEEK].toggle, ("Shift+Y",), group),
            Action(
                "day.export", tr("Export the picture or the figures"), self.ask_export, ("Ctrl+E",), group
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.tools.levers or not self._keys.run(event):
            super().keyPressEvent(event)

    # --- drawing --------------------------------------------------------------------------------------------

    def draw(self, scene: Scene) -> None:
        self._scene = scene
        snapshot = scene.snapshot
        row = self._row(snapshot)
        self.bar.picker.offer(snapshot.scopes, self._scope)
        self.bar.name.setText(snapshot.scopes[row].name)
        self._day = self._day_of(snapshot, row)
        self.views.set_day(self._day.first, self._day.last, self._day.step_s)
        self._show_view()
        self._exports.settled(self.tr("Saved: {path}"))
        self._say(snapshot, self._day)

    def _day_of(self, snapshot: FloorSnapshot, row: int) -> Day:
        day = day_of(snapshot, row, self._kind_names)
        if not self.tools.levers:
            return day
        self._compared = self._earlier.compared(snapshot, row, self.bar.days_back)
        formats = self.tools.look.formats
        seen = self.isVisible()  # nobody works out what nobody looks at
        return with_fields(
            day,
            outlook=self._outlooks.of(snapshot, snapshot.scopes[row].id) if seen else None,
            earlier=tuple(
                laid_on(day, each.kept, formats.day_of(each.date)) for each in self._compared if each.kept
            ),
        )

    def _say(self, snapshot: FloorSnapshot, day: Day) -> None:
        basis = snapshot.expected.basis
        expected = self.tr("expected {basis}").format(basis=basis) if basis else ""
        about = self.bar.about(self._compared, day.targets.within_s)
        self.bar.say([self._exports.outcome, *about, expected])

    def _redraw(self) -> None:
        if self._scene is not None:
            self.draw(self._scene)

    def _show_view(self) -> None:
        if self._day is None:
            return
        for chart in self._charts:
            chart.draw(self._day, self.views.shown)
        self.bar.show_zoom(zoomed=self.views.zoomed, has_before=self.views.has_before)
        self._show_cursor()

    def _row(self, snapshot: FloorSnapshot) -> int:
        """The chosen scope's row; the whole floor's when it is gone."""
        try:
            return snapshot.row(self._scope)
        except KeyError:
            return snapshot.row(WHOLE_FLOOR)

    def _choose(self, index: int) -> None:
        self._scope = self.bar.picker.itemData(index)
        self._redraw()
        self.setFocus()  # the page's keys work again

    # --- the crosshair --------------------------------------------------------------------------------------

    def _point(self, at: float | None) -> None:
        self._cursor_at = at
        self._show_cursor()

    def step(self, intervals: int) -> None:
        """Move the crosshair by so many intervals, from the running one where there is none."""
        day = self._day
        if day is None:
            return
        index = day.current if self._cursor_at is None else day.index_at(self._cursor_at) + intervals
        at = float(day.starts[0]) + (index + 0.5) * day.step_s
        self._cursor_at = float(np.clip(at, day.first + day.step_s / 2, day.last - day.step_s / 2))
        self.views.reveal(self._cursor_at)
        self._show_view()

    def _show_cursor(self) -> None:
        day = self._day
        if day is None:
            return
        at = self._cursor_at
        at = at if at is not None and day.first <= at <= day.last else None
        index = day.current if at is None else day.index_at(at)
        start = float(day.starts[index])
        interval = None if at is None else (start, start + day.step_s)
        known = self._scene.freshness if self._scene is not None else None
        old = known if known is not None and known.trust != "current" else None
        for chart in self._charts:
            chart.overlay.show_cursor(at, interval)
            chart.overlay.show_veil(veiled=old is not None)
        self._readout.show_interval(day, index, age_s=old.age_s if old is not None else None)

    # --- the part of the day that is shown ------------------------------------------------------------------

    def _view(self, change: Callable[[], None]) -> None:
        change()
        self._show_view()

    def _turn(self, at: float, notches: float) -> None:
        self._view(lambda: self.views.zoom(WHEEL_ZOOM**notches, at, "wheel"))

    def _show_chosen(self, between: tuple[float, float] | None) -> None:
        for chart in self._charts:
            chart.overlay.show_chosen(between)

    def zoom(self, factor: float) -> None:
        """Show `factor` times as much, about the crosshair or the middle."""
        shown, at = self.views.shown, self._cursor_at
        inside = at is not None and shown.first <= at <= shown.last
        around = at if inside and at is not None else (shown.first + shown.last) / 2
        self._view(lambda: self.views.zoom(factor, around))

    def pan(self, share: float, gesture: str = "pan") -> None:
        """Go on by this share of what is shown."""
        self._view(lambda: self.views.pan(share * self.views.shown.length_s, gesture))

    def go_back(self) -> None:
        """Show what was shown before."""
        self._view(self.views.back)

    def show_whole(self) -> None:
        """Show the whole day."""
        self._view(self.views.whole)

    # --- out ------------------------------------------------------------------------------------------------

    def ask_export(self) -> None:
        """Ask for a file; its ending says whether the picture or the figures go into it."""
        figures = self._figures()
        if figures is None or not self.tools.levers:
            return
        kinds = (
            self.tr("Picture (*.png)"),
            self.tr("Page (*.pdf)"),
            self.tr("Figures for Excel (*.xlsx)"),
            self.tr("Figures as text (*.csv)"),
        )
        ask_where(self, self.tr("Export the day"), kinds, file_name(figures, ".png"), self.export)

    def export(self, path: Path) -> None:
        """Write what is shown to `path`: a picture, or the figures of the intervals that are seen."""
        figures, ending = self._figures(), path.suffix.lower()
        if figures is None:
            return
        if ending in PICTURES:
            self._exports.write(path, picture_job(self._sheet, self._heads(figures), self.tools.look, ending))
            return
        shown = self.views.shown
        self._exports.write(path, lambda file: write_figures(figures, file, (shown.first, shown.last)))

    def _figures(self) -> DayFigures | None:
        if self._scene is None or self._day is None:
            return None
        snapshot, outlook = self._scene.snapshot, self._day.outlook
        earlier = tuple(each.kept for each in self._compared if each.kept is not None)
        known = outlook if not isinstance(outlook, str) else None
        return DayFigures(snapshot, self._row(snapshot), earlier, known)

    def _heads(self, figures: DayFigures) -> list[str]:
        """What stands above a picture that leaves the wall."""
        snapshot, formats = figures.snapshot, self.tools.look.formats
        scope = snapshot.scopes[figures.row]
        said = self.tr("{site} · {scope} · {date}, as of {clock}").format(
            site=snapshot.site, scope=scope.name, date=formats.date(snapshot.at),
            clock=formats.clock(snapshot.at),
        )  # fmt: skip
        formula = self.tr("Service level: {formula}; target {target} within {within} s").format(
            formula=say(FORMULA_WORDS[scope.targets.formula]),
            target=formats.percent(scope.targets.service_level),
            within=f"{scope.targets.within_s:.0f}",
        )
        return [said if snapshot.mode == "live" else f"{said} · {snapshot.mode}", formula]

    # --- what is kept ---------------------------------------------------------------------------------------

    @property
    def settled(self) -> bool:
        return not self._outlooks.busy

    def draft_here(self) -> InterventionDraft:
        return replace(super().draft_here(), scope=self._scope)

    def memory(self) -> Mapping[str, str]:
        days = " ".join(map(str, self.bar.days_back))
        return {"scope": self._scope} | ({"compared": days} if days else {})

    def recall(self, memory: Mapping[str, str]) -> None:
        self._scope = memory.get("scope", WHOLE_FLOOR)
        self.bar.picker.setCurrentIndex(self.bar.picker.findData(self._scope))
        if "compared" in memory:
            self.bar.choose_days([int(each) for each in memory["compared"].split() if each.isdigit()])

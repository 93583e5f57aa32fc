"""Occupancy an interval, against its target band."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from wallboard import metrics
from wallboard.config import TargetsConfig
from widgets.charts.axes import ValueScale
from widgets.charts.day import Day
from widgets.charts.header import Key
from widgets.charts.items import Region
from widgets.charts.panel import ChartPanel, Figures, fill_steps

USUAL_LOW, STEP = 0.4, 0.2
"""The axis begins at 40 %, or a step below what is lower; its words say so."""


class OccupancyChart(ChartPanel):
    """A step an interval in front of the band it should stay in; the running interval is dashed."""

    title = "Occupancy"
    digits = 3

    def make_items(self) -> None:
        self._band: pg.LinearRegionItem = Region(
            orientation="horizontal", movable=False, brush=self.soft, pen=pg.mkPen(None)
        )
        self._band.setZValue(-5)
        self.plot.addItem(self._band)
        self._closed = self.add_line(self.look.theme.accent, smooth=False)
        self._running = self.add_line(self.look.theme.accent, smooth=False, dashed=True)

    def figures(self, day: Day) -> Figures:
        return {"occupancy": day.seen(metrics.occupancy(day.sums))}

    def keys(self, targets: TargetsConfig) -> tuple[Key, ...]:
        formats = self.look.formats
        band = f"{targets.occupancy_low * 100:.0f}–{formats.percent(targets.occupancy_high)}"
        return (
            Key("line", self.look.theme.accent, self.tr("on contact")),
            Key("band", self.soft.name(), self.tr("target {band}").format(band=band)),
        )

    def scale(self, figures: Figures, targets: TargetsConfig) -> ValueScale:
        lowest = float(np.nanmin(figures["occupancy"], initial=USUAL_LOW))
        return ValueScale(1.0, STEP, float(np.floor(lowest / STEP + 1e-9) * STEP))

    def write(self, value: float) -> str:
        return self.look.formats.percent(value)

    def redraw(self, day: Day, figures: Figures) -> None:
        values = figures["occupancy"]
        running = np.arange(len(values)) == day.current
        fill_steps(self._closed, day.starts, day.step_s, np.where(running, np.nan, values))
        fill_steps(self._running, day.starts, day.step_s, np.where(running, values, np.nan))
        self._band.setRegion((day.targets.occupancy_low, day.targets.occupancy_high))

"""Occupancy an interval, against its target band and against what chance alone does."""

from __future__ import annotations

import numpy as np

from wallboard import metrics
from wallboard.config import TargetsConfig
from wallboard.language import mark
from widgets.charts.axes import ValueScale
from widgets.charts.bar_marks import BarMark
from widgets.charts.day import Day, Flags
from widgets.charts.header import Key
from widgets.charts.panel import ChartPanel, Figures, fill_bars, fill_steps

USUAL_LOW, STEP = 0.4, 0.2
"""The axis begins at 40 %, or a step below what is lower; its words say so."""


class OccupancyChart(ChartPanel):
    """A step an interval, in front of the band where chance keeps it with the agents who were on.

    Steps outside are coloured and bear a sign; the running interval is dashed. Dashed levels are the target.
    """

    title = mark("Occupancy")
    needs = "agents"
    compared = "occupancy"
    digits = 3
    headroom = 14

    def make_items(self) -> None:
        theme = self.look.theme
        self._band = self.add_bars(self.soft, depth=-5)
        self._closed = self.add_line(theme.accent, smooth=False)
        self._odd = self.add_line(theme.warn_area, smooth=False)
        self._running = self.add_line(theme.accent, smooth=False, dashed=True)
        self._targets = self.add_target(theme.muted), self.add_target(theme.muted)

    def figures(self, day: Day) -> Figures:
        return {
            "occupancy": day.seen(metrics.occupancy(day.sums)),
            "low": day.chance.occupancy_low,
            "high": day.chance.occupancy_high,
        }

    def keys(self, targets: TargetsConfig) -> tuple[Key, ...]:
        formats, theme = self.look.formats, self.look.theme
        band = f"{targets.occupancy_low * 100:.0f}–{formats.percent(targets.occupancy_high)}"
        return (
            Key("above", theme.warn_area, self.tr("outside")),
            Key("line", theme.accent, self.tr("on contact")),
            Key("band", self.soft.name(), self.tr("chance, 95 %")),
            Key("dash", theme.muted, self.tr("target {band}").format(band=band)),
        )

    def notes(self, day: Day) -> tuple[Key, ...]:
        return self.no_band(day, day.chance.occupancy_low)

    def has_band(self, day: Day) -> bool:
        return bool(np.isfinite(day.chance.occupancy_low).any())

    def scale(self, figures: Figures, targets: TargetsConfig) -> ValueScale:
        lowest = float(np.nanmin(figures["occupancy"], initial=USUAL_LOW))
        return ValueScale(1.0, STEP, float(np.floor(lowest / STEP + 1e-9) * STEP))

    def write(self, value: float) -> str:
        return self.look.formats.percent(value)

    def redraw(self, day: Day, figures: Figures) -> None:
        values = figures["occupancy"]
        above, below = outside(day, figures)
        odd, running = above | below, np.arange(len(values)) == day.current
        for line, which in ((self._closed, ~odd & ~running), (self._odd, odd), (self._running, running)):
            fill_steps(line, day.starts, day.step_s, np.where(which, values, np.nan))
        bottom = self.scale(figures, day.targets).bottom
        low = np.maximum(figures["low"], bottom)
        fill_bars(self._band, day.starts, day.step_s, figures["high"], low=low, gap=0.0)
        for level, at in zip(
            self._targets, (day.targets.occupancy_low, day.targets.occupancy_high), strict=True
        ):
            level.setPos(at)

    def bar_marks(self, day: Day, figures: Figures, scale: ValueScale) -> tuple[BarMark, ...]:
        return self.signs(day, figures["occupancy"], *outside(day, figures))


def outside(day: Day, figures: Figures) -> tuple[Flags, Flags]:
    """Which finished intervals lie above and below what chance does."""
    values = figures["occupancy"]
    until = len(values)
    return day.judged(values > figures["high"][:until]), day.judged(values < figures["low"][:until])

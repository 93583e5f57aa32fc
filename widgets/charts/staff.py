"""Agents an interval: on, required and scheduled."""

from __future__ import annotations

import numpy as np

from wallboard.config import TargetsConfig
from wallboard.language import mark
from widgets.charts.axes import ValueScale, count_scale
from widgets.charts.contacts import largest
from widgets.charts.day import Day
from widgets.charts.header import Key, Remark
from widgets.charts.panel import ChartPanel, Figures, at_work, fill_bars, fill_steps
from widgets.theme import blend

AHEAD_S = 7200.0
"""How far ahead missing agents are told: there is still time to do something."""


class StaffChart(ChartPanel):
    """Agents on contact or available as bars without gaps; required and scheduled ones as steps."""

    title = mark("Staff")
    needs = "agents"
    compared = "on"

    def make_items(self) -> None:
        theme = self.look.theme
        self._on = self.add_bars(blend(theme.accent, theme.surface, 0.35))
        self._running = self.add_bars(self.soft, rim=theme.accent)
        self._scheduled = self.add_line(theme.muted, smooth=False)
        self._required = self.add_line(theme.text, smooth=False, dashed=True)

    def figures(self, day: Day) -> Figures:
        return {
            "on": day.seen(day.agents_on),
            "required": day.expected.required,
            "scheduled": day.expected.scheduled,
        }

    def keys(self, targets: TargetsConfig) -> tuple[Key, ...]:
        theme = self.look.theme
        return (
            Key("bar", blend(theme.accent, theme.surface, 0.35).name(), self.tr("on")),
            Key("line", theme.muted, self.tr("scheduled")),
            Key("dash", theme.text, self.tr("required")),
        )

    def scale(self, figures: Figures, targets: TargetsConfig) -> ValueScale:
        return count_scale(largest(figures))

    def write(self, value: float) -> str:
        return self.look.formats.count(value)

    def remark(self, day: Day, figures: Figures) -> Remark | None:
        """How many agents are missing now, and at which of the coming intervals the most."""
        count, clock = self.look.formats.count, self.look.formats.clock
        missing = np.nan_to_num(np.floor(figures["required"] - figures["scheduled"]))
        coming = missing[day.current + 1 : day.current + 1 + round(AHEAD_S / day.step_s)]
        said = []
        if day.short_now >= 1:
            said.append(self.tr("{count} short now").format(count=count(day.short_now)))
        if coming.max(initial=0.0) >= 1:
            most = int(coming.argmax())
            at = clock(day.starts[day.current + 1 + most])
            said.append(self.tr("needs {count} more at {clock}").format(count=count(coming[most]), clock=at))
        return Remark("warn", ", ".join(said)) if said else None

    def redraw(self, day: Day, figures: Figures) -> None:
        on = figures["on"]
        running = np.arange(len(on)) == day.current
        starts = day.starts[: len(on)]
        fill_bars(self._on, starts, day.step_s, np.where(running, np.nan, on), gap=0.0)
        fill_bars(self._running, starts, day.step_s, np.where(running, on, np.nan), gap=0.0)
        fill_steps(self._required, day.starts, day.step_s, at_work(figures["required"]))
        fill_steps(self._scheduled, day.starts, day.step_s, at_work(figures["scheduled"]))

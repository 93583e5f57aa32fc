"""How long contacts waited an interval: the mean and the longest."""

from __future__ import annotations

import numpy as np

from wallboard import intervals as col
from wallboard import metrics
from wallboard.config import TargetsConfig
from widgets.charts.axes import ValueScale, wait_scale
from widgets.charts.contacts import largest
from widgets.charts.day import Day
from widgets.charts.panel import ChartPanel, Figures, Key, fill_bars
from widgets.theme import blend


class WaitChart(ChartPanel):
    """The longest wait as bars, the mean of all who stopped waiting as a line with a dot an interval."""

    title = "Wait"
    digits = 0

    def make_items(self) -> None:
        theme = self.look.theme
        self._longest = self.add_bars(blend(theme.accent, theme.surface, 0.35))
        self._running = self.add_bars(self.soft)
        self._mean = self.add_line(theme.accent)
        self._limit = self.add_target(theme.text)

    def figures(self, day: Day) -> Figures:
        longest_s = np.where(day.sums[:, col.LONGEST_WAIT_S] > 0, day.sums[:, col.LONGEST_WAIT_S], np.nan)
        return {"mean_s": day.seen(metrics.average_wait_s(day.sums)), "longest_s": day.seen(longest_s)}

    def keys(self, targets: TargetsConfig) -> tuple[Key, ...]:
        theme, limit = self.look.theme, self.look.formats.wait(targets.longest_wait_s)
        return (
            Key("line", theme.accent, self.tr("mean")),
            Key("bar", blend(theme.accent, theme.surface, 0.35).name(), self.tr("longest")),
            Key("dash", theme.text, self.tr("limit {limit}").format(limit=limit)),
        )

    def scale(self, figures: Figures, targets: TargetsConfig) -> ValueScale:
        return wait_scale(max(largest(figures), targets.longest_wait_s))

    def write(self, value: float) -> str:
        return self.look.formats.wait(value)

    def redraw(self, day: Day, figures: Figures) -> None:
        longest_s = figures["longest_s"]
        running = np.arange(len(longest_s)) == day.current
        starts = day.starts[: len(longest_s)]
        fill_bars(self._longest, starts, day.step_s, np.where(running, np.nan, longest_s))
        fill_bars(self._running, starts, day.step_s, np.where(running, longest_s, np.nan))
        self._mean.setData(starts + day.step_s / 2, figures["mean_s"])
        self._limit.setPos(day.targets.longest_wait_s)

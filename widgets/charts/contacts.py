"""Contacts offered an interval, against what was expected."""

from __future__ import annotations

import numpy as np

from wallboard import intervals as col
from wallboard.config import TargetsConfig
from widgets.charts.axes import ValueScale, count_scale
from widgets.charts.day import Day
from widgets.charts.panel import ChartPanel, Figures, Key, fill_bars, fill_steps


class ContactsChart(ChartPanel):
    """Bars of contacts offered; the expected ones as a line in the band of what chance alone does (80 %)."""

    title = "Contacts"

    def make_items(self) -> None:
        theme = self.look.theme
        self._band = self.add_bars(self.soft, depth=-5)
        self._offered = self.add_bars(self.bar)
        self._running = self.add_bars(self.unfinished)
        self._expected = self.add_line(theme.text, smooth=False)

    def figures(self, day: Day) -> Figures:
        expected = day.expected
        return {
            "offered": day.seen(day.sums[:, col.OFFERED]),
            "expected": expected.contacts,
            "low": expected.low,
            "high": expected.high,
        }

    def keys(self, targets: TargetsConfig) -> tuple[Key, ...]:
        theme = self.look.theme
        return (
            Key("bar", self.bar.name(), self.tr("offered")),
            Key("line", theme.text, self.tr("expected")),
            Key("band", self.soft.name(), self.tr("chance, 80 %")),
        )

    def scale(self, figures: Figures, targets: TargetsConfig) -> ValueScale:
        return count_scale(largest(figures))

    def write(self, value: float) -> str:
        return self.look.formats.count(value)

    def redraw(self, day: Day, figures: Figures) -> None:
        offered = figures["offered"]
        running = np.arange(len(offered)) == day.current
        starts = day.starts[: len(offered)]
        fill_bars(self._offered, starts, day.step_s, np.where(running, np.nan, offered))
        fill_bars(self._running, starts, day.step_s, np.where(running, offered, np.nan))
        fill_bars(self._band, day.starts, day.step_s, figures["high"], low=figures["low"], gap=0.0)
        fill_steps(self._expected, day.starts, day.step_s, figures["expected"])


def largest(figures: Figures) -> float:
    """The largest figure of all, 0 where there is none."""
    return max((float(np.nan_to_num(each).max(initial=0.0)) for each in figures.values()), default=0.0)

"""How long contacts waited an interval: the mean and the longest."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

from wallboard import metrics
from wallboard.config import TargetsConfig
from wallboard.floor import intervals as col
from wallboard.language import mark
from widgets.charts.axes import ValueScale, wait_scale
from widgets.charts.bar_marks import BarMark
from widgets.charts.day import Day, Flags
from widgets.charts.header import Key
from widgets.charts.panel import ChartPanel, Figures, fill_bars
from widgets.theme import blend

BAND_ALPHA = 0.28
USUAL_PERCENTILE, ABOVE_LIMIT, WORTH_CUTTING = 95, 1.5, 0.7
"""The chart is as high as all but the longest twentieth of the bars need, and never lower than the limit and
a half. What the few others would gain must be worth cutting them.
"""


class WaitChart(ChartPanel):
    """The longest wait as bars, the mean of all who stopped waiting as a line, over the band where chance
    keeps the mean with the agents who were on; a mean above it bears a sign.

    Deferred work is left out where there is other work: hours would hide minutes.
    """

    title = mark("Wait")
    compared = "mean_s"
    digits = 0
    headroom = 18

    def make_items(self) -> None:
        theme = self.look.theme
        self._longest = self.add_bars(blend(theme.accent, theme.surface, 0.35))
        self._running = self.add_bars(self.soft, rim=theme.accent)
        over_bars = QColor(theme.accent)
        over_bars.setAlphaF(BAND_ALPHA)
        self._band = self.add_bars(over_bars, depth=5)
        self._mean = self.add_line(theme.text)
        self._limit = self.add_target(theme.text)

    def figures(self, day: Day) -> Figures:
        longest_s = np.where(day.waits[:, col.LONGEST_WAIT_S] > 0, day.waits[:, col.LONGEST_WAIT_S], np.nan)
        return {
            "mean_s": day.seen(metrics.average_wait_s(day.waits)),
            "longest_s": day.seen(longest_s),
            "high_s": day.chance.wait_high_s,
        }

    def keys(self, targets: TargetsConfig) -> tuple[Key, ...]:
        theme, limit = self.look.theme, self.look.formats.wait(targets.longest_wait_s)
        return (
            Key("bar", blend(theme.accent, theme.surface, 0.35).name(), self.tr("longest")),
            Key("line", theme.text, self.tr("mean")),
            Key("band", self.soft.name(), self.tr("chance, 95 %")),
            Key("above", theme.warn_area, self.tr("above")),
            Key("dash", theme.text, self.tr("limit {limit}").format(limit=limit)),
        )

    def notes(self, day: Day) -> tuple[Key, ...]:
        left_out = (Key("note", "", self.tr("e-mail and other deferred work left out")),) if day.mixed else ()
        return (*self.no_band(day, day.chance.wait_high_s), *left_out)

    def has_band(self, day: Day) -> bool:
        return bool(np.isfinite(day.chance.wait_high_s).any())

    def scale(self, figures: Figures, targets: TargetsConfig) -> ValueScale:
        longest_s = figures["longest_s"][np.isfinite(figures["longest_s"])]
        if not len(longest_s):
            return wait_scale(targets.longest_wait_s)
        most_s = float(longest_s.max())
        usual_s = float(np.percentile(longest_s, USUAL_PERCENTILE, method="lower"))
        usual = wait_scale(max(usual_s, targets.longest_wait_s * ABOVE_LIMIT))
        return (
            usual if usual.top < most_s * WORTH_CUTTING else wait_scale(max(most_s, targets.longest_wait_s))
        )

    def write(self, value: float) -> str:
        return self.look.formats.wait(value)

    def bar_marks(self, day: Day, figures: Figures, scale: ValueScale) -> tuple[BarMark, ...]:
        """Bars longer than the chart is high say how long they are."""
        longest_s, middles = figures["longest_s"], day.starts + day.step_s / 2
        colour, write = self.look.theme.text, self.look.formats.wait
        cut = tuple(
            BarMark(float(middles[index]), scale.top, "above", colour, write(float(longest_s[index])))
            for index in np.flatnonzero(longest_s > scale.top)
        )
        means = self.signs(day, np.minimum(figures["mean_s"], scale.top), longer(day, figures), None)
        return tuple(sorted((*cut, *means), key=lambda mark: mark.at))

    def redraw(self, day: Day, figures: Figures) -> None:
        longest_s = np.minimum(figures["longest_s"], self.top)
        running = np.arange(len(longest_s)) == day.current
        starts = day.starts[: len(longest_s)]
        fill_bars(self._longest, starts, day.step_s, np.where(running, np.nan, longest_s))
        fill_bars(self._running, starts, day.step_s, np.where(running, longest_s, np.nan))
        self._mean.show_line(starts + day.step_s / 2, np.minimum(figures["mean_s"], self.top))
        high_s = np.minimum(figures["high_s"], self.top)
        fill_bars(self._band, day.starts, day.step_s, high_s, gap=0.0)
        self._limit.setPos(day.targets.longest_wait_s)


def longer(day: Day, figures: Figures) -> Flags:
    """Which finished intervals had a mean wait above what chance does."""
    mean_s = figures["mean_s"]
    return day.judged(mean_s > figures["high_s"][: len(mean_s)])

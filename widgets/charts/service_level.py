"""Service level an interval, against its target and against what chance alone does."""

from __future__ import annotations

import numpy as np

from wallboard import metrics
from wallboard.config import TargetsConfig
from widgets.charts.axes import ValueScale
from widgets.charts.bar_marks import BarMark
from widgets.charts.day import Day, Flags
from widgets.charts.header import Key
from widgets.charts.panel import ChartPanel, Figures, fill_bars


class ServiceLevelChart(ChartPanel):
    """A bar an interval, in front of the band where chance keeps it while the target is just met.

    One that misses the target by more than chance does is coloured and bears a sign; better than the band is
    no news.
    """

    title = "Service level"
    digits = 3
    headroom = 14

    def make_items(self) -> None:
        theme = self.look.theme
        self._band = self.add_bars(self.soft, depth=-5)
        self._calm = self.add_bars(self.bar)
        self._missed = self.add_bars(theme.warn)
        self._running = self.add_bars(self.soft, rim=theme.accent)
        self._target = self.add_target(theme.text)

    def figures(self, day: Day) -> Figures:
        past_target = np.zeros(day.current + 1)
        past_target[-1] = day.past_target
        level = day.seen(metrics.service_level(day.sums, day.targets.formula, past_target))
        return {"level": level, "low": day.chance.level_low, "high": day.chance.level_high}

    def keys(self, targets: TargetsConfig) -> tuple[Key, ...]:
        theme, target = self.look.theme, self.look.formats.percent(targets.service_level)
        return (
            Key("hollow", theme.accent, self.tr("unfinished")),
            Key("below", theme.warn, self.tr("missed by more than chance")),
            Key("band", self.soft.name(), self.tr("chance, 80 %")),
            Key("dash", theme.text, self.tr("target {target}").format(target=target)),
        )

    def scale(self, figures: Figures, targets: TargetsConfig) -> ValueScale:
        return ValueScale(1.0, 0.5)

    def write(self, value: float) -> str:
        return self.look.formats.percent(value)

    def redraw(self, day: Day, figures: Figures) -> None:
        level = figures["level"]
        missed, running = missed_by_more(day, figures), np.arange(len(level)) == day.current
        starts = day.starts[: len(level)]
        for bars, which in (
            (self._calm, ~missed & ~running),
            (self._missed, missed),
            (self._running, running),
        ):
            fill_bars(bars, starts, day.step_s, np.where(which, level, np.nan))
        fill_bars(self._band, day.starts, day.step_s, figures["high"], low=figures["low"], gap=0.0)
        self._target.setPos(day.targets.service_level)

    def bar_marks(self, day: Day, figures: Figures, scale: ValueScale) -> tuple[BarMark, ...]:
        return self.signs(day, figures["level"], None, missed_by_more(day, figures))


def missed_by_more(day: Day, figures: Figures) -> Flags:
    """Which finished intervals lie below what chance does to one that meets the target."""
    level = figures["level"]
    return day.judged(level < figures["low"][: len(level)])

"""Service level an interval, against its target and against what chance alone does."""

from __future__ import annotations

import numpy as np

from wallboard import metrics
from wallboard.config import TargetsConfig
from wallboard.language import mark
from wallboard.outlook import ServiceOutlook
from widgets.charts.axes import ValueScale
from widgets.charts.bar_marks import BarMark
from widgets.charts.day import Day, Flags
from widgets.charts.header import Key, Remark
from widgets.charts.panel import ChartPanel, Figures, fill_bars, fill_steps
from widgets.marks import Mark
from widgets.theme import blend


class ServiceLevelChart(ChartPanel):
    """A bar an interval, in front of the band where chance keeps it while the target is just met.

    One that misses the target by more than chance does is coloured and bears a sign; better than the band is
    no news. Where the day's outlook is known, the intervals ahead have the level that is foreseen, with its
    bounds (80 %), in place of the band.
    """

    title = mark("Service level")
    compared = "level"
    digits = 3
    headroom = 14

    def make_items(self) -> None:
        theme = self.look.theme
        self._band = self.add_bars(self.soft, depth=-5)
        self._calm = self.add_bars(self.bar)
        self._missed = self.add_bars(theme.warn_area)
        self._running = self.add_bars(self.soft, rim=theme.accent)
        self._range = self.add_bars(blend(theme.accent, theme.surface, 0.34), depth=-4)
        self._foreseen = self.add_line(theme.accent, smooth=False)
        self._target = self.add_target(theme.text)

    def figures(self, day: Day) -> Figures:
        past_target = np.zeros(day.current + 1)
        past_target[-1] = day.past_target
        level = day.seen(metrics.service_level(day.sums, day.targets.formula, past_target))
        band = {"level": level, "low": day.chance.level_low, "high": day.chance.level_high}
        outlook = day.outlook
        if not isinstance(outlook, ServiceOutlook):
            return band
        foreseen = {"foreseen": outlook.mean, "worst": outlook.low, "best": outlook.high}
        ahead = np.arange(len(day.starts)) > day.current
        past = {name: np.where(ahead, np.nan, band[name]) for name in ("low", "high")}
        return {
            "level": level,
            **past,
            **{name: np.where(ahead, each, np.nan) for name, each in foreseen.items()},
        }

    def notes(self, day: Day) -> tuple[Key, ...]:
        if isinstance(day.outlook, str):
            return (Key("note", "", self.tr("no outlook: {why}").format(why=day.outlook)),)
        known = isinstance(day.outlook, ServiceOutlook)
        return (Key("line", self.look.theme.accent, self.tr("foreseen, 80 %")),) if known else ()

    def has_band(self, day: Day) -> bool:
        return bool(np.isfinite(day.chance.level_low).any())

    def remark(self, day: Day, figures: Figures) -> Remark | None:
        """Where the day will end, and what that is beside its target."""
        if not isinstance(day.outlook, ServiceOutlook):
            return None
        ends, target, percent = day.outlook.day, day.targets.service_level, self.look.formats.percent
        mark: Mark = "good" if ends.low >= target else "warn" if ends.mean < target else "info"
        says = {
            "good": self.tr("day ends near {mean} ({bounds}): the target of {target} holds"),
            "info": self.tr("day ends near {mean} ({bounds}): the target of {target} is not safe"),
            "warn": self.tr("day ends near {mean} ({bounds}): below the target of {target}"),
        }
        if mark == "warn" and ends.high >= target:
            says["warn"] = self.tr("day ends near {mean} ({bounds}): probably below the target of {target}")
        words = says[mark].format(
            mean=percent(ends.mean),
            bounds=self.look.formats.percents(ends.low, ends.high),
            target=percent(target),
        )
        return Remark(mark, words)

    def keys(self, targets: TargetsConfig) -> tuple[Key, ...]:
        theme, target = self.look.theme, self.look.formats.percent(targets.service_level)
        return (
            Key("hollow", theme.accent, self.tr("unfinished")),
            Key("below", theme.warn_area, self.tr("missed by more than chance")),
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
        unknown = np.full(len(day.starts), np.nan)
        fill_steps(self._foreseen, day.starts, day.step_s, figures.get("foreseen", unknown))
        fill_bars(self._range, day.starts, day.step_s, figures.get("best", unknown),
                  low=figures.get("worst", unknown), gap=0.0)  # fmt: skip
        self._target.setPos(day.targets.service_level)

    def bar_marks(self, day: Day, figures: Figures, scale: ValueScale) -> tuple[BarMark, ...]:
        return self.signs(day, figures["level"], None, missed_by_more(day, figures))


def missed_by_more(day: Day, figures: Figures) -> Flags:
    """Which finished intervals lie below what chance does to one that meets the target."""
    level = figures["level"]
    return day.judged(level < figures["low"][: len(level)])

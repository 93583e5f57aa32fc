"""Service level an interval, against its target and against what chance alone does."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from wallboard import metrics
from wallboard.config import TargetsConfig
from wallboard.floor import intervals as col
from wallboard.floor.intervals import SumsArray
from wallboard.snapshot import Numbers
from wallboard.staffing.noise import interval_correlation, service_level_band
from widgets.charts.axes import ValueScale
from widgets.charts.day import Day
from widgets.charts.header import Key
from widgets.charts.panel import ChartPanel, Figures, fill_bars
from widgets.theme import blend

EDGE = 0.012
"""How thick the lower edge of a noise band is drawn, in service level."""

UNKNOWN_AHT_S = 300.0
"""Handling time to reckon chance with where the feed gives none."""


class ServiceLevelChart(ChartPanel):
    """A bar an interval. One that misses the target by more than chance does has another colour."""

    title = "Service level"
    digits = 3

    def make_items(self) -> None:
        theme = self.look.theme
        self._calm = self.add_bars(self.bar)
        self._missed = self.add_bars(theme.warn)
        self._running = self.add_bars(self.soft, rim=theme.accent)
        self._band = self.add_bars(blend(theme.accent, theme.surface, 0.1), depth=-5)
        self._low = self.add_bars(blend(theme.text, theme.surface, 0.55), depth=5)
        self._target = self.add_target(theme.text)

    def figures(self, day: Day) -> Figures:
        past_target = np.zeros(day.current + 1)
        past_target[-1] = day.past_target
        level = day.seen(metrics.service_level(day.sums, day.targets.formula, past_target))
        low, high = chance_band(day.sums, day.targets, day.step_s)
        return {"level": level, "low": day.seen(low), "high": day.seen(high)}

    def keys(self, targets: TargetsConfig) -> tuple[Key, ...]:
        theme, target = self.look.theme, self.look.formats.percent(targets.service_level)
        return (
            Key("bar", theme.warn, self.tr("missed")),
            Key("hollow", theme.accent, self.tr("unfinished")),
            Key("line", blend(theme.text, theme.surface, 0.55).name(), self.tr("chance goes as low as")),
            Key("dash", theme.text, self.tr("target {target}").format(target=target)),
        )

    def scale(self, figures: Figures, targets: TargetsConfig) -> ValueScale:
        return ValueScale(1.0, 0.5)

    def write(self, value: float) -> str:
        return self.look.formats.percent(value)

    def redraw(self, day: Day, figures: Figures) -> None:
        level, low = figures["level"], figures["low"]
        running = np.arange(len(level)) == day.current
        missed = (level < low) & ~running
        starts = day.starts[: len(level)]
        for bars, which in (
            (self._calm, ~missed & ~running),
            (self._missed, missed),
            (self._running, running),
        ):
            fill_bars(bars, starts, day.step_s, np.where(which, level, np.nan))
        fill_bars(self._band, starts, day.step_s, figures["high"], low=low)
        fill_bars(self._low, starts, day.step_s, low + EDGE, low=low)
        self._target.setPos(day.targets.service_level)


def chance_band(sums: SumsArray, targets: TargetsConfig, step_s: float) -> tuple[Numbers, Numbers]:
    """Where the service level of each interval lies with 80 % chance when the target is just met, given its
    contacts.

    Low and high, NaN without contacts. Source: `wallboard.staffing.noise`.
    """
    aht_s = float(metrics.aht_s(sums.sum(axis=0)))
    correlation = interval_correlation(
        targets.service_level,
        interval_s=step_s,
        aht_s=aht_s if aht_s > 0 else UNKNOWN_AHT_S,
        within_s=targets.within_s,
    )
    contacts = sums[:, col.ANSWERED] + sums[:, col.ABANDONED]
    bounds = [_bounds(float(each), targets.service_level, round(correlation, 3)) for each in contacts]
    low, high = np.array(bounds).reshape(-1, 2).T
    return low, high


@lru_cache(maxsize=4096)
def _bounds(contacts: float, target: float, correlation: float) -> tuple[float, float]:
    band = service_level_band(contacts, target, correlation)
    return (band.low, band.high) if band else (np.nan, np.nan)

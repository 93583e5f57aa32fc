"""Contacts offered an interval, against what was expected."""

from __future__ import annotations

import numpy as np

from wallboard.config import TargetsConfig
from wallboard.floor import intervals as col
from wallboard.language import mark
from widgets.charts.axes import ValueScale, count_scale
from widgets.charts.bar_marks import BarMark
from widgets.charts.day import Day, Flags
from widgets.charts.header import Key, Remark
from widgets.charts.panel import ChartPanel, Figures, at_work, fill_bars, fill_steps
from widgets.theme import blend


class ContactsChart(ChartPanel):
    """Bars of contacts offered; the expected ones as a line in the band of what is usual (95 %).

    Bars beyond the band are coloured and bear a sign. The running interval can be above it before it is over,
    but not below.
    """

    title = mark("Contacts")
    compared = "offered"
    headroom = 14

    def make_items(self) -> None:
        theme = self.look.theme
        self._band = self.add_bars(self.soft, depth=-5)
        self._calm = self.add_bars(self.bar)
        self._odd = self.add_bars(theme.warn_area)
        self._running = self.add_bars(self.soft, rim=theme.accent)
        self._running_odd = self.add_bars(blend(theme.warn_area, theme.surface, 0.4), rim=theme.warn_area)
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
            Key("band", self.soft.name(), self.tr("usual, 95 %")),
            Key("line", theme.text, self.tr("expected")),
            Key("below", theme.warn_area, self.tr("below")),
            Key("above", theme.warn_area, self.tr("above")),
        )

    def scale(self, figures: Figures, targets: TargetsConfig) -> ValueScale:
        return count_scale(largest(figures))

    def write(self, value: float) -> str:
        return self.look.formats.count(value)

    def redraw(self, day: Day, figures: Figures) -> None:
        offered = figures["offered"]
        above, below = beyond(day, figures)
        odd, running = above | below, np.arange(len(offered)) == day.current
        starts = day.starts[: len(offered)]
        for bars, which in (
            (self._calm, ~odd & ~running),
            (self._odd, odd & ~running),
            (self._running, ~odd & running),
            (self._running_odd, odd & running),
        ):
            fill_bars(bars, starts, day.step_s, np.where(which, offered, np.nan))
        fill_bars(self._band, day.starts, day.step_s, figures["high"], low=figures["low"], gap=0.0)
        fill_steps(self._expected, day.starts, day.step_s, at_work(figures["expected"]))

    def bar_marks(self, day: Day, figures: Figures, scale: ValueScale) -> tuple[BarMark, ...]:
        return self.signs(day, figures["offered"], *beyond(day, figures))

    def remark(self, day: Day, figures: Figures) -> Remark | None:
        """How many have come and how many were expected, while more or fewer come than usual."""
        span = next(filter(None, (_running_on(each, day.current) for each in beyond(day, figures))), None)
        if span is None:
            return None
        since, last = span
        count, clock = self.look.formats.count, self.look.formats.clock
        words = self.tr("{offered} where {expected} were expected, since {clock}").format(
            offered=count(figures["offered"][since : last + 1].sum()),
            expected=count(figures["expected"][since : last + 1].sum()),
            clock=clock(day.starts[since]),
        )
        return Remark("warn", words)


def beyond(day: Day, figures: Figures) -> tuple[Flags, Flags]:
    """Which intervals up to now are above and below what is usual. The running one is not over: it may be
    above already, but never below.
    """
    offered = figures["offered"]
    until = len(offered)
    below = offered < figures["low"][:until]
    below[day.current] = False
    return offered > figures["high"][:until], below


def _running_on(odd: Flags, current: int) -> tuple[int, int] | None:
    """The first and the last of the intervals that are `odd` without a break up to now."""
    last = current if odd[current] else current - 1
    if last < 0 or not odd[last]:
        return None
    calm = np.flatnonzero(~odd[:last])
    return (int(calm[-1]) + 1 if len(calm) else 0), last


def largest(figures: Figures) -> float:
    """The largest figure of all, 0 where there is none."""
    return max((float(np.nan_to_num(each).max(initial=0.0)) for each in figures.values()), default=0.0)

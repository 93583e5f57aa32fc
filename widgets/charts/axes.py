"""Axes in words: the time of day in the site's zone, and values in their own unit with round steps."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import pyqtgraph as pg

from widgets.charts.items import Axis
from widgets.look import Look

QUARTER_S = 900.0
HOUR_STEPS = (0.25, 0.5, 1, 2, 3, 4, 6, 12)
MAX_STEPS = 4
LEAST_APART = 1.3
"""The words of two ticks stand so far apart at least, in sizes of their letters."""

COUNT_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
WAIT_STEPS_S = (
    5.0,
    10.0,
    15.0,
    30.0,
    60.0,
    120.0,
    300.0,
    600.0,
    900.0,
    1800.0,
    3600.0,
    7200.0,
    14_400.0,
    86_400.0,
)


@dataclass(frozen=True)
class ValueScale:
    """A value axis from `bottom` to `top` with a tick every `step`."""

    top: float
    step: float
    bottom: float = 0.0

    @property
    def ticks(self) -> list[float]:
        """The values that bear a tick."""
        steps = math.floor((self.top - self.bottom) / self.step + 1e-9)
        return [self.bottom + self.step * number for number in range(steps + 1)]


def count_scale(largest: float) -> ValueScale:
    """A scale of whole numbers that holds `largest`.

    It moves in round steps only, so that it stands still while a day grows.
    """
    power = 10.0 ** math.floor(math.log10(max(largest, 4.0) / MAX_STEPS))
    step = next(each * power for each in COUNT_STEPS if each * power * MAX_STEPS >= largest)
    step = max(1.0, math.ceil(step))
    return ValueScale(step * max(1, math.ceil(largest / step)), step)


def wait_scale(largest_s: float) -> ValueScale:
    """A scale of seconds, minutes or hours that holds `largest_s`."""
    place = bisect_left(WAIT_STEPS_S, largest_s / MAX_STEPS)
    step = WAIT_STEPS_S[min(place, len(WAIT_STEPS_S) - 1)]
    return ValueScale(step * max(2, math.ceil(largest_s / step)), step)


def _quieten(axis: pg.AxisItem, look: Look, size: int) -> None:
    """Words only: no line, no tick marks."""
    axis.setStyle(
        tickFont=look.font(size),
        tickTextOffset=look.px(6),
        autoReduceTextSpace=False,
        tickAlpha=0,
        tickLength=0,
        # By default a label may stand out of its axis by 15 pixels: half a line of text, at 1080p only.
        hideOverlappingLabels=look.px(size),
    )
    axis.setTextPen(look.theme.muted)
    axis.setPen(pg.mkPen(None))


class ValueAxis(Axis):
    """The left axis. Its width is fixed, so that charts above each other line up and nothing moves."""

    def __init__(self, look: Look, write: Callable[[float], str], *, size: int, width: int) -> None:
        Axis.__init__(self, "left")
        _quieten(self, look, size)
        self._look, self._size, self._write = look, size, write
        self.setWidth(look.px(width))

    def ticks_of(self, scale: ValueScale, length_px: float) -> list[float]:
        """The ticks of `scale`, or every so many of them, whose words do not touch on `length_px`."""
        ticks = scale.ticks
        apart_px = length_px * scale.step / (scale.top - scale.bottom)
        return ticks[:: max(1, math.ceil(self._look.px(self._size * LEAST_APART) / max(apart_px, 1.0)))]

    def show_ticks(self, ticks: Sequence[float]) -> None:
        """Put these."""
        self.setTicks([[(value, self._write(value)) for value in ticks]])


class TimeAxis(Axis):
    """The bottom axis: hours, or parts of one, by the site's clock, whatever daylight saving does."""

    def __init__(self, look: Look, *, size: int, words: bool = True) -> None:
        Axis.__init__(self, "bottom", showValues=words)
        _quieten(self, look, size)
        self._look, self._size = look, size
        self.setHeight(look.px(size * 1.7) if words else look.px(size * 0.6))

    def tickValues(self, first: float, last: float, length_px: float) -> list[tuple[float, list[float]]]:
        room = max(1.0, length_px / self._look.px(self._size * 5))
        hours = (last - first) / 3600.0
        step = next((each for each in HOUR_STEPS if hours / each <= room), HOUR_STEPS[-1])
        return [(step * 3600.0, self._whole_hours(first, last, step))]

    def _whole_hours(self, first: float, last: float, step: float) -> list[float]:
        start = math.ceil(first / QUARTER_S)
        quarters = (QUARTER_S * number for number in range(start, math.floor(last / QUARTER_S) + 1))
        return [at for at in quarters if self._is_whole(at, step)]

    def _is_whole(self, at: float, step: float) -> bool:
        local = datetime.fromtimestamp(at, self._look.formats.zone)
        return (local.hour * 60 + local.minute) % round(step * 60) == 0

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [self._look.formats.clock(at) for at in values]

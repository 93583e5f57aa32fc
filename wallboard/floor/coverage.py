"""Which part of the day the wall has data for: a hole in the data is a hole in the chart."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from wallboard.clock import Day
from wallboard.snapshot import Numbers


class Coverage:
    """Seconds of each interval of a day that were not covered by any feed."""

    def __init__(self, day: Day, interval_s: float, begins_at: float) -> None:
        self.day, self._interval_s = day, interval_s
        count = max(1, int(np.ceil((day.end_at - day.start_at) / interval_s)))
        self._edges = day.start_at + interval_s * np.arange(count + 1, dtype=np.float64)
        self._missing_s = np.zeros(count)
        self.miss(day.start_at, begins_at)

    def miss(self, start_at: float, end_at: float) -> None:
        """Nothing was heard from `start_at` to `end_at`."""
        overlap = np.minimum(end_at, self._edges[1:]) - np.maximum(start_at, self._edges[:-1])
        self._missing_s += np.maximum(0.0, overlap)

    def fill(self, until_at: float) -> None:
        """The source told the day's sums up to `until_at`: nothing is missing before it."""
        self._missing_s[self._edges[:-1] < until_at] = 0.0

    def told(self, start_at: float, end_at: float) -> None:
        """The source told its sums from `start_at` to `end_at`, whether the wall was there or not."""
        overlap = np.minimum(end_at, self._edges[1:]) - np.maximum(start_at, self._edges[:-1])
        self._missing_s = np.maximum(0.0, self._missing_s - np.maximum(0.0, overlap))

    def restore(self, shares: Mapping[float, float]) -> None:
        """What was missing of intervals (by their start) that were kept before a restart, as shares 0..1."""
        for start, share in shares.items():
            self._missing_s[self._edges[:-1] == start] = share * self._interval_s

    def missing(self) -> Numbers:
        """Share of each interval that is missing, 0..1; shape (intervals,)."""
        return np.minimum(1.0, self._missing_s / self._interval_s)

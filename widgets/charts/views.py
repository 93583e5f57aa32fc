"""Which part of the day the charts show: the whole of it, or a view into it, with the views before."""

from __future__ import annotations

from dataclasses import dataclass

MOST_KEPT = 50
LEAST_INTERVALS = 2
"""Closer than this nothing more would be seen: figures are kept by interval."""


@dataclass(frozen=True)
class View:
    """From `first` to `last`, epoch seconds."""

    first: float
    last: float

    @property
    def length_s(self) -> float:
        """How much of the day it shows."""
        return self.last - self.first


class Views:
    """The view that is shown, and those before it. Without one the whole day is shown and grows with it."""

    def __init__(self) -> None:
        self._day, self._step_s = View(0.0, 0.0), 1.0
        self._shown: View | None = None
        self._before: list[View | None] = []
        self._gesture = ""

    def set_day(self, first: float, last: float, step_s: float) -> None:
        """The day that can be shown, in intervals of `step_s`. A view of another day is left."""
        self._day, self._step_s = View(first, last), step_s
        if self._shown is not None and (self._shown.first >= last or self._shown.last <= first):
            self._shown, self._before = None, []

    @property
    def shown(self) -> View:
        """What is to be seen."""
        return self._shown or self._day

    @property
    def zoomed(self) -> bool:
        """Whether less than the whole day is shown."""
        return self._shown is not None

    @property
    def has_before(self) -> bool:
        """Whether there is a view to go back to."""
        return bool(self._before)

    def show(self, first: float, last: float, gesture: str = "") -> None:
        """Show from `first` to `last`, widened to whole intervals. Steps of one `gesture`, as the turns of a
        wheel, are one view to go back over.
        """
        wanted = self._within(self._snapped(min(first, last), max(first, last)))
        new = None if wanted.length_s >= self._day.length_s else wanted
        if new == self._shown:
            return
        if not gesture or gesture != self._gesture:
            self._before = [*self._before, self._shown][-MOST_KEPT:]
        self._shown, self._gesture = new, gesture

    def zoom(self, factor: float, around: float, gesture: str = "") -> None:
        """Show `factor` times as much; `around` stays where it is."""
        now = self.shown
        self.show(around - (around - now.first) * factor, around + (now.last - around) * factor, gesture)

    def pan(self, by_s: float, gesture: str = "") -> None:
        """Go on by so many seconds, no further than the day."""
        if self._shown is not None:
            by_s = max(self._day.first - self._shown.first, min(by_s, self._day.last - self._shown.last))
            self.show(self._shown.first + by_s, self._shown.last + by_s, gesture)

    def reveal(self, at: float) -> None:
        """Let `at` be seen."""
        now = self.shown
        if not now.first <= at < now.last:
            step_s = self._step_s
            self.pan(at - now.first - step_s / 2 if at < now.first else at - now.last + step_s / 2, "reveal")

    def back(self) -> None:
        """Show what was shown before."""
        if self._before:
            self._shown, self._gesture = self._before.pop(), ""

    def whole(self) -> None:
        """Show the whole day; what was shown can be gone back to."""
        self.show(self._day.first, self._day.last)

    def _snapped(self, first: float, last: float) -> View:
        start, step_s = self._day.first, self._step_s
        low, high = round((first - start) / step_s), round((last - start) / step_s)
        high = max(high, low + LEAST_INTERVALS)
        return View(start + low * step_s, start + high * step_s)

    def _within(self, view: View) -> View:
        length_s = min(view.length_s, self._day.length_s)
        first = max(self._day.first, min(view.first, self._day.last - length_s))
        return View(first, first + length_s)

"""The newest picture of the floor, and what of it a window draws."""

from __future__ import annotations

from collections.abc import Callable

from wallboard.closed_floor import is_at_rest, without_live_figures
from wallboard.config import Config
from wallboard.lacking import without_lacking
from wallboard.preview import retargeted
from wallboard.snapshot import FloorSnapshot
from widgets.freshness import SILENCE_S, freshness_of
from widgets.history import History
from widgets.pages.base import Scene

Source = Callable[[], FloorSnapshot | None]


class ShownFloor:
    """Takes snapshots from `source`, which gives None before the first. `monotonic` measures its silence."""

    def __init__(self, source: Source, monotonic: Callable[[], float]) -> None:
        self._source, self._monotonic = source, monotonic
        self._arrived_s = monotonic()
        self._history = History()
        self._shown: FloorSnapshot | None = None
        self._at_rest = False
        self.newest: FloorSnapshot | None = None
        """As it was taken."""

    @property
    def zone(self) -> str:
        """The site's, as the feed says it; empty before it does."""
        return self.newest.zone if self.newest is not None else ""

    @property
    def is_silent(self) -> bool:
        """Whether the engine has made no new picture for so long that the figures may be old."""
        return self._monotonic() - self._arrived_s > SILENCE_S

    def take(self) -> FloorSnapshot | None:
        """The newest snapshot where there is a newer one than was taken before."""
        newest = self._source()
        if newest is None or newest is self.newest:
            return None
        self.newest, self._arrived_s = newest, self._monotonic()
        self._at_rest = is_at_rest(newest)
        told = without_lacking(newest)
        self._shown = without_live_figures(told) if self._at_rest else told
        self._history.add(newest)
        return newest

    def scene(self, preview: Config | None = None) -> Scene | None:
        """What a page draws now, with the targets of a `preview` where there is one; None before the first
        snapshot.
        """
        newest, shown = self.newest, self._shown
        if newest is None or shown is None:
            return None
        freshness = freshness_of(newest, self._monotonic() - self._arrived_s)
        earlier = None if self._at_rest else self._history.earlier(newest.at)
        if preview is not None:
            shown = retargeted(shown, preview)
        return Scene(shown, freshness, earlier, at_rest=self._at_rest)

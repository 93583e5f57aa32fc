"""Shares that rise: callers who abandon, callers who hang up in the menu before they reach any queue."""

from __future__ import annotations

from msgspec import Struct

from wallboard.errors import WallboardError
from wallboard.spikes.calibration import learned, unlearned
from wallboard.spikes.signals import Kind, Signal
from wallboard.spikes.watch import Expected, Watch, WatchSettings

LEAST_SHARE = 0.01


class ExpectedShare(Struct, frozen=True):
    """What is expected of a share one day: of `contacts` contacts within `open_s` from `start` (epoch s),
    `share` (0..1).

    `day_sd` is the relative spread of the share between days, `peaks` the highest scores (`ShareWatch.peak`)
    of stored working days.
    """

    start: float
    share: float
    contacts: float
    open_s: float = 12 * 3600.0
    day_sd: float = 0.5
    peaks: tuple[float, ...] = ()
    basis: str = ""


class ShareWatch:
    """Watches how many of those who left a queue (or the menu) did so by giving up.

    Each contact is so much of an expected event, whatever the hour: a busy hour alone raises no alarm.
    """

    def __init__(self, kind: Kind, scope: str, day: ExpectedShare, settings: WatchSettings) -> None:
        """Raises `WallboardError` when the share is none."""
        if not 0 <= day.share <= 1:
            raise WallboardError(f"{scope}: a share of {day.share} is expected; it must lie between 0 and 1")
        self._share = max(day.share, LEAST_SHARE)
        prior = unlearned("excess", day.contacts * self._share, day.open_s)
        expected = Expected(learned(prior, day.peaks), day.day_sd, basis=day.basis)
        self._watch = Watch(kind, scope, "excess", day.start, expected=expected, settings=settings)

    @property
    def peak(self) -> float:
        """The day's highest score so far: keep it for later days' `ExpectedShare.peaks`."""
        return self._watch.peak

    def observe(self, at: float, gave_up: bool) -> None:
        """Take a contact that left at `at` (epoch s), and how."""
        self._watch.accrue(at, self._share, grain=self._share)
        if gave_up:
            self._watch.happened(at)

    def tick(self, now: float) -> Signal | None:
        """Return what is out of the ordinary at `now` (epoch s), or None."""
        return self._watch.tick(now)

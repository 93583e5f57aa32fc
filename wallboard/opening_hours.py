"""When the centre is open, by its configuration; `wallboard.closed_floor` says what follows from it.

The forecast learns by itself when a queue has contacts (`wallboard.forecast.opening`); these are the hours
that the site states.
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from wallboard.config import ShiftConfig, SiteConfig
from wallboard.shifts import Shift, Shifts
from wallboard.snapshot import Opening

_BEHIND_S, _AHEAD_S = 8 * 86_400.0, 32 * 86_400.0
ALWAYS_OPEN = Opening()


class OpeningHours:
    """The site's hours in its `zone` (IANA). Without any it never closes.

    Raises ValueError for hours that are none.
    """

    def __init__(self, site: SiteConfig, zone: str) -> None:
        hours = [ShiftConfig("open", site.hours)] if site.hours else []
        self._zone, self._always = ZoneInfo(zone), not hours
        self._spans = Shifts(hours, zone)
        self._closed_days = frozenset(date.fromisoformat(day) for day in site.closed_days)
        self._known, self._from, self._until = ALWAYS_OPEN, float("inf"), float("-inf")

    def at(self, at: float) -> Opening:
        """Whether it is open at the moment, since when and until when."""
        if self._always:
            return ALWAYS_OPEN
        if not self._from <= at < self._until:  # a picture is taken ten times a second
            self._known = self._look(at)
            self._from = at if self._known.since is None else self._known.since
            self._until = at + _AHEAD_S / 2 if self._known.until is None else self._known.until
        return self._known

    def _look(self, at: float) -> Opening:
        spans = self._around(at)
        for start, end in spans:
            if start <= at < end:
                return Opening(is_open=True, since=start, until=end)
        closed_at = max((end for _, end in spans if end <= at), default=None)
        opens_at = min((start for start, _ in spans if start > at), default=None)
        return Opening(is_open=False, since=closed_at, until=opens_at)

    def _around(self, at: float) -> list[tuple[float, float]]:
        """The times it is open around the moment; those that touch are one."""
        found = (each for each in self._spans.between(at - _BEHIND_S, at + _AHEAD_S) if self._counts(each))
        joined: list[tuple[float, float]] = []
        for start, end in sorted((each.start_at, each.end_at) for each in found):
            if joined and start <= joined[-1][1]:
                joined[-1] = joined[-1][0], max(end, joined[-1][1])
            else:
                joined.append((start, end))
        return joined

    def _counts(self, span: Shift) -> bool:
        return datetime.fromtimestamp(span.start_at, self._zone).date() not in self._closed_days

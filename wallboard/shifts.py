"""Shifts: when people come and go, by the site's configuration.

Hours are local times of the site, so a night in which the clocks change has an hour more or less. Shifts may
overlap; between them nobody hands over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from wallboard.alerts.hours import Hours, parse_hours
from wallboard.config import ShiftConfig

OFFER_S = 900.0
"""So long before a shift's end its handover is offered."""
FOLLOWED_S = 3600.0
"""A shift that begins no later than this after another's end takes over from it."""
_LOOK_DAYS, _BACK_S = 8, 4 * 86_400.0
_DAY_MIN = 24 * 60


class Shift(Struct, frozen=True, order=True):
    """One shift of one day, from `start_at` until before `end_at` (epoch seconds)."""

    end_at: float
    start_at: float
    name: str


class Shifts:
    """The site's shifts in its `zone` (IANA). Raises ValueError for hours that are none."""

    def __init__(self, shifts: Sequence[ShiftConfig], zone: str) -> None:
        self._zone = ZoneInfo(zone)
        self._shifts = [(each.name, parse_hours(text)) for each in shifts for text in each.hours]

    def at(self, at: float) -> tuple[Shift, ...]:
        """The shifts that are on at the moment, the one that ends first before the others."""
        return tuple(sorted(shift for shift in self._around(at) if shift.start_at <= at < shift.end_at))

    def shift_of(self, at: float) -> Shift | None:
        """The shift on at the moment that ends first; None between shifts."""
        return next(iter(self.at(at)), None)

    def next_end(self, at: float) -> Shift | None:
        """The shift that ends next after the moment, whether it has begun or not; None without shifts."""
        return min((shift for shift in self._around(at) if shift.end_at > at), default=None)

    def due(self, at: float) -> Shift | None:
        """The shift whose handover is to be offered now: it ends within OFFER_S."""
        shift = self.shift_of(at)
        return shift if shift is not None and at >= shift.end_at - OFFER_S else None

    def last_ended(self, at: float) -> Shift | None:
        """The shift that ended last, at the moment or before; None where that is days ago."""
        return max((shift for shift in self.between(at - _BACK_S, at) if shift.end_at <= at), default=None)

    def is_followed(self, shift: Shift) -> bool:
        """Whether another shift is there, or soon, to take over from this one."""
        later = self.between(shift.end_at, shift.end_at + FOLLOWED_S)
        return any(each.end_at > shift.end_at for each in later)

    def between(self, start: float, end: float) -> tuple[Shift, ...]:
        """The shifts that have any of the time from `start` until before `end`, by their end."""
        days = {day for at in (start, end) for day in self._days(at)}
        first, last = min(days), max(days)
        every = (first + timedelta(days=number) for number in range((last - first).days + 1))
        found = (shift for day in every for shift in self._of(day))
        return tuple(sorted(shift for shift in found if shift.start_at < end and shift.end_at > start))

    def _around(self, at: float) -> Iterator[Shift]:
        for day in self._days(at):
            yield from self._of(day)

    def _days(self, at: float) -> Iterator[date]:
        """The day before, on which a night shift began, up to a week on, when the next one may be."""
        local = datetime.fromtimestamp(at, self._zone).date()
        return (local + timedelta(days=number) for number in range(-1, _LOOK_DAYS))

    def _of(self, day: date) -> Iterator[Shift]:
        for name, hours in self._shifts:
            if day.weekday() in hours.days:
                start_at, end_at = self._bounds(day, hours)
                if start_at < end_at:  # not so where the clocks skip it
                    yield Shift(end_at, start_at, name)

    def _bounds(self, day: date, hours: Hours) -> tuple[float, float]:
        past_midnight = hours.to_min <= hours.from_min
        return self._at(day, hours.from_min), self._at(day + timedelta(days=past_midnight), hours.to_min)

    def _at(self, day: date, minute: int) -> float:
        """The first time that clocks show it; one that they skip is moved on."""
        day, minute = day + timedelta(days=minute // _DAY_MIN), minute % _DAY_MIN
        return datetime.combine(day, time(minute // 60, minute % 60), self._zone).timestamp()

"""The site's days: local times and dates to epoch seconds and back, days of 23 and 25 hours included."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wallboard.errors import SourceError


class SiteDays:
    """The calendar of a site: its IANA zone and the hour its day begins."""

    def __init__(self, zone: str, day_start_h: int = 0) -> None:
        """Raise SourceError where `zone` is unknown."""
        try:
            self._tz = ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise SourceError(
                f"the time zone {zone!r} is unknown; give an IANA name such as Europe/Berlin"
            ) from error
        self.zone = zone
        self._day_start_h = day_start_h

    def start_of(self, day: date) -> float:
        """The epoch second in which the site's `day` begins."""
        return datetime.combine(day, time(self._day_start_h), self._tz).timestamp()

    def bounds(self, day: date) -> tuple[float, float]:
        """The epoch seconds in which `day` and the next day begin: 23, 24 or 25 hours apart."""
        return self.start_of(day), self.start_of(day + timedelta(days=1))

    def day_of(self, at: float) -> date:
        """The site's day that holds the epoch second `at`; before the start hour it is still yesterday."""
        local = datetime.fromtimestamp(at, self._tz)
        return (local.replace(tzinfo=None) - timedelta(hours=self._day_start_h)).date()

    def local(self, at: float) -> datetime:
        """The site's local time at the epoch second `at`."""
        return datetime.fromtimestamp(at, self._tz)

    def epoch_s(self, local: datetime) -> float:
        """Epoch seconds of a local time; its own offset wins, and its `fold` picks the second 02:30."""
        return (local if local.tzinfo else local.replace(tzinfo=self._tz)).timestamp()

    def exists(self, local: datetime) -> bool:
        """Whether clocks in the zone ever show this local time: they skip an hour in spring."""
        at = self.epoch_s(local)
        return datetime.fromtimestamp(at, UTC).astimezone(self._tz).replace(tzinfo=None) == local.replace(
            tzinfo=None, fold=0
        )

    def is_ambiguous(self, local: datetime) -> bool:
        """Whether clocks in the zone show this local time twice, as in the hour they are set back."""
        return self.exists(local) and self.epoch_s(local.replace(fold=0)) != self.epoch_s(
            local.replace(fold=1)
        )

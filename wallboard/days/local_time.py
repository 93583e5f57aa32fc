"""Local times of a site: the hour that clocks skip in spring and the hour they show twice in autumn."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wallboard.clock import SiteCalendar
from wallboard.errors import SourceError


def site_calendar(zone: str, day_start: str = "00:00") -> SiteCalendar:
    """The calendar of a site; `day_start` is HH:MM, local. Raise SourceError where either makes no sense."""
    try:
        return SiteCalendar(zone, day_start)
    except (ZoneInfoNotFoundError, IsADirectoryError) as error:
        raise SourceError(
            f"the time zone {zone!r} is unknown; give an IANA name such as Europe/Berlin"
        ) from error
    except ValueError as error:
        raise SourceError(
            f"zone {zone!r} or day start {day_start!r} is not understood; give an IANA name and HH:MM"
        ) from error


def is_skipped(local: datetime, zone: ZoneInfo) -> bool:
    """Whether clocks in the zone never show this naive local time."""
    at = local.replace(tzinfo=zone).timestamp()
    return datetime.fromtimestamp(at, UTC).astimezone(zone).replace(tzinfo=None, fold=0) != local.replace(
        fold=0
    )


def is_shown_twice(local: datetime, zone: ZoneInfo) -> bool:
    """Whether clocks in the zone show this naive local time twice."""
    first, second = local.replace(tzinfo=zone, fold=0), local.replace(tzinfo=zone, fold=1)
    return first.timestamp() != second.timestamp() and not is_skipped(local, zone)

"""Times as exports write them: ISO 8601, epoch seconds or milliseconds, day or month first, or as told."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta, timezone
from time import strptime

from wallboard.clock import SiteCalendar
from wallboard.days.local_time import is_shown_twice, is_skipped
from wallboard.days.report import Tally

Moment = datetime | float
TimeReader = Callable[[str], Moment]
"""Makes a datetime (naive: local time) or epoch seconds of a cell; ValueError where it cannot."""

_EPOCH = re.compile(r"\d{9,13}(\.\d+)?")
_MAX_EPOCH_S = 1e11
_TWELVE, _CENTURY = 12, 100
_NUMERIC_DATE = re.compile(
    r"(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})[./-](?P<year>\d{4}|\d{2})[ T,]+"
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(:(?P<s>\d\d)([.,]\d+)?)?\s*(?P<half>[AaPp])?\.?([Mm]\.?)?"
)


def time_reader(cells: Sequence[str], time_format: str | None = None) -> TimeReader:
    """The reader for a column, chosen by its `cells`, or by a strptime `time_format`.

    Raise ValueError, in words for the user, where day and month cannot be told apart.
    """
    if time_format is not None:
        return lambda cell: _as_told(cell, time_format)
    filled = [cell for cell in cells if cell]
    if filled and all(_EPOCH.fullmatch(cell) for cell in filled):
        return _epoch
    dates = [match for cell in filled if (match := _NUMERIC_DATE.fullmatch(cell))]
    if dates:
        is_day_first = _is_day_first(dates)
        return lambda cell: _numeric_date(cell, is_day_first)
    return _iso


class SiteTimes:
    """Makes epoch seconds of moments, in the site's zone; what the clocks' changes cost is tallied."""

    def __init__(self, calendar: SiteCalendar, tally: Tally) -> None:
        self._zone = calendar.zone
        self._tally = tally
        self._latest_at = float("-inf")

    def epoch_s(self, moment: Moment) -> float:
        """Epoch seconds of `moment`. Rows are taken to be in order where the clocks show an hour twice."""
        if not isinstance(moment, datetime):
            at = moment
        elif moment.tzinfo is not None:
            at = moment.timestamp()
        else:
            at = self._from_local(moment)
        self._latest_at = at
        return at

    def _from_local(self, local: datetime) -> float:
        at = local.replace(tzinfo=self._zone).timestamp()
        if is_skipped(local, self._zone):
            self._tally.repair("a local time that the clocks skipped, moved an hour on")
        elif at < self._latest_at and is_shown_twice(local, self._zone):
            self._tally.repair("a local time that the clocks showed twice, taken as the second")
            return local.replace(tzinfo=self._zone, fold=1).timestamp()
        return at


def duration_s(cell: str) -> float:
    """Seconds of a cell such as 95, 95.5, 95,5, 1:35 or 0:01:35; ValueError where it is none."""
    if ":" not in cell:
        return float(cell.replace(",", "."))
    sign = -1.0 if cell.startswith("-") else 1.0
    seconds = 0.0
    for part in cell.lstrip("-").split(":"):
        seconds = seconds * 60 + float(part.replace(",", "."))
    return sign * seconds


def _epoch(cell: str) -> float:
    number = float(cell)
    return number / 1000.0 if number > _MAX_EPOCH_S else number


def _iso(cell: str) -> datetime:
    return datetime.fromisoformat(cell.replace("/", "-"))


def _is_day_first(dates: Sequence[re.Match[str]]) -> bool:
    if any(int(date["first"]) > _TWELVE for date in dates) or dates[0]["mark"] == ".":
        return True
    if any(int(date["second"]) > _TWELVE for date in dates):
        return False
    raise ValueError(
        f"{dates[0][0]!r} may begin with the day or with the month; "
        "say which with time_format=%d/%m/%Y %H:%M:%S or time_format=%m/%d/%Y %H:%M:%S in --map"
    )


def _numeric_date(cell: str, is_day_first: bool) -> datetime:
    match = _NUMERIC_DATE.fullmatch(cell)
    if match is None:
        return _iso(cell)
    first, second, year, hour = (int(match[name]) for name in ("first", "second", "year", "hour"))
    day, month = (first, second) if is_day_first else (second, first)
    if match["half"]:
        hour = hour % _TWELVE + (_TWELVE if match["half"] in "Pp" else 0)
    year += 2000 if year < _CENTURY else 0
    return datetime.combine(date(year, month, day), time(hour, int(match["minute"]), int(match["s"] or 0)))


def _as_told(cell: str, time_format: str) -> datetime:
    parsed = strptime(cell, time_format)
    local = datetime.combine(date(*parsed[:3]), time(*parsed[3:6]))
    if "%z" not in time_format:
        return local
    return local.replace(tzinfo=timezone(timedelta(seconds=parsed.tm_gmtoff)))

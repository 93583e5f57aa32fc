"""When a rule applies: `Mon-Fri 08:00-18:00`, in the site's time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FORM = re.compile(
    r"(?:(?P<first>[a-z]{3})(?:-(?P<last>[a-z]{3}))?\s+)?"
    r"(?P<from>[01]\d|2[0-3]):(?P<from_min>[0-5]\d)-(?P<to>[01]\d|2[0-4]):(?P<to_min>[0-5]\d)"
)


class Hours(Struct, frozen=True):
    """Some weekdays (Monday is 0) from one minute of the day to another, which may lie after midnight."""

    days: frozenset[int]
    from_min: int
    to_min: int

    def hold(self, local: datetime) -> bool:
        """Whether `local`, a moment in the site's zone, lies in them.

        Hours past midnight belong to the day they began.
        """
        minute = 60 * local.hour + local.minute
        if self.from_min < self.to_min:
            return local.weekday() in self.days and self.from_min <= minute < self.to_min
        if minute >= self.from_min:
            return local.weekday() in self.days
        return minute < self.to_min and (local.weekday() - 1) % 7 in self.days


def parse_hours(text: str) -> Hours:
    """`Mon-Fri 08:00-18:00`, `Sat 09:00-13:00`, `22:00-06:00` (every day).

    Raises ValueError, in words for the user.
    """
    found = _FORM.fullmatch(text.strip().lower())
    if found is None:
        raise ValueError(f"{text!r} are no hours; write them as `Mon-Fri 08:00-18:00`")
    days = _days(found["first"], found["last"], text)
    return Hours(
        days,
        60 * int(found["from"]) + int(found["from_min"]),
        60 * int(found["to"]) + int(found["to_min"]),
    )


def in_any(hours: Sequence[Hours], local: datetime) -> bool:
    """Whether `local` lies in any of `hours`."""
    return any(each.hold(local) for each in hours)


def _days(first: str | None, last: str | None, text: str) -> frozenset[int]:
    if first is None:
        return frozenset(range(7))
    try:
        begin, end = DAYS.index(first), DAYS.index(last or first)
    except ValueError:
        raise ValueError(f"{text!r} names no weekday; write Mon, Tue, Wed, Thu, Fri, Sat or Sun") from None
    return frozenset(day % 7 for day in range(begin, end + 1 if end >= begin else end + 8))

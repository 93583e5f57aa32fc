"""Time: the site's day, and the clocks that are handed in.

A day is the site's day: it begins at `day_start` local time in the site's zone, and has 23 or 25 hours when
the clocks change.
"""

from __future__ import annotations

import os
import time
from datetime import date, datetime, timedelta
from datetime import time as local_time
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from msgspec import Struct


def machine_zone() -> str:
    """The IANA zone that this machine is set to, UTC where it cannot be told."""
    _, found, zone = os.path.realpath("/etc/localtime").partition("zoneinfo/")
    return zone if found and Path("/etc/localtime").exists() else "UTC"


class Clock(Protocol):
    """What the engine needs to know of time:

    `monotonic_s` for ages, `epoch_s` only to be shown and compared.
    """

    def monotonic_s(self) -> float:
        """Seconds that never go back."""

    def epoch_s(self) -> float:
        """Seconds since 1970-01-01 UTC by this machine's clock."""


class SystemClock:
    """The machine's own clocks."""

    def monotonic_s(self) -> float:
        """`time.monotonic`."""
        return time.monotonic()

    def epoch_s(self) -> float:
        """`time.time`."""
        return time.time()


class Day(Struct, frozen=True):
    """One day of the site: its local date, and its bounds as epoch seconds."""

    date: date
    start_at: float
    end_at: float


class SiteCalendar:
    """Turns moments into the site's days. `day_start` is `HH:MM`, local."""

    def __init__(self, zone: str, day_start: str = "00:00") -> None:
        self.zone = ZoneInfo(zone)
        hour, minute = day_start.split(":")
        self._start = local_time(int(hour), int(minute))

    def day(self, day: date) -> Day:
        """The day that begins on the local date `day`."""
        return Day(day, self._begin(day), self._begin(day + timedelta(days=1)))

    def day_of(self, at: float) -> Day:
        """The day in which the moment `at` lies."""
        local = datetime.fromtimestamp(at, self.zone)
        found = self.day(local.date())
        if at < found.start_at:
            return self.day(local.date() - timedelta(days=1))
        return found

    def local(self, at: float) -> datetime:
        """The moment `at` in the site's zone."""
        return datetime.fromtimestamp(at, self.zone)

    def _begin(self, day: date) -> float:
        return datetime.combine(day, self._start, self.zone).timestamp()

"""All the days of a table of calls, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from wallboard.clock import SiteCalendar
from wallboard.days.call_day import CallDay
from wallboard.days.calls import CallTable
from wallboard.days.report import ReadReport
from wallboard.days.source import SourceInfo
from wallboard.errors import SourceError

LAST_MOMENT_S = 0.001
"""A day ends so long before the next: a replay that stood at midnight would show the next, empty day."""


@dataclass(frozen=True)
class CallDays:
    """The days of a call-by-call export; `name` says which files they came from."""

    table: CallTable
    report: ReadReport
    calendar: SiteCalendar
    name: str
    site: str
    queue_names: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The site's days on which a call was offered, in order."""
        hours = sorted(
            set((self.table.offered_at // 900.0).tolist())
        )  # zones and days begin on quarter hours
        return tuple(sorted({self.calendar.day_of(hour * 900.0).date for hour in hours}))

    def open(self, day: date) -> CallDay:
        """The day as a source of events. Raise SourceError where no call was offered on it."""
        if day not in self.days:
            raise SourceError(f"no calls on {day}; {span_text(self.days)}", file=self.name)
        bounds = self.calendar.day(day)
        has_agents = bool((self.table.agent >= 0).any())
        info = SourceInfo(
            name=f"{self.name} {day}",
            mode="replay",
            site=self.site,
            zone=self.calendar.zone.key,
            day_start_at=bounds.start_at,
            start_at=bounds.start_at,
            end_at=bounds.end_at - LAST_MOMENT_S,
            inferred=("agents",) if has_agents else (),
        )
        return CallDay(self.table, info, report=self.report, queue_names=self.queue_names)

    def calls_of(self, day: date) -> CallTable:
        """The calls offered on the site's `day`, and the menu's times of it."""
        bounds = self.calendar.day(day)
        return self.table.between(bounds.start_at, bounds.end_at)


def span_text(days: tuple[date, ...]) -> str:
    """In words, which days there are."""
    if not days:
        return "there are no days in it"
    return (
        f"there are {len(days)} days from {days[0]} to {days[-1]}"
        if len(days) > 1
        else f"there is only {days[0]}"
    )

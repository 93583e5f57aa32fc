"""The time that a report is about: whole days of the site."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, get_args

from msgspec import Struct

from wallboard.clock import SiteCalendar
from wallboard.language import WEEK_DAYS, week_begins

ReportKind = Literal["daily", "weekly", "monthly", "scorecard"]
KINDS: tuple[ReportKind, ...] = get_args(ReportKind)


class Period(Struct, frozen=True):
    """From the day `first` to the day `last`, both included; `start_at` and `end_at` are epoch seconds."""

    first: date
    last: date
    start_at: float
    end_at: float

    @property
    def days(self) -> Iterator[date]:
        """Every day of it."""
        return (self.first + timedelta(days=number) for number in range((self.last - self.first).days + 1))


def days_of(kind: ReportKind, day: date) -> tuple[date, date]:
    """The first and last day of the report that has `day` in it: its week (and the scorecard's), from the
    day on which weeks begin at the site, or its month.
    """
    if kind == "daily":
        return day, day
    if kind == "monthly":
        first = day.replace(day=1)
        return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    first = week_begins(day)
    return first, first + timedelta(days=WEEK_DAYS - 1)


def period_of(first: date, last: date, calendar: SiteCalendar) -> Period:
    """The site's days from `first` to `last`, whatever hours their days have."""
    return Period(first, last, calendar.day(first).start_at, calendar.day(last).end_at)


def before(period: Period, kind: ReportKind, calendar: SiteCalendar) -> Period:
    """The period of the same kind that went before."""
    last = period.first - timedelta(days=1)
    if (period.first, period.last) == days_of(kind, period.first):
        return period_of(days_of(kind, last)[0], last, calendar)
    return period_of(last - (period.last - period.first), last, calendar)

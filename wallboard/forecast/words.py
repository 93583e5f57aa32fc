"""What a forecast rests on, in words."""

from __future__ import annotations

from wallboard.language import mark, say, say_n

FROM_THE_PLAN = mark("from the plan")


def and_so_far(basis: str) -> str:
    """The basis with what is known of the day itself."""
    return say("{basis} and the day so far").format(basis=basis)


def from_days(days: int, *, so_far: bool) -> str:
    """`from 12 days`, or `from 12 days and the day so far`."""
    basis = say("from {n} days").format(n=days)
    return and_so_far(basis) if so_far else basis


def from_weekdays(same: int, weekday: str, days: int) -> str:
    """`from 3 Mondays among 21 days`."""
    every = say_n("{n} days", "{n} day", days).format(n=days)
    words = say_n("from {n} {weekday}s among {days}", "from {n} {weekday} among {days}", same)
    return words.format(n=same, weekday=say(weekday), days=every)


def without_weekday(days: int, weekday: str) -> str:
    """`from 21 days, no Monday among them`."""
    words = say_n("from {n} days, no {weekday} among them", "from {n} day, no {weekday} among them", days)
    return words.format(n=days, weekday=say(weekday))


def from_holidays(holidays: int) -> str:
    """`from 2 holidays`."""
    return say_n("from {n} holidays", "from {n} holiday", holidays).format(n=holidays)

"""From what is known before a day begins to its outlook: earlier days, a plan, or nothing at all."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date

import numpy as np

from wallboard.forecast.calendar_effects import OpenDays
from wallboard.forecast.grid import DayCounts, DayGrid, Numbers
from wallboard.forecast.model import History, learn
from wallboard.forecast.opening import openings
from wallboard.forecast.outlook import DayOutlook
from wallboard.forecast.variation import Variation, drift_covariance
from wallboard.forecast.words import FROM_THE_PLAN, from_holidays, from_weekdays, without_weekday
from wallboard.language import mark, say

MOST_DAYS = 75
PLAN_LEVEL_SD = 0.10
LEAST_PLANNED = 0.01
STRANGER_SD = 0.5  # of the level on a weekday never seen, or on the first holiday
BLANK_LEVEL_SD = 0.5
BLANK_SHAPE_SD = 0.5
BLANK_SMOOTH_H = 3.0
PLAIN = Variation()
WEEKDAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)


def outlook_from_days(
    grid: DayGrid,
    days: Sequence[DayCounts],
    holidays: AbstractSet[date] = frozenset(),
    variation: Variation = PLAIN,
) -> DayOutlook:
    """What `grid`'s day is expected to bring, learned from the earlier ones among `days` (any order; later
    days are not looked at). `holidays` are the days marked in the config. With no earlier day there is only
    `blank_outlook`.
    """
    earlier = sorted((each for each in days if each.grid.day < grid.day and _has_contacts(each)), key=_day_of)
    alike = [each for each in earlier if (each.grid.day in holidays) == (grid.day in holidays)]
    used = (alike or earlier)[-MOST_DAYS:]
    if not used:
        return blank_outlook(grid)
    history = _history(grid, used)
    log_mean, covariance = learn(history, grid.day, OpenDays(holidays, history.openings.weekdays), variation)
    is_strange = not alike or (
        grid.day not in holidays and grid.day.weekday() not in history.openings.pattern_of
    )
    if is_strange:
        covariance = covariance + STRANGER_SD**2
    slots = grid.slots
    basis = _basis(
        grid.day, [each.grid.day for each in used], is_holiday=grid.day in holidays, is_strange=is_strange
    )
    return DayOutlook(grid, log_mean[slots], covariance[np.ix_(slots, slots)], basis)


def outlook_from_plan(grid: DayGrid, contacts: Numbers, variation: Variation = PLAIN) -> DayOutlook:
    """What the plan of the workforce management says: `contacts` of each interval, shape (n,); NaN or 0 is
    none.
    """
    planned = np.nan_to_num(np.asarray(contacts, dtype=float), nan=0.0)
    spread = PLAN_LEVEL_SD**2 + drift_covariance(_hours(grid), variation)
    return DayOutlook(grid, np.log(np.maximum(planned, LEAST_PLANNED)), spread, say(FROM_THE_PLAN))


def blank_outlook(grid: DayGrid) -> DayOutlook:
    """The outlook of a queue of which nothing is known: its forecast is NaN until counts of the day itself
    come in.
    """
    apart_h = _hours(grid)[:, None] - _hours(grid)
    shape = BLANK_SHAPE_SD**2 * np.exp(-0.5 * (apart_h / BLANK_SMOOTH_H) ** 2)
    unknown = np.full(len(grid.starts), np.nan)
    return DayOutlook(
        grid,
        unknown,
        BLANK_LEVEL_SD**2 + shape + drift_covariance(_hours(grid), PLAIN),
        say("no earlier days"),
    )


def _history(grid: DayGrid, used: Sequence[DayCounts]) -> History:
    days = tuple(each.grid.day for each in used)
    counts = np.array([each.by_slot() for each in used])
    return History(days, counts, openings(days, counts), grid.interval_s / 3600)


def _hours(grid: DayGrid) -> Numbers:
    hours: Numbers = (grid.starts - grid.starts[0]) / 3600.0
    return hours


def _day_of(each: DayCounts) -> date:
    return each.grid.day


def _has_contacts(each: DayCounts) -> bool:
    return bool(np.nansum(each.counts) > 0)


def _basis(day: date, used: Sequence[date], *, is_holiday: bool, is_strange: bool) -> str:
    """In words, what the outlook rests on."""
    if is_holiday:
        return say("first holiday on record, as an ordinary day") if is_strange else from_holidays(len(used))
    weekday = WEEKDAYS[day.weekday()]
    if is_strange:
        return without_weekday(len(used), weekday)
    same = sum(each.weekday() == day.weekday() for each in used)
    return from_weekdays(same, weekday, len(used))

"""Where the day's service level is heading: of each interval ahead and at the day's end, with bounds.

The rest of the day is carried forward as for “what if” (`wallboard.what_if`), nobody acting, at five equally
likely levels of load. What made the last half-hour slower or quicker than the day fades as a surge does: a
day is not lost by an hour. How unsure the level is, the forecast's own 95 % bounds tell: what is beyond
chance. To that comes what chance does to contacts that wait together (`staffing.noise`).
"""

from __future__ import annotations

from math import isnan, log, sqrt

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from wallboard import metrics
from wallboard.config import TargetsConfig
from wallboard.floor import intervals as col
from wallboard.outcomes.expected_course import (
    PERSISTENCE_MIN,
    SHARED_SD,
    Range,
    Recent,
    arrival_levels,
    as_it_works,
    beta_range,
    facts_of,
    share_of,
)
from wallboard.snapshot import FloorSnapshot, Numbers
from wallboard.staffing import Situation, interval_correlation
from wallboard.what_if import Change, Course, Prospect, course_of, prospect_of

NORMAL_95 = 2 * 1.96
STAFF_SD = 0.1
"""Who is on does not follow the schedule to the letter: as much of the load's logarithm."""


class ServiceOutlook(Struct, frozen=True):
    """Service level 0 to 1 by the formula of the `targets`, as foreseen at epoch second `at`.

    `day` is that of the whole day at its end. `mean`, `low` and `high` have a value an interval of the day,
    NaN for those that are over and where no contacts are expected.
    """

    scope: str
    at: float
    day: Range
    mean: Numbers
    low: Numbers
    high: Numbers
    targets: TargetsConfig
    scheduled: bool


def outlook_of(snapshot: FloorSnapshot, scope: str) -> ServiceOutlook | str:
    """The outlook of `scope`, or in words why nothing can be said. Takes some 30 ms an hour ahead: not for
    the thread that draws.

    Raises KeyError where there is no such scope.
    """
    prospect = prospect_of(snapshot, scope)
    if isinstance(prospect, str):
        return prospect
    shared_sd = SHARED_SD * (1 - share_of(snapshot, snapshot.row(scope)))
    log_sd = sqrt(_level_cv(snapshot, scope, prospect) ** 2 + STAFF_SD**2 + shared_sd**2)
    prospect = _as_the_day_works(snapshot, prospect)
    try:
        courses = [course_of(_at_level(prospect, level), Change()) for level in arrival_levels(log_sd)]
    except ValueError as error:
        return str(error)
    return _summed_up(snapshot, prospect, courses)


def _as_the_day_works(snapshot: FloorSnapshot, prospect: Prospect) -> Prospect:
    """Handling as long as would have made the day so far what it was, and agents as if it were as long as in
    the last half-hour, which fades.
    """
    situation = prospect.situation
    facts = facts_of(snapshot, prospect.scope, len(situation.agents))
    so_far = _so_far(snapshot, prospect)
    if isinstance(facts, str) or so_far is None:
        return prospect
    aht_s = as_it_works(replace(facts, recent=so_far)).aht_s
    slower = log(situation.aht_s / aht_s)
    fading = np.exp(-slower * np.exp(-np.arange(len(situation.agents)) / PERSISTENCE_MIN))
    agents = tuple(int(each) for each in np.rint(np.array(situation.agents) * fading))
    busy = min(situation.busy, agents[0])
    return replace(prospect, situation=replace(situation, aht_s=aht_s, agents=agents, busy=busy))


def _so_far(snapshot: FloorSnapshot, prospect: Prospect) -> Recent | None:
    """The day so far as one stretch; None while nothing has been counted."""
    worked = prospect.sums[prospect.sums[:, [col.ON_CONTACT_S, col.IDLE_S]].any(axis=1)]
    sums = col.total(worked)
    level = float(metrics.service_level(sums, prospect.targets.formula))
    if isnan(level):
        return None
    length_s = snapshot.interval_s * len(worked)
    agents = float(metrics.agents_on(sums, length_s)) * share_of(snapshot, snapshot.row(prospect.scope))
    return Recent(float(sums[col.OFFERED]), length_s, agents, level)


def _at_level(prospect: Prospect, level: float) -> Prospect:
    rates = tuple(rate * level for rate in prospect.situation.rate_per_min)
    return replace(prospect, situation=replace(prospect.situation, rate_per_min=rates))


def _level_cv(snapshot: FloorSnapshot, scope: str, prospect: Prospect) -> float:
    """How unsure the level of contacts is: what the forecast's bounds hold beyond Poisson's own, weighted by
    contacts.
    """
    row, ahead = snapshot.row(scope), slice(prospect.current, None)
    expected = snapshot.expected
    contacts = np.nan_to_num(expected.contacts[row, ahead])
    width = np.nan_to_num(expected.contacts_hi95[row, ahead] - expected.contacts_lo95[row, ahead])
    deviation = np.sqrt(np.maximum(0.0, (width / NORMAL_95) ** 2 - contacts))
    return float(min(1.0, deviation.sum() / max(1.0, contacts.sum())))


def _summed_up(snapshot: FloorSnapshot, prospect: Prospect, courses: list[Course]) -> ServiceOutlook:
    count = len(snapshot.starts)
    bounds = np.full((3, count), np.nan)
    minutes = np.bincount(prospect.intervals_ahead.astype(np.intp), prospect.situation.rate_per_min)
    levels = np.array([course.intervals for course in courses])
    for place, index in enumerate(range(prospect.current, prospect.current + levels.shape[1])):
        seen = _spread(levels[:, place], float(minutes[index]), snapshot.interval_s, prospect.situation)
        bounds[:, index] = np.nan if seen is None else (seen.mean, seen.low, seen.high)
    day = _day(prospect, np.array([course.day for course in courses]))
    return ServiceOutlook(
        prospect.scope,
        prospect.at,
        day,
        bounds[0],
        bounds[1],
        bounds[2],
        prospect.targets,
        prospect.scheduled,
    )


def _spread(levels: Numbers, contacts: float, span_s: float, situation: Situation) -> Range | None:
    """The service level of `contacts` within `span_s`, which is one of `levels` but for chance."""
    mean = float(levels.mean())
    if isnan(mean):
        return None
    return beta_range(mean, float(levels.var()) + _by_chance(mean, contacts, span_s, situation))


def _by_chance(level: float, contacts: float, span_s: float, situation: Situation) -> float:
    """The variance that chance alone gives a level of so many contacts."""
    correlation = interval_correlation(
        min(1.0, level),
        interval_s=span_s,
        aht_s=situation.aht_s,
        within_s=max(1.0, situation.within_s),
        patience_s=situation.patience_s,
    )
    return level * (1 - level) * (1 + max(0.0, contacts - 1) * correlation) / max(1.0, contacts)


def _day(prospect: Prospect, days: Numbers) -> Range:
    """The day's level at its end: chance moves only what is still to come."""
    ahead = float(sum(prospect.situation.rate_per_min))
    done = float(prospect.sums[:, [col.ANSWERED, col.ABANDONED]].sum())
    mean, share = float(days.mean()), ahead / max(1.0, ahead + done)
    span_s = 60.0 * len(prospect.situation.rate_per_min)
    chance = share**2 * _by_chance(mean, ahead, span_s, prospect.situation)
    return beta_range(mean, float(days.var()) + chance)

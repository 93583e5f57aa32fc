"""The period's figures by queue, day and interval: sums are added up, ratios derived from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import sqrt
from operator import attrgetter

import numpy as np
from msgspec.structs import replace

from wallboard import metrics
from wallboard.clock import SiteCalendar
from wallboard.floor import intervals as col
from wallboard.handover.document import ScopeFigures
from wallboard.handover.figures import Expected, added, figures_for, known
from wallboard.handover.reading import SumsRow
from wallboard.log.agent_days import QueueSurvey
from wallboard.reports.document import NO_SURVEY, DayFigures, QueueFigures, Survey, WorstInterval
from wallboard.reports.period import Period
from wallboard.snapshot import WHOLE_FLOOR, Numbers, Scope

Expectations = Mapping[tuple[str, float], Expected]
FORECAST_COVERS = 0.95
"""A forecast is set beside contacts where at least this share of them came in intervals that had one."""
MOST_WORST = 20


def queue_figures(
    scopes: Sequence[Scope],
    rows: Sequence[SumsRow],
    expected: Expectations,
    surveys: Iterable[QueueSurvey],
    days: Days,
) -> tuple[QueueFigures, ...]:
    """The whole floor, then the queues, the busiest first. Those that had no contact are left out."""
    by_scope: dict[str, list[SumsRow]] = {}
    for row in rows:
        by_scope.setdefault(row.scope, []).append(row)
    said = _said(surveys)
    found = [
        _queue(scope, by_scope.get(scope.id, []), expected, said.get(scope.id, NO_SURVEY), days)
        for scope in scopes
        if scope.kind in {"floor", "queue"}
    ]
    floor = [each for each in found if each.figures.scope.kind == "floor"]
    queues = [each for each in found if each.figures.scope.kind == "queue" and each.figures.offered]
    return (*floor, *sorted(queues, key=attrgetter("figures.offered"), reverse=True))


def _queue(
    scope: Scope, rows: Sequence[SumsRow], expected: Expectations, survey: Survey, days: Days
) -> QueueFigures:
    parts = days.split(rows)
    by_day = tuple(_forecast(scope, part, expected) if part else None for part in parts)
    whole = figures_for(scope, rows, {})
    known_days = [each for each in by_day if each is not None]
    return QueueFigures(_with_days(whole, known_days), survey, by_day)


def _forecast(scope: Scope, rows: Sequence[SumsRow], expected: Expectations) -> ScopeFigures:
    """The rows' figures; with the forecast where it covers nearly all contacts: closed hours have none."""
    figures = figures_for(scope, rows, {})
    covered = [row for row in rows if (scope.id, row.start) in expected]
    offered = sum(float(row.sums[col.OFFERED]) for row in covered)
    if not covered or offered < FORECAST_COVERS * figures.offered:
        return figures
    mean, low, high = added([expected[scope.id, row.start] for row in covered])
    return replace(figures, expected=mean, expected_low=low, expected_high=high)


def _with_days(whole: ScopeFigures, days: Sequence[ScopeFigures]) -> ScopeFigures:
    """The forecasts of days added up: what days stray by is taken to be their own."""
    if not days or any(each.expected is None for each in days):
        return whole
    mean = sum(each.expected or 0.0 for each in days)
    spreads = [
        (each.expected_high - each.expected_low) / 2
        for each in days
        if each.expected_high is not None and each.expected_low is not None
    ]
    if len(spreads) < len(days):
        return replace(whole, expected=mean)
    spread = sqrt(sum(each**2 for each in spreads))
    return replace(whole, expected=mean, expected_low=max(0.0, mean - spread), expected_high=mean + spread)


class Days:
    """The days of a period: which row is of which."""

    def __init__(self, period: Period, calendar: SiteCalendar) -> None:
        self.days = tuple(period.days)
        self._ends = [calendar.day(day).end_at for day in self.days]

    def index(self, at: float) -> int:
        """The number of the day in which the moment lies; the first for one before, the last after."""
        return min(int(np.searchsorted(self._ends, at, side="right")), len(self._ends) - 1)

    def split(self, rows: Iterable[SumsRow]) -> list[list[SumsRow]]:
        """The rows of each day."""
        parts: list[list[SumsRow]] = [[] for _ in self.days]
        for row in rows:
            parts[self.index(row.start)].append(row)
        return parts


def day_figures(
    floor: QueueFigures | None,
    rows: Sequence[SumsRow],
    days: Days,
    alerts_at: Iterable[float],
    levers_at: Iterable[float],
) -> tuple[DayFigures, ...]:
    """Each day of the whole floor, with how many alerts were raised and levers used."""
    alerts, levers = (Counter(map(days.index, moments)) for moments in (alerts_at, levers_at))
    parts = days.split(row for row in rows if row.scope == WHOLE_FLOOR)
    by_day: Sequence[ScopeFigures | None] = floor.by_day if floor else [None] * len(days.days)
    return tuple(
        DayFigures(day, figures, _missing(part), alerts[number], levers[number])
        for number, (day, figures, part) in enumerate(zip(days.days, by_day, parts, strict=True))
    )


def _missing(rows: Sequence[SumsRow]) -> float:
    return float(np.average([row.missing for row in rows])) if rows else 0.0


def worst_intervals(
    scopes: Sequence[Scope], rows: Iterable[SumsRow], expected: Expectations
) -> tuple[WorstInterval, ...]:
    """Where most contacts missed their target, of all queues."""
    queues = {scope.id: scope for scope in scopes if scope.kind == "queue"}
    found = [_worst(queues[row.scope], row, expected) for row in rows if row.scope in queues]
    missed = sorted((each for each in found if each.missed), key=lambda each: (-each.missed, each.start))
    return tuple(missed[:MOST_WORST])


def _worst(scope: Scope, row: SumsRow, expected: Expectations) -> WorstInterval:
    sums = row.sums
    missed = sums[col.ANSWERED] - sums[col.ANSWERED_WITHIN] + sums[col.ABANDONED] - sums[col.SHORT_ABANDONED]
    found = expected.get((scope.id, row.start))
    return WorstInterval(
        start=row.start,
        length_s=row.length_s,
        scope=scope,
        missed=round(float(missed)),
        offered=float(sums[col.OFFERED]),
        service_level=known(metrics.service_level(sums, scope.targets.formula)),
        abandoned=float(sums[col.ABANDONED]),
        longest_wait_s=float(sums[col.LONGEST_WAIT_S]),
        expected=found.mean if found else None,
    )


def survey_of(sums: Numbers) -> Survey:
    """The columns of `SURVEY_FIELDS` as figures."""
    csat_sum, csat_answers, resolved, fcr_answers = sums.tolist()
    return Survey(
        csat_sum / csat_answers if csat_answers else None,
        round(csat_answers),
        resolved / fcr_answers if fcr_answers else None,
        round(fcr_answers),
    )


def _said(surveys: Iterable[QueueSurvey]) -> dict[str, Survey]:
    """By scope; that of the whole floor is the sum."""
    sums: dict[str, Numbers] = {}
    for each in surveys:
        for scope in (f"queue:{each.queue}", WHOLE_FLOOR):
            sums[scope] = sums[scope] + each.sums if scope in sums else each.sums
    return {scope: survey_of(each) for scope, each in sums.items()}


def quiet_days(days: Sequence[DayFigures]) -> list[date]:
    """The days of which nothing was recorded."""
    return [each.day for each in days if each.figures is None]

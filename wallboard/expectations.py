"""What was to be expected of each scope and interval: by the plan in the feed, else learned from earlier
days.

Either way the day so far corrects it (see `wallboard.forecast`). Forecasts are made a few at each step, so
that a floor of two hundred queues never makes the engine wait.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from math import inf

import numpy as np
from msgspec import Struct

from wallboard import metrics
from wallboard.clock import SiteCalendar
from wallboard.events import PlanInterval
from wallboard.floor import intervals as col
from wallboard.floor.day_sums import DaySums
from wallboard.floor.floor import Floor
from wallboard.floor.intervals import SumsArray
from wallboard.floor.scopes import ScopeMap
from wallboard.forecast import (
    DayCounts,
    DayGrid,
    DayOutlook,
    Forecast,
    day_grid,
    outlook_from_plan,
)
from wallboard.forecast.words import FROM_THE_PLAN
from wallboard.language import say
from wallboard.snapshot import Expectation, Numbers, Scope
from wallboard.snapshotter import no_expectation
from wallboard.staffing.erlang import Demand
from wallboard.staffing.required import Target, required

Outlooks = Mapping[frozenset[str], DayOutlook]
"""What the day is expected to bring, by sets of queues."""
FORECASTS_A_STEP = 8
CONTACTS = ("mean", "lo80", "hi80", "lo95", "hi95")
"""What is kept of a forecast, in the order of `Expectation`."""

MOST_CONTACTS = 1e6
"""More contacts than this in an interval are no expectation that anyone can staff for."""
LEAST_HANDLED = 20.0
"""Fewer contacts than this handled today tell little of handling times:

the plan's is used, if there is one.
"""
LONGEST_TARGET_S = 1800.0
"""Erlang formulas answer for queues that are served at once, not for e-mail answered within hours."""


class Morning(Struct, frozen=True):
    """What was foreseen of one scope before its day began.

    `queues` are those it is made of; `planned` says that it is a plan, not learned from earlier days.
    """

    forecast: Forecast
    queues: frozenset[str]
    planned: bool

    @property
    def contacts(self) -> float:
        """All contacts of the day."""
        return self.forecast.rest["mean"]

    def busyness(self, at: float) -> float:
        """Contacts expected a second at `at`, as a share of the day's mean."""
        grid = self.forecast.grid
        mean_per_s = self.contacts / (len(grid.starts) * grid.interval_s)
        return self.forecast.rate_per_s(at) / mean_per_s if mean_per_s > 0 else 0.0


class Expectations:
    """The expectation of one day. Belongs to the engine's thread."""

    def __init__(self, calendar: SiteCalendar) -> None:
        self._calendar = calendar
        self._key: tuple[object, ...] = ()
        self._outlooks: dict[str, DayOutlook] = {}
        self._given: Outlooks = {}
        self._grid: DayGrid | None = None
        self._made: dict[frozenset[str], DayOutlook | None] = {}
        self._mornings: dict[frozenset[str], Morning | None] = {}
        self.revision = 0
        """Grows when what was foreseen of the day changes."""
        self._forecasts: dict[str, Forecast] = {}
        self._made_at: dict[str, float] = {}
        self._plans: dict[str, Numbers] = {}
        self._basis = ""
        self._known = no_expectation(0, 0)

    def given(self, outlooks: Outlooks) -> None:
        """What is to be expected of the day by sets of queues, learned elsewhere; the feed's plan wins."""
        self._given, self._key = outlooks, ()

    def morning(self, queues: frozenset[str]) -> Morning | None:
        """What was foreseen of `queues` together before the day began; None where nothing was."""
        if queues not in self._mornings:
            self._mornings[queues] = self._morning(queues)
        return self._mornings[queues]

    def _morning(self, queues: frozenset[str]) -> Morning | None:
        outlook = self._outlook(queues)
        if outlook is None:
            return None
        unseen = np.full(len(outlook.grid.starts), np.nan)
        forecast = outlook.forecast(unseen, float(outlook.grid.starts[0]))
        planned = queues & self._plans.keys()
        return Morning(forecast, frozenset(planned or queues), bool(planned))

    def forecast(self, scope: str) -> Forecast | None:
        """The newest forecast of a scope, None where there is nothing to go on."""
        return self._forecasts.get(scope)

    def refresh(self, floor: Floor, at: float, basis: str = "") -> Expectation:
        """The expectation at event time `at`. The same object as before where nothing changed.

        `basis` says where the plan comes from, where it was not made by people.
        """
        self.foresee(floor, basis)
        sums, scopes = floor.known_sums(), floor.scopes
        # As of the interval's start: a surge must not raise the line that it is judged by.
        begun_at = sums.day.start_at + sums.index(at) * sums.interval_s
        due = [scope for scope in self._outlooks if self._made_at.get(scope) != begun_at][:FORECASTS_A_STEP]
        if due or self._known.contacts.shape != (len(scopes.ids), sums.intervals):
            counts = sums.table(scopes.aggregate)
            for scope in due:
                offered = counts[scopes.ids.index(scope), :, col.OFFERED]
                self._forecasts[scope] = self._outlooks[scope].forecast(offered, begun_at)
                self._made_at[scope] = begun_at
            self._known = self._compose(scopes, counts, sums)
        return self._known

    def foresee(self, floor: Floor, basis: str = "") -> None:
        """Work out what the day was to bring, where the day, its queues or what is known of them changed."""
        sums, scopes = floor.known_sums(), floor.scopes
        key = (tuple(floor.plan.items()), scopes.ids, sums.day.date, sums.interval_s)
        if key != self._key:
            self._key, self._basis = key, basis
            _required_agents.cache_clear()  # what one day asked for is seldom asked for on the next
            self._begin(floor.plan, scopes, sums)

    def _begin(self, plan: Mapping[str, Sequence[PlanInterval]], scopes: ScopeMap, sums: DaySums) -> None:
        grid = day_grid(self._calendar, sums.day.date, sums.interval_s)
        self._plans = {queue: _laid_on(intervals, grid) for queue, intervals in plan.items() if intervals}
        self._forecasts, self._made_at = {}, {}
        self._grid, self._made, self._mornings = grid, {}, {}
        self.revision += 1
        every = frozenset(scopes.queue_ids)
        outlooks = {
            scope: self._outlook(every if queues is None else queues)
            for scope, queues in scopes.queues_of.items()
        }
        self._outlooks = {scope: outlook for scope, outlook in outlooks.items() if outlook is not None}

    def _outlook(self, queues: frozenset[str]) -> DayOutlook | None:
        if queues not in self._made:
            self._made[queues] = self._make_outlook(queues)
        return self._made[queues]

    def _make_outlook(self, queues: frozenset[str]) -> DayOutlook | None:
        grid = self._grid
        planned = [self._plans[queue][0] for queue in sorted(queues) if queue in self._plans]  # one order
        if grid is None or not queues:
            return None
        if planned:
            return outlook_from_plan(grid, np.nansum(planned, axis=0))
        given = self._given.get(queues)
        if given is not None and given.grid.day == grid.day:
            return given
        return None

    def _compose(self, scopes: ScopeMap, counts: SumsArray, sums: DaySums) -> Expectation:
        shape = (len(scopes.ids), sums.intervals)
        contacts = np.full((len(CONTACTS), *shape), np.nan)
        for row, scope in enumerate(scopes.ids):
            forecast = self._forecasts.get(scope)
            if forecast is not None:
                contacts[:, row] = [getattr(forecast, each) for each in CONTACTS]
        planned_required, scheduled = (self._staff(scopes, shape, part) for part in (1, 2))
        required_agents = np.where(
            np.isnan(planned_required),
            self._required(scopes, contacts[0], counts, sums.interval_s),
            planned_required,
        )
        for array in (contacts, required_agents, scheduled):
            array.flags.writeable = False
        mean, low, high, low95, high95 = contacts
        return Expectation(mean, low, high, low95, high95, required_agents, scheduled, self._words())

    def _words(self) -> str:
        forecast = next(iter(self._forecasts.values()), None)
        if forecast is None:
            return ""
        return forecast.basis.replace(say(FROM_THE_PLAN), self._basis) if self._basis else forecast.basis

    def _staff(self, scopes: ScopeMap, shape: tuple[int, int], part: int) -> Numbers:
        """The plan's required (1) or scheduled (2) agents, added up per scope;

        NaN where none of its queues has any.
        """
        unknown = np.full(shape[1], np.nan)
        table = np.array([self._plans[q][part] if q in self._plans else unknown for q in scopes.queue_ids])
        return _add_up(scopes, table.reshape(len(scopes.queue_ids), shape[1]))

    def _required(self, scopes: ScopeMap, mean: Numbers, counts: SumsArray, interval_s: float) -> Numbers:
        """Agents that the expected contacts take, by Erlang C for each queue, added up per scope."""
        by_queue = np.full((len(scopes.queue_ids), mean.shape[1]), np.nan)
        for row, scope in enumerate(scopes.scopes):
            if scope.kind != "queue" or scope.targets.within_s > LONGEST_TARGET_S:
                continue
            aht_s = self._aht_s(scope, counts[row])
            if aht_s is None:
                continue
            column = scopes.queue_ids.index(scope.id.removeprefix("queue:"))
            by_queue[column] = [_agents(scope, contacts, aht_s, interval_s) for contacts in mean[row]]
        return _add_up(scopes, by_queue)

    def _aht_s(self, scope: Scope, counts: SumsArray) -> float | None:
        day = col.total(counts)
        if day[col.HANDLED] >= LEAST_HANDLED:
            return float(metrics.aht_s(day))
        planned = self._plans.get(scope.id.removeprefix("queue:"))
        known = planned[3][~np.isnan(planned[3])] if planned is not None else np.zeros(0)
        return float(known.mean()) if known.size and known.mean() > 0 else None


def _agents(scope: Scope, contacts: float, aht_s: float, interval_s: float) -> float:
    if np.isnan(contacts) or contacts > MOST_CONTACTS:
        return np.nan
    level = min(scope.targets.service_level, 0.99)
    return _required_agents(round(contacts, 1), round(aht_s), interval_s, level, scope.targets.within_s)


@lru_cache(maxsize=4096)
def _required_agents(
    contacts: float, aht_s: float, interval_s: float, service_level: float, within_s: float
) -> float:
    demand = Demand(contacts=contacts, interval_s=interval_s, aht_s=aht_s, patience_s=inf)
    return float(required(demand, Target(service_level=service_level, within_s=within_s)).agents)


def _laid_on(intervals: Sequence[PlanInterval], grid: DayGrid) -> Numbers:
    """Contacts, required, scheduled and handling time (s) on our intervals, shape (4, n); NaN where the plan
    is silent.

    Plans come in intervals of their own length: contacts are shared out or added up, agents are the most of
    any.
    """
    found = np.full((4, len(grid.starts)), np.nan)
    starts = np.array([each.start for each in intervals])
    length_s = float(np.min(np.diff(starts))) if len(starts) > 1 else grid.interval_s
    for each in intervals:
        if not grid.starts[0] <= each.start < grid.end:
            continue
        first, last = grid.position(each.start), grid.position(each.start + length_s - 1.0)
        share = each.contacts / (last - first + 1)
        for index in range(first, last + 1):
            found[0, index] = np.nan_to_num(found[0, index]) + share
            found[1, index] = _larger(found[1, index], each.required)
            found[2, index] = _larger(found[2, index], each.scheduled)
            found[3, index] = each.aht_s
    return found


def _larger(known: float, new: float | None) -> float:
    return known if new is None else new if np.isnan(known) else max(known, new)


def _add_up(scopes: ScopeMap, table: Numbers) -> Numbers:
    """Queues' rows added up per scope; NaN where no queue of the scope has a number."""
    known = ~np.isnan(table)
    added = scopes.aggregate @ np.nan_to_num(table)
    return np.where(scopes.aggregate @ known.astype(np.float64) > 0, added, np.nan)


def added_up(queues: Sequence[Sequence[DayCounts]]) -> list[DayCounts]:
    """Days of several queues as days of all of them;

    a day that a queue was not there counts as none of it.
    """
    if len(queues) == 1:
        return list(queues[0])
    by_day: dict[date, list[DayCounts]] = {}
    for days in queues:
        for each in days:
            by_day.setdefault(each.grid.day, []).append(each)
    added = []
    for same in by_day.values():
        table = np.array([each.counts for each in same])
        nowhere_known = np.isnan(table).all(axis=0)
        added.append(DayCounts(same[0].grid, np.where(nowhere_known, np.nan, np.nansum(table, axis=0))))
    return added

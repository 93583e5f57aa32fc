"""The figures of many scopes at once, and how each of them stands. Pure: a snapshot in, arrays out.

The limits are those of the Floor's tiles (`widgets.floor_figures`), so that a state has the same mark on
every page; a test
holds the two against each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal

import numpy as np
import numpy.typing as npt

from wallboard import metrics
from wallboard.config import AlertConfig
from wallboard.floor import intervals as col
from wallboard.floor.intervals import SumsArray
from wallboard.records import Alert
from wallboard.snapshot import FloorSnapshot, Numbers, Scope
from wallboard.usual import queue_rows
from widgets.charts.day import HOLE_FROM
from widgets.floor_figures import LEAST_AGENT_S
from widgets.marks import Mark

Levels = npt.NDArray[np.int8]
Unit = Literal["ratio", "count", "s"]
UNJUDGED, GOOD, INFO, WARN, CRITICAL = range(5)
LEVEL_MARKS: tuple[Mark | None, ...] = (None, "good", "info", "warn", "critical")
FIGURES: tuple[tuple[str, Unit], ...] = (
    ("recent_service_level", "ratio"),
    ("waiting", "count"),
    ("longest_wait_s", "s"),
    ("service_level", "ratio"),
    ("offered", "count"),
    ("answered", "count"),
    ("abandoned", "count"),
    ("asa_s", "s"),
    ("aht_s", "s"),
    ("occupancy", "ratio"),
    ("available", "count"),
    ("staffed", "count"),
    ("abandonment", "ratio"),
    ("past_target", "count"),
    ("on_contact", "count"),
    ("expected", "count"),
    ("missing", "count"),
    ("target_within_s", "s"),
    ("target_level", "ratio"),
)
"""Columns of `ScopeFigures.values`: name and unit. Waits and service level first: they are what a person
acts on.
"""

(
    RECENT,
    WAITING,
    LONGEST,
    DAY_LEVEL,
    OFFERED,
    ANSWERED,
    ABANDONED,
    ASA,
    AHT,
    OCCUPANCY,
    AVAILABLE,
    STAFFED,
    ABANDONMENT,
    PAST_TARGET,
    ON_CONTACT,
    EXPECTED,
    MISSING,
    TARGET_WITHIN_S,
    TARGET_LEVEL,
) = range(len(FIGURES))
RATIOS = [column for column, (_, unit) in enumerate(FIGURES) if unit == "ratio"]
NEEDS = {
    WAITING: "waiting",
    LONGEST: "longest_wait",
    AHT: "handling",
    OCCUPANCY: "agents",
    AVAILABLE: "staffing",
    STAFFED: "staffing",
    ON_CONTACT: "staffing",
    MISSING: "staffing",
}
"""What a feed must tell for a figure, the others contacts: words of `wallboard.lacking`."""
GAP_STEPS = 20.0
RANKED = [RECENT, WAITING, LONGEST]
"""What makes a queue worse than another. Nobody available is no reason by itself: most queues stand so
most of the time.
"""


@dataclass(frozen=True)
class Limits:
    """What the scopes are held to, one entry a scope."""

    formulas: npt.NDArray[np.str_]
    service_level: Numbers
    within_s: Numbers
    abandonment: Numbers
    occupancy_low: Numbers
    occupancy_high: Numbers
    queues: npt.NDArray[np.intp]
    """The rows, in the snapshot, of the queues in each scope, one scope's after another's, …"""
    queues_longest_wait_s: Numbers
    """… how long one may wait in each of them, …"""
    queues_from: npt.NDArray[np.intp]
    """… and where among them each scope's begin."""


def limits_of(scopes: Sequence[Scope], rows: Sequence[int]) -> Limits:
    """The limits of those of a snapshot's `scopes` that stand in `rows`, as arrays."""
    targets = [scopes[row].targets for row in rows]
    queues = [queue_rows(scopes, row) or [row] for row in rows]
    flat = list(chain.from_iterable(queues))
    return Limits(
        np.array([each.formula for each in targets], dtype=np.str_),
        np.array([each.service_level for each in targets]),
        np.array([each.within_s for each in targets]),
        np.array([each.abandonment for each in targets]),
        np.array([each.occupancy_low for each in targets]),
        np.array([each.occupancy_high for each in targets]),
        np.array(flat, dtype=np.intp),
        np.array([scopes[row].targets.longest_wait_s for row in flat]),
        np.cumsum([0, *map(len, queues)])[:-1],
    )


@dataclass(frozen=True)
class ScopeFigures:
    """Figures of some scopes.

    `values` and `levels` have shape (scopes, len(FIGURES)), values rounded to what can be seen; `severity`
    is how badly
    a scope stands, open alerts included; `gap` how far its last half-hour is under target, in steps of 5
    points;
    `course` the service level of each interval up to the running one, NaN where there is none.
    """

    scopes: tuple[Scope, ...]
    values: Numbers
    levels: Levels
    severity: Levels
    gap: Numbers
    course: Numbers


def figures_of(
    snapshot: FloorSnapshot, rows: npt.NDArray[np.intp], limits: Limits, config: AlertConfig
) -> ScopeFigures:
    """The figures of the scopes in `rows` of the snapshot, whose limits are `limits`."""
    exact = _exact(snapshot, rows, limits)
    levels = _levels(exact, _judged(snapshot, rows), limits, config)
    levels[:, LONGEST] = _wait_levels(snapshot, limits, config)
    scopes = tuple(snapshot.scopes[row] for row in rows)
    severity = np.maximum(levels[:, RANKED].max(axis=1, initial=0), _alert_levels(snapshot.alerts, scopes))
    under = (limits.service_level - exact[:, RECENT]) * GAP_STEPS
    gap = np.where(np.isnan(under), -GAP_STEPS, np.round(under))
    course = _course(snapshot, rows, limits)
    return ScopeFigures(scopes, _as_seen(exact), levels, severity.astype(np.int8), gap, course)


def service_levels(sums: SumsArray, formulas: npt.NDArray[np.str_], past_target: Numbers) -> Numbers:
    """Service level of sums of shape (scopes, …, WIDTH), each scope by its own formula; `past_target` of
    shape (scopes, …).
    """
    result = np.full(sums.shape[:-1], np.nan)
    for formula in np.unique(formulas):
        these = formulas == formula
        result[these] = metrics.service_level(sums[these], str(formula), past_target[these])
    return result


def _exact(snapshot: FloorSnapshot, rows: npt.NDArray[np.intp], limits: Limits) -> Numbers:
    live, day, recent = snapshot.live, snapshot.windows["day"][rows], snapshot.windows["rolling"][rows]
    past_target = live.past_target[rows]
    columns = {
        RECENT: service_levels(recent, limits.formulas, past_target),
        WAITING: live.waiting[rows],
        LONGEST: live.longest_wait_s[rows],
        DAY_LEVEL: service_levels(day, limits.formulas, past_target),
        OFFERED: day[:, col.OFFERED],
        ANSWERED: day[:, col.ANSWERED],
        ABANDONED: day[:, col.ABANDONED],
        ASA: metrics.asa_s(day),
        AHT: metrics.aht_s(day),
        OCCUPANCY: metrics.occupancy(recent),
        AVAILABLE: live.available[rows],
        STAFFED: live.staffed[rows],
        ABANDONMENT: metrics.abandonment(day),
        PAST_TARGET: past_target,
        ON_CONTACT: live.on_contact[rows],
        EXPECTED: np.round(snapshot.expected.contacts[rows, snapshot.current_interval]),
        MISSING: snapshot.short_by_scope[rows],
        TARGET_WITHIN_S: limits.within_s,
        TARGET_LEVEL: limits.service_level,
    }
    return np.stack([columns[column] for column in range(len(FIGURES))], axis=1)


def _as_seen(exact: Numbers) -> Numbers:
    """Rounded to what can be seen, so that only what looks different counts as changed."""
    seen = np.floor(exact)
    seen[:, RATIOS] = np.round(exact[:, RATIOS], 3)
    return seen


def _judged(snapshot: FloorSnapshot, rows: npt.NDArray[np.intp]) -> Numbers:
    """Contacts behind the two service levels, and agents' seconds behind the occupancy; shape (3, scopes).

    Too few are not judged.
    """
    recent, day = snapshot.windows["rolling"][rows], snapshot.windows["day"][rows]
    contacts = [each[:, col.ANSWERED] + each[:, col.ABANDONED] for each in (recent, day)]
    return np.stack([*contacts, recent[:, col.ON_CONTACT_S] + recent[:, col.IDLE_S]])


def _levels(values: Numbers, judged: Numbers, limits: Limits, config: AlertConfig) -> Levels:
    levels = np.zeros(values.shape, dtype=np.int8)
    enough = judged >= max(1, config.minimum_contacts)
    for column, counted in ((RECENT, enough[0]), (DAY_LEVEL, enough[1])):
        now, target = values[:, column], limits.service_level
        levels[:, column] = np.select(
            [~counted | np.isnan(now), now >= target, now < target - config.service_level_margin],
            [UNJUDGED, GOOD, CRITICAL],
            WARN,
        )
    waiting = values[:, WAITING]
    levels[:, WAITING] = _over(waiting, config.waiting_warn - 1, config.waiting_critical - 1)
    busy = values[:, OCCUPANCY]
    levels[:, OCCUPANCY] = np.select(
        [
            np.isnan(busy) | (judged[2] < LEAST_AGENT_S),
            busy > limits.occupancy_high,
            busy < limits.occupancy_low,
        ],
        [UNJUDGED, WARN, INFO],
        GOOD,
    )
    lost = values[:, ABANDONMENT]
    levels[:, ABANDONMENT] = np.select(
        [~enough[1] | np.isnan(lost), lost <= limits.abandonment], [UNJUDGED, GOOD], WARN
    )
    levels[:, MISSING] = np.where(values[:, MISSING] > 0, WARN, UNJUDGED)
    levels[:, AVAILABLE] = np.select(
        [
            np.isnan(values[:, AVAILABLE]),
            values[:, AVAILABLE] > 0,
            waiting > 0,
            values[:, STAFFED] > 0,
        ],
        [UNJUDGED, GOOD, CRITICAL, WARN],
        UNJUDGED,
    )
    return levels


def _wait_levels(snapshot: FloorSnapshot, limits: Limits, config: AlertConfig) -> Levels:
    """How each scope's longest wait stands: as the worst of its queues, each held to its own limit."""
    waits_s, limit_s = snapshot.live.longest_wait_s[limits.queues], limits.queues_longest_wait_s
    levels = _over(waits_s, limit_s, limit_s * config.longest_wait_critical_factor)
    return np.maximum.reduceat(levels, limits.queues_from) if levels.size else levels


def _over(values: Numbers, warn: Numbers | float, critical: Numbers | float) -> Levels:
    """Good up to `warn`, and where there is no value."""
    return np.select([values > critical, values > warn], [CRITICAL, WARN], GOOD).astype(np.int8)


def _alert_levels(alerts: Sequence[Alert], scopes: Sequence[Scope]) -> Levels:
    """The worst alert in force on each scope."""
    ranks = {"critical": CRITICAL, "warn": WARN, "info": INFO}
    worst: dict[str, int] = {}
    for alert in alerts:
        if alert.open:
            for scope in {alert.scope, *alert.scopes}:
                worst[scope] = max(worst.get(scope, UNJUDGED), ranks[alert.severity])
    return np.array([worst.get(scope.id, UNJUDGED) for scope in scopes], dtype=np.int8)


def _course(snapshot: FloorSnapshot, rows: npt.NDArray[np.intp], limits: Limits) -> Numbers:
    """What the wall saw too little of has no figure."""
    now = snapshot.current_interval
    sums = snapshot.closed[rows, : now + 1].copy()
    sums[:, now] = snapshot.windows["interval"][rows]
    past_target = np.zeros(sums.shape[:-1])
    past_target[:, now] = snapshot.live.past_target[rows]
    course = np.round(service_levels(sums, limits.formulas, past_target), 2)
    course[:, snapshot.missing[: now + 1] > HOLE_FROM] = np.nan
    return course


def with_worst_inside(figures: ScopeFigures, heads: Mapping[int, Sequence[int]]) -> ScopeFigures:
    """The same where each of `heads` stands as badly as the worst scope of its own: closed, it hides them."""
    severity = figures.severity.copy()
    for head, inside in heads.items():
        severity[head] = max(severity[head], severity[list(inside)].max(initial=UNJUDGED))
    return replace(figures, severity=severity)

"""The figures that a threshold rule may look at, by name, one number a scope."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from msgspec import Struct

from wallboard import metrics
from wallboard.alerts.words import Unit
from wallboard.floor import intervals as col
from wallboard.floor.intervals import SumsArray
from wallboard.snapshot import FloorSnapshot, Numbers, Window

WINDOW_WORDS: dict[Window, str] = {
    "rolling": "in the last 30 min",
    "interval": "in this interval",
    "day": "today",
}


class Figure(Struct, frozen=True):
    """A figure of every scope.

    `read` gives shape (scopes,), NaN where there is nothing to judge; `contacts` how many contacts stand
    behind it. `phrase` says it in a sentence with `{value}` and `{limit}`, or any of `{waiting}`,
    `{staffed}`, `{available}`.
    """

    what: str
    phrase: str
    unit: Unit
    read: Callable[[FloorSnapshot], Numbers]
    contacts: Callable[[FloorSnapshot], Numbers] | None = None


def service_level(snapshot: FloorSnapshot, window: Window) -> Numbers:
    """Service level of every scope in `window`, each by the formula of its own targets; shape (scopes,)."""
    sums, past_target = snapshot.windows[window], snapshot.live.past_target
    formulas = [scope.targets.formula for scope in snapshot.scopes]
    result = np.full(len(formulas), np.nan)
    for formula in set(formulas):
        rows = np.array([each == formula for each in formulas])
        result[rows] = metrics.service_level(sums[rows], formula, past_target[rows])
    return result


def finished(snapshot: FloorSnapshot, window: Window) -> Numbers:
    """Contacts whose wait is over, answered or abandoned: those a service level is made of."""
    sums = snapshot.windows[window]
    return np.asarray(sums[:, col.ANSWERED] + sums[:, col.ABANDONED], dtype=np.float64)


def _column(snapshot: FloorSnapshot, window: Window, column: int) -> Numbers:
    return np.asarray(snapshot.windows[window][:, column], dtype=np.float64)


def _of_sums(snapshot: FloorSnapshot, window: Window, formula: Callable[[SumsArray], Numbers]) -> Numbers:
    return formula(snapshot.windows[window])


def _while_waiting(snapshot: FloorSnapshot, agents: Numbers, waiting: Numbers) -> Numbers:
    """Agents of the scopes where someone is `waiting`, NaN elsewhere and where nothing is known of agents."""
    known = "agents" not in snapshot.inferred
    return np.where((waiting > 0) & known, agents, np.nan)


def _windowed(window: Window, suffix: str) -> dict[str, Figure]:
    """The ratios and means over a window; their names end in `suffix`."""
    words = WINDOW_WORDS[window]
    offered = partial(_column, window=window, column=col.OFFERED)
    return {
        f"service_level{suffix}": Figure(
            "Service level",
            "{value} answered in target " + words + "; the limit is {limit}.",
            "ratio",
            partial(service_level, window=window),
            partial(finished, window=window),
        ),
        f"abandonment{suffix}": Figure(
            "Abandonment",
            "{value} hung up " + words + "; the limit is {limit}.",
            "ratio",
            partial(_of_sums, window=window, formula=metrics.abandonment),
            offered,
        ),
        f"occupancy{suffix}": Figure(
            "Occupancy",
            "Occupancy is {value} " + words + "; the limit is {limit}.",
            "ratio",
            partial(_of_sums, window=window, formula=metrics.occupancy),
            offered,
        ),
        f"aht_s{suffix}": Figure(
            "Handling time",
            "A contact takes {value} " + words + "; the limit is {limit}.",
            "s",
            partial(_of_sums, window=window, formula=metrics.aht_s),
            partial(_column, window=window, column=col.HANDLED),
        ),
        f"asa_s{suffix}": Figure(
            "Speed of answer",
            "Answers take {value} " + words + "; the limit is {limit}.",
            "s",
            partial(_of_sums, window=window, formula=metrics.asa_s),
            partial(_column, window=window, column=col.ANSWERED),
        ),
        f"offered{suffix}": Figure(
            "Contacts", "{value} contacts " + words + "; the limit is {limit}.", "count", offered
        ),
    }


FIGURES: dict[str, Figure] = {
    "waiting": Figure(
        "Too many waiting",
        "{value} waiting; the limit is {limit}.",
        "count",
        lambda snapshot: snapshot.live.waiting,
    ),
    "longest_wait_s": Figure(
        "Longest wait",
        "Someone has waited {value}; the limit is {limit}.",
        "s",
        lambda snapshot: snapshot.live.longest_wait_s,
    ),
    "past_target": Figure(
        "Waiting past target",
        "{value} waiting longer than the target; the limit is {limit}.",
        "count",
        lambda snapshot: snapshot.live.past_target,
    ),
    "available": Figure(
        "Few agents free",
        "Agents free: {value}; the limit is {limit}.",
        "count",
        lambda snapshot: snapshot.live.available,
    ),
    "staffed": Figure(
        "Few agents signed on",
        "Agents signed on: {value}; the limit is {limit}.",
        "count",
        lambda snapshot: snapshot.live.staffed,
    ),
    "available_while_waiting": Figure(
        "No agent free",
        "{waiting} waiting and none of {staffed} agents free.",
        "count",
        lambda snapshot: _while_waiting(snapshot, snapshot.live.available, snapshot.live.past_target),
    ),
    "staffed_while_waiting": Figure(
        "Nobody signed on",
        "{waiting} waiting and no agent signed on: nobody is answered until one is.",
        "count",
        lambda snapshot: _while_waiting(snapshot, snapshot.live.staffed, snapshot.live.waiting),
    ),
    **_windowed("rolling", ""),
    **_windowed("interval", "_interval"),
    **_windowed("day", "_day"),
}
"""Name → figure.

Names without an ending are of the last 30 minutes, `_interval` of the running one, `_day` of today.
"""

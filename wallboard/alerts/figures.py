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
from wallboard.language import mark
from wallboard.snapshot import FloorSnapshot, Numbers, Window

PHRASES: dict[Window, dict[str, str]] = {
    "rolling": {
        "service_level": mark("{value} answered in target in the last 30 min; the limit is {limit}."),
        "abandonment": mark("{value} hung up in the last 30 min; the limit is {limit}."),
        "occupancy": mark("Occupancy is {value} in the last 30 min; the limit is {limit}."),
        "aht_s": mark("A contact takes {value} in the last 30 min; the limit is {limit}."),
        "asa_s": mark("Answers take {value} in the last 30 min; the limit is {limit}."),
        "offered": mark("{value} contacts in the last 30 min; the limit is {limit}."),
    },
    "interval": {
        "service_level": mark("{value} answered in target in this interval; the limit is {limit}."),
        "abandonment": mark("{value} hung up in this interval; the limit is {limit}."),
        "occupancy": mark("Occupancy is {value} in this interval; the limit is {limit}."),
        "aht_s": mark("A contact takes {value} in this interval; the limit is {limit}."),
        "asa_s": mark("Answers take {value} in this interval; the limit is {limit}."),
        "offered": mark("{value} contacts in this interval; the limit is {limit}."),
    },
    "day": {
        "service_level": mark("{value} answered in target today; the limit is {limit}."),
        "abandonment": mark("{value} hung up today; the limit is {limit}."),
        "occupancy": mark("Occupancy is {value} today; the limit is {limit}."),
        "aht_s": mark("A contact takes {value} today; the limit is {limit}."),
        "asa_s": mark("Answers take {value} today; the limit is {limit}."),
        "offered": mark("{value} contacts today; the limit is {limit}."),
    },
}
"""A ratio or mean over a window, in a sentence."""


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
    phrases = PHRASES[window]
    offered = partial(_column, window=window, column=col.OFFERED)
    return {
        f"service_level{suffix}": Figure(
            mark("Service level"),
            phrases["service_level"],
            "ratio",
            partial(service_level, window=window),
            partial(finished, window=window),
        ),
        f"abandonment{suffix}": Figure(
            mark("Abandonment"),
            phrases["abandonment"],
            "ratio",
            partial(_of_sums, window=window, formula=metrics.abandonment),
            offered,
        ),
        f"occupancy{suffix}": Figure(
            mark("Occupancy"),
            phrases["occupancy"],
            "ratio",
            partial(_of_sums, window=window, formula=metrics.occupancy),
            offered,
        ),
        f"aht_s{suffix}": Figure(
            mark("Handling time"),
            phrases["aht_s"],
            "s",
            partial(_of_sums, window=window, formula=metrics.aht_s),
            partial(_column, window=window, column=col.HANDLED),
        ),
        f"asa_s{suffix}": Figure(
            mark("Speed of answer"),
            phrases["asa_s"],
            "s",
            partial(_of_sums, window=window, formula=metrics.asa_s),
            partial(_column, window=window, column=col.ANSWERED),
        ),
        f"offered{suffix}": Figure(mark("Contacts"), phrases["offered"], "count", offered),
    }


FIGURES: dict[str, Figure] = {
    "waiting": Figure(
        mark("Too many waiting"),
        mark("{value} waiting; the limit is {limit}."),
        "count",
        lambda snapshot: snapshot.live.waiting,
    ),
    "longest_wait_s": Figure(
        mark("Longest wait"),
        mark("Someone has waited {value}; the limit is {limit}."),
        "s",
        lambda snapshot: snapshot.live.longest_wait_s,
    ),
    "past_target": Figure(
        mark("Waiting past target"),
        mark("{value} waiting longer than the target; the limit is {limit}."),
        "count",
        lambda snapshot: snapshot.live.past_target,
    ),
    "available": Figure(
        mark("Few agents free"),
        mark("Agents free: {value}; the limit is {limit}."),
        "count",
        lambda snapshot: snapshot.live.available,
    ),
    "staffed": Figure(
        mark("Few agents signed on"),
        mark("Agents signed on: {value}; the limit is {limit}."),
        "count",
        lambda snapshot: snapshot.live.staffed,
    ),
    "available_while_waiting": Figure(
        mark("No agent free"),
        mark("{waiting} waiting and none of {staffed} agents free."),
        "count",
        lambda snapshot: _while_waiting(snapshot, snapshot.live.available, snapshot.live.past_target),
    ),
    "staffed_while_waiting": Figure(
        mark("Nobody signed on"),
        mark("{waiting} waiting and no agent signed on: nobody is answered until one is."),
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

_NEEDS = {
    "waiting": "waiting",
    "longest_wait_s": "longest_wait",
    "available": "staffing",
    "staffed": "staffing",
    "occupancy": "agents",
    "aht_s": "handling",
}


def needs_of(figure: str) -> str:
    """What a feed must tell for the figure to be judged; a word of `wallboard.lacking`."""
    return next((needed for name, needed in _NEEDS.items() if figure.startswith(name)), "contacts")

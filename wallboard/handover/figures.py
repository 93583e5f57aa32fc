"""The shift's figures: sums of its intervals, and what was expected of each just before it began."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isnan, sqrt
from operator import attrgetter
from typing import SupportsFloat

import numpy as np
from msgspec import Struct

from wallboard import metrics
from wallboard.config import TargetsConfig
from wallboard.config_types import ScopeKind
from wallboard.floor.intervals import ABANDONED, ANSWERED, LONGEST_WAIT_S, OFFERED, WIDTH, total
from wallboard.handover.document import AheadInterval, IntervalFigures, ScopeFigures
from wallboard.handover.reading import Material, SumsRow
from wallboard.language import say
from wallboard.log.moments import Ahead, Moment, Series
from wallboard.snapshot import WHOLE_FLOOR, Scope

AHEAD_INTERVALS = 6
Z80 = 1.2816
"""Within so many standard deviations lie the middle 80 % of a normal distribution."""
_KINDS: dict[str, ScopeKind] = {"channel": "channel", "group": "group", "queue": "queue"}


class Expected(Struct, frozen=True):
    """Contacts expected of an interval, with the middle 80 %."""

    mean: float
    low: float | None
    high: float | None


def scopes_of(material: Material) -> tuple[Scope, ...]:
    """The scopes of a shift."""
    return scopes_told(material.named, material.sums)


def scopes_told(named: Moment | None, sums: Sequence[SumsRow]) -> tuple[Scope, ...]:
    """The scopes as a moment tells them; where none was kept, what the sums tell."""
    if named is not None:
        return named.scopes
    ids = {row.scope: row.target_s for row in sums} | {WHOLE_FLOOR: 20.0}
    return tuple(_scope(scope, target_s) for scope, target_s in sorted(ids.items()))


def _scope(scope: str, target_s: float) -> Scope:
    kind, _, name = scope.partition(":")
    targets = TargetsConfig(within_s=target_s)
    if scope == WHOLE_FLOOR:
        return Scope(scope, "floor", say("Whole floor"), targets=targets)
    return Scope(scope, _KINDS.get(kind, "queue"), name or scope, targets=targets)


def expectations_of(moments: Sequence[Moment]) -> dict[tuple[str, float], Expected]:
    """By scope and start, what was expected of an interval by the last word before it began, or the first
    one in it.
    """
    found: dict[tuple[str, float], Expected] = {}
    for moment in moments:
        for ahead in moment.ahead:
            for index, mean in enumerate(ahead.contacts):
                key = (ahead.scope, moment.start + index * moment.interval_s)
                if mean is not None and (index or key not in found):
                    found[key] = Expected(mean, _get(ahead.low, index), _get(ahead.high, index))
    return found


def so_far(
    expected: Mapping[tuple[str, float], Expected], sums: Sequence[SumsRow], end: float
) -> dict[tuple[str, float], Expected]:
    """The same with that of an interval that still ran at `end` only up to there: a third of its contacts
    are no shortfall after a third of its time.
    """
    shares = {row.start: min(1.0, (end - row.start) / row.length_s) for row in sums}
    return {key: _share_of(part, shares.get(key[1], 1.0)) for key, part in expected.items()}


def _share_of(part: Expected, share: float) -> Expected:
    low, high = (None if each is None else each * share for each in (part.low, part.high))
    return Expected(part.mean * share, low, high)


def scope_figures(
    material: Material, expected: Mapping[tuple[str, float], Expected], end: float
) -> tuple[ScopeFigures, ...]:
    """The whole floor, then every queue that had contacts or expected some until `end`, the busiest first."""
    expected = so_far(expected, material.sums, end)
    rows: dict[str, list[SumsRow]] = {}
    for row in material.sums:
        rows.setdefault(row.scope, []).append(row)
    scopes = [scope for scope in scopes_of(material) if scope.kind in {"floor", "queue"}]
    figures = [figures_for(scope, rows.get(scope.id, []), expected) for scope in scopes]
    floor = [each for each in figures if each.scope.kind == "floor"]
    queues = [each for each in figures if each.scope.kind == "queue" and (each.offered or each.expected)]
    return (*floor, *sorted(queues, key=attrgetter("offered"), reverse=True))


def figures_for(
    scope: Scope, rows: Sequence[SumsRow], expected: Mapping[tuple[str, float], Expected]
) -> ScopeFigures:
    """The sums of `rows` as figures of the scope. A forecast is told where every row has one."""
    sums = total(np.array([row.sums for row in rows]).reshape(len(rows), WIDTH))
    parts = [found for row in rows if (found := expected.get((scope.id, row.start)))]
    mean, low, high = added(parts) if rows and len(parts) == len(rows) else (None, None, None)
    return ScopeFigures(
        scope=scope,
        offered=float(sums[OFFERED]),
        answered=float(sums[ANSWERED]),
        abandoned=float(sums[ABANDONED]),
        service_level=known(metrics.service_level(sums, scope.targets.formula)),
        asa_s=known(metrics.asa_s(sums)),
        aht_s=known(metrics.aht_s(sums)),
        abandonment=known(metrics.abandonment(sums)),
        occupancy=known(metrics.occupancy(sums)),
        longest_wait_s=float(sums[LONGEST_WAIT_S]),
        expected=mean,
        expected_low=low,
        expected_high=high,
    )


def added(parts: Sequence[Expected]) -> tuple[float, float | None, float | None]:
    """The sum, and its middle 80 %.

    Neighbouring intervals stray together (a busy day is busy all day), so half of each one's spread is taken
    to be shared; it is never less than that of a Poisson count.
    """
    mean = sum(part.mean for part in parts)
    spreads = [(part.high - part.low) / 2 for part in parts if part.low is not None and part.high is not None]
    if len(spreads) < len(parts):
        return mean, None, None
    apart, together = sqrt(sum(spread**2 for spread in spreads)), sum(spreads)
    spread = max(sqrt((apart**2 + together**2) / 2), Z80 * sqrt(mean))
    return mean, max(0.0, mean - spread), mean + spread


def interval_figures(
    material: Material, expected: Mapping[tuple[str, float], Expected]
) -> tuple[IntervalFigures, ...]:
    """The whole floor's intervals by time."""
    formula = next(
        (scope.targets.formula for scope in scopes_of(material) if scope.id == WHOLE_FLOOR),
        TargetsConfig().formula,
    )
    return tuple(
        _interval(row, formula, expected.get((row.scope, row.start)))
        for row in material.sums
        if row.scope == WHOLE_FLOOR
    )


def _interval(row: SumsRow, formula: str, expected: Expected | None) -> IntervalFigures:
    return IntervalFigures(
        start=row.start,
        length_s=row.length_s,
        offered=float(row.sums[OFFERED]),
        abandoned=float(row.sums[ABANDONED]),
        service_level=known(metrics.service_level(row.sums, formula)),
        longest_wait_s=float(row.sums[LONGEST_WAIT_S]),
        missing=row.missing,
        expected=expected.mean if expected else None,
        low=expected.low if expected else None,
        high=expected.high if expected else None,
    )


def ahead_of(last: Moment | None, end: float, scope: str = WHOLE_FLOOR) -> tuple[AheadInterval, ...]:
    """What the next intervals after `end` are expected to bring a scope, as known at the last moment."""
    found = next((each for each in last.ahead if each.scope == scope), None) if last else None
    if last is None or found is None:
        return ()
    starts = [last.start + index * last.interval_s for index in range(len(found.contacts))]
    first = next((index for index, start in enumerate(starts) if start >= end - 1.0), len(starts))
    return tuple(_ahead(found, index, starts[index]) for index in range(first, len(starts)))[:AHEAD_INTERVALS]


def _ahead(ahead: Ahead, index: int, start: float) -> AheadInterval:
    return AheadInterval(
        start,
        _get(ahead.contacts, index),
        _get(ahead.low, index),
        _get(ahead.high, index),
        _get(ahead.required, index),
        _get(ahead.scheduled, index),
    )


def _get(series: Series, index: int) -> float | None:
    return series[index] if index < len(series) else None


def known(value: SupportsFloat) -> float | None:
    """The number; None where it is NaN."""
    number = float(value)
    return None if isnan(number) else number

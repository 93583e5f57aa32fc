"""Threshold rules: a figure past its limit, in all scopes at once."""

from __future__ import annotations

from collections.abc import Callable, Collection

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from wallboard.alerts.advice import Advisor
from wallboard.alerts.conditions import Condition, Place, Timing
from wallboard.alerts.figures import FIGURES, Figure, needs_of
from wallboard.alerts.reach import Reach, parsed_hours
from wallboard.alerts.words import figure
from wallboard.config import TargetsConfig
from wallboard.config_types import ScopeKind
from wallboard.errors import ConfigError
from wallboard.lacking import NOW
from wallboard.language import say
from wallboard.rules import RuleSpec, check_limits_stated, check_rule, low_is_bad
from wallboard.snapshot import FloorSnapshot, Numbers, Scope

Mask = npt.NDArray[np.bool_]
QUEUES: tuple[ScopeKind, ...] = ("queue",)
CLEAR_SHARE = 0.2
CLEAR_RATIO = 0.05
NO_LIMIT = float("inf")
PENDING_S, CLEAR_S = 30.0, 120.0
"""Where neither the rule nor the one that it changes says so."""


class Limits(Struct, frozen=True):
    """What a rule holds one scope to; None where there is no such limit."""

    warn: float | None
    critical: float | None
    clear: float | None = None


LimitsOf = Callable[[TargetsConfig], Limits]
Guard = Callable[[FloorSnapshot], Mask]


class _Table(Struct, frozen=True):
    """The limits of all scopes, turned so that above is bad; shape (scopes,)."""

    scopes: tuple[Scope, ...]
    row_of: dict[str, int]
    applies: Mask
    breach: Numbers
    critical: Numbers
    clear: Numbers
    eased: Numbers


class ThresholdRule:
    """One figure held to limits.

    `limits_of` gives a scope's limits by its targets; without it they are the spec's.

    `guard` says where a value past the limit counts at all, for example because chance alone would not do
    it. Raises ConfigError for a spec that makes no sense.
    """

    def __init__(
        self, spec: RuleSpec, advisor: Advisor, limits_of: LimitsOf | None = None, guard: Guard | None = None
    ) -> None:
        check_spec(spec, own_limits=limits_of is None)
        self.id, self._advisor, self._guard = spec.id, advisor, guard
        self._figure, self._needs = FIGURES[spec.figure], needs_of(spec.figure)
        self._limits_of = limits_of or (lambda _targets: Limits(spec.warn, spec.critical, spec.clear))
        self._sign = -1.0 if low_is_bad(spec.figure) else 1.0
        self._timing = Timing(
            PENDING_S if spec.pending_s is None else spec.pending_s,
            CLEAR_S if spec.clear_s is None else spec.clear_s,
        )
        self._least = spec.minimum_contacts or 0.0
        self._no_data = spec.no_data or "hold"
        self._reach = Reach(spec, kinds=QUEUES)
        self._table: _Table | None = None

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """The scopes in breach, and those of `alive`."""
        table = self._limits(snapshot.scopes)
        value = self._sign * np.where(snapshot.rows_lacking(self._needs), np.nan, self._figure.read(snapshot))
        judged = table.applies & ~np.isnan(value) & self._reach.holds(snapshot)
        if self._figure.contacts is not None and self._least > 0:
            judged &= self._figure.contacts(snapshot) >= self._least
        known = not snapshot.feeds or any(feed.current for feed in snapshot.feeds)
        heard = ~snapshot.rows_lacking(NOW) & known
        breach = judged & (value > table.breach) & heard
        if self._guard is not None and breach.any():
            breach &= self._guard(snapshot)
        if self._no_data == "raise":
            breach |= table.applies & ~heard
        rows = {int(row) for row in np.flatnonzero(breach)}
        rows |= {table.row_of[scope] for scope, _ in alive if scope in table.row_of}
        look = _Look(snapshot, table, value, judged, breach, heard | (self._no_data != "hold"))
        return [self._condition(look, row) for row in sorted(rows)]

    def _limits(self, scopes: tuple[Scope, ...]) -> _Table:
        if self._table is None or self._table.scopes is not scopes:
            applies = np.array([self._reach.covers(scope) for scope in scopes], dtype=bool)
            limits = [_turned(self._limits_of(scope.targets), self._figure, self._sign) for scope in scopes]
            row_of = {scope.id: row for row, scope in enumerate(scopes)}
            self._table = _Table(scopes, row_of, applies, *np.array(limits).reshape(-1, 4).T)
        return self._table

    def _condition(self, look: _Look, row: int) -> Condition:
        table, value = look.table, float(look.value[row])
        breach, judged = bool(look.breach[row]), bool(look.judged[row])
        is_critical = judged and value > table.critical[row]
        limit = float(table.critical[row] if is_critical else table.breach[row])
        return Condition(
            self.id,
            table.scopes[row].id,
            "critical" if is_critical else "warn",
            say(self._figure.what),
            text=self._words(look.snapshot, row, self._sign * value, self._sign * limit),
            advice=self._advisor.advice(look.snapshot, table.scopes[row]),
            breach=breach,
            clear=not breach and (not judged or value <= table.clear[row]),
            eased=not judged or value <= table.eased[row],
            known=bool(look.known[row]),
            observed=self._sign * value if judged else None,
            expected=self._sign * limit,
            figure=figure(self._sign * value, self._figure.unit) if judged else "",
            badness=_badness(value, float(table.breach[row])) if judged else 0.0,
            timing=self._timing,
        )

    def _words(self, snapshot: FloorSnapshot, row: int, value: float, limit: float) -> str:
        if np.isnan(value):
            return ""
        live, unit = snapshot.live, self._figure.unit
        return say(self._figure.phrase).format(
            value=figure(value, unit),
            limit=figure(limit, unit),
            waiting=figure(float(live.waiting[row]), "count"),
            staffed=figure(float(live.staffed[row]), "count"),
        )


class _Look(Struct, frozen=True):
    """One look at the floor; arrays of shape (scopes,), values turned so that above is bad."""

    snapshot: FloorSnapshot
    table: _Table
    value: Numbers
    judged: Mask
    breach: Mask
    known: Mask


def _badness(value: float, limit: float) -> float:
    """How far past the limit, 1 at the limit; for turned values the shortfall counts."""
    return 1.0 + (value - limit) / max(abs(limit), 1e-9)


def _turned(limits: Limits, of: Figure, sign: float) -> tuple[float, float, float, float]:
    """Breach, critical, clear and eased limit of a scope, turned so that above is bad."""
    critical = NO_LIMIT if limits.critical is None else sign * limits.critical
    breach = critical if limits.warn is None else sign * limits.warn
    step = CLEAR_RATIO if of.unit == "ratio" else CLEAR_SHARE * abs(breach)
    clear = breach - step if limits.clear is None else sign * limits.clear
    eased = clear if limits.warn is None else (breach + critical) / 2
    return breach, critical, clear, min(eased, critical)


def check_spec(spec: RuleSpec, *, own_limits: bool = True) -> None:
    """Raises ConfigError that names the rule and the key, for a rule that makes no sense."""

    def fail(message: str, key: str) -> None:
        raise ConfigError(message, key=f"rule {spec.id!r}: {key}")

    check_rule(spec, fail)
    if own_limits:
        check_limits_stated(spec, fail)
    for key, texts in (("hours", spec.hours), ("except_hours", spec.except_hours)):
        try:
            parsed_hours(texts)
        except ValueError as error:
            fail(str(error), key)
    for key, time_s in (("pending_s", spec.pending_s), ("clear_s", spec.clear_s)):
        if time_s is not None and time_s < 0:
            fail("a time cannot be negative", key)

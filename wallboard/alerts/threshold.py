"""Threshold rules: a figure past its limit, in all scopes at once."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from wallboard.alerts.advice import Advisor
from wallboard.alerts.conditions import Condition, Place, Timing
from wallboard.alerts.figures import FIGURES, Figure
from wallboard.alerts.hours import Hours, in_any, parse_hours
from wallboard.alerts.words import figure
from wallboard.config import TargetsConfig
from wallboard.errors import ConfigError
from wallboard.snapshot import FloorSnapshot, Numbers, Scope, ScopeKind

NoData = Literal["hold", "clear", "raise"]
Mask = npt.NDArray[np.bool_]
CLEAR_SHARE = 0.2
CLEAR_RATIO = 0.05
NO_LIMIT = float("inf")


class RuleSpec(Struct, frozen=True, forbid_unknown_fields=True):
    """One rule as it may stand in a file.

    `figure` is a name of FIGURES. Limits are in its unit (ratios 0..1, seconds, counts); one of `warn` and
    `critical` must be there. `clear` is the limit past which the alert may end; left out, it is a fifth of
    the limit (for ratios 0.05) on the good side. `hours` are when the rule applies (always if empty),
    `except_hours` when not (“a Monday peak nobody staffs for”). `no_data`: what happens while no data come:
    nothing, the alert ends, or it is raised.
    """

    id: str
    figure: str
    warn: float | None = None
    critical: float | None = None
    clear: float | None = None
    pending_s: float = 30.0
    clear_s: float = 120.0
    minimum_contacts: float = 0.0
    kinds: tuple[ScopeKind, ...] = ("queue",)
    scopes: tuple[str, ...] = ()
    except_scopes: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()
    except_hours: tuple[str, ...] = ()
    no_data: NoData = "hold"


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
        self.id, self._spec, self._advisor, self._guard = spec.id, spec, advisor, guard
        self._figure = FIGURES[spec.figure]
        self._limits_of = limits_of or (lambda _targets: Limits(spec.warn, spec.critical, spec.clear))
        self._sign = -1.0 if self._figure.low_is_bad else 1.0
        self._timing = Timing(spec.pending_s, spec.clear_s)
        self._hours, self._except = _parsed(spec.hours), _parsed(spec.except_hours)
        self._table: _Table | None = None

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """The scopes in breach, and those of `alive`."""
        table = self._limits(snapshot.scopes)
        value = self._sign * self._figure.read(snapshot)
        judged = table.applies & ~np.isnan(value) & self._in_hours(snapshot)
        if self._figure.contacts is not None and self._spec.minimum_contacts > 0:
            judged &= self._figure.contacts(snapshot) >= self._spec.minimum_contacts
        known = not snapshot.feeds or any(feed.current for feed in snapshot.feeds)
        breach = judged & (value > table.breach) & known
        if self._guard is not None and breach.any():
            breach &= self._guard(snapshot)
        if not known and self._spec.no_data == "raise":
            breach = table.applies.copy()
        rows = {int(row) for row in np.flatnonzero(breach)}
        rows |= {table.row_of[scope] for scope, _ in alive if scope in table.row_of}
        look = _Look(snapshot, table, value, judged, breach, known or self._spec.no_data != "hold")
        return [self._condition(look, row) for row in sorted(rows)]

    def _limits(self, scopes: tuple[Scope, ...]) -> _Table:
        if self._table is None or self._table.scopes is not scopes:
            self._table = _table(scopes, self._spec, self._limits_of, self._figure)
        return self._table

    def _in_hours(self, snapshot: FloorSnapshot) -> bool:
        if not self._hours and not self._except:
            return True
        local = datetime.fromtimestamp(snapshot.at, ZoneInfo(snapshot.zone))
        return (not self._hours or in_any(self._hours, local)) and not in_any(self._except, local)

    def _condition(self, look: _Look, row: int) -> Condition:
        table, value = look.table, float(look.value[row])
        breach, judged = bool(look.breach[row]), bool(look.judged[row])
        is_critical = judged and value > table.critical[row]
        limit = float(table.critical[row] if is_critical else table.breach[row])
        return Condition(
            self.id,
            table.scopes[row].id,
            "critical" if is_critical else "warn",
            self._figure.what,
            text=self._words(look.snapshot, row, self._sign * value, self._sign * limit),
            advice=self._advisor.advice(look.snapshot, table.scopes[row]),
            breach=breach,
            clear=not breach and (not judged or value <= table.clear[row]),
            eased=not judged or value <= table.eased[row],
            known=look.known,
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
        return self._figure.phrase.format(
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
    known: bool


def _badness(value: float, limit: float) -> float:
    """How far past the limit, 1 at the limit; for turned values the shortfall counts."""
    return 1.0 + (value - limit) / max(abs(limit), 1e-9)


def _table(scopes: tuple[Scope, ...], spec: RuleSpec, limits_of: LimitsOf, of: Figure) -> _Table:
    applies = [
        (scope.id in spec.scopes if spec.scopes else scope.kind in spec.kinds)
        and scope.id not in spec.except_scopes
        for scope in scopes
    ]
    limits = np.array([_turned(limits_of(scope.targets), of) for scope in scopes]).reshape(-1, 4)
    return _Table(
        scopes, {scope.id: row for row, scope in enumerate(scopes)}, np.array(applies, dtype=bool), *limits.T
    )


def _turned(limits: Limits, of: Figure) -> tuple[float, float, float, float]:
    """Breach, critical, clear and eased limit of a scope, turned so that above is bad."""
    sign = -1.0 if of.low_is_bad else 1.0
    critical = NO_LIMIT if limits.critical is None else sign * limits.critical
    breach = critical if limits.warn is None else sign * limits.warn
    step = CLEAR_RATIO if of.unit == "ratio" else CLEAR_SHARE * abs(breach)
    clear = breach - step if limits.clear is None else sign * limits.clear
    eased = clear if limits.warn is None else (breach + critical) / 2
    return breach, critical, clear, min(eased, critical)


def _parsed(texts: tuple[str, ...]) -> tuple[Hours, ...]:
    return tuple(parse_hours(text) for text in texts)


def check_spec(spec: RuleSpec, *, own_limits: bool = True) -> None:
    """Raises ConfigError that names the rule and the key, for a rule that makes no sense."""

    def fail(message: str, key: str) -> None:
        raise ConfigError(message, key=f"rule {spec.id!r}: {key}")

    if spec.figure not in FIGURES:
        fail(f"there is no figure {spec.figure!r}; choose one of {', '.join(FIGURES)}", "figure")
    if own_limits:
        _check_limits(spec, fail)
    for key, texts in (("hours", spec.hours), ("except_hours", spec.except_hours)):
        try:
            _parsed(texts)
        except ValueError as error:
            fail(str(error), key)
    if spec.pending_s < 0 or spec.clear_s < 0:
        fail("a time cannot be negative", "pending_s" if spec.pending_s < 0 else "clear_s")


def _check_limits(spec: RuleSpec, fail: Callable[[str, str], None]) -> None:
    if spec.warn is None and spec.critical is None:
        fail("state warn, critical or both", "warn")
    low = FIGURES[spec.figure].low_is_bad
    side, sign = ("below", -1.0) if low else ("above", 1.0)
    first = spec.critical if spec.warn is None else spec.warn
    if spec.warn is not None and spec.critical is not None and sign * spec.critical < sign * spec.warn:
        fail(
            f"the critical limit must be {side} the warn limit, for {spec.figure} is bad {side} it",
            "critical",
        )
    if spec.clear is not None and first is not None and sign * spec.clear > sign * first:
        fail(f"the alert would never end: the clear limit must not be {side} the limit", "clear")

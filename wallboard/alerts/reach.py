"""Where and when a rule applies: scopes, hours, exceptions."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from wallboard.alerts.conditions import Condition, Place, Rule
from wallboard.alerts.hours import Hours, in_any, parse_hours
from wallboard.closed_floor import is_at_rest
from wallboard.config_types import ScopeKind
from wallboard.rules import RuleSpec
from wallboard.snapshot import FloorSnapshot, Scope

ALL_KINDS: tuple[ScopeKind, ...] = ("floor", "channel", "group", "queue")


class Reach:
    """What `spec` says of it; `kinds` are the kinds of scopes where it does not say.

    Raises ValueError for hours that are none.
    """

    def __init__(self, spec: RuleSpec, kinds: Collection[ScopeKind] = ALL_KINDS) -> None:
        self._kinds, self._scopes = spec.kinds or kinds, frozenset(spec.scopes)
        self._except_scopes = frozenset(spec.except_scopes)
        self._hours, self._except_hours = parsed_hours(spec.hours), parsed_hours(spec.except_hours)

    def covers(self, scope: Scope) -> bool:
        """Whether the rule is for this scope at all."""
        wanted = scope.id in self._scopes if self._scopes else scope.kind in self._kinds
        return wanted and scope.id not in self._except_scopes

    def holds(self, snapshot: FloorSnapshot) -> bool:
        """Whether it applies at this time."""
        if not self._hours and not self._except_hours:
            return True
        local = datetime.fromtimestamp(snapshot.at, ZoneInfo(snapshot.zone))
        return (not self._hours or in_any(self._hours, local)) and not in_any(self._except_hours, local)


class RestrictedRule:
    """A rule that judges by itself, kept to where and when the site wants it."""

    def __init__(self, rule: Rule, spec: RuleSpec) -> None:
        self.id, self._rule, self._reach = rule.id, rule, Reach(spec)

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """Those of the rule, where it applies."""
        told = self._rule.conditions(snapshot, alive)
        if not told or not self._reach.holds(snapshot):
            return []
        covered = {scope.id for scope in snapshot.scopes if self._reach.covers(scope)}
        return [condition for condition in told if condition.scope in covered]


class OpenFloorRule:
    """A rule kept to the hours in which the floor is open, or still busy with those who came in time."""

    def __init__(self, rule: Rule) -> None:
        self.id, self._rule = rule.id, rule

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """Those of the rule; none of a floor at rest, where alerts that were in force are over."""
        return [] if is_at_rest(snapshot) else self._rule.conditions(snapshot, alive)


def parsed_hours(texts: Iterable[str]) -> tuple[Hours, ...]:
    """The hours that `texts` state. Raises ValueError."""
    return tuple(parse_hours(text) for text in texts)

"""What a route tells, and when: by severity, by what an alert concerns, by the site's hours."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, Self

from msgspec import Struct

from wallboard.alerts.case import RANK
from wallboard.alerts.compose import Names
from wallboard.alerts.hours import Hours, in_any, parse_hours
from wallboard.config import RouteConfig
from wallboard.records import Alert, Severity
from wallboard.snapshot import WHOLE_FLOOR

Occasion = Literal["raised", "escalated", "acknowledged", "recovered", "told", "handover"]
"""`told` is what a person at the desk sends: the note's alert is then an intervention in its words."""


class Told(Struct, frozen=True):
    """What a route has told of one alert: the gravest severity, and on which occasions."""

    severity: Severity
    occasions: frozenset[Occasion]

    @classmethod
    def after(cls, before: Told | None, occasion: Occasion, severity: Severity) -> Self:
        """With one more occasion."""
        if before is None:
            return cls(severity, frozenset({occasion}))
        return cls(min(before.severity, severity, key=RANK.__getitem__), before.occasions | {occasion})


class Routing:
    """The rules of one route. Knows no alert but the one it is asked about."""

    def __init__(self, route: RouteConfig) -> None:
        self._route = route
        self._wanted = (
            *(f"queue:{each}" for each in route.queues),
            *(f"group:{each}" for each in route.groups),
        )
        self._hours = _parsed(route.hours)
        self._quiet = _parsed(route.quiet)

    def occasion(self, alert: Alert, told: Told | None, names: Names, local: datetime) -> Occasion | None:
        """On which occasion the route tells of `alert` at the site's time `local`; None where it does not.

        `told` is what it has told of this alert before. What becomes of an alert is told only where its being
        raised was, so that nobody reads that something is over which he never heard of.
        """
        found = self._first(alert, names) if told is None else self._next(alert, told)
        if found is None or (found in {"raised", "escalated"} and not self._is_open(local)):
            return None
        gravest = min(alert.severity, told.severity if told else "info", key=RANK.__getitem__)
        return None if gravest != "critical" and in_any(self._quiet, local) else found

    def _first(self, alert: Alert, names: Names) -> Occasion | None:
        wanted = alert.state == "firing" and alert.severity in self._route.severities
        return "raised" if wanted and self._concerns(alert, names) else None

    def _next(self, alert: Alert, told: Told) -> Occasion | None:
        happened: Occasion | None = None
        if alert.recovered_at is not None:
            happened = "recovered"
        elif RANK[alert.severity] < RANK[told.severity] and alert.state == "firing":
            happened = "escalated"
        elif alert.state == "acknowledged" and "acknowledged" not in told.occasions:
            happened = "acknowledged"
        over = "recovered" in told.occasions
        return happened if happened in self._route.also and not over else None

    def _concerns(self, alert: Alert, names: Names) -> bool:
        """Whether the alert's scopes meet the route's: what hits the whole floor hits each of its queues."""
        hit = alert.scopes or (alert.scope,)
        if not self._wanted or WHOLE_FLOOR in hit:
            return True
        return any(
            scope == wanted or names.covers(scope, wanted) or names.covers(wanted, scope)
            for scope in hit
            for wanted in self._wanted
        )

    def _is_open(self, local: datetime) -> bool:
        return not self._hours or in_any(self._hours, local)


def _parsed(texts: Iterable[str]) -> tuple[Hours, ...]:
    return tuple(parse_hours(text) for text in texts)

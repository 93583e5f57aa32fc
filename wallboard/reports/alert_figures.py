"""Alerts of the period by rule: how many, how long, and who took care of them how fast."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import median

from wallboard.alerts.compose import Names
from wallboard.records import Alert
from wallboard.reports.document import RuleFigures
from wallboard.reports.period import Period

MOST_PLACES = 3


def raised_in(alerts: Iterable[Alert], period: Period) -> list[Alert]:
    """Those that were in force for some time of the period; what was only pending never came."""
    return [each for each in alerts if each.raised_at is not None and each.raised_at < period.end_at]


def rule_figures(alerts: Sequence[Alert], span: tuple[float, float], names: Names) -> tuple[RuleFigures, ...]:
    """All alerts together (where there are any), then each rule, the one longest in force first.

    Of `span` (epoch seconds) counts what they were in force.
    """
    if not alerts:
        return ()
    by_rule: dict[str, list[Alert]] = {}
    for each in alerts:
        by_rule.setdefault(each.rule, []).append(each)
    rules = [_figures(rule, theirs, span, names) for rule, theirs in by_rule.items()]
    rules.sort(key=lambda each: (-each.in_force_s, each.rule))
    return (_figures("", alerts, span, names), *rules)


def _figures(rule: str, alerts: Sequence[Alert], span: tuple[float, float], names: Names) -> RuleFigures:
    taken = [
        each.acknowledged_at - each.raised_at
        for each in alerts
        if each.acknowledged_at is not None and each.raised_at is not None
    ]
    places = Counter(names.of(scope) for each in alerts for scope in (each.scopes or (each.scope,)))
    return RuleFigures(
        rule=rule,
        alerts=len(alerts),
        critical=sum(each.severity == "critical" for each in alerts),
        in_force_s=sum(_in_force_s(each, *span) for each in alerts),
        acknowledged=len(taken),
        acknowledge_s=median(taken) if taken else None,
        still_open=sum(each.open for each in alerts),
        places=tuple(f"{place} {count}" for place, count in places.most_common(MOST_PLACES)),
    )


def _in_force_s(alert: Alert, start: float, until: float) -> float:
    begin = max(alert.raised_at or alert.since, start)
    end = until if alert.recovered_at is None else min(alert.recovered_at, until)
    return max(0.0, end - begin)

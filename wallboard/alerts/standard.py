"""The rules that come with the program, from the config's few numbers and each queue's own targets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from scipy.special import bdtr

from wallboard.alerts.adherence import OutOfAdherenceRule
from wallboard.alerts.advice import Advisor
from wallboard.alerts.agents import TimeInStateRule
from wallboard.alerts.arrivals import ArrivalRule
from wallboard.alerts.conditions import Rule
from wallboard.alerts.figures import finished, service_level
from wallboard.alerts.threshold import Guard, Limits, LimitsOf, Mask, ThresholdRule
from wallboard.config import AlertConfig, TargetsConfig
from wallboard.language import mark
from wallboard.rules import RuleSpec
from wallboard.snapshot import FloorSnapshot

LUCK = 0.02
"""A service level is low when a queue that holds its target would show as little less often than this."""
NO_AGENT_PENDING_FACTOR = 4.0
"""In a busy centre nobody is free for half a minute all the time; two minutes are another thing."""
AGENT_RULES = (
    (
        "long_call",
        mark("Long call"),
        ("talking", "held"),
        1800.0,
        mark("Listen in, or ask whether help is wanted."),
    ),
    ("long_wrapup", mark("Long wrap-up"), ("wrapup",), 600.0, mark("Ask whether something is stuck.")),
    ("long_break", mark("Long break"), ("break",), 1200.0, mark("Ask when he will be back.")),
    ("long_lunch", mark("Long lunch"), ("lunch",), 3900.0, mark("Ask when he will be back.")),
)
"""Rule, what it is called, states, limit in seconds, advice."""
NO_CHANGES: Mapping[str, RuleSpec] = MappingProxyType({})


class _Threshold(NamedTuple):
    """A rule's numbers; where its limits come from; and what must be true besides."""

    spec: RuleSpec
    limits_of: LimitsOf | None = None
    guard: Guard | None = None


def standard_rules(
    config: AlertConfig, own: Mapping[str, RuleSpec] = NO_CHANGES, *, arrivals: bool = True
) -> tuple[Rule, ...]:
    """The first-form rules, with the numbers that `own` (by rule id) replaces.

    None where alerts are switched off. `arrivals` False where a spike detector does better.
    """
    if not config.enabled:
        return ()
    advisor = Advisor()
    thresholds = (
        _longest_wait(config),
        _waiting(config),
        _service_level(config),
        _no_agent_free(config),
        _nobody_signed_on(config),
    )
    rules: list[Rule] = [_rule_of(each, own.get(each.spec.id), advisor) for each in thresholds]
    rules += [OutOfAdherenceRule(), *_agent_rules(own)]
    return (*rules, ArrivalRule(config.false_alarm_days)) if arrivals else tuple(rules)


def _rule_of(standard: _Threshold, own: RuleSpec | None, advisor: Advisor) -> ThresholdRule:
    if own is None:
        return ThresholdRule(standard.spec, advisor, standard.limits_of, standard.guard)
    limits_of = None if own.has_limits else standard.limits_of
    return ThresholdRule(own.over(standard.spec), advisor, limits_of, standard.guard)


def _longest_wait(config: AlertConfig) -> _Threshold:
    def limits(targets: TargetsConfig) -> Limits:
        return Limits(targets.longest_wait_s, config.longest_wait_critical_factor * targets.longest_wait_s)

    spec = RuleSpec(
        "longest_wait", "longest_wait_s", pending_s=min(config.pending_s, 10.0), clear_s=config.clear_s
    )
    return _Threshold(spec, limits)


def _waiting(config: AlertConfig) -> _Threshold:
    spec = RuleSpec(
        "waiting",
        "waiting",
        warn=config.waiting_warn,
        critical=config.waiting_critical,
        pending_s=config.pending_s,
        clear_s=config.clear_s,
    )
    return _Threshold(spec)


def _service_level(config: AlertConfig) -> _Threshold:
    """Warn at half the margin under the target, critical at the margin, clear at a quarter of it."""

    def limits(targets: TargetsConfig) -> Limits:
        target, margin = targets.service_level, config.service_level_margin
        return Limits(target - margin / 2, target - margin, target - margin / 4)

    spec = RuleSpec(
        "service_level",
        "service_level",
        pending_s=config.pending_s,
        clear_s=config.clear_s,
        minimum_contacts=config.minimum_contacts,
        kinds=("floor", "group", "queue"),
    )
    return _Threshold(spec, limits, _not_luck)


def _not_luck(snapshot: FloorSnapshot) -> Mask:
    """Scopes whose service level of the last 30 minutes is lower than chance makes it: a binomial tail."""
    contacts = finished(snapshot, "rolling")
    in_target = service_level(snapshot, "rolling") * contacts
    targets = np.array([scope.targets.service_level for scope in snapshot.scopes])
    return np.asarray(bdtr(np.round(in_target), np.round(contacts).astype(int), targets) < LUCK)


def _no_agent_free(config: AlertConfig) -> _Threshold:
    spec = RuleSpec(
        "no_agent_free",
        "available_while_waiting",
        warn=1,
        clear=1,
        pending_s=NO_AGENT_PENDING_FACTOR * config.pending_s,
        clear_s=config.clear_s,
    )
    return _Threshold(spec)


def _nobody_signed_on(config: AlertConfig) -> _Threshold:
    spec = RuleSpec(
        "nobody_signed_on",
        "staffed_while_waiting",
        critical=1,
        clear=1,
        pending_s=config.pending_s,
        clear_s=config.clear_s,
    )
    return _Threshold(spec)


def _agent_rules(own: Mapping[str, RuleSpec]) -> Iterator[Rule]:
    for rule, what, states, usual_s, advice in AGENT_RULES:
        stated = own.get(rule)
        limit_s = usual_s if stated is None or stated.warn is None else stated.warn
        channel = "voice" if rule == "long_call" else ""
        yield TimeInStateRule(rule, what, states, limit_s, advice=advice, channel=channel)

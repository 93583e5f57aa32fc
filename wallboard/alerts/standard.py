"""The rules that come with the program, from the config's few numbers and each queue's own targets."""

from __future__ import annotations

import numpy as np
from scipy.special import bdtr

from wallboard.alerts.adherence import OutOfAdherenceRule
from wallboard.alerts.advice import Advisor
from wallboard.alerts.agents import TimeInStateRule
from wallboard.alerts.arrivals import ArrivalRule
from wallboard.alerts.conditions import Rule
from wallboard.alerts.figures import finished, service_level
from wallboard.alerts.threshold import Limits, Mask, RuleSpec, ThresholdRule
from wallboard.config import AlertConfig, TargetsConfig
from wallboard.snapshot import FloorSnapshot

LUCK = 0.02
"""A service level is low when a queue that holds its target would show as little less often than this."""
NO_AGENT_PENDING_FACTOR = 4.0
"""In a busy centre nobody is free for half a minute all the time; two minutes are another thing."""
LONG_CALL_S, LONG_WRAPUP_S, LONG_BREAK_S, LONG_LUNCH_S = 1800.0, 600.0, 1200.0, 3900.0


def standard_rules(config: AlertConfig, *, arrivals: bool = True) -> tuple[Rule, ...]:
    """The first-form rules; none where alerts are switched off.

    `arrivals` False where a spike detector does better.
    """
    if not config.enabled:
        return ()
    advisor = Advisor()
    rules: list[Rule] = [
        _longest_wait(config, advisor),
        _waiting(config, advisor),
        _service_level(config, advisor),
        _no_agent_free(config, advisor),
        _nobody_signed_on(config, advisor),
        *_agent_rules(),
    ]
    return (*rules, ArrivalRule(config.false_alarm_days)) if arrivals else tuple(rules)


def _longest_wait(config: AlertConfig, advisor: Advisor) -> ThresholdRule:
    def limits(targets: TargetsConfig) -> Limits:
        return Limits(targets.longest_wait_s, config.longest_wait_critical_factor * targets.longest_wait_s)

    spec = RuleSpec(
        "longest_wait", "longest_wait_s", pending_s=min(config.pending_s, 10.0), clear_s=config.clear_s
    )
    return ThresholdRule(spec, advisor, limits)


def _waiting(config: AlertConfig, advisor: Advisor) -> ThresholdRule:
    spec = RuleSpec(
        "waiting",
        "waiting",
        warn=config.waiting_warn,
        critical=config.waiting_critical,
        pending_s=config.pending_s,
        clear_s=config.clear_s,
    )
    return ThresholdRule(spec, advisor)


def _service_level(config: AlertConfig, advisor: Advisor) -> ThresholdRule:
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
    return ThresholdRule(spec, advisor, limits, _not_luck)


def _not_luck(snapshot: FloorSnapshot) -> Mask:
    """Scopes whose service level of the last 30 minutes is lower than chance makes it: a binomial tail."""
    contacts = finished(snapshot, "rolling")
    in_target = service_level(snapshot, "rolling") * contacts
    targets = np.array([scope.targets.service_level for scope in snapshot.scopes])
    return np.asarray(bdtr(np.round(in_target), np.round(contacts).astype(int), targets) < LUCK)


def _no_agent_free(config: AlertConfig, advisor: Advisor) -> ThresholdRule:
    spec = RuleSpec(
        "no_agent_free",
        "available_while_waiting",
        warn=1,
        clear=1,
        pending_s=NO_AGENT_PENDING_FACTOR * config.pending_s,
        clear_s=config.clear_s,
    )
    return ThresholdRule(spec, advisor)


def _nobody_signed_on(config: AlertConfig, advisor: Advisor) -> ThresholdRule:
    spec = RuleSpec(
        "nobody_signed_on",
        "staffed_while_waiting",
        critical=1,
        clear=1,
        pending_s=config.pending_s,
        clear_s=config.clear_s,
    )
    return ThresholdRule(spec, advisor)


def _agent_rules() -> tuple[Rule, ...]:
    return (
        OutOfAdherenceRule(),
        TimeInStateRule(
            "long_call", "Long call", ("talking", "held"), LONG_CALL_S,
            advice="Listen in, or ask whether help is wanted.", channel="voice",
        ),
        TimeInStateRule(
            "long_wrapup", "Long wrap-up", ("wrapup",), LONG_WRAPUP_S,
            advice="Ask whether something is stuck.",
        ),
        TimeInStateRule(
            "long_break", "Long break", ("break",), LONG_BREAK_S,
            advice="Ask when he will be back.",
        ),
        TimeInStateRule(
            "long_lunch", "Long lunch", ("lunch",), LONG_LUNCH_S,
            advice="Ask when he will be back.",
        ),
    )  # fmt: skip

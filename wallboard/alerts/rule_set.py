"""All rules of a site: those that come with the program, as the configuration changes them, and its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wallboard.alerts.advice import Advisor
from wallboard.alerts.ahead import ahead_rules
from wallboard.alerts.conditions import Rule
from wallboard.alerts.quiet import QuietRule
from wallboard.alerts.reach import OpenFloorRule, RestrictedRule
from wallboard.alerts.remedies import remedied
from wallboard.alerts.standard import standard_rules
from wallboard.alerts.threshold import ThresholdRule
from wallboard.config import Config
from wallboard.lever_menu import menu_of
from wallboard.rules import BUILT_IN, THRESHOLDS

ALWAYS = frozenset({"handover_unsigned"})
"""Rules that hold on a closed floor, too; others do where they state `hours` of their own."""


def rules_of(config: Config, detectors: Sequence[Rule] = ()) -> tuple[Rule, ...]:
    """The rules of `config`, with the `detectors` among those that come with the program.

    None where alerts are switched off. Raises ConfigError for a rule that makes no sense.
    """
    if not config.alerts.enabled:
        return ()
    own_time = ALWAYS | {spec.id for spec in config.rule if spec.hours}
    rules = remedied(_rules_of(config, detectors), menu_of(config.lever))
    return tuple(rule if rule.id in own_time else OpenFloorRule(rule) for rule in rules)


def _rules_of(config: Config, detectors: Sequence[Rule]) -> Iterator[Rule]:
    own = {spec.id: spec for spec in config.rule}
    standard = standard_rules(config.alerts, own, arrivals=False)
    for rule in (*standard, *ahead_rules(config.alerts), QuietRule(menu_of(config.lever)), *detectors):
        spec = own.get(rule.id)
        if spec is None or (spec.enabled and rule.id in THRESHOLDS):
            yield rule
        elif spec.enabled:
            yield RestrictedRule(rule, spec)
    advisor = Advisor()
    for spec in config.rule:
        if spec.enabled and spec.id not in BUILT_IN:
            yield ThresholdRule(spec, advisor)

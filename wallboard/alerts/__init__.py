"""Alerts: rules that look at the floor, and the life cycle of what they find.

The engine holds one `AlertBook` over `rules_of(config)`, ticks it on event time, saves `book.changes()` with
an `AlertHistory` and takes them up again with `book.restore`. Signals of the watches go in as
`condition_of(signal)`.
"""

from wallboard.alerts.book import AlertBook
from wallboard.alerts.case import AlertRecord
from wallboard.alerts.conditions import Condition, Rule, Timing
from wallboard.alerts.history import AlertHistory
from wallboard.alerts.rule_set import rules_of
from wallboard.alerts.signals import condition_of
from wallboard.alerts.standard import standard_rules
from wallboard.alerts.threshold import ThresholdRule
from wallboard.rules import RuleSpec

__all__ = [
    "AlertBook",
    "AlertHistory",
    "AlertRecord",
    "Condition",
    "Rule",
    "RuleSpec",
    "ThresholdRule",
    "Timing",
    "condition_of",
    "rules_of",
    "standard_rules",
]

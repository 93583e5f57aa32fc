"""Alerts: rules that look at the floor, and the life cycle of what they find.

The engine holds one `AlertBook` over `standard_rules`, ticks it on event time, saves `book.changes()` with an
`AlertHistory` and takes them up again with `book.restore`.
"""

from wallboard.alerts.book import AlertBook
from wallboard.alerts.case import AlertRecord
from wallboard.alerts.conditions import Condition, Rule, Timing
from wallboard.alerts.history import AlertHistory
from wallboard.alerts.standard import standard_rules
from wallboard.alerts.threshold import RuleSpec, ThresholdRule

__all__ = [
    "AlertBook",
    "AlertHistory",
    "AlertRecord",
    "Condition",
    "Rule",
    "RuleSpec",
    "ThresholdRule",
    "Timing",
    "standard_rules",
]

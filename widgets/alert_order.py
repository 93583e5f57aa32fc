"""Which alerts are shown, the worst first, the mark each bears, and what the form begins with."""

from __future__ import annotations

from collections.abc import Sequence

from wallboard.records import NO_DETAILS, Alert, Delivery, Details, InterventionDraft, ProposedLever
from widgets.marks import Mark

RANK = {"critical": 0, "warn": 1, "info": 2}


def mark_of(alert: Alert) -> Mark:
    """The mark of an alert's severity."""
    marks: dict[str, Mark] = {"critical": "critical", "warn": "warn"}
    return marks.get(alert.severity, "info")


def in_force(alerts: Sequence[Alert]) -> list[Alert]:
    """Alerts to show: open ones, firing before those someone takes care of, the worst and then the oldest
    first.
    """
    quiet = {"acknowledged", "snoozed"}
    return sorted(
        (alert for alert in alerts if alert.open),
        key=lambda alert: (alert.state in quiet, RANK[alert.severity], alert.since),
    )


def draft_about(alert: Alert, who: str) -> InterventionDraft:
    """What the form begins with: the gentlest lever that was proposed, else nothing chosen."""
    first = next((each for each in alert.proposal if each.kind), ProposedLever("", ""))
    details = Details(delivery=Delivery("feed", slots=first.uses)) if first.uses else NO_DETAILS
    return InterventionDraft(first.kind, alert.scope, first.text, who, alert=alert.id, details=details)

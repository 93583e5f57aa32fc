"""Which alerts are shown, the worst first, and the mark each bears."""

from __future__ import annotations

from collections.abc import Sequence

from wallboard.records import Alert
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

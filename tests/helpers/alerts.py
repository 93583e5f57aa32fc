"""Alerts as the book hands them out."""

from msgspec.structs import replace

from tests.helpers.alert_floor import NOON_AT
from wallboard.alerts import AlertRecord
from wallboard.records import Alert, Severity


def alert(number: int = 1, *, queue: str = "Billing", severity: Severity = "critical") -> Alert:
    """An alert that was raised at noon."""
    return Alert(
        id=f"longest_wait/queue:{queue}/{number}",
        rule="longest_wait",
        severity=severity,
        scope=f"queue:{queue}",
        state="firing",
        title=f"Longest wait in {queue}",
        text="4:10 where the limit is 2:00. Since 11:58.",
        advice="Move two breaks.",
        since=NOON_AT - 120,
        raised_at=NOON_AT,
        scopes=(f"queue:{queue}",),
    )


def over(alert: Alert) -> Alert:
    """The same, recovered twelve minutes later."""
    return replace(alert, state="recovered", recovered_at=NOON_AT + 720, text="12:00 to 12:12, 12 min.")


def acknowledged(alert: Alert, who: str = "Ines M.") -> Alert:
    """The same, taken care of."""
    return replace(alert, state="acknowledged", acknowledged_at=NOON_AT + 60, acknowledged_by=who)


def records(*alerts: Alert) -> list[AlertRecord]:
    """As the book's changes."""
    return [AlertRecord(each, tuple((scope, "") for scope in each.scopes)) for each in alerts]

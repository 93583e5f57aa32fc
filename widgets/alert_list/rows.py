"""The alerts in three parts: in force, snoozed, recovered today. Pure: alerts in, rows out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from wallboard.language import mark, say
from wallboard.records import Alert, Severity
from widgets.alert_order import RANK, in_force
from widgets.formatting import Formats

Part = Literal["in force", "snoozed", "recovered today"]
PARTS: tuple[Part, ...] = ("in force", "snoozed", "recovered today")
PART_WORDS: dict[Part, str] = {
    "in force": mark("In force"),
    "snoozed": mark("Snoozed"),
    "recovered today": mark("Recovered today"),
}


@dataclass(frozen=True)
class Heading:
    """Begins a part."""

    part: Part
    count: int


@dataclass(frozen=True)
class AlertRow:
    """An alert; `aside` says in short for how long and how it stands."""

    alert: Alert
    aside: str


Row = Heading | AlertRow


def part_of(alert: Alert) -> Part | None:
    """Where the alert belongs; a pending one is not shown yet."""
    if alert.state == "snoozed":
        return "snoozed"
    if alert.open:
        return "in force"
    return "recovered today" if alert.state == "recovered" else None


def rows_of(
    alerts: Sequence[Alert], severities: Collection[Severity], at: float, formats: Formats
) -> tuple[Row, ...]:
    """Alerts of these severities under their headings, the worst first, what recovered last before the
    rest.
    """
    wanted = [alert for alert in alerts if alert.severity in severities]
    recovered = sorted(
        (alert for alert in wanted if alert.state == "recovered"),
        key=lambda alert: -(alert.recovered_at or alert.since),
    )
    rows: list[Row] = []
    for part in PARTS:
        here = [alert for alert in (*in_force(wanted), *recovered) if part_of(alert) == part]
        if here:
            rows.append(Heading(part, len(here)))
            rows += [AlertRow(alert, aside_of(alert, at, formats)) for alert in here]
    return tuple(rows)


def aside_of(alert: Alert, at: float, formats: Formats) -> str:
    """For how long, and who takes care of it. Since when, several times maybe, stands in its text."""
    if alert.state == "recovered" and alert.recovered_at is not None:
        return say("recovered {clock}").format(clock=formats.clock(alert.recovered_at))
    lasts = formats.span(at - alert.since)
    return f"{lasts}\n{care} ".rstrip() if (care := care_of(alert, formats)) else lasts


def care_of(alert: Alert, formats: Formats) -> str:
    """How it is taken care of, in words; empty where nobody has seen it."""
    if alert.state == "snoozed" and alert.snoozed_until is not None:
        return say("snoozed until {clock}").format(clock=formats.clock(alert.snoozed_until))
    if alert.state == "no_data":
        return say("no data to judge by")
    if alert.state == "recovering":
        return say("clearing")
    seen = say("seen by {name}").format(name=alert.acknowledged_by)
    return seen if alert.acknowledged_at is not None else ""


def counts_of(alerts: Sequence[Alert]) -> dict[Severity, int]:
    """Open alerts by severity, the worst severity first."""
    counts: dict[Severity, int] = {"critical": 0, "warn": 0, "info": 0}
    for alert in alerts:
        counts[alert.severity] += alert.open
    return dict(sorted(counts.items(), key=lambda each: RANK[each[0]]))

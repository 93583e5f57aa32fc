"""What a report says in a sentence: its title, its span, its headline."""

from __future__ import annotations

from wallboard.alerts.words import counted, length
from wallboard.handover.document import ScopeFigures
from wallboard.handover.words import against, is_out_of_line, number, percent, target_words
from wallboard.reports.document import Report
from wallboard.reports.period import ReportKind

TITLES: dict[ReportKind, str] = {
    "daily": "Daily report",
    "weekly": "Weekly report",
    "monthly": "Monthly report",
    "scorecard": "Team scorecard",
}


def span(report: Report) -> str:
    """`Sun 23 May 1999`; `17 – 23 May 1999`; both months and years where they differ."""
    first, last = report.period.first, report.period.last
    if first == last:
        return f"{first:%a} {first.day} {first:%b %Y}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {last.day} {last:%b %Y}"
    begin = f"{first.day} {first:%b}" if first.year == last.year else f"{first.day} {first:%b %Y}"
    return f"{begin} – {last.day} {last:%b %Y}"


def headline(report: Report) -> str:
    """The period in a few sentences."""
    parts = _people(report) if report.kind == "scorecard" else _floor(report)
    return f"{'. '.join(part for part in parts if part)}."


def _floor(report: Report) -> list[str]:
    floor = report.queues[0].figures if report.queues else None
    if floor is None or floor.service_level is None:
        return ["No contact was recorded"]
    levers = sum(each.times for each in report.kinds if each.effect)
    return [
        f"Service level {percent(floor.service_level)}, target {target_words(floor)}",
        f"{number(floor.offered)} contacts{_expected(floor)}",
        _alerts(report),
        f"{counted(levers, 'lever', 'levers')} used" if levers else "No lever was used",
    ]


def _alerts(report: Report) -> str:
    if not report.alerts:
        return "No alert"
    every = report.alerts[0]
    return f"{counted(every.alerts, 'alert', 'alerts')}, {length(every.in_force_s)} in force"


def _expected(floor: ScopeFigures) -> str:
    if not floor.expected:
        return ""
    by_chance = "" if is_out_of_line(floor) else ", within chance"
    return f", {against(floor)} against the forecast{by_chance}"


def _people(report: Report) -> list[str]:
    contacts = sum(each.contacts for each in report.teams)
    overdue = sum(each.is_overdue for each in report.coachings)
    given = sum(each.intervention.happened_at >= report.period.start_at for each in report.coachings)
    people = counted(len(report.agents), "agent", "agents")
    if any(each.team for each in report.teams):
        people += f" in {counted(len(report.teams), 'team', 'teams')}"
    return [
        f"{people} took {number(contacts)} contacts",
        f"{counted(given, 'coaching', 'coachings')} given",
        f"{counted(overdue, 'follow-up', 'follow-ups')} overdue" if overdue else "No follow-up is overdue",
    ]


def compared(report: Report) -> str:
    """The period before in a sentence; empty where nothing was recorded of it."""
    before = report.previous
    if before is None or before.service_level is None or report.kind == "scorecard":
        return ""
    return f"The period before: {percent(before.service_level)}, {number(before.offered)} contacts."

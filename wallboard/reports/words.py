"""What a report says in a sentence: its title, its span, its headline."""

from __future__ import annotations

from wallboard.alerts.words import length
from wallboard.handover.document import ScopeFigures
from wallboard.handover.words import (
    against,
    date_words,
    day_and_month,
    day_number,
    is_out_of_line,
    number,
    percent,
    target_words,
)
from wallboard.language import day, mark, say, say_n
from wallboard.reports.document import Report
from wallboard.reports.period import ReportKind

TITLES: dict[ReportKind, str] = {
    "daily": mark("Daily report"),
    "weekly": mark("Weekly report"),
    "monthly": mark("Monthly report"),
    "scorecard": mark("Team scorecard"),
}


def span(report: Report) -> str:
    """`Sun 23 May 1999`; `17 – 23 May 1999`; both months and years where they differ."""
    first, last = report.period.first, report.period.last
    if first == last:
        return day(first)
    end = date_words(last)
    if (first.year, first.month) == (last.year, last.month):
        return say("{day} – {end}").format(day=day_number(first), end=end)
    begin = day_and_month(first) if first.year == last.year else date_words(first)
    return f"{begin} – {end}"


def headline(report: Report) -> str:
    """The period in a few sentences."""
    return " ".join(_people(report) if report.kind == "scorecard" else _floor(report))


def _floor(report: Report) -> list[str]:
    floor = report.queues[0].figures if report.queues else None
    if floor is None or floor.service_level is None:
        return [say("No contact was recorded.")]
    levers = sum(each.times for each in report.kinds if each.effect)
    used = say_n("{n} levers used.", "{n} lever used.", levers).format(n=levers)
    return [
        say("Service level {level}, target {target}.").format(
            level=percent(floor.service_level), target=target_words(floor)
        ),
        _contacts(floor),
        _alerts(report),
        used if levers else say("No lever was used."),
    ]


def _alerts(report: Report) -> str:
    if not report.alerts:
        return say("No alert.")
    every = report.alerts[0]
    words = say_n("{n} alerts, {length} in force.", "{n} alert, {length} in force.", every.alerts)
    return words.format(n=every.alerts, length=length(every.in_force_s))


def _contacts(floor: ScopeFigures) -> str:
    offered = number(floor.offered)
    if not floor.expected:
        return say("{n} contacts.").format(n=offered)
    by_chance = say("{n} contacts, {change} against the forecast, within chance.")
    out_of_line = say("{n} contacts, {change} against the forecast.")
    words = out_of_line if is_out_of_line(floor) else by_chance
    return words.format(n=offered, change=against(floor))


def _people(report: Report) -> list[str]:
    agents, teams = len(report.agents), len(report.teams)
    contacts = sum(each.contacts for each in report.teams)
    overdue = sum(each.is_overdue for each in report.coachings)
    given = sum(each.intervention.happened_at >= report.period.start_at for each in report.coachings)
    people = say_n("{n} agents", "{n} agent", agents).format(n=agents)
    if any(each.team for each in report.teams):
        words = say_n("{agents} in {n} teams", "{agents} in {n} team", teams)
        people = words.format(agents=people, n=teams)
    late = say_n("{n} follow-ups overdue.", "{n} follow-up overdue.", overdue).format(n=overdue)
    return [
        say("{agents} took {n} contacts.").format(agents=people, n=number(contacts)),
        say_n("{n} coachings given.", "{n} coaching given.", given).format(n=given),
        late if overdue else say("No follow-up is overdue."),
    ]


def compared(report: Report) -> str:
    """The period before in a sentence; empty where nothing was recorded of it."""
    before = report.previous
    if before is None or before.service_level is None or report.kind == "scorecard":
        return ""
    words = say("The period before: {level}, {n} contacts.")
    return words.format(level=percent(before.service_level), n=number(before.offered))

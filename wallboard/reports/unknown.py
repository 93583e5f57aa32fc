"""What a report cannot tell, said plainly: days without rows, holes, what no feed gave."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wallboard.alerts.words import counted
from wallboard.handover.words import percent
from wallboard.reports.document import Report
from wallboard.reports.figures import quiet_days

WORTH_SAYING = 0.02
"""A hole of at least this share of a day is worth a line."""
FEW_ANSWERS = 30
MOST_DAYS = 5


def what_is_unknown(report: Report) -> tuple[str, ...]:
    """Each in a sentence."""
    return (*_of_the_floor(report), *_of_people(report))


def _of_the_floor(report: Report) -> Iterator[str]:
    quiet = quiet_days(report.days)
    if quiet:
        yield f"Nothing was recorded on {_listed(quiet)}."
    for each in report.days:
        if each.figures is not None and each.missing >= WORTH_SAYING:
            share = percent(each.missing)
            yield f"On {_day(each.day)} the wall had no data for {share} of the recorded time."
    without = [each.day for each in report.days if each.figures and each.figures.expected is None]
    if without:
        yield f"No forecast was kept that covers {_listed(without)}."
    if not report.alerts and report.queues:
        yield "No alert was raised, or none was watched for."
    if "plan" in report.inferred:
        yield "The forecast is what earlier days of the recording let one expect; nobody planned it."


def _of_people(report: Report) -> Iterator[str]:
    if not report.agents:
        yield "No agents' figures were kept for this time."
        return
    if "agents" in report.inferred:
        yield (
            "Agents' sign-ons are inferred from the contacts that they took: occupancy and signed-on time"
            " are no more than that."
        )
    missing = [
        words
        for words, known in (
            ("customer satisfaction", report.known.csat),
            ("first contact resolution", report.known.fcr),
            ("schedules, and so adherence", report.known.schedules),
        )
        if not known
    ]
    if missing:
        yield f"Not in this feed: {'; '.join(missing)}."
    answers = report.queues[0].survey.csat_answers if report.queues else 0
    if report.known.csat and answers < FEW_ANSWERS * len(report.agents):
        yield (
            f"{counted(answers, 'answer', 'answers')} of customers stand behind the satisfaction of"
            f" {counted(len(report.agents), 'agent', 'agents')}: a single agent's mean is little more than"
            f" chance below {FEW_ANSWERS} answers."
        )


def _day(day: date) -> str:
    return day.strftime("%a %-d %b")


def _listed(days: list[date]) -> str:
    shown = ", ".join(map(_day, days[:MOST_DAYS]))
    more = len(days) - MOST_DAYS
    return f"{shown} and {counted(more, 'more day', 'more days')}" if more > 0 else shown

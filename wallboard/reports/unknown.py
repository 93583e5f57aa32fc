"""What a report cannot tell, said plainly: days without rows, holes, what no feed gave."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wallboard.handover.words import day_in_short, percent
from wallboard.language import say, say_n
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
        yield say("Nothing was recorded on {days}.").format(days=_listed(quiet))
    for each in report.days:
        if each.figures is not None and each.missing >= WORTH_SAYING:
            share = percent(each.missing)
            yield say("On {day} the wall had no data for {share} of the recorded time.").format(
                day=day_in_short(each.day), share=share
            )
    without = [each.day for each in report.days if each.figures and each.figures.expected is None]
    if without:
        yield say("No forecast was kept that covers {days}.").format(days=_listed(without))
    if not report.alerts and report.queues:
        yield say("No alert was raised, or none was watched for.")
    if "plan" in report.inferred:
        yield say("The forecast is what earlier days of the recording let one expect; nobody planned it.")


def _of_people(report: Report) -> Iterator[str]:
    if not report.agents:
        yield say("No agents' figures were kept for this time.")
        return
    if "agents" in report.inferred:
        yield say(
            "Agents' sign-ons are inferred from the contacts that they took: occupancy and signed-on time"
            " are no more than that."
        )
    missing = [
        words
        for words, known in (
            (say("customer satisfaction"), report.known.csat),
            (say("first contact resolution"), report.known.fcr),
            (say("schedules, and so adherence"), report.known.schedules),
        )
        if not known
    ]
    if missing:
        yield say("Not in this feed: {what}.").format(what="; ".join(missing))
    answers = report.queues[0].survey.csat_answers if report.queues else 0
    if report.known.csat and answers < FEW_ANSWERS * len(report.agents):
        yield say(
            "Customers' answers behind the satisfaction: {n}, for {agents} signed on. A single agent's mean"
            " is little more than chance below {least} answers."
        ).format(n=answers, agents=len(report.agents), least=FEW_ANSWERS)


def _listed(days: list[date]) -> str:
    shown = ", ".join(map(day_in_short, days[:MOST_DAYS]))
    more = len(days) - MOST_DAYS
    if more <= 0:
        return shown
    return say_n("{days} and {n} more days", "{days} and {n} more day", more).format(days=shown, n=more)

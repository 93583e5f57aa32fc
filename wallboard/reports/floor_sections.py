"""The report's tables about the floor: queues, days, worst intervals, alerts, interventions."""

from __future__ import annotations

from collections.abc import Iterator
from math import isclose

from wallboard.handover.document import ScopeFigures
from wallboard.handover.words import (
    against,
    day_in_short,
    day_of_month,
    full_text,
    is_out_of_line,
    rule_words,
    target_in_short,
)
from wallboard.language import mark, say
from wallboard.log.kinds import KINDS
from wallboard.metrics import FORMULA_WORDS
from wallboard.outcomes.summary import KindSummary
from wallboard.reports.document import KindFigures, QueueFigures, Report, RuleFigures, WorstInterval
from wallboard.reports.sections import NOT_TOLD, Column, Line, Section, Tone

PAGE_WORST, PAGE_RULES, PAGE_KINDS = 5, 7, 8
MOST_MATRIX_DAYS = 7
_VERDICT_TONES: dict[bool | None, Tone] = {True: "good", False: "off", None: "muted"}


def floor_sections(report: Report) -> Iterator[Section]:
    """In the order of the document."""
    yield _queues(report)
    yield _worst(report)
    yield _alerts(report)
    yield _kinds(report)
    if len(report.days) > 1:
        yield _days(report)
        yield _queue_days(report)
    yield _intervals(report)
    yield _log(report)


# --- queues ---

_QUEUES = (
    Column("scope", mark("Queue")),
    Column("service_level", mark("Service level"), "share"),
    Column("target", mark("Target"), "right"),
    Column("offered", mark("Offered"), "count"),
    Column("expected", mark("Forecast"), "count"),
    Column("against", mark("Against it"), "right"),
    Column("abandoned", mark("Abandoned"), "count"),
    Column("abandonment", mark("of offered"), "share"),
    Column("asa_s", mark("ASA"), "s"),
    Column("longest_wait_s", mark("Longest"), "s"),
    Column("aht_s", mark("AHT"), "s"),
    Column("occupancy", mark("Occupancy"), "share"),
    Column("csat", mark("CSAT"), "score"),
    Column("fcr", mark("FCR"), "share"),
)


def _queues(report: Report) -> Section:
    formulas = dict.fromkeys(each.figures.scope.targets.formula for each in report.queues)
    return Section(
        "queues",
        say("Queues against target and forecast"),
        _QUEUES,
        tuple(_queue(each, report) for each in report.queues),
        "first",
        caption=say("Service level: {formulas}.").format(
            formulas="; ".join(say(FORMULA_WORDS[formula]) for formula in formulas)
        ),
        empty=say("No contact was recorded."),
    )


def _queue(queue: QueueFigures, report: Report) -> Line:
    each, said = queue.figures, queue.survey
    target = target_in_short(each)
    return Line(
        (
            each.scope.name, each.service_level, target, each.offered, each.expected,
            against(each) or None, each.abandoned, each.abandonment, each.asa_s, each.longest_wait_s,
            each.aht_s, each.occupancy, said.csat if report.known.csat else NOT_TOLD,
            said.fcr if report.known.fcr else NOT_TOLD,
        ),
        _tones(each) | _untold(report, 12, 13),
        strong=each.scope.kind == "floor",
    )  # fmt: skip


def _tones(each: ScopeFigures) -> dict[int, Tone]:
    marks: dict[int, Tone] = {1: "off"} if _is_missed(each) else {}
    if is_out_of_line(each):
        marks[5] = "off"
    if each.abandonment is not None and each.abandonment > each.scope.targets.abandonment:
        marks[7] = "off"
    return marks


def _is_missed(each: ScopeFigures) -> bool:
    target = each.scope.targets.service_level
    level = each.service_level
    return level is not None and level < target and not isclose(level, target)


def _untold(report: Report, csat: int, fcr: int) -> dict[int, Tone]:
    known = ((csat, report.known.csat), (fcr, report.known.fcr))
    return {index: "muted" for index, told in known if not told}


# --- days and intervals ---

_DAYS = (
    Column("day", mark("Day")),
    Column("service_level", mark("Service level"), "share"),
    Column("offered", mark("Offered"), "count"),
    Column("expected", mark("Forecast"), "count"),
    Column("against", mark("Against it"), "right"),
    Column("abandonment", mark("Abandoned"), "share"),
    Column("asa_s", mark("ASA"), "s"),
    Column("longest_wait_s", mark("Longest"), "s"),
    Column("aht_s", mark("AHT"), "s"),
    Column("occupancy", mark("Occupancy"), "share"),
    Column("alerts", mark("Alerts"), "count"),
    Column("levers", mark("Levers"), "count"),
    Column("missing", mark("Without data"), "share"),
)


def _days(report: Report) -> Section:
    lines = []
    for each in report.days:
        day, figures = day_in_short(each.day), each.figures
        if figures is None:
            nothing = (say("nothing recorded"), *[None] * 8, each.alerts, each.levers, None)
            lines.append(Line((day, *nothing), {1: "muted"}))
            continue
        cells = (
            day, figures.service_level, figures.offered, figures.expected, against(figures) or None,
            figures.abandonment, figures.asa_s, figures.longest_wait_s, figures.aht_s, figures.occupancy,
            each.alerts, each.levers, each.missing,
        )  # fmt: skip
        tones: dict[int, Tone] = {1: "off"} if _is_missed(figures) else {}
        lines.append(Line(cells, tones | ({4: "off"} if is_out_of_line(figures) else {})))
    return Section("days", say("The whole floor by day"), _DAYS, tuple(lines))


def _queue_days(report: Report) -> Section:
    """Service level of each queue on each day, as far as a page is wide; all of it for programs."""
    days = report.days[-MOST_MATRIX_DAYS:] if len(report.days) > MOST_MATRIX_DAYS else report.days
    first = len(report.days) - len(days)
    columns = tuple(Column(f"service_level_{each.day}", day_of_month(each.day), "share") for each in days)
    lines = []
    for queue in report.queues:
        theirs = queue.by_day[first:]
        tones: dict[int, Tone] = {
            index: "off" for index, each in enumerate(theirs, start=1) if each and _is_missed(each)
        }
        levels = (each.service_level if each else None for each in theirs)
        name, strong = queue.figures.scope.name, queue.figures.scope.kind == "floor"
        lines.append(Line((name, *levels), tones, strong))
    title = say("Service level by queue and day")
    if first:
        title = say("Service level by queue and day, the last {n} days").format(n=len(days))
    return Section("queue-days", title, (Column("scope", mark("Queue")), *columns), tuple(lines))


_WORST = (
    Column("start", mark("From"), "time"),
    Column("scope", mark("Queue")),
    Column("missed", mark("Missed the target"), "count"),
    Column("service_level", mark("Service level"), "share"),
    Column("offered", mark("Offered"), "count"),
    Column("expected", mark("Forecast"), "count"),
    Column("abandoned", mark("Abandoned"), "count"),
    Column("longest_wait_s", mark("Longest"), "s"),
)


def _worst(report: Report) -> Section:
    return Section(
        "worst",
        say("Worst intervals"),
        _WORST,
        tuple(_worst_line(each) for each in report.worst),
        "first",
        caption=say("Where most contacts were not answered within the target."),
        empty=say("Every contact was answered within its target."),
        most=PAGE_WORST,
    )


def _worst_line(each: WorstInterval) -> Line:
    return Line(
        (
            each.start, each.scope.name, each.missed, each.service_level, each.offered, each.expected,
            each.abandoned, each.longest_wait_s,
        ),
        {3: "off"} if each.service_level is not None else {},
    )  # fmt: skip


_INTERVALS = (
    Column("start", mark("From"), "time"),
    Column("offered", mark("Offered"), "count"),
    Column("expected", mark("Forecast"), "count"),
    Column("abandoned", mark("Abandoned"), "count"),
    Column("service_level", mark("Service level"), "share"),
    Column("longest_wait_s", mark("Longest"), "s"),
)


def _intervals(report: Report) -> Section:
    """Those of a single day that had contacts, or expected some."""
    intervals = report.day.intervals if report.day else ()
    lines = tuple(
        Line(
            (
                each.start, each.offered, each.expected, each.abandoned, each.service_level,
                each.longest_wait_s,
            )
        )
        for each in intervals
        if each.offered or each.expected
    )  # fmt: skip
    return Section("intervals", say("The whole floor by interval"), _INTERVALS, lines)


# --- alerts ---

_ALERTS = (
    Column("rule", mark("Rule")),
    Column("alerts", mark("Alerts"), "count"),
    Column("critical", mark("Critical"), "count"),
    Column("in_force_s", mark("In force"), "long"),
    Column("acknowledged", mark("Acknowledged"), "share"),
    Column("acknowledge_s", mark("Median after"), "long"),
    Column("still_open", mark("Still open"), "count"),
    Column("places", mark("Where")),
)


def _alerts(report: Report) -> Section:
    return Section(
        "alerts",
        say("Alerts by rule"),
        _ALERTS,
        tuple(map(_rule, report.alerts)),
        "first",
        caption=say("In force: added up over alerts. Median after: from raised to acknowledged."),
        empty=say("No alert was in force."),
        most=PAGE_RULES,
    )


def _rule(each: RuleFigures) -> Line:
    name = rule_words(each.rule) if each.rule else say("All")
    share = each.acknowledged / each.alerts
    cells = (
        name, each.alerts, each.critical, each.in_force_s, share, each.acknowledge_s, each.still_open,
        ", ".join(each.places),
    )  # fmt: skip
    return Line(cells, {4: "warn"} if share < 1.0 / 2.0 else {}, strong=not each.rule)


# --- interventions ---

_KINDS = (
    Column("kind", mark("What was done")),
    Column("times", mark("Times"), "count"),
    Column("alone", mark("Alone"), "count"),
    Column("change_points", mark("Service level, points"), "points"),
    Column("beyond_points", mark("Beyond expected"), "points"),
    Column("from_points", mark("from"), "points"),
    Column("to_points", mark("to"), "points"),
    Column("bit_after_min", mark("Effect after, min"), "count"),
    Column("verdict", mark("How sure")),
)


def _kinds(report: Report) -> Section:
    return Section(
        "kinds",
        say("What was done, and what it did"),
        _KINDS,
        tuple(map(_kind, report.kinds)),
        "first",
        caption=say(
            "Half an hour after: median change of the service level; mean beyond what was expected anyway,"
            " where nothing else was done there, 90 % sure between from and to."
        ),
        empty=say("Nothing was logged."),
        most=PAGE_KINDS,
    )


def _kind(each: KindFigures) -> Line:
    effect = each.effect
    if effect is None:
        return Line((each.name, each.times, *[None] * 6, say("tells, moves nothing")), {8: "muted"})
    return Line((each.name, each.times, *_effect(effect)), {8: _VERDICT_TONES[effect.helps]})


def _effect(effect: KindSummary) -> tuple[float | str | None, ...]:
    return (
        effect.alone, effect.change, effect.surplus, effect.low, effect.high, effect.bit_after_min,
        effect.verdict,
    )  # fmt: skip


_LOG = (
    Column("at", mark("When"), "time"),
    Column("kind", mark("What")),
    Column("place", mark("Where")),
    Column("who", mark("Who")),
    Column("text", mark("Words")),
)


def _log(report: Report) -> Section:
    names = {kind.id: say(kind.name) for kind in KINDS} | {each.kind: each.name for each in report.kinds}
    places = {each.figures.scope.id: each.figures.scope.name for each in report.queues}
    lines = tuple(
        Line(
            (
                row.happened_at, names.get(row.kind, row.kind), places.get(row.scope, row.scope), row.who,
                full_text(row),
            )
        )
        for row in report.log
    )  # fmt: skip
    return Section(
        "log", say("The log of the period"), _LOG, lines, empty=say("Nothing was logged."), most=200
    )

"""The report's tables about people: teams, agents, coaching."""

from __future__ import annotations

from collections.abc import Iterator

from wallboard.handover.tables import Cell
from wallboard.handover.words import full_text
from wallboard.language import mark, say
from wallboard.records import Status
from wallboard.reports.document import PersonFigures, Report
from wallboard.reports.sections import NOT_TOLD, Column, Line, Section, Tone

NO_TEAM = mark("Without a team")
HOUR_S, PAGE_COACHING = 3600.0, 12
_FIGURES = (
    Column("contacts", mark("Contacts"), "count"),
    Column("aht_s", mark("AHT"), "s"),
    Column("occupancy", mark("Occupancy"), "share"),
    Column("adherence", mark("Adherence"), "share"),
    Column("csat", mark("CSAT"), "score"),
    Column("csat_answers", mark("n"), "count"),
    Column("fcr", mark("FCR"), "share"),
    Column("fcr_answers", mark("n"), "count"),
    Column("signed_on_h", mark("On, h"), "hours"),
    Column("coached", mark("Coached"), "count"),
    Column("follow_ups_open", mark("Open"), "count"),
    Column("follow_ups_overdue", mark("Overdue"), "count"),
    Column("follow_ups_done", mark("Done"), "count"),
)
CAPTION = mark(
    "Occupancy: on contact of on contact and available. Adherence: of scheduled time, looked at once a"
    " minute. FCR: resolved at the first contact. n: answers of customers. On: signed on. Coached: in the"
    " period; its follow-ups open, overdue and done."
)


def people_sections(report: Report) -> Iterator[Section]:
    """In the order of the document."""
    yield Section(
        "teams",
        say("Teams"),
        (Column("team", mark("Team")), Column("people", mark("Agents"), "count"), *_FIGURES),
        tuple(
            Line(
                (each.team or say(NO_TEAM), each.people, *_figures(each, report)),
                _tones(each, report, 2),
                strong=True,
            )
            for each in report.teams
        ),
        "first",
        caption=say(CAPTION),
        empty=say("No agents' figures were kept for this time."),
    )
    yield _coaching(report)
    yield Section(
        "agents",
        say("Agents"),
        (Column("name", mark("Agent")), Column("team", mark("Team")), Column("agent", ""), *_FIGURES),
        tuple(
            Line(
                (each.name, each.team or say(NO_TEAM), each.agent, *_figures(each, report)),
                _tones(each, report, 3),
            )
            for each in report.agents
        ),
        empty=say("Nobody was signed on."),
    )


def _figures(each: PersonFigures, report: Report) -> tuple[Cell, ...]:
    known, said, coaching = report.known, each.survey, each.coaching
    return (
        each.contacts,
        each.aht_s,
        each.occupancy,
        each.adherence if known.schedules else NOT_TOLD,
        said.csat if known.csat else NOT_TOLD,
        said.csat_answers if known.csat else NOT_TOLD,
        said.fcr if known.fcr else NOT_TOLD,
        said.fcr_answers if known.fcr else NOT_TOLD,
        each.signed_on_s / HOUR_S,
        coaching.given,
        coaching.open,
        coaching.overdue,
        coaching.done,
    )


def _tones(each: PersonFigures, report: Report, first: int) -> dict[int, Tone]:
    known = report.known
    told = ((3, known.schedules), (4, known.csat), (6, known.fcr))
    tones: dict[int, Tone] = {first + index: "muted" for index, is_told in told if not is_told}
    return tones | ({first + 11: "off"} if each.coaching.overdue else {})


_STATES: dict[Status, str] = {"": mark("no follow-up"), "open": mark("open"), "done": mark("done")}
_COACHING = (
    Column("at", mark("When"), "time"),
    Column("agents", mark("With")),
    Column("who", mark("By")),
    Column("text", mark("What")),
    Column("due", mark("Follow-up due"), "time"),
    Column("state", mark("State")),
)


def _coaching(report: Report) -> Section:
    lines = []
    for each in report.coachings:
        row = each.intervention
        state = say("overdue") if each.is_overdue else say(_STATES[row.details.status])
        cells = (
            row.happened_at, ", ".join(each.people), row.who, full_text(row), row.details.due_at, state,
        )  # fmt: skip
        lines.append(Line(cells, {5: "off"} if each.is_overdue else {}))
    return Section(
        "coaching",
        say("Coaching and its follow-up"),
        _COACHING,
        tuple(lines),
        "first",
        empty=say("No coaching was logged."),
        most=PAGE_COACHING,
    )

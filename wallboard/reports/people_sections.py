"""The report's tables about people: teams, agents, coaching."""

from __future__ import annotations

from collections.abc import Iterator

from wallboard.handover.tables import Cell
from wallboard.handover.words import full_text
from wallboard.reports.document import PersonFigures, Report
from wallboard.reports.sections import NOT_TOLD, Column, Line, Section, Tone

NO_TEAM = "Without a team"
HOUR_S, PAGE_COACHING = 3600.0, 12
_FIGURES = (
    Column("contacts", "Contacts", "count"),
    Column("aht_s", "AHT", "s"),
    Column("occupancy", "Occupancy", "share"),
    Column("adherence", "Adherence", "share"),
    Column("csat", "CSAT", "score"),
    Column("csat_answers", "n", "count"),
    Column("fcr", "FCR", "share"),
    Column("fcr_answers", "n", "count"),
    Column("signed_on_h", "On, h", "hours"),
    Column("coached", "Coached", "count"),
    Column("follow_ups_open", "Open", "count"),
    Column("follow_ups_overdue", "Overdue", "count"),
    Column("follow_ups_done", "Done", "count"),
)
CAPTION = (
    "Occupancy: on contact of on contact and available. Adherence: of scheduled time, looked at once a"
    " minute. FCR: resolved at the first contact. n: answers of customers. On: signed on. Coached: in the"
    " period; its follow-ups open, overdue and done."
)


def people_sections(report: Report) -> Iterator[Section]:
    """In the order of the document."""
    yield Section(
        "teams",
        "Teams",
        (Column("team", "Team"), Column("people", "Agents", "count"), *_FIGURES),
        tuple(
            Line(
                (each.team or NO_TEAM, each.people, *_figures(each, report)),
                _tones(each, report, 2),
                strong=True,
            )
            for each in report.teams
        ),
        "first",
        caption=CAPTION,
        empty="No agents' figures were kept for this time.",
    )
    yield _coaching(report)
    yield Section(
        "agents",
        "Agents",
        (Column("name", "Agent"), Column("team", "Team"), Column("agent", ""), *_FIGURES),
        tuple(
            Line(
                (each.name, each.team or NO_TEAM, each.agent, *_figures(each, report)),
                _tones(each, report, 3),
            )
            for each in report.agents
        ),
        empty="Nobody was signed on.",
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


_COACHING = (
    Column("at", "When", "time"),
    Column("agents", "With"),
    Column("who", "By"),
    Column("text", "What"),
    Column("due", "Follow-up due", "time"),
    Column("state", "State"),
)


def _coaching(report: Report) -> Section:
    lines = []
    for each in report.coachings:
        row = each.intervention
        state = "overdue" if each.is_overdue else row.details.status or "no follow-up"
        cells = (
            row.happened_at, ", ".join(each.people), row.who, full_text(row), row.details.due_at, state,
        )  # fmt: skip
        lines.append(Line(cells, {5: "off"} if each.is_overdue else {}))
    return Section(
        "coaching",
        "Coaching and its follow-up",
        _COACHING,
        tuple(lines),
        "first",
        empty="No coaching was logged.",
        most=PAGE_COACHING,
    )

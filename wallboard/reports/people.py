"""The scorecard: agents and teams by what was counted of their days, and the coaching that they had."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

import numpy as np

from wallboard.floor.agent_days import AGENT_FIELDS, SURVEY_FIELDS
from wallboard.log.agent_days import AgentDay
from wallboard.records import Intervention
from wallboard.reports.document import NO_COACHING, Coaching, CoachingRow, PersonFigures
from wallboard.reports.figures import survey_of
from wallboard.reports.period import Period
from wallboard.snapshot import Numbers

_AT = {name: index for index, name in enumerate(AGENT_FIELDS)}


def agent_figures(days: Sequence[AgentDay], coaching: Mapping[str, Coaching]) -> tuple[PersonFigures, ...]:
    """Each agent who was on in the period, by team and name; his name and team are those of his last day."""
    by_agent: dict[str, list[AgentDay]] = {}
    for each in days:
        by_agent.setdefault(each.agent, []).append(each)
    found = [
        _person(theirs, theirs[-1].agent, theirs[-1].team, coaching.get(agent, NO_COACHING))
        for agent, theirs in by_agent.items()
    ]
    on = (each for each in found if each.contacts or each.signed_on_s or each.coaching != NO_COACHING)
    return tuple(sorted(on, key=lambda each: (each.team, each.name.casefold(), each.agent)))


def team_figures(days: Sequence[AgentDay], agents: Sequence[PersonFigures]) -> tuple[PersonFigures, ...]:
    """Each team as it is made up of `agents`; their days and coaching added up."""
    team_of = {each.agent: each.team for each in agents}
    teams = sorted(set(team_of.values()))
    return tuple(
        _person(
            [each for each in days if team_of.get(each.agent) == team],
            "",
            team,
            _together(each.coaching for each in agents if each.team == team),
        )
        for team in teams
    )


def _person(days: Sequence[AgentDay], agent: str, team: str, coaching: Coaching) -> PersonFigures:
    sums: Numbers = np.sum([each.sums for each in days], axis=0)
    spent_s = [float(sums[_AT[name]]) for name in ("talk_s", "hold_s", "wrapup_s")]
    handled, on_contact_s, idle_s = (float(sums[_AT[name]]) for name in ("handled", "on_contact_s", "idle_s"))
    scheduled_s = float(sums[_AT["scheduled_s"]])
    return PersonFigures(
        agent=agent,
        name=(days[-1].name or agent) if agent else team,
        team=team,
        people=len({each.agent for each in days}),
        days=len({each.day for each in days if each.sums[_AT["staffed_s"]] or each.sums[_AT["handled"]]}),
        contacts=round(handled),
        aht_s=sum(spent_s) / handled if handled else None,
        occupancy=on_contact_s / (on_contact_s + idle_s) if on_contact_s + idle_s else None,
        adherence=float(sums[_AT["adherent_s"]]) / scheduled_s if scheduled_s else None,
        signed_on_s=float(sums[_AT["staffed_s"]]),
        survey=survey_of(sums[-len(SURVEY_FIELDS) :]),
        coaching=coaching,
    )


def _together(parts: Iterable[Coaching]) -> Coaching:
    rows = list(parts)
    return Coaching(*(sum(getattr(each, name) for each in rows) for name in Coaching.__struct_fields__))


def coaching_of(rows: Iterable[Intervention], period: Period, until: float) -> dict[str, Coaching]:
    """By agent: what was given in the period, and every follow-up that is open, overdue at `until`, or done
    of what was given.
    """
    counts: dict[str, list[int]] = {}
    for row in rows:
        given = row.happened_at >= period.start_at
        is_open, due_at = row.details.status == "open", row.details.due_at
        overdue = is_open and due_at is not None and due_at < until
        parts = (given, is_open, overdue, given and row.details.status == "done")
        for agent in row.agents:
            known = counts.setdefault(agent, [0, 0, 0, 0])
            counts[agent] = [before + part for before, part in zip(known, parts, strict=True)]
    return {agent: Coaching(*parts) for agent, parts in counts.items()}


def coaching_rows(
    rows: Iterable[Intervention], period: Period, until: float, agents: Sequence[PersonFigures]
) -> tuple[CoachingRow, ...]:
    """What was given in the period, and what is open from before; the overdue first, then by time."""
    names = {each.agent: each.name for each in agents}
    told = [
        CoachingRow(
            row,
            tuple(names.get(agent, agent) for agent in row.agents),
            row.details.status == "open" and (row.details.due_at or until) < until,
        )
        for row in rows
        if row.happened_at >= period.start_at or row.details.status == "open"
    ]
    in_time = sorted(told, key=attrgetter("intervention.happened_at"))
    return tuple(sorted(in_time, key=lambda each: not each.is_overdue))

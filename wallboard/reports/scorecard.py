"""One agent's scorecard beside his team's, as the desk shows it: of the weeks that the log has."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from wallboard.log.agent_days import team_days_between
from wallboard.log.store import Session
from wallboard.reports.document import PersonFigures
from wallboard.reports.people import agent_figures, team_figures

DAYS = 28


class Scorecard(Struct, frozen=True):
    """The figures of an agent and of his team; None for who was not on in those days."""

    agent: PersonFigures | None = None
    team: PersonFigures | None = None
    team_days: int = 0
    """Days of all of the team together: what its contacts a day and head are counted by."""


def read_scorecard(session: Session, source: str, agent: str, team: str, today: date) -> Scorecard:
    """The scorecard of the `DAYS` before `today`; a job for the log's thread."""
    first, last = today - timedelta(days=DAYS), today - timedelta(days=1)
    days = team_days_between(session, source, first, last, agent=agent, team=team)
    people = agent_figures(days, {})
    own = next((each for each in people if each.agent == agent), None)
    theirs = next((each for each in team_figures(days, people) if each.team == team), None)
    return Scorecard(own, theirs, sum(each.days for each in people if each.team == team))

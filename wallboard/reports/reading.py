"""Reads what a report is made of from the log file. Every function is (part of) a job of the store."""

from __future__ import annotations

import math
from collections.abc import Mapping

from msgspec import Struct

from wallboard.errors import StoreError
from wallboard.handover.figures import Expected, expectations_of
from wallboard.handover.reading import SumsRow, alerts_between, interventions_between, sums_between
from wallboard.log.agent_days import AgentDay, QueueSurvey, agent_days_between, surveys_between
from wallboard.log.intervention_rows import LogFilter, find_interventions
from wallboard.log.moments import Moment, last_moments_before, moment_at
from wallboard.log.store import Session
from wallboard.outcomes.summary import KindSummary, summarise
from wallboard.records import Alert, Intervention
from wallboard.reports.document import Known
from wallboard.reports.period import Period

COACHING = "coaching"
FOLLOWED_S = 92 * 86_400.0
"""Follow-ups of coaching that was given so long before the period still count."""
MOST_COACHINGS = 10_000


class Material(Struct, frozen=True):
    """What the log knows of the period. `named` tells names, targets and zone."""

    named: Moment | None
    sums: tuple[SumsRow, ...]
    previous: tuple[SumsRow, ...]
    expected: Mapping[tuple[str, float], Expected]
    alerts: tuple[Alert, ...]
    interventions: tuple[Intervention, ...]
    coachings: tuple[Intervention, ...]
    effects: tuple[KindSummary, ...]
    agent_days: tuple[AgentDay, ...]
    surveys: tuple[QueueSurvey, ...]
    known: Known

    def until(self, period: Period) -> float:
        """How far the log knows the period: what is in force or due then is judged by this moment."""
        last = [row.start + row.length_s for row in self.sums]
        if self.named is not None:
            last.append(self.named.at)
        return min(period.end_at, max(last, default=period.end_at))


def read_material(session: Session, source: str, period: Period, previous: Period) -> Material:
    """What the log knows of the period. Raises StoreError where it knows nothing of it."""
    mode, start, end = source.partition(":")[0], period.start_at, period.end_at
    sums = sums_between(session, source, start, end)
    interventions = interventions_between(session, start, end, mode)
    agent_days = tuple(agent_days_between(session, source, period.first, period.last))
    if not (sums or interventions or agent_days):
        raise StoreError(
            f"the log knows nothing of {period.first} to {period.last}; check --day, --mode and --site"
        )
    followed = LogFilter(start=start - FOLLOWED_S, end=end, mode=mode, kind=COACHING)
    length_s = sums[0].length_s if sums else 0.0
    moments = last_moments_before(session, source, start, end, length_s) if sums else []
    return Material(
        named=moment_at(session, source, end) or moment_at(session, source, math.inf),
        sums=sums,
        previous=sums_between(session, source, previous.start_at, previous.end_at),
        expected=expectations_of(moments),
        alerts=tuple(told.alert for told in alerts_between(session, source, start, end)),
        interventions=interventions,
        coachings=find_interventions(session, followed, MOST_COACHINGS),
        effects=tuple(summarise(session, LogFilter(start=start, end=end, mode=mode))),
        agent_days=agent_days,
        surveys=tuple(surveys_between(session, source, period.first, period.last)),
        known=_known(session, source),
    )


def _known(session: Session, source: str) -> Known:
    """What the feed has ever told."""
    (row,) = session.rows(
        """SELECT coalesce(max(csat_answers), 0) AS csat, coalesce(max(resolution_answers), 0) AS fcr,
               (SELECT coalesce(max(scheduled_s), 0) FROM agent_days WHERE source = :source) AS schedules
           FROM queue_surveys WHERE source = :source""",
        {"source": source},
    )
    return Known(row["csat"] > 0, row["fcr"] > 0, row["schedules"] > 0)

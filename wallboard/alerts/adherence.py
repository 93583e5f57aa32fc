"""Out of adherence: an agent who does something else than his schedule says, where the feed has schedules."""

from __future__ import annotations

from collections.abc import Collection

from wallboard.alerts.agents import home_of
from wallboard.alerts.conditions import Condition, Place, Timing
from wallboard.alerts.words import activity_words, clock, length, state_words
from wallboard.events import ScheduledActivity
from wallboard.floor.schedules import is_adherent, scheduled_at
from wallboard.language import say
from wallboard.snapshot import AgentView, FloorSnapshot

LIMIT_S = 600.0
"""Ten minutes: a call that runs into a break, or a break moved by a quarter of an hour, is no offence."""


class OutOfAdherenceRule:
    """Agents who have been out of their schedule for longer than `limit_s` seconds.

    In adherence is whoever is productive (available, on a contact, in wrap-up) while his schedule says so, or
    not productive while it says anything else. Outside his schedule nobody is judged (Genesys: unscheduled).
    """

    id = "adherence"

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """One for each agent who is out for too long. One who is back has none, which ends his alert."""
        if not snapshot.schedules or "agents" in snapshot.inferred:
            return []
        scopes = {scope.id: scope.channel for scope in snapshot.scopes}
        found = []
        for agent in snapshot.agents:
            activity = scheduled_at(snapshot.schedules.get(agent.agent, ()), snapshot.at)
            if activity is not None and not is_adherent(agent.state, activity):
                out_since = max(agent.since, activity.start)
                if snapshot.at - out_since > self._limit_s:
                    found.append(self._condition(agent, activity, out_since, snapshot, scopes))
        return found

    def _condition(
        self,
        agent: AgentView,
        activity: ScheduledActivity,
        out_since: float,
        snapshot: FloorSnapshot,
        scopes: dict[str, str],
    ) -> Condition:
        out_s = snapshot.at - out_since
        until = clock(activity.end, snapshot.zone)
        return Condition(
            self.id,
            home_of(agent, scopes),
            "info",
            say("Out of adherence"),
            text=say("{state} for {length}; the schedule says {activity} until {clock}.").format(
                state=state_words(agent.state),
                length=length(out_s),
                activity=activity_words(activity.activity),
                clock=until,
            ),
            advice=say("Ask whether the schedule should be changed, or something keeps him."),
            observed=out_s,
            expected=self._limit_s,
            figure=length(out_s),
            badness=out_s / self._limit_s,
            subject=agent.agent,
            subject_name=agent.name or agent.agent,
            since=out_since,
            timing=Timing(0.0, 0.0),
        )

"""Agent rules: too long in one state. A long call, a long wrap-up, an overlong break."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from wallboard.alerts.conditions import Condition, Place, Timing
from wallboard.alerts.words import length, state_words
from wallboard.language import say
from wallboard.snapshot import WHOLE_FLOOR, AgentView, FloorSnapshot, Numbers


class TimeInStateRule:
    """Agents who have been in one of `states` for longer than `limit_s` seconds.

    `channel`: only agents whose first queue is of that channel, for a mail may take an hour and a call may
    not.
    """

    def __init__(
        self,
        id: str,
        what: str,
        states: Collection[str],
        limit_s: float,
        *,
        advice: str,
        channel: str = "",
    ) -> None:
        self.id, self._what, self._limit_s, self._advice = id, what, limit_s, advice
        self._states, self._channel = frozenset(states), channel
        self._agents: tuple[AgentView, ...] = ()
        self._in_state: list[AgentView] = []
        self._since: Numbers = np.zeros(0)

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """One for each agent over the limit. One who is back in time has none, which ends his alert."""
        if "agents" in snapshot.inferred:
            return []
        scopes = {scope.id: scope.channel for scope in snapshot.scopes}
        if snapshot.agents is not self._agents:
            self._look_at(snapshot.agents)
        late = np.flatnonzero(snapshot.at - self._since > self._limit_s)
        found = [self._in_state[int(row)] for row in late]
        return [
            self._condition(agent, snapshot.at, scopes)
            for agent in found
            if not self._channel or scopes.get(home_of(agent, scopes), "") == self._channel
        ]

    def _look_at(self, agents: tuple[AgentView, ...]) -> None:
        self._agents = agents
        self._in_state = [agent for agent in agents if agent.state in self._states]
        self._since = np.array([agent.since for agent in self._in_state], dtype=np.float64)

    def _condition(self, agent: AgentView, at: float, scopes: dict[str, str]) -> Condition:
        lasted_s = at - agent.since
        return Condition(
            self.id,
            home_of(agent, scopes),
            "info",
            say(self._what),
            text=say("{state} for {length}; the limit is {limit}.").format(
                state=state_words(agent.state), length=length(lasted_s), limit=length(self._limit_s)
            ),
            advice=say(self._advice),
            observed=lasted_s,
            expected=self._limit_s,
            figure=length(lasted_s),
            badness=lasted_s / self._limit_s,
            subject=agent.agent,
            subject_name=agent.name or agent.agent,
            since=agent.since,
            timing=Timing(0.0, 0.0),
        )


def home_of(agent: AgentView, scopes: dict[str, str]) -> str:
    """The scope under which an agent's alert is shown: his first queue, else the floor."""
    home = f"queue:{agent.queues[0]}" if agent.queues else WHOLE_FLOOR
    return home if home in scopes else WHOLE_FLOOR

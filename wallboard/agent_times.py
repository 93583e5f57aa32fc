"""Agents as they are now, and the time they spent on contact, idle and signed on."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from wallboard.events import AgentInfo, AgentStateChanged
from wallboard.snapshot import AgentView

TimeArray = npt.NDArray[np.float64]

ON_CONTACT_STATES = frozenset({"talking", "held", "wrapup"})
SIGNED_OUT = "signed_out"
_ON_CONTACT, _IDLE, _OTHER, _OUT = range(4)
_CLASS_OF_STATE = {**dict.fromkeys(ON_CONTACT_STATES, _ON_CONTACT), "available": _IDLE, SIGNED_OUT: _OUT}


class Agent:
    """One agent. `last_at` is up to when his time is accounted for;

    the `*_s` are seconds of the minute that runs.
    """

    __slots__ = (
        "contact", "idle_s", "info", "kind", "last_at", "on_contact_s", "reason",
        "since", "staffed_s", "state", "view",
    )  # fmt: skip

    def __init__(self, info: AgentInfo, at: float) -> None:
        self.info = info
        self.state, self.reason, self.since = info.state, info.reason, info.since
        self.kind = _CLASS_OF_STATE.get(info.state, _OTHER)
        self.last_at = at
        self.on_contact_s = self.idle_s = self.staffed_s = 0.0
        self.contact = ""
        self.view: AgentView | None = None

    def settle(self, at: float) -> None:
        """Account for the time up to `at` in the present state."""
        spent_s = at - self.last_at
        if spent_s <= 0.0:
            return
        self.last_at = at
        kind = self.kind
        if kind == _OUT:
            return
        self.staffed_s += spent_s
        if kind == _ON_CONTACT:
            self.on_contact_s += spent_s
        elif kind == _IDLE:
            self.idle_s += spent_s

    def minute_s(self, at: float) -> tuple[float, float, float]:
        """Seconds on contact, idle and signed on in the minute that runs, up to `at`; changes nothing."""
        open_s = max(0.0, at - self.last_at) if self.kind != _OUT else 0.0
        return (
            self.on_contact_s + (open_s if self.kind == _ON_CONTACT else 0.0),
            self.idle_s + (open_s if self.kind == _IDLE else 0.0),
            self.staffed_s + open_s,
        )


class Roster:
    """All agents, and which scopes each belongs to.

    `scope_queues` maps each scope to the set of its queues, None for the whole floor (which has every agent).
    """

    def __init__(self) -> None:
        self.agents: dict[str, Agent] = {}
        self._membership: TimeArray = np.zeros((0, 0))
        self._stale = True

    def clear(self) -> None:
        """Forget all agents."""
        self.agents.clear()
        self._stale = True

    def scopes_changed(self) -> None:
        """Queues came or went: membership has to be worked out anew."""
        self._stale = True

    def load(self, infos: Iterable[AgentInfo], at: float) -> None:
        """Take the agents of a snapshot of the floor. Known ones keep the seconds of the minute that runs."""
        before, self.agents = self.agents, {}
        for info in infos:
            agent = self.agents[info.agent] = Agent(info, at)
            known = before.get(info.agent)
            if known is not None:
                agent.on_contact_s, agent.idle_s, agent.staffed_s = known.minute_s(at)
        self._stale = True

    def forget_minute(self, at: float) -> None:
        """Time counts from `at` on; what was counted in the minute that runs is dropped."""
        for agent in self.agents.values():
            agent.last_at = at
            agent.on_contact_s = agent.idle_s = agent.staffed_s = 0.0

    def enter(self, event: AgentStateChanged) -> None:
        """Someone who was not heard of before."""
        info = AgentInfo(event.agent, event.state, event.since)
        self.agents[event.agent] = agent = Agent(info, event.at)
        self._stale = True
        self.change(agent, event)

    def change(self, agent: Agent, event: AgentStateChanged) -> None:
        """An agent's state changed."""
        if event.at > agent.last_at:
            agent.settle(event.at)
        if event.queues is not None or event.team is not None or event.name is not None:
            self._describe(agent, event)
        state = event.state
        agent.state, agent.reason, agent.since = state, event.reason, event.since
        agent.kind = _CLASS_OF_STATE.get(state, _OTHER)
        agent.view = None

    def _describe(self, agent: Agent, event: AgentStateChanged) -> None:
        info = agent.info
        described = AgentInfo(
            agent=info.agent,
            state=event.state,
            since=event.since,
            reason=event.reason,
            queues=info.queues if event.queues is None else event.queues,
            team=info.team if event.team is None else event.team,
            site=info.site if event.site is None else event.site,
            name=info.name if event.name is None else event.name,
        )
        if described.queues != info.queues:
            self._stale = True
        agent.info = described

    def views(self) -> tuple[AgentView, ...]:
        """Every agent as he is now; unchanged ones are the same objects as before."""
        return tuple([agent.view or self._view(agent) for agent in self.agents.values()])

    def _view(self, agent: Agent) -> AgentView:
        info = agent.info
        agent.view = AgentView(
            agent=info.agent,
            name=info.name or info.agent,
            team=info.team or "",
            state=agent.state,
            since=agent.since,
            reason=agent.reason or "",
            queues=info.queues,
            contact=agent.contact,
        )
        return agent.view

    def infos(self) -> tuple[AgentInfo, ...]:
        """Every agent as the feed's snapshot tells it."""
        return tuple(
            AgentInfo(
                a.info.agent, a.state, a.since, a.reason, a.info.queues, a.info.team, a.info.site, a.info.name
            )
            for a in self.agents.values()
        )

    def counts(self, scope_queues: dict[str, frozenset[str] | None]) -> TimeArray:
        """Agents signed on, available and on contact; shape (scopes, 3)."""
        kinds = np.array([agent.kind for agent in self.agents.values()], dtype=np.int64)
        table = np.stack([kinds != _OUT, kinds == _IDLE, kinds == _ON_CONTACT], axis=1).astype(np.float64)
        return self._members(scope_queues) @ table

    def minute(self, scope_queues: dict[str, frozenset[str] | None], at: float, *, close: bool) -> TimeArray:
        """Seconds on contact, idle and signed on since the minute began, up to `at`; shape (scopes, 3).

        `close` begins the next minute at `at`.
        """
        rows = np.zeros((len(self.agents), 3))
        for index, agent in enumerate(self.agents.values()):
            if close:
                agent.settle(at)
            rows[index] = agent.minute_s(at)
            if close:
                agent.on_contact_s = agent.idle_s = agent.staffed_s = 0.0
        return self._members(scope_queues) @ rows

    def _members(self, scope_queues: dict[str, frozenset[str] | None]) -> TimeArray:
        """1 where the agent (column) belongs to the scope (row)."""
        shape = (len(scope_queues), len(self.agents))
        if self._stale or self._membership.shape != shape:
            self._membership = np.zeros(shape)
            queues_of = [frozenset(agent.info.queues) for agent in self.agents.values()]
            for row, wanted in enumerate(scope_queues.values()):
                self._membership[row] = [wanted is None or bool(queues & wanted) for queues in queues_of]
            self._stale = False
        return self._membership

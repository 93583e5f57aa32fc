"""Agents as they are now, and the time they spent on contact, idle and signed on."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from wallboard.events import AgentCourse, AgentInfo, AgentStateChanged
from wallboard.floor.courses import LEAST_SPELLS, MOST_SPELLS, MOST_TOLD, UNKNOWN_STATE, Course, share
from wallboard.snapshot import AgentView

TimeArray = npt.NDArray[np.float64]

ON_CONTACT_STATES = frozenset({"talking", "held", "wrapup"})
SIGNED_OUT = "signed_out"
_ON_CONTACT, _IDLE, _OTHER, _OUT = range(4)
_CLASS_OF_STATE = {
    **dict.fromkeys(ON_CONTACT_STATES, _ON_CONTACT),
    "available": _IDLE,
    SIGNED_OUT: _OUT,
    UNKNOWN_STATE: _OUT,  # of whom nothing is known now, nothing is counted
}


class Agent:
    """One agent. The `*_s` are seconds of the minute that runs, accounted for up to `last_at`; where that
    lies before the minute, nothing changed in it yet and they mean nothing.
    """

    __slots__ = (
        "contact", "course", "idle_s", "index", "info", "kind", "last_at", "on_contact_s", "reason",
        "since", "staffed_s", "state", "view",
    )  # fmt: skip

    def __init__(self, info: AgentInfo, index: int, at: float) -> None:
        self.info, self.index = info, index
        self.state, self.reason, self.since = info.state, info.reason, info.since
        self.kind = _CLASS_OF_STATE.get(info.state, _OTHER)
        self.contact, self.course = "", Course()
        self.view: AgentView | None = None
        self.begin(at)

    def begin(self, at: float) -> None:
        """Time counts from `at` on."""
        self.last_at = at
        self.on_contact_s = self.idle_s = self.staffed_s = 0.0

    def minute_s(self, at: float) -> tuple[float, float, float]:
        """Seconds on contact, idle and signed on in the minute that runs, up to `at`; changes nothing."""
        open_s, kind = at - self.last_at, self.kind
        if open_s <= 0.0 or kind == _OUT:
            return self.on_contact_s, self.idle_s, self.staffed_s
        return (
            self.on_contact_s + open_s if kind == _ON_CONTACT else self.on_contact_s,
            self.idle_s + open_s if kind == _IDLE else self.idle_s,
            self.staffed_s + open_s,
        )


class Roster:
    """All agents, and which scopes each belongs to.

    `scope_queues` maps each scope to the set of its queues, None for the whole floor (which has every agent).
    """

    def __init__(self) -> None:
        self.agents: dict[str, Agent] = {}
        self._minute = self._day_start_at = 0.0
        self._most_spells = LEAST_SPELLS
        self._touched: list[Agent] = []
        """Those whose time in the minute that runs is not simply all of it in their present state."""
        self._kinds = bytearray()
        """The class of each agent's state; bytes, because one is written at every change of a state."""
        self._membership: TimeArray = np.zeros((0, 0))
        self._stale = True

    def clear(self) -> None:
        """Forget all agents."""
        self.agents.clear()
        self._kinds.clear()
        self._touched.clear()
        self._stale = True

    def start_minute(self, at: float) -> None:
        """A minute begins: whoever changes nothing in it spends all of it in his present state."""
        self._minute = at
        self._touched.clear()

    def scopes_changed(self) -> None:
        """Queues came or went: membership has to be worked out anew."""
        self._stale = True

    def begin_day(self, at: float) -> None:
        """A day of the site begins: what each agent did before is the day before's."""
        self._day_start_at = at
        for agent in self.agents.values():
            agent.course.begin(at, agent.state)

    def load(self, infos: Iterable[AgentInfo], at: float, heard_to: float) -> None:
        """Take the agents of a snapshot of the floor.

        Known ones keep the seconds of the minute that runs, and the course of their day, which was seen up
        to `heard_to`.
        """
        before, self.agents = self.agents, {}
        self._kinds.clear()
        self._touched.clear()
        for info in infos:
            agent = self._add(info, at)
            known = before.get(info.agent)
            if known is not None:
                self._touch(known, at)
                agent.on_contact_s, agent.idle_s, agent.staffed_s = known.minute_s(at)
                agent.course = known.course
                if (known.state, known.since) != (info.state, info.since):
                    agent.course.resume(heard_to, info.since, info.state, self._most_spells)

    def take_courses(self, told: Iterable[AgentCourse]) -> None:
        """What the source says of the agents' day so far."""
        for course in told:
            if (agent := self.agents.get(course.agent)) is not None and course.spells:
                agent.course.take(course, self._day_start_at, self._most_spells)

    def courses(self) -> tuple[AgentCourse, ...]:
        """Each agent's day so far, as the feed's snapshot tells it."""
        most = share(MOST_TOLD, len(self.agents))
        return tuple(agent.course.told(name, most) for name, agent in self.agents.items())

    def course_of(self, name: str) -> AgentCourse:
        """The day of one agent so far; nothing in it where nobody knows him."""
        agent = self.agents.get(name)
        return agent.course.told(name, self._most_spells) if agent is not None else AgentCourse(name)

    def handled(self, agent: Agent, answered_at: float, handling_s: float, queue: str) -> None:
        """An agent has ended a contact."""
        agent.course.handled(answered_at, handling_s, queue, self._most_spells)

    def forget_minute(self, at: float) -> None:
        """Time counts from `at` on; what was counted in the minute that runs is dropped."""
        for agent in self.agents.values():
            agent.begin(at)
        self._touched = list(self.agents.values())

    def enter(self, event: AgentStateChanged) -> None:
        """Someone who was not heard of before."""
        self.change(self._add(AgentInfo(event.agent, event.state, event.since), event.at), event)

    def _add(self, info: AgentInfo, at: float) -> Agent:
        told_twice = self.agents.get(info.agent)
        index = told_twice.index if told_twice else len(self.agents)
        agent = self.agents[info.agent] = Agent(info, index, at)
        agent.course.begin(max(info.since, self._day_start_at), info.state)
        self._most_spells = share(MOST_SPELLS, len(self.agents))
        self._kinds[index : index + 1] = (agent.kind,)
        self._touched.append(agent)
        self._stale = True
        return agent

    def _touch(self, agent: Agent, at: float) -> None:
        """Something changes for the first time in this minute."""
        if agent.last_at < self._minute <= at:
            agent.begin(self._minute)
            self._touched.append(agent)

    def change(self, agent: Agent, event: AgentStateChanged) -> bool:
        """An agent's state changed; whether he left the floor: was ready or on a contact, and is no more."""
        at, was = event.at, agent.kind
        if agent.last_at < self._minute:
            self._touch(agent, at)
        spent_s = at - agent.last_at
        if spent_s > 0.0:
            agent.last_at = at
            if was != _OUT:
                agent.staffed_s += spent_s
            if was == _ON_CONTACT:
                agent.on_contact_s += spent_s
            elif was == _IDLE:
                agent.idle_s += spent_s
        if event.queues is not None or event.team is not None or event.name is not None:
            self._describe(agent, event)
        state = event.state
        if state != agent.state:
            agent.course.change(event.since, state, self._most_spells)
        agent.state, agent.reason, agent.since = state, event.reason, event.since
        agent.kind = kind = self._kinds[agent.index] = _CLASS_OF_STATE.get(state, _OTHER)
        agent.view = None
        return was <= _IDLE < kind

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

    @property
    def anyone_on(self) -> bool:
        """Whether anyone is signed on."""
        return self._kinds.count(_OUT) < len(self._kinds)

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
        return self._members(scope_queues) @ self._in_states()[:, [2, 1, 0]]

    def minute(self, scope_queues: dict[str, frozenset[str] | None], at: float) -> TimeArray:
        """Seconds on contact, idle and signed on since the minute began, up to `at`; shape (scopes, 3)."""
        return self.by_scope(scope_queues, self.times(at))

    def by_scope(self, scope_queues: dict[str, frozenset[str] | None], times_s: TimeArray) -> TimeArray:
        """Agents' `times_s`, of shape (agents, 3), added up per scope; shape (scopes, 3)."""
        return self._members(scope_queues) @ times_s

    def times(self, at: float) -> TimeArray:
        """The same of each agent, shape (agents, 3), in their order."""
        rows = self._in_states() * max(0.0, at - self._minute)
        if self._touched:
            rows[[agent.index for agent in self._touched]] = [agent.minute_s(at) for agent in self._touched]
        return rows

    def _in_states(self) -> TimeArray:
        """1 where the agent (row) is on contact, idle, signed on; shape (agents, 3)."""
        kinds = np.array(self._kinds, dtype=np.uint8)
        return np.stack([kinds == _ON_CONTACT, kinds == _IDLE, kinds != _OUT], axis=1).astype(np.float64)

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

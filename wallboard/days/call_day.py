"""A day of calls told as events: the same that a live feed would have sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from wallboard.days.calls import ABANDONED, ANSWERED, CallTable
from wallboard.days.inferred_agents import AgentDay, infer_agent_days
from wallboard.days.report import ReadReport
from wallboard.days.source import SourceInfo
from wallboard.events import (
    AgentInfo,
    AgentStateChanged,
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactInfo,
    ContactLeft,
    ContactQueued,
    Event,
    FloorState,
    MenuLeft,
    QueueInfo,
)

# The order of what happens in one second: a contact's own steps in their order, then the menu and the agents.
_ENDED, _QUEUED, _CONCLUDED, _ENDED_AT_ONCE, _MENU, _AGENT = range(6)

_Moment = tuple[float, int, int, int]
"""When, what (see above), the row of the table or the agent's position, which of his states."""


class CallDay:
    """One day out of a table of calls; a `Source`.

    Calls that began before the day and still wait or are handled stand in the opening; calls that outlast
    the day end in the next one. Each event falls on its own time, so a day's answers may be of calls
    offered the day before.
    """

    def __init__(
        self,
        table: CallTable,
        info: SourceInfo,
        *,
        report: ReadReport,
        queue_names: Mapping[str, str] | None = None,
    ) -> None:
        self._start, self._end = info.start_at, info.end_at
        touched = (table.offered_at < self._end) & (
            (table.offered_at >= self._start) | (table.ended_at > self._start)
        )
        self._table = table.where(touched)
        self._info = info
        self._report = report
        self._queue_names = queue_names or {}
        self._agent_days = infer_agent_days(self._table, self._start, self._end)

    @property
    def info(self) -> SourceInfo:
        """What is known before the first event."""
        return self._info

    @property
    def report(self) -> ReadReport:
        """What became of the rows of the files."""
        return self._report

    def opening(self) -> FloorState:
        """The queues, and what was going on when the day began."""
        table = self._table
        carried_in = np.flatnonzero(table.offered_at < self._start).tolist()
        states = ((day, _state_before(day, self._start)) for day in self._agent_days)
        return FloorState(
            epoch="",
            seq=0,
            at=self._start,
            queues=tuple(
                QueueInfo(queue=queue, channel=channel, name=self._queue_names.get(queue))
                for queue, channel in zip(table.queues, table.channels, strict=True)
            ),
            agents=tuple(
                AgentInfo(
                    agent=day.agent, state=state[1], since=state[0], queues=day.queues, name=_name(day.agent)
                )
                for day, state in states
                if state is not None
            ),
            contacts=tuple(self._carried(row) for row in carried_in),
        )

    def events(self) -> Iterator[Event | FloorState]:
        """The day's events, `seq` from 1."""
        moments = sorted([*self._call_moments(), *self._menu_moments(), *self._agent_moments()])
        named = {day.agent for day in self._agent_days if _state_before(day, self._start) is not None}
        for seq, moment in enumerate(moments, start=1):
            if moment[1] == _AGENT:
                yield self._agent_event(seq, moment, named)
            elif moment[1] == _MENU:
                yield MenuLeft(seq, moment[0])
            else:
                yield self._call_event(seq, moment)

    def _carried(self, row: int) -> ContactInfo:
        table = self._table
        answered_at = float(table.concluded_at[row])
        is_answered = answered_at < self._start
        return ContactInfo(
            contact=str(row),
            queue=table.queues[table.queue[row]],
            channel=table.channels[table.queue[row]],
            queued_at=float(table.offered_at[row]),
            priority=_known(table.priority[row]),
            agent=self._agent_of(row) if is_answered else None,
            answered_at=answered_at if is_answered else None,
        )

    def _call_moments(self) -> Iterator[_Moment]:
        table = self._table
        columns = (table.offered_at, table.concluded_at, table.ended_at, table.outcome)
        for row, (offered, concluded, ended, outcome) in enumerate(
            zip(*(column.tolist() for column in columns), strict=True)
        ):
            if offered >= self._start:
                yield offered, _QUEUED, row, 0
            if self._start <= concluded < self._end:
                yield concluded, _CONCLUDED, row, 0
            if outcome == ANSWERED and self._start <= ended < self._end:
                yield ended, _ENDED if ended > concluded else _ENDED_AT_ONCE, row, 0

    def _menu_moments(self) -> Iterator[_Moment]:
        for row, at in enumerate(self._table.menu_left_at.tolist()):
            if self._start <= at < self._end:
                yield at, _MENU, row, 0

    def _agent_moments(self) -> Iterator[_Moment]:
        for position, day in enumerate(self._agent_days):
            for step, (at, _) in enumerate(day.states):
                if self._start <= at < self._end:
                    yield at, _AGENT, position, step

    def _call_event(self, seq: int, moment: _Moment) -> Event:
        at, what, row, _ = moment
        table, contact = self._table, str(row)
        if what == _QUEUED:
            queue = table.queue[row]
            return ContactQueued(
                seq, at, contact, table.queues[queue], table.channels[queue], _known(table.priority[row])
            )
        if what != _CONCLUDED:
            return ContactEnded(seq, at, contact, self._agent_of(row), talk_s=float(table.talk_s[row]))
        outcome = int(table.outcome[row])
        if outcome == ANSWERED:
            return ContactAnswered(seq, at, contact, self._agent_of(row))
        if outcome == ABANDONED:
            return ContactAbandoned(seq, at, contact)
        return ContactLeft(seq, at, contact, table.outcomes[outcome])

    def _agent_event(self, seq: int, moment: _Moment, named: set[str]) -> AgentStateChanged:
        at, _, position, step = moment
        day = self._agent_days[position]
        state = day.states[step][1]
        if day.agent in named:
            return AgentStateChanged(seq, at, day.agent, state, since=at)
        named.add(day.agent)
        return AgentStateChanged(
            seq, at, day.agent, state, since=at, queues=day.queues, name=_name(day.agent)
        )

    def _agent_of(self, row: int) -> str | None:
        agent = int(self._table.agent[row])
        return None if agent < 0 else self._table.agents[agent]


def _state_before(day: AgentDay, at: float) -> tuple[float, str] | None:
    """The agent's state and its beginning just before `at`, None before the first."""
    earlier = [state for state in day.states if state[0] < at]
    return earlier[-1] if earlier else None


def _known(priority: int) -> int | None:
    return None if priority < 0 else int(priority)


def _name(agent: str) -> str:
    """The agent's name as it is shown: files of the nineties shout."""
    return agent.title() if agent.isupper() else agent

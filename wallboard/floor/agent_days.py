"""What each agent did in the day, and what customers said of it: sums, one row an agent and one a queue.

Contacts count for the agent who ended them. Time counts minute by minute; adherence is looked at once a
minute, as the minute ends. Nothing here is told by a feed's snapshot: what went by before the wall watched is
not in it, and `watched_s` says for how long it did.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
from msgspec import Struct

from wallboard.clock import Day
from wallboard.events import MAX_AGENTS, AgentInfo, Outcome, ScheduledActivity
from wallboard.floor.agent_times import Agent
from wallboard.floor.schedules import is_adherent, scheduled_at
from wallboard.snapshot import DayTally, Numbers, Tally

SURVEY_FIELDS = ("csat_sum", "csat_answers", "resolved", "resolution_answers")
AGENT_FIELDS = (
    "watched_s", "handled", "talk_s", "hold_s", "wrapup_s", "on_contact_s", "idle_s", "staffed_s",
    "scheduled_s", "adherent_s", *SURVEY_FIELDS,
)  # fmt: skip
"""Columns of an agent's row: seconds, contacts, the sum of the answers on the feed's own scale."""
_SURVEY = len(AGENT_FIELDS) - len(SURVEY_FIELDS)
_SCHEDULED, _ADHERENT = AGENT_FIELDS.index("scheduled_s"), AGENT_FIELDS.index("adherent_s")
_CONTACT, _TIMES = slice(1, 5), slice(5, 8)
MINUTE_S = 60.0
MOST_ROWS = 2 * MAX_AGENTS
"""Who comes after so many is not counted: a feed that names somebody new each time fills no memory."""


class Handled(Struct, frozen=True, gc=False):
    """A contact that was ended: by whom, and how long he had it, seconds."""

    agent: str
    talk_s: float
    hold_s: float
    wrapup_s: float


class _Rows:
    """Sums by id; room is made as ids appear."""

    def __init__(self, width: int) -> None:
        self.index: dict[str, int] = {}
        self.values = np.zeros((64, width))

    def row(self, name: str) -> int:
        """The row of `name`, -1 where there are too many."""
        row = self.index.get(name)
        if row is None:
            if len(self.index) >= MOST_ROWS:
                return -1
            row = self.index[name] = len(self.index)
            if row >= len(self.values):
                self.values = np.concatenate([self.values, np.zeros_like(self.values)])
        return row

    def add(self, name: str, columns: slice, values: Sequence[float]) -> None:
        """Add to the row of `name`."""
        row = self.row(name)
        if row >= 0:
            self.values[row, columns] += values

    def add_all(self, names: Sequence[str], columns: slice, values: Sequence[Sequence[float]]) -> None:
        """Add each of `values` to the row of its name, in their order."""
        rows = np.array([self.row(name) for name in names], dtype=np.intp)
        if known := np.flatnonzero(rows >= 0).tolist():
            np.add.at(self.values[:, columns], rows[known], np.array(values)[known])

    def frozen(self) -> Numbers:
        """A copy that nobody writes to."""
        values = self.values[: len(self.index)].copy()
        values.flags.writeable = False
        return values


class AgentDays:
    """The sums of one day of the site. Belongs to the floor."""

    def __init__(self, day: Day) -> None:
        self.day: date = day.date
        self._agents, self._queues = _Rows(len(AGENT_FIELDS)), _Rows(len(SURVEY_FIELDS))
        self._who: dict[str, AgentInfo] = {}
        self._ended: list[Handled] = []
        self._said: list[Outcome] = []
        self._tally: DayTally | None = None

    def ended(self, agent: str, talk_s: float, hold_s: float, wrapup_s: float) -> None:
        """A contact was ended; it counts when its minute does."""
        self._ended.append(Handled(agent, talk_s, hold_s, wrapup_s))

    def said(self, outcome: Outcome) -> None:
        """A customer answered, or the contact was disposed of; it counts when its minute does."""
        self._said.append(outcome)

    def add_minute(
        self,
        end: float,
        agents: Mapping[str, Agent],
        times_s: Numbers,
        schedules: Mapping[str, tuple[ScheduledActivity, ...]],
    ) -> None:
        """Count the minute that ended at `end`.

        `agents` as they stand, in the order of the rows of `times_s`: seconds on contact, idle and signed on.
        """
        self._tally = None
        rows = np.array([self._agents.row(agent) for agent in agents], dtype=np.intp)
        known = rows >= 0
        self._agents.values[rows[known], 0] += MINUTE_S
        self._agents.values[rows[known], _TIMES] += times_s[known]
        self._who.update({name: agent.info for name, agent in agents.items()})
        self._judge(end, agents, schedules)
        self._agents.add_all(
            [each.agent for each in self._ended],
            _CONTACT,
            [(1.0, each.talk_s, each.hold_s, each.wrapup_s) for each in self._ended],
        )
        for outcome in self._said:
            self._hear(outcome)
        self._ended, self._said = [], []

    def _judge(
        self,
        end: float,
        agents: Mapping[str, Agent],
        schedules: Mapping[str, tuple[ScheduledActivity, ...]],
    ) -> None:
        for name, activities in schedules.items():
            agent, activity = agents.get(name), scheduled_at(activities, end - 1.0)
            if agent is not None and activity is not None and (row := self._agents.row(name)) >= 0:
                self._agents.values[row, _SCHEDULED] += MINUTE_S
                self._agents.values[row, _ADHERENT] += MINUTE_S * is_adherent(agent.state, activity)

    def _hear(self, outcome: Outcome) -> None:
        answers = (
            outcome.csat or 0.0,
            float(outcome.csat is not None),
            float(outcome.resolved or False),
            float(outcome.resolved is not None),
        )
        self._queues.add(outcome.queue, slice(None), answers)
        if outcome.agent:
            self._agents.add(outcome.agent, slice(_SURVEY, None), answers)

    def tally(self) -> DayTally:
        """The sums of the minutes that are over; the same object until another one is."""
        if self._tally is None:
            known = [self._who.get(agent) for agent in self._agents.index]
            who = [(each.name or "", each.team or "") if each else ("", "") for each in known]
            self._tally = DayTally(
                self.day,
                Tally(tuple(self._agents.index), self._agents.frozen(), *_columns(who)),
                Tally(tuple(self._queues.index), self._queues.frozen()),
            )
        return self._tally


def _columns(who: Sequence[tuple[str, str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    names, teams = zip(*who, strict=True) if who else ((), ())
    return names, teams

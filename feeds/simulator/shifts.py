"""What agents do besides contacts: they sign on and off, take breaks, are away, and lose their telephones."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from feeds.simulator.model import Outage
from feeds.simulator.parts import Agent, Pause, Timeline
from wallboard.events import ScheduleChanged, ScheduledActivity

_LATE_S, _PAUSE_SLACK_S = 60.0, 90
_AWAY_EVERY_S, _AWAY_S = 9000.0, (60, 240)
_BACK_WITHIN_S = 60
PAUSE_STATES = frozenset({"break", "lunch", "training", "meeting", "away"})


class ShiftDesk:
    """Keeps the agents to their schedules, more or less."""

    def __init__(self, timeline: Timeline, agents: Sequence[Agent], rng: random.Random) -> None:
        self._timeline, self._agents, self._rng = timeline, agents, rng
        self._free: Callable[[Agent], None] = lambda _agent: None

    def begin(self, free: Callable[[Agent], None]) -> None:
        """Lay out the day; `free` is called with each agent who becomes ready for contacts."""
        self._free = free
        for agent in self._agents:
            self._tell_schedule(agent, agent.plan.activities)
        for agent in self._agents:
            self._lay_out(agent)

    def leave(self, agent: Agent) -> None:
        """The agent takes the pause that is due."""
        pause, timeline = agent.due, self._timeline
        if pause is None:
            return
        agent.due = None
        agent.withdraw()
        agent.pauses += 1
        agent.turn(timeline, pause.state, pause.reason)
        if pause.state == "signed_out":
            agent.is_on = False
            return
        back_at = timeline.now + pause.length_s if pause.until is None else pause.until
        timeline.at(back_at, self._back, agent, agent.pauses)

    def send(self, agent: Agent, pause: Pause) -> None:
        """The agent is to pause as soon as his contacts are done; signing off comes before anything else."""
        if not agent.is_on or (agent.due is not None and agent.due.state == "signed_out"):
            return
        is_pausing = agent.state in PAUSE_STATES
        if is_pausing and pause.state != "signed_out":
            return
        agent.due = pause
        if agent.load == 0:
            self.leave(agent)
        else:
            for line in agent.lines:
                line.partial.pop(agent, None)

    def recall(self, agent: Agent) -> bool:
        """Bring an agent back from a pause, or keep him from it; whether there was one."""
        if agent.state in PAUSE_STATES:
            self._back(agent, agent.pauses)
            return True
        if agent.due is not None and agent.due.state in PAUSE_STATES:
            agent.due = None
            return True
        return False

    def extend(self, agent: Agent, seconds: float) -> None:
        """The agent stays longer."""
        agent.end_at += seconds
        self._timeline.at(agent.end_at, self._sign_off, agent)
        *before, last = agent.plan.activities
        self._tell_schedule(agent, (*before, ScheduledActivity(last.start, agent.end_at, last.activity)))

    def break_down(self, outage: Outage, until: float) -> None:
        """The team's telephones fail until the epoch second `until`."""
        for agent in self._agents:
            if agent.plan.team == outage.team:
                back_at = until + self._rng.randrange(_BACK_WITHIN_S)
                self.send(agent, Pause("away", until=back_at, reason="telephone outage"))

    def _lay_out(self, agent: Agent) -> None:
        timeline, rng = self._timeline, self._rng
        for activity in agent.plan.activities:
            if activity.activity != "available":
                pause = Pause(activity.activity, activity.end - activity.start + rng.randrange(-60, 120))
                timeline.at(activity.start + rng.randrange(_PAUSE_SLACK_S), self.send, agent, pause)
        late_s = int(rng.expovariate(1.0 / _LATE_S))
        timeline.at(agent.plan.activities[0].start + late_s, self._sign_on, agent)
        timeline.at(agent.end_at, self._sign_off, agent)

    def _sign_on(self, agent: Agent) -> None:
        agent.is_on = True
        self._free(agent)
        self._timeline.later(self._until_away_s(), self._be_away, agent)

    def _sign_off(self, agent: Agent) -> None:
        if self._timeline.now >= agent.end_at:
            self.send(agent, Pause("signed_out"))

    def _be_away(self, agent: Agent) -> None:
        self.send(agent, Pause("away", float(self._rng.randint(*_AWAY_S))))
        if agent.is_on:
            self._timeline.later(self._until_away_s(), self._be_away, agent)

    def _until_away_s(self) -> float:
        return float(int(self._rng.expovariate(1.0 / _AWAY_EVERY_S)) + 60)

    def _back(self, agent: Agent, pause: int) -> None:
        if agent.pauses != pause or not agent.is_on:
            return
        agent.pauses += 1
        if agent.due is not None:
            self.leave(agent)
        else:
            self._free(agent)

    def _tell_schedule(self, agent: Agent, activities: Sequence[ScheduledActivity]) -> None:
        timeline = self._timeline
        timeline.told.append(
            ScheduleChanged(timeline.next_seq(), timeline.now, agent.name, tuple(activities))
        )

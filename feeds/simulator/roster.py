"""Who works when: names, teams, skills, and shifts laid so that staff follows the contacts."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from feeds.simulator.demand import SLOT_S, FloatArray, dice, shape, slots, work_s
from feeds.simulator.model import CentreModel
from feeds.simulator.names import FIRST_NAMES, LAST_NAMES
from wallboard.events import PlanInterval, QueuePlan, ScheduledActivity

_FULL_H, _PART_H, _PART_SHARE = 8.0, 5.0, 0.25
_PAUSES = {
    # activity: (length in minutes, its middle as a share of the shift)
    _FULL_H: (("break", 15, 0.27), ("lunch", 30, 0.52), ("break", 15, 0.78)),
    _PART_H: (("break", 15, 0.5),),
}
_OFF_PHONE = (("meeting", 30, 0.2), ("training", 60, 0.08))
_WANDER_SLOTS = 5
_Pause = tuple[int, int, str]
"""First slot, the slot after the last, activity."""
_STAFFING_MARGIN = 0.9
"""The β of square-root staffing (Halfin and Whitt 1981): the load and so many of its square roots."""


class AgentPlan(Struct, frozen=True):
    """An agent and his schedule; the first of `queues` is his team's."""

    agent: str
    name: str
    team: str
    site: str
    queues: tuple[str, ...]
    activities: tuple[ScheduledActivity, ...]


def build_roster(model: CentreModel, open_at: float) -> list[AgentPlan]:
    """The agents of all teams. `open_at` is the epoch second of the opening hour."""
    rng = dice(f"roster {model.seed}")
    names = [f"{first} {last}" for last in LAST_NAMES for first in FIRST_NAMES]
    rng.shuffle(names)
    planners = {queue.queue: _Planner(model, shape(model, queue)) for queue in model.queues}
    roster: list[AgentPlan] = []
    for team in model.teams:
        for _ in range(team.agents):
            number = len(roster)
            queues = (team.primary, *(queue for queue, share in team.secondary if rng.random() < share))
            activities = planners[team.primary].next_shift(rng, open_at)
            name = names[number % len(names)]
            roster.append(AgentPlan(f"a{number + 1:03}", name, team.name, team.site, queues, activities))
    return roster


def agents_on(model: CentreModel, roster: Sequence[AgentPlan], open_at: float) -> dict[str, FloatArray]:
    """Agents scheduled per queue and quarter hour; one who serves several queues is shared out."""
    shares = {queue.queue: shape(model, queue) * work_s(queue) for queue in model.queues}
    size = slots(model).size
    on = {queue.queue: np.zeros(size) for queue in model.queues}
    for plan in roster:
        working = _working(plan.activities, open_at, size)
        # The team's own queue comes first: another takes a third of what an even split would give it.
        weights = [shares[queue] * (1.0 if n == 0 else 0.33) for n, queue in enumerate(plan.queues)]
        for queue, weight in zip(plan.queues, weights, strict=True):
            on[queue] += working * weight / np.sum(weights, axis=0)
    return on


def build_plan(
    model: CentreModel, expected: dict[str, FloatArray], on: dict[str, FloatArray], open_at: float
) -> tuple[QueuePlan, ...]:
    """The plan of workforce management: forecast, handling time, agents required and scheduled."""
    plans = []
    for queue in model.queues:
        contacts = expected[queue.queue]
        load = contacts * work_s(queue) / SLOT_S
        required = np.ceil(load + _STAFFING_MARGIN * np.sqrt(load))
        intervals = (
            PlanInterval(
                start=open_at + n * SLOT_S,
                contacts=round(float(contacts[n]), 2),
                aht_s=queue.talk_s + queue.wrapup_s,
                required=float(required[n]),
                scheduled=round(float(on[queue.queue][n]), 1),
            )
            for n in range(contacts.size)
        )
        plans.append(QueuePlan(queue.queue, tuple(intervals)))
    return tuple(plans)


class _Planner:
    """Lays the shifts of those who serve one queue first, each where staff is shortest."""

    def __init__(self, model: CentreModel, weights: FloatArray) -> None:
        self._weights = weights
        self._size = weights.size
        self._covered = np.zeros(self._size)

    def next_shift(self, rng: random.Random, open_at: float) -> tuple[ScheduledActivity, ...]:
        length_h = _PART_H if rng.random() < _PART_SHARE else _FULL_H
        length = min(int(length_h * 3600 / SLOT_S), self._size)
        start = self._neediest(range(0, self._size - length + 1, 2), length)
        self._covered[start : start + length] += 1.0
        pauses = list(_PAUSES[length_h])
        pauses += [
            (kind, minutes, rng.uniform(0.15, 0.85))
            for kind, minutes, share in _OFF_PHONE
            if rng.random() < share
        ]
        taken: list[_Pause] = []
        for kind, minutes, middle in pauses:
            pause_slots = round(minutes * 60 / SLOT_S)
            wish = start + int(middle * length)
            found = self._least_needed(wish, pause_slots, (start + 2, start + length - 2), taken)
            if found is not None:
                self._covered[found : found + pause_slots] -= 1.0
                taken.append((found, found + pause_slots, kind))
        return _activities(start, start + length, sorted(taken), open_at)

    def _need(self) -> FloatArray:
        """How many more agents each slot should have for staff to follow the contacts."""
        return np.asarray(self._weights * self._covered.sum() - self._covered)

    def _neediest(self, starts: range, length: int) -> int:
        need = np.concatenate([[0.0], np.cumsum(self._need())])
        return max(starts, key=lambda start: float(need[start + length] - need[start]))

    def _least_needed(
        self, wish: int, length: int, bounds: tuple[int, int], taken: Sequence[_Pause]
    ) -> int | None:
        need = self._need()
        starts = [
            start
            for start in range(wish - _WANDER_SLOTS, wish + _WANDER_SLOTS + 1)
            if bounds[0] <= start <= bounds[1] - length
            and all(start + length < first or start > last for first, last, _ in taken)
        ]
        return min(starts, key=lambda start: float(need[start : start + length].sum()), default=None)


def _activities(
    start: int, end: int, pauses: Sequence[_Pause], open_at: float
) -> tuple[ScheduledActivity, ...]:
    found = []
    since = start
    for first, last, kind in pauses:
        found += [(since, first, "available"), (first, last, kind)]
        since = last
    found.append((since, end, "available"))
    return tuple(
        ScheduledActivity(open_at + first * SLOT_S, open_at + last * SLOT_S, kind)
        for first, last, kind in found
    )


def _working(activities: Sequence[ScheduledActivity], open_at: float, size: int) -> FloatArray:
    working = np.zeros(size)
    for activity in activities:
        if activity.activity == "available":
            first, last = (round((at - open_at) / SLOT_S) for at in (activity.start, activity.end))
            working[first:last] += 1.0
    return working

"""How many agents a target takes, and how many to schedule for that many to be there."""

from __future__ import annotations

from bisect import bisect_left
from itertools import count
from math import ceil, floor, inf, isfinite, sqrt

import msgspec

from wallboard.staffing.erlang import Demand, SteadyState, erlang_b, from_erlang_a, from_erlang_c

ROUNDING = 1e-9  # 14 / (1 - 0.3) must schedule 20, whatever the last bit says


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """What is promised: contacts answered within `within_s`, agents not busier than `max_occupancy`.

    `shrinkage` is the share of paid time in which a scheduled agent can't take contacts. Raises ValueError.
    """

    service_level: float = 0.8
    within_s: float = 20.0
    max_occupancy: float = 1.0
    shrinkage: float = 0.0

    def __post_init__(self) -> None:
        if not 0 < self.service_level < 1:
            raise ValueError(
                f"the target must lie between 0 and 1, both excluded (0.8 is 80 %), not {self.service_level}"
            )
        if not (isfinite(self.within_s) and self.within_s >= 0):
            raise ValueError(f"the target's seconds must be 0 or more, not {self.within_s}")
        if not 0 < self.max_occupancy <= 1:
            raise ValueError(f"max occupancy must be above 0 and at most 1, not {self.max_occupancy}")
        if not 0 <= self.shrinkage < 1:
            raise ValueError(f"shrinkage must be 0 or more and below 1, not {self.shrinkage}")


class Requirement(msgspec.Struct, frozen=True, kw_only=True):
    """The least agents that meet a target, how many to schedule, and the figures to expect.

    `state` is None when no contacts come: then nobody is needed and no figure is defined.
    """

    agents: int
    scheduled: int
    state: SteadyState | None


def required(demand: Demand, target: Target) -> Requirement:
    """Return the least agents with service level ≥ target and occupancy ≤ its limit (B8).

    With patience the service level is of all offered contacts, so a caller who hangs up counts against it.
    """
    if demand.contacts == 0:
        return Requirement(agents=0, scheduled=0, state=None)
    search = _least_by_erlang_c if demand.patience_s == inf else _least_by_erlang_a
    state = search(demand, target)
    return Requirement(agents=state.agents, scheduled=scheduled(state.agents, target.shrinkage), state=state)


def scheduled(agents: int, shrinkage: float) -> int:
    """Return how many to schedule for `agents` to be there: N / (1 − shrinkage), rounded up."""
    return ceil(agents / (1 - shrinkage) - ROUNDING)


def _least_by_erlang_c(demand: Demand, target: Target) -> SteadyState:
    load = demand.load_erlang
    first = max(floor(load) + 1, ceil(load / target.max_occupancy - ROUNDING))
    blocked = erlang_b(first, load)
    for agents in count(first):
        state = from_erlang_c(demand, agents, target.within_s, blocked)
        if state.service_level >= target.service_level:
            return state
        blocked = load * blocked / (agents + 1 + load * blocked)
    raise AssertionError  # count() doesn't end


def _least_by_erlang_a(demand: Demand, target: Target) -> SteadyState:
    """Gallop up from the agents who could at best answer the target's share, then bisect: all is monotone."""
    search = _ErlangA(demand, target)
    low = max(1, ceil(target.service_level * demand.load_erlang))
    stride = ceil(sqrt(demand.load_erlang))
    while not search.meets(low + stride):
        low, stride = low + stride, 2 * stride
    agents = low + bisect_left(range(low, low + stride), True, key=search.meets)
    return search.state(agents)


class _ErlangA:
    """Steady states of one demand; keeps the Erlang B recursion, so that each costs its quadrature only."""

    def __init__(self, demand: Demand, target: Target) -> None:
        self._demand, self._target = demand, target
        self._blocked = [1.0]

    def state(self, agents: int) -> SteadyState:
        load = self._demand.load_erlang
        for busy in range(len(self._blocked), agents):
            blocked = self._blocked[-1]
            self._blocked.append(load * blocked / (busy + load * blocked))
        return from_erlang_a(self._demand, agents, self._target.within_s, self._blocked[agents - 1])

    def meets(self, agents: int) -> bool:
        state, target = self.state(agents), self._target
        return (
            state.service_level >= target.service_level and state.occupancy <= target.max_occupancy + ROUNDING
        )

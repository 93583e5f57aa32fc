"""Erlang B, C and A in the steady state, exact to 5,000 agents and beyond.

Formulas: `metric-definitions.md` B8. Erlang A (M/M/n+M) follows the offered wait, whose density is known in
closed form: F. Baccelli, G. Hebuterne, "On queues with impatient customers" (1981); S. Zeltyn, A. Mandelbaum,
"Call centers with impatient customers: many-server asymptotics of the M/M/n+G queue" (2005), section 3.
"""

from __future__ import annotations

from math import exp, expm1, inf, isfinite, log, sqrt

import msgspec
import numpy as np
import numpy.typing as npt

MAX_LOAD_ERLANG = 100_000.0
NEGLIGIBLE_NATS = 50.0  # e^-50: what is below can't change a double's digits
NODES, WEIGHTS = np.polynomial.legendre.leggauss(16)


class Demand(msgspec.Struct, frozen=True, kw_only=True):
    """What comes in: `contacts` in an interval, their handling time, and how long they are ready to wait.

    `patience_s` is the mean of an exponential patience; infinity is Erlang C's caller who never hangs up.
    Raises ValueError for what cannot be a centre's figures.
    """

    contacts: float
    interval_s: float
    aht_s: float
    patience_s: float = inf

    def __post_init__(self) -> None:
        if not (isfinite(self.contacts) and self.contacts >= 0):
            raise ValueError(f"contacts must be 0 or more, not {self.contacts}")
        for name, value in (("the interval", self.interval_s), ("AHT", self.aht_s)):
            if not (isfinite(value) and value > 0):
                raise ValueError(f"{name} must be more than 0 s, not {value}")
        if not self.patience_s > 0:
            raise ValueError(
                f"patience must be more than 0 s, not {self.patience_s}; leave it out if nobody hangs up"
            )
        if not self.load_erlang <= MAX_LOAD_ERLANG:
            raise ValueError(
                f"{self.load_erlang:.3g} erlang are more than {MAX_LOAD_ERLANG:.0f}; check the units: "
                "AHT in seconds, interval in minutes on the command line and in seconds elsewhere"
            )

    @property
    def rate_per_s(self) -> float:
        """Contacts offered a second."""
        return self.contacts / self.interval_s

    @property
    def load_erlang(self) -> float:
        """Traffic offered: the mean number of agents that would be busy if nobody waited or hung up."""
        return self.contacts * self.aht_s / self.interval_s


class SteadyState(msgspec.Struct, frozen=True, kw_only=True):
    """A queue's long-run figures at a constant load.

    `service_level` is the share of all offered contacts that are answered within the target; `asa_s` is the
    mean wait of the answered, `wait_s` of all; shares are 0 to 1. Where the queue would grow for ever (Erlang
    C, load ≥ agents) the waits are infinite and service level is 0.
    """

    agents: int
    p_wait: float
    service_level: float
    asa_s: float
    wait_s: float
    occupancy: float
    p_abandon: float

    @property
    def service_level_of_answered(self) -> float | None:
        """Answered within the target as a share of the answered; None when nobody is answered."""
        return self.service_level / (1 - self.p_abandon) if self.p_abandon < 1 else None


def erlang_b(agents: int, load_erlang: float) -> float:
    """Return the share of contacts lost without a queue (recursion of B8; each step damps the error)."""
    blocked = 1.0
    for busy in range(1, agents + 1):
        blocked = load_erlang * blocked / (busy + load_erlang * blocked)
    return blocked


def erlang_c(agents: int, load_erlang: float) -> float:
    """Return the share of contacts that wait when nobody hangs up; 1 where the load reaches the agents."""
    if agents <= load_erlang:
        return 1.0
    return _waits(agents, load_erlang, erlang_b(agents, load_erlang))


def _waits(agents: int, load_erlang: float, blocked: float) -> float:
    return agents * blocked / (agents - load_erlang * (1 - blocked))


def steady_state(demand: Demand, agents: int, within_s: float) -> SteadyState:
    """Return the long-run figures with `agents` on, by Erlang A, or Erlang C when patience is infinite.

    Raises ValueError when `agents` or `within_s` is negative.
    """
    if agents < 0 or not within_s >= 0:
        raise ValueError(f"agents and the target's seconds must be 0 or more, not {agents} and {within_s}")
    load = demand.load_erlang
    if demand.patience_s == inf:
        return from_erlang_c(demand, agents, within_s, erlang_b(agents, load))
    if agents == 0:
        return _nobody_on(demand.patience_s)
    return from_erlang_a(demand, agents, within_s, erlang_b(agents - 1, load))


def from_erlang_c(demand: Demand, agents: int, within_s: float, blocked: float) -> SteadyState:
    """Return the steady state from `blocked`, Erlang B of the same agents, which a search already has."""
    load, spare = demand.load_erlang, agents - demand.load_erlang
    if spare <= 0:
        return SteadyState(
            agents=agents, p_wait=1, service_level=0, asa_s=inf, wait_s=inf, occupancy=1, p_abandon=0
        )
    p_wait = _waits(agents, load, blocked)
    asa_s = p_wait * demand.aht_s / spare
    return SteadyState(
        agents=agents,
        p_wait=p_wait,
        service_level=1 - p_wait * exp(-spare * within_s / demand.aht_s),
        asa_s=asa_s,
        wait_s=asa_s,
        occupancy=load / agents,
        p_abandon=0,
    )


def _nobody_on(patience_s: float) -> SteadyState:
    return SteadyState(
        agents=0, p_wait=1, service_level=0, asa_s=inf, wait_s=patience_s, occupancy=1, p_abandon=1
    )


def from_erlang_a(demand: Demand, agents: int, within_s: float, blocked: float) -> SteadyState:
    """Return the steady state from `blocked`, Erlang B of one agent fewer, which a search already has.

    The offered wait is 0 with weight 1 / blocked and has density rate · exp(λ(1 − e^(−θx))/θ − nμx) above it;
    every figure is an integral of that density over who stays (e^(−θx)) and who leaves.
    """
    wait = _OfferedWait(demand.rate_per_s, agents / demand.aht_s, 1 / demand.patience_s)
    x_s, weight = wait.nodes(within_s)
    weight *= blocked * demand.rate_per_s
    leave = -np.expm1(-x_s / demand.patience_s)
    stay_weight = weight * np.exp(-x_s / demand.patience_s)
    total = wait.at_once + float(weight.sum())
    answered = (wait.at_once + float(stay_weight.sum())) / total
    p_abandon = float(weight @ leave) / total
    return SteadyState(
        agents=agents,
        p_wait=float(weight.sum()) / total,
        service_level=(wait.at_once + float(stay_weight[x_s < within_s].sum())) / total,
        asa_s=float(stay_weight @ x_s) / total / answered,
        wait_s=p_abandon * demand.patience_s,
        occupancy=demand.load_erlang * answered / agents,
        p_abandon=p_abandon,
    )


class _OfferedWait:
    """Quadrature of exp(g), g(x) = λ(1 − e^(−θx))/θ − nμx, which is concave: one peak, steep flanks.

    All is scaled by the peak's height, so that overload with long patience doesn't overflow. `at_once` is
    that scale's weight of an offered wait of 0.
    """

    def __init__(self, rate_per_s: float, service_per_s: float, leave_per_s: float) -> None:
        self._rate, self._service, self._leave = rate_per_s, service_per_s, leave_per_s
        overload = rate_per_s / service_per_s
        self._peak_s = log(overload) / leave_per_s if overload > 1 else 0.0
        self._height = self._exponent(self._peak_s)
        self.at_once = exp(-self._height)

    def _exponent(self, x_s: float) -> float:
        return -self._rate * expm1(-self._leave * x_s) / self._leave - self._service * x_s

    def nodes(self, cut_s: float) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Return Gauss-Legendre nodes (s) and scaled weights of exp(g), with a panel's edge at `cut_s`."""
        edges = self._edges(cut_s)
        half = np.diff(edges)[:, None] / 2
        x_s = (edges[:-1, None] + half * (1 + NODES)).ravel()
        exponent = -self._rate * np.expm1(-self._leave * x_s) / self._leave - self._service * x_s
        return x_s, (half * WEIGHTS).ravel() * np.exp(exponent - self._height)

    def _edges(self, cut_s: float) -> npt.NDArray[np.float64]:
        """Return panels narrow where exp(g) turns: doubling from the shortest scale, even around a peak."""
        shortest_s = 1 / (self._rate + self._service + self._leave)
        reach_s = shortest_s
        while self._exponent(self._peak_s + reach_s) > self._height - NEGLIGIBLE_NATS:
            reach_s *= 2
        end_s = self._peak_s + reach_s
        doubling = shortest_s * 2.0 ** np.arange(np.ceil(np.log2(end_s / shortest_s)))
        edges = [np.array([0.0, end_s, min(cut_s, end_s)]), doubling]
        if self._peak_s:
            width_s = 1 / sqrt(self._service * self._leave)
            edges.append(self._peak_s + width_s * np.arange(-10.0, 11.0))
        return np.unique(np.clip(np.concatenate(edges), 0, end_s))

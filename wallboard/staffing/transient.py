"""The minutes ahead, with the backlog counted: what the queue does when steady state lies.

The number of contacts in the centre (with an agent or waiting) is a birth-death chain: arrivals λ(t),
completions μ·min(k, n(t)), hang-ups θ·(k − n(t)). Its whole distribution is carried forward minute by minute
(Kolmogorov's forward equations, solved by TR-BDF2: R. Bank et al. 1985, M. Hosea, L. Shampine 1996), so
nothing is drawn at random and equal input gives equal output. Whoever arrives and finds j waiting is served
when j + 1 exponential steps of rates nμ, nμ + θ, …, nμ + jθ have passed; e^(−θ·wait) is then Beta(nμ/θ, j +
1) distributed, which gives service level and waits exactly.
"""

from __future__ import annotations

from itertools import pairwise
from math import ceil, exp, inf, isfinite, sqrt

import msgspec
import numpy as np
import numpy.typing as npt
from scipy import special
from scipy.linalg import lapack

Array = npt.NDArray[np.float64]

MAX_STATES = 50_000
MAX_RATE_CV = 1.0
TAIL_SIGMAS = 8.0
GAMMA = 2 - sqrt(2)  # TR-BDF2's trapezium share of a step; makes both stages' matrices equal
SCENARIOS = (0.1, 0.3, 0.5, 0.7, 0.9)  # midpoints of five equally likely levels of arrivals


class Situation(msgspec.Struct, frozen=True, kw_only=True):
    """The queue now and what is known of the minutes ahead.

    `waiting_ages_s`: how long each waiting contact has waited; `busy`: agents on a contact; `agents` and
    `rate_per_min`: agents on and contacts expected, a value a minute from now on, whose common length is the
    horizon; `rate_cv`: how uncertain the level of arrivals is (standard deviation / mean). Raises ValueError.
    """

    agents: tuple[int, ...]
    rate_per_min: tuple[float, ...]
    aht_s: float
    within_s: float
    patience_s: float = inf
    waiting_ages_s: tuple[float, ...] = ()
    busy: int = 0
    rate_cv: float = 0.0

    def __post_init__(self) -> None:
        if not self.agents or len(self.agents) != len(self.rate_per_min):
            raise ValueError(
                "agents and rate_per_min need a value for each minute ahead: "
                f"got {len(self.agents)} and {len(self.rate_per_min)}"
            )
        if not (self.aht_s > 0 and isfinite(self.aht_s) and self.patience_s > 0 and self.within_s >= 0):
            raise ValueError("AHT and patience must be more than 0 s, the target's seconds 0 or more")
        if min(self.agents) < 0 or self.busy < 0 or not 0 <= self.rate_cv <= MAX_RATE_CV:
            raise ValueError(f"agents and busy must be 0 or more, rate_cv between 0 and {MAX_RATE_CV}")
        if not all(isfinite(rate) and rate >= 0 for rate in self.rate_per_min):
            raise ValueError("contacts a minute must be 0 or more, and finite")

    @property
    def waiting(self) -> int:
        return len(self.waiting_ages_s)

    @property
    def in_centre(self) -> int:
        """Contacts waiting or with an agent. While contacts wait, every agent who is on counts as busy."""
        return self.agents[0] + self.waiting if self.waiting else self.busy


class MinuteAhead(msgspec.Struct, frozen=True, kw_only=True):
    """One minute's expected figures.

    `offered`, `ended` (answered or hung up) and `answered_within` are contacts during the minute. The rest
    holds at its end: contacts waiting; what one who arrives then would wait if he didn't hang up; his chance
    to be answered within the target. `…_p10` and `…_p90` bound the middle 80 %. The waits are infinite while
    nobody is on.
    """

    offered: float
    ended: float
    answered_within: float
    waiting: float
    waiting_p10: int
    waiting_p90: int
    wait_s: float
    wait_p10_s: float
    wait_p90_s: float
    service_level: float


class Outlook(msgspec.Struct, frozen=True):
    """The minutes ahead, the first beginning now."""

    minutes: tuple[MinuteAhead, ...]

    def service_level(self, first_min: int, last_min: int) -> float | None:
        """Return answered within target / (answered + abandoned) over minutes `first_min` ≤ m < `last_min`.

        It is the interval's figure as the wall will show it, the backlog's late answers included; None
        without contacts. Meant for targets of minutes at most: an answer counts in the minute in which the
        contact arrived.
        """
        span = self.minutes[first_min:last_min]
        ended = sum(minute.ended for minute in span)
        return min(1.0, sum(minute.answered_within for minute in span) / ended) if ended > 0 else None

    def back_at_min(self, service_level: float) -> int | None:
        """Return after how many minutes arrivals have `service_level` and keep it to the end; else None."""
        short = [
            at for at, minute in enumerate(self.minutes, start=1) if minute.service_level < service_level
        ]
        if not short:
            return 0
        return short[-1] + 1 if short[-1] < len(self.minutes) else None


def look_ahead(situation: Situation, *, step_s: float = 30.0) -> Outlook:
    """Return the expected minutes ahead, as many as the situation's series have.

    The agents on at an arrival are taken to stay during its wait; whoever leaves finishes the contact in hand
    first. Takes some 10 ms for an hour with 100 agents, 50 ms with 5,000; `rate_cv` multiplies that by up to
    5.
    """
    queue = _Queue(situation)
    chain = _Chain(situation)
    minutes: list[MinuteAhead] = []
    waiting, within = float(situation.waiting), queue.backlog_within()
    for agents, rate_per_min in zip(_finishing(situation), situation.rate_per_min, strict=True):
        view = queue.view(agents, chain.states)
        # At first all chance lies on one number; so sharp a start takes short steps.
        service_level = chain.advance(agents, rate_per_min, view.within, step_s if minutes else step_s / 6)
        within += rate_per_min * service_level
        minutes.append(_minute(chain.distribution, view, rate_per_min, waiting, within))
        waiting, within = minutes[-1].waiting, 0.0
    return Outlook(tuple(minutes))


def _finishing(situation: Situation) -> list[int]:
    """Return the agents in effect each minute: who is to leave finishes the contact in hand first."""
    stay, leaving = exp(-60 / situation.aht_s), 0.0
    effective = [situation.agents[0]]
    for before, planned in pairwise(situation.agents):
        leaving = max(0.0, (leaving + before - planned) * stay)  # not rounded: one would never leave
        effective.append(planned + round(leaving))
    return effective


class _View(msgspec.Struct, frozen=True):
    """What each number in the centre means to an arrival: waiting, chance within target, wait (s)."""

    waiting: Array
    within: Array
    wait_s: Array


class _Queue:
    """What a contact can expect from his place in the queue."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._views: dict[int, _View] = {}

    def view(self, agents: int, states: int) -> _View:
        if agents not in self._views:
            self._views[agents] = self._make_view(agents, states)
        return self._views[agents]

    def _make_view(self, agents: int, states: int) -> _View:
        ahead = np.arange(max(0, states - agents), dtype=np.float64)
        served_at_once = np.ones(states - ahead.size)
        wait_s = np.full(ahead.size, inf)
        if agents:
            leave_per_s = 1 / self._situation.patience_s
            wait_s = np.cumsum(1 / (agents / self._situation.aht_s + ahead * leave_per_s))
        return _View(
            waiting=np.maximum(np.arange(states) - agents, 0.0),
            within=np.concatenate([served_at_once, self._within(ahead, agents, self._situation.within_s)]),
            wait_s=np.concatenate([np.zeros(served_at_once.size), wait_s]),
        )

    def _within(self, ahead: Array, agents: int, within_s: float | Array) -> Array:
        """Return the chance of an answer in `within_s` behind `ahead` others: E[X; X ≥ e^(−θT)], X ~ Beta."""
        if not agents:
            return np.zeros_like(ahead)
        per_s, patience_s = agents / self._situation.aht_s, self._situation.patience_s
        if patience_s == inf:
            return np.asarray(special.gammainc(ahead + 1, per_s * np.asarray(within_s)), dtype=np.float64)
        steps = per_s * patience_s
        passed = special.betainc(ahead + 1, steps + 1, -np.expm1(-np.asarray(within_s) / patience_s))
        return np.asarray(steps / (steps + ahead + 1) * passed, dtype=np.float64)

    def backlog_within(self) -> float:
        """Return how many of those waiting now will be answered within the target."""
        ages_s = np.sort(np.array(self._situation.waiting_ages_s, dtype=np.float64))[::-1]
        left_s = np.maximum(self._situation.within_s - ages_s, 0.0)
        ahead = np.arange(ages_s.size, dtype=np.float64)
        return float(self._within(ahead, self._situation.agents[0], left_s).sum())


class _Chain:
    """The distribution of contacts in the centre, a row a scenario of arrivals, carried forward in time."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._levels = rate_levels(situation.rate_cv)
        self.states = _states(situation, float(self._levels.max()))
        self._counts = np.arange(self.states, dtype=np.float64)
        self._p = np.zeros((self._levels.size, self.states))
        self._p[:, situation.in_centre] = 1.0

    @property
    def distribution(self) -> Array:
        """The probability of each number in the centre, over all scenarios."""
        return np.asarray(self._p.mean(axis=0), dtype=np.float64)

    def advance(self, agents: int, rate_per_min: float, within: Array, step_s: float) -> float:
        """Go one minute on; return its arrivals' expected service level (trapezium rule)."""
        generator = _Generator(self._births(rate_per_min), self._deaths(agents), 60 / ceil(60 / step_s))
        levels = [self._service_level(within)]
        for _ in range(ceil(60 / step_s)):
            self._p = generator.step(self._p)
            levels.append(self._service_level(within))
        return (sum(levels) - (levels[0] + levels[-1]) / 2) / (len(levels) - 1)

    def _service_level(self, within: Array) -> float:
        return float(self._levels @ (self._p @ within)) / self._levels.size

    def _births(self, rate_per_min: float) -> Array:
        births = np.repeat(self._levels[:, None] * rate_per_min / 60, self.states, axis=1)
        births[:, -1] = 0.0  # the last state is far beyond what can come: it reflects
        return births

    def _deaths(self, agents: int) -> Array:
        busy = np.minimum(self._counts, agents)
        return busy / self._situation.aht_s + (self._counts - busy) / self._situation.patience_s


class _Generator:
    """One constant stretch of the chain: dp/dt = A p by TR-BDF2; its stages share one factored matrix."""

    def __init__(self, births: Array, deaths: Array, step_s: float) -> None:
        share = GAMMA / 2 * step_s
        self._births, self._deaths = share * births, share * np.broadcast_to(deaths, births.shape)
        out = 1 + self._births + self._deaths
        *self._factors, _ = lapack.dgttrf(-self._births.ravel()[:-1], out.ravel(), -self._deaths.ravel()[1:])

    def step(self, p: Array) -> Array:
        gained = p - (self._births + self._deaths) * p
        gained[:, 1:] += (self._births * p)[:, :-1]
        gained[:, :-1] += (self._deaths * p)[:, 1:]
        middle = self._solve(gained)
        return self._solve((middle - (1 - GAMMA) ** 2 * p) / (GAMMA * (2 - GAMMA)))

    def _solve(self, right: Array) -> Array:
        solved, _ = lapack.dgttrs(*self._factors, right.ravel())
        return np.asarray(solved, dtype=np.float64).reshape(right.shape)


def rate_levels(rate_cv: float) -> Array:
    """Return equally likely multiples of the expected rate (gamma, mean 1); one alone when it is known."""
    if not rate_cv:
        return np.ones(1)
    levels = special.gammaincinv(1 / rate_cv**2, SCENARIOS)
    return np.asarray(levels / levels.mean(), dtype=np.float64)


def _states(situation: Situation, top_level: float) -> int:
    """Return how many states hold all but a negligible chance: the mean flow's peak and eight deviations."""
    peak = fluid = float(situation.in_centre)
    horizon_s = 60.0 * len(situation.agents)
    for agents, rate_per_min in zip(_finishing(situation), situation.rate_per_min, strict=True):
        fluid = _fluid_minute(situation, fluid, agents, top_level * rate_per_min)
        peak = max(peak, fluid)
    rate_per_s = top_level * max(situation.rate_per_min) / 60
    variance = peak + 2 * rate_per_s * min(horizon_s, situation.patience_s)
    states = ceil(peak + TAIL_SIGMAS * sqrt(variance)) + 10
    if states > MAX_STATES:
        raise ValueError(f"{peak:.0f} contacts at once are beyond the {MAX_STATES} this model carries")
    return states


def _fluid_minute(situation: Situation, contacts: float, agents: int, rate_per_min: float) -> float:
    """Return the mean flow's contacts in the centre after a minute (implicit Euler: stable for any AHT)."""
    serve, leave = 60 / situation.aht_s, 60 / situation.patience_s
    queued = (contacts + rate_per_min + (leave - serve) * agents) / (1 + leave)
    return queued if queued >= agents else (contacts + rate_per_min) / (1 + serve)


def _minute(
    distribution: Array, view: _View, offered: float, waiting_before: float, answered_within: float
) -> MinuteAhead:
    waiting = float(distribution @ view.waiting)
    low, high = np.searchsorted(np.cumsum(distribution), (0.1, 0.9))
    likely = distribution > 0  # an infinite wait of chance nought is no wait
    return MinuteAhead(
        offered=offered,
        ended=max(0.0, offered + waiting_before - waiting),
        answered_within=answered_within,
        waiting=waiting,
        waiting_p10=int(view.waiting[low]),
        waiting_p90=int(view.waiting[high]),
        wait_s=float(distribution[likely] @ view.wait_s[likely]),
        wait_p10_s=float(view.wait_s[low]),
        wait_p90_s=float(view.wait_s[high]),
        service_level=float(distribution @ view.within),
    )

"""What the next hour was expected to bring, had nobody acted: by the forecast and the staffing model from a
moment.

The service level of a half-hour is foreseen at five equally likely levels of arrivals. Its range has two
parts: those levels, and what chance does to an interval whose contacts wait together (`staffing.noise`).
"""

from __future__ import annotations

from math import inf, isnan, log, sqrt

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from msgspec.structs import replace
from scipy import special

from wallboard import metrics
from wallboard.floor import intervals as col
from wallboard.language import say
from wallboard.snapshot import FloorSnapshot, Numbers
from wallboard.snapshotter import rolling_start
from wallboard.staffing import Demand, Situation, interval_correlation, look_ahead, steady_state

Positions = npt.NDArray[np.intp]

HORIZONS_MIN = (15, 30, 60)
"""So long after an intervention its figures are taken again."""
AHEAD_MIN = HORIZONS_MIN[-1]
WINDOW_MIN = 30
"""The service level on the screen is that of the rolling half-hour."""
LONGEST_TARGET_S = 1800.0
LEAST_HANDLED, LEAST_ABANDONED = 20.0, 5.0
MOST_WAITING = 5000
FORMULAS = frozenset({"answered_of_offered", "abandons_negative", "genesys_general", "live_pessimistic"})
"""Formulas that count answered in time of all who stopped waiting, as the model does."""
PSEUDO_CONTACTS = 10.0
"""How many contacts' worth of trust the forecast has when the last half-hour speaks against it."""
PERSISTENCE_MIN = 60.0
"""A level of arrivals that is off the forecast goes back to it at e^(-minutes/this)."""
LEVEL_SD = 0.25
"""What arrivals (and the agents for them) may change within the hour, whatever was seen before: of the
logarithm."""
SHARED_SD = 1.0
"""How unsure it is what agents can do for a queue for which they did nothing of late, but for others."""
SLOWER = (0.8, 4.0)
"""Handling may seem this much shorter or longer than it is."""
BISECTIONS = 12
SCENARIOS = (0.1, 0.3, 0.5, 0.7, 0.9)
LOWEST_TENTH, HIGHEST_TENTH = 0.1, 0.9


class Span(Struct, frozen=True):
    """Contacts that stop waiting in a span of minutes, and how many of them were answered in time: expected
    numbers, one for each level of arrivals.
    """

    within: tuple[float, ...]
    ended: tuple[float, ...]


class Course(Struct, frozen=True):
    """The hour ahead in the spans that the horizons' half-hours need; `correlation` of two contacts."""

    spans: tuple[Span, ...]
    correlation: float


class Range(Struct, frozen=True):
    """A service level, 0 to 1: the mean, and the bounds of the middle 80 %."""

    mean: float
    low: float
    high: float


class Recent(Struct, frozen=True):
    """The half-hour before: contacts that came in `length_s`, agents on, and the service level that was."""

    contacts: float
    length_s: float
    agents: float
    service_level: float


class Facts(Struct, frozen=True):
    """What a course starts from: the situation at the expected level of arrivals, how sure that level is
    (standard deviation of its logarithm), and the half-hour before.
    """

    situation: Situation
    log_sd: float
    recent: Recent


def facts_of(snapshot: FloorSnapshot, scope: str, ahead_min: int = AHEAD_MIN) -> Facts | str:
    """What the model needs of `scope` in the snapshot for `ahead_min` minutes, or in words why it cannot say
    anything.

    Raises KeyError where there is no such scope.
    """
    row = snapshot.row(scope)
    targets = snapshot.scopes[row].targets
    if targets.within_s > LONGEST_TARGET_S:
        return say("a target of hours is beyond the staffing model")
    if targets.formula not in FORMULAS:
        return say("the staffing model does not count by {formula}").format(formula=targets.formula)
    aht_s = _aht_s(snapshot, row)
    if aht_s is None:
        return say("too few contacts were handled to know how long one takes")
    on_now, share = _agents(snapshot, row), share_of(snapshot, row)
    agents = on_now * share
    if agents < 1:
        return say("no agent was on")
    rates, rates_sd = _rates(snapshot, row, ahead_min)
    log_sd = sqrt(rates_sd**2 + (SHARED_SD * (1 - share)) ** 2)
    waiting = min(int(snapshot.live.waiting[row]), MOST_WAITING)
    longest_s = np.nan_to_num(float(snapshot.live.longest_wait_s[row]))
    situation = Situation(
        agents=_agents_ahead(snapshot, row, agents, ahead_min),
        rate_per_min=tuple(rates.tolist()),
        aht_s=aht_s,
        within_s=targets.within_s,
        patience_s=_patience_s(snapshot.windows["day"][row]),
        waiting_ages_s=tuple(np.linspace(longest_s, longest_s / waiting, waiting)) if waiting else (),
        busy=min(round(agents), round(agents * _busy_share(snapshot, row))),
    )
    return Facts(situation, log_sd, _recent(snapshot, row, share))


def foresee(facts: Facts) -> Course:
    """Carry the situation an hour on at each level of arrivals. Takes some 50 ms with 100 agents."""
    situation = as_it_works(facts)
    spans: list[Span] = [Span((), ()) for _ in HORIZONS_MIN]
    for level in arrival_levels(facts.log_sd):
        rates = tuple(rate * level for rate in situation.rate_per_min)
        minutes = look_ahead(replace(situation, rate_per_min=rates)).minutes
        for index, horizon_min in enumerate(HORIZONS_MIN):
            part = minutes[max(0, horizon_min - WINDOW_MIN) : horizon_min]
            within = sum(minute.answered_within for minute in part)
            ended = sum(minute.ended for minute in part)
            spans[index] = Span((*spans[index].within, within), (*spans[index].ended, ended))
    return Course(tuple(spans), _correlation(situation, spans[1]))


def service_level_range(
    course: Course, horizon_min: int, within_before: float = 0.0, ended_before: float = 0.0
) -> Range | None:
    """The service level of the half-hour that ends `horizon_min` after the moment.

    `within_before` and `ended_before` count the contacts of that half-hour that lie before the moment; they
    are known. None without contacts.
    """
    span = course.spans[HORIZONS_MIN.index(horizon_min)]
    ended = np.array(span.ended) + ended_before
    if ended.mean() <= 0:
        return None
    levels = np.clip((np.array(span.within) + within_before) / np.maximum(ended, 1e-9), 0.0, 1.0)
    contacts = float(np.mean(span.ended))
    ahead = np.clip(np.array(span.within) / np.maximum(span.ended, 1e-9), 0.0, 1.0).mean()
    spread = (1 + max(0.0, contacts - 1) * course.correlation) / max(1.0, contacts)
    share = contacts / float(ended.mean())
    variance = float(levels.var()) + share**2 * float(ahead * (1 - ahead)) * spread
    return beta_range(float(levels.mean()), variance)


def as_it_works(facts: Facts) -> Situation:
    """The situation with handling as long as would have made the half-hour before what it was.

    Agents are away from the phone in ways no state tells, and skills fit badly: a model that takes everyone
    who is on to answer at once promises too much.
    """
    situation, recent = facts.situation, facts.recent
    agents = max(1, round(recent.agents))
    if not recent.contacts:
        return situation
    low, high = np.log(SLOWER)
    for _ in range(BISECTIONS):
        middle = (low + high) / 2
        demand = Demand(
            contacts=recent.contacts,
            interval_s=recent.length_s,
            aht_s=situation.aht_s * float(np.exp(middle)),
            patience_s=situation.patience_s,
        )
        if steady_state(demand, agents, situation.within_s).service_level > recent.service_level:
            low = middle
        else:
            high = middle
    return replace(situation, aht_s=situation.aht_s * float(np.exp(low)))


def beta_range(mean: float, variance: float) -> Range:
    """A beta distribution with this mean and variance."""
    most = mean * (1 - mean)
    if most <= 0 or variance <= 0:
        return Range(mean, mean, mean)
    weight = max(most / variance - 1, 1e-3)
    a, b = mean * weight, (1 - mean) * weight
    low, high = (float(special.betaincinv(a, b, tail)) for tail in (LOWEST_TENTH, HIGHEST_TENTH))
    return Range(mean, min(low, mean), max(high, mean))


def arrival_levels(log_sd: float) -> list[float]:
    """Equally likely multiples of the expected rate, log-normal with mean 1."""
    levels = np.exp(log_sd * special.ndtri(SCENARIOS))
    return list((levels / levels.mean()).tolist())


def _correlation(situation: Situation, half_hour: Span) -> float:
    ended = sum(half_hour.ended)
    return interval_correlation(
        min(1.0, sum(half_hour.within) / ended) if ended > 0 else 1.0,
        interval_s=WINDOW_MIN * 60.0,
        aht_s=situation.aht_s,
        within_s=max(1.0, situation.within_s),
        patience_s=situation.patience_s,
    )


# --- what the snapshot knows ---


def _aht_s(snapshot: FloorSnapshot, row: int) -> float | None:
    for window in (snapshot.windows["rolling"][row], snapshot.windows["day"][row]):
        if window[col.HANDLED] >= LEAST_HANDLED and metrics.handling_s(window) > 0:
            return float(metrics.aht_s(window))
    return None


def _patience_s(day: Numbers) -> float:
    """Mean patience: all waiting over all hang-ups (the maximum-likelihood estimate; who was answered had not
    hung up until then).
    """
    if day[col.ABANDONED] < LEAST_ABANDONED:
        return inf
    waited_s = day[col.ANSWERED_WAIT_S] + day[col.ABANDONED_WAIT_S] + day[col.LEFT_WAIT_S]
    return max(1.0, float(waited_s / day[col.ABANDONED]))


def _agents(snapshot: FloorSnapshot, row: int) -> float:
    """Agents who answer, on a contact or available."""
    return float(snapshot.live.on_contact[row] + snapshot.live.available[row])


def share_of(snapshot: FloorSnapshot, row: int) -> float:
    """The part of their work that these agents do for this scope: less than 1 where they serve others too."""
    rolling = snapshot.windows["rolling"][row]
    on_contact_s = float(rolling[col.ON_CONTACT_S])
    if snapshot.scopes[row].kind == "floor" or on_contact_s <= 0:
        return 1.0
    return min(1.0, float(metrics.handling_s(rolling)) / on_contact_s)


def _recent(snapshot: FloorSnapshot, row: int, share: float) -> Recent:
    rolling = snapshot.windows["rolling"][row]
    length_s = snapshot.at - rolling_start(snapshot.at)
    level = float(metrics.service_level(rolling, snapshot.scopes[row].targets.formula))
    agents = float(metrics.agents_on(rolling, length_s)) * share
    return Recent(float(rolling[col.OFFERED]), length_s, agents, 1.0 if isnan(level) else level)


def _busy_share(snapshot: FloorSnapshot, row: int) -> float:
    return float(snapshot.live.on_contact[row]) / max(1.0, _agents(snapshot, row))


def _agents_ahead(snapshot: FloorSnapshot, row: int, agents: float, ahead_min: int) -> tuple[int, ...]:
    """As many as now, and where there is a schedule as many more or less as it says."""
    scheduled = snapshot.expected.scheduled[row][_intervals_at(snapshot, np.arange(ahead_min))]
    now = scheduled[0]
    if isnan(now) or now <= 0:
        return (max(1, round(agents)),) * ahead_min
    return tuple(max(0, round(agents * each)) for each in np.where(np.isnan(scheduled), 1.0, scheduled / now))


def _rates(snapshot: FloorSnapshot, row: int, ahead_min: int) -> tuple[Numbers, float]:
    """Contacts a minute expected in each minute ahead, and the standard deviation of their logarithm."""
    recent = float(snapshot.windows["rolling"][row][col.OFFERED])
    recent_min = (snapshot.at - rolling_start(snapshot.at)) / 60.0
    expected = snapshot.expected.contacts[row] / (snapshot.interval_s / 60.0)
    ahead = expected[_intervals_at(snapshot, np.arange(ahead_min))]
    before = expected[_intervals_at(snapshot, -np.arange(int(recent_min)))]
    if np.isnan(ahead).any() or np.isnan(before).any():
        return np.full(ahead_min, recent / recent_min), sqrt(1 / (recent + 1) + (2 * LEVEL_SD) ** 2)
    foreseen = float(before.mean()) * recent_min
    off = log((recent + PSEUDO_CONTACTS) / (foreseen + PSEUDO_CONTACTS))
    fading = np.exp(-(np.arange(ahead_min) + 0.5) / PERSISTENCE_MIN)
    return ahead * np.exp(off * fading), sqrt(1 / (recent + PSEUDO_CONTACTS) + LEVEL_SD**2)


def _intervals_at(snapshot: FloorSnapshot, minutes: Positions) -> Positions:
    """The interval so many minutes from now; what lies beyond the day counts as its last or first."""
    index = np.floor((snapshot.at + 60.0 * minutes - snapshot.day_start_at) / snapshot.interval_s)
    within: Positions = np.clip(index, 0, snapshot.expected.contacts.shape[1] - 1).astype(np.intp)
    return within

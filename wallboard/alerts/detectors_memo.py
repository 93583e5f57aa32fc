"""What a day leaves behind for the detectors of later days, and what those expect because of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import sqrt
from statistics import median

from msgspec import Struct

from wallboard.language import say
from wallboard.spikes.agents import ExpectedPace
from wallboard.spikes.handling import ExpectedHandling
from wallboard.spikes.memory import DayMemo, expected_from
from wallboard.spikes.shares import ExpectedShare

MOST_MEMOS = 90
LEAST_DAYS = 5
"""Fewer days than this tell nothing of what is usual."""
LEAST_EVENTS = 20.0
"""So many abandons, answers or departures must stand behind a rate."""
LEAST_LOG_SD = 0.2
LEAST_DAY_SD = 0.05


class Tally(Struct):
    """What is counted of one scope while its day lasts.

    `log_sum` and `log_squares` are sums over the handled contacts of the logarithm of their handling time
    (s). `waited_agent_s` are the agents' seconds while somebody waited, `on_agent_s` all of them.
    """

    offered: float = 0.0
    answered: float = 0.0
    abandoned: float = 0.0
    handled: float = 0.0
    log_sum: float = 0.0
    log_squares: float = 0.0
    answers_while_waiting: float = 0.0
    waited_agent_s: float = 0.0
    departures: float = 0.0
    menu_left: float = 0.0
    on_agent_s: float = 0.0


class ScopeMemo(Struct, frozen=True, omit_defaults=True):
    """One whole day of one scope: its sums, and the highest score of each of its watches by rule.

    `expected` are the contacts foreseen before the day began, None where nothing was.
    """

    scope: str
    day: date
    tally: Tally
    expected: float | None = None
    peaks: dict[str, float] = {}


def arrival_memos(memos: Sequence[ScopeMemo]) -> list[DayMemo]:
    """The days whose contacts were foreseen, as the arrivals' watches want them."""
    return [
        DayMemo(memo.day, memo.expected, memo.tally.offered, memo.peaks.get("spike"), memo.peaks.get("drop"))
        for memo in memos
        if memo.expected is not None
    ]


def expected_share(start: float, memos: Sequence[ScopeMemo]) -> ExpectedShare | None:
    """The share of contacts that abandon; None where too little is known."""
    finished = [memo.tally.answered + memo.tally.abandoned for memo in memos]
    abandoned = [memo.tally.abandoned for memo in memos]
    if len(memos) < LEAST_DAYS or sum(abandoned) < LEAST_EVENTS:
        return None
    share = sum(abandoned) / sum(finished)
    day_sd, peaks = _spread([share * each for each in finished], abandoned, memos, "abandonment")
    return ExpectedShare(
        start, share, sum(finished) / len(memos), day_sd=day_sd, peaks=peaks, basis=_basis(memos)
    )


def expected_menu_share(start: float, memos: Sequence[ScopeMemo]) -> ExpectedShare | None:
    """The share of callers who hang up in the menu, of those and the offered; None where too little is known.

    Days on which nobody did are days whose source did not tell.
    """
    told = [memo for memo in memos if memo.tally.menu_left > 0]
    left = [memo.tally.menu_left for memo in told]
    callers = [memo.tally.menu_left + memo.tally.offered for memo in told]
    if len(told) < LEAST_DAYS or sum(left) < LEAST_EVENTS:
        return None
    share = sum(left) / sum(callers)
    day_sd, peaks = _spread([share * each for each in callers], left, told, "menu_hangups")
    return ExpectedShare(
        start, share, sum(callers) / len(told), day_sd=day_sd, peaks=peaks, basis=_basis(told)
    )


def expected_handling(start: float, memos: Sequence[ScopeMemo]) -> ExpectedHandling | None:
    """How long contacts take; None where too little is known."""
    told = [memo.tally for memo in memos if memo.tally.handled >= LEAST_EVENTS]
    if len(told) < LEAST_DAYS:
        return None
    handled = sum(tally.handled for tally in told)
    log_mean = sum(tally.log_sum for tally in told) / handled
    variance = sum(tally.log_squares for tally in told) / handled - log_mean**2
    log_sd = max(LEAST_LOG_SD, sqrt(max(0.0, variance)))
    days_out = [(tally.log_sum / tally.handled - log_mean) ** 2 for tally in told]
    chance = median(log_sd**2 / tally.handled for tally in told)
    day_sd = max(LEAST_DAY_SD, sqrt(max(0.0, sum(days_out) / len(told) - chance)))
    return ExpectedHandling(
        start,
        log_mean,
        log_sd,
        handled / len(told),
        day_sd=day_sd,
        peaks=_peaks(memos, "handling_time"),
        basis=_basis(memos),
    )


def expected_answers(start: float, memos: Sequence[ScopeMemo]) -> ExpectedPace | None:
    """How many answers an agent gives while somebody waits; None where too little is known."""
    counted = [(memo.tally.answers_while_waiting, memo.tally.waited_agent_s) for memo in memos]
    return _pace(start, memos, counted, "no_answers")


def expected_departures(start: float, memos: Sequence[ScopeMemo]) -> ExpectedPace | None:
    """How often an agent leaves ready by himself; None where too little is known."""
    counted = [(memo.tally.departures, memo.tally.on_agent_s) for memo in memos]
    return _pace(start, memos, counted, "agents_leaving")


def _pace(
    start: float, memos: Sequence[ScopeMemo], counted: Sequence[tuple[float, float]], rule: str
) -> ExpectedPace | None:
    events, agent_s = (sum(column) for column in zip(*counted, strict=True)) if counted else (0.0, 0.0)
    if len(memos) < LEAST_DAYS or events < LEAST_EVENTS or not agent_s > 0:
        return None
    pace = events / agent_s
    day_sd, peaks = _spread([pace * each for _, each in counted], [each for each, _ in counted], memos, rule)
    open_s = ExpectedPace(start, pace, 1.0).open_s
    agents = agent_s / len(memos) / open_s
    return ExpectedPace(start, pace, agents, day_sd=day_sd, peaks=peaks, basis=_basis(memos))


def _spread(
    expected: Sequence[float], seen: Sequence[float], memos: Sequence[ScopeMemo], rule: str
) -> tuple[float, tuple[float, ...]]:
    """How far days lie apart beyond chance, and the highest scores of working days: as for arrivals."""
    days = [
        DayMemo(memo.day, each, count, memo.peaks.get(rule))
        for memo, each, count in zip(memos, expected, seen, strict=True)
    ]
    told = expected_from(0.0, (), days, "excess", "")
    return told.day_sd, told.peaks


def _peaks(memos: Sequence[ScopeMemo], rule: str) -> tuple[float, ...]:
    return tuple(memo.peaks[rule] for memo in memos if rule in memo.peaks)


def _basis(memos: Sequence[ScopeMemo]) -> str:
    return say("from {n} days").format(n=len(memos))

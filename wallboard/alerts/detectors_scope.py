"""The watches of one scope (a queue, a group, the whole floor) for one day, and what is counted beside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import log

from msgspec import Struct
from msgspec.structs import replace

from wallboard.alerts.detectors_memo import (
    ScopeMemo,
    Tally,
    arrival_memos,
    expected_answers,
    expected_departures,
    expected_handling,
    expected_menu_share,
    expected_share,
)
from wallboard.expectations import Morning
from wallboard.spikes.agents import AgentsLeavingWatch, NoAnswersWatch
from wallboard.spikes.arrivals import ArrivalWatch, ExpectedDay
from wallboard.spikes.evidence import Side
from wallboard.spikes.handling import HandlingWatch
from wallboard.spikes.level import BIN_S
from wallboard.spikes.memory import LEAST_DAYS, expected_day
from wallboard.spikes.shares import ShareWatch
from wallboard.spikes.signals import Signal
from wallboard.spikes.watch import WatchSettings
from wallboard.tape import Happening

OPEN_FROM = 0.25
"""From this share of a day's mean rate of contacts on the lines are taken to be open."""
SHORTEST_S = 1.0
"""Handling times below this count as so long, for their logarithm is taken."""


class Headcount(Struct, frozen=True):
    """Of a scope at a step: contacts waiting, and agents who are ready or on a contact."""

    waiting: float
    agents: float


NOBODY = Headcount(0.0, 0.0)


class ScopeWatches:
    """Watches one scope from `start` (epoch s) to the end of its day.

    `morning` is what was foreseen of the day, None where nothing was; `memos` are its earlier days, in order.
    """

    def __init__(
        self,
        scope: str,
        start: float,
        morning: Morning | None,
        memos: Sequence[ScopeMemo],
        settings: WatchSettings,
        *,
        knows_agents: bool,
    ) -> None:
        self.scope, self._settings, self._last_at = scope, settings, start
        self._count = NOBODY
        self.foreseen = None if morning is None else morning.contacts
        self.tally = Tally()
        self.up = self._arrivals(start, morning, memos, "excess")
        self.down = self._arrivals(start, morning, memos, "shortfall")
        share, handling = expected_share(start, memos), expected_handling(start, memos)
        self.abandons = ShareWatch("abandonment", scope, share, settings) if share else None
        self._morning, self._opened_at = morning, 0.0
        menu = expected_menu_share(start, memos) if morning is not None else None
        self.menu = ShareWatch("menu_hangups", scope, menu, settings) if menu else None
        self.handling = HandlingWatch(scope, "excess", handling, settings) if handling else None
        answers = expected_answers(start, memos) if knows_agents else None
        departures = expected_departures(start, memos) if knows_agents else None
        self.answers = NoAnswersWatch(scope, answers, settings) if answers else None
        self.departures = AgentsLeavingWatch(scope, departures, settings) if departures else None

    def _arrivals(
        self, start: float, morning: Morning | None, memos: Sequence[ScopeMemo], side: Side
    ) -> ArrivalWatch | None:
        if morning is None:
            return None
        least_days = 0 if morning.planned else LEAST_DAYS
        day = expected_day(morning.forecast, arrival_memos(memos), side, least_days=least_days)
        if day is None or not max(day.rates) > 0:
            return None
        return ArrivalWatch(self.scope, side, _from(day, start), self._settings)

    def take(self, happening: Happening) -> None:
        """Something happened in this scope."""
        at = max(happening.at, self._last_at)
        match happening.what:
            case "offered":
                self._offered(at)
            case "answered":
                self.tally.answered += 1.0
                self._answered(at)
            case "abandoned":
                self.tally.abandoned += 1.0
                if self.abandons is not None:
                    self.abandons.observe(at, gave_up=True)
            case "handled":
                self._handled(at, happening.lasted_s)
            case "menu_left":
                self._in_menu(at, gave_up=True)
            case "left_ready":
                self._left_ready(at)

    def _offered(self, at: float) -> None:
        self.tally.offered += 1.0
        for arrivals in (self.up, self.down):
            if arrivals is not None:
                arrivals.observe(at)
        self._in_menu(at, gave_up=False)

    def _left_ready(self, at: float) -> None:
        self.tally.departures += 1.0
        if self.departures is not None:
            self.departures.observe_left(at)

    def _in_menu(self, at: float, *, gave_up: bool) -> None:
        """A caller came through the menu or hung up in it; while closed all hang up, which is no news."""
        if self._morning is None or self._morning.busyness(at) < OPEN_FROM:
            return
        self._opened_at = self._opened_at or at
        self.tally.menu_left += gave_up
        if self.menu is not None:
            self.menu.observe(at, gave_up=gave_up)

    def _answered(self, at: float) -> None:
        self.tally.answers_while_waiting += self._count.waiting > 0
        if self.abandons is not None:
            self.abandons.observe(at, gave_up=False)
        if self.answers is not None:
            self.answers.observe_answer(at)

    def _handled(self, at: float, handling_s: float) -> None:
        logarithm = log(max(handling_s, SHORTEST_S))
        self.tally.handled += 1.0
        self.tally.log_sum += logarithm
        self.tally.log_squares += logarithm**2
        if self.handling is not None:
            self.handling.observe(at, handling_s)

    def tick(self, now: float, count: Headcount) -> list[Signal]:
        """What is out of the ordinary at the step `now`, when the scope has `count` from now on."""
        self._count_time(now, count)
        signals = [watch.tick(now) for watch in self._watches().values()]
        return [self._while_open(signal) for signal in signals if signal is not None]

    def _while_open(self, signal: Signal) -> Signal:
        """In the night before the opening nothing is counted of the menu, so nothing began then."""
        if signal.kind != "menu_hangups" or signal.since >= self._opened_at:
            return signal
        return replace(signal, since=self._opened_at)

    def _count_time(self, now: float, count: Headcount) -> None:
        agent_s = self._count.agents * (now - self._last_at)
        self.tally.on_agent_s += agent_s
        self.tally.waited_agent_s += agent_s if self._count.waiting > 0 else 0.0
        self._last_at, self._count = now, count
        if self.answers is not None:
            self.answers.observe_floor(now, round(count.waiting), round(count.agents))
        if self.departures is not None:
            self.departures.observe_ready(now, round(count.agents))

    def memo(self, day: date) -> ScopeMemo:
        """What later days should know of this one."""
        peaks = {rule: watch.peak for rule, watch in self._watches().items()}
        return ScopeMemo(self.scope, day, self.tally, self.foreseen, peaks)

    def _watches(
        self,
    ) -> dict[str, ArrivalWatch | ShareWatch | HandlingWatch | NoAnswersWatch | AgentsLeavingWatch]:
        by_rule = {
            "spike": self.up,
            "drop": self.down,
            "abandonment": self.abandons,
            "menu_hangups": self.menu,
            "handling_time": self.handling,
            "no_answers": self.answers,
            "agents_leaving": self.departures,
        }
        return {rule: watch for rule, watch in by_rule.items() if watch is not None}


def _from(day: ExpectedDay, start: float) -> ExpectedDay:
    """The rest of the day from `start` on: what a watch that begins late has not seen is not missing."""
    passed = int((start - day.start) // BIN_S)
    return (
        replace(day, start=start, rates=day.rates[min(passed, len(day.rates) - 1) :])
        if start > day.start
        else day
    )

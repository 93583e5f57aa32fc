"""The detectors of a floor: watches that judge event by event, made anew each day from what was foreseen.

The engine lets them follow the floor at its steps, live and in a back-test alike; what they find goes into
the book of alerts through `rules`. What a whole day taught is kept as a `ScopeMemo` a scope, for later days.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from math import inf

import numpy as np

from wallboard.alerts.arrivals import ArrivalRule
from wallboard.alerts.conditions import Condition, Place, Rule
from wallboard.alerts.detectors_memo import MOST_MEMOS, ScopeMemo
from wallboard.alerts.detectors_scope import NOBODY, Headcount, ScopeWatches
from wallboard.alerts.signals import RULES, condition_of
from wallboard.clock import Day
from wallboard.config import AlertConfig
from wallboard.expectations import Expectations
from wallboard.floor.floor import Floor
from wallboard.floor.scopes import ScopeMap
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot
from wallboard.spikes.signals import Signal
from wallboard.spikes.watch import WatchSettings
from wallboard.tape import Happening

CALL_BACKS = "callback"
"""The channel of contacts that agents begin: when they come is nobody's surprise."""
WHOLE_DAY_S = 60.0
"""A day that was watched from its first minute to its last is kept."""


class Detectors:
    """Follows one floor. Belongs to the engine's thread."""

    def __init__(self, config: AlertConfig) -> None:
        self._settings = WatchSettings(false_alarm_days=config.false_alarm_days)
        self._memos: dict[str, list[ScopeMemo]] = {}
        self._fresh: list[ScopeMemo] = []
        self._watches: dict[str, ScopeWatches] = {}
        self._of_queue: dict[str, list[ScopeWatches]] = {}
        self.signals: tuple[Signal, ...] = ()
        """What is out of the ordinary as of the last step."""
        self._day: Day | None = None
        self._since = self._last_at = -inf
        self._known: object = None
        spikes = _SpikeRule(self, ArrivalRule(config.false_alarm_days))
        others = [_SignalRule(self, rule) for rule in RULES.values() if rule != spikes.id]
        self.rules: tuple[Rule, ...] = (spikes, *others) if config.enabled else ()
        """What the book of alerts asks."""

    # --- what earlier days taught ---

    def remember(self, memos: Iterable[ScopeMemo]) -> None:
        """Earlier days in order, in place of all that was known."""
        self._memos = {}
        for memo in memos:
            self._memos.setdefault(memo.scope, []).append(memo)

    def take_memos(self) -> list[ScopeMemo]:
        """The days that ended since the last call, to be kept."""
        fresh, self._fresh = self._fresh, []
        return fresh

    # --- the day ---

    def resume(self, at: float) -> None:
        """The floor was loaded anew at `at`: what happened before is not known event by event."""
        self._drop()
        self._since = self._last_at = at

    def follow(self, floor: Floor, at: float, expectations: Expectations, *, knows_agents: bool) -> None:
        """Take what happened up to the step `at`. `knows_agents`: their states are observed, not inferred."""
        happened = floor.take_tape()
        day = floor.known_sums().day
        if self._day is not None and day != self._day:
            self._take(happened)
            happened = []
            self.end_day()
        self._day = day
        self._watch_more(floor, expectations, knows_agents=knows_agents)
        self._take(happened)
        counts = _headcounts(floor) if knows_agents else {}
        self.signals = tuple(
            signal
            for scope, watches in self._watches.items()
            for signal in watches.tick(at, counts.get(scope, NOBODY))
        )
        self._last_at = at

    def end_day(self) -> None:
        """The day is over: keep what it taught, if it was watched from its beginning."""
        day = self._day
        if day is not None and self._is_whole(day):
            for watches in self._watches.values():
                memo = watches.memo(day.date)
                self._fresh.append(memo)
                self._memos.setdefault(memo.scope, []).append(memo)
            self._since = day.end_at
        self._drop()

    def _is_whole(self, day: Day) -> bool:
        return self._since <= day.start_at + WHOLE_DAY_S and self._last_at >= day.end_at - WHOLE_DAY_S

    def _drop(self) -> None:
        self._watches, self._of_queue, self.signals = {}, {}, ()
        self._day, self._known = None, None

    def _watch_more(self, floor: Floor, expectations: Expectations, *, knows_agents: bool) -> None:
        """Begin to watch scopes that appeared, or of which something is foreseen only now."""
        known, day = (floor.scopes.ids, expectations.revision), self._day
        if known == self._known or day is None:
            return
        self._known, self._of_queue = known, {}
        start = max(self._since, self._last_at, day.start_at)
        for scope, watched in watched_queues(floor.scopes).items():
            morning, old = expectations.morning(watched), self._watches.get(scope)
            if old is None or (old.foreseen is None and morning is not None):
                memos = [memo for memo in self._memos.get(scope, ()) if memo.day < day.date][-MOST_MEMOS:]
                self._watches[scope] = ScopeWatches(
                    scope, start, morning, memos, self._settings, knows_agents=knows_agents
                )
            for queue in watched if morning is None else morning.queues:
                self._of_queue.setdefault(queue, []).append(self._watches[scope])

    def _take(self, happened: Iterable[Happening]) -> None:
        for happening in happened:
            found = [watches for queue in happening.queues for watches in self._of_queue.get(queue, ())]
            if not happening.queues and WHOLE_FLOOR in self._watches:
                found = [self._watches[WHOLE_FLOOR]]
            # An agent of several queues is one of their group.
            for watches in found if len(happening.queues) == 1 else dict.fromkeys(found):
                watches.take(happening)

    # --- what they found ---

    def conditions(self, rule: str) -> list[Condition]:
        """What is out of the ordinary now under `rule`."""
        return [condition_of(signal) for signal in self.signals if RULES[signal.kind] == rule]

    def watches_arrivals(self, scope: str) -> bool:
        """Whether the arrivals of `scope` are judged event by event."""
        watches = self._watches.get(scope)
        return watches is not None and watches.up is not None


class _SignalRule:
    """One kind of finding, as a rule of the book."""

    def __init__(self, detectors: Detectors, id: str) -> None:
        self.id, self._detectors = id, detectors

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """What is in force; what is not any more is left out, and so over."""
        return self._detectors.conditions(self.id)


class _SpikeRule:
    """Surges: by the watch, and by a plain count of five minutes where nothing was foreseen of the day."""

    id = "spike"

    def __init__(self, detectors: Detectors, plain: Rule) -> None:
        self._detectors, self._plain = detectors, plain

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """What is in force, and what the plain rule says of the scopes that no watch has."""
        found = self._detectors.conditions(self.id)
        unwatched = {
            scope.id
            for scope in snapshot.scopes
            if scope.kind != "channel"
            and scope.channel != CALL_BACKS
            and not self._detectors.watches_arrivals(scope.id)
        }
        if unwatched:
            told = self._plain.conditions(snapshot, [place for place in alive if place[0] in unwatched])
            found += [condition for condition in told if condition.scope in unwatched]
        return found


def watched_queues(scopes: ScopeMap) -> dict[str, frozenset[str]]:
    """The scopes that are watched and the queues of each; those whose contacts agents begin are left out."""
    begun = {scope.id.removeprefix("queue:") for scope in scopes.scopes if scope.channel == CALL_BACKS}
    every = frozenset(scopes.queue_ids)
    watched = {
        scope: (every if queues is None else queues) - begun for scope, queues in scopes.queues_of.items()
    }
    return {scope: queues for scope, queues in watched.items() if queues and not scope.startswith("channel:")}


def _headcounts(floor: Floor) -> dict[str, Headcount]:
    waiting = np.array([line.waiting_now() for line in floor.lines.values()], dtype=np.float64)
    agents = floor.roster.counts(floor.scopes.queues_of)
    rows = zip(floor.scopes.aggregate @ waiting, agents[:, 1] + agents[:, 2], strict=True)
    return {
        scope: Headcount(float(count), float(on))
        for scope, (count, on) in zip(floor.scopes.ids, rows, strict=True)
    }

"""Prediction alerts: at the present course the longest wait will pass its limit, the interval its target.

A look ahead takes some ten milliseconds, so there is one a step at most: the queue whose last one is oldest.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from math import ceil, isnan

from msgspec import Struct

from wallboard.alerts.conditions import Condition, Place, Timing
from wallboard.alerts.figures import finished, service_level
from wallboard.alerts.situations import situation_of
from wallboard.alerts.words import clock, figure, lasting
from wallboard.config import AlertConfig
from wallboard.floor import intervals as col
from wallboard.language import say
from wallboard.snapshot import FloorSnapshot
from wallboard.staffing import Outlook, look_ahead

MINUTE_S = 60.0
HORIZON_MIN = 30
RATE_CV = 0.1
FRESH_S, STALE_S = 60.0, 300.0
"""A look is taken anew after the first, and means nothing after the second."""
CLEAR_SHARE = 0.8
CLEAR_RATIO = 0.02
TIMING = Timing(pending_s=120.0, clear_s=180.0)
"""A prediction must hold for two minutes before anyone is told: it must not flap."""


class Look(Struct, frozen=True):
    """What one look ahead saw at `at`."""

    at: float
    outlook: Outlook


class Lookout:
    """Looks ahead for queues in which somebody waits, in turn."""

    def __init__(self) -> None:
        self._looks: dict[str, Look | None] = {}
        self._tried_at: dict[str, float] = {}
        self._now = float("-inf")

    def looks(self, snapshot: FloorSnapshot) -> Iterator[tuple[int, Look]]:
        """The rows of queues that have a look that still means something; one is taken now if one is due."""
        if "agents" in snapshot.inferred:
            return
        if snapshot.at != self._now:
            self._now = snapshot.at
            self._look(snapshot)
        for row, scope in enumerate(snapshot.scopes):
            look = self._looks.get(scope.id)
            if look is not None and 0 <= snapshot.at - look.at < STALE_S and snapshot.live.waiting[row] > 0:
                yield row, look

    def _look(self, snapshot: FloorSnapshot) -> None:
        due = [
            (self._tried_at.get(scope.id, float("-inf")), row)
            for row, scope in enumerate(snapshot.scopes)
            if scope.kind == "queue" and snapshot.live.waiting[row] > 0
        ]
        tried_at, row = min(due, default=(snapshot.at, 0))
        if due and not 0 <= snapshot.at - tried_at < FRESH_S:
            scope = snapshot.scopes[row].id
            situation = situation_of(snapshot, row, HORIZON_MIN, rate_cv=RATE_CV)
            self._looks[scope] = Look(snapshot.at, look_ahead(situation)) if situation else None
            self._tried_at[scope] = snapshot.at


class WaitAheadRule:
    """The longest wait will pass its limit: whoever comes in so many minutes will wait that long."""

    id = "wait_ahead"

    def __init__(self, lookout: Lookout) -> None:
        self._lookout = lookout

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """Queues whose longest wait is within its limit now and will not be."""
        found = (self._condition(snapshot, row, look) for row, look in self._lookout.looks(snapshot))
        return [condition for condition in found if condition is not None]

    def _condition(self, snapshot: FloorSnapshot, row: int, look: Look) -> Condition | None:
        scope, longest_s = snapshot.scopes[row], float(snapshot.live.longest_wait_s[row])
        limit_s = scope.targets.longest_wait_s
        if longest_s > limit_s:  # it has come true, and is another alert
            return None
        waits_s = [minute.wait_s for minute in look.outlook.minutes]
        worst_s = max(waits_s)
        first = next((index for index, each in enumerate(waits_s) if each > limit_s), None)
        left_min = ceil(((first or 0) * MINUTE_S + limit_s - (snapshot.at - look.at)) / MINUTE_S)
        return Condition(
            self.id,
            scope.id,
            "warn",
            say("Longest wait ahead"),
            text=_wait_ahead(longest_s, limit_s, snapshot.at + MINUTE_S * max(1, left_min), snapshot.zone),
            advice=say("Act before the limit is passed: move breaks, end off-phone work."),
            breach=first is not None,
            clear=worst_s < CLEAR_SHARE * limit_s,
            eased=True,
            observed=worst_s,
            expected=limit_s,
            figure=lasting(min(worst_s, STALE_S * MINUTE_S)),
            badness=min(worst_s / max(limit_s, 1.0), MINUTE_S),
            timing=TIMING,
        )


def _wait_ahead(longest_s: float, limit_s: float, at: float, zone: str) -> str:
    return say(
        "At the present course someone will have waited {limit}, the limit, by about {clock}; "
        "the longest wait is now {longest}."
    ).format(limit=lasting(limit_s), clock=clock(at, zone), longest=lasting(longest_s))


def _level_ahead(ends_at: str, level: float, target: float, now: float) -> str:
    so_far = say(
        "At the present course the interval will end at {clock} with about {level} answered in target; "
        "the target is {target}."
    )
    both = say(
        "At the present course the interval will end at {clock} with about {level} answered in target; "
        "the target is {target}, and it stands at {now}."
    )
    told = so_far if isnan(now) else both
    figures = {"level": figure(level, "ratio"), "target": figure(target, "ratio")}
    return told.format(clock=ends_at, now=figure(0.0 if isnan(now) else now, "ratio"), **figures)


class ServiceLevelAheadRule:
    """The interval will end below its target, whatever it shows now."""

    id = "service_level_ahead"

    def __init__(self, lookout: Lookout, minimum_contacts: float, margin: float) -> None:
        """`margin` is how far below target it must end (ratio)."""
        self._lookout, self._minimum, self._margin = lookout, minimum_contacts, margin

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """Queues whose interval will miss its target."""
        looks = list(self._lookout.looks(snapshot))
        if not looks:
            return []
        now = service_level(snapshot, "interval")
        found = (self._condition(snapshot, row, look, float(now[row])) for row, look in looks)
        return [condition for condition in found if condition is not None]

    def _condition(self, snapshot: FloorSnapshot, row: int, look: Look, now: float) -> Condition | None:
        scope, ends_at = (
            snapshot.scopes[row],
            snapshot.starts[snapshot.current_interval] + snapshot.interval_s,
        )
        sums = snapshot.windows["interval"][row]
        # The minutes since the look are in the sums already, or were the interval's before.
        passed = round((snapshot.at - look.at) / MINUTE_S)
        rest = look.outlook.minutes[passed : max(passed, ceil((ends_at - look.at) / MINUTE_S))]
        ended = float(finished(snapshot, "interval")[row]) + sum(minute.ended for minute in rest)
        if ended < self._minimum or snapshot.interval_s > HORIZON_MIN * MINUTE_S:
            return None
        within = float(sums[col.ANSWERED_WITHIN]) + sum(minute.answered_within for minute in rest)
        level, target = min(1.0, within / ended), scope.targets.service_level
        return Condition(
            self.id,
            scope.id,
            "warn",
            say("Service level ahead"),
            text=_level_ahead(clock(ends_at, snapshot.zone), level, target, now),
            advice=say("Act while the interval can still be saved."),
            breach=level < target - self._margin,
            clear=level >= target - CLEAR_RATIO,
            eased=True,
            observed=level,
            expected=target,
            figure=figure(level, "ratio"),
            badness=1.0 + target - level,
            timing=TIMING,
        )


def ahead_rules(config: AlertConfig) -> tuple[WaitAheadRule, ServiceLevelAheadRule]:
    """Both, on one look ahead."""
    lookout = Lookout()
    margin = config.service_level_margin / 2
    return WaitAheadRule(lookout), ServiceLevelAheadRule(lookout, config.minimum_contacts, margin)

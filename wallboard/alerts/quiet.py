"""Quiet times: clearly more agents on than an hour or more will need, and what to do with the time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from math import ceil, floor, isnan
from zoneinfo import ZoneInfo

import numpy as np
from msgspec import Struct

from wallboard import metrics
from wallboard.alerts.conditions import Condition, Place, Timing
from wallboard.alerts.words import clock, figure
from wallboard.language import say, say_n
from wallboard.levers import DEFAULT_MENU, Lever, propose
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot

MINUTE_S = 60.0
LEAST_MIN, MOST_MIN = 60, 240
LEAST_AGENTS, LEAST_SHARE = 2.0, 0.1
"""So many of those who are on must be spare all the time: less is no more than a plan's own margin."""
CLEAR_OCCUPANCY = 0.03
TIMING = Timing(pending_s=600.0, clear_s=600.0)


class Surplus(Struct, frozen=True):
    """Whole agents who are not needed, now and for so many minutes."""

    agents: int
    minutes: int


class QuietRule:
    """The whole floor, where more are on than required for an hour at least and occupancy is under its lower
    limit.

    Nobody is sent to a training while a queue is short of agents or lets somebody wait past its target.
    """

    id = "quiet"

    def __init__(self, menu: Sequence[Lever] = DEFAULT_MENU) -> None:
        self._menu = menu

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """One at most; none where required or scheduled agents are not known."""
        row = snapshot.row(WHOLE_FLOOR)
        surplus = _surplus(snapshot, row)
        occupancy = float(metrics.occupancy(snapshot.windows["rolling"][row]))
        if surplus is None or isnan(occupancy):
            return []
        low = snapshot.scopes[row].targets.occupancy_low
        lasting = surplus.agents > 0 and surplus.minutes >= LEAST_MIN
        breach = lasting and occupancy < low and _calm(snapshot)
        if not breach and (WHOLE_FLOOR, "") not in alive:
            return []
        return [self._condition(snapshot, surplus, (occupancy, low), breach=breach, lasting=lasting)]

    def _condition(
        self,
        snapshot: FloorSnapshot,
        surplus: Surplus,
        held_to: tuple[float, float],
        *,
        breach: bool,
        lasting: bool,
    ) -> Condition:
        occupancy, low = held_to
        now = datetime.fromtimestamp(snapshot.at, ZoneInfo(snapshot.zone))
        until = clock(snapshot.at + surplus.minutes * MINUTE_S, snapshot.zone)
        proposal = propose(-surplus.agents, surplus.minutes, self._menu).levers(now) if breach else ()
        return Condition(
            self.id,
            WHOLE_FLOOR,
            "info",
            say("More agents than needed"),
            text=say_n(
                "{n} agents more than required until {clock}; occupancy was {occupancy} in the last 30 min, "
                "its lower limit is {low}.",
                "{n} agent more than required until {clock}; occupancy was {occupancy} in the last 30 min, "
                "its lower limit is {low}.",
                surplus.agents,
            ).format(
                n=surplus.agents, clock=until, occupancy=figure(occupancy, "ratio"), low=figure(low, "ratio")
            ),
            advice=say("Use the time while it is quiet."),
            proposal=proposal,
            breach=breach,
            clear=not lasting or occupancy >= low + CLEAR_OCCUPANCY,
            observed=float(surplus.agents),
            expected=0.0,
            figure=say_n("{n} agents", "{n} agent", surplus.agents).format(n=surplus.agents),
            badness=1.0 + surplus.agents,
            timing=TIMING,
        )


def _surplus(snapshot: FloorSnapshot, row: int) -> Surplus | None:
    """Those to spare all through the hour ahead, and until when; None where it cannot be known.

    Of those who are on no more are counted on than are scheduled, for some go home.
    """
    now, expected = snapshot.current_interval, snapshot.expected
    required, scheduled = expected.required[row, now:], expected.scheduled[row, now:]
    if "agents" in snapshot.inferred or np.isnan(required[:1]).any() or np.isnan(scheduled[:1]).any():
        return None
    on = float(snapshot.live.on[row])
    spare = np.nan_to_num(np.minimum(on, scheduled) - required, nan=0.0)
    hour = ceil((snapshot.at + LEAST_MIN * MINUTE_S - snapshot.day_start_at) / snapshot.interval_s) - now
    agents = floor(spare[:hour].min())
    if agents < max(LEAST_AGENTS, LEAST_SHARE * on):
        return Surplus(0, 0)
    fewer = np.flatnonzero(spare < agents)
    until = now + (int(fewer[0]) if len(fewer) else len(spare))
    ends_at = snapshot.day_start_at + until * snapshot.interval_s
    return Surplus(agents, min(MOST_MIN, int((ends_at - snapshot.at) // MINUTE_S)))


def _calm(snapshot: FloorSnapshot) -> bool:
    queues = [row for row, scope in enumerate(snapshot.scopes) if scope.kind == "queue"]
    return not any(snapshot.live.past_target[row] > 0 or snapshot.short_now(row) > 0 for row in queues)

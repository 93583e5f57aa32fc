"""Arrivals of the last five minutes against chance: the first form of the spike rule.

The count is compared with the forecast or, where there is none, with the recent hour. The expectation
itself is uncertain, so the tail is that of a gamma-Poisson (negative binomial) count and not of a pure
Poisson one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Collection, Sequence

import numpy as np
from msgspec import Struct
from scipy.special import betainc

from wallboard.alerts.conditions import Condition, Place, Timing
from wallboard.floor import intervals as col
from wallboard.language import say
from wallboard.snapshot import FloorSnapshot, Numbers, Scope
from wallboard.spikes.signals import rarity_words

WINDOW_S = 300.0
RECENT_S = 3600.0
SHIFT_S = 8 * 3600.0
LEVEL_CV = 0.2
"""How far the expectation itself may be off: standard deviation of the day's level as a share of it."""
LOOKS_A_WINDOW = 3.0
"""Windows that overlap are looked at all the time: as many false alarms as this many separate looks each
window.
"""
CLEAR_CHANCE = 0.05
CRITICAL_CHANCE_SHARE = 0.01
LEAST_CONTACTS = 5.0
LEAST_EXPECTED = 1.0
TIMING = Timing(pending_s=0.0, clear_s=300.0)


class _Sample(Struct, frozen=True):
    at: float
    offered: Numbers


class ArrivalRule:
    """More contacts in five minutes than chance explains, `false_alarm_days` being the days between false
    alarms.
    """

    id = "spike"

    def __init__(self, false_alarm_days: float, shifts_a_day: float = 2.0) -> None:
        windows_a_day = shifts_a_day * SHIFT_S / WINDOW_S
        self._chance = 1.0 / (false_alarm_days * windows_a_day * LOOKS_A_WINDOW)
        self._samples: deque[_Sample] = deque()
        self._scopes: tuple[Scope, ...] = ()
        self._held: dict[str, float] = {}
        """What the hour before had where a surge began: the surge must not become what is expected."""

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """Floor, groups and queues where the last five minutes are out of the ordinary, and those of
        `alive`.
        """
        observed, recent = self._take(snapshot)
        if observed is None:
            return []
        row_of = {scope.id: row for row, scope in enumerate(snapshot.scopes)}
        under_way = {row_of[scope] for scope, _ in alive if scope in row_of}
        held = [self._held.get(scope.id, np.nan) for scope in snapshot.scopes]
        expected = _expected(snapshot, np.fmin(recent, held))
        chance = tail_chance(observed, expected)
        self._hold(under_way, chance, recent, snapshot.scopes)
        breach = (chance < self._chance) & (observed >= LEAST_CONTACTS)
        rows = under_way | {int(row) for row in np.flatnonzero(breach)}
        return [
            self._condition(
                snapshot.scopes[row], float(observed[row]), float(expected[row]), float(chance[row])
            )
            for row in sorted(rows)
            if snapshot.scopes[row].kind != "channel"
        ]

    def _hold(self, under_way: set[int], chance: Numbers, recent: Numbers, scopes: Sequence[Scope]) -> None:
        """Keep what the hour before had where a surge is beyond doubt; a slow rise of the morning is not."""
        beyond_doubt = [row for row in under_way if chance[row] < CRITICAL_CHANCE_SHARE * self._chance]
        before = {scopes[row].id: float(recent[row]) for row in beyond_doubt}
        ids = {scopes[row].id for row in under_way}
        self._held = before | {scope: value for scope, value in self._held.items() if scope in ids}

    def _take(self, snapshot: FloorSnapshot) -> tuple[Numbers | None, Numbers]:
        """Contacts of the last five minutes, and how many the hour before them had in five; None too early
        to say.
        """
        at, offered = snapshot.at, snapshot.windows["day"][:, col.OFFERED]
        unknown = np.full(len(offered), np.nan)
        last = self._samples[-1] if self._samples else None
        if last is not None and (
            snapshot.scopes != self._scopes or at < last.at or (offered < last.offered).any()
        ):
            self._samples.clear()  # other queues, another day, or wound back
        self._scopes = snapshot.scopes
        self._samples.append(_Sample(at, np.array(offered)))
        while len(self._samples) > 1 and self._samples[1].at <= at - WINDOW_S - RECENT_S:
            self._samples.popleft()
        before = bisect_right(self._samples, at - WINDOW_S, key=lambda sample: sample.at) - 1
        if before < 0:
            return None, unknown
        oldest, start = self._samples[0], self._samples[before]
        # No look was left out but where nothing came: the counts stood as they were until the next.
        span_s = at - WINDOW_S - max(oldest.at, at - WINDOW_S - RECENT_S)
        recent = (start.offered - oldest.offered) / span_s * WINDOW_S if span_s >= RECENT_S / 3 else unknown
        return offered - start.offered, recent

    def _condition(self, scope: Scope, observed: float, expected: float, chance: float) -> Condition:
        critical = chance < CRITICAL_CHANCE_SHARE * self._chance
        rarity = WINDOW_S / SHIFT_S / LOOKS_A_WINDOW / max(chance, 1e-300)
        usual = f"{expected:.0f}" if expected >= LEAST_EXPECTED else say("fewer than 1")
        return Condition(
            self.id,
            scope.id,
            "critical" if critical else "warn",
            say("Surge"),
            text=say("{n} in 5 min where {usual} were expected; {rarity}.").format(
                n=f"{observed:.0f}", usual=usual, rarity=rarity_words(rarity)
            ),
            advice=say(
                "More are coming than the plan has hands for: move breaks now, and look for the cause."
            ),
            breach=chance < self._chance and observed >= LEAST_CONTACTS,
            clear=not chance < CLEAR_CHANCE,
            eased=not chance < self._chance,
            observed=observed,
            expected=expected,
            figure=say("{n} for {expected}").format(n=f"{observed:.0f}", expected=f"{expected:.0f}"),
            badness=-float(np.log10(max(chance, 1e-300))),
            timing=TIMING,
        )


def tail_chance(observed: Numbers, expected: Numbers) -> Numbers:
    """Chance of `observed` contacts or more; NaN where nothing is expected to be known.

    Negative binomial with mean `expected` and LEVEL_CV as the spread of its level: P(N >= n) = I_p(n, r),
    with r = 1 / LEVEL_CV**2 and p = mean / (mean + r).
    """
    size = 1.0 / LEVEL_CV**2
    mean = np.maximum(expected, LEAST_EXPECTED)
    tail = betainc(np.maximum(observed, 1.0), size, mean / (mean + size))
    return np.asarray(np.where(observed < 1, np.where(np.isnan(mean), np.nan, 1.0), tail), dtype=np.float64)


def _expected(snapshot: FloorSnapshot, recent: Numbers) -> Numbers:
    """Contacts that the last five minutes should have had: by the forecast where there is one, else by the
    hour before.
    """
    now = snapshot.current_interval
    share = min(1.0, (snapshot.at - snapshot.starts[now]) / WINDOW_S)
    contacts = snapshot.expected.contacts
    planned = share * contacts[:, now] + (1.0 - share) * contacts[:, max(0, now - 1)]
    planned = planned * WINDOW_S / snapshot.interval_s
    return np.where(np.isnan(planned), recent, planned)

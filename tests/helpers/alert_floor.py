"""Floors for rules to look at: queues with the figures a test states, all else calm."""

from collections.abc import Mapping, Sequence

import numpy as np
from msgspec.structs import replace

from wallboard.config import TargetsConfig
from wallboard.floor import intervals as col
from wallboard.floor.intervals import WIDTH, total
from wallboard.snapshot import (
    WHOLE_FLOOR,
    AgentView,
    FeedHealth,
    FloorSnapshot,
    LiveFigures,
    Numbers,
    Scope,
    Window,
)
from wallboard.snapshotter import no_expectation

DAY_START_AT = 1_700_006_400.0  # 2023-11-15, midnight in UTC, a Wednesday
INTERVAL_S = 1800.0
NOON_AT = DAY_START_AT + 12 * 3600.0


class AlertFloor:
    """A floor of `queues`, all of one group and channel; tells its snapshot at a moment by what is stated."""

    def __init__(self, *queues: str, zone: str = "UTC", targets: TargetsConfig | None = None) -> None:
        own = targets or TargetsConfig()
        self.scopes = (
            Scope(WHOLE_FLOOR, "floor", "Harbour Bank", targets=own),
            Scope("group:Retail", "group", "Retail", group="Retail", targets=own),
            *(Scope(f"queue:{name}", "queue", name, "voice", "Retail", own) for name in queues),
        )
        self.zone = zone
        self.sums = {window: np.zeros((len(queues), WIDTH)) for window in ("day", "interval", "rolling")}

    def at(
        self,
        at: float,
        *,
        waiting: Sequence[float] = (),
        longest_wait_s: Sequence[float] = (),
        available: Sequence[float] = (),
        staffed: Sequence[float] = (),
        agents: tuple[AgentView, ...] = (),
        expected: Mapping[str, float] | None = None,
        current: bool = True,
    ) -> FloorSnapshot:
        """The floor at `at`; sequences hold a number for each queue, `expected` contacts an interval."""
        count = len(self.scopes)
        windows: dict[Window, Numbers] = {
            "day": self._with_totals(self.sums["day"]),
            "interval": self._with_totals(self.sums["interval"]),
            "rolling": self._with_totals(self.sums["rolling"]),
        }
        contacts = np.full((count, 48), np.nan)
        for scope, number in (expected or {}).items():
            contacts[[each.id for each in self.scopes].index(scope)] = number
        return FloorSnapshot(
            at=at,
            mode="live",
            speed=1.0,
            site="Harbour Bank",
            zone=self.zone,
            day_start_at=DAY_START_AT,
            day_end_at=DAY_START_AT + 86_400.0,
            interval_s=INTERVAL_S,
            current_interval=int((at - DAY_START_AT) // INTERVAL_S),
            scopes=self.scopes,
            live=LiveFigures(
                waiting=self._summed(waiting, 0.0),
                longest_wait_s=self._longest(longest_wait_s),
                past_target=self._summed(waiting, 0.0),  # all who wait have waited too long
                staffed=self._summed(staffed, 10.0),
                available=self._summed(available, 5.0),
                on_contact=np.zeros(count),
            ),
            windows=windows,
            closed=np.zeros((count, 48, WIDTH)),
            missing=np.zeros(48),
            expected=replace(no_expectation(count, 48), contacts=contacts),
            agents=agents,
            alerts=(),
            interventions=(),
            feeds=(FeedHealth("feed", "current" if current else "lost", current, 0.1, 5.0),),
        )

    def answered(self, queue: int, *, contacts: float, in_target: float) -> None:
        """Set the last half-hour of a queue: `contacts` answered, `in_target` of them within the target."""
        rolling = self.sums["rolling"][queue]
        rolling[col.OFFERED] = rolling[col.ANSWERED] = rolling[col.HANDLED] = contacts
        rolling[col.ANSWERED_WITHIN] = in_target

    def _with_totals(self, sums: Numbers) -> Numbers:
        everything = total(sums)
        return np.vstack([everything, everything, sums])

    def _summed(self, values: Sequence[float], calm: float) -> Numbers:
        own = np.array(values if len(values) else [calm] * (len(self.scopes) - 2), dtype=np.float64)
        return np.concatenate([[own.sum(), own.sum()], own])

    def _longest(self, values: Sequence[float]) -> Numbers:
        own = np.array(values if len(values) else [np.nan] * (len(self.scopes) - 2), dtype=np.float64)
        known = own[~np.isnan(own)]
        longest = known.max() if len(known) else np.nan
        return np.concatenate([[longest, longest], own])

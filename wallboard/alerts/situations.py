"""The queue now and the minutes ahead as a picture of the floor tells them, for the staffing formulas.

The picture has no single waits, so those who wait are taken to have come one by one since the longest wait
began. Agents of several queues count in each of them: an answer for one queue hopes that the others are calm.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from wallboard import metrics
from wallboard.floor import intervals as col
from wallboard.forecast import mean_patience_s
from wallboard.snapshot import FloorSnapshot, Numbers
from wallboard.staffing import Situation

MINUTE_S = 60.0
ROLLING_S = 1800.0
LEAST_HANDLED = 20.0
"""Fewer contacts than this handled today tell little of handling times."""
LEAST_ABANDONED = 5.0
FEWEST, MOST = 0.5, 4.0
"""How far the last half-hour may bend the forecast of the minutes ahead."""
MOST_AGENTS = 500
"""Past this a look ahead takes too long for the engine, and one contact more or less matters little."""


def situation_of(snapshot: FloorSnapshot, row: int, horizon_min: int, *, rate_cv: float) -> Situation | None:
    """The scope in `row` and its next minutes; None where handling times, agents or arrivals are unknown.

    `rate_cv` is how uncertain the arrivals' level is; 0 is quicker.
    """
    day, live = snapshot.windows["day"][row], snapshot.live
    on = int(live.available[row] + live.on_contact[row])
    if "agents" in snapshot.inferred or day[col.HANDLED] < LEAST_HANDLED or not 0 < on <= MOST_AGENTS:
        return None
    rates = _rates_per_min(snapshot, row, horizon_min)
    aht_s = float(metrics.aht_s(day))
    if not aht_s > 0 or np.isnan(rates).any():
        return None
    waiting, longest_s = int(live.waiting[row]), float(np.nan_to_num(live.longest_wait_s[row]))
    return Situation(
        agents=_agents(snapshot, row, on, horizon_min),
        rate_per_min=tuple(rates.tolist()),
        aht_s=aht_s,
        within_s=snapshot.scopes[row].targets.within_s,
        patience_s=_patience_s(day),
        waiting_ages_s=tuple((longest_s * np.arange(waiting, 0, -1) / max(waiting, 1)).tolist()),
        busy=int(live.on_contact[row]),
        rate_cv=rate_cv,
    )


def _intervals_ahead(snapshot: FloorSnapshot, horizon_min: int) -> npt.NDArray[np.int64]:
    return _intervals_at(snapshot, np.arange(horizon_min, dtype=np.float64))


def _intervals_at(snapshot: FloorSnapshot, minutes: Numbers) -> npt.NDArray[np.int64]:
    """The interval so many minutes from now; the day's first and last ones serve past its ends."""
    at = snapshot.at + MINUTE_S * minutes
    index = (at - snapshot.day_start_at) // snapshot.interval_s
    within: npt.NDArray[np.int64] = np.clip(index, 0, snapshot.closed.shape[1] - 1).astype(np.int64)
    return within


def _rates_per_min(snapshot: FloorSnapshot, row: int, horizon_min: int) -> Numbers:
    """The forecast's contacts a minute, at the level of the last half-hour; that alone without a forecast."""
    recent = float(snapshot.windows["rolling"][row][col.OFFERED])
    contacts = snapshot.expected.contacts[row]
    per_min = contacts / snapshot.interval_s * MINUTE_S
    minutes = np.arange(-ROLLING_S / MINUTE_S, 0.0)
    foreseen = float(np.sum(per_min[_intervals_at(snapshot, minutes)]))
    if np.isnan(foreseen):
        return np.full(horizon_min, recent * MINUTE_S / ROLLING_S)
    level = np.clip((recent + 1.0) / (foreseen + 1.0), FEWEST, MOST)
    return np.asarray(per_min[_intervals_ahead(snapshot, horizon_min)] * level, dtype=np.float64)


def _agents(snapshot: FloorSnapshot, row: int, on: int, horizon_min: int) -> tuple[int, ...]:
    """Those who are on, and from the next interval on as many more or fewer as the schedule says."""
    scheduled = snapshot.expected.scheduled[row]
    change = scheduled[_intervals_ahead(snapshot, horizon_min)] - scheduled[snapshot.current_interval]
    return tuple(max(0, on + round(each)) for each in np.nan_to_num(change).tolist())


def _patience_s(day: Numbers) -> float:
    abandoned = float(day[col.ABANDONED])
    waited_s = float(day[col.ANSWERED_WAIT_S] + day[col.ABANDONED_WAIT_S] + day[col.LEFT_WAIT_S])
    return mean_patience_s(abandoned if abandoned >= LEAST_ABANDONED else 0.0, waited_s)

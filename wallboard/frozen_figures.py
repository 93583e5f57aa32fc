"""The floor's figures at a moment, as they are kept with an intervention."""

from __future__ import annotations

import math
from typing import SupportsFloat

from wallboard import metrics
from wallboard.floor import intervals as col
from wallboard.lacking import without_lacking
from wallboard.records import FrozenFigures
from wallboard.snapshot import FloorSnapshot


def figures_of(snapshot: FloorSnapshot, scope: str) -> FrozenFigures:
    """The figures of `scope` in the snapshot. Raises KeyError where there is no such scope."""
    row, snapshot = snapshot.row(scope), without_lacking(snapshot)
    targets = snapshot.scopes[row].targets
    live, windows = snapshot.live, snapshot.windows
    past_target = float(live.past_target[row])
    offered = float(windows["interval"][row][col.OFFERED])
    expected = float(snapshot.expected.contacts[row, snapshot.current_interval])
    return FrozenFigures(
        scope=scope,
        at=snapshot.at,
        waiting=_whole(live.waiting[row]),
        longest_wait_s=_known(live.longest_wait_s[row]),
        service_level=_known(metrics.service_level(windows["rolling"][row], targets.formula, past_target)),
        service_level_day=_known(metrics.service_level(windows["day"][row], targets.formula, past_target)),
        formula=targets.formula,
        within_s=targets.within_s,
        staffed=_whole(live.staffed[row]),
        available=_whole(live.available[row]),
        occupancy=_known(metrics.occupancy(windows["rolling"][row])),
        offered_interval=_known(offered),
        forecast_gap=_known(offered - expected),
    )


def _whole(value: SupportsFloat) -> int | None:
    known = _known(value)
    return None if known is None else int(known)


def _known(value: SupportsFloat) -> float | None:
    number = float(value)
    return None if math.isnan(number) else number

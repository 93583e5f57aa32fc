"""What a feed does not tell of a queue: no figure is made of it, and none of its zeros is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from msgspec.structs import replace

from wallboard.events import QueueInfo
from wallboard.floor import intervals as col
from wallboard.snapshot import FloorSnapshot

Lacks = tuple[frozenset[str], ...]
STAFFING = "staffing"
"""Not even how many agents there are is told: the agents are lacking, and the source counts none itself."""
NOW = "now"
"""Nothing is told just now: the relay does not hear the input that has the queues."""
PARTLY = "partly"
"""That is so with some of a scope's queues: its figures are without them, or as these left them."""
_UNTOLD = ("waiting", "longest_wait", "contacts", "handling", "agents", NOW)
_LIVE = {
    "waiting": "waiting",
    "longest_wait_s": "longest_wait",
    "past_target": "contacts",
    "staffed": STAFFING,
    "available": STAFFING,
    "on_contact": STAFFING,
}
_CONTACTS = np.arange(col.OFFERED, col.HANDLED)
_HANDLING = np.arange(col.HANDLED, col.CONTACT_WIDTH)
_AGENTS = np.arange(col.CONTACT_WIDTH, col.WIDTH)


def lacks_by_scope(
    infos: Mapping[str, QueueInfo],
    queues_of: Mapping[str, frozenset[str] | None],
    counted: frozenset[str],
    unheard: frozenset[str] = frozenset(),
) -> Lacks:
    """What none of a scope's queues has, one entry a scope; empty where nothing is lacking anywhere.

    `counted` are the queues whose agents the source counts itself, `unheard` those of which nobody tells now.
    """
    if unheard:
        infos = {queue: _as_told(info, unheard) for queue, info in infos.items()}
        counted = frozenset(queue for queue in counted if NOW not in infos[queue].lacks)
    if not any(info.lacks for info in infos.values()):
        return ()
    scopes = ((infos.keys() if queues is None else queues & infos.keys()) for queues in queues_of.values())
    return tuple(_lacks_of([infos[queue] for queue in queues], counted) for queues in scopes)


def _as_told(info: QueueInfo, unheard: frozenset[str]) -> QueueInfo:
    return replace(info, lacks=_UNTOLD) if info.queue in unheard else info


def _lacks_of(infos: Sequence[QueueInfo], counted: frozenset[str]) -> frozenset[str]:
    """Who counts agents queue by queue does not say how many serve several: only one queue has a number."""
    if not infos:
        return frozenset()
    lacks = frozenset.intersection(*(frozenset(info.lacks) for info in infos))
    is_counted = len(infos) == 1 and infos[0].queue in counted
    if any(NOW in info.lacks for info in infos):
        lacks |= {PARTLY}
    return lacks | {STAFFING} if "agents" in lacks and not is_counted else lacks


def without_lacking(snapshot: FloorSnapshot) -> FloorSnapshot:
    """The snapshot for a screen: what the feed does not tell is unknown there, and so shown as “—”."""
    if not any(snapshot.lacks):
        return snapshot
    live = {
        name: np.where(snapshot.rows_lacking(what), np.nan, getattr(snapshot.live, name))
        for name, what in _LIVE.items()
    }
    windows = dict(snapshot.windows)
    for what, columns in (("contacts", _CONTACTS), ("handling", _HANDLING), ("agents", _AGENTS)):
        rows = np.flatnonzero(snapshot.rows_lacking(what))
        for name, sums in windows.items():
            if len(rows):
                masked = sums.copy()
                masked[np.ix_(rows, columns)] = np.nan
                windows[name] = masked
    return replace(snapshot, live=replace(snapshot.live, **live), windows=windows)

"""A floor that is closed: it has no figures as of now, and nothing about it is an alert."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot, LiveFigures
from wallboard.usual import prompt_rows


def is_at_rest(snapshot: FloorSnapshot) -> bool:
    """Whether the floor is closed and has come to rest: nobody is on a contact, and nobody waits to be
    answered at once. E-mail may lie overnight.
    """
    if snapshot.opening.is_open:
        return False
    row, live = snapshot.row(WHOLE_FLOOR), snapshot.live
    return not live.on_contact[row] and not live.waiting[prompt_rows(snapshot, row)].any()


def without_live_figures(snapshot: FloorSnapshot) -> FloorSnapshot:
    """The same with every figure of this moment unknown: at rest, a 0 would say that all is well."""
    unknown = np.full(len(snapshot.scopes), np.nan)
    live = LiveFigures(*[unknown] * len(LiveFigures.__struct_fields__))
    return replace(snapshot, live=live)

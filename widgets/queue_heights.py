"""How the rows of the table of queues and of its totals share the height of the page. Pure."""

from __future__ import annotations

from typing import NamedTuple

from widgets.look import Look
from widgets.queue_table import ROW_HEIGHT
from widgets.tables import HEADER_HEIGHT

AROUND = 64
"""Margins of the page and between its parts."""

MOST_ROW_HEIGHT, MOST_WALL_ROW_HEIGHT = 64, 128
GROWTHS = (1.4, 1.3, 1.2, 1.1)
"""How much larger letters are on a wall with few queues: 28 px at 1080p are read from six metres."""


class Heights(NamedTuple):
    """Of a row in pixels; `queues` and `totals` are the rows that are seen; letters are `growth` times as
    large as at a desk.
    """

    row: int
    queues: int
    totals: int
    growth: float = 1.0


def heights_for(look: Look, height: int, queues: int, totals: int, *, wall: bool) -> Heights:
    """All rows, and higher ones, where there is room in `height` pixels; else the totals get a quarter of it.

    At a desk what does not fit is scrolled; on a wall whole rows are left out at the end, the best.
    """
    growth, rows = 1.0, max(1, queues + totals)
    if wall:
        grown = (
            each for each in GROWTHS if _room(look, height, each) >= rows * round(look.px(ROW_HEIGHT) * each)
        )
        growth = next(grown, 1.0)
    room, least = _room(look, height, growth), round(look.px(ROW_HEIGHT) * growth)
    most = round(look.px(MOST_WALL_ROW_HEIGHT if wall else MOST_ROW_HEIGHT) * growth)
    row = min(most, max(least, room // rows))
    seen = min(totals, max(room // 4 // row, room // row - queues, 1))
    return Heights(row, min(queues, max(1, room // row - seen)) if wall else queues, seen, growth)


def _room(look: Look, height: int, growth: float) -> int:
    return height - round(look.px(HEADER_HEIGHT) * growth) - look.px(AROUND)

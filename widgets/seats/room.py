"""Where the places of a room stand. Pure geometry."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSizeF

from wallboard.seats import SeatPlan

NARROW = 0.3
"""Of a place: so wide an aisle is at least, where it need not take anybody."""


@dataclass(frozen=True)
class Room:
    """The edges of columns and rows in a widget's pixels, and the size of a place with a seat."""

    lefts: tuple[float, ...]
    tops: tuple[float, ...]
    place: QSizeF

    def rect(self, column: int, row: int) -> QRectF:
        """The place in this column and row."""
        left, top = self.lefts[column], self.tops[row]
        return QRectF(left, top, self.lefts[column + 1] - left, self.tops[row + 1] - top)

    def at(self, point: QPointF) -> tuple[int, int]:
        """Column and row at `point`; (-1, -1) outside the room."""
        column, row = bisect_right(self.lefts, point.x()) - 1, bisect_right(self.tops, point.y()) - 1
        inside = 0 <= column < len(self.lefts) - 1 and 0 <= row < len(self.tops) - 1
        return (column, row) if inside else (-1, -1)

    @property
    def extent(self) -> QRectF:
        """All places."""
        return QRectF(
            self.lefts[0], self.tops[0], self.lefts[-1] - self.lefts[0], self.tops[-1] - self.tops[0]
        )


def even_room(plan: SeatPlan, area: QRectF) -> Room:
    """All places alike, over all of `area`: what a picture needs."""
    width, height = area.width() / plan.columns, area.height() / plan.rows
    return Room(
        _edges([width] * plan.columns, area.left()), _edges([height] * plan.rows, area.top()),
        QSizeF(width, height),
    )  # fmt: skip


def room_in(
    plan: SeatPlan, area: QRectF, *, largest: float, slimmest: float, widest: float, aisles: bool
) -> Room:
    """The room in the middle of `area`, its places as large as fit.

    A place is at most `largest` wide; its width is `slimmest` to `widest` of its height. Where `aisles` may
    be narrow, rows and columns without a seat leave their space to the seats, and take what these do not
    need.
    """
    columns = {seat.column for seat in plan.seats} if aisles else range(plan.columns)
    rows = {seat.row for seat in plan.seats} if aisles else range(plan.rows)
    across, down = _least(columns, plan.columns), _least(rows, plan.rows)
    width = min(area.width() / across, area.height() / down * widest, largest)
    height = min(area.height() / down, width / slimmest)
    wide = _spread(columns, plan.columns, width, area.width())
    high = _spread(rows, plan.rows, height, area.height())
    left, top = area.center().x() - sum(wide) / 2, area.center().y() - sum(high) / 2
    return Room(_edges(wide, left), _edges(high, top), QSizeF(width, height))


def _least(taken: Collection[int], number: int) -> float:
    """The least room that `number` rows take, in places."""
    return len(taken) + NARROW * (number - len(taken))


def _spread(taken: Collection[int], number: int, place: float, room: float) -> list[float]:
    """What each of `number` rows takes of `room` pixels; an aisle never takes more than a `place`."""
    free = max(1, number - len(taken))
    aisle = min(place, max(NARROW * place, (room - len(taken) * place) / free))
    return [place if each in taken else aisle for each in range(number)]


def _edges(sizes: list[float], first: float) -> tuple[float, ...]:
    return tuple(accumulate(sizes, initial=first))

"""Where places stand: aisles make way for seats, and nothing overlaps."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from wallboard.seats import SeatPlan
from widgets.seats.room import NARROW, Room, even_room, room_in

ISLANDS = SeatPlan(5, 3).seated("a", 0, 0).seated("b", 1, 0).seated("c", 3, 2).seated("d", 4, 2)
"""Two islands; between them an aisle each way."""


def room(width: float, height: float, *, aisles: bool = True) -> Room:
    area = QRectF(10, 20, width, height)
    return room_in(ISLANDS, area, largest=400, slimmest=0.8, widest=2.4, aisles=aisles)


@pytest.mark.parametrize("size", [(1900.0, 900.0), (1000.0, 1800.0), (300.0, 2000.0)])
def test_a_narrow_aisle_leaves_more_to_the_seats(size: tuple[float, float]) -> None:
    narrow, even = room(*size), room(*size, aisles=False)
    assert narrow.place.width() > even.place.width()
    assert NARROW * narrow.place.width() <= narrow.rect(2, 1).width() <= narrow.place.width()
    for each in (narrow, even):
        assert QRectF(10, 20, *size).adjusted(-0.1, -0.1, 0.1, 0.1).contains(each.extent)


def test_every_place_is_found_where_it_stands() -> None:
    made = room(1000, 600)
    for column in range(5):
        for row in range(3):
            assert made.at(made.rect(column, row).center()) == (column, row)
    assert made.at(QPointF(0, 0)) == (-1, -1)


def test_on_a_picture_all_places_are_alike() -> None:
    made = even_room(ISLANDS, QRectF(0, 0, 500, 300))
    assert {made.rect(column, row).size().toTuple() for column in range(5) for row in range(3)} == {
        (100, 100)
    }

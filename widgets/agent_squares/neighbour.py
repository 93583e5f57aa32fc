"""Which square an arrow key goes to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt

ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


def neighbour(places: Mapping[str, QPoint], chosen: str, step: QPoint) -> str:
    """Of agents with the middles of their squares the nearest one in the direction of `step`; the first one
    where none is chosen.
    """
    here = places.get(chosen)
    if here is None:
        return next(iter(places))
    along = {agent: QPoint.dotProduct(each - here, step) for agent, each in places.items()}
    across = {agent: abs(QPoint.dotProduct(each - here, step.transposed())) for agent, each in places.items()}
    ahead = [agent for agent in places if along[agent] > 0]
    return min(ahead, key=lambda agent: along[agent] + 3 * across[agent], default=chosen)

"""pyqtgraph's items, with one difference: an error while one is painted does not end the program."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps

import pyqtgraph as pg
from PySide6.QtGui import QPainter

logger = logging.getLogger(__name__)


def guarded(paint: Callable[..., None]) -> Callable[..., None]:
    """The method `paint` of an item in a scene; an exception is logged and goes no further.

    WORKAROUND: with an exception pending PySide6 6.11 goes on to the next item, and the process ends by a
    segmentation fault in `QGraphicsView::paintEvent`. A wall that hangs for months must survive one.
    """

    @wraps(paint)
    def paint_or_log(item: pg.GraphicsObject, painter: QPainter, *others: object) -> None:
        try:
            paint(item, painter, *others)
        except Exception:
            logger.exception("A part of a chart could not be painted")

    return paint_or_log


class Axis(pg.AxisItem):
    """An axis."""

    paint = guarded(pg.AxisItem.paint)


class Bars(pg.BarGraphItem):
    """Bars."""

    paint = guarded(pg.BarGraphItem.paint)

    def __init__(self, *arguments: object, **options: object) -> None:
        pg.BarGraphItem.__init__(self, *arguments, **options)


class Curve(pg.PlotCurveItem):
    """A line."""

    paint = guarded(pg.PlotCurveItem.paint)

    def __init__(self, *arguments: object, **options: object) -> None:
        pg.PlotCurveItem.__init__(self, *arguments, **options)


class Level(pg.InfiniteLine):
    """A level line."""

    paint = guarded(pg.InfiniteLine.paint)

    def __init__(self, *arguments: object, **options: object) -> None:
        pg.InfiniteLine.__init__(self, *arguments, **options)

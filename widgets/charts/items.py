"""pyqtgraph's items, with two differences: an error while one is painted does not end the program, and who
is told what it shows already does nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from wallboard.snapshot import Numbers

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
    _bounds: QRectF | None = None

    def __init__(self, *arguments: object, **options: object) -> None:
        pg.BarGraphItem.__init__(self, *arguments, **options)

    def show_bars(self, left: Numbers, right: Numbers, low: Numbers, top: Numbers) -> None:
        """Bars between these edges."""
        edges = {"x0": left, "x1": right, "y0": low, "y1": top}
        if not all(_is_same(self.opts[name], edge) for name, edge in edges.items()):
            self._bounds = None
            pg.BarGraphItem.setOpts(self, **edges)

    def boundingRect(self) -> QRectF:
        """As pyqtgraph's, reckoned once: Qt asks ten times for a picture."""
        if self._bounds is None:
            self._bounds = pg.BarGraphItem.boundingRect(self)
        return self._bounds

    def viewTransformChanged(self) -> None:
        """As pyqtgraph's: the rims have other widths in the data's units."""
        self._bounds = None
        self.prepareGeometryChange()


class Curve(pg.PlotCurveItem):
    """A line."""

    paint = guarded(pg.PlotCurveItem.paint)

    def __init__(self, *arguments: object, **options: object) -> None:
        pg.PlotCurveItem.__init__(self, *arguments, **options)

    def show_line(self, x: Numbers, y: Numbers, *, steps: bool = False) -> None:
        """A line through these points, or level steps of `y` between the edges `x`."""
        if not (_is_same(self.xData, x) and _is_same(self.yData, y)):
            pg.PlotCurveItem.setData(self, x, y, stepMode="center" if steps else None)


class Level(pg.InfiniteLine):
    """A level line."""

    paint = guarded(pg.InfiniteLine.paint)

    def __init__(self, *arguments: object, **options: object) -> None:
        pg.InfiniteLine.__init__(self, *arguments, **options)


def _is_same(before: object, now: object) -> bool:
    """Whether two values of an option, most of them arrays with holes, would look the same."""
    if isinstance(before, np.ndarray) and isinstance(now, np.ndarray):
        return before.shape == now.shape and before.tobytes() == now.tobytes()
    return before is now

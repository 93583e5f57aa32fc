"""Marks that stand beside every state colour, each with a shape of its own."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from widgets.theme import Theme

Mark = Literal["good", "warn", "critical", "info", "stale", "rest"]
"""good: a disc with a tick; warn: a triangle; critical: an octagon; info: a disc; stale: an empty ring; rest:
a moon.
"""


def mark_ink(mark: Mark, theme: Theme) -> QColor:
    """The theme's colour of words that stand under `mark`."""
    inks = {"warn": theme.warn, "critical": theme.critical}
    return QColor(inks[mark]) if mark in inks else mark_colour(mark, theme)


def mark_colour(mark: Mark, theme: Theme) -> QColor:
    """The theme's colour of `mark`, and of bars and stripes that say the same."""
    colours = {
        "good": theme.good,
        "warn": theme.warn_area,
        "critical": theme.critical_area,
        "info": theme.accent,
        "stale": theme.muted,
        "rest": theme.muted,
    }
    return QColor(colours[mark])


def draw_mark(painter: QPainter, rect: QRectF, mark: Mark, colour: QColor, paper: QColor) -> None:
    """Draw `mark` into the square `rect`; its sign shows `paper`, the colour behind it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = rect.width() * 0.13
    if mark == "stale":
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(rect.adjusted(width, width, -width, -width))
    elif mark == "rest":
        painter.fillPath(_moon(rect), colour)
    else:
        painter.fillPath(_outline(rect, mark), colour)
        pen = QPen(paper, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        _draw_sign(painter, rect, mark)
    painter.restore()


def _outline(rect: QRectF, mark: Mark) -> QPainterPath:
    path = QPainterPath()
    if mark == "warn":
        left, right, top, bottom = rect.left(), rect.right(), rect.top() + rect.height() * 0.06, rect.bottom()
        corners = [QPointF(rect.center().x(), top), QPointF(right, bottom), QPointF(left, bottom)]
        path.addPolygon(QPolygonF(corners))
        path.closeSubpath()
    elif mark == "critical":
        radius, centre = rect.width() / 2, rect.center()
        angles = (math.pi / 8 + step * math.pi / 4 for step in range(8))
        path.addPolygon(
            QPolygonF([centre + QPointF(math.cos(a), math.sin(a)) * radius * 1.06 for a in angles])
        )
        path.closeSubpath()
    else:
        path.addEllipse(rect)
    return path


def _moon(rect: QRectF) -> QPainterPath:
    disc, shadow = QPainterPath(), QPainterPath()
    disc.addEllipse(rect)
    shadow.addEllipse(rect.translated(rect.width() * 0.36, -rect.height() * 0.16))
    return disc.subtracted(shadow)


def _draw_sign(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    def at(x: float, y: float) -> QPointF:
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height())

    if mark == "good":
        painter.drawPolyline([at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.35)])
    elif mark == "info":
        painter.drawLine(at(0.5, 0.48), at(0.5, 0.72))
        painter.drawPoint(at(0.5, 0.28))
    else:
        low = 0.12 if mark == "warn" else 0.0
        painter.drawLine(at(0.5, 0.26 + low), at(0.5, 0.52 + low))
        painter.drawPoint(at(0.5, 0.74 + low))

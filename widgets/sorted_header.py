"""A table's headings, with a triangle at the one that it is sorted by, which takes no room from the words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from widgets.look import Look

SIDE, GAP, PADDING = 8, 4, 12


class SortedHeader(QHeaderView):
    """Qt would cut the heading off to make room for its arrow, and move it away from its figures."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.wear(look)

    def wear(self, look: Look) -> None:
        """Draw the triangle as large as `look` has it."""
        self._look = look

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:  # noqa: N802 (Qt's name)
        """No arrow of Qt's."""
        super().initStyleOptionForIndex(option, section)
        option.sortIndicator = QStyleOptionHeader.SortIndicator.None_

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 (Qt's name)
        """The heading and, if the table is sorted by it, the triangle: down where the largest is on top."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        if section == self.sortIndicatorSection() and self.isSortIndicatorShown():
            self._paint_triangle(painter, rect, section)

    def _paint_triangle(self, painter: QPainter, rect: QRect, section: int) -> None:
        px, model, across = self._look.px, self.model(), Qt.Orientation.Horizontal
        wide = self.fontMetrics().horizontalAdvance(str(model.headerData(section, across)))
        side = model.headerData(section, across, Qt.ItemDataRole.TextAlignmentRole)
        at_right = bool(Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight) != self.isRightToLeft()
        words_end = px(PADDING) + wide + px(GAP)
        left = rect.right() + 1 - words_end - px(SIDE) if at_right else rect.left() + words_end
        half, tip = px(SIDE) / 2, px(SIDE) * 0.3
        down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        way = 1 if down else -1
        middle = QPointF(left + half, rect.center().y() + 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.text))
        ends = (QPointF(-half, -tip * way), QPointF(half, -tip * way), QPointF(0, tip * way))
        painter.drawPolygon(QPolygonF([middle + each for each in ends]))
        painter.restore()

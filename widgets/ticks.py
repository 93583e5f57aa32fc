"""Boxes to tick, with the tick in them: that of a style sheet would be an image in one colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

from widgets.look import Look

TICK = ((0.22, 0.52), (0.42, 0.72), (0.80, 0.30))
"""The corners of a tick in a box of 1 by 1."""


def draw_tick(painter: QPainter, box: QRect, look: Look) -> None:
    """A tick in `box`, which is filled with the accent."""
    place, pen = QRectF(box), QPen(QColor(look.theme.on_accent), max(1.5, look.px(2.5)))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.drawPolyline(
        [QPointF(place.left() + x * place.width(), place.top() + y * place.height()) for x, y in TICK]
    )


class TickBox(QCheckBox):
    """A box of its own."""

    def __init__(self, look: Look, text: str = "") -> None:
        super().__init__(text)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            part = QStyle.SubElement.SE_CheckBoxIndicator
            painter = QPainter(self)
            draw_tick(painter, self.style().subElementRect(part, option, self), self._look)
            painter.end()


class TickDelegate(QStyledItemDelegate):
    """The boxes of a list."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        if option.checkState == Qt.CheckState.Checked:
            part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
            box = option.widget.style().subElementRect(part, option, option.widget)
            painter.save()
            draw_tick(painter, box, self._look)
            painter.restore()

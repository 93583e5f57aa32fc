"""A choice with what it means in a second, quieter line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from widgets.look import Look

AnyIndex = QModelIndex | QPersistentModelIndex
HEIGHT, PADDING, TITLE_SIZE, WORDS_SIZE = 64, 18, 20, 17
PLACE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class EntryDelegate(QStyledItemDelegate):
    """Paints items whose text is a title and, below it, a line about it."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._title, self._words = look.font(TITLE_SIZE, QFont.Weight.Medium), look.font(WORDS_SIZE)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, self._look.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.initStyleOption(option, index)
        title, _, said = str(index.data() or "").partition("\n")
        option.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        theme, chosen = self._look.theme, QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Active
        on_accent = option.state & chosen == chosen
        place = QRectF(option.rect).adjusted(self._look.px(PADDING), 0, -self._look.px(PADDING), 0)
        middle = place.height() / 2
        lines = [(title, self._title, theme.text, place)]
        if said:
            lines = [
                (title, self._title, theme.text, place.adjusted(0, self._look.px(8), 0, -middle)),
                (said, self._words, theme.muted, place.adjusted(0, middle, 0, -self._look.px(8))),
            ]
        for text, font, ink, line in lines:
            painter.setFont(font)
            painter.setPen(QColor(theme.on_accent if on_accent else ink))
            fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, PLACE, fitting)

"""The palette's list: an action a row, its key at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from widgets.actions import Action
from widgets.look import Look
from widgets.theme import blend

ROW_HEIGHT, PADDING, KEY_PADDING, KEY_HEIGHT, GAP = 46, 18, 10, 30, 16
NOWHERE = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ActionModel(QAbstractListModel):
    """What was found, the best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.actions: tuple[Action, ...] = ()

    def show_actions(self, actions: Sequence[Action]) -> None:
        """Show these."""
        self.beginResetModel()
        self.actions = tuple(actions)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.actions)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return spoken(self.actions[index.row()])


def spoken(action: Action) -> str:
    """An action as it is read out."""
    return ", ".join(filter(None, (action.words, action.detail, action.key_words)))


class ActionDelegate(QStyledItemDelegate):
    """Paints the rows of an `ActionModel`."""

    def __init__(self, look: Look, model: ActionModel, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._model = look, model
        self._words, self._aside = look.font(20), look.font(17)
        self._key = look.font(16, QFont.Weight.Medium)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, self._look.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, px, action = self._look.theme, self._look.px, self._model.actions[index.row()]
        row = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, blend(theme.accent, theme.surface, 0.22))
            painter.fillRect(row.adjusted(0, 0, px(4) - row.width(), 0), QColor(theme.accent))
        inner = row.adjusted(px(PADDING), 0, -px(PADDING), 0)
        if action.keys:
            inner.setRight(self._paint_key(painter, inner, action.key_words) - px(GAP))
        self._paint_words(painter, inner, action)

    def _paint_words(self, painter: QPainter, room: QRectF, action: Action) -> None:
        """The words, and what more there is to say in the room they leave."""
        words = QFontMetricsF(self._words)
        text = words.elidedText(action.words, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(self._words)
        painter.setPen(QColor(self._look.theme.text))
        painter.drawText(room, LEFT, text)
        room = room.adjusted(words.horizontalAdvance(text) + self._look.px(GAP), 0, 0, 0)
        detail = QFontMetricsF(self._aside).elidedText(
            action.detail, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setFont(self._aside)
        painter.setPen(QColor(self._look.theme.muted))
        painter.drawText(room, RIGHT, detail)

    def _paint_key(self, painter: QPainter, room: QRectF, key: str) -> float:
        """The key as a cap at the right; its left edge."""
        px, theme = self._look.px, self._look.theme
        width = max(px(KEY_HEIGHT), QFontMetricsF(self._key).horizontalAdvance(key) + 2 * px(KEY_PADDING))
        cap = QRectF(room.right() - width, room.center().y() - px(KEY_HEIGHT) / 2, width, px(KEY_HEIGHT))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.line))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(cap, px(6), px(6))
        painter.restore()
        painter.setFont(self._key)
        painter.setPen(QColor(theme.text))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return cap.left()

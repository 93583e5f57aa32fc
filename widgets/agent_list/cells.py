"""How the cells of the table of agents are painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from widgets.agent_list.columns import COLUMNS, NAME, STATE, TIME
from widgets.agent_list.model import AgentModel
from widgets.formatting import UNKNOWN
from widgets.look import Look
from widgets.marks import draw_mark, mark_colour
from widgets.tables import draw_fold
from widgets.theme import blend

PADDING, SWATCH, MARK, SIZE, SMALL = 12, 14, 16, 18, 15
QUIET = {UNKNOWN, "0"}
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class AgentDelegate(QStyledItemDelegate):
    """Paints the cells of an `AgentModel`."""

    def __init__(self, look: Look, model: AgentModel, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._model = look, model
        theme = look.theme
        self._paper, self._head_paper = QColor(theme.surface), blend(theme.raised, theme.surface, 0.8)
        self._chosen = blend(theme.accent, theme.surface, 0.16)
        self._rule = QPen(blend(theme.line, theme.surface, 0.6), 1)
        self._font, self._small = look.font(SIZE), look.font(SMALL)
        self._name_font = look.font(SIZE, QFont.Weight.Medium)
        self._head_font = look.font(SIZE, QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, row, column = QRectF(option.rect), index.row(), index.column()
        head = not self._model.row(row).agent
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, self._chosen if chosen else self._head_paper if head else self._paper)
        painter.setPen(self._rule)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(self._look.px(PADDING), 0, -self._look.px(PADDING), 0)
        if column == NAME:
            self._paint_name(painter, inner, row, head=head)
        elif column == STATE and not head:
            self._paint_state(painter, inner, row)
        elif column == TIME:
            self._paint_time(painter, inner, row)
        else:
            figure = COLUMNS[column].kind == "figure"
            self._write(painter, inner, row, column, RIGHT if figure else LEFT, head=head)

    def _paint_name(self, painter: QPainter, rect: QRectF, row: int, *, head: bool) -> None:
        """A group with its triangle and how many it has, an agent further in."""
        side, theme = self._look.px(MARK), self._look.theme
        if head:
            draw_fold(
                painter, _square(rect.left(), rect, side * 0.8), self._look, closed=self._model.is_closed(row)
            )
            count = self._look.formats.count(len(self._model.row(row).group.agents))
            painter.setFont(self._small)
            painter.setPen(QColor(theme.muted))
            painter.drawText(rect, RIGHT, count)
        rect = rect.adjusted(side + self._look.px(8), 0, -self._look.px(40) if head else 0, 0)
        painter.setFont(self._head_font if head else self._name_font)
        painter.setPen(QColor(theme.text))
        name = self._model.text_of(row, NAME)
        painter.drawText(rect, LEFT, self._fitting(name, rect, painter))

    def _fitting(self, text: str, rect: QRectF, painter: QPainter) -> str:
        if self._metrics.horizontalAdvance(text) < rect.width() * 0.9:
            return text
        return QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())

    def _paint_state(self, painter: QPainter, rect: QRectF, row: int) -> None:
        view, theme = self._model.view(row), self._look.theme
        if view is not None:
            side = self._look.px(SWATCH)
            colour = theme.agent_state(view.state) if self._model.current else QColor(theme.line)
            painter.fillRect(_square(rect.left(), rect, side), colour)
            rect = rect.adjusted(side + self._look.px(8), 0, 0, 0)
            self._write(painter, rect, row, STATE, LEFT)

    def _paint_time(self, painter: QPainter, rect: QRectF, row: int) -> None:
        """Time in state, of a group how many are too long in theirs; marked where it is too long."""
        late, text = self._model.is_late(row), self._model.text_of(row, TIME)
        theme = self._look.theme
        ink = theme.warn if late else theme.text if self._model.current else theme.muted
        painter.setFont(self._head_font if late else self._font)
        painter.setPen(QColor(ink))
        painter.drawText(rect, RIGHT, text)
        if late:
            side = self._look.px(MARK)
            left = (
                rect.right()
                - QFontMetricsF(self._head_font).horizontalAdvance(text)
                - side
                - self._look.px(6)
            )
            draw_mark(painter, _square(left, rect, side), "warn", mark_colour("warn", theme), self._paper)

    def _write(
        self,
        painter: QPainter,
        rect: QRectF,
        row: int,
        column: int,
        side: Qt.AlignmentFlag,
        *,
        head: bool = False,
    ) -> None:
        text, theme = self._model.text_of(row, column), self._look.theme
        if not text:
            return
        painter.setFont(self._head_font if head else self._font)
        quiet = text in QUIET or (column == STATE and not self._model.current)
        painter.setPen(QColor(theme.muted if quiet else theme.text))
        painter.drawText(rect, side, self._fitting(text, rect, painter))


def _square(left: float, rect: QRectF, side: float) -> QRectF:
    return QRectF(left, rect.center().y() - side / 2, side, side)

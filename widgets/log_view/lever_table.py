"""The kinds of lever as a table; how sure is a bar on one axis for all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wallboard.language import mark
from wallboard.outcomes.summary import LEAST, KindSummary
from widgets.formatting import UNKNOWN
from widgets.look import Look
from widgets.text_lines import draw_lines, two_lines
from widgets.theme import blend

COLUMNS: tuple[tuple[str, int], ...] = (
    (mark("Lever"), 320),
    (mark("Used"), 80),
    (mark("Alone"), 90),
    (mark("Change"), 110),
    (mark("Beyond expected"), 0),
    ("", 190),
    (mark("Effect after"), 120),
    (mark("How sure"), 370),
)
LEVER, USED, ALONE, CHANGE, AXIS, RANGE, BIT, SURE = range(len(COLUMNS))
SPARE = (ALONE, CHANGE, BIT)
PADDING, ROW_HEIGHT = 12, 64
STEP, LEAST_REACH = 0.1, 0.2
"""The axis ends at a tenth, and reaches at least so far to both sides."""
HALF_A_POINT = 0.005
NOWHERE = QModelIndex()
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
AnyIndex = QModelIndex | QPersistentModelIndex


class LeverModel(QAbstractTableModel):
    """A row a kind. `reach` is how far the axis goes to both sides, a share."""

    def __init__(self, look: Look, kinds: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._kinds = look, kinds
        self.rows: tuple[KindSummary, ...] = ()
        self.reach = LEAST_REACH

    def show_summaries(self, summaries: Sequence[KindSummary]) -> None:
        """Show these, where they are others than before."""
        if tuple(summaries) == self.rows:
            return
        self.beginResetModel()
        self.rows = tuple(summaries)
        ends = [
            abs(end) for each in self.rows for end in (each.low, each.high, each.surplus) if end is not None
        ]
        self.reach = max(LEAST_REACH, ceil(max(ends, default=0.0) / STEP - 1e-9) * STEP)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in {USED, ALONE, CHANGE, BIT} else LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        name = self.tr(COLUMNS[section][0])
        if section == AXIS:
            end = f"{100 * self.reach:.0f}"
            return self.tr("{name}, −{end} to +{end} points").format(name=name, end=end)
        return name

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.words(self.rows[index.row()], index.column())
        return None

    def words(self, each: KindSummary, column: int) -> str:
        """What stands in a column; the bar's too, for who does not see it."""
        bit = (
            UNKNOWN if each.bit_after_min is None else self.tr("{n} min").format(n=round(each.bit_after_min))
        )
        return {
            LEVER: self._kinds.get(each.kind, each.kind),
            USED: str(each.times),
            ALONE: str(each.alone),
            CHANGE: self._points(each.change),
            AXIS: "",
            RANGE: self._range(each),
            BIT: bit,
            SURE: self._sure(each),
        }[column]

    def _range(self, each: KindSummary) -> str:
        if each.low is None or each.high is None:
            return self._points(each.surplus)
        return self.tr("{mean} ({low} to {high})").format(
            mean=self._points(each.surplus), low=self._points(each.low), high=self._points(each.high)
        )

    def _sure(self, each: KindSummary) -> str:
        if each.low is None:
            return self.tr("Too few to say: {n} of {least}").format(n=each.alone, least=LEAST)
        return each.verdict[0].upper() + each.verdict[1:]

    def _points(self, share: float | None) -> str:
        """With its sign; nothing that rounds to 0 bears one."""
        if share is None:
            return UNKNOWN
        sign = "" if abs(share) < HALF_A_POINT else "+" if share > 0 else "−"
        return f"{sign}{self._look.formats.points(share)}"


class LeverDelegate(QStyledItemDelegate):
    """Paints the cells of a `LeverModel`."""

    def __init__(self, look: Look, model: LeverModel, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._model = look, model
        theme = look.theme
        self._paper, self._chosen = QColor(theme.surface), blend(theme.accent, theme.surface, 0.16)
        self._rule = QPen(blend(theme.line, theme.surface, 0.6), 1)
        self._font, self._strong = look.font(18), look.font(18, QFont.Weight.DemiBold)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect, each, column = QRectF(option.rect), self._model.rows[index.row()], index.column()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, self._chosen if chosen else self._paper)
        painter.setPen(self._rule)
        foot = rect.adjusted(0, 0, 0, -1)  # the pixel row below is the next row's
        painter.drawLine(foot.bottomLeft(), foot.bottomRight())
        inner = rect.adjusted(self._look.px(PADDING), 0, -self._look.px(PADDING), 0)
        if column == AXIS:
            self._paint_axis(painter, inner, each)
            return
        ink = self._ink(each) if column == SURE else self._look.theme.text
        font, words = self._strong if column in {LEVER, SURE} else self._font, self._model.words(each, column)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        if column in {USED, ALONE, CHANGE, BIT}:
            painter.drawText(inner, RIGHT, words)
            return
        if QFontMetricsF(font).horizontalAdvance(words) > inner.width():
            words = two_lines(words, font, inner.width(), Qt.TextElideMode.ElideRight)
        draw_lines(painter, inner, words)

    def _ink(self, each: KindSummary) -> str:
        theme = self._look.theme
        if each.low is None or each.high is None:
            return theme.muted
        return theme.good if each.low > 0 else theme.critical if each.high < 0 else theme.muted

    def _paint_axis(self, painter: QPainter, rect: QRectF, each: KindSummary) -> None:
        """Zero as a line, the bounds as a bar, the mean as a dot; no bar where cases are too few."""
        theme, px = self._look.theme, self._look.px
        middle, y, half = rect.center().x(), rect.center().y(), rect.width() / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        painter.setPen(QPen(QColor(theme.muted), px(2)))
        painter.drawLine(QPointF(middle, rect.top() + px(10)), QPointF(middle, rect.bottom() - px(10)))
        colour = QColor(self._ink(each))
        if each.low is not None and each.high is not None:
            left, right = (middle + half * end / self._model.reach for end in (each.low, each.high))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(left, y - px(5), max(px(4), right - left), px(10)), px(5), px(5))
        if each.surplus is not None:
            sure = each.low is not None
            painter.setPen(QPen(QColor(theme.text if sure else theme.muted), px(2)))
            painter.setBrush(QColor(theme.surface))
            painter.drawEllipse(QPointF(middle + half * each.surplus / self._model.reach, y), px(7), px(7))
        painter.restore()

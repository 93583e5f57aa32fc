"""How the cells of the table of queues are painted: name, figure, service level against its target, course
of the day.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wallboard.floor.scopes import channel_words
from wallboard.snapshot import Numbers
from widgets.formatting import UNKNOWN
from widgets.look import Look
from widgets.marks import draw_mark, mark_colour, mark_ink
from widgets.queue_columns import COLUMNS, NAME
from widgets.queue_figures import LEVEL_MARKS, RECENT, WARN
from widgets.queue_model import ScopeModel
from widgets.tables import draw_fold
from widgets.text_lines import draw_lines, two_lines
from widgets.theme import blend
from widgets.tiles import LEAST_SHARE

PADDING, MARK_SIDE, BAR_HEIGHT, COURSE_INSET = 12, 20, 10, 9
NAME_SIZE, SMALL_NAME_SIZE, FIGURE_SIZE, CHANNEL_SIZE, TARGET_SIZE = 20, 16, 20, 15, 17
QUIET = {UNKNOWN, "0", "0 / 0"}
"""Cells that say nothing happened stand back."""
FIRST = frozenset({"recent", "waiting", "longest", "available"})
"""What a person looks at first, in heavier letters than what the day adds up to."""


class ScopeDelegate(QStyledItemDelegate):
    """Paints the cells of a `ScopeModel`. `strong` is for totals, which stand out from the rows they add
    up.
    """

    def __init__(self, look: Look, model: ScopeModel, parent: QObject, *, strong: bool = False) -> None:
        super().__init__(parent)
        self._model, self._strong = model, strong
        self.wear(look)

    def wear(self, look: Look) -> None:
        """Write as large as `look` has it."""
        self._look, theme, strong = look, look.theme, self._strong
        self._paper = QColor(theme.raised if strong else theme.surface)
        self._head_paper = blend(theme.raised, theme.surface, 0.8)
        self._chosen = blend(theme.accent, theme.surface, 0.16)
        self._rule = blend(theme.line, self._paper.name(), 0.6)
        self._font = look.font(FIGURE_SIZE, QFont.Weight.Medium if strong else QFont.Weight.Normal)
        self._first_font = look.font(FIGURE_SIZE, QFont.Weight.DemiBold if strong else QFont.Weight.Medium)
        self._loud_font = look.font(FIGURE_SIZE, QFont.Weight.DemiBold)
        self._name_font = look.font(NAME_SIZE, QFont.Weight.DemiBold if strong else QFont.Weight.Medium)
        self._small_name_font = look.font(SMALL_NAME_SIZE, self._name_font.weight())
        self._channel_font, self._target_font = look.font(CHANNEL_SIZE), look.font(TARGET_SIZE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, row, column = QRectF(option.rect), index.row(), index.column()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are reckoned from the left
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        head = self._model.is_head(row)
        painter.fillRect(rect, self._chosen if chosen else self._head_paper if head else self._paper)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._rule)
        kind = COLUMNS[column].kind
        inner = rect.adjusted(self._look.px(PADDING), 0, -self._look.px(PADDING), 0)
        if kind == "name":
            if chosen:
                painter.fillRect(
                    rect.adjusted(0, 0, self._look.px(4) - rect.width(), 0), QColor(self._look.theme.accent)
                )
            self._paint_name(painter, inner, row)
        elif kind == "bar":
            self._paint_bar(painter, inner, row, column)
        elif kind == "course":
            self._paint_course(painter, inner, row)
        elif kind == "target":
            self._paint_target(painter, inner, row, column)
        else:
            self._paint_figure(painter, inner, row, column)

    # --- name ---------------------------------------------------------------------------------------------

    def _paint_name(self, painter: QPainter, rect: QRectF, row: int) -> None:
        """The row's mark, the name (on two lines where it is long) and the channel; before a group's its
        triangle, and its queues stand further in.
        """
        scope, side, gap = self._model.scope(row), self._look.px(MARK_SIDE), self._look.px(10)
        head = self._model.is_head(row)
        if head:
            fold = _square(rect.left(), rect, side * 0.7)
            draw_fold(painter, fold, self._look, closed=self._model.is_closed(row))
        if head or self._model.is_inside(row):
            rect = rect.adjusted(side * 0.7 + gap, 0, 0, 0)
        if self._model.level_of(row, NAME) >= WARN:
            self._paint_mark(painter, _square(rect.left(), rect, side), row, NAME)
        rect = rect.adjusted(side + gap, 0, 0, 0)
        if scope.kind != "floor":
            rect.setRight(self._paint_tag(painter, rect, self._tag(row)))
        name = scope.name.capitalize() if scope.kind == "channel" else scope.name
        self._write_name(painter, rect, name, strong=head)

    def _tag(self, row: int) -> str:
        """A queue's channel; of a group before its queues how many need a look, of how many."""
        scope = self._model.scope(row)
        if not self._model.is_head(row):
            return channel_words(scope.channel) if scope.kind == "queue" else self.tr(scope.kind)
        worrying, known = self._model.worrying(row)
        if worrying:
            return self.tr("{worrying} of {known}").format(worrying=worrying, known=known)
        return self._look.formats.count(known)

    def _paint_tag(self, painter: QPainter, rect: QRectF, tag: str) -> float:
        """What kind of row it is, small, at the right; gives where it begins."""
        painter.setFont(self._channel_font)
        painter.setPen(QColor(self._look.theme.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, tag)
        return rect.right() - QFontMetricsF(self._channel_font).horizontalAdvance(tag) - self._look.px(10)

    def _write_name(self, painter: QPainter, rect: QRectF, name: str, *, strong: bool = False) -> None:
        """On one line, a tenth smaller at most, or on two; what does not fit there is shortened by “…” and
        stands in the tool tip.
        """
        painter.setPen(QColor(self._look.theme.text))
        font = QFont(self._loud_font if strong else self._name_font)
        share = rect.width() / max(1.0, QFontMetricsF(font).horizontalAdvance(name))
        one_line = share >= LEAST_SHARE
        font.setPixelSize(int(font.pixelSize() * min(1.0, share)))
        painter.setFont(font if one_line else self._small_name_font)
        text = (
            name
            if one_line
            else two_lines(name, self._small_name_font, rect.width(), Qt.TextElideMode.ElideMiddle)
        )
        draw_lines(painter, rect, text)

    # --- figures ------------------------------------------------------------------------------------------

    def _ink(self, row: int, column: int, text: str) -> QColor:
        theme, level = self._look.theme, self._model.level_of(row, column)
        if level >= WARN and (mark := LEVEL_MARKS[level]):
            return mark_ink(mark, theme)
        quiet = text in QUIET or self._model.trust != "current"
        return QColor(theme.muted if quiet else theme.text)

    def _colour(self, level: int) -> QColor:
        mark = LEVEL_MARKS[level]
        return mark_colour(mark, self._look.theme) if mark else QColor(self._look.theme.muted)

    def _paint_figure(self, painter: QPainter, rect: QRectF, row: int, column: int) -> None:
        """The figure at the right; a mark before it where it is out of order."""
        text = self._model.text_of(row, column)
        loud = self._model.level_of(row, column) >= WARN
        quiet_font = self._first_font if COLUMNS[column].key in FIRST else self._font
        painter.setFont(self._loud_font if loud else quiet_font)
        painter.setPen(self._ink(row, column, text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        if loud:
            side = self._look.px(MARK_SIDE * 0.8)
            wide = QFontMetricsF(self._loud_font).horizontalAdvance(text)
            left = rect.right() - wide - side - self._look.px(6)
            if left >= rect.left() - self._look.px(PADDING):
                self._paint_mark(painter, _square(left, rect, side), row, column)

    def _paint_target(self, painter: QPainter, rect: QRectF, row: int, column: int) -> None:
        """What the scope is held to; the site's own stands back."""
        own = self._model.has_own_target(row)
        painter.setFont(self._target_font)
        painter.setPen(QColor(self._look.theme.text if own else self._look.theme.muted))
        text = self._model.text_of(row, column)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)

    def _paint_mark(self, painter: QPainter, square: QRectF, row: int, column: int) -> None:
        mark = LEVEL_MARKS[self._model.level_of(row, column)]
        if mark is not None:
            draw_mark(painter, square, mark, mark_colour(mark, self._look.theme), self._paper)

    def _paint_bar(self, painter: QPainter, rect: QRectF, row: int, column: int) -> None:
        """Figure and bar; the notch is the target."""
        theme, figures = self._look.theme, rect.adjusted(0, 0, 0, 0)
        figures.setWidth(rect.width() * 0.46)
        self._paint_figure(painter, figures, row, column)
        height = self._look.px(BAR_HEIGHT)
        track = QRectF(figures.right() + self._look.px(12), rect.center().y() - height / 2, 0, height)
        track.setRight(rect.right())
        painter.fillRect(track, QColor(theme.line))
        place, level = self._model.place(row), self._model.level_of(row, column)
        value = self._model.figures.values[place, RECENT]
        if not np.isnan(value) and self._model.trust != "unknown":
            filled = QRectF(track.topLeft(), track.size())
            filled.setWidth(track.width() * value)
            painter.fillRect(filled, self._colour(level))
        notch = track.left() + track.width() * self._model.limits.service_level[place]
        painter.fillRect(
            QRectF(notch - self._look.px(1), track.top() - height * 0.4, self._look.px(2), height * 1.8),
            QColor(theme.text),
        )

    # --- the day ------------------------------------------------------------------------------------------

    def _paint_course(self, painter: QPainter, rect: QRectF, row: int) -> None:
        """Service level from the day's first contact to now, broken where there is none, with its target
        dashed.
        """
        theme, place = self._look.theme, self._model.place(row)
        inner = rect.adjusted(0, self._look.px(COURSE_INSET), 0, -self._look.px(COURSE_INSET))
        fresh = self._model.trust == "current"
        ink = theme.accent if fresh else theme.muted
        runs = _runs(self._model.figures.course[place], inner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(ink, self._paper.name(), 0.16))
        for run in runs:
            feet = [QPointF(end.x(), inner.bottom()) for end in (run[-1], run[0])]
            painter.drawPolygon(QPolygonF([*run, *feet]))
        self._paint_target_line(painter, inner, float(self._model.limits.service_level[place]))
        pen = QPen(QColor(ink), max(1.5, self._look.px(2)))
        painter.setPen(pen)
        painter.setBrush(pen.color())
        for run in runs:
            if len(run) == 1:
                painter.drawEllipse(run[0], pen.widthF() / 2, pen.widthF() / 2)
            else:
                painter.drawPolyline(QPolygonF(run))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_target_line(self, painter: QPainter, rect: QRectF, target: float) -> None:
        y = rect.bottom() - target * rect.height()
        painter.setPen(QPen(QColor(self._look.theme.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _square(left: float, rect: QRectF, side: float) -> QRectF:
    """A square at `left`, in the middle of the row."""
    return QRectF(left, rect.center().y() - side / 2, side, side)


def _runs(course: Numbers, rect: QRectF) -> list[list[QPointF]]:
    """The course as polylines, one for each stretch without a hole, from its first value to the right
    edge.
    """
    known = np.flatnonzero(~np.isnan(course))
    if not len(known):
        return []
    step = rect.width() / max(1, len(course) - 1 - known[0])
    points = [
        QPointF(rect.left() + (i - known[0]) * step, rect.bottom() - course[i] * rect.height()) for i in known
    ]
    breaks = np.flatnonzero(np.diff(known) > 1) + 1
    edges = [0, *breaks.tolist(), len(points)]
    return [points[start:end] for start, end in pairwise(edges)]

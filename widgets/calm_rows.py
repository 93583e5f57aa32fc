"""Painted rows of words and figures, a hairline above each, in columns that line up from the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.formatting import UNKNOWN
from widgets.look import Look

ROW_HEIGHT, ROW_SIZE, LEAD_WIDTH = 36, 20, 72
BEFORE_HEADING, GAP = 16, 32
_MOST_WIDTHS = 500
QUIET = frozenset({UNKNOWN, "0"})
"""Figures that say nothing happened stand back."""

CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class Row(NamedTuple):
    """What stands at the left, after it, and in columns at the right. `in_table`: one of many of its kind."""

    lead: str
    middle: str = ""
    trail: tuple[str, ...] = ()
    is_heading: bool = False
    in_table: bool = False

    @classmethod
    def heading(cls, words: str, *columns: str) -> Row:
        """What the rows below it are, and their columns."""
        return cls(words, trail=columns, is_heading=True)


class Rows(QWidget):
    """The rows there is room for; how many of a table at the end are left out."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[Row, ...] = ()
        self._columns: list[float] = []
        self._widths: dict[tuple[str, bool, float], float] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show `rows`."""
        if rows != self._rows:
            before, self._rows = self.fitting(), rows
            said = (" ".join(filter(None, (row.lead, row.middle, *row.trail))) for row in rows)
            self.setAccessibleDescription("\n".join(said))
            self._paint_again(before)

    def _paint_again(self, placed: Sequence[tuple[float, Row]]) -> None:
        """Only what looks different from the rows in `placed`."""
        now, height = self.fitting(), self._look.px(ROW_HEIGHT)
        tops, tops_before = [top for top, _ in now], [top for top, _ in placed]
        if tops != tops_before or self._table_columns([row for _, row in now]) != self._columns:
            self.update()
            return
        for (top, row), (_, row_before) in zip(now, placed, strict=True):
            if row != row_before:
                self.update(0, int(top), self.width(), height)

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(ROW_HEIGHT))

    def fitting(self) -> tuple[tuple[float, Row], ...]:
        """The rows that are painted, each with its top in pixels; no heading without a row below it."""
        placed: list[tuple[float, Row]] = []
        top = 0.0
        for row in self._rows:
            top += self._look.px(BEFORE_HEADING) if row.is_heading and placed else 0
            if top + self._look.px(ROW_HEIGHT) > self.height():
                break
            placed.append((top, row))
            top += self._look.px(ROW_HEIGHT)
        while placed and placed[-1][1].is_heading:
            placed.pop()
        left_out = len(self._rows) - len(placed)
        if left_out and placed and placed[-1][1].in_table:
            more = self.tr("+{count} more").format(count=left_out + 1)
            placed[-1] = placed[-1][0], Row(more)
        return tuple(placed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, height = QPainter(self), self._look.px(ROW_HEIGHT)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are reckoned from the left
        fitting = self.fitting()
        self._columns = self._table_columns([row for _, row in fitting])
        for top, row in fitting:
            place = QRectF(0, top, self.width(), height)
            if place.intersects(QRectF(event.rect())):
                self._paint_row(painter, place, row)

    def _paint_row(self, painter: QPainter, place: QRectF, row: Row) -> None:
        look, theme = self._look, self._look.theme
        if not row.is_heading:
            painter.setPen(QColor(theme.line))
            painter.drawLine(place.topLeft(), place.topRight())
        painter.setFont(self._font(row))
        room = self._paint_trail(painter, place, row).adjusted(0, 0, -look.px(GAP / 2), 0)
        middle = room.adjusted(look.px(LEAD_WIDTH), 0, 0, 0)
        if row.middle:
            room.setWidth(look.px(LEAD_WIDTH))
            _write(painter, middle, row.middle, theme.text)
        _write(painter, room, row.lead, theme.text if row.in_table else theme.muted)

    def _paint_trail(self, painter: QPainter, place: QRectF, row: Row) -> QRectF:
        """The figures at the right; gives the room before them."""
        theme, right, left = self._look.theme, place.right(), place.right()
        alone = [self._wide(row, text) for text in row.trail[:1]]
        columns = self._columns if len(row.trail) > 1 else alone
        for text, wide in zip(reversed(row.trail), columns, strict=False):
            quiet = row.is_heading or row.middle or text in QUIET
            painter.setPen(QColor(theme.muted if quiet else theme.text))
            cell = QRectF(place.left(), place.top(), right - place.left(), place.height())
            painter.drawText(cell, CENTRE | Qt.AlignmentFlag.AlignRight, text)
            left, right = right - wide, right - wide - self._look.px(GAP)
        return place.adjusted(0, 0, left - place.right(), 0)

    def _table_columns(self, rows: Sequence[Row]) -> list[float]:
        """How wide the columns of the table are, the last one first: as wide as all of its rows need."""
        wide = [[self._wide(row, text) for text in reversed(row.trail)] for row in rows if len(row.trail) > 1]
        return [max(column) for column in zip(*wide, strict=True)]

    def _wide(self, row: Row, text: str) -> float:
        key = text, row.is_heading, self._look.px(ROW_SIZE)
        if key not in self._widths:
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            self._widths[key] = QFontMetricsF(self._font(row)).horizontalAdvance(text)
        return self._widths[key]

    def _font(self, row: Row) -> QFont:
        return self._look.font(ROW_SIZE, QFont.Weight.Medium if row.is_heading else QFont.Weight.Normal)


def _write(painter: QPainter, room: QRectF, text: str, ink: str) -> None:
    fitting = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setPen(QColor(ink))
    painter.drawText(room, CENTRE | Qt.AlignmentFlag.AlignLeft, fitting)

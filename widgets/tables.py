"""What all tables of the pages share: rows as wide as the table, one chosen row, and letters left to the
window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractItemModel, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from widgets.look import Look
from widgets.sorted_header import SortedHeader

HEADER_HEIGHT, HEADER_SIZE, LEAST_WIDTH = 40, 16, 240


class PageTable(QTableView):
    """A table whose columns have `widths` (pixels at 1080p; 0 takes what is left).

    Where there is no room, the columns `spare` are left out, the first of them first.
    Widths depend on the table's, never on whether it scrolls, so that columns of two tables stand under
    each other.
    """

    entered = Signal(int)
    """Enter or a double click on this row."""

    def __init__(
        self,
        look: Look,
        model: QAbstractItemModel,
        widths: Sequence[int],
        *,
        row_height: int,
        spare: Sequence[int] = (),
    ) -> None:
        super().__init__()
        self._spare, self._designed, self._row_height = tuple(spare), tuple(widths), row_height
        self._left_out: frozenset[int] = frozenset()
        self._whole = False
        self._header = SortedHeader(look, self)
        self.setHorizontalHeader(self._header)
        self.setModel(model)
        self.setObjectName("table")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        self.wear(look)
        self.doubleClicked.connect(lambda index: self.entered.emit(index.row()))

    def wear(self, look: Look) -> None:
        """Take heading, rows and columns as large as `look` has them."""
        self.look = look
        self.verticalHeader().setDefaultSectionSize(look.px(self._row_height))
        header = self._header
        header.wear(look)
        header.setFont(look.font(HEADER_SIZE))
        header.setFixedHeight(look.px(HEADER_HEIGHT))
        self._widths = [self._with_heading(column, width) for column, width in enumerate(self._designed)]

    def leave_out(self, columns: Iterable[int]) -> None:
        """Show these columns no more, whether there is room or not."""
        self._left_out = frozenset(columns)
        self.share_width()

    def leave_out_halves(self) -> None:
        """Nobody scrolls a wall: show no bar, and rows so high that the last one stands there as a whole."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()
        if self._whole:
            self._fill()

    def _fill(self) -> None:
        """Make rows so high that they fill the table; what no row can have a share of is the heading's."""
        header, least = self.horizontalHeader(), self.look.px(HEADER_HEIGHT)
        room = self.height() - 2 * self.frameWidth() - least
        rows = max(1, room // self.look.px(self._row_height))
        height = max(1, room // rows)
        self.verticalHeader().setDefaultSectionSize(height)
        header.setFixedHeight(least + max(0, room - rows * height))

    def share_width(self) -> None:
        """Give each column its width; what there is no room for is left out."""
        px, scrolls = self.look.px, self.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        scroll_bar = self.verticalScrollBar().sizeHint().width() if scrolls else 0
        seen = {column for column in range(len(self._widths)) if column not in self._left_out}
        room = self.width() - scroll_bar - 2 * self.frameWidth()
        room -= sum(self._widths[column] for column in seen)
        for column in self._spare:
            if column in seen and room < px(LEAST_WIDTH):
                seen.remove(column)
                room += self._widths[column]
        for column, width in enumerate(self._widths):
            self.setColumnHidden(column, column not in seen)
            self.setColumnWidth(column, width or max(room, px(LEAST_WIDTH)))

    def _with_heading(self, column: int, width: int) -> int:
        """`width` in pixels, or what the heading takes, which is longer in some languages."""
        if not width:
            return 0
        header, side = self.horizontalHeader(), Qt.Orientation.Horizontal
        heading = str(self.model().headerData(column, side, Qt.ItemDataRole.DisplayRole) or "")
        return max(self.look.px(width), header.fontMetrics().horizontalAdvance(heading) + self.look.px(26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.entered.emit(self.currentIndex().row())
        elif event.text().strip() or event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)


def draw_fold(painter: QPainter, square: QRectF, look: Look, *, closed: bool) -> None:
    """A triangle before a group's name: to the right where the group is closed, down where it is open."""
    points = [square.topLeft(), square.bottomLeft(), QPointF(square.right(), square.center().y())]
    if not closed:
        points = [square.topLeft(), square.topRight(), QPointF(square.center().x(), square.bottom())]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.theme.muted))
    painter.drawPolygon(QPolygonF(points))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

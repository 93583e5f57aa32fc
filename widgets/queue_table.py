"""The table of queues: rows by how they stand, and below them the totals in the same columns."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from widgets.look import Look
from widgets.queue_cells import ScopeDelegate
from widgets.queue_model import COLUMNS, ScopeModel

ROW_HEIGHT, MOST_ROW_HEIGHT, HEADER_HEIGHT, HEADER_SIZE, SCROLL_BAR_WIDTH = 48, 64, 40, 16, 14


class ScopeTable(QTableView):
    """A `ScopeModel` as a table that takes no more height than its rows. Letters and digits are left to
    the window.
    """

    acted = Signal(str)
    """Enter or a double click on the scope with this id."""

    menu_wanted = Signal(str, object)
    """The scope's id and where on the screen."""

    def __init__(self, look: Look, model: ScopeModel, *, totals: bool = False) -> None:
        super().__init__()
        self._look, self._scopes = look, model
        self.setModel(model)
        self.setItemDelegate(ScopeDelegate(look, model, self, strong=totals))
        self.setObjectName("totals" if totals else "table")
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.give_rows(look.px(ROW_HEIGHT))
        self._set_up_header(totals=totals)
        self.doubleClicked.connect(lambda index: self.acted.emit(model.scope(index.row()).id))

    def _set_up_header(self, *, totals: bool) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(1)
        header.setVisible(not totals)
        if totals:
            return
        header.setFont(self._look.font(HEADER_SIZE))
        header.setFixedHeight(self._look.px(HEADER_HEIGHT))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Widths depend on the table's, never on whether it scrolls, so that totals stand under their
        columns.
        """
        super().resizeEvent(event)
        px = self._look.px
        rest = self.width() - px(SCROLL_BAR_WIDTH) - sum(px(column.width) for column in COLUMNS[1:])
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, px(column.width) if column.width else max(rest, px(160)))

    @property
    def wanted_height(self) -> int:
        """Height of all rows and the header."""
        header = 0 if self.horizontalHeader().isHidden() else self._look.px(HEADER_HEIGHT)
        return header + self.verticalHeader().defaultSectionSize() * self._scopes.rowCount()

    def give_rows(self, height: int) -> None:
        """Make each row `height` pixels high."""
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(1200), self.wanted_height)

    @property
    def chosen(self) -> str:
        """The id of the scope that is chosen, empty where none is."""
        index = self.currentIndex()
        return self._scopes.scope(index.row()).id if index.isValid() else ""

    def choose(self, scope: str) -> None:
        """Choose the scope with this id, where it is shown."""
        row = self._scopes.row_of(scope)
        if row >= 0:
            self.selectRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen:
            self.acted.emit(self.chosen)
        elif event.text().strip() or event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self._index_for(event)
        if index.isValid():
            self.menu_wanted.emit(self._scopes.scope(index.row()).id, event.globalPos())

    def _index_for(self, event: QContextMenuEvent) -> QModelIndex:
        return (
            self.currentIndex()
            if event.reason() == QContextMenuEvent.Reason.Keyboard
            else self.indexAt(event.pos())
        )

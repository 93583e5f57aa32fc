"""The table of queues: rows by how they stand, and below them the totals in the same columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent

from widgets.column_header import ColumnHeader
from widgets.columns import ColumnChoice
from widgets.look import Look
from widgets.queue_cells import ScopeDelegate
from widgets.queue_columns import COLUMNS, NAME, SPARE, TARGET
from widgets.queue_model import ScopeModel
from widgets.tables import HEADER_HEIGHT, PageTable

ROW_HEIGHT = 48


class ScopeTable(PageTable):
    """A `ScopeModel` as a table that takes no more height than its rows."""

    acted = Signal(str)
    """Enter or a double click on the scope with this id."""

    menu_wanted = Signal(str, object)
    """The scope's id and where on the screen."""

    target_wanted = Signal(str)
    """A double click, or Enter, on the target of the scope with this id."""

    folded = Signal()
    """A group was opened or closed."""

    def __init__(
        self,
        look: Look,
        model: ScopeModel,
        choice: ColumnChoice,
        *,
        totals: bool = False,
        spare: Sequence[int] = SPARE,
    ) -> None:
        self._scopes, self._cells = model, ScopeDelegate(look, model, model, strong=totals)
        widths = [column.width for column in COLUMNS]
        super().__init__(look, model, widths, row_height=ROW_HEIGHT, spare=spare)
        self._chosen, self._scrolled = "", 0
        self.setItemDelegate(self._cells)
        self.columns = ColumnHeader(self, choice, movable=not totals)
        header = self.horizontalHeader()
        header.setVisible(not totals)
        if totals:
            self.setObjectName("totals")
        else:
            header.setSectionsClickable(True)
            header.setSortIndicatorClearable(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
        self.entered.connect(self._enter)
        self.clicked.connect(self._click)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)

    def wear(self, look: Look) -> None:
        super().wear(look)
        self._cells.wear(look)

    @property
    def wanted_height(self) -> int:
        """Height of all rows and the header."""
        header = 0 if self.horizontalHeader().isHidden() else self.look.px(HEADER_HEIGHT)
        return header + self.verticalHeader().defaultSectionSize() * self._scopes.rowCount()

    def give_rows(self, height: int) -> None:
        """Make each row `height` pixels high."""
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(1200), self.wanted_height)

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

    # --- groups ---

    def _enter(self, row: int) -> None:
        if self._scopes.is_head(row):
            self._fold(row, closed=not self._scopes.is_closed(row))
        elif self.currentIndex().column() == TARGET:
            self.target_wanted.emit(self._scopes.scope(row).id)
        else:
            self.acted.emit(self._scopes.scope(row).id)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == NAME and self._scopes.is_head(index.row()):
            self._fold(index.row(), closed=not self._scopes.is_closed(index.row()))

    def _fold(self, row: int, *, closed: bool) -> None:
        self._scopes.fold(row, closed=closed)
        self.folded.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left closes the group of the chosen row, or goes to it; right opens it."""
        row, key = self.currentIndex().row(), event.key()
        sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and row >= 0
        if sideways and self._scopes.is_head(row):
            self._fold(row, closed=key == Qt.Key.Key_Left)
        elif sideways and key == Qt.Key.Key_Left and self._scopes.is_inside(row):
            self.selectRow(self._scopes.head_row(row))
        else:
            super().keyPressEvent(event)

    # --- what is chosen outlives that rows come and go ---

    def _remember(self) -> None:
        self._chosen, self._scrolled = self.chosen, self.verticalScrollBar().value()

    def _recall(self) -> None:
        self.choose(self._chosen)
        self.verticalScrollBar().setValue(self._scrolled)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.menu_wanted.emit(self._scopes.scope(index.row()).id, event.globalPos())

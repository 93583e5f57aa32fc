"""The table of queues: rows by how they stand, and below them the totals in the same columns."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent

from widgets.look import Look
from widgets.queue_cells import ScopeDelegate
from widgets.queue_model import COLUMNS, SPARE, ScopeModel
from widgets.tables import HEADER_HEIGHT, PageTable

ROW_HEIGHT, MOST_ROW_HEIGHT = 48, 64


class ScopeTable(PageTable):
    """A `ScopeModel` as a table that takes no more height than its rows."""

    acted = Signal(str)
    """Enter or a double click on the scope with this id."""

    menu_wanted = Signal(str, object)
    """The scope's id and where on the screen."""

    def __init__(self, look: Look, model: ScopeModel, *, totals: bool = False) -> None:
        widths = [column.width for column in COLUMNS]
        super().__init__(look, model, widths, row_height=ROW_HEIGHT, spare=SPARE)
        self._scopes = model
        self.setItemDelegate(ScopeDelegate(look, model, self, strong=totals))
        header = self.horizontalHeader()
        header.setVisible(not totals)
        if totals:
            self.setObjectName("totals")
        else:
            header.setSectionsClickable(True)
            header.setSortIndicatorClearable(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
        self.entered.connect(lambda row: self.acted.emit(model.scope(row).id))

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.menu_wanted.emit(self._scopes.scope(index.row()).id, event.globalPos())

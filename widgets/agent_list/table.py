"""The table of agents: Enter or a click opens one, groups fold."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from widgets.agent_list.cells import AgentDelegate
from widgets.agent_list.columns import COLUMNS, NAME, SPARE, TEAM, TIME
from widgets.agent_list.model import AgentModel
from widgets.column_header import ColumnHeader
from widgets.columns import ColumnChoice
from widgets.look import Look
from widgets.tables import PageTable

ROW_HEIGHT = 36


class AgentTable(PageTable):
    """An `AgentModel` as a table."""

    opened = Signal(str)
    """The agent with this id is wanted."""

    dismissed = Signal()
    """Esc."""

    folded = Signal()
    """A group was opened or closed."""

    def __init__(self, look: Look, model: AgentModel, choice: ColumnChoice) -> None:
        super().__init__(
            look, model, [column.width for column in COLUMNS], row_height=ROW_HEIGHT, spare=SPARE
        )
        self._agents, self._chosen, self._scrolled = model, "", 0
        self._unwanted, self._by_team = frozenset[int](), False
        self.setItemDelegate(AgentDelegate(look, model, self))
        self.columns = ColumnHeader(self, choice, movable=True)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.clicked.connect(self._click)
        self.entered.connect(self._enter)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        model.second_passed.connect(self._paint_times)

    def leave_out(self, columns: Iterable[int]) -> None:
        """Without the team where the heads of the groups say it."""
        self._unwanted = frozenset(columns)
        super().leave_out(self._unwanted | {TEAM} if self._by_team else self._unwanted)

    def group_by_team(self, *, by_team: bool) -> None:
        """Whether the groups are teams."""
        self._by_team = by_team
        self.leave_out(self._unwanted)

    def _paint_times(self) -> None:
        left, wide = self.columnViewportPosition(TIME), self.columnWidth(TIME)
        self.viewport().update(left, 0, wide, self.viewport().height())

    def choose(self, agent: str) -> None:
        """Choose an agent, where he is shown; empty lets him go."""
        self._chosen, row = agent, self._agents.row_of(agent)
        if row >= 0:
            self.selectRow(row)
        elif not agent:
            self.clearSelection()

    def _click(self, index: QModelIndex) -> None:
        row = self._agents.row(index.row())
        if row.agent:
            self.opened.emit(row.agent)
        elif index.column() == NAME:
            self._fold(index.row(), closed=not self._agents.is_closed(index.row()))

    def _enter(self, number: int) -> None:
        row = self._agents.row(number)
        if row.agent:
            self.opened.emit(row.agent)
        else:
            self._fold(number, closed=not self._agents.is_closed(number))

    def _fold(self, number: int, *, closed: bool) -> None:
        name = frozenset({self._agents.row(number).group.name})
        self._agents.fold(self._agents.closed | name if closed else self._agents.closed - name)
        self.selectRow(number)
        self.folded.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left closes the group of the chosen row, right opens it, Esc lets the agent go."""
        number, key = self.currentIndex().row(), event.key()
        if key == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and number >= 0:
            while key == Qt.Key.Key_Left and self._agents.row(number).agent:
                number -= 1
            if not self._agents.row(number).agent:
                self._fold(number, closed=key == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while an agent is chosen."""
        wanted = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and bool(self._chosen)
        if wanted and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    # --- what is chosen outlives that rows come and go ---

    def _remember(self) -> None:
        self._scrolled = self.verticalScrollBar().value()

    def _recall(self) -> None:
        row = self._agents.row_of(self._chosen)
        if row >= 0:
            self.selectRow(row)
        self.verticalScrollBar().setValue(self._scrolled)

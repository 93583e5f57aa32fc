"""Agents who have no seat yet: a list from which they are dragged into the room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from wallboard.snapshot import AgentView
from widgets.look import Look
from widgets.seats.moving import carried

ID = Qt.ItemDataRole.UserRole
WIDTH = 300


class Homeless(QListWidget):
    """Enter or a double click seats an agent on the next free place."""

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shown: tuple[tuple[str, str], ...] = ()
        self.setObjectName("entries")
        self.setFont(look.font(18))
        self.setFixedWidth(look.px(WIDTH))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setAccessibleName(self.tr("Agents without a seat"))
        self._row = QSize(0, look.px(38))
        self.itemDoubleClicked.connect(lambda item: self.wanted.emit(item.data(ID)))

    def show_agents(self, agents: Sequence[AgentView], *, hide_names: bool) -> None:
        """Show these, by name."""
        rows = tuple((each.agent, each.agent if hide_names else each.name or each.agent) for each in agents)
        if rows == self._shown:
            return
        self._shown, chosen = rows, self.currentRow()
        self.clear()
        for agent, name in rows:
            item = QListWidgetItem(name, self)
            item.setData(ID, agent)
            item.setSizeHint(self._row)
        self.setCurrentRow(min(max(chosen, 0), len(rows) - 1))

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        return carried(str(items[0].data(ID)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and item is not None:
            self.wanted.emit(item.data(ID))
        else:
            super().keyPressEvent(event)

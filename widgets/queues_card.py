"""The queues below the few alerts in force, where there is room for them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from widgets.calm_queues import CalmQueues
from widgets.calm_rows import ROW_HEIGHT, Rows
from widgets.pages.base import Scene, Tools

FEWEST_ROWS = 2


class QueuesCard(QFrame):
    """A heading and a row a queue, the worst first, with the figures of now."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.setObjectName("card")
        px = tools.look.px
        self._queues, self._rows = CalmQueues(tools), Rows(tools.look)
        pad = px(16)
        self._least = px(ROW_HEIGHT) * (1 + FEWEST_ROWS) + 2 * pad
        self._rows.setAccessibleName(self.tr("Queues"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), pad, px(24), pad)
        column.addWidget(self._rows)
        self.hide()

    def show_below(self, scene: Scene, room: int) -> None:
        """Show the queues of `scene` where `room` pixels are enough for some of them."""
        rows = self._queues.rows(scene) if room >= self._least else ()
        self._rows.show_rows(rows)
        self.setVisible(bool(rows))

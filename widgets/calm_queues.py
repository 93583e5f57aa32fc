"""The queues on a card that says all is calm: the worst first, with figures of now or of the day."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from wallboard.floor import intervals as col
from widgets.calm_rows import Row
from widgets.columns import ColumnWords
from widgets.pages.base import Scene, Tools
from widgets.queue_columns import COLUMNS, KEYS
from widgets.queue_model import ScopeModel

NOW, DAY, AHEAD = ("waiting", "longest", "recent"), ("offered", "abandoned", "day"), "expected"
FEWEST = 2
"""One queue alone is the whole floor."""


class CalmQueues:
    """Makes the rows; the order and the figures are those of the page Queues."""

    def __init__(self, tools: Tools) -> None:
        self._formats = tools.look.formats
        self._model = ScopeModel(self._formats, tools.config)
        self._words = ColumnWords(ScopeModel.__name__)
        self._hidden = {f"queue:{queue.id}" for queue in tools.config.queue if queue.hidden}
        hide_waiting = tools.config.wall.hide_waiting and not tools.levers
        self._now = NOW[1:] if hide_waiting else NOW

    def rows(self, scene: Scene) -> tuple[Row, ...]:
        """A heading and a row a queue; nothing of figures that are old."""
        scopes = enumerate(scene.snapshot.scopes)
        rows = [row for row, scope in scopes if scope.kind == "queue" and scope.id not in self._hidden]
        if scene.freshness.trust != "current" or len(rows) < FEWEST:
            return ()
        self._model.show_scene(scene, np.array(rows, np.intp))
        before_first = not scene.snapshot.windows["day"][rows, col.OFFERED].any()
        return (
            self._ahead(scene, rows) if before_first else self._figures(DAY if scene.at_rest else self._now)
        )

    def _figures(self, keys: Sequence[str]) -> tuple[Row, ...]:
        columns, model = [KEYS.index(key) for key in keys], self._model
        shown = range(model.rowCount())
        return (
            self._heading(*columns),
            *(self._row(row, *(model.text_of(row, column) for column in columns)) for row in shown),
        )

    def _ahead(self, scene: Scene, rows: Sequence[int]) -> tuple[Row, ...]:
        """Of a day without contacts yet: how many are expected of it, queue by queue; none where nobody
        knows.
        """
        expected = np.nansum(scene.snapshot.expected.contacts[rows], axis=1)
        if not expected.any():
            return ()
        order = sorted(range(self._model.rowCount()), key=lambda row: -expected[self._model.place(row)])
        told = ((row, float(expected[self._model.place(row)])) for row in order)
        return (
            self._heading(KEYS.index(AHEAD)),
            *(self._row(row, self._formats.count(count)) for row, count in told),
        )

    def _heading(self, *columns: int) -> Row:
        return Row.heading(
            self._model.tr("Queues"), *(self._words.heading(COLUMNS[column]) for column in columns)
        )

    def _row(self, row: int, *figures: str) -> Row:
        return Row(self._model.scope(row).name, trail=figures, in_table=True)

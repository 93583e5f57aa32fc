"""The model behind the table of queues: which scopes in which order, and what changed since the last
snapshot.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wallboard.config import AlertConfig
from wallboard.metrics import FORMULA_WORDS
from wallboard.snapshot import Numbers, Scope
from widgets.formatting import UNKNOWN, Formats
from widgets.freshness import Trust
from widgets.pages.base import Scene
from widgets.queue_figures import (
    AVAILABLE,
    CRITICAL,
    FIGURES,
    LEVEL_MARKS,
    RECENT,
    STAFFED,
    UNJUDGED,
    Limits,
    ScopeFigures,
    Unit,
    figures_of,
    limits_of,
)

AnyIndex = QModelIndex | QPersistentModelIndex
ColumnKind = Literal["name", "bar", "figure", "course"]
NOWHERE = QModelIndex()
ROLE = Qt.ItemDataRole


@dataclass(frozen=True)
class Column:
    """A column: its heading, its width at 1080p (0: what is left) and what it says when asked."""

    heading: str
    width: int
    kind: ColumnKind = "figure"
    tip: str = ""
    most_first: bool = True
    """Whether the first click on the heading brings the largest figure to the top."""


COLUMNS: tuple[Column, ...] = (
    Column("Queue", 0, "name", most_first=False),
    Column(
        "SL 30 min", 200, "bar", "Service level of the last 30 minutes against its target", most_first=False
    ),
    Column("Waiting", 120, tip="Contacts that wait now"),
    Column("Longest", 124, tip="How long the one who waits longest has waited"),
    Column("SL day", 104, tip="Service level of the day", most_first=False),
    Column("Offered", 108, tip="Contacts offered today"),
    Column("Answered", 112, tip="Contacts answered today"),
    Column("Abandoned", 124, tip="Contacts abandoned today"),
    Column("ASA", 84, tip="Average speed of answer today"),
    Column("AHT", 84, tip="Average handling time today"),
    Column("Occupancy", 120, tip="On contact of on contact and available, last 30 minutes"),
    Column("Available", 136, tip="Agents who could take a contact now, of those signed on", most_first=False),
    Column(
        "Service level today", 216, "course", "Service level of each interval; the dashed line is its target"
    ),
)
FIRST_FIGURE, COURSE = 1, len(COLUMNS) - 1
SPARE = [
    next(place for place, column in enumerate(COLUMNS) if column.heading == heading)
    for heading in ("Service level today", "Answered", "AHT", "ASA", "Offered", "Abandoned", "SL day")
]
"""Columns that a narrow table leaves out, the first of them first."""


class ScopeModel(QAbstractTableModel):
    """A row a scope. Unsorted, the worst stands first, or where it is not `ranked`, as the rows are given.

    Rows are ordered stably by what is seen, so that they change places only when a shown figure says so;
    while `held` (the
    pointer is over the table) they keep their places altogether.
    """

    def __init__(
        self, formats: Formats, alerts: AlertConfig, parent: QObject | None = None, *, ranked: bool = True
    ) -> None:
        super().__init__(parent)
        self._formats, self._alerts, self._ranked = formats, alerts, ranked
        self._figures: ScopeFigures | None = None
        self._known: tuple[Scope, ...] = ()
        self._rows: npt.NDArray[np.intp] = np.empty(0, dtype=np.intp)
        self._limits = limits_of((), ())
        self._order: list[int] = []
        self._needle = ""
        self._sorted_by, self._descending = -1, False
        self.trust: Trust = "current"
        self.held = False

    # --- what is shown ------------------------------------------------------------------------------------

    def show_scene(self, scene: Scene, rows: npt.NDArray[np.intp]) -> None:
        """Show the figures of the scopes in `rows` of the scene's snapshot."""
        scopes, before = scene.snapshot.scopes, self._figures
        anew = scopes != self._known or not np.array_equal(rows, self._rows)
        if anew:
            self._known, self._rows = scopes, rows
            self._limits = limits_of(scopes, rows.tolist())
        figures = figures_of(scene.snapshot, rows, self._limits, self._alerts)
        aged, self.trust = scene.freshness.trust != self.trust, scene.freshness.trust
        self._figures = figures
        if anew or before is None or before.scopes != figures.scopes:
            self._fill()
            return
        if not self.held:
            self._reorder()
        self._tell_changes(before, figures, everything=aged)

    def find(self, needle: str) -> None:
        """Show only the scopes whose name, channel or group has `needle` (casefolded) in it."""
        if needle != self._needle:
            self._needle = needle
            self._fill()

    def _fill(self) -> None:
        self.beginResetModel()
        self._order = self._wanted_order(range(len(self._figures.scopes)) if self._figures else ())
        self.endResetModel()

    def _wanted_order(self, before: range | list[int] | tuple[()]) -> list[int]:
        """The places that pass the filter, sorted; equal ones stay as they stood in `before`."""
        figures = self._figures
        if figures is None:
            return []
        found = [place for place in before if self._needle in _haystack(figures.scopes[place])]
        if self._sorted_by == 0:
            return sorted(found, key=lambda p: figures.scopes[p].name.casefold(), reverse=self._descending)
        if self._sorted_by < 0 and not self._ranked:
            return found
        if self._sorted_by < 0:
            return sorted(found, key=lambda p: (-figures.severity[p], -figures.gap[p]))
        column = self._sorted_by - FIRST_FIGURE if self._sorted_by != COURSE else RECENT
        values = figures.values[:, column] * (-1 if self._descending else 1)
        return sorted(found, key=lambda p: (bool(np.isnan(values[p])), values[p]))

    def _reorder(self) -> None:
        order = self._wanted_order(self._order)
        if order == self._order:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        place_of = {place: row for row, place in enumerate(order)}
        after = [self.index(place_of[self._order[index.row()]], index.column()) for index in before]
        self._order = order
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell_changes(self, before: ScopeFigures, now: ScopeFigures, *, everything: bool) -> None:
        """Announce the cells that look different."""
        changed = np.ones((len(now.scopes), len(COLUMNS)), dtype=bool)
        if not everything:
            figures = _differ(before.values, now.values) | (before.levels != now.levels)
            figures[:, AVAILABLE] |= figures[:, STAFFED]
            changed[:, 0] = before.severity != now.severity
            changed[:, FIRST_FIGURE:COURSE] = figures[:, : COURSE - FIRST_FIGURE]
            changed[:, COURSE] = _courses_differ(before.course, now.course)
        for row, column in np.argwhere(changed[self._order]).tolist():
            cell = self.index(row, column)
            self.dataChanged.emit(cell, cell)

    # --- asked by the table -------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        column = COLUMNS[section]
        left = column.kind in {"name", "course", "bar"}
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        answers = {
            ROLE.DisplayRole: self.tr(column.heading),
            ROLE.ToolTipRole: self.tr(column.tip),
            ROLE.InitialSortOrderRole: Qt.SortOrder.DescendingOrder
            if column.most_first
            else Qt.SortOrder.AscendingOrder,
            ROLE.TextAlignmentRole: side | Qt.AlignmentFlag.AlignVCenter,
        }
        return answers.get(ROLE(role))

    def data(self, index: AnyIndex, role: int = ROLE.DisplayRole) -> object:
        if role == ROLE.DisplayRole:
            return self.text_of(index.row(), index.column())
        if role == ROLE.AccessibleTextRole:
            mark = LEVEL_MARKS[self.level_of(index.row(), index.column())]
            return " ".join(each for each in (self.text_of(index.row(), index.column()), mark) if each)
        if role == ROLE.ToolTipRole:
            return self._tip(index.row(), index.column())
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by `column`; -1 puts the worst first again."""
        self._sorted_by, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._reorder()

    def _tip(self, row: int, column: int) -> str:
        scope = self.scope(row)
        if COLUMNS[column].kind == "name":
            return " · ".join(each for each in (scope.name, scope.channel, scope.group) if each)
        targets = scope.targets
        return self.tr("target {level} within {within} s; {formula}").format(
            level=self._formats.percent(targets.service_level),
            within=f"{targets.within_s:g}",
            formula=FORMULA_WORDS[targets.formula],
        )

    # --- asked by the delegate and the page ---------------------------------------------------------------

    @property
    def figures(self) -> ScopeFigures:
        """What is shown; only asked for where there are rows."""
        if self._figures is None:
            raise LookupError("nothing is shown yet")
        return self._figures

    @property
    def limits(self) -> Limits:
        """The limits of the scopes, in the order of `figures`."""
        return self._limits

    def place(self, row: int) -> int:
        """Where the scope of the table's `row` stands in `figures`."""
        return self._order[row]

    def scope(self, row: int) -> Scope:
        """The scope in `row` of the table."""
        return self.figures.scopes[self.place(row)]

    def row_of(self, scope: str) -> int:
        """The table's row of the scope with this id, -1 where it is not shown."""
        return next((row for row in range(len(self._order)) if self.scope(row).id == scope), -1)

    def text_of(self, row: int, column: int) -> str:
        """What stands in a cell; “—” where it is not known, or too old to be shown."""
        figures, place = self.figures, self.place(row)
        if COLUMNS[column].kind == "name":
            return figures.scopes[place].name
        if COLUMNS[column].kind == "course":
            return ""
        if self.trust == "unknown":
            return UNKNOWN
        text = self._written(place, column - FIRST_FIGURE)
        return f"{text} / {self._written(place, STAFFED)}" if column - FIRST_FIGURE == AVAILABLE else text

    def _written(self, place: int, figure: int) -> str:
        writers: dict[Unit, Callable[[float], str]] = {
            "ratio": self._formats.percent,
            "count": self._formats.count,
            "s": self._formats.wait,
        }
        return writers[FIGURES[figure][1]](float(self.figures.values[place, figure]))

    def level_of(self, row: int, column: int) -> int:
        """How a cell stands, one of the levels of `widgets.queue_figures`; the name's is the whole row's.

        That nobody is available is said only where someone waits: most queues stand so most of the time.
        """
        if self.trust != "current" or COLUMNS[column].kind == "course":
            return 0
        if COLUMNS[column].kind == "name":
            return int(self.figures.severity[self.place(row)])
        level = int(self.figures.levels[self.place(row), column - FIRST_FIGURE])
        nobody_free = column - FIRST_FIGURE == AVAILABLE and level < CRITICAL
        return UNJUDGED if nobody_free else level


def _haystack(scope: Scope) -> str:
    return f"{scope.name}\n{scope.channel}\n{scope.group}".casefold()


def _differ(before: Numbers, now: Numbers) -> npt.NDArray[np.bool_]:
    return np.asarray(~((before == now) | (np.isnan(before) & np.isnan(now))))


def _courses_differ(before: Numbers, now: Numbers) -> npt.NDArray[np.bool_]:
    """Which rows look different."""
    if before.shape != now.shape:
        return np.ones(len(now), dtype=bool)
    return np.asarray(_differ(before, now).any(axis=1))

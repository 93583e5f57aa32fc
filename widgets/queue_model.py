"""The model behind the table of queues: which scopes in which order, and what changed since the last
snapshot.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wallboard.config import Config, TargetsConfig
from wallboard.lacking import NOW
from wallboard.language import say
from wallboard.metrics import FORMULA_WORDS
from wallboard.snapshot import Numbers, Scope
from widgets.formatting import UNKNOWN, Formats
from widgets.freshness import Trust
from widgets.marks_view import MARK_WORDS
from widgets.pages.base import Scene
from widgets.queue_columns import COLUMNS, COURSE, NAME
from widgets.queue_figures import (
    AVAILABLE,
    CRITICAL,
    FIGURES,
    LEVEL_MARKS,
    NEEDS,
    STAFFED,
    UNJUDGED,
    WARN,
    Limits,
    ScopeFigures,
    Unit,
    figures_of,
    limits_of,
    with_worst_inside,
)
from widgets.queue_order import Wanted, arranged, heads_of, ranked

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROLE = Qt.ItemDataRole
MINUTE_S, LONG_TARGET_S = 60.0, 120.0
SIDES = dict.fromkeys(("figure", "target"), Qt.AlignmentFlag.AlignRight)


class ScopeModel(QAbstractTableModel):
    """A row a scope. Unsorted, the worst stands first, or where it is not `ranked`, as the rows are given.

    Rows are ordered stably by what is seen, so that they change places only when a shown figure says so;
    while `held` (the pointer is over the table) they keep their places altogether. Among the rows that it is
    given may be groups or channels: `group_by` puts each of them before its queues.
    """

    def __init__(
        self, formats: Formats, config: Config, parent: QObject | None = None, *, ranked: bool = True
    ) -> None:
        super().__init__(parent)
        self._formats, self._alerts, self._site = formats, config.alerts, config.targets
        self._figures: ScopeFigures | None = None
        self._known: tuple[Scope, ...] = ()
        self._rows: npt.NDArray[np.intp] = np.empty(0, dtype=np.intp)
        self._limits = limits_of((), ())
        self._lacks: tuple[frozenset[str], ...] = ()
        self._heads: dict[int, list[int]] = {}
        self._head_of: dict[int, int] = {}
        self._standing: list[int] = []
        self._order: list[int] = []
        self._wanted = Wanted(ranked=ranked)
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
            self._group([scopes[row] for row in rows])
        self._lacks = tuple(scene.snapshot.lacking(row) for row in rows.tolist())
        figures = figures_of(scene.snapshot, rows, self._limits, self._alerts)
        figures = with_worst_inside(figures, self._heads) if self._heads else figures
        aged, self.trust = scene.freshness.trust != self.trust, scene.freshness.trust
        if anew or before is None or before.scopes != figures.scopes:
            self._fill(figures, range(len(figures.scopes)))
            return
        self._figures = figures
        if not self.held:
            self._reorder()
        self._tell_changes(before, figures, everything=aged)

    def want(self, **changes: object) -> None:
        """Show other rows, or in another order: `changes` to `Wanted`."""
        wanted = replace(self._wanted, **changes)  # type: ignore[arg-type]
        if wanted != self._wanted:
            regrouped = wanted.group_by != self._wanted.group_by
            self._wanted = wanted
            if self._figures is not None:
                if regrouped:
                    self._group(self._figures.scopes)
                self._fill(self._figures, self._standing)

    @property
    def wanted(self) -> Wanted:
        """What is shown, and in which order."""
        return self._wanted

    def _group(self, scopes: Sequence[Scope]) -> None:
        self._heads = heads_of(scopes, self._wanted.group_by)
        self._head_of = {place: head for head, inside in self._heads.items() for place in inside}

    def _fill(self, figures: ScopeFigures, standing: Sequence[int]) -> None:
        """Until the reset begins, a view may still ask for what was."""
        self.beginResetModel()
        self._figures = figures
        self._standing = ranked(figures, standing, self._wanted)
        self._order = arranged(figures, self._standing, self._heads, self._wanted)
        self.endResetModel()

    def _reorder(self) -> None:
        if self._figures is None:
            return
        self._standing = ranked(self._figures, self._standing, self._wanted)
        order = arranged(self._figures, self._standing, self._heads, self._wanted)
        if order == self._order:
            return
        if len(order) != len(self._order) or set(order) != set(self._order):
            self._fill(self._figures, self._standing)
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
            changed = figures[:, [column.figure for column in COLUMNS]]
            changed[:, NAME] = before.severity != now.severity
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
        side = SIDES.get(column.kind, Qt.AlignmentFlag.AlignLeft)
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
            return self._spoken(index.row(), index.column())
        if role == ROLE.ToolTipRole:
            return self._tip(index.row(), index.column())
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by `column`; -1 puts the worst first again."""
        self._wanted = replace(
            self._wanted, sorted_by=column, descending=order == Qt.SortOrder.DescendingOrder
        )
        self._reorder()

    def _spoken(self, row: int, column: int) -> str:
        """A cell for who does not see it: its text, what its mark means, its course in words."""
        mark = LEVEL_MARKS[self.level_of(row, column)]
        text = self.text_of(row, column)
        if COLUMNS[column].kind == "course":
            text = self._course_words(self.figures.course[self.place(row)])
        return " ".join(filter(None, (text, say(MARK_WORDS[mark]) if mark else "")))

    def _course_words(self, course: Numbers) -> str:
        known = course[~np.isnan(course)]
        if not known.size:
            return UNKNOWN
        low, high, last = map(self._formats.percent, (known.min(), known.max(), known[-1]))
        return self.tr("{low} to {high}, at last {last}").format(low=low, high=high, last=last)

    def _tip(self, row: int, column: int) -> str:
        scope = self.scope(row)
        if UNKNOWN in self.text_of(row, column) and self.is_lacking(row, column):
            is_now = NOW in self._lacks[self.place(row)]
            return self.tr("not heard now") if is_now else self.tr("not in this feed")
        if COLUMNS[column].kind == "name":
            return " · ".join(each for each in (scope.name, scope.channel, scope.group) if each)
        targets = scope.targets
        said = self.tr("target {level} within {within} s; {formula}").format(
            level=self._formats.percent(targets.service_level),
            within=f"{targets.within_s:g}",
            formula=say(FORMULA_WORDS[targets.formula]),
        )
        if COLUMNS[column].kind == "target" and self.has_own_target(row):
            site = self.tr("Its own; the site has {site}").format(site=self._target_words(self._site))
            return f"{said}\n{site}"
        return said

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
        figures, place, kind = self.figures, self.place(row), COLUMNS[column].kind
        if kind == "name":
            return figures.scopes[place].name
        if kind == "course":
            return ""
        if kind == "target":
            return self._target_words(figures.scopes[place].targets)
        if self.trust == "unknown":
            return UNKNOWN
        text = self._written(place, COLUMNS[column].figure)
        if COLUMNS[column].figure != AVAILABLE or text == UNKNOWN:
            return text
        return f"{text} / {self._written(place, STAFFED)}"

    def _written(self, place: int, figure: int) -> str:
        writers: dict[Unit, Callable[[float], str]] = {
            "ratio": self._formats.percent,
            "count": self._formats.count,
            "s": self._formats.wait,
        }
        return writers[FIGURES[figure][1]](float(self.figures.values[place, figure]))

    def _target_words(self, targets: TargetsConfig) -> str:
        within_s = targets.within_s
        within = self.tr("{n} s").format(n=f"{within_s:g}")
        if within_s >= LONG_TARGET_S:
            within = self.tr("{n} min").format(n=f"{within_s / MINUTE_S:.4g}")
        return f"{self._formats.percent(targets.service_level)} · {within}"

    def has_own_target(self, row: int) -> bool:
        """Whether what the scope is held to differs from the site's."""
        own = self.scope(row).targets
        return (own.service_level, own.within_s) != (self._site.service_level, self._site.within_s)

    def level_of(self, row: int, column: int) -> int:
        """How a cell stands, one of the levels of `widgets.queue_figures`; the name's is the whole row's.

        That nobody is available is said only where someone waits: most queues stand so most of the time.
        """
        if self.trust != "current" or COLUMNS[column].kind in {"course", "target"}:
            return 0
        if COLUMNS[column].kind == "name":
            return int(self.figures.severity[self.place(row)])
        figure = COLUMNS[column].figure
        level = int(self.figures.levels[self.place(row), figure])
        return UNJUDGED if figure == AVAILABLE and level < CRITICAL else level

    def is_lacking(self, row: int, column: int) -> bool:
        """Whether the feed does not tell what a cell shows."""
        figure = COLUMNS[column].figure
        return NEEDS.get(figure, "contacts") in self._lacks[self.place(row)]

    # --- groups -------------------------------------------------------------------------------------------

    @property
    def queues_shown(self) -> int:
        """How many queues pass, those of closed groups with them."""
        if self._figures is None:
            return 0
        opened = replace(self._wanted, closed=frozenset())
        shown = arranged(self._figures, self._standing, self._heads, opened)
        return sum(place not in self._heads for place in shown)

    def is_head(self, row: int) -> bool:
        """Whether the row is a group before its queues."""
        return self.place(row) in self._heads

    def is_inside(self, row: int) -> bool:
        """Whether the row is a queue of a group that stands before it."""
        return self.place(row) in self._head_of

    def is_closed(self, row: int) -> bool:
        """Whether the row is a group whose queues are folded away."""
        return self.scope(row).id in self._wanted.closed and not self._wanted.needles

    def head_row(self, row: int) -> int:
        """The row of the group that the queue in `row` belongs to, -1 where there is none."""
        head = self._head_of.get(self.place(row))
        return self._order.index(head) if head is not None else -1

    def worrying(self, row: int) -> tuple[int, int]:
        """Of a group's queues, how many need a look, and how many there are."""
        inside = self._heads.get(self.place(row), [])
        marked = int((self.figures.severity[inside] >= WARN).sum()) if self.trust == "current" else 0
        return marked, len(inside)

    def fold(self, row: int, *, closed: bool) -> None:
        """Fold the queues of the group in `row` away, or show them."""
        group = frozenset({self.scope(row).id})
        self.want(closed=self._wanted.closed | group if closed else self._wanted.closed - group)

    def fold_all(self, *, closed: bool) -> None:
        """Fold every group, or unfold it."""
        scopes = self._figures.scopes if self._figures is not None else ()
        self.want(closed=frozenset(scopes[head].id for head in self._heads) if closed else frozenset())


def _differ(before: Numbers, now: Numbers) -> npt.NDArray[np.bool_]:
    return np.asarray(~((before == now) | (np.isnan(before) & np.isnan(now))))


def _courses_differ(before: Numbers, now: Numbers) -> npt.NDArray[np.bool_]:
    """Which rows look different."""
    if before.shape != now.shape:
        return np.ones(len(now), dtype=bool)
    return np.asarray(_differ(before, now).any(axis=1))

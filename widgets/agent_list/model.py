"""The model behind the table of agents: who stands where, and what changed since the last snapshot."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import isnan

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from wallboard.snapshot import AgentView, DayTally
from widgets.agent_groups import AgentGroupBy, groups_of
from widgets.agent_list.columns import COLUMNS, KEYS, NAME, STATE, TIME
from widgets.agent_list.figures import DayFigures
from widgets.agent_squares.painting import Moment
from widgets.agent_squares.plan import Team
from widgets.agent_squares.states import is_overlong, state_word
from widgets.formatting import UNKNOWN, Formats

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROLE = Qt.ItemDataRole
UNSORTED = -1
CHANGING = (STATE, TIME, KEYS.index("reason"))
"""Columns that change with an agent's state."""


@dataclass(frozen=True)
class Row:
    """An agent, or a group before its agents."""

    group: Team
    agent: str = ""


class AgentModel(QAbstractTableModel):
    """Agents in groups that fold. They keep their places while `held` (the pointer is over the table)."""

    second_passed = Signal()
    """All times in state have changed, and nothing else."""

    def __init__(self, formats: Formats, *, hide_names: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats, self._hide_names = formats, hide_names
        self._agents: Mapping[str, AgentView] = {}
        self._moment = Moment(0.0, "unknown")
        self._names: Mapping[str, str] = {}
        self._rows: list[Row] = []
        self._closed: frozenset[str] = frozenset()
        self._by: AgentGroupBy = "team"
        self._sorted_by, self._descending = UNSORTED, False
        self.figures = DayFigures()
        self.held = False

    # --- what is shown ---

    def show_agents(
        self,
        agents: Sequence[AgentView],
        moment: Moment,
        tallies: tuple[DayTally, ...],
        queue_names: Mapping[str, str],
    ) -> None:
        """Show `agents` as of `moment`."""
        before, was = self._agents, self._moment
        self._agents, self._moment = {each.agent: each for each in agents}, moment
        self._names = queue_names
        counted = self.figures.take(tallies)
        changed = {each for each, agent in self._agents.items() if before.get(each) != agent}
        moving = self._by in {"state", "time"} or self._sorted_by != UNSORTED
        if not _same_places(before, self._agents, changed) or (moving and not self.held):
            self._arrange()
        if counted or was.trust != moment.trust:
            self._tell(0, len(self._rows) - 1, NAME, len(COLUMNS) - 1)
            return
        for number, row in enumerate(self._rows):
            if row.agent in changed:
                for column in CHANGING:  # a range would have the whole table painted
                    self._tell(number, number, column, column)
        if int(was.at) != int(moment.at):
            self.second_passed.emit()

    def _tell(self, first: int, last: int, left: int, right: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, left), self.index(last, right))

    def group(self, by: AgentGroupBy) -> None:
        """Put the agents into other groups."""
        self._by = by
        self._arrange()

    def fold(self, groups: frozenset[str]) -> None:
        """Fold these groups away, and no others."""
        self._closed = groups
        self._arrange()

    @property
    def closed(self) -> frozenset[str]:
        """The groups that are folded away."""
        return self._closed

    def _arrange(self) -> None:
        rows: list[Row] = []
        for group in groups_of(self._agents.values(), self._by, self._moment.at, self._names):
            rows.append(Row(group))
            if group.name not in self._closed:
                rows += [Row(group, agent) for agent in self._sorted(group)]
        places = [(row.agent, row.group.name) for row in rows]
        if places == [(row.agent, row.group.name) for row in self._rows]:
            self._rows = rows
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _sorted(self, group: Team) -> list[str]:
        names = [each.agent for each in group.agents]
        if self._sorted_by == UNSORTED:
            return names
        return sorted(names, key=self._key, reverse=self._descending)

    def _key(self, agent: str) -> tuple[bool, object]:
        """What is not known stands last, whichever way."""
        key, view = KEYS[self._sorted_by], self._agents[agent]
        if key == "time":
            return False, -view.since
        if COLUMNS[self._sorted_by].kind != "figure":
            return False, self._words(view, key).casefold()
        value = self.figures.of((agent,))[key]
        return isnan(value) != self._descending, 0.0 if isnan(value) else value

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by `column` within the groups; -1 as the groups have it."""
        self._sorted_by, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()

    # --- asked by the table ---

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        column = COLUMNS[section]
        right = column.kind in {"figure", "time"}
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        first = Qt.SortOrder.DescendingOrder if column.most_first else Qt.SortOrder.AscendingOrder
        answers = {
            ROLE.DisplayRole: self.tr(column.heading),
            ROLE.ToolTipRole: self.tr(column.tip) if column.tip else "",
            ROLE.InitialSortOrderRole: first,
            ROLE.TextAlignmentRole: side | Qt.AlignmentFlag.AlignVCenter,
        }
        return answers.get(ROLE(role))

    def data(self, index: AnyIndex, role: int = ROLE.DisplayRole) -> object:
        if role in {ROLE.DisplayRole, ROLE.AccessibleTextRole}:
            return self.text_of(index.row(), index.column())
        if role == ROLE.ToolTipRole and COLUMNS[index.column()].kind in {"words", "name"}:
            return self.text_of(index.row(), index.column())
        return None

    def row(self, row: int) -> Row:
        """Who stands in `row`."""
        return self._rows[row]

    def row_of(self, agent: str) -> int:
        """Where the agent stands, -1 where he is not shown."""
        return next((number for number, row in enumerate(self._rows) if agent and row.agent == agent), -1)

    def is_closed(self, row: int) -> bool:
        """Whether the row is a group that is folded away."""
        return not self._rows[row].agent and self._rows[row].group.name in self._closed

    def text_of(self, row: int, column: int) -> str:
        """What stands in a cell."""
        each, key = self._rows[row], KEYS[column]
        if COLUMNS[column].kind == "figure":
            members = (each.agent,) if each.agent else tuple(agent.agent for agent in each.group.agents)
            return self._written(key, self.figures.of(members)[key])
        view = self._agents.get(each.agent)
        if view is None:
            return self._group_words(each.group, key)
        if key == "time":
            old = self._moment.trust == "unknown"
            return UNKNOWN if old else self._formats.wait(self._moment.at - view.since)
        return self._words(view, key)

    def _group_words(self, group: Team, key: str) -> str:
        if key == "name":
            return group.name or self.tr("No team")
        late = self.late_in(group)
        return self._formats.count(late) if key == "time" and late else ""

    def _words(self, view: AgentView, key: str) -> str:
        if key == "state":
            return UNKNOWN if self._moment.trust == "unknown" else state_word(view.state)
        if key == "skills":
            return ", ".join(self._names.get(each, each) for each in view.queues)
        if key == "name":
            return "" if self._hide_names else view.name or view.agent
        return view.reason if key == "reason" else view.team

    def _written(self, key: str, value: float) -> str:
        if key in {"occupancy", "adherence"}:
            return self._formats.percent(value)
        if key in {"aht", "signed_on"}:
            return self._formats.wait(value)
        if key == "csat":
            return UNKNOWN if isnan(value) else f"{value:.1f}"
        return self._formats.count(value)

    # --- asked by the delegate ---

    def view(self, row: int) -> AgentView | None:
        """The agent in `row`, None where a group stands there."""
        return self._agents.get(self._rows[row].agent)

    @property
    def current(self) -> bool:
        """Whether states may be shown as of now."""
        return self._moment.trust == "current"

    def is_late(self, row: int) -> bool:
        """Whether the agent is too long in his state, or the group has such agents."""
        view = self.view(row)
        if not self.current:
            return False
        return is_overlong(view, self._moment.at) if view else self.late_in(self._rows[row].group) > 0

    def late_in(self, group: Team) -> int:
        """How many of the group are too long in their state."""
        now = (self._agents.get(each.agent) for each in group.agents)
        return (
            sum(each is not None and is_overlong(each, self._moment.at) for each in now)
            if self.current
            else 0
        )


def _same_places(
    before: Mapping[str, AgentView], now: Mapping[str, AgentView], changed: Collection[str]
) -> bool:
    """Whether the same people are there, and of those who changed nobody's name, team or queues."""
    return before.keys() == now.keys() and all(
        (before[each].name, before[each].team, before[each].queues)
        == (now[each].name, now[each].team, now[each].queues)
        for each in changed
    )

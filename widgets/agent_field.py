"""A line for agents' names, separated by semicolons; each name completes from those who are on the floor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from wallboard.snapshot import AgentView
from widgets.look import Look

SEPARATOR = "; "
LONGEST = 60


class NamesCompleter(QCompleter):
    """Completes the last name of a line."""

    def __init__(self, model: QAbstractItemModel, line: QLineEdit) -> None:
        super().__init__(model, line)
        self._line = line
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 (Qt's name)
        return [path.rpartition(SEPARATOR.strip())[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 (Qt's name)
        before = self._line.text().rpartition(SEPARATOR.strip())[0].strip()
        name = str(super().pathFromIndex(index))
        return f"{before}{SEPARATOR}{name}{SEPARATOR}" if before else f"{name}{SEPARATOR}"


class AgentField(QLineEdit):
    """Whom it is about."""

    def __init__(self, look: Look, agents: Sequence[AgentView], *, hide_names: bool) -> None:
        super().__init__()
        self.setFont(look.font(20))
        self.setPlaceholderText(self.tr("Agents, for example Ada; Ben"))
        self.setAccessibleName(self.tr("Agents"))
        self._ids = _labels(agents, hide_names=hide_names)
        self.setCompleter(NamesCompleter(QStringListModel(sorted(self._ids, key=str.casefold), self), self))

    def choose(self, agents: Sequence[str]) -> None:
        """Write the names of the agents with these ids; an id that is not on the floor stands as it is."""
        names = {agent: label for label, agent in self._ids.items()}
        self.setText(SEPARATOR.join(names.get(agent, agent) for agent in agents))
        self._ids |= {agent: agent for agent in agents if agent not in names}

    def chosen(self) -> tuple[tuple[str, ...], str]:
        """The ids of those who are named, and the first name that nobody bears (empty if none)."""
        by_name = {label.casefold(): agent for label, agent in self._ids.items()}
        names = [name for part in self.text().split(SEPARATOR.strip()) if (name := part.strip())]
        unknown = next((name for name in names if name.casefold() not in by_name), "")
        found = (by_name[name.casefold()] for name in names if name.casefold() in by_name)
        return tuple(dict.fromkeys(found)), unknown


def _labels(agents: Sequence[AgentView], *, hide_names: bool) -> dict[str, str]:
    """Label → id; those who share a name are told apart by their ids."""
    names = [_on_a_line(agent.agent if hide_names else agent.name or agent.agent) for agent in agents]
    counts = Counter(name.casefold() for name in names)
    return {
        name if counts[name.casefold()] == 1 else f"{name} ({_on_a_line(agent.agent)})": agent.agent
        for name, agent in zip(names, agents, strict=True)
    }


def _on_a_line(name: str) -> str:
    """The name as it can stand in a list: no separator of ours in it, and not longer than a line."""
    name = " ".join(name.replace(SEPARATOR.strip(), ",").split())
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"

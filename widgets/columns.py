"""Columns of a table that a person chooses and orders: what there are, and which are shown in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from widgets.kept import Kept


class AnyColumn(Protocol):
    """What a table's column has, whatever else it has."""

    @property
    def key(self) -> str:
        """Its name in what is kept."""

    @property
    def heading(self) -> str:
        """Its heading, not translated."""

    @property
    def tip(self) -> str:
        """What it says, not translated."""

    @property
    def at_first(self) -> bool:
        """Whether it is shown where nobody has chosen."""


@dataclass(frozen=True)
class ColumnWords:
    """The words of a table's columns come from the translations of `context`."""

    context: str

    def heading(self, column: AnyColumn) -> str:
        """The heading in the language of the screen."""
        return QCoreApplication.translate(self.context, column.heading)

    def tip(self, column: AnyColumn) -> str:
        """What the column says, in the language of the screen."""
        return QCoreApplication.translate(self.context, column.tip) if column.tip else ""


class ColumnChoice(QObject):
    """Which of `columns` are shown, and in which order; the first column stays where it is.

    `kept` has it under `name`, so that it outlives the window.
    """

    changed = Signal()

    def __init__(self, columns: Sequence[AnyColumn], kept: Kept, name: str) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._kept, self._name = kept, name
        self._number = {column.key: number for number, column in enumerate(self.columns)}
        shown = tuple(self._number[key] for key in kept.names(name, "shown") if key in self._number)
        order = tuple(self._number[key] for key in kept.names(name, "order") if key in self._number)
        self.shown: frozenset[int] = frozenset({0, *shown}) if shown else self._at_first
        self.order: tuple[int, ...] = self._complete(order)

    @property
    def _at_first(self) -> frozenset[int]:
        return frozenset({0, *(n for n, column in enumerate(self.columns) if column.at_first)})

    def _complete(self, order: Sequence[int]) -> tuple[int, ...]:
        """The first column, then those of `order`, then what it does not have: a later version's columns."""
        return tuple(dict.fromkeys((0, *order, *range(len(self.columns)))))

    @property
    def is_default(self) -> bool:
        """Whether nothing is changed."""
        return self.shown == self._at_first and self.order == tuple(range(len(self.columns)))

    def show(self, column: int, *, shown: bool) -> None:
        """Show a column, or leave it out."""
        self._take(self.shown | {column} if shown else self.shown - {column}, self.order)

    def arrange(self, order: Sequence[int]) -> None:
        """Put the columns into this order."""
        self._take(self.shown, order)

    def move(self, column: int, steps: int) -> None:
        """Move a column to the left (fewer than 0 steps) or to the right, past the next one that is shown."""
        seen = [each for each in self.order if each in self.shown]
        place = seen.index(column) + steps if column in seen else 0
        if 0 < place < len(seen):
            others = [each for each in self.order if each != column]
            at = others.index(seen[place]) + (steps > 0)
            self._take(self.shown, (*others[:at], column, *others[at:]))

    def reset(self) -> None:
        """Back to what it was at first."""
        self._take(self._at_first, range(len(self.columns)))

    def _take(self, shown: frozenset[int], order: Sequence[int]) -> None:
        shown, order = shown | {0}, self._complete(order)
        if (shown, order) == (self.shown, self.order):
            return
        self.shown, self.order = shown, order
        key_of = [column.key for column in self.columns]
        self._kept.write(
            self._name,
            {"shown": [key_of[each] for each in sorted(shown)], "order": [key_of[each] for each in order]},
        )
        self.changed.emit()

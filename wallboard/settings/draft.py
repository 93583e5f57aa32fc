"""The configuration while it is edited: plain TOML values, changed key by key."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from msgspec import Struct

Value = Any
"""A value of a TOML file."""
Values = dict[str, Value]


class EntryPlace(Struct, frozen=True):
    """Where a key's values stand: a table by its dotted key, or one of those that stand many times."""

    table: str
    index: int | None = None

    def path(self, key: str) -> str:
        """The key as the loader's errors name it: `queue[2].within_s`."""
        table = self.table if self.index is None else f"{self.table}[{self.index}]"
        return f"{table}.{key}" if table else key


class Draft:
    """What is being edited, beside what stands in the file. `table` is changed only by its methods."""

    def __init__(self, kept: Values) -> None:
        self._kept = kept
        self.table: Values = {}
        self._begun: dict[int, tuple[Values, Values]] = {}
        self.load(kept)

    def load(self, table: Values) -> None:
        """Go on with `table` in place of what was edited."""
        self.table = deepcopy(table)
        kept = {name: rows for name, rows in self._kept.items() if _is_many(rows)}
        self._begun = {
            id(row): (row, before)
            for name, rows in kept.items()
            for row, before in zip(self.table.get(name, []), rows, strict=False)
        }

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from the file."""
        return stated(self.table) != stated(self._kept)

    def values(self, place: EntryPlace) -> Values:
        """What is stated at `place`."""
        if place.index is not None:
            return self.entries(place.table)[place.index]
        return _section(self.table, place.table)

    def entries(self, table: str) -> list[Values]:
        """The entries of a table that stands many times."""
        found: list[Values] = self.table.get(table, [])
        return found

    def put(self, place: EntryPlace, key: str, value: object) -> None:
        """State `value`; None leaves the key out, which is its default."""
        values = self.values(place) if place.index is not None else self._made(place.table)
        if value is None:
            values.pop(key, None)
        else:
            values[key] = value

    def differs(self, place: EntryPlace, key: str) -> bool:
        """Whether the key is not as in the file."""
        return bool(self.begun(place).get(key) != self.values(place).get(key))

    def begun(self, place: EntryPlace) -> Values:
        """What the file states at `place`; nothing of an entry that is new."""
        if place.index is None:
            return _section(self._kept, place.table)
        _, before = self._begun.get(id(self.values(place)), (None, {}))
        return before

    def add(self, table: str, values: Values, index: int | None = None) -> int:
        """Put a new entry at `index`, or last; says where it is."""
        rows = self.table.setdefault(table, [])
        index = len(rows) if index is None else index
        rows.insert(index, values)
        return index

    def remove(self, table: str, index: int) -> None:
        """Take an entry out."""
        del self.entries(table)[index]
        if not self.entries(table):
            del self.table[table]

    def move(self, table: str, index: int, to: int) -> int:
        """Move an entry, no further than the ends; says where it is."""
        rows = self.entries(table)
        to = min(max(to, 0), len(rows) - 1)
        rows.insert(to, rows.pop(index))
        return to

    def _made(self, table: str) -> Values:
        found = self.table
        for part in filter(None, table.split(".")):
            found = found.setdefault(part, {})
        return found


def _section(table: Values, key: str) -> Values:
    for part in filter(None, key.split(".")):
        table = table.get(part, {})
    return table


def _is_many(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)


def stated(table: Values) -> Values:
    """Without empty tables, which say nothing."""
    full = {key: stated(value) if isinstance(value, dict) else value for key, value in table.items()}
    return {key: value for key, value in full.items() if value != {}}

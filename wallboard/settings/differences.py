"""What would change if one configuration took the place of another, key by key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from wallboard.settings.draft import Values
from wallboard.settings.fields import Table


class Difference(Struct, frozen=True):
    """One key that differs. `entry` names which of many, `key` is empty where a whole entry comes or goes.

    None in `before` or `after`: left out there.
    """

    table: str
    entry: str
    key: str
    before: Any
    after: Any


def differences(before: Values, after: Values, tables: tuple[Table, ...]) -> tuple[Difference, ...]:
    """Every key that differs, in the order of the screen."""
    return tuple(each for table in tables for each in _of_table(before, after, table))


def _of_table(before: Values, after: Values, table: Table) -> Iterator[Difference]:
    if not table.many:
        yield from _of_values(_at(before, table.key), _at(after, table.key), table, "")
        return
    old, new = (_by_name(values.get(table.key, []), table.name_key) for values in (before, after))
    for name in dict.fromkeys((*old, *new)):
        if name in old and name in new:
            yield from _of_values(old[name], new[name], table, name)
        else:
            yield Difference(table.key, name, "", old.get(name), new.get(name))


def _of_values(before: Values, after: Values, table: Table, entry: str) -> Iterator[Difference]:
    for field in table.fields:
        was, will = before.get(field.key), after.get(field.key)
        if was != will:
            yield Difference(table.key, entry, field.key, was, will)


def _by_name(rows: list[Values], key: str) -> dict[str, Values]:
    named: dict[str, Values] = {}
    for row in rows:
        name, again = str(row.get(key, "")), 2
        while name in named:  # two templates of one kind
            name, again = f"{row.get(key, '')} ({again})", again + 1
        named[name] = row
    return named


def _at(table: Values, key: str) -> Values:
    for part in filter(None, key.split(".")):
        table = table.get(part, {})
    return table

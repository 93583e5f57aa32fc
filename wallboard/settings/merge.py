"""Writes changed values into the text of a TOML file and leaves the rest as it is: comments, order, spacing.

A comment that stands above a `[[table]]` belongs to the table before it, as TOML is read; for a person it
belongs to the one below. So it is moved with the one below.
"""

from __future__ import annotations

import tomllib
from collections.abc import MutableMapping
from typing import Any

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.items import AoT, Comment, Item, Whitespace
from tomlkit.items import Table as TomlTable

from wallboard.errors import ConfigError
from wallboard.settings.draft import Value, Values, stated

Lines = list[tuple[Any, Item]]


def merged(text: str, table: Values) -> str:
    """`text` with the values of `table`. Raises ConfigError where that can't be done without loss."""
    document = tomlkit.parse(text)
    _merge(document, tomllib.loads(text), table)
    written = tomlkit.dumps(document)
    if stated(tomllib.loads(written)) != stated(table):
        raise ConfigError("the file is written in a way that can't be changed here; change it by hand")
    return written


def _merge(into: MutableMapping[str, Any], old: Values, new: Values) -> None:
    for key in [key for key in old if key not in new]:
        _drop(into, key)
    for key, value in new.items():
        if key in old and old[key] == value:
            continue
        if isinstance(value, dict) and isinstance(old.get(key), dict):
            _merge(into[key], old[key], value)
        elif _is_rows(value) and isinstance(into.get(key), AoT):
            _merge_rows(into[key], old[key], value)
        elif _is_rows(value) and not isinstance(into, TOMLDocument):
            into[key] = tomlkit.value(inline(value))  # as tables of their own they would take what follows
        elif value != {}:
            into[key] = _item(value)  # with the comment that stood beside the old one


def inline(value: Value) -> str:
    """A value as it stands on one line of a file."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {inline(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(inline, value)) + "]"
    return str(tomlkit.item(value).as_string())


def _drop(into: MutableMapping[str, Any], key: str) -> None:
    """Take `key` out, but not what stands below it about what follows."""
    value = into[key]
    table = value[-1] if isinstance(value, AoT) and value else value
    body = into.body if isinstance(into, TOMLDocument) else []
    place = next((at for at, (_, item) in enumerate(body) if item is value), None)
    tail = _take_tail(table) if isinstance(table, TomlTable) else []
    del into[key]
    if place is not None and tail:
        body[place] = (None, Whitespace("".join(item.as_string() for _, item in tail)))


def _merge_rows(rows: AoT, old: list[Values], new: list[Values]) -> None:
    """Put the entries of `rows` into their new order, each with the comment that stood above it."""
    tables = [rows[index] for index in range(len(old))]
    tails = [_take_tail(table) for table in tables]
    leads = [[], *tails[:-1]]  # what stands above each but the first, whose lead is in the table before
    origins = _origins(old, new)
    while len(rows):
        del rows[len(rows) - 1]
    written: TomlTable | None = None
    for values, origin in zip(new, origins, strict=True):
        table = tables[origin] if origin is not None else tomlkit.table()
        _merge(table, old[origin] if origin is not None else {}, values)
        if written is not None:
            _append(written, leads[origin] if origin else [(None, Whitespace("\n"))])
        rows.append(table)
        written = rows[len(rows) - 1]
    if written is not None and tails:
        _append(written, tails[-1])


def _take_tail(table: TomlTable) -> Lines:
    """Take out the comments after the table's last key, from the first empty line on."""
    body = table.value.body
    end = len(body)
    while end and body[end - 1][0] is None and isinstance(body[end - 1][1], Comment | Whitespace):
        end -= 1
    start = next((at for at in range(end, len(body)) if isinstance(body[at][1], Whitespace)), len(body))
    tail = list(body[start:])
    del body[start:]
    return tail


def _append(table: TomlTable, lines: Lines) -> None:
    table.value.body.extend(lines)


def _origins(old: list[Values], new: list[Values]) -> list[int | None]:
    """For each new entry the old one that it was: the same, of the same name, or renamed in its place."""
    free = list(range(len(old)))
    found: list[int | None] = [None] * len(new)
    for like in (_same, _same_name):
        for place, values in enumerate(new):
            match = next((at for at in free if found[place] is None and like(old[at], values)), None)
            if match is not None:
                found[place] = match
                free.remove(match)
    if len(old) == len(new):  # renamed
        found = [place if at is None and place in free else at for place, at in enumerate(found)]
    return found


def _same(old: Values, new: Values) -> bool:
    return old == new


def _same_name(old: Values, new: Values) -> bool:
    names = ("id", "name", "url", "rule", "kind")
    name = next((name for name in names if name in old), "")
    return bool(name) and old.get(name) == new.get(name)


def _item(value: object) -> Item:
    if _is_rows(value):
        rows = tomlkit.aot()
        for row in value:  # type: ignore[attr-defined]
            rows.append(_table(row))
        return rows
    return _table(value) if isinstance(value, dict) else tomlkit.item(value)


def _table(values: Values) -> TomlTable:
    table = tomlkit.table()
    for key, value in values.items():
        if value != {}:
            table[key] = _item(value)
    return table


def _is_rows(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)

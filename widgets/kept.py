"""What a person arranged at the desk and finds again: small things by name, in the window's settings where
there are any.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from PySide6.QtCore import QSettings

Keepable = str | bool | list[str]
Told = Callable[[str, Mapping[str, object]], None]
"""Hears the name of an arrangement that is changed, and what it was."""


class Kept:
    """Arrangements by name, such as a table's columns. Without `settings` they live as long as it does."""

    def __init__(self, settings: QSettings | None = None, told: Told | None = None) -> None:
        self._settings, self._told = settings, told
        self._read: dict[str, Mapping[str, object]] = {}

    def heard_by(self, told: Told) -> Kept:
        """The same arrangements; `told` hears of what is changed through what this gives."""
        other = Kept(self._settings, told)
        other._read = self._read
        return other

    def read(self, name: str) -> Mapping[str, object]:
        """What was kept under `name`; nothing where there is none, or something else stands there."""
        if name not in self._read:
            text = str(self._settings.value(f"kept/{name}", "")) if self._settings is not None else ""
            self._read[name] = _mapping(text)
        return self._read[name]

    def names(self, name: str, entry: str) -> tuple[str, ...]:
        """A kept list of names, empty where there is none."""
        found = self.read(name).get(entry)
        return tuple(str(each) for each in found) if isinstance(found, list) else ()

    def words(self, name: str, entry: str) -> str:
        """A kept word, empty where there is none."""
        found = self.read(name).get(entry)
        return found if isinstance(found, str) else ""

    def write(self, name: str, values: Mapping[str, Keepable] | Mapping[str, object]) -> None:
        """Keep `values` under `name`, in place of what was kept there."""
        before = self.read(name)
        self._read[name] = dict(values)
        if self._told is not None and before != values:
            self._told(name, before)
        if self._settings is not None:
            self._settings.setValue(f"kept/{name}", json.dumps(self._read[name]))


def _mapping(text: str) -> Mapping[str, object]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}

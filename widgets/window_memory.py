"""What a window finds again at the next start: its place, page, theme and what its pages were of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QByteArray, QSettings

from widgets.content import Memory
from widgets.kept import Kept
from widgets.log_view.wanted import SavedViews
from widgets.palette.used import LastUsed


@dataclass(frozen=True)
class Shared:
    """What all windows of a desk share: kept views of the log, what was used last, and arrangements."""

    views: SavedViews
    used: LastUsed
    kept: Kept

    @classmethod
    def kept_in(cls, settings: QSettings | None) -> Self:
        """What `settings` have; without them it lives as long as it does."""
        return cls(SavedViews(settings), LastUsed(settings), Kept(settings))


FIRST = "window"
KEPT = frozenset({"scope", "compared"})
"""Of what pages remember. A filter of yesterday would hide what is there today."""


class WindowMemory:
    """Kept in `settings` under the name of the window's `slot`; without settings nothing is."""

    def __init__(self, settings: QSettings | None, slot: str = FIRST) -> None:
        self._settings, self.slot = settings, slot

    def _value(self, name: str) -> object:
        return self._settings.value(f"{self.slot}/{name}") if self._settings is not None else None

    @property
    def geometry(self) -> QByteArray | None:
        """Where it was, for `restoreGeometry`, which heeds monitors that are no longer there."""
        found = self._value("geometry")
        return found if isinstance(found, QByteArray) else None

    def word(self, name: str) -> str:
        """What was kept as `name`."""
        return str(self._value(name) or "")

    @property
    def pages(self) -> dict[str, Mapping[str, str]]:
        """What each page was of, by its name."""
        try:
            found = json.loads(str(self._value("pages") or "{}"))
        except ValueError:
            return {}
        pages = found.items() if isinstance(found, dict) else ()
        return {page: _kept(told) for page, told in pages if isinstance(told, dict)}

    def number(self, name: str, otherwise: float, least: float, most: float) -> float:
        """What was kept as `name`, where it is a number from `least` to `most`."""
        try:
            kept = float(self.word(name))
        except ValueError:
            return otherwise
        return kept if least <= kept <= most else otherwise

    def keep(self, geometry: QByteArray, chosen: Mapping[str, str], pages: Memory) -> None:
        """Keep all of it; `chosen` are words by their names."""
        if self._settings is None:
            return
        kept = {name: _kept(told) for name, told in pages.items()}
        self._settings.setValue(f"{self.slot}/geometry", geometry)
        for name, word in chosen.items():
            self._settings.setValue(f"{self.slot}/{name}", word)
        self._settings.setValue(f"{self.slot}/pages", json.dumps({k: v for k, v in kept.items() if v}))
        self._settings.sync()


def _kept(told: Mapping[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in told.items() if name in KEPT and value}

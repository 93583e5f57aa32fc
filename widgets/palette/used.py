"""Which actions were used last; kept in the window's settings, where there are any."""

from __future__ import annotations

from PySide6.QtCore import QSettings

USED_KEY = "palette/used"
MOST_USED = 12


class LastUsed:
    """Ids of actions, the last used first. Names of people are not kept: only their ids."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings
        kept = str(settings.value(USED_KEY, "")) if settings else ""
        self._ids = tuple(filter(None, kept.split("\n")))[:MOST_USED]

    @property
    def ids(self) -> tuple[str, ...]:
        """The last used first."""
        return self._ids

    def note(self, action: str) -> None:
        """It was used now."""
        others = (each for each in self._ids if each != action)
        self._ids = (action, *others)[:MOST_USED]
        if self._settings is not None:
            self._settings.setValue(USED_KEY, "\n".join(self._ids))

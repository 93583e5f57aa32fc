"""Which lines of the log are wanted, and views of it that are kept under a name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSettings

from wallboard.log.intervention_rows import LogFilter
from widgets.log_view.entries import ALERT_KIND, Entry

VIEWS_KEY = "log/views"
MOST_VIEWS, MOST_NAME = 50, 60


@dataclass(frozen=True)
class Wanted:
    """What passes: words, and what is chosen; empty lets all pass. Times in epoch seconds, `end` excluded."""

    needle: str = ""
    kind: str = ""
    scope: str = ""
    agent: str = ""
    who: str = ""
    alert: str = ""
    alerts: bool = True
    start: float | None = None
    end: float | None = None

    def passes(self, entry: Entry) -> bool:
        """Whether the line is wanted."""
        chosen = (
            (self.kind, entry.kind),
            (self.scope, entry.scope_id),
            (self.who, entry.who),
        )
        return (
            (self.alerts or entry.kind != ALERT_KIND)
            and all(not wanted or wanted == its for wanted, its in chosen)
            and (not self.agent or self.agent in entry.agent_ids)
            and (not self.alert or self.alert in {entry.alert_id, entry.id})
            and (self.start is None or entry.at >= self.start)
            and (self.end is None or entry.at < self.end)
            and (not self.needle or entry.has(self.needle))
        )

    def as_filter(self, mode: str) -> LogFilter:
        """The same for the log file, whose search finds former wordings too."""
        return LogFilter(
            start=self.start, end=self.end, mode=mode, kind=self.kind, scope=self.scope, who=self.who,
            agent=self.agent, alert=self.alert, text=self.needle,
        )  # fmt: skip


class SavedViews:
    """What a person chose on the Log page, by name; in the window's settings, where there are any."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings
        self._views = _read(str(settings.value(VIEWS_KEY, "")) if settings else "")

    @property
    def names(self) -> tuple[str, ...]:
        """In the order of the alphabet."""
        return tuple(sorted(self._views, key=str.casefold))

    def view(self, name: str) -> Mapping[str, str]:
        """What was chosen; nothing where there is no such view."""
        return self._views.get(name, {})

    def keep(self, name: str, memory: Mapping[str, str]) -> None:
        """Keep what was chosen under a name; an earlier view of that name goes."""
        self._views[name[:MOST_NAME]] = dict(memory)
        self._write()

    def drop(self, name: str) -> None:
        """Forget a view."""
        self._views.pop(name, None)
        self._write()

    def _write(self) -> None:
        for name in self.names[MOST_VIEWS:]:
            del self._views[name]
        if self._settings is not None:
            self._settings.setValue(VIEWS_KEY, json.dumps(self._views))


def _read(text: str) -> dict[str, dict[str, str]]:
    """What stands in the settings; nothing where another program wrote something else there."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    views = found.items() if isinstance(found, dict) else ()
    return {
        name: {str(key): str(value) for key, value in view.items()}
        for name, view in views
        if isinstance(view, dict)
    }

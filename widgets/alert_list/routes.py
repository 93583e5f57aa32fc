"""The ways out for alerts, in a line: what was sent, what waits, what fails."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wallboard.config import Config
from wallboard.language import say, say_n
from wallboard.snapshot import FloorSnapshot, RouteHealth
from widgets.formatting import Formats
from widgets.look import Look
from widgets.marks import Mark
from widgets.marks_view import MarkView
from widgets.parts import words
from widgets.text_lines import breakable


class RouteLine(QWidget):
    """Hidden where there is no route."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._mark = MarkView(look, "good", paper=look.theme.background)
        self._words = words(look, 17, muted=True, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.px(8), 0, 0)
        row.setSpacing(look.px(10))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def show_routes(self, snapshot: FloorSnapshot, config: Config) -> None:
        """Show how the routes of `snapshot` are."""
        self.setVisible(bool(snapshot.routes))
        if snapshot.routes:
            mark, text = health_of(snapshot, config, self._look.formats)
            self._mark.show_mark(mark)
            self._words.setText(breakable(text))


def health_of(snapshot: FloorSnapshot, config: Config, formats: Formats) -> tuple[Mark, str]:
    """How all routes together are, and each in words."""
    if snapshot.mode != "live" and not config.notify.rehearsals:
        return "stale", say("No messages are sent in a demo or a replay; --notify sends them.")
    failing = any(route.failing_since is not None for route in snapshot.routes)
    return "warn" if failing else "good", say("Routes: {routes}").format(
        routes=_each(snapshot.routes, formats)
    )


def _each(routes: Sequence[RouteHealth], formats: Formats) -> str:
    return " · ".join(f"{route.name} {', '.join(_facts(route, formats))}" for route in routes)


def _facts(route: RouteHealth, formats: Formats) -> list[str]:
    facts = []
    if route.failing_since is not None:
        words = say("fails since {clock} ({error})")
        clock = formats.clock(route.failing_since)
        facts.append(words.format(clock=clock, error=route.error.rstrip(".")))
    else:
        facts.append(say("ok"))
    if route.waiting:
        facts.append(say_n("{n} messages wait", "{n} message waits", route.waiting).format(n=route.waiting))
    if route.given_up:
        facts.append(say("{n} given up").format(n=route.given_up))
    sent_at = route.sent_at
    sent = say("sent {clock}").format(clock=formats.clock(sent_at)) if sent_at is not None else ""
    facts.append(sent or say("nothing sent yet"))
    return facts

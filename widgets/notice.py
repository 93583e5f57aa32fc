"""What stands in place of a page while there is nothing to show yet: starting, connecting, refused."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wallboard.floor import intervals as col
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot
from widgets.look import Look
from widgets.marks import Mark
from widgets.marks_view import MarkView
from widgets.parts import words

Notice = tuple[Mark, str, str]
"""Mark, headline, and what to do in words."""


def notice_for(snapshot: FloorSnapshot | None) -> Notice | None:
    """Why there is nothing to show, or None where there is: a feed has spoken, or the morning was kept in the
    log.
    """
    if snapshot is None:
        return "stale", "Starting", "The first picture of the floor is being made."
    if not snapshot.feeds:
        return "info", "No feed", "Name a feed in the configuration ([[feed]] url = …) or start the demo."
    heard = any(feed.age_s is not None for feed in snapshot.feeds)
    kept = snapshot.windows["day"][snapshot.row(WHOLE_FLOOR), col.OFFERED] > 0
    if heard or kept:
        return None
    worst = max(snapshot.feeds, key=lambda feed: feed.link == "refused")
    headlines: dict[str, tuple[Mark, str]] = {
        "refused": ("critical", "The feed refuses us"),
        "lost": ("warn", "The feed cannot be reached"),
        "stopped": ("warn", "The feed has stopped"),
    }
    return *headlines.get(worst.link, ("stale", "Connecting")), worst.detail


class NoticePage(QWidget):
    """A mark, a headline and a sentence in the middle of an otherwise empty page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._mark = MarkView(look, "stale", size=96, paper=look.theme.background)
        self._title = words(look, 56, QFont.Weight.DemiBold)
        self._words = words(look, 28, muted=True, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[look.px(48)] * 4)
        layout.setSpacing(look.px(24))
        layout.addStretch(1)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addStretch(2)

    def show_notice(self, notice: Notice) -> None:
        """Show `notice`."""
        mark, title, text = notice
        self._mark.show_mark(mark)
        self._title.setText(title)
        self._words.setText(text)

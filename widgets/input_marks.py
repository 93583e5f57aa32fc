"""How each of a relay's inputs is, in a row: a mark and its name; with how long ago it was heard, where it is
not heard now.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wallboard.snapshot import FeedHealth
from widgets.look import Look
from widgets.marks import Mark
from widgets.marks_view import MarkView
from widgets.parts import words

MOST, LONGEST = 4, 14
"""So many stand in the row, with so many letters of their names; of more those that are not heard first."""


class InputMarks(QWidget):
    """Hidden where the feed is one source's."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._marks: list[MarkView] = []
        self._names: list[QLabel] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        for _ in range(MOST):
            self._marks.append(MarkView(look, "good", size=16, paper=look.theme.background))
            self._names.append(words(look, 18, muted=True))
            row.addWidget(self._marks[-1])
            row.addWidget(self._names[-1])
            row.addSpacing(look.px(6))
        self.hide()

    def show_feeds(self, feeds: Sequence[FeedHealth]) -> None:
        """Show the inputs among `feeds`."""
        inputs = [each for each in feeds if each.of]
        shown = inputs if len(inputs) <= MOST else sorted(inputs, key=lambda each: each.current)[:MOST]
        for number, (mark, name) in enumerate(zip(self._marks, self._names, strict=True)):
            is_used = number < len(shown)
            mark.setVisible(is_used)
            name.setVisible(is_used)
            if is_used:
                mark.show_mark(_mark_of(shown[number]))
                name.setText(self._words(shown[number]))
        self.setToolTip("\n".join(self._line(each) for each in inputs))
        self.setAccessibleName(", ".join(self._line(each) for each in inputs))
        self.setVisible(bool(inputs))

    def _words(self, feed: FeedHealth) -> str:
        name = feed.feed if len(feed.feed) <= LONGEST else f"{feed.feed[: LONGEST - 1]}…"
        age = "" if feed.current or feed.age_s is None else self._look.formats.age(feed.age_s)
        return f"{name} {age}".rstrip()

    def _line(self, feed: FeedHealth) -> str:
        said = {
            "connecting": self.tr("connecting"),
            "lost": self.tr("connection lost"),
            "refused": self.tr("refuses us"),
        }
        how = self.tr("heard") if feed.current else said.get(feed.link, self.tr("not heard"))
        return f"{feed.feed}: {how}. {feed.detail}".rstrip()


def _mark_of(feed: FeedHealth) -> Mark:
    if feed.current:
        return "good"
    return "critical" if feed.link == "refused" else "stale" if feed.link == "connecting" else "warn"

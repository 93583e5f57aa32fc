"""How each of several feeds or a relay's inputs is, in a row: a mark and its name; with how long ago it was
heard, where it is not heard now.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wallboard.snapshot import FeedHealth
from widgets.freshness import parts_of
from widgets.look import Look
from widgets.marks import Mark
from widgets.marks_view import MarkView
from widgets.parts import words

MOST, LONGEST = 4, 14
"""So many stand in the row, with so many letters of their names; of more those that are not heard first."""
WIDEST = 300
"""Pixels at 1080p. Where the words need more, ages go, then names of those heard, then all but the marks."""
MARK, GAP = 16, 6


class InputMarks(QWidget):
    """Hidden where the feed is one source's."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: Sequence[FeedHealth] = ()
        self._room = look.px(WIDEST)
        self._marks: list[MarkView] = []
        self._names: list[QLabel] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(GAP))
        for _ in range(MOST):
            self._marks.append(MarkView(look, "good", size=MARK, paper=look.theme.background))
            self._names.append(words(look, 18, muted=True))
            row.addWidget(self._marks[-1])
            row.addWidget(self._names[-1])
            row.addSpacing(look.px(GAP))
        self.hide()

    def show_feeds(self, feeds: Sequence[FeedHealth]) -> None:
        """Show what `feeds` make one floor of."""
        inputs = parts_of(feeds)
        self._shown = inputs if len(inputs) <= MOST else sorted(inputs, key=lambda each: each.current)[:MOST]
        for number, mark in enumerate(self._marks):
            mark.setVisible(number < len(self._shown))
            if number < len(self._shown):
                mark.show_mark(_mark_of(self._shown[number]))
        self._say()
        self.setToolTip("\n".join(self._line(each) for each in inputs))
        self.setAccessibleName(", ".join(self._line(each) for each in inputs))
        self.setVisible(bool(inputs))

    def fit(self, room_px: int) -> None:
        """Take up no more than this, as far as the marks can."""
        self._room = min(room_px, self._look.px(WIDEST))
        self._say()

    def _say(self) -> None:
        unused = [""] * (MOST - len(self._shown))
        for name, text in zip(self._names, [*self._texts(), *unused], strict=True):
            name.setText(text)
            name.setVisible(bool(text))

    def _texts(self) -> list[str]:
        """What stands beside each mark, as far as there is room."""
        metrics, px, shown = self._names[0].fontMetrics(), self._look.px, self._shown
        room = self._room - len(shown) * px(MARK + 4 * GAP)
        names = [_name(each) for each in shown]
        unheard = ["" if each.current else name for each, name in zip(shown, names, strict=True)]
        for texts in ([self._words(each) for each in shown], names, unheard):
            if sum(map(metrics.horizontalAdvance, texts)) <= room:
                return texts
        return [""] * len(shown)

    def _words(self, feed: FeedHealth) -> str:
        age = "" if feed.current or feed.age_s is None else self._look.formats.age(feed.age_s)
        return f"{_name(feed)} {age}".rstrip()

    def _line(self, feed: FeedHealth) -> str:
        said = {
            "connecting": self.tr("connecting"),
            "lost": self.tr("connection lost"),
            "refused": self.tr("refuses us"),
        }
        how = self.tr("heard") if feed.current else said.get(feed.link, self.tr("not heard"))
        return f"{feed.feed}: {how}. {feed.detail}".rstrip()


def _name(feed: FeedHealth) -> str:
    return feed.feed if len(feed.feed) <= LONGEST else f"{feed.feed[: LONGEST - 1]}…"


def _mark_of(feed: FeedHealth) -> Mark:
    if feed.current:
        return "warn" if feed.detail else "good"
    return "critical" if feed.link == "refused" else "stale" if feed.link == "connecting" else "warn"

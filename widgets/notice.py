"""What stands in place of a page while there is nothing to show yet: starting, connecting, refused."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wallboard.floor import intervals as col
from wallboard.snapshot import WHOLE_FLOOR, FeedHealth, FloorSnapshot
from widgets.look import Look
from widgets.marks import Mark
from widgets.marks_view import MarkView
from widgets.opening_words import next_try
from widgets.parts import words

WIDTH = 1040


class Notice(NamedTuple):
    """A headline with its mark; what is the matter, and what to do, in words; `retry_s` as in FeedHealth."""

    mark: Mark
    title: str
    what: str
    to_do: str = ""
    retry_s: float | None = None


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("Notice", text)


def notice_for(snapshot: FloorSnapshot | None) -> Notice | None:
    """Why there is nothing to show, or None where there is: a feed has spoken, or the morning was kept in the
    log.
    """
    if snapshot is None:
        return Notice("stale", tr("Starting"), tr("The first picture of the floor is being made."))
    if not snapshot.feeds:
        to_do = tr("Name a feed in the configuration ([[feed]] url = …) or start the demo.")
        return Notice("info", tr("No feed"), tr("This wallboard has not been told what to show."), to_do)
    heard = any(feed.age_s is not None for feed in snapshot.feeds)
    kept = snapshot.windows["day"][snapshot.row(WHOLE_FLOOR), col.OFFERED] > 0
    if heard or kept:
        return None
    return _of_feed(max(snapshot.feeds, key=lambda feed: feed.link == "refused"))


def _of_feed(feed: FeedHealth) -> Notice:
    """`detail` says first what is the matter, then what to do."""
    headlines: dict[str, tuple[Mark, str]] = {
        "refused": ("critical", tr("The feed cannot be used")),
        "lost": ("warn", tr("The feed cannot be reached")),
        "stopped": ("warn", tr("The feed has stopped")),
    }
    mark, title = headlines.get(feed.link, ("stale", tr("Connecting")))
    what, _, to_do = feed.detail.partition(". ")
    if title == tr("Connecting") and what:  # the detail says the same, and to where
        title, what = what, tr("The floor is shown as soon as it answers.")
    return Notice(mark, title, f"{what.rstrip('.')}." if what else "", to_do, feed.retry_s)


class NoticePage(QWidget):
    """A headline and what to do, in the middle of an otherwise empty page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._look = look
        self._mark = MarkView(look, "stale", size=72)
        self._title = words(look, 48, QFont.Weight.DemiBold, wrap=True)
        self._what = words(look, 28, wrap=True)
        self._to_do = words(look, 24, QFont.Weight.Medium, wrap=True)
        self._to_do.setProperty("tone", "advice")
        self._next = words(look, 22, muted=True)
        self._card = QFrame()
        self._card.setObjectName("card")
        self._card.setMaximumWidth(look.px(WIDTH))
        self._lay_out()

    def _lay_out(self) -> None:
        px, row, column = self._look.px, QHBoxLayout(self._card), QVBoxLayout()
        row.setContentsMargins(px(48), px(48), px(48), px(48))
        row.setSpacing(px(32))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        column.setSpacing(px(24))
        for label in (self._title, self._what, self._to_do, self._next):
            column.addWidget(label)
        page, middle = QVBoxLayout(self), QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, 1000)  # all of the width up to its largest
        middle.addStretch(1)
        page.addStretch(2)
        page.addLayout(middle)
        page.addStretch(3)

    def show_notice(self, notice: Notice) -> None:
        """Show `notice`."""
        self._mark.show_mark(notice.mark)
        self._title.setText(notice.title)
        _put(self._what, notice.what)
        _put(self._to_do, notice.to_do)
        again = "" if notice.retry_s is None else next_try(notice.retry_s, self._look.formats)
        _put(self._next, again[:1].upper() + again[1:])


def _put(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))

"""Lines above the page: what is wrong with the feed or the log, that the floor is closed, a critical alert
that the page itself does not show.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from wallboard.config import PageName
from wallboard.snapshot import FeedHealth, FloorSnapshot
from widgets.alert_order import in_force
from widgets.freshness import Freshness
from widgets.look import Look
from widgets.marks import Mark
from widgets.marks_view import MarkView
from widgets.opening_words import closed_since, next_try, opens_at
from widgets.parts import words

SHOWS_ALERTS: frozenset[PageName] = frozenset({"floor", "alerts"})
"""Pages that show alerts themselves."""


class PageLine(QWidget):
    """A line above the page: a mark, what it is about, more about it, a note or a button. Hidden at first."""

    asked = Signal()
    """The button was pressed."""

    def __init__(self, look: Look, mark: Mark, button: str = "") -> None:
        super().__init__()
        self._shown: tuple[str, ...] = ()
        self._mark = MarkView(look, mark, size=26)
        self._title = words(look, 22, QFont.Weight.DemiBold, wrap=True)
        self._text = words(look, 20, wrap=True)
        self._note = words(look, 20, muted=True)
        self.button = QPushButton(button)
        self.button.setFont(look.font(20, QFont.Weight.Medium))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.asked)
        self.button.setVisible(bool(button))
        self._card = QFrame(self)
        self._card.setObjectName("card")
        self._lay_out(look)
        self.show_mark(mark)
        self.hide()

    def _lay_out(self, look: Look) -> None:
        px, outer, row = look.px, QHBoxLayout(self), QHBoxLayout(self._card)
        outer.setContentsMargins(px(24), 0, px(24), px(16))
        outer.addWidget(self._card)
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(16))
        row.addWidget(self._mark)
        row.addWidget(self._title)
        row.addWidget(self._text, 1)
        row.addWidget(self._note)
        row.addWidget(self.button)
        self._card.setMinimumHeight(px(56))

    def show_mark(self, mark: Mark) -> None:
        """Say how bad it is: by the mark, and by the colour of the line's edge."""
        self._mark.show_mark(mark)
        if self._card.property("mark") != mark:
            self._card.setProperty("mark", mark)
            self._card.style().polish(self._card)

    def say(self, title: str, text: str, note: str = "") -> None:
        """Show these words; empty ones take no room."""
        if (title, text, note) != self._shown:
            self._shown = title, text, note
            self._put(self._title, title)
            self._put(self._note, note)
            self._text.setText(text)
            self._give_title_room()
        self.show()

    def _put(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_title_room()

    def _give_title_room(self) -> None:
        """The title stands on one line where it takes no more than half of the width."""
        needed = self._title.fontMetrics().horizontalAdvance(self._title.text()) + 1
        self._title.setMinimumWidth(min(needed, self.width() // 2))


class TroubleLine(PageLine):
    """What is wrong with the feed or the log: how old the figures are, and when it is tried again."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "warn")
        self._formats = look.formats
        self._titles = {
            "connecting": self.tr("Connecting"),
            "current": self.tr("No word from the feed"),
            "resyncing": self.tr("Catching up"),
            "lost": self.tr("Connection lost"),
            "refused": self.tr("The feed cannot be used"),
            "stopped": self.tr("The feed has stopped"),
            "silent": self.tr("The wall makes no new figures"),
        }

    def show_trouble(self, freshness: Freshness, trouble: str) -> None:
        """Show what is wrong; hidden when nothing is."""
        text = " ".join(f"{each.rstrip('.')}." for each in (freshness.detail, trouble) if each)
        if freshness.trust != "current":
            self.show_mark("critical" if freshness.trust == "unknown" else "warn")
            self.say(self._titles[freshness.link], text, self._note_on(freshness))
        elif freshness.missing:
            self.show_mark("warn")
            self._say_missing(freshness.missing, text)
        elif text:
            self.show_mark("warn")
            self.say("", text)
        else:
            self.hide()

    def _say_missing(self, missing: Sequence[FeedHealth], text: str) -> None:
        """Which inputs are not heard, why, and what that means for the figures."""
        title = self.tr("Not heard: {names}").format(names=", ".join(each.feed for each in missing))
        what = self.tr("Its queues show no figures, and those of the whole floor are incomplete.")
        if len(missing) > 1:
            what = self.tr("Their queues show no figures, and those of the whole floor are incomplete.")
        named = [f"{each.feed}: {each.detail}" for each in missing if each.detail]
        why = [missing[0].detail] if len(missing) == 1 else named
        longest_s = max((each.age_s for each in missing if each.age_s is not None), default=None)
        ago = self.tr("last heard {age} ago").format(age=self._formats.age(longest_s))
        said = " ".join(f"{each.rstrip('.')}." for each in (*why, text) if each)
        self.say(title, f"{what} {said}".strip(), "" if longest_s is None else ago)

    def _note_on(self, freshness: Freshness) -> str:
        """How old the figures are, and in how many seconds the next try comes."""
        old = self.tr("figures {age} old").format(age=self._formats.age(freshness.age_s))
        known = [old] if freshness.age_s is not None else []
        if freshness.retry_s is not None:
            known.append(next_try(freshness.retry_s, self._formats))
        return " · ".join(known)


class ClosedLine(PageLine):
    """That the centre is closed by its hours, since when, and when it opens."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "rest")
        self._formats = look.formats

    def show_snapshot(self, snapshot: FloorSnapshot, page: PageName, *, at_rest: bool) -> None:
        """Shown while it is closed; the Floor at rest says it itself."""
        opening = snapshot.opening
        if opening.is_open or (page == "floor" and at_rest):
            self.hide()
            return
        since = closed_since(opening, snapshot.at, self._formats)
        text = (
            since
            if at_rest
            else self.tr("{since}; what came in time is still being served").format(since=since)
        )
        self.say(self.tr("Closed"), text, opens_at(opening, snapshot.at, self._formats))


class AlertBanner(PageLine):
    """The worst critical alert nobody takes care of, and how many more there are. `button` leads to them."""

    def __init__(self, look: Look, *, button: bool) -> None:
        super().__init__(look, "critical", self.tr("Show"))
        self.button.setVisible(button)

    def show_alerts(self, snapshot: FloorSnapshot, page: PageName) -> None:
        """Show what `page` leaves out; hidden where that is nothing."""
        firing = [
            alert
            for alert in in_force(snapshot.alerts)
            if alert.severity == "critical" and alert.state == "firing"
        ]
        if page in SHOWS_ALERTS or not firing:
            self.hide()
            return
        more = self.tr(" (and {count} more)").format(count=len(firing) - 1) if len(firing) > 1 else ""
        self.say(f"{firing[0].title}{more}", firing[0].text)

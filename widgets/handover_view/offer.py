"""A line above the page while a handover is due or not signed: no window that gets in the way, a button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from wallboard.config import PageName
from wallboard.snapshot import FloorSnapshot, HandoverStatus
from widgets.look import Look
from widgets.marks_view import MarkView
from widgets.parts import words


class HandoverOffer(QWidget):
    """Says whose handover it is, and leads to it."""

    asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._shown = look, ("", "")
        self._title = words(look, 22, QFont.Weight.DemiBold)
        self._text = words(look, 20, muted=True, wrap=True)
        show = QPushButton(self.tr("Hand over"))
        show.setFont(look.font(20, QFont.Weight.Medium))
        show.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        show.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(2), look.px(24), look.px(8))
        row.setSpacing(look.px(12))
        row.addWidget(MarkView(look, "info", size=26, paper=look.theme.background))
        row.addWidget(self._title)
        row.addWidget(self._text, 1)
        row.addWidget(show)
        self.hide()

    def show_snapshot(self, snapshot: FloorSnapshot, page: PageName) -> None:
        """Show what is to be done, unless it is done or the page is the one to do it on."""
        status = snapshot.handover
        if status is None or status.signed or page == "handover":
            self.hide()
            return
        shown = self._words(status, snapshot.at)
        if shown != self._shown:
            self._shown = shown
            self._title.setText(shown[0])
            self._text.setText(shown[1])
        self.show()

    def _words(self, status: HandoverStatus, now: float) -> tuple[str, str]:
        at = self._look.formats.clock(status.end_at)
        over = now >= status.end_at
        ends = self.tr("The {name} shift ended at {at}") if over else self.tr("The {name} shift ends at {at}")
        if status.outgoing:
            text = self.tr("{who} has handed over; whoever takes over goes through it and signs.")
        elif over:
            text = self.tr("Its handover is not signed.")
        else:
            text = self.tr("Its handover is filled in from the log: add your words, and sign.")
        return ends.format(name=status.shift, at=at), text.format(who=status.outgoing)

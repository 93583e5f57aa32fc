"""A line above the page while a handover is due or not signed: no window that gets in the way, a button."""

from __future__ import annotations

from wallboard.config import PageName
from wallboard.snapshot import FloorSnapshot, HandoverStatus
from widgets.banner import PageLine
from widgets.look import Look


class HandoverOffer(PageLine):
    """Says whose handover it is, and leads to it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "info", self.tr("Hand over"))
        self._look = look

    def show_snapshot(self, snapshot: FloorSnapshot, page: PageName) -> None:
        """Show what is to be done, unless it is done or the page is the one to do it on."""
        status = snapshot.handover
        if status is None or status.signed or page == "handover":
            self.hide()
            return
        self.say(*self._words(status, snapshot.at))

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

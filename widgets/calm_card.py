"""What stands where alerts would: that all is calm, that it cannot be told, or that the floor is closed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from wallboard import metrics
from wallboard.floor import intervals as col
from wallboard.records import Alert
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot
from widgets.calm_queues import CalmQueues
from widgets.calm_rows import Row, Rows
from widgets.marks import Mark
from widgets.marks_view import MarkView
from widgets.opening_words import closed_since, opens_at
from widgets.pages.base import Scene, Tools
from widgets.parts import words

MOST_EARLIER = 3
"""The latest alerts that are over; the Alerts page has them all."""


class CalmCard(QFrame):
    """Says that nothing needs anyone, or why nobody can tell; below it what there was today, and the queues
    as far as there is room.
    """

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look = tools.look
        self._queues = CalmQueues(tools)
        self._mark = MarkView(look, "good", size=48)
        self._title = words(look, 36, QFont.Weight.DemiBold, wrap=True)
        self._text = words(look, 22, muted=True, wrap=True)
        self._rows = Rows(look)
        self._rows.setAccessibleName(self.tr("Today"))
        self._lay_out()

    def _lay_out(self) -> None:
        px, column, head, said = self._look.px, QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        column.setContentsMargins(px(24), px(24), px(24), px(16))
        column.setSpacing(px(24))
        head.setSpacing(px(16))
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        said.setSpacing(px(8))
        for each in (self._title, self._text):
            said.addWidget(each)
        column.addLayout(head)
        column.addWidget(self._rows, 1)

    def show_calm(self, scene: Scene) -> None:
        """All calm, or that this cannot be said: of old figures, and of a replay that stands.

        Where that was wound, nobody has looked for alerts yet.
        """
        snapshot = scene.snapshot
        if scene.freshness.trust != "current":
            self._say("stale", self.tr("Not known"), self.tr("No alert was in force when last heard."))
        elif scene.at_rest:
            self._say("rest", self.tr("Closed"), self._until_when(snapshot))
        elif snapshot.mode == "replay" and snapshot.speed == 0.0:
            self._say("info", self.tr("Paused"), self.tr("Alerts come as the day goes on."))
        else:
            self._say("good", self.tr("All calm"), self._since_when(snapshot))
        rows = (*self._day(scene), *self._earlier(snapshot), *self._queues.rows(scene))
        self._rows.show_rows(rows if scene.freshness.trust != "unknown" else ())

    def _say(self, mark: Mark, title: str, text: str) -> None:
        self._mark.show_mark(mark)
        self._title.setText(title)
        self._text.setText(text)

    def _until_when(self, snapshot: FloorSnapshot) -> str:
        formats, opening, now = self._look.formats, snapshot.opening, snapshot.at
        said = (closed_since(opening, now, formats), opens_at(opening, now, formats))
        return " · ".join(filter(None, said))

    def _since_when(self, snapshot: FloorSnapshot) -> str:
        over = _over(snapshot)
        if not over:
            return self.tr("No alert is in force.")
        clock = self._look.formats.clock(over[0].recovered_at or 0.0)
        return self.tr("No alert has been in force since {clock}.").format(clock=clock)

    def _earlier(self, snapshot: FloorSnapshot) -> tuple[Row, ...]:
        """The day's latest alerts that are over, the newest first, each with how long it lasted."""
        formats, over = self._look.formats, _over(snapshot)[:MOST_EARLIER]
        rows = (
            Row(formats.clock(a.since), a.title, (formats.lasted(a.since, a.recovered_at or 0.0),))
            for a in over
        )
        return (Row.heading(self.tr("Earlier today")), *rows) if over else ()

    def _day(self, scene: Scene) -> tuple[Row, ...]:
        """What the day was, or is so far; before its first contact, what is expected of it."""
        snapshot = scene.snapshot
        row, formats = snapshot.row(WHOLE_FLOOR), self._look.formats
        sums = snapshot.windows["day"][row]
        if not sums[col.OFFERED]:
            expected = float(np.nansum(snapshot.expected.contacts[row]))
            today = (
                Row.heading(self.tr("Today")),
                Row(self.tr("Contacts expected"), "", (formats.count(expected),)),
            )
            return today if expected else ()
        lost = (
            f"{formats.count(sums[col.ABANDONED])} · {formats.percent(float(metrics.abandonment(sums)), 1)}"
        )
        return (
            Row.heading(self.tr("The day") if scene.at_rest else self.tr("Today so far")),
            Row(self.tr("Offered"), "", (formats.count(sums[col.OFFERED]),)),
            Row(self.tr("Answered"), "", (formats.count(sums[col.ANSWERED]),)),
            Row(self.tr("Abandoned"), "", (lost,)),
            Row(self.tr("Mean wait of those answered"), "", (formats.wait(float(metrics.asa_s(sums))),)),
            Row(self.tr("Longest wait"), "", (formats.wait(sums[col.LONGEST_WAIT_S]),)),
        )


def _over(snapshot: FloorSnapshot) -> list[Alert]:
    """The day's alerts that are over, the newest first."""
    over = [alert for alert in snapshot.alerts if alert.state == "recovered" and alert.recovered_at]
    return sorted(over, key=lambda alert: -(alert.recovered_at or 0.0))

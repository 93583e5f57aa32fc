"""What stands where alerts would: that all is calm, that it cannot be told, or that the floor is closed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wallboard import metrics
from wallboard.floor import intervals as col
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot
from widgets.look import Look
from widgets.marks import Mark
from widgets.marks_view import MarkView
from widgets.opening_words import closed_since, opens_at
from widgets.pages.base import Scene
from widgets.parts import words

Row = tuple[str, str, str]
"""What stands at the left, after it, and at the right."""

ROW_HEIGHT, ROW_SIZE, LEAD_WIDTH = 40, 20, 72


class CalmCard(QFrame):
    """Says that nothing needs anyone, or why nobody can tell; below it what there was today."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._mark = MarkView(look, "good", size=48)
        self._title = words(look, 36, QFont.Weight.DemiBold, wrap=True)
        self._text = words(look, 22, muted=True, wrap=True)
        self._rows = Rows(look)
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
            self._say("good", self.tr("All calm"), self.tr("No alert is in force."))
        day = self._day(snapshot, over=scene.at_rest)
        self._rows.show_rows((*day, *self._earlier(snapshot)))

    def _say(self, mark: Mark, title: str, text: str) -> None:
        self._mark.show_mark(mark)
        self._title.setText(title)
        self._text.setText(text)

    def _until_when(self, snapshot: FloorSnapshot) -> str:
        formats, opening, now = self._look.formats, snapshot.opening, snapshot.at
        said = (closed_since(opening, now, formats), opens_at(opening, now, formats))
        return " · ".join(filter(None, said))

    def _earlier(self, snapshot: FloorSnapshot) -> tuple[Row, ...]:
        """The day's alerts that are over, the newest first, each with how long it lasted."""
        formats = self._look.formats
        over = [alert for alert in snapshot.alerts if alert.state == "recovered" and alert.recovered_at]
        newest = sorted(over, key=lambda alert: -(alert.recovered_at or 0.0))
        rows = (
            (formats.clock(a.since), a.title, formats.lasted(a.since, a.recovered_at or 0.0)) for a in newest
        )
        return ((self.tr("Earlier today"), "", ""), *rows) if newest else ()

    def _day(self, snapshot: FloorSnapshot, *, over: bool) -> tuple[Row, ...]:
        """What the day was, or is so far; before its first contact, what is expected of it."""
        row, formats = snapshot.row(WHOLE_FLOOR), self._look.formats
        sums = snapshot.windows["day"][row]
        if not sums[col.OFFERED]:
            expected = float(np.nansum(snapshot.expected.contacts[row]))
            today = (self.tr("Today"), "", ""), (self.tr("Contacts expected"), "", formats.count(expected))
            return today if expected else ()
        lost = (
            f"{formats.count(sums[col.ABANDONED])} · {formats.percent(float(metrics.abandonment(sums)), 1)}"
        )
        return (
            (self.tr("The day") if over else self.tr("Today so far"), "", ""),
            (self.tr("Offered"), "", formats.count(sums[col.OFFERED])),
            (self.tr("Answered"), "", formats.count(sums[col.ANSWERED])),
            (self.tr("Abandoned"), "", lost),
            (self.tr("Mean wait of those answered"), "", formats.wait(float(metrics.asa_s(sums)))),
            (self.tr("Longest wait"), "", formats.wait(sums[col.LONGEST_WAIT_S])),
        )


class Rows(QWidget):
    """Painted rows, a hairline above each; what does not fit is left out. One word alone is a heading."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[Row, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show `rows`."""
        if rows != self._rows:
            self._rows = rows
            self.setAccessibleDescription("\n".join(" ".join(filter(None, row)) for row in rows))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(ROW_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, height = QPainter(self), self._look.px(ROW_HEIGHT)
        fit = self.height() // height
        for number, row in enumerate(self._rows[: fit if fit > 1 else 0]):
            place = QRectF(0, number * height, self.width(), height)
            self._paint_row(painter, place, row, heading=not any(row[1:]))

    def _paint_row(self, painter: QPainter, place: QRectF, row: Row, *, heading: bool) -> None:
        look, theme, (lead, middle, trail) = self._look, self._look.theme, row
        if not heading:
            painter.setPen(QColor(theme.line))
            painter.drawLine(place.topLeft(), place.topRight())
        painter.setFont(look.font(ROW_SIZE, QFont.Weight.Medium if heading else QFont.Weight.Normal))
        metrics = QFontMetricsF(painter.font())
        trail_width = metrics.horizontalAdvance(trail)
        lead_width = look.px(LEAD_WIDTH) if middle else place.width() - trail_width
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(QColor(theme.muted))
        painter.drawText(
            place,
            centre | Qt.AlignmentFlag.AlignLeft,
            metrics.elidedText(lead, Qt.TextElideMode.ElideRight, lead_width),
        )
        painter.setPen(QColor(theme.text if not middle else theme.muted))
        painter.drawText(place, centre | Qt.AlignmentFlag.AlignRight, trail)
        painter.setPen(QColor(theme.text))
        room = place.adjusted(lead_width, 0, -trail_width - look.px(16), 0)
        painter.drawText(
            room,
            centre | Qt.AlignmentFlag.AlignLeft,
            metrics.elidedText(middle, Qt.TextElideMode.ElideRight, room.width()),
        )

"""A line above the page while a critical alert fires that the page itself does not show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from wallboard.config import PageName
from wallboard.snapshot import FloorSnapshot
from widgets.alert_order import in_force
from widgets.look import Look
from widgets.marks import Mark
from widgets.marks_view import MarkView
from widgets.parts import words

SHOWS_ALERTS: frozenset[PageName] = frozenset({"floor", "alerts"})
"""Pages that show alerts themselves."""


class PageLine(QWidget):
    """A line above the page: a mark, what it is about, more about it, and a button. Hidden at first."""

    asked = Signal()
    """The button was pressed."""

    def __init__(self, look: Look, mark: Mark, button: str) -> None:
        super().__init__()
        self._shown: tuple[str, str] | None = None
        self._title = words(look, 22, QFont.Weight.DemiBold, wrap=True)
        self._text = words(look, 20, muted=True, wrap=True)
        self.button = QPushButton(button)
        self.button.setFont(look.font(20, QFont.Weight.Medium))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(2), look.px(24), look.px(8))
        row.setSpacing(look.px(12))
        row.addWidget(MarkView(look, mark, size=26, paper=look.theme.background))
        row.addWidget(self._title)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()

    def say(self, title: str, text: str) -> None:
        """Show these words."""
        if (title, text) != self._shown:
            self._shown = title, text
            self._title.setText(title)
            self._text.setText(text)
            self._give_title_room()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_title_room()

    def _give_title_room(self) -> None:
        """The title stands on one line where it takes no more than half of the width."""
        needed = self._title.fontMetrics().horizontalAdvance(self._title.text()) + 1
        self._title.setMinimumWidth(min(needed, self.width() // 2))


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

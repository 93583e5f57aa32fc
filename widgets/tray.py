"""The icon in the system's tray: the state of the floor while the window lies under others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from wallboard.language import say, say_n
from wallboard.snapshot import FloorSnapshot
from widgets.alert_order import in_force, mark_of
from widgets.marks import Mark, draw_mark, mark_colour
from widgets.new_alerts import NewAlerts
from widgets.theme import Theme

ICON_PX = 64
MESSAGE_MS = 15_000


def tray_state(snapshot: FloorSnapshot) -> tuple[Mark, str]:
    """The mark of the worst that nobody takes care of, and what the floor is like in words."""
    site = snapshot.site or "Wallboard"
    if not snapshot.current:
        return "stale", say("{site}: figures are old").format(site=site)
    alerts = in_force(snapshot.alerts)
    unseen = [alert for alert in alerts if alert.state not in {"acknowledged", "snoozed"}]
    if not alerts:
        return "good", say("{site}: no alerts").format(site=site)
    count = say_n("{n} alerts", "{n} alert", len(alerts)).format(n=len(alerts))
    return (mark_of(unseen[0]) if unseen else "info"), f"{site}: {count}\n{alerts[0].title}"


def mark_icon(mark: Mark, theme: Theme) -> QIcon:
    """A mark as an icon on nothing."""
    pixmap = QPixmap(ICON_PX, ICON_PX)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    rect = QRectF(pixmap.rect()).adjusted(2, 2, -2, -2)
    draw_mark(painter, rect, mark, mark_colour(mark, theme), QColor(theme.background))
    painter.end()
    return QIcon(pixmap)


class Tray(QSystemTrayIcon):
    """Shows the state of what `show_snapshot` is given; a click brings `window` to the front.

    Only where `isSystemTrayAvailable`: elsewhere it stays unseen and does no harm.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._news = NewAlerts()
        self._state: tuple[Mark, str] | None = None
        self.setIcon(mark_icon("stale", theme))  # until there is a snapshot
        self.activated.connect(self._come_to_front)
        self.messageClicked.connect(self._come_to_front)

    def show_snapshot(self, snapshot: FloorSnapshot) -> None:
        """Show the state of the floor; a new critical alert pops up while the window is not in front."""
        state = tray_state(snapshot)
        if state != self._state:
            self._state = state
            self.setIcon(mark_icon(state[0], self._theme))
            self.setToolTip(state[1])
        new = self._news.among(snapshot)
        if new and new[0].severity == "critical" and not self._window.isActiveWindow():
            self.showMessage(new[0].title, new[0].text, self.icon(), MESSAGE_MS)

    def _come_to_front(self) -> None:
        state = self._window.windowState() & ~Qt.WindowState.WindowMinimized
        self._window.setWindowState(state | Qt.WindowState.WindowActive)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

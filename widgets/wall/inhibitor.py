"""Asks the desktop not to blank the screen, by `org.freedesktop.ScreenSaver` on the session bus.

Where there is no such bus or service (a bare kiosk, another system) nothing happens: there the screen's own
settings rule.
"""

from __future__ import annotations

import logging

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

SERVICE, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
CONNECTION = "wallboard-wall"
logger = logging.getLogger(__name__)


class Inhibitor:
    """Keeps the screen awake until `release`, or until the program ends however it does: a desktop takes the
    wish back when its connection closes.
    """

    def __init__(self, reason: str) -> None:
        self._bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, CONNECTION)
        self._watcher: QDBusPendingCallWatcher | None = None
        if not self._bus.isConnected():
            logger.info("No session bus: the screen saver is not inhibited")
            return
        call = QDBusMessage.createMethodCall(SERVICE, PATH, SERVICE, "Inhibit")
        call.setArguments(["wallboard", reason])
        self._watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call))
        self._watcher.finished.connect(self._answered)

    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher.isError():
            logger.info("The screen saver is not inhibited: %s", watcher.error().message())

    def release(self) -> None:
        """Let the screen sleep again."""
        QDBusConnection.disconnectFromBus(CONNECTION)

"""The page that was chosen on a wall whose pages do not turn: there again after a restart or a crash."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings

from wallboard.config import PageName
from widgets.shell import MainWindow


class KeptPage(QObject):
    """Shows the page that `settings` have under `key`, and writes there at once which one is chosen."""

    def __init__(self, window: MainWindow, settings: QSettings, key: str) -> None:
        super().__init__(window)
        self._settings, self._key = settings, key
        kept = settings.value(key)
        if page := next((each for each in window.page_names if each == kept), None):
            window.show_page(page)
        window.page_chosen.connect(self._keep)

    def _keep(self, page: PageName) -> None:
        self._settings.setValue(self._key, page)
        self._settings.sync()

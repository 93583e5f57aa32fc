"""Shows the assistant: alone at the first start, or over a window."""

from __future__ import annotations

import signal
from collections.abc import Callable, Mapping
from getpass import getuser

from PySide6.QtCore import Qt, QTimer, QTimeZone
from PySide6.QtWidgets import QApplication, QWidget

from wallboard.config import Config
from wallboard.settings import SettingsFile
from wallboard.vendors import Vendors
from widgets.assistant.assistant import Assistant, Outcome, Surroundings
from widgets.look import look_for
from widgets.settings.keyring_field import Vault

AWAKE_MS = 200


def surroundings(vendors: Vendors, environment: Mapping[str, str], vault: Vault) -> Surroundings:
    """What the assistant is given on this machine."""
    try:
        who = getuser()
    except (KeyError, OSError):  # no account, as in some containers
        who = ""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return Surroundings(vendors, environment, vault, who, zone)


def run_assistant(file: SettingsFile, around: Surroundings) -> Outcome:
    """Ask until it is answered or left. Needs `application`."""
    config = Config()
    room = QApplication.primaryScreen().availableSize()
    assistant = Assistant(look_for(config, config.wall.theme, room), file, around)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, assistant.reject))
    awake = QTimer(assistant)  # Python's handlers run between its instructions
    awake.timeout.connect(lambda: None)
    awake.start(AWAKE_MS)
    assistant.exec()
    return assistant.outcome


def open_assistant(
    window: QWidget, config: Config, file: SettingsFile, around: Surroundings, saved: Callable[[Config], None]
) -> None:
    """Ask over `window`; `saved` is given what was written."""
    look = look_for(config, config.wall.theme, window.size())
    assistant = Assistant(look, file, around, window)
    assistant.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def accepted() -> None:
        if assistant.config is not None:
            saved(assistant.config)

    assistant.accepted.connect(accepted)
    assistant.show()
    assistant.activateWindow()

"""The sheet of keys, shown by `?`."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from widgets.look import Look

KEYS: tuple[tuple[str, str], ...] = (
    ("1 … 8", "Go to a page"),
    ("Ctrl+PgUp   Ctrl+PgDn", "Page before, page after"),
    ("F11   Esc", "Full screen, and back"),
    ("Enter", "Act on the worst alert (Floor), or on the chosen one (Alerts)"),
    ("L", "Log an intervention on what is chosen: an alert, a queue, an agent"),
    ("M", "Mute the sound of alerts, and back"),
    ("T", "Next theme: dark, light, high contrast"),
    ("?", "This sheet"),
    ("Space", "Replay: pause, go on"),
    ("←   →", "Replay: 5 minutes back, ahead; with Shift 30"),
    ("−   +", "Replay: half, twice the speed"),
    ("Home", "Replay: from the beginning"),
)


class KeySheet(QDialog):
    """Every key and what it does."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid, margin = QGridLayout(self), look.px(32)
        grid.setContentsMargins(margin, margin, margin, margin)
        grid.setHorizontalSpacing(look.px(40))
        grid.setVerticalSpacing(look.px(14))
        for row, (keys, words) in enumerate(KEYS):
            key_label, word_label = QLabel(keys), QLabel(words)
            key_label.setFont(look.font(20, QFont.Weight.DemiBold))
            word_label.setFont(look.font(20))
            word_label.setProperty("tone", "muted")
            grid.addWidget(key_label, row, 0)
            grid.addWidget(word_label, row, 1)

"""The handover saved as a document, in a thread of its own: the window goes on."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton

from wallboard.handover import Handover, write_document
from widgets.exports import Exports, ask_where, ending_of, with_ending
from widgets.handover_pdf import write_pdf
from widgets.look import Look

PDF = ".pdf"


class SaveButton(QPushButton):
    """Asks where to, and writes what `offer` gave last. `outcome` tells what became of it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setText(self.tr("Save as document…"))
        self.setFont(look.font(17, QFont.Weight.Medium))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._handover: Handover | None = None
        self._exports = Exports()
        self.setEnabled(False)
        self.clicked.connect(self._ask)

    def offer(self, handover: Handover) -> None:
        """This is what would be saved now."""
        self._handover = handover
        self.setEnabled(True)

    @property
    def kinds(self) -> tuple[str, ...]:
        """What it can be saved as; the first where a name says nothing."""
        return (
            self.tr("Page (*.pdf)"),
            self.tr("Page for the browser (*.html)"),
            self.tr("Tables for Excel (*.xlsx)"),
            self.tr("Tables as text (*.csv)"),
            self.tr("Text for chat and wiki (*.md)"),
        )

    @property
    def outcome(self) -> str:
        """Where the last document was written, or why it was not; empty before the first."""
        self._exports.settled(self.tr("Saved: {path}"))
        return self._exports.outcome

    def _ask(self) -> None:
        if self._handover is not None:
            name = file_name(self._handover, ending_of(self.kinds[0]))
            ask_where(self, self.tr("Save the handover"), self.kinds, name, self.save)

    def save(self, path: Path) -> None:
        """Write to `path` in the format that its ending names, the first kind's where it names none."""
        if self._handover is None:
            return
        path = with_ending(path, ending_of(self.kinds[0]), self.kinds)
        write = write_pdf if path.suffix.lower() == PDF else write_document
        self._exports.write(path, partial(write, self._handover))


def file_name(handover: Handover, ending: str) -> str:
    """A name to propose, of letters, digits and dashes: the shifts' names and their day."""
    day = datetime.fromtimestamp(handover.start_at, ZoneInfo(handover.zone)).date().isoformat()
    words = "-".join(["handover", *handover.shifts, day]).lower()
    return "".join(each if each.isalnum() else "-" for each in words) + ending

"""The handover saved as a document, in a thread of its own: the window goes on."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QPushButton

from wallboard.errors import WallboardError
from wallboard.handover import FORMATS, Handover, write_document
from widgets.look import Look

HTML = ".html"


class SaveButton(QPushButton):
    """Asks where to, and writes what `offer` gave last. `outcome` tells what became of it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setText(self.tr("Save as document…"))
        self.setFont(look.font(17, QFont.Weight.Medium))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._handover: Handover | None = None
        self._writing: Future[Path] | None = None
        self._outcome = ""
        self.setEnabled(False)
        self.clicked.connect(self._ask)

    def offer(self, handover: Handover) -> None:
        """This is what would be saved now."""
        self._handover = handover
        self.setEnabled(True)

    @property
    def outcome(self) -> str:
        """Where the last document was written, or why it was not; empty before the first."""
        if self._writing is not None and self._writing.done():
            failure = self._writing.exception()
            done = self.tr("Saved: {path}")
            self._outcome = str(failure) if failure else done.format(path=self._writing.result())
            self._writing = None
        return self._outcome

    def _ask(self) -> None:
        endings = " ".join(f"*{ending}" for ending in FORMATS)
        dialog = QFileDialog(self, self.tr("Save the handover"), str(Path.home() / self._name()), endings)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def _name(self) -> str:
        shifts = self._handover.shifts if self._handover else ()
        return f"handover-{'-'.join(shifts).lower() or 'day'}{HTML}"

    def save(self, path: Path) -> None:
        """Write to `path`; where it names no format that there is, as HTML."""
        handover = self._handover
        if handover is None or self._writing is not None:
            return
        if path.suffix.lower() not in FORMATS:
            path = path.with_name(f"{path.name}{HTML}")
        self._outcome, self._writing = "", Future()
        writing = self._writing
        threading.Thread(
            target=_write, args=(writing, handover, path), name="wallboard-save", daemon=True
        ).start()


def _write(writing: Future[Path], handover: Handover, path: Path) -> None:
    try:
        write_document(handover, path)
    except WallboardError as error:
        writing.set_exception(error)
    else:
        writing.set_result(path)

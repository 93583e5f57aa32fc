"""Documents, pictures and figures that a person saves: where to is asked, a thread of its own writes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from wallboard.errors import WallboardError
from wallboard.language import say

Written = Callable[[Path], None]
log = logging.getLogger(__name__)


class Exports:
    """Writes one file after the other; `outcome` tells what became of the last."""

    def __init__(self) -> None:
        self._writing: Future[Path] | None = None
        self.outcome = ""

    def write(self, path: Path, job: Written) -> None:
        """Let `job` write `path`; it raises OSError or a WallboardError where it cannot."""
        self.outcome, self._writing = "", Future()
        threading.Thread(
            target=_run, args=(self._writing, job, path), name="wallboard-export", daemon=True
        ).start()

    def settled(self, saved: str) -> bool:
        """Whether there is news of the outcome; `saved` says where the file is, by its `{path}`."""
        if self._writing is None or not self._writing.done():
            return False
        failure = self._writing.exception()
        self.outcome = _why_not(failure) if failure else saved.format(path=self._writing.result())
        self._writing = None
        return True


def _why_not(failure: BaseException) -> str:
    """Why nothing was saved, in words."""
    if isinstance(failure, OSError) and failure.strerror:
        why = ": ".join(str(part) for part in (failure.filename, failure.strerror) if part)
    elif isinstance(failure, (OSError, WallboardError)):
        why = str(failure)
    else:
        why = say("the program failed at it; its log has the details")
    return say("Not saved: {why}").format(why=why)


def _run(writing: Future[Path], job: Written, path: Path) -> None:
    try:
        job(path)
    except Exception as error:
        if not isinstance(error, (OSError, WallboardError)):
            log.exception("%s could not be written", path)
        writing.set_exception(error)
    else:
        writing.set_result(path)


def ask_where(
    parent: QWidget, title: str, kinds: Sequence[str], name: str, chosen: Callable[[Path], None]
) -> None:
    """Ask for a file of one of the `kinds` (“Picture (*.png)”), and tell what was `chosen`. A name without a
    known ending gets that of its kind.
    """
    dialog = QFileDialog(parent, title, str(Path.home() / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters(kinds)
    dialog.setDefaultSuffix(ending_of(kinds[0]))  # it asks before it takes the place of another file
    dialog.filterSelected.connect(lambda kind: _take_ending(dialog, ending_of(kind)))
    dialog.fileSelected.connect(
        lambda file: chosen(with_ending(Path(file), ending_of(dialog.selectedNameFilter()), kinds))
    )
    dialog.open()


def _take_ending(dialog: QFileDialog, ending: str) -> None:
    """The name that is proposed ends as the kind that is chosen."""
    dialog.setDefaultSuffix(ending)
    for file in dialog.selectedFiles():
        dialog.selectFile(Path(file).with_suffix(ending).name)


def ending_of(kind: str) -> str:
    """“.png” of “Picture (*.png)”."""
    return kind.rpartition("(*")[2].rstrip(")")


def with_ending(path: Path, ending: str, kinds: Sequence[str]) -> Path:
    """`path`, with `ending` where it has none of those that are known."""
    known = {ending_of(kind) for kind in kinds}
    return path if path.suffix.lower() in known else path.with_name(path.name + ending)

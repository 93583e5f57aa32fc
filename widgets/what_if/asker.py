"""Asks in a thread of its own, so that the window never waits; of questions waiting only the last is kept."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer

from wallboard.snapshot import FloorSnapshot
from wallboard.what_if import Answer, Change, Reckoner

LOOK_MS = 15
Question = tuple[FloorSnapshot, str, Change]


class Asker(QObject):
    """Calls `show` in the window's thread with each answer, or with the words why there is none."""

    def __init__(self, show: Callable[[Answer | str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show, self._reckoner = show, Reckoner()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="wallboard-what-if")
        self._asked: Future[Answer | str] | None = None
        self._next: Question | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asked is not None

    def ask(self, snapshot: FloorSnapshot, scope: str, change: Change) -> None:
        """Ask; a question that has not begun yet is dropped for this one."""
        self._next = (snapshot, scope, change)
        if self._asked is None:
            self._begin()

    def _begin(self) -> None:
        if self._next is not None:
            self._asked, self._next = self._thread.submit(self._reckoner.answer, *self._next), None
            self._look.start()

    def _take(self) -> None:
        if self._asked is None or not self._asked.done():
            return
        answer, self._asked = self._asked.result(), None
        self._look.stop()
        self._show(answer)
        self._begin()

    def stop(self) -> None:
        """No answer comes any more."""
        self._look.stop()
        self._thread.shutdown(wait=False, cancel_futures=True)

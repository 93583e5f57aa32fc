"""Asks in another thread, so that the window never waits; of questions waiting only the last is kept."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 15
Question = ParamSpec("Question")
Answer = TypeVar("Answer")


class Asker(QObject, Generic[Question, Answer]):
    """Calls `show` in the window's thread with what `answer` gives for each question.

    `answer` runs in a thread that ends with it. What it raises is raised in the window's thread.
    """

    def __init__(
        self, answer: Callable[Question, Answer], show: Callable[[Answer], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._answer, self._show = answer, show
        self._asked: Future[Answer] | None = None
        self._next: Callable[[], Future[Answer]] | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asked is not None

    def ask(self, *question: Question.args, **more: Question.kwargs) -> None:
        """Ask; a question that has not begun yet is dropped for this one."""
        self._next = lambda: self._begun(*question, **more)
        if self._asked is None:
            self._begin()

    def _begin(self) -> None:
        if self._next is not None:
            self._asked, self._next = self._next(), None
            self._look.start()

    def _begun(self, *question: Question.args, **more: Question.kwargs) -> Future[Answer]:
        thread = ThreadPoolExecutor(1, thread_name_prefix="wallboard-what-if")
        asked = thread.submit(self._answer, *question, **more)
        thread.shutdown(wait=False)  # it ends when it has answered
        return asked

    def _take(self) -> None:
        if self._asked is None or not self._asked.done():
            return
        asked, self._asked = self._asked, None
        self._look.stop()
        self._show(asked.result())
        self._begin()

    def stop(self) -> None:
        """No answer comes any more."""
        self._look.stop()
        self._next = None

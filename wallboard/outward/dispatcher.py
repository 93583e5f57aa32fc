"""Takes logged interventions out to the feed, and writes what becomes of them into the log.

The order is the promise: the row is on the disk before anything is sent, and what comes of it is a new row.
A program that dies in between leaves a row that says it is not known whether it was sent. Nothing is ever
sent again by the program; a person may ask for it, under the same id, which a source carries out once.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from functools import partial
from queue import Empty, SimpleQueue

from msgspec import Struct
from msgspec.structs import replace

from wallboard.clock import Clock
from wallboard.events import Command, CommandResult
from wallboard.language import say
from wallboard.log.interventions import InterventionLog
from wallboard.notify.notifier import Notifier
from wallboard.outward.commands import command_of
from wallboard.outward.course import may_be_sent_again, with_results, with_state
from wallboard.records import Delivery, Intervention, SendState
from wallboard.snapshot import FloorSnapshot

logger = logging.getLogger(__name__)

SEND_WITHIN_S = 30.0
"""A row that took longer to reach the disk is not sent by itself: what it says may no longer hold."""
WRITE_EVERY_S = 2.0
"""News of one intervention are written at most so often …"""
ANSWERS_A_WRITE = 100
"""… and as many times rarer as there are times so many answers: every row has them all."""


class _Course(Struct):
    """What is known of one intervention on its way. `*_s` are monotonic seconds."""

    command: Command | None
    tell: Callable[[], None] | None
    delivery: Delivery
    saved: Delivery
    begun_s: float
    news: list[CommandResult] = []
    written_s: float = float("-inf")
    writing: Future[None] | None = None

    def may_write(self, now_s: float) -> bool:
        """Whether it is time to write again, and the last write is done."""
        every_s = WRITE_EVERY_S * max(1.0, len(self.delivery.answers) / ANSWERS_A_WRITE)
        return (self.writing is None or self.writing.done()) and now_s - self.written_s >= every_s


class Dispatcher:
    """Belongs to the engine's thread; only the log's thread tells it when a row is on the disk."""

    def __init__(
        self, log: InterventionLog, clock: Clock, kinds: Mapping[str, str], notifier: Notifier | None = None
    ) -> None:
        self._log, self._clock, self._kinds, self._notifier = log, clock, kinds, notifier
        self._courses: dict[str, _Course] = {}
        self._on_disk: SimpleQueue[str] = SimpleQueue()
        self._of_others: list[CommandResult] = []
        self._others_written_s = float("-inf")

    # --- out

    def logged(self, id: str) -> None:
        """The row with this id is on the disk. May be called from any thread."""
        self._on_disk.put(id)

    def begin(self, row: Intervention, snapshot: FloorSnapshot) -> None:
        """An intervention is being logged that is to go out once it is."""
        delivery, notifier = row.details.delivery, self._notifier
        if delivery is None:
            return
        by_feed = delivery.way == "feed"
        command = command_of(row, snapshot.scopes) if by_feed else None
        tell = None
        if notifier is not None and not by_feed:
            tell = partial(notifier.tell, row, self._kinds.get(row.kind, row.kind), snapshot)
        now_s = self._clock.monotonic_s()
        self._courses[row.id] = _Course(command, tell, delivery, delivery, now_s)

    def again(self, id: str, who: str, snapshot: FloorSnapshot) -> None:
        """A person decided to send it (again): that is logged, and then it is sent."""
        row = next((each for each in self._log.current() if each.id == id), None)
        delivery = row.details.delivery if row else None
        if row is None or delivery is None or not may_be_sent_again(delivery, snapshot.at):
            return
        delivery = replace(delivery, attempt=delivery.attempt + 1, again_by=who, state="unknown", error="")
        self.begin(replace(row, details=replace(row.details, delivery=delivery)), snapshot)
        written = self._log.deliver(id, delivery, at=snapshot.at)
        written.add_done_callback(lambda done: None if done.exception() else self.logged(id))

    def due(self, at: float) -> Iterator[Command]:
        """What is to be sent now, each once. Writes what has changed since the last call, at event time."""
        while (command := self._next()) is not None:
            yield command
        self._hear_routes(at)
        self._write(at)

    def _next(self) -> Command | None:
        while True:
            try:
                row = self._on_disk.get_nowait()
            except Empty:
                return None
            course = self._courses.get(row)
            if course is None:
                continue
            command, tell, course.command, course.tell = course.command, course.tell, None, None
            late_s = self._clock.monotonic_s() - course.begun_s
            if late_s > SEND_WITHIN_S:
                self.turned(
                    row, "not sent", say("the log could not be written for {n} s").format(n=round(late_s))
                )
            elif command is not None:
                return command
            elif tell is not None:
                tell()
                self.turned(row, "sent")

    # --- what comes of it

    def _hear_routes(self, at: float) -> None:
        while self._notifier is not None:
            try:
                row, route = self._notifier.delivered.get_nowait()
            except Empty:
                return
            self.hear(CommandResult(row, ok=True, status="delivered", agent=route, at=at))

    def turned(self, id: str, state: SendState, error: str = "") -> None:
        """It was sent, or not, or nobody knows."""
        if (course := self._courses.get(id)) is not None:
            course.delivery = with_state(course.delivery, state, error)

    def hear(self, result: CommandResult) -> None:
        """The source told something of a command, perhaps one of an earlier run or of another wallboard."""
        course = self._courses.get(result.id)
        if course is None:
            self._of_others.append(result)
        else:
            course.news.append(result)

    def end(self, at: float) -> None:
        """Write what is not written yet."""
        for course in self._courses.values():
            course.written_s, course.writing = float("-inf"), None
        self._others_written_s = float("-inf")
        self._write(at)

    def _write(self, at: float) -> None:
        now_s = self._clock.monotonic_s()
        if self._of_others and now_s - self._others_written_s >= WRITE_EVERY_S:
            self._others_written_s = now_s
            self._log.hear(tuple(self._of_others), at=at)
            self._of_others.clear()
        for row, course in self._courses.items():
            if course.news:
                course.delivery = with_results(course.delivery, course.news)
                course.news = []
            if course.delivery != course.saved and course.may_write(now_s):
                course.written_s, told = now_s, course.delivery
                course.writing = self._log.deliver(row, told, at=at)
                course.writing.add_done_callback(partial(_settle, course, told))


def _settle(course: _Course, told: Delivery, done: Future[None]) -> None:
    """In the log's thread. What the log refuses (the row was cancelled) is not written again."""
    course.saved = told
    if error := done.exception():
        logger.warning("what became of an intervention is not in the log: %s", error)

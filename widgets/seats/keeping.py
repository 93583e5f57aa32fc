"""The file of seats, read and written in threads of their own: a slow disk does not hold the window up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from wallboard.errors import ConfigError
from wallboard.seats import SeatPlan, read_seats, write_seats

T = TypeVar("T")


class SeatKeeper:
    """What is in the file at `path`. `look` is to be called often; it reads again what another desk wrote."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._plan: SeatPlan | None = None
        self._seen_at = 0.0
        self._reading: Future[tuple[float, SeatPlan | None]] | None = None
        self._writing: Future[float] | None = None
        self._unsaved: SeatPlan | None = None
        self.trouble = ""

    @property
    def plan(self) -> SeatPlan | None:
        """The room; None until it is read."""
        return self._plan

    def look(self) -> None:
        """Take what the threads found, and send them again."""
        if self._writing is not None:
            self._take_written()
        elif self._unsaved is not None:
            plan, self._unsaved = self._unsaved, None
            self._writing = _in_thread(lambda: self._write(plan))
        elif self._reading is None:
            self._reading = _in_thread(self._read)
        elif self._reading.done():
            self._take_read(self._reading)

    def _take_read(self, reading: Future[tuple[float, SeatPlan | None]]) -> None:
        self._reading = None
        try:
            self._seen_at, plan = reading.result()
        except ConfigError as error:
            self.trouble, plan = str(error), SeatPlan() if self._plan is None else None
        if plan is not None:
            self._plan = plan

    def _read(self) -> tuple[float, SeatPlan | None]:
        """When the file was written, and what is in it; None where that is known."""
        written_at = _written_at(self._path)
        if self._plan is not None and written_at == self._seen_at:
            return written_at, None
        plan = read_seats(self._path)
        self.trouble = ""
        return written_at, plan

    def keep(self, plan: SeatPlan) -> None:
        """From now on this is the room; of several that wait to be written only the last one is."""
        self._plan, self._unsaved, self._reading = plan, plan, None

    def _write(self, plan: SeatPlan) -> float:
        write_seats(self._path, plan)
        return _written_at(self._path)

    def _take_written(self) -> None:
        if self._writing is None or not self._writing.done():
            return
        try:
            self._seen_at, self.trouble = self._writing.result(), ""
        except ConfigError as error:
            self.trouble = str(error)
        self._writing = None

    def finish(self) -> None:
        """Write what is not written yet, and wait for it."""
        if self._writing is not None:
            self._writing.exception()
        if self._unsaved is not None:
            plan, self._unsaved = self._unsaved, None
            self._write(plan)


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _in_thread(job: Callable[[], T]) -> Future[T]:
    promise: Future[T] = Future()

    def run() -> None:
        try:
            promise.set_result(job())
        except ConfigError as error:
            promise.set_exception(error)

    threading.Thread(target=run, name="wallboard-seats", daemon=True).start()
    return promise

"""The file of seats, read and written in threads of their own: a slow disk does not hold the window up."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from wallboard.errors import ConfigError
from wallboard.seats import SeatPlan, read_seats, write_seats

LOOK_EVERY_S = 1.0


class SeatKeeper:
    """What is in the file at `path`. `look` is to be called often; it reads again what another desk wrote."""

    def __init__(self, path: Path, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._path, self._monotonic = path, monotonic
        self._plan: SeatPlan | None = None
        self._written_at, self._next_s = 0.0, 0.0
        self._reading: Future[tuple[float, SeatPlan | None]] | None = None
        self._lock = threading.Lock()
        self._unsaved: SeatPlan | None = None
        self._is_writing = False
        self.trouble = ""

    @property
    def plan(self) -> SeatPlan | None:
        """The room; None until it is read."""
        return self._plan

    def look(self) -> None:
        """Take what was read, and every second look whether another desk has written."""
        if self._reading is not None and self._reading.done():
            self._take(self._reading)
        if self._reading is None and not self._is_writing and self._monotonic() >= self._next_s:
            self._next_s = self._monotonic() + LOOK_EVERY_S
            self._reading = Future()
            _start(self._read, self._reading)

    def _take(self, reading: Future[tuple[float, SeatPlan | None]]) -> None:
        self._reading = None
        try:
            self._written_at, plan = reading.result()
        except ConfigError as error:
            self.trouble, plan = str(error), SeatPlan() if self._plan is None else None
        if plan is not None:
            self._plan = plan

    def _read(self, reading: Future[tuple[float, SeatPlan | None]]) -> None:
        """When the file was written, and what is in it; None where that is known."""
        try:
            written_at = _written_at(self._path)
            is_known = self._plan is not None and written_at == self._written_at
            reading.set_result((written_at, None if is_known else read_seats(self._path)))
            self.trouble = self.trouble if is_known else ""
        except ConfigError as error:
            reading.set_exception(error)

    def keep(self, plan: SeatPlan) -> None:
        """From now on this is the room; of several that wait to be written only the last one is."""
        self._plan, self._reading = plan, None
        with self._lock:
            self._unsaved = plan
            if self._is_writing:
                return
            self._is_writing = True
        _start(self._write, ends_with_program=False)

    def _write(self) -> None:
        while True:
            with self._lock:
                plan, self._unsaved = self._unsaved, None
                if plan is None:
                    self._is_writing = False
                    return
            try:
                write_seats(self._path, plan)
                self._written_at, self.trouble = _written_at(self._path), ""
            except ConfigError as error:
                self.trouble = str(error)


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _start(work: Callable[..., None], *arguments: object, ends_with_program: bool = True) -> None:
    threading.Thread(target=work, args=arguments, name="wallboard-seats", daemon=ends_with_program).start()

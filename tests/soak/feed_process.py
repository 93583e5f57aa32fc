"""The centre's process as the soak holds it: started, cut off, killed and started again on its port."""

import subprocess
import sys
from datetime import date
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from msgspec import Struct


class Span(Struct, frozen=True):
    """Which days are played, and with how many agents."""

    first: date
    days: int
    agents: int


class CentreProcess:
    """A `tests.soak.centre`, which plays from `at` (epoch seconds) at `speed`."""

    def __init__(self, span: Span, at: float, speed: float) -> None:
        self._span, self._port = span, 0
        self.start(at, speed)

    def start(self, at: float, speed: float) -> None:
        """Begin to play at `at`; returns when it can be connected to."""
        span = self._span
        arguments = (span.first.isoformat(), span.days, span.agents, at, speed, self._port)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.centre", *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()
        self._port = urlsplit(self.url).port or 0

    def cut(self) -> None:
        """Break every connection off."""
        self._tell("cut")

    def seen(self, at: float) -> None:
        """The wall has come so far."""
        self._tell(f"seen {at}")

    def _tell(self, words: str) -> None:
        door = self._process.stdin
        if door is not None and not door.closed:  # as it is between a kill and the next start
            door.write(words + "\n")
            door.flush()

    def kill(self) -> None:
        """As `kill -9` does."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        self._process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

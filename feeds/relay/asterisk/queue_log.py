"""`queue_log`: the PBX's own record of what became of each caller, followed as it is written.

A line is `epoch|callid|queue|agent|event|…`, in whole seconds. It is on the disk before AMI tells that the
caller left, so reading it first means to know the verdict in time.
"""

from __future__ import annotations

import os
from io import BufferedReader
from pathlib import Path

from msgspec import Struct

_LONGEST_LINE_BYTES = 16 * 1024
_CHUNK_BYTES = 1 << 20
_FIELDS = 5


class LogLine(Struct, frozen=True, gc=False):
    """One line; `rest` are the fields behind the event."""

    at: float
    uniqueid: str
    queue: str
    agent: str
    event: str
    rest: tuple[str, ...] = ()


def parse_line(raw: bytes) -> LogLine | None:
    """The line, or None where it is none."""
    parts = raw.decode("utf-8", "replace").rstrip("\r\n").split("|")
    stamp = parts[0].partition(".")[0]
    if len(parts) < _FIELDS or not (stamp.isascii() and stamp.isdigit() and len(stamp) <= _FIELDS * 3):
        return None
    return LogLine(float(stamp), parts[1], parts[2], parts[3], parts[4], tuple(parts[_FIELDS:]))


class LogTail:
    """Reads what is added to the file, through rotation, truncation and absence.

    The first reading begins with the lines since `since_at`, those in the file rotated last included.
    `trouble` says in words why the file cannot be read just now. Half a line is kept until its end comes.
    """

    def __init__(self, path: Path, since_at: float) -> None:
        self.trouble = ""
        self.bad_lines = 0
        self._path, self._since_at = path, since_at
        self._file: BufferedReader | None = None
        self._rest = b""
        self._is_begun = False

    def read(self) -> list[LogLine]:
        """The lines that have come since the last call."""
        lines: list[LogLine] = []
        try:
            if not self._is_begun:
                lines += self._begin()
            if self._file is None:
                self._file = self._path.open("rb")
            lines += self._read_open(self._file)
            if self._is_replaced(self._file):
                lines += self._read_open(self._file)  # what came before the writer changed over
                self.close()
                self._file = self._path.open("rb")
                lines += self._read_open(self._file)
            self.trouble = ""
        except OSError as error:
            self.trouble = f"{self._path} cannot be read: {error.strerror or error}"
        return lines

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
        self._rest = b""

    def _begin(self) -> list[LogLine]:
        """Find the day's first line, which may stand in the file that was rotated away."""
        lines: list[LogLine] = []
        before = self._path.with_name(self._path.name + ".1")
        if before.is_file() and before.stat().st_mtime >= self._since_at:
            with before.open("rb") as file:
                _seek(file, self._since_at)
                lines = self._read_open(file)
            self._rest = b""
        self._file = self._path.open("rb")
        _seek(self._file, self._since_at)
        self._is_begun = True
        return lines

    def _read_open(self, file: BufferedReader) -> list[LogLine]:
        if os.fstat(file.fileno()).st_size < file.tell():  # emptied in place
            file.seek(0)
            self._rest = b""
        lines = []
        while chunk := file.read(_CHUNK_BYTES):
            *complete, self._rest = (self._rest + chunk).split(b"\n")
            lines += [self._parse(raw) for raw in complete if raw]
            if len(self._rest) > _LONGEST_LINE_BYTES:
                self.bad_lines += 1
                self._rest = b""
        return [line for line in lines if line is not None and line.at >= self._since_at]

    def _parse(self, raw: bytes) -> LogLine | None:
        line = parse_line(raw)
        self.bad_lines += line is None
        return line

    def _is_replaced(self, file: BufferedReader) -> bool:
        """Whether the path leads to another file that is written to; until then the old one may grow."""
        try:
            here, there = os.fstat(file.fileno()), self._path.stat()
        except FileNotFoundError:
            return False
        return (here.st_dev, here.st_ino) != (there.st_dev, there.st_ino) and there.st_size > 0


def _seek(file: BufferedReader, since_at: float) -> None:
    """Go to a line's beginning before the first line since then: the lines are in order of time."""
    low, high = 0, os.fstat(file.fileno()).st_size
    while high - low > _CHUNK_BYTES:
        middle = (low + high) // 2
        file.seek(middle)
        file.readline(_LONGEST_LINE_BYTES)
        line = parse_line(file.readline(_LONGEST_LINE_BYTES))
        if line is not None and line.at < since_at:
            low = middle
        else:
            high = middle
    file.seek(low)
    if low:
        file.readline(_LONGEST_LINE_BYTES)

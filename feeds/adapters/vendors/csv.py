"""Rows that another program appends to a file, made events by the site's mapping.

The file is read from its beginning, so that the day is there at once, and then followed; a new file in its
place is followed, too.
"""

from __future__ import annotations

import asyncio
import csv
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from feeds.adapters.adapter import Vendor
from feeds.adapters.address import VendorAddress
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.mapped.adapter import MappedAdapter
from feeds.adapters.mapped.rules import Mapping, read_mapping
from feeds.adapters.talk import Talk
from feeds.client import is_this_machine
from wallboard.errors import ConfigError, FeedError
from wallboard.events import FloorState
from wallboard.vendors import VendorInfo

LOOK_S = 0.5
CHUNK_BYTES, MOST_LINE_BYTES = 256 * 1024, 1024 * 1024
_MARK_BYTES = 64
_QUIET_LOOKS = 2
"""A file that was moved away is left when so many looks found nothing new: its writer may go on a while."""


class Tail:
    """The rows that were added since the last look. Blocks: to be called in a thread of its own.

    What was read counts as told once `keep_place` is called, and after a `close` it goes on from there. A
    file that was moved away is read to its end before the one in its place; what was cut off is a gap.
    """

    def __init__(self, path: Path, mapping: Mapping, counters: AdapterCounters) -> None:
        self._path, self._delimiter, self._given = path, mapping.delimiter, mapping.header
        self._encoding, self._columns, self._counters = mapping.encoding, mapping.columns, counters
        self._file: BinaryIO | None = None
        self._next: BinaryIO | None = None
        self._names: list[str] = list(mapping.header)
        self._is_begun = self._from_end = False
        self._inode = self._place = self._read_to = self._quiet = 0
        self._mark = self._read_mark = b""

    def begin_at_the_end(self) -> None:
        """Of the file as it is at the first look only the header is read, and what is added after it."""
        self._from_end = True

    def rows(self) -> list[dict[str, str]]:
        """At most some thousand rows. Raises OSError."""
        file = self._file or self._open()
        try:
            if not self._is_as_we_left_it(file):
                self._counters.note_gap(f"{self._path.name} was cut; rows that were not read yet are lost")
                self._begin_at_the_top()
            lines = self._lines(file)
        except OSError:
            self.close()  # what could not be read is no better at the next look
            raise
        if not lines and self._is_moved_and_quiet(file):
            lines = self._lines(self._leave(file))
        return list(self._read(lines))

    def keep_place(self) -> None:
        """What `rows` gave is applied."""
        if self._file is not None and self._place != self._read_to:
            self._place, self._mark = self._read_to, self._read_mark

    def close(self) -> None:
        """Let go of the file."""
        for file in filter(None, (self._file, self._next)):
            file.close()
        self._file = self._next = None

    # --- the file, and what becomes of it

    def _lines(self, file: BinaryIO) -> list[bytes]:
        """Whole lines from our place on."""
        chunk = os.pread(file.fileno(), CHUNK_BYTES, self._place)
        if len(chunk) == CHUNK_BYTES and b"\n" not in chunk:
            chunk = os.pread(file.fileno(), MOST_LINE_BYTES, self._place)
            if len(chunk) == MOST_LINE_BYTES and b"\n" not in chunk:
                self._counters.note_malformed(f"a line of more than {MOST_LINE_BYTES} bytes")
                self._read_to, self._read_mark = self._place + len(chunk), chunk[-_MARK_BYTES:]
                return []
        whole, end, _ = chunk.rpartition(b"\n")
        self._read_to = self._place + len(whole) + len(end)
        self._read_mark = (self._mark + whole + end)[-_MARK_BYTES:]  # not read anew: it may be cut meanwhile
        return whole.split(b"\n") if end else []

    def _open(self) -> BinaryIO:
        """The file at the path: from where we were in it, or from its beginning where it is another one."""
        file = self._path.open("rb")
        if os.fstat(file.fileno()).st_ino != self._inode or not self._is_as_we_left_it(file):
            if self._place:
                self._counters.note_gap(f"{self._path.name} was replaced while it could not be read")
            self._begin_at_the_top()
        return self._take(file)

    def _take(self, file: BinaryIO) -> BinaryIO:
        self._file, self._inode, self._quiet = file, os.fstat(file.fileno()).st_ino, 0
        if self._from_end:
            self._pass_over(file)
        return file

    def _is_as_we_left_it(self, file: BinaryIO) -> bool:
        """Whether what we read stands before our place. One that was cut may have grown beyond it again."""
        return _before(file, self._place) == self._mark

    def _begin_at_the_top(self) -> None:
        self._place, self._mark, self._is_begun = 0, b"", False

    def _is_moved_and_quiet(self, file: BinaryIO) -> bool:
        """Whether another file is at the path, and this one had nothing new for a while. Raises OSError.

        The other is held from the first look on: it may be moved away, too.
        """
        if self._next is None:
            if self._path.stat().st_ino == os.fstat(file.fileno()).st_ino:
                return False
            self._next = self._path.open("rb")
        self._quiet += 1
        return self._quiet > _QUIET_LOOKS

    def _leave(self, file: BinaryIO) -> BinaryIO:
        """Go on with the one that took this one's place."""
        if os.fstat(file.fileno()).st_size > self._read_to:
            self._counters.note_malformed(f"{self._path.name} ended in the middle of a line")
        following, self._next = self._next or self._path.open("rb"), None
        file.close()
        self._begin_at_the_top()
        return self._take(following)

    def _pass_over(self, file: BinaryIO) -> None:
        self._from_end = False
        if not self._names:
            list(self._read([file.readline(MOST_LINE_BYTES)]))
        self._place = file.seek(0, os.SEEK_END)
        self._mark = _before(file, self._place)

    # --- rows

    def _read(self, lines: list[bytes]) -> Iterator[dict[str, str]]:
        for line in lines:
            cells = self._cells(line)
            if cells and self._is_header(cells):
                self._names = cells
            elif cells and not self._names:
                self._counters.note_malformed(
                    "no row named the columns yet; the mapping file may (header = …)"
                )
            elif cells and len(cells) != len(self._names):
                self._counters.note_malformed(f"{len(cells)} cells where the header has {len(self._names)}")
            elif cells:
                yield dict(zip(self._names, cells, strict=True))

    def _cells(self, line: bytes) -> list[str]:
        """The cells of a line; none where it is empty or damaged."""
        try:
            text = line.decode(self._encoding).removeprefix("\ufeff").strip("\r\n")
            if "\0" not in text:
                return [each.strip() for each in next(csv.reader([text], delimiter=self._delimiter), [])]
            self._counters.note_malformed("zero bytes, as a full disk or a lost server leaves them")
        except UnicodeDecodeError:
            said = f"a line that is no {self._encoding}; is encoding right in the mapping file?"
            self._counters.note_malformed(said)
        except csv.Error as error:  # a carriage return in mid-line, or a cell without end
            self._counters.note_malformed(error)
        return []

    def _is_header(self, cells: list[str]) -> bool:
        """The first row of a file names the columns; one that was cut by its writer may begin with data."""
        if self._is_begun or self._given:
            return False
        self._is_begun = True
        return not self._columns.isdisjoint(cells)


def _before(file: BinaryIO, place: int) -> bytes:
    """What a place in a file is known by."""
    size = min(_MARK_BYTES, place)
    return os.pread(file.fileno(), size, place - size)


class CsvAdapter(MappedAdapter):
    """One file."""

    waits_to_be_told = True

    def __init__(self, path: Path, mapping: Mapping, counters: AdapterCounters) -> None:
        super().__init__(mapping, counters)
        self._path = path
        self._tail = Tail(path, mapping, counters)

    def restore(self, state: FloorState) -> None:
        """What the relay had told is not told again: rows up to then are passed over, by their times; where
        rows bear none, all that are there.
        """
        super().restore(state)
        if all(rule.at for rule in self.mapping.rule):
            self.translation.told_until = state.at
        elif state.at > 0.0:
            self._tail.begin_at_the_end()

    async def listen(self, talk: Talk) -> None:
        """Its place in the file outlives a loss, and so does the file where only its path is gone."""
        try:
            while True:
                rows = await asyncio.to_thread(self._tail.rows)
                if rows:
                    self.counters.frames += 1
                    await self.take(talk, list(rows))
                self._tail.keep_place()
                if not rows:
                    self.ready(talk)
                    await asyncio.sleep(LOOK_S)
        except OSError as error:
            raise FeedError(f"{self._path} cannot be read ({error.strerror or error}).") from error
        except BaseException:
            self._tail.close()
            raise


def make_csv(address: VendorAddress, counters: AdapterCounters) -> CsvAdapter:
    """`csv://localhost/PATH`. Raises ConfigError."""
    if not is_this_machine(address.host) or not address.place:
        raise ConfigError("a file is on this machine; write csv://localhost/var/spool/calls.csv")
    return CsvAdapter(Path(f"/{address.place}"), read_mapping(address.mapping), counters)


VENDOR = Vendor(
    VendorInfo(
        name="csv",
        title="CSV file",
        example="csv://localhost/var/spool/calls.csv",
        page="docs/howto/own-feed.md",
        gives=("queue counts", "contact events", "agent states", "interval totals"),
        needs_mapping=True,
    ),
    make_csv,
)

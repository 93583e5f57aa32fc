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


class Tail:
    """The rows that were added since the last look. Blocks: to be called in a thread of its own.

    What was read counts as told once `keep_place` is called: after a `close` it goes on from there.
    """

    def __init__(
        self, path: Path, delimiter: str, header: tuple[str, ...], counters: AdapterCounters
    ) -> None:
        self._path, self._delimiter, self._given = path, delimiter, header
        self._counters = counters
        self._file: BinaryIO | None = None
        self._names: list[str] = list(header)
        self._rest = b""
        self._inode, self._place = 0, 0
        self._from_end = False

    def begin_at_the_end(self) -> None:
        """Of the file as it is at the first look only the header is read, and what is added after it."""
        self._from_end = True

    def rows(self) -> list[dict[str, str]]:
        """At most some thousand rows. Raises OSError."""
        if self._file is None or self._was_replaced(self._file):
            self._open()
        assert self._file is not None  # noqa: S101 - for the type checker
        chunk = self._file.read(CHUNK_BYTES)
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        if len(self._rest) > MOST_LINE_BYTES:
            self._counters.note_malformed(f"a line of more than {MOST_LINE_BYTES} bytes")
            self._rest = b""
        return list(self._read(lines))

    def keep_place(self) -> None:
        """What `rows` gave is applied."""
        if self._file is not None:
            self._place = self._file.tell() - len(self._rest)

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _open(self) -> None:
        """The file at the path: from where we were in it, or from its beginning where it is another one."""
        self.close()
        file = self._path.open("rb")
        there = os.fstat(file.fileno())
        if there.st_ino == self._inode and there.st_size >= self._place:
            file.seek(self._place)
        else:
            self._inode, self._place, self._names = there.st_ino, 0, list(self._given)
        self._file, self._rest = file, b""
        if self._from_end:
            self._pass_over(file)

    def _pass_over(self, file: BinaryIO) -> None:
        self._from_end = False
        if not self._names:
            list(self._read([file.readline(MOST_LINE_BYTES)]))
        self._place = file.seek(0, os.SEEK_END)

    def _was_replaced(self, file: BinaryIO) -> bool:
        there, ours = self._path.stat(), os.fstat(file.fileno())
        return there.st_ino != ours.st_ino or there.st_size < file.tell()

    def _read(self, lines: list[bytes]) -> Iterator[dict[str, str]]:
        for line in lines:
            text = line.decode("utf-8-sig", "replace").strip("\r\n")
            if not text.strip():
                continue
            try:
                cells = next(csv.reader([text], delimiter=self._delimiter), [])
            except csv.Error as error:  # a carriage return in mid-line, or a cell without end
                self._counters.note_malformed(error)
                continue
            if not self._names:
                self._names = [each.strip() for each in cells]
            elif len(cells) != len(self._names):
                self._counters.note_malformed(f"{len(cells)} cells where the header has {len(self._names)}")
            else:
                yield dict(zip(self._names, (each.strip() for each in cells), strict=True))


class CsvAdapter(MappedAdapter):
    """One file."""

    def __init__(self, path: Path, mapping: Mapping, counters: AdapterCounters) -> None:
        super().__init__(mapping, counters)
        self._path = path
        self._tail = Tail(path, mapping.delimiter, mapping.header, counters)

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
        """Its place in the file outlives a loss."""
        try:
            while True:
                rows = await asyncio.to_thread(self._tail.rows)
                if rows:
                    self.counters.frames += 1
                    await self.take(talk, list(rows))
                    self._tail.keep_place()
                else:
                    self.ready(talk)
                    await asyncio.sleep(LOOK_S)
        except OSError as error:
            raise FeedError(f"{self._path} cannot be read ({error.strerror or error}).") from error
        finally:
            self._tail.close()


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

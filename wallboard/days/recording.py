"""Our own recordings: what a feed said, as JSON lines in zstandard.

The first line is a header, each further line a message of `wallboard.v1` as it was delivered. What is
written can be read up to the last flush even when the program was killed; a last line that was cut off is
left out, and reported.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec
import zstandard
from msgspec import Struct

from wallboard import __version__
from wallboard.days.report import Tally
from wallboard.days.unpacking import unpacked
from wallboard.errors import SourceError
from wallboard.events import (
    CommandResult,
    ErrorMessage,
    FloorState,
    Heartbeat,
    Hello,
    ServerMessage,
    SourceClock,
)
from wallboard.wrong_times import LATEST_AT, year_of

FORMAT = "wallboard.recording"
VERSION = 1
SUFFIX = ".jsonl.zst"
_FLUSH_EVERY_S = 1.0
_LEVEL = 6
MAX_LINE_BYTES = 128 * 1024 * 1024
"""The largest floor that the protocol allows, as one line, takes about half of it."""
MOST_IN_VAIN = 10_000
"""After so many lines in a row that are no messages a file is no recording any more."""
MONTH_S = 31 * 86_400.0
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_DAMAGED = (zstandard.ZstdError, zlib.error, EOFError)


class Header(Struct, frozen=True):
    """The first line: the format, who wrote it, and whose floor it is where the feed said so."""

    format: str
    version: int
    program: str
    site: str | None = None
    zone: str | None = None
    inferred: tuple[str, ...] = ()


class RecordingWriter:
    """Writes a new recording; never overwrites a file. Not shared between threads.

    What was written goes through to the file every `flush_every_s`; with 0, at once.
    """

    def __init__(
        self,
        path: Path,
        *,
        monotonic_s: Callable[[], float] = time.monotonic,
        flush_every_s: float = _FLUSH_EVERY_S,
    ) -> None:
        """Raise SourceError where `path` exists or cannot be written."""
        try:
            self._file = path.open("xb")
        except FileExistsError as error:
            raise SourceError("exists already; give another name with --out", file=str(path)) from error
        except OSError as error:
            raise SourceError(f"cannot be written: {error.strerror or error}", file=str(path)) from error
        self._compressor = zstandard.ZstdCompressor(level=_LEVEL).stream_writer(self._file, closefd=False)
        self._encoder = msgspec.json.Encoder()
        self._monotonic_s = monotonic_s
        self._flush_every_s, self._flushed_s = flush_every_s, monotonic_s()
        self._has_header = False

    def write(self, messages: Sequence[ServerMessage]) -> None:
        """Append messages; once in a while they go through to the file."""
        if not self._has_header:
            self._write_header(messages)
        self._compressor.write(self._encoder.encode_lines(messages))
        if self._monotonic_s() - self._flushed_s >= self._flush_every_s:
            self.flush()

    def flush(self) -> None:
        """Put what was written into the file, so that a crash does not lose it."""
        self._flushed_s = self._monotonic_s()
        self._compressor.flush(zstandard.FLUSH_BLOCK)
        self._file.flush()

    def close(self) -> None:
        """End the recording; may be called twice."""
        if not self._file.closed:
            self._compressor.flush(zstandard.FLUSH_FRAME)
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _write_header(self, messages: Sequence[ServerMessage]) -> None:
        hello = next((message for message in messages if isinstance(message, Hello)), None)
        header = Header(FORMAT, VERSION, f"wallboard {__version__}")
        if hello is not None:
            header = msgspec.structs.replace(
                header, site=hello.site, zone=hello.zone, inferred=hello.inferred
            )
        self._compressor.write(self._encoder.encode_lines([header]))
        self._has_header = True


class _Times:
    """Follows the times of a recording's messages."""

    def __init__(self) -> None:
        self._now: float | None = None

    def wrong(self, message: ServerMessage) -> float | None:
        """The message's time, where that cannot be: an event's is no month ahead of all before it, or behind.

        What tells the time, or how the floor stands, may leap: the recorder was away meanwhile.
        """
        if isinstance(message, Hello | CommandResult | ErrorMessage):
            return None
        at, now = message.at, self._now
        leaps = now is None or isinstance(message, Heartbeat | FloorState | SourceClock)
        if not 0.0 <= at <= LATEST_AT or not (leaps or now is None or abs(at - now) <= MONTH_S):
            return at
        self._now = at if leaps or now is None else max(now, at)
        return None


def read_header(path: Path) -> Header:
    """The header of a recording. Raise SourceError where it is none, or a newer program wrote it."""
    try:
        first = next(_lines(path), b"")
    except _DAMAGED as error:
        raise SourceError(f"is damaged: {error}", file=str(path), line=1) from error
    try:
        header = msgspec.json.decode(first, type=Header)
    except _UNREADABLE as error:
        raise SourceError(
            "is not a recording of this program; check --format", file=str(path), line=1
        ) from error
    if header.format != FORMAT:
        raise SourceError("is not a recording of this program; check --format", file=str(path), line=1)
    if header.version > VERSION:
        raise SourceError(
            f"was written by a newer program ({header.program}); read it with that one",
            file=str(path),
            line=1,
        )
    return header


def read_messages(path: Path, tally: Tally | None = None) -> Iterator[ServerMessage]:
    """The messages of a recording in order; lines that cannot be read are tallied and left out."""
    tally = tally or Tally()
    decoder = msgspec.json.Decoder(ServerMessage)
    times, in_vain = _Times(), 0
    lines = enumerate(_lines(path), start=1)
    try:
        next(lines, None)  # the header
        for number, line in lines:
            tally.row(path.name, number)
            try:
                message = decoder.decode(line)
            except _UNREADABLE:
                tally.skip("not a message of this version, or cut off by a crash")
                in_vain += 1
                if in_vain > MOST_IN_VAIN:
                    tally.row(path.name, number + 1)
                    tally.skip(f"what follows {MOST_IN_VAIN:,} lines that were no messages")
                    return
                continue
            in_vain = 0
            if (wrong_at := times.wrong(message)) is not None:
                tally.skip(f"dated {year_of(wrong_at)}, which cannot be")
                continue
            tally.keep()
            yield message
    except _DAMAGED:
        tally.row(path.name, 0)
        tally.skip("the rest of the file is damaged")


def _lines(path: Path) -> Iterator[bytes]:
    """The lines, as far as they were flushed.

    Raise ZstdError, EOFError or zlib.error where the compressed data is damaged, SourceError for a bomb.
    """
    rest = bytearray()
    for piece in unpacked(path):
        head, newline, tail = piece.partition(b"\n")
        rest += head
        if newline:
            yield bytes(rest)
            *lines, last = tail.split(b"\n")
            yield from lines
            rest = bytearray(last)
        if len(rest) > MAX_LINE_BYTES:
            raise SourceError(
                f"has a line of more than {MAX_LINE_BYTES:,} bytes: no recording of this program does",
                file=str(path),
            )
    if rest:
        yield bytes(rest)

"""Unpacks files of gzip or zstandard piece by piece: a small file that unpacks to a huge one (a “bomb”) takes
neither memory nor time.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import zstandard

from wallboard.errors import SourceError

MOST_TIMES = 1000
"""Nothing that was recorded or exported unpacks to more than so many times its size …"""
LENIENT_BYTES = 64 * 1024 * 1024
"""… which is looked at from so many bytes on."""
_READ_BYTES = 1 << 17
_PIECE_BYTES = 256
"""A block of zstandard takes 4 bytes or more and gives 128 KiB or less: so much of it gives 8 MiB or less."""
_MOST_AT_ONCE = 1 << 20
_GZIP, _ZSTANDARD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_Unpack = Callable[[bytes], Iterator[bytes]]


def unpacked(path: Path) -> Iterator[bytes]:
    """The content of a file in pieces, unpacked where its first bytes say that it is packed.

    Raises SourceError where the file cannot be read or is a bomb, EOFError where gzip's data are cut off,
    zlib.error and ZstdError where they are damaged.
    """
    try:
        with path.open("rb") as file:
            yield from _unpacked(file, path)
    except OSError as error:
        raise SourceError(f"cannot be read: {error.strerror or error}", file=str(path)) from error


def _unpacked(file: BinaryIO, path: Path) -> Iterator[bytes]:
    chunk, read, given = file.read(_READ_BYTES), 0, 0
    unpack = _unpacker(chunk)
    while chunk:
        read += len(chunk)
        for piece in unpack(chunk):
            given += len(piece)
            if given > LENIENT_BYTES and given > MOST_TIMES * read:
                raise SourceError(
                    f"unpacks to more than {MOST_TIMES:,} times its size, which no record of calls does; "
                    "it is damaged, or was made to do harm",
                    file=str(path),
                )
            yield piece
        chunk = file.read(_READ_BYTES)
    yield from unpack(b"")


def _unpacker(start: bytes) -> _Unpack:
    """What unpacks chunk after chunk; an empty one says that no more come."""
    if start.startswith(_ZSTANDARD):
        return _zstandard()
    return _gzip() if start.startswith(_GZIP) else lambda chunk: iter((chunk,) if chunk else ())


def _zstandard() -> _Unpack:
    # stream_reader would hold back the last blocks of a file that was not closed.
    unpack = zstandard.ZstdDecompressor().decompressobj(read_across_frames=True).decompress

    def pieces(chunk: bytes) -> Iterator[bytes]:
        for first in range(0, len(chunk), _PIECE_BYTES):
            yield unpack(chunk[first : first + _PIECE_BYTES])

    return pieces


def _gzip() -> _Unpack:
    state = zlib.decompressobj(zlib.MAX_WBITS | 16)

    def pieces(chunk: bytes) -> Iterator[bytes]:
        nonlocal state
        if not chunk and not state.eof:
            raise EOFError("the end of the packed data is missing")
        while chunk:
            if state.eof:  # several, one after the other
                chunk = chunk.lstrip(b"\0")
                if not chunk:
                    return
                state = zlib.decompressobj(zlib.MAX_WBITS | 16)
            yield state.decompress(chunk, _MOST_AT_ONCE)
            chunk = state.unused_data if state.eof else state.unconsumed_tail

    return pieces

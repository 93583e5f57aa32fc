"""Opens the files of recorded days, compressed or not, and makes text of them."""

from __future__ import annotations

import codecs
import zlib
from pathlib import Path

import zstandard

from wallboard.days.unpacking import unpacked
from wallboard.errors import SourceError

MAX_BYTES = 2 * 1024**3
"""A year of a large centre, call by call, is a tenth of it."""


def read_bytes(path: Path) -> bytes:
    """The content of a file, decompressed when its first bytes say that it is gzip or zstandard.

    Raise SourceError where the file cannot be read, is cut off, or is larger than anything that was exported.
    """
    content = bytearray()
    try:
        for piece in unpacked(path):
            content += piece
            if len(content) > MAX_BYTES:
                raise SourceError(
                    f"has more than {MAX_BYTES:,} bytes; divide it into months or days", file=str(path)
                )
    except (EOFError, zlib.error, zstandard.ZstdError) as error:
        raise SourceError(
            f"the compressed data is damaged or cut off ({error}); fetch the file again", file=str(path)
        ) from error
    return bytes(content)


def read_text(path: Path) -> tuple[str, str]:
    """The text of a file and the name of its encoding: UTF-8, UTF-16 by its mark, else Windows-1252."""
    data = read_bytes(path)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(data, "utf-16", path), "utf-16"
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        # Windows-1252 leaves five bytes without a meaning; a file that has them is still worth reading.
        return data.decode("cp1252", errors="replace"), "cp1252"


def _decoded(data: bytes, encoding: str, path: Path) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            f"is not {encoding} text ({error.reason}); save it as UTF-8", file=str(path)
        ) from error

"""Opens the files of recorded days, compressed or not, and makes text of them."""

from __future__ import annotations

import codecs
import gzip
import io
import zlib
from pathlib import Path

import zstandard

from wallboard.errors import SourceError

_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"


def read_bytes(path: Path) -> bytes:
    """The content of a file, decompressed when its first bytes say that it is gzip or zstandard.

    Raise SourceError where the file cannot be read or is cut off.
    """
    try:
        with path.open("rb") as file:
            magic = file.read(4)
            file.seek(0)
            return _decompressed(file, magic)
    except OSError as error:
        raise SourceError(f"cannot be read: {error.strerror or error}", file=str(path)) from error
    except (EOFError, zlib.error, zstandard.ZstdError) as error:
        raise SourceError(
            f"the compressed data is damaged or cut off ({error}); fetch the file again", file=str(path)
        ) from error


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


def _decompressed(file: io.BufferedReader, magic: bytes) -> bytes:
    if magic.startswith(_GZIP):
        return gzip.GzipFile(fileobj=file).read()
    if magic.startswith(_ZSTD):
        return zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True).read()
    return file.read()


def _decoded(data: bytes, encoding: str, path: Path) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            f"is not {encoding} text ({error.reason}); save it as UTF-8", file=str(path)
        ) from error

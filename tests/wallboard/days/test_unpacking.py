"""Files that unpack to far more than they are: they take neither memory nor time."""

import gzip
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import zstandard

from wallboard.days import list_days
from wallboard.days.files import read_bytes
from wallboard.days.recording import MAX_LINE_BYTES, MOST_IN_VAIN, read_messages
from wallboard.days.report import Tally
from wallboard.days.unpacking import LENIENT_BYTES, unpacked
from wallboard.errors import SourceError

HEADER = b'{"format":"wallboard.recording","version":1,"program":"test"}\n'
BLOCKS = 1_000_000


def bomb(path: Path, filling: bytes, start: bytes = b"") -> Path:
    """4 MB of zstandard that unpack to 122 GiB: a million blocks that repeat one byte 131,072 times."""
    frame = b"\x28\xb5\x2f\xfd\x00\x38"
    raw = (len(start) << 3).to_bytes(3, "little") + start if start else b""
    repeated = (131_072 << 3 | 2).to_bytes(3, "little") + filling
    path.write_bytes(frame + raw + repeated * BLOCKS + b"\x01\x00\x00")
    return path


def peak_bytes(read: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        read()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("start", [b"", HEADER])
def test_a_recording_that_is_a_bomb_is_refused(tmp_path: Path, start: bytes) -> None:
    path = bomb(tmp_path / "day.jsonl.zst", b"\0", start)

    def read() -> None:
        with pytest.raises(SourceError, match=r"a line of more than|times its size"):
            list_days([path], "recording", "UTC")

    assert peak_bytes(read) < 4 * MAX_LINE_BYTES


def test_a_bomb_of_empty_lines_ends_soon(tmp_path: Path) -> None:
    path, tally = bomb(tmp_path / "day.jsonl.zst", b"\n", HEADER), Tally()
    assert list(read_messages(path, tally)) == []
    report = tally.report()
    assert report.skipped[f"what follows {MOST_IN_VAIN:,} lines that were no messages"] == 1
    assert report.rows == report.kept + sum(report.skipped.values())


def test_an_export_that_is_a_bomb_is_refused(tmp_path: Path) -> None:
    packed = tmp_path / "calls.csv.gz"
    packed.write_bytes(20 * gzip.compress(bytes(8 << 20)))
    for path in (packed, bomb(tmp_path / "calls.csv.zst", b"0")):
        assert peak_bytes(partial(refused, path)) < 5 * LENIENT_BYTES


def refused(path: Path) -> None:
    with pytest.raises(SourceError, match="times its size"):
        read_bytes(path)


def test_what_is_packed_in_parts_comes_whole(tmp_path: Path) -> None:
    text, path = b"".join(b"line %d\n" % n for n in range(300_000)), tmp_path / "calls"
    halves = text[: len(text) // 2], text[len(text) // 2 :]
    for pack in (gzip.compress, zstandard.compress):
        path.write_bytes(b"".join(pack(half) for half in halves))
        assert b"".join(unpacked(path)) == text
    path.write_bytes(text)
    assert read_bytes(path) == text

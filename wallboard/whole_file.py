"""A file that is written whole or not at all."""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MODE = 0o600
"""What we write names hosts, people and where secrets lie."""


def write_whole(path: Path, content: bytes) -> None:
    """Write the file in one step, for its owner alone: who reads it meanwhile has the old one or the new one.

    Raises OSError.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(MODE)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


@contextmanager
def made_whole(path: Path) -> Iterator[Path]:
    """A file beside `path` to write to, which takes its place if nothing fails; else the old one stays.

    It is readable to whom a new file is. Raises OSError.
    """
    made = path.with_name(f".{secrets.token_hex(4)}-{path.name}")
    try:
        yield made
        made.replace(path)
    except BaseException:
        made.unlink(missing_ok=True)
        raise

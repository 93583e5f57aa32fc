"""A file that is written whole or not at all, and that only its owner reads."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

MODE = 0o600
"""What we write names hosts, people and where secrets lie."""


def write_whole(path: Path, content: bytes) -> None:
    """Write the file in one step: who reads it meanwhile has the old one or the new one. Raises OSError."""
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

"""The program's own log, for whoever looks after it:

a small rotating file, written by a thread of its own.
"""

from __future__ import annotations

import logging
import queue
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path

LARGEST_BYTES = 1_000_000
KEPT_FILES = 3
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _PrivateFileHandler(RotatingFileHandler):
    """Rotates files that only their owner can read."""

    def _open(self) -> TextIOWrapper:
        stream = super()._open()
        Path(self.baseFilename).chmod(0o600)
        return stream


@contextmanager
def logging_to(file: Path) -> Iterator[None]:
    """Write records of level INFO and above to `file`, and warnings to the standard error too.

    Without the file (a read-only home, say) the standard error has to do.
    """
    console = logging.StreamHandler()
    console.setLevel(logging.WARNING)
    handlers: list[logging.Handler] = [console]
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(
            _PrivateFileHandler(file, maxBytes=LARGEST_BYTES, backupCount=KEPT_FILES, encoding="utf-8")
        )
    except OSError as error:
        console.handle(logging.makeLogRecord({"levelno": logging.WARNING, "msg": f"no log file: {error}"}))
    for handler in handlers:
        handler.setFormatter(logging.Formatter(FORMAT))
    records: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
    listener = QueueListener(records, *handlers, respect_handler_level=True)
    root, door = logging.getLogger(), QueueHandler(records)
    before = root.level
    root.addHandler(door)
    root.setLevel(logging.INFO)
    listener.start()
    try:
        yield
    finally:
        root.removeHandler(door)
        root.setLevel(before)
        listener.stop()
        for handler in handlers[1:]:
            handler.close()

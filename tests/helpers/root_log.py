"""What the program's log would hold at its most talkative.

Not `caplog`: that listens at loggers that keep their records to themselves, which no log file does.
"""

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def root_log() -> Iterator[io.StringIO]:
    """Everything that reaches the root logger, at DEBUG."""
    root, text = logging.getLogger(), io.StringIO()
    handler, before = logging.StreamHandler(text), root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield text
    finally:
        root.setLevel(before)
        root.removeHandler(handler)

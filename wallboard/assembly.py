"""Puts the core together: the log, the desk, the engine and its thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from wallboard.clock import Clock, SystemClock
from wallboard.config import Config
from wallboard.desk import Desk
from wallboard.engine import Engine
from wallboard.feed import Feed
from wallboard.runtime import Runtime
from wallboard.store import Store


@contextmanager
def running(
    config: Config,
    feeds: Sequence[Feed],
    log_file: Path,
    *,
    considerate: bool = True,
    clock: Clock | None = None,
) -> Iterator[Runtime]:
    """A running wall without its window. On leaving, feeds, engine and log end in this order.

    A log that cannot be written is no reason not to start: the picture's `trouble` says what is wrong with
    it.
    """
    store = Store(log_file)
    store.start()
    clock = clock or SystemClock()
    runtime = Runtime(Engine(config, clock, Desk(config, store)), feeds, clock, considerate=considerate)
    runtime.start()
    try:
        yield runtime
    finally:
        runtime.stop()
        store.stop()

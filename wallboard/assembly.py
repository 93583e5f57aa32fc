"""Puts the core together: the log, the desk, the engine and its thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from wallboard.clock import Clock, SystemClock
from wallboard.config import Config, RouteConfig
from wallboard.desk import Desk
from wallboard.engine import Engine
from wallboard.feed import Feed
from wallboard.log.store import Store
from wallboard.notify.courier import Post
from wallboard.notify.notifier import Notifier
from wallboard.runtime import Runtime


@contextmanager
def running(
    config: Config,
    feeds: Sequence[Feed],
    log_file: Path,
    *,
    considerate: bool = True,
    clock: Clock | None = None,
    post: Callable[[RouteConfig], Post] | None = None,
) -> Iterator[Runtime]:
    """A running wall without its window. On leaving, feeds, engine, messages and log end in this order.

    `post` makes what delivers messages by a route; without it none go out. Raises ConfigError where a route's
    template is none.

    A log that cannot be written is no reason not to start: the picture's `trouble` says what is wrong with
    it.
    """
    store = Store(log_file)
    clock = clock or SystemClock()
    notifier = Notifier(config, store, post, clock) if post else None
    desk = Desk(config, store, notifier, clock)
    engine = Engine(config, clock, desk)
    runtime = Runtime(engine, feeds, clock, considerate=considerate, log=desk.log, store=store)
    store.start()
    if notifier:
        notifier.start()
    runtime.start()
    try:
        yield runtime
    finally:
        runtime.stop()
        if notifier:
            notifier.stop()
        store.stop()

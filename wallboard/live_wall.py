"""A running wall that takes another configuration while its windows stay open.

The engine and all that belongs to it are ended and begun anew, which takes about a second: the source tells
the day so far again, the log has the alerts. What windows ask for meanwhile is kept for the new one.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Self, TypeVar

from msgspec.structs import replace

from wallboard.config import Config
from wallboard.errors import StoreError
from wallboard.events import AgentCourse
from wallboard.handover import Review, Wanted
from wallboard.intents import Intent
from wallboard.log.intervention_rows import AgentHistory
from wallboard.log.store import Session
from wallboard.runtime import Runtime
from wallboard.snapshot import FloorSnapshot

T = TypeVar("T")
Begin = Callable[[Config], AbstractContextManager[Runtime]]
logger = logging.getLogger(__name__)


class LiveWall:
    """What `begin` makes of a configuration, behind one door that stays the same.

    All methods may be called from the GUI thread: none waits, but `__enter__` and `__exit__`.
    """

    def __init__(self, config: Config, begin: Begin) -> None:
        self.config, self._begin = config, begin
        self._context: AbstractContextManager[Runtime] | None = None
        self._runtime: Runtime | None = None
        self._held: list[Intent] = []
        self._door, self._turn = threading.Lock(), threading.Lock()

    def __enter__(self) -> Self:
        self._start(self.config)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._turn:
            self._end()

    def take(self, config: Config) -> Future[None]:
        """Go on with `config`; what only the windows look at needs no new beginning.

        The future raises what kept it from beginning; then the wall goes on as before.
        """
        future: Future[None] = Future()
        if replace(self.config, wall=config.wall) == config:
            self.config = config
            future.set_result(None)
        else:
            threading.Thread(target=self._restart, args=(config, future), name="wallboard-restart").start()
        return future

    def _restart(self, config: Config, future: Future[None]) -> None:
        with self._turn:
            self._end()
            try:
                self._start(config)
            except Exception as error:  # noqa: BLE001 - the boundary of the thread
                logger.warning("the new configuration could not begin: %s", error)
                self._start(self.config)
                future.set_exception(error)
            else:
                self.config = config
                future.set_result(None)

    def _start(self, config: Config) -> None:
        context = self._begin(config)
        runtime = context.__enter__()
        with self._door:
            self._context, self._runtime = context, runtime
            held, self._held = self._held, []
        for intent in held:
            runtime.post(intent)

    def _end(self) -> None:
        with self._door:
            context, self._context, self._runtime = self._context, None, None
        if context is not None:
            context.__exit__(None, None, None)

    # --- what windows ask of it -----------------------------------------------------------------------------

    def latest(self) -> FloorSnapshot | None:
        """The newest picture; None while there is none."""
        runtime = self._runtime
        return runtime.latest() if runtime else None

    def post(self, intent: Intent) -> None:
        """Ask the engine to do something; while it begins anew it is kept."""
        with self._door:
            runtime = self._runtime
            if runtime is None:
                self._held.append(intent)
        if runtime is not None:
            runtime.post(intent)

    def about_agent(self, agent: str, mode: str) -> Future[AgentHistory]:
        """What the log has of an agent."""
        runtime = self._runtime
        return runtime.about_agent(agent, mode) if runtime else _not_now()

    def course_of(self, agent: str) -> Future[AgentCourse]:
        """What an agent did in the day so far."""
        runtime = self._runtime
        return runtime.course_of(agent) if runtime else _not_now()

    def read_log(self, job: Callable[[Session], T]) -> Future[T]:
        """Run a job on what is saved of the log. The future raises StoreError."""
        runtime = self._runtime
        return runtime.read_log(job) if runtime else _not_now()

    def handover(self, wanted: Wanted) -> Future[Review]:
        """A shift to look back on and hand over."""
        runtime = self._runtime
        return runtime.handover(wanted) if runtime else _not_now()


def _not_now() -> Future[T]:
    future: Future[T] = Future()
    future.set_exception(StoreError("the wall takes its new settings; ask again in a moment"))
    return future


STARTED_WITH = ("rotate_s", "reduced_motion")
HUNG_WITH = ("pages", "pin_hash", "unlock_min", "dim")


def waiting_keys(before: Config, after: Config, *, own_feeds: bool, hung: bool = False) -> tuple[str, ...]:
    """What differs and is heeded at the next start only. `own_feeds`: the feeds are the configuration's;
    `hung`: the windows are walls.
    """
    waits = ["log.file"] if before.log.file != after.log.file else []
    if before.feed != after.feed and not own_feeds:
        waits.append("feed")
    if before.site.language != after.site.language:
        waits.append("site.language")
    started_with = (*STARTED_WITH, *HUNG_WITH) if hung else STARTED_WITH
    waits += [f"wall.{key}" for key in started_with if getattr(before.wall, key) != getattr(after.wall, key)]
    return tuple(waits)

"""The engine's own thread: one asyncio loop in which the feeds run and the engine works, and one door for
those outside.

Whatever leaves the thread is frozen. `latest` may be called from any thread, as may `post`; a screen takes
the newest picture when it likes, so that a burst of events costs it one repaint.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TypeVar

from wallboard.clock import Clock
from wallboard.engine import Engine
from wallboard.errors import FeedError, UnsureError
from wallboard.events import AgentCourse, Command, ServerMessage
from wallboard.feed import Feed, FeedReport
from wallboard.handover import Review, Wanted, review
from wallboard.intents import Intent, SendCommand
from wallboard.language import say
from wallboard.log.intervention_rows import AgentHistory
from wallboard.log.interventions import InterventionLog
from wallboard.log.store import Session, Store
from wallboard.snapshot import FloorSnapshot
from wallboard.tasks import GOOD_BYE_S, stop

T = TypeVar("T")
logger = logging.getLogger(__name__)

PICTURE_S = 0.1
"""Pictures are taken at most so often."""
CALM_PICTURE_S = 0.3
"""While no feed says anything, the next one shows only that time has passed, and can wait as long."""
WORK_S = 0.004
REST_S = 0.004
"""After this much work in one go the engine rests, so that a thread that paints gets its turn (measured:

docs/decisions).
"""


class Runtime:
    """Runs the feeds and the engine in a thread of its own.

    `considerate` rests between bursts for the sake of a screen. `log` is the log that the engine keeps in
    `store`.
    """

    def __init__(
        self,
        engine: Engine,
        feeds: Sequence[Feed],
        clock: Clock,
        *,
        considerate: bool = True,
        log: InterventionLog,
        store: Store,
    ) -> None:
        self._log, self._store = log, store
        self._engine, self._feeds, self._clock = engine, tuple(feeds), clock
        self._considerate = considerate
        self._worked_since_s = 0.0
        self._latest: FloorSnapshot | None = None
        self._is_news, self._taken_s = True, 0.0
        self._carrying: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ready = threading.Event()
        self._stop: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._main, name="wallboard-engine", daemon=True)

    def start(self) -> None:
        """Begin; returns when the loop runs."""
        self._thread.start()
        self._ready.wait()

    def stop(self) -> None:
        """End the feeds and the thread. May be called twice."""
        loop, stop = self._loop, self._stop
        if loop is not None and stop is not None and self._thread.is_alive():
            loop.call_soon_threadsafe(stop.set)
            self._thread.join()

    def latest(self) -> FloorSnapshot | None:
        """The newest picture; None before the first message of any feed."""
        return self._latest

    def about_agent(self, agent: str, mode: str) -> Future[AgentHistory]:
        """What the log has of an agent."""
        return self._log.about_agent(agent, mode)

    def course_of(self, agent: str) -> Future[AgentCourse]:
        """What an agent did in the day so far, told in the engine's thread; nothing once it has ended."""
        answer: Future[AgentCourse] = Future()
        if self._loop is None or self._loop.is_closed():
            answer.set_result(AgentCourse(agent))
        else:
            self._loop.call_soon_threadsafe(lambda: answer.set_result(self._engine.course_of(agent)))
        return answer

    def read_log(self, job: Callable[[Session], T]) -> Future[T]:
        """Run a job on what is saved of the log, in its thread. The future raises StoreError."""
        return self._store.read(job)

    def handover(self, wanted: Wanted) -> Future[Review]:
        """A shift to look back on and hand over."""
        return review(self._store, wanted)

    def post(self, intent: Intent) -> None:
        """Ask the engine to do something; it is done soon, in the engine's thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._take_intent, intent)

    # --- what the feeds call, in the loop ---

    async def deliver(self, feed: str, messages: Sequence[ServerMessage]) -> None:
        """Apply a frame's messages.

        Returns when they are applied, and after a rest where there was much work.
        """
        self._is_news = True
        self._engine.deliver(feed, messages)
        if self._considerate and self._clock.monotonic_s() - self._worked_since_s > WORK_S:
            await asyncio.sleep(REST_S)
            self._worked_since_s = self._clock.monotonic_s()

    def report(self, report: FeedReport) -> None:
        """Take note of a feed's condition."""
        self._is_news = True
        self._engine.report(report)

    # --- the thread ---

    def _main(self) -> None:
        try:
            asyncio.run(self._run())
        except Exception:
            logger.exception("the engine stopped")
        finally:
            self._ready.set()

    async def _run(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        tasks = [asyncio.create_task(feed.run(self), name=f"feed {feed.name}") for feed in self._feeds]
        pictures = asyncio.create_task(self._take_pictures(), name="pictures")
        self._ready.set()
        try:
            await self._stop.wait()
        finally:
            working = (*tasks, pictures, *self._carrying)
            await stop(*working, patience_s=GOOD_BYE_S)
            for result in await asyncio.gather(*working, return_exceptions=True):
                if isinstance(result, Exception):
                    logger.error("a task of the engine failed", exc_info=result)
            self._engine.end()

    async def _take_pictures(self) -> None:
        while True:
            self._worked_since_s = self._clock.monotonic_s()
            self._send_out()
            if self._is_news or self._worked_since_s - self._taken_s >= CALM_PICTURE_S:
                self._is_news, self._taken_s = False, self._worked_since_s
                self._take_picture()
            await asyncio.sleep(PICTURE_S)

    def _take_picture(self) -> None:
        try:
            self._latest = self._engine.picture()
        except Exception:
            logger.exception("no picture could be taken")

    def _take_intent(self, intent: Intent) -> None:
        try:
            if isinstance(intent, SendCommand):
                self._send(intent)
            else:
                self._engine.handle(intent)
        except Exception:
            logger.exception("an intent failed: %s", type(intent).__name__)
        self._take_picture()

    def _send(self, intent: SendCommand) -> None:
        """Send a command by the feed that is named, or the one that knows whom it is for."""
        feed = self._feed_for(intent.command, intent.feed)
        if feed is None:
            logger.warning("no feed offers %s", intent.command.kind)
            return
        task = asyncio.ensure_future(feed.send(intent.command))
        task.add_done_callback(_log_failure)

    def _feed_for(self, command: Command, name: str = "") -> Feed | None:
        name = name or self._engine.feed_for(command)
        return next((each for each in self._feeds if each.name == name), None)

    def _send_out(self) -> None:
        """Send the commands whose interventions have reached the disk."""
        try:
            for command in self._engine.outgoing():
                task = asyncio.ensure_future(self._carry(command))
                self._carrying.add(task)
                task.add_done_callback(self._carrying.discard)
        except Exception:
            logger.exception("what was logged could not be sent")

    async def _carry(self, command: Command) -> None:
        dispatcher = self._engine.dispatcher
        if dispatcher is None:
            return
        feed = self._feed_for(command)
        if feed is None:
            dispatcher.turned(
                command.id, "not sent", say("no feed offers {command} now").format(command=command.kind)
            )
            return
        try:
            await feed.send(command)
        except UnsureError as error:
            dispatcher.turned(command.id, "unknown", str(error))
        except FeedError as error:
            dispatcher.turned(command.id, "not sent", str(error))
        else:
            dispatcher.turned(command.id, "sent")


def _log_failure(task: asyncio.Future[None]) -> None:
    error = None if task.cancelled() else task.exception()
    if isinstance(error, FeedError):
        logger.warning("a command was not sent: %s", error)
    elif error is not None:
        logger.error("a command was not sent", exc_info=error)

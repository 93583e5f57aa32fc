"""Delivers what one route tells: decides, spools, groups, sends, tries again.

It has no thread of its own: whoever owns it calls `open` once and then `take` and `work`, all in one thread.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from typing import Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from wallboard.alerts.compose import Names
from wallboard.clock import Clock, SiteCalendar
from wallboard.config import RouteConfig
from wallboard.errors import StoreError
from wallboard.notify.message import Composer, Message
from wallboard.notify.outbox import Claim, Kept, Note, Outbox
from wallboard.notify.routing import Routing, Told
from wallboard.records import Alert
from wallboard.snapshot import RouteHealth

T = TypeVar("T")
logger = logging.getLogger(__name__)


class Post(Protocol):
    """What delivers the messages of one route."""

    @property
    def shown(self) -> str:
        """Where they go, without anything secret: `slack://…`."""

    def send(self, message: Message) -> str:
        """Deliver; gives what went wrong in words, empty when it was taken. Never raises."""


class Pace(Struct, frozen=True):
    """How patient a courier is, all in seconds.

    `lease_s` is how long notes stay claimed by a program that was killed while it sent them; `look_s` how
    often it looks for notes that others left; `store_s` how long it waits for the disk before it goes on
    without.
    """

    retry_first_s: float = 5.0
    retry_most_s: float = 300.0
    lease_s: float = 30.0
    look_s: float = 30.0
    store_s: float = 5.0
    expire_s: float = 6 * 3600.0


class Batch(Struct, frozen=True):
    """Alerts that changed at the event time `at`, and the floor they belong to."""

    alerts: tuple[Alert, ...]
    at: float
    source: str
    site: str
    zone: str
    names: Names


HandoverComposer = Callable[[Note], Message]
"""Makes the message that sends a handover on. Always makes one, may wait for the log."""


class Courier:
    """One route's."""

    def __init__(
        self,
        route: RouteConfig,
        outbox: Outbox,
        composer: Composer,
        post: Post,
        *,
        clock: Clock,
        pace: Pace,
        handovers: HandoverComposer,
        delivered: Callable[[Note], None] = lambda _note: None,
    ) -> None:
        self._handovers, self._told_delivered = handovers, delivered
        self._route, self._outbox, self._composer, self._post = route, outbox, composer, post
        self._clock, self._pace = clock, pace
        self._routing = Routing(route)
        self._told: dict[str, Told] = {}
        self._unsaved: list[tuple[Future[None], list[Note]]] = []
        self._due_s = self._retry_at_s = -math.inf
        self._failures = self._untold = 0
        self.health = RouteHealth(route.name, post.shown)
        """The newest; may be read from any thread."""

    def open(self) -> None:
        """Take up what an earlier run left."""
        kept = self._ask(self._outbox.load(self._clock.epoch_s()), Kept())
        for note in kept.notes:
            self._remember(note)
        self._show(waiting=kept.waiting, sent_at=kept.sent_at)

    # --- what is to be told ---

    def take(self, batch: Batch) -> None:
        """Decide what to tell of alerts that changed, and spool it."""
        local = SiteCalendar(batch.zone).local(batch.at)
        notes = []
        for alert in batch.alerts:
            told = self._told.get(f"{batch.source}/{alert.id}")
            occasion = self._routing.occasion(alert, told, batch.names, local)
            if occasion is not None:
                note = Note(batch.source, occasion, alert, batch.at, batch.site, batch.zone)
                self._remember(note)
                notes.append(note)
        if notes:
            self._spool(notes)

    def tell(self, note: Note) -> None:
        """Spool what a person sends, whatever the hour; the file keeps it from going twice."""
        self._spool([note])

    def _remember(self, note: Note) -> None:
        before = self._told.get(note.subject)
        self._told[note.subject] = Told.after(before, note.occasion, note.alert.severity)

    def _spool(self, notes: list[Note]) -> None:
        future = self._outbox.put(notes, self._clock.epoch_s())
        self._unsaved.append((future, notes))
        self._ask(future, None)
        first = not self.health.waiting
        self._show(waiting=self.health.waiting + len(notes))
        if first:
            group_ends_s = self._clock.monotonic_s() + self._route.group_s
            self._due_s = max(self._retry_at_s, min(self._due_s, group_ends_s))

    # --- sending ---

    def work(self, *, last: bool = False) -> float:
        """Send what is due; gives in how many seconds to call again.

        `last`: the program ends, so what waits is sent now unless the route is failing.
        """
        now_s = self._clock.monotonic_s()
        leaving = last and self.health.waiting > 0 and not self._failures
        if now_s >= self._due_s or leaving:
            self._due_s = now_s + self._pace.look_s
            claim = self._claim()
            self._show(waiting=len(claim.notes))
            self._give_up(claim.given_up)
            if claim.notes:
                self._deliver(claim.notes)
        return max(0.0, self._due_s - self._clock.monotonic_s())

    def _claim(self) -> Claim:
        """What to send now. While the log cannot be written, what this run knows of."""
        now = self._clock.epoch_s()
        asked = self._outbox.claim(now, now + self._pace.lease_s, now - self._pace.expire_s)
        self._unsaved = [(saved, notes) for saved, notes in self._unsaved if not saved.done()]
        return self._ask(asked, Claim(tuple(note for _, notes in self._unsaved for note in notes)))

    def _give_up(self, count: int) -> None:
        if count:
            self._untold += count
            self._show(given_up=self.health.given_up + count)
            logger.warning("route %s: %d messages given up, not delivered in time", self._route.name, count)

    def _deliver(self, notes: Sequence[Note]) -> None:
        """The alerts as one message, then each handover as one of its own; the first failure ends it."""
        alerts = [note for note in notes if note.handover is None]
        messages = [alerts] if alerts else []
        messages += [[note] for note in notes if note.handover is not None]
        for number, told in enumerate(messages):
            if error := self._post.send(self._message(told)):
                self._outbox.release([note for left in messages[number:] for note in left])
                self._failed(error)
                return
            self._delivered(told)
        self._unsaved = []
        self._show(waiting=0)

    def _message(self, notes: Sequence[Note]) -> Message:
        if notes[0].handover is not None:
            return self._handovers(notes[0])
        return self._composer.compose(notes, given_up=self._untold)

    def _delivered(self, notes: Sequence[Note]) -> None:
        if self._failures:
            logger.info("route %s: delivers again", self._route.name)
        self._failures = self._untold = 0
        self._retry_at_s = -math.inf
        now = self._clock.epoch_s()
        self._ask(self._outbox.sent(notes, now), None)
        for note in notes:
            self._told_delivered(note)
        waiting = max(0, self.health.waiting - len(notes))
        self._show(waiting=waiting, sent_at=now, error="", failing_since=None)

    def _failed(self, error: str) -> None:
        if not self._failures:
            logger.warning("route %s: not delivered, trying again: %s", self._route.name, error)
        delay_s = min(self._pace.retry_most_s, self._pace.retry_first_s * 2.0**self._failures)
        self._failures += 1
        self._due_s = self._retry_at_s = self._clock.monotonic_s() + delay_s
        since = self.health.failing_since
        since = self._clock.epoch_s() if since is None else since
        self._show(error=error, failing_since=since)

    def _show(self, **changes: object) -> None:
        self.health = replace(self.health, address=self._post.shown, **changes)

    def _ask(self, future: Future[T], otherwise: T) -> T:
        """What the log says; `otherwise` where it does not in time. It says on the screen what ails it."""
        try:
            return future.result(self._pace.store_s)
        except (StoreError, FutureTimeout):
            return otherwise

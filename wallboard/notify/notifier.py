"""What the desk calls when alerts change.

Every route has a thread of its own, so that a dead Slack slows neither the wall nor the mail.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Iterable
from functools import partial

from wallboard.alerts.case import AlertRecord
from wallboard.alerts.compose import Names
from wallboard.alerts.words import length
from wallboard.clock import Clock
from wallboard.config import Config, RouteConfig
from wallboard.errors import ConfigError
from wallboard.language import say, say_n
from wallboard.log.recorder import source_of
from wallboard.log.store import Store
from wallboard.notify.courier import Batch, Courier, Pace, Post
from wallboard.notify.handed_over import HandoverMessages, handover_note
from wallboard.notify.message import Composer
from wallboard.notify.outbox import Note, Outbox
from wallboard.outward.commands import carriers_of
from wallboard.records import Alert, Intervention
from wallboard.snapshot import FloorSnapshot, HandoverStatus, RouteHealth

PAUSE_S = 10.0
"""After something unforeseen a courier rests for so long."""

logger = logging.getLogger(__name__)


class _RouteThread:
    """A courier in a thread of its own."""

    def __init__(self, name: str, courier: Courier) -> None:
        self.courier = courier
        self._name = name
        self._inbox: queue.SimpleQueue[Batch | Note | None] = queue.SimpleQueue()
        # A daemon: a service that hangs must not hold the program's end.
        self.thread = threading.Thread(target=self._run, name=f"wallboard-notify-{name}", daemon=True)

    def put(self, news: Batch | Note | None) -> None:
        """Hand over what changed, or what a person sends; None ends the thread once what waits was tried."""
        self._inbox.put(news)

    def _run(self) -> None:
        self._safely(self.courier.open)
        running = True
        while running:
            wait_s = self._safely(self.courier.work)
            running = self._take(PAUSE_S if wait_s is None else wait_s)
        self._safely(lambda: self.courier.work(last=True))

    def _take(self, wait_s: float) -> bool:
        """Wait for work. False once there will be no more."""
        try:
            news = self._inbox.get(timeout=wait_s)
        except queue.Empty:
            return True
        if isinstance(news, Note):
            self._safely(lambda: self.courier.tell(news))
        elif news is not None:
            self._safely(lambda: self.courier.take(news))
        return news is not None

    def _safely(self, work: Callable[[], float | None]) -> float | None:
        try:
            return work()
        except Exception:
            logger.exception("route %s met something unforeseen", self._name)
            return None


class Notifier:
    """Sends alerts out by the configuration's routes. `post` makes what delivers by a route.

    `changed` and `taken_up` belong to the engine's thread and never wait; the rest may be called from any.
    Raises ConfigError where a route's template is none.
    """

    def __init__(
        self,
        config: Config,
        store: Store,
        post: Callable[[RouteConfig], Post],
        clock: Clock,
        pace: Pace | None = None,
    ) -> None:
        self._config, self._clock = config, clock
        self._pace = pace or Pace(expire_s=config.notify.expire_s)
        self._run = f"{clock.epoch_s():.0f}"
        self.delivered: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()
        """Interventions, by their ids, that a route (its name) has delivered."""
        handovers = HandoverMessages(store, config, clock)
        self._threads: list[_RouteThread] = []
        for index, route in enumerate(config.route):
            outbox, composer = Outbox(store, route.name), _composer(index, route)
            courier = Courier(
                route,
                outbox,
                composer,
                post(route),
                clock=clock,
                pace=self._pace,
                delivered=partial(self._note_delivery, route.name),
                handovers=handovers.compose,
            )
            self._threads.append(_RouteThread(route.name, courier))
        self._stopped = False

    def start(self) -> None:
        """Begin, with what an earlier run left."""
        for each in self._threads:
            each.thread.start()

    def stop(self, timeout_s: float = 5.0) -> None:
        """Try once what waits, then end; what is not delivered stays in the log. May be called twice."""
        if not self._stopped:
            self._stopped = True
            for each in self._threads:
                each.put(None)
        end_s = time.monotonic() + timeout_s
        for each in self._threads:
            if each.thread.is_alive():
                each.thread.join(max(0.0, end_s - time.monotonic()))

    def changed(self, records: Iterable[AlertRecord], snapshot: FloorSnapshot) -> None:
        """Alerts changed on the floor of `snapshot`. What was told already is not told again."""
        alerts = tuple(record.alert for record in records)
        if not alerts or not self._threads or not self._goes_out(snapshot):
            return
        batch = Batch(
            alerts=alerts,
            at=snapshot.at,
            source=self._source_of(snapshot),
            site=self._config.site.name or snapshot.site,
            zone=snapshot.zone or "UTC",
            names=Names(snapshot.scopes, snapshot.zone),
        )
        for each in self._threads:
            each.put(batch)

    def tell(self, row: Intervention, kind: str, snapshot: FloorSnapshot) -> None:
        """Send an intervention of this kind (its name) by the routes that carry it, each once."""
        names = carriers_of(row.kind, self._config, snapshot.mode)
        note = self._note(row, kind, snapshot)
        for route, each in zip(self._config.route, self._threads, strict=True):
            if route.name in names:
                each.put(note)

    def _note(self, row: Intervention, kind: str, snapshot: FloorSnapshot) -> Note:
        """The intervention in the words of a message."""
        place = next((scope.name for scope in snapshot.scopes if scope.id == row.scope), row.scope)
        called = {agent.agent: agent.name or agent.agent for agent in snapshot.agents}
        meant = ", ".join(called.get(agent, agent) for agent in row.agents)
        to = say("For {names}.").format(names=meant) if meant else ""
        text = "\n".join(part for part in (row.text, to, f"— {row.who}") if part)
        told = Alert(
            row.id, row.kind, "info", row.scope, "firing", f"{kind}: {place}", text, "", row.happened_at
        )
        site = self._config.site.name or snapshot.site
        return Note(
            source_of(snapshot.mode, snapshot.site), "told", told, row.at, site, snapshot.zone or "UTC"
        )

    def _note_delivery(self, route: str, note: Note) -> None:
        if note.occasion == "told":
            self.delivered.put((note.alert.id, route))

    def taken_up(self, records: Iterable[AlertRecord], snapshot: FloorSnapshot) -> None:
        """These alerts were kept from an earlier run, which may have been killed before it told of them."""
        oldest = snapshot.at - self._pace.expire_s
        self.changed([each for each in records if (each.alert.raised_at or 0.0) >= oldest], snapshot)

    def handed_over(self, status: HandoverStatus, snapshot: FloorSnapshot) -> None:
        """The handover of `status` is to be sent on. What was sent is not sent again."""
        if self._threads and self._goes_out(snapshot):
            site = self._config.site.name or snapshot.site
            note = handover_note(status, snapshot, source=self._source_of(snapshot), site=site)
            for route, each in zip(self._config.route, self._threads, strict=True):
                if "handover" in route.also:
                    each.put(note)

    def _source_of(self, snapshot: FloorSnapshot) -> str:
        """A day that is played again is told again; the live one is not."""
        source = source_of(snapshot.mode, snapshot.site)
        return source if snapshot.mode == "live" else f"{source}:{self._run}"

    def _goes_out(self, snapshot: FloorSnapshot) -> bool:
        return snapshot.mode == "live" or self._config.notify.rehearsals

    def health(self) -> tuple[RouteHealth, ...]:
        """Every route as it is, in the configuration's order."""
        return tuple(each.courier.health for each in self._threads)

    @property
    def trouble(self) -> str:
        """Which routes do not deliver, as sentences for the screen; empty while all do."""
        now = self._clock.epoch_s()
        return " ".join(_sentence(each, now) for each in self.health() if each.failing_since is not None)


def _sentence(route: RouteHealth, now: float) -> str:
    lasted = length(max(0.0, now - (route.failing_since or now)))
    words = say_n(
        "Route {name} ({address}) has not delivered for {length}: {error}; {n} messages wait.",
        "Route {name} ({address}) has not delivered for {length}: {error}; {n} message waits.",
        route.waiting,
    )
    return words.format(
        name=route.name,
        address=route.address,
        length=lasted,
        error=route.error.rstrip("."),
        n=route.waiting,
    )


def _composer(index: int, route: RouteConfig) -> Composer:
    try:
        return Composer(route.template)
    except ConfigError as error:
        raise ConfigError(error.message, key=f"route[{index}].template") from error

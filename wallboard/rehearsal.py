"""A recorded or simulated day run through the engine as fast as it goes: for pictures of a past moment and
for back-tests.

It is the very engine of the live wall, with its alerts, but without a log.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wallboard.alerts import AlertBook, Rule, standard_rules
from wallboard.alerts.detectors import Detectors
from wallboard.clock import SystemClock
from wallboard.config import Config
from wallboard.days.source import Source
from wallboard.engine import Engine
from wallboard.events import PROTOCOL, Event, FloorState, Hello
from wallboard.feed import FeedReport
from wallboard.forecast import DayCounts
from wallboard.intents import Acknowledge, LogIntervention, Snooze
from wallboard.recorder import SavedInterval
from wallboard.records import Alert, Intervention
from wallboard.snapshot import FloorSnapshot

FEED = "rehearsal"
HEARTBEAT_S = 5.0
BATCH_EVENTS = 500


class AlertsOnly:
    """A keeper (see `wallboard.engine.Keeper`) that raises alerts and keeps nothing."""

    interventions: tuple[Intervention, ...] = ()
    detail = ""

    def __init__(self, config: Config, rules: Sequence[Rule] = ()) -> None:
        self.detectors = Detectors(config.alerts)
        standard = standard_rules(config.alerts, arrivals=False)
        self._book = AlertBook((*standard, *self.detectors.rules, *rules))
        self.told: dict[str, Alert] = {}
        """Every alert that was raised, by id, as it was last."""

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """In force and over today."""
        return self._book.alerts

    def step(self, snapshot: FloorSnapshot) -> None:
        """Look at the floor."""
        self._book.tick(snapshot)
        self.told.update((record.alert.id, record.alert) for record in self._book.changes())

    def resume(self, snapshot: FloorSnapshot, *, wound_back: bool) -> None:
        """Nothing was kept."""

    def saved_day(self, snapshot: FloorSnapshot) -> tuple[SavedInterval, ...]:
        """Nothing was kept."""
        return ()

    def histories(self) -> dict[str, list[DayCounts]]:
        """What is to be expected stands in the source's plan."""
        return {}

    def handle(self, intent: Acknowledge | Snooze | LogIntervention, snapshot: FloorSnapshot) -> None:
        """Nobody acts in a rehearsal."""

    def end(self) -> None:
        """Nothing to save."""


def rehearse(source: Source, config: Config, moments: Sequence[float]) -> Iterator[FloorSnapshot]:
    """The picture at each of `moments` (epoch seconds, ascending), all events before it applied."""
    info = source.info
    engine = Engine(config, SystemClock(), AlertsOnly(config))
    engine.report(FeedReport(FEED, "current"))
    hello = Hello(
        PROTOCOL, info.name, "1", info.start_at, HEARTBEAT_S,
        site=info.site, zone=info.zone, mode=info.mode, speed=0.0, inferred=info.inferred,
    )  # fmt: skip
    engine.deliver(FEED, [hello, source.opening()])
    waiting = iter(moments)
    moment = next(waiting, None)
    batch: list[Event | FloorState] = []
    for event in source.events():
        while moment is not None and event.at >= moment:
            yield _picture(engine, batch, moment)
            batch = []
            moment = next(waiting, None)
        if moment is None:
            return
        batch.append(event)
        if len(batch) >= BATCH_EVENTS:
            engine.deliver(FEED, batch)
            batch = []
    while moment is not None:
        yield _picture(engine, batch, moment)
        batch, moment = [], next(waiting, None)


def _picture(engine: Engine, batch: list[Event | FloorState], moment: float) -> FloorSnapshot:
    engine.deliver(FEED, batch)
    engine.floor.advance(moment)
    picture = engine.picture()
    if picture is None:
        raise LookupError("a source that tells nothing has no picture")
    return picture

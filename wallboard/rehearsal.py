"""A recorded or simulated day run through the engine as fast as it goes: for pictures of a past moment and
for back-tests.

It is the very engine of the live wall, with its alerts, but without a log.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from wallboard.alerts import AlertBook, rules_of
from wallboard.alerts.detectors import Detectors
from wallboard.config import Config
from wallboard.days.source import Source
from wallboard.engine import Engine
from wallboard.events import PROTOCOL, Event, FloorState, Hello
from wallboard.expectations import Outlooks
from wallboard.feed import FeedReport
from wallboard.forecast import DayOutlook
from wallboard.intents import DeskIntent
from wallboard.log.recorder import SavedInterval
from wallboard.records import Alert, Intervention
from wallboard.snapshot import FloorSnapshot, HandoverStatus, RouteHealth

FEED = "rehearsal"
HEARTBEAT_S = 5.0
BATCH_EVENTS = 500


class AlertsOnly:
    """A keeper (see `wallboard.engine.Keeper`) that raises alerts and saves nothing."""

    interventions: tuple[Intervention, ...] = ()
    routes: tuple[RouteHealth, ...] = ()
    handover: HandoverStatus | None = None
    detail = ""

    def __init__(self, config: Config) -> None:
        self._config = config
        self.follow_detectors(Detectors(config.alerts))
        self._by_the_clock = any(
            rule.hours or rule.except_hours or rule.no_data == "raise" for rule in config.rule
        )
        self.told: dict[str, list[Alert]] = {}
        """Every alert that was raised, by id, with each change of it."""

    @property
    def dispatcher(self) -> None:
        """Nothing goes out."""

    def follow_detectors(self, detectors: Detectors) -> None:
        """Begin a book of alerts that asks `detectors`."""
        self.detectors = detectors
        self._book = AlertBook(rules_of(self._config, detectors.rules))

    @property
    def idle(self) -> bool:
        """Whether a floor on which nothing happens raises no alert: none is on its way, no rule has hours."""
        return not self._by_the_clock and self._book.idle and not self.detectors.signals

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """In force and over today."""
        return self._book.alerts

    def step(self, snapshot: FloorSnapshot) -> None:
        """Look at the floor."""
        self._book.tick(snapshot)
        for record in self._book.changes():
            self.told.setdefault(record.alert.id, []).append(record.alert)

    def day_ended(self, snapshot: FloorSnapshot) -> None:
        """Nothing is kept."""

    def resume(self, snapshot: FloorSnapshot, *, wound_back: bool) -> None:
        """Nothing was kept."""

    def saved_day(self, snapshot: FloorSnapshot) -> tuple[SavedInterval, ...]:
        """Nothing was kept."""
        return ()

    def learned(self) -> Outlooks:
        """What is to be expected was given, or stands in the source's plan."""
        return {}

    def handle(self, intent: DeskIntent, snapshot: FloorSnapshot) -> None:
        """Nobody acts in a rehearsal."""

    def clear(self) -> None:
        """What comes next has nothing to do with what was: alerts in force are not told to be over."""
        self._book.clear()

    def end(self) -> None:
        """Nothing to save."""


class Compared(AlertsOnly):
    """As `AlertsOnly`, with a second book of alerts by other rules beside it, on the same detectors."""

    def __init__(self, config: Config, beside: Config) -> None:
        super().__init__(config)
        self._beside = AlertsOnly(beside)
        self._beside.follow_detectors(self.detectors)

    @property
    def told_beside(self) -> dict[str, list[Alert]]:
        """What the second book told, as `told`."""
        return self._beside.told

    @property
    def idle(self) -> bool:
        """Whether neither book has anything on its way."""
        return super().idle and self._beside.idle

    def step(self, snapshot: FloorSnapshot) -> None:
        """Look at the floor by both."""
        super().step(snapshot)
        self._beside.step(snapshot)

    def clear(self) -> None:
        """As for one."""
        super().clear()
        self._beside.clear()


class StillClock:
    """A clock that stands: in a rehearsal only the source's time passes, and no feed grows old."""

    def monotonic_s(self) -> float:
        """Always the same."""
        return 0.0

    def epoch_s(self) -> float:
        """Always the same."""
        return 0.0


def rehearse(source: Source, config: Config, moments: Sequence[float]) -> Iterator[FloorSnapshot]:
    """The picture at each of `moments` (epoch seconds, ascending), all events before it applied."""
    return play(source, Engine(config, StillClock(), AlertsOnly(config)), moments)


def play(
    source: Source,
    engine: Engine,
    moments: Sequence[float],
    outlooks: Mapping[frozenset[str], DayOutlook] | None = None,
) -> Iterator[FloorSnapshot]:
    """Let `engine` have the source's day; the picture at each of `moments`.

    `outlooks` say what is to be expected where the source has no plan (see `Expectations.given`).
    """
    info = source.info
    engine.report(FeedReport(FEED, "current"))
    hello = Hello(
        PROTOCOL, info.name, "1", info.start_at, HEARTBEAT_S,
        site=info.site, zone=info.zone, mode=info.mode, speed=0.0, inferred=info.inferred,
    )  # fmt: skip
    engine.deliver(FEED, [hello])
    engine.expectations.given(outlooks or {})
    engine.deliver(FEED, [source.opening()])
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

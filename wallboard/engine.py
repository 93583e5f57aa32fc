"""The single writer: takes messages, keeps floor, alerts and log up to date, and hands out frozen pictures.

It runs on event time. Every `STEP_S` of event time, when all events before that moment are applied, alerts
are looked at, so a day gives the same alerts live, in a replay at any speed and in a back-test. It has no
thread of its own and never waits: `wallboard.runtime` calls it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from math import inf
from typing import Protocol, TypeVar

from msgspec.structs import replace

from wallboard.alerts.detectors import Detectors
from wallboard.clock import Clock, Day, SiteCalendar
from wallboard.config import Config
from wallboard.errors import LimitError
from wallboard.events import (
    AgentCourse,
    Command,
    CommandResult,
    ErrorMessage,
    Event,
    FloorState,
    Heartbeat,
    Hello,
    QueueTotals,
    ServerMessage,
    SourceClock,
)
from wallboard.expectations import Expectations, Outlooks
from wallboard.feed import FeedReport
from wallboard.feed_links import FeedLinks
from wallboard.feed_parts import FeedParts
from wallboard.floor.coverage import Coverage
from wallboard.floor.day_sums import MINUTE_S, ROLLING_MINUTES
from wallboard.floor.floor import Floor
from wallboard.floor.scopes import ScopeMap
from wallboard.floor.state import restore_saved
from wallboard.intents import DeskIntent
from wallboard.language import mark, say
from wallboard.log.recorder import SavedInterval
from wallboard.outward.dispatcher import Dispatcher
from wallboard.records import Alert, Intervention
from wallboard.snapshot import FloorSnapshot, HandoverStatus, RouteHealth
from wallboard.snapshotter import Snapshotter, no_expectation
from wallboard.usual import UsualRanges
from wallboard.wrong_times import MOST_AHEAD_S

STEP_S = 10.0
STILL_S = (ROLLING_MINUTES + 1) * MINUTE_S
"""After so long without an event no rolling figure changes any more."""
_CONTROL = frozenset({Hello, FloorState, SourceClock, Heartbeat, CommandResult, ErrorMessage})

T = TypeVar("T")
logger = logging.getLogger(__name__)


class Keeper(Protocol):
    """What keeps alerts, interventions and the day's sums:

    `wallboard.desk.Desk`. Called in the engine's thread.
    """

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """In force and over today, worst first."""

    @property
    def interventions(self) -> tuple[Intervention, ...]:
        """Of the day, by time."""

    @property
    def routes(self) -> tuple[RouteHealth, ...]:
        """How the ways out for alerts are."""

    @property
    def handover(self) -> HandoverStatus | None:
        """The handover that is due or was last."""

    @property
    def detectors(self) -> Detectors:
        """Those who judge the floor event by event."""

    @property
    def dispatcher(self) -> Dispatcher | None:
        """What takes interventions to the agents; None where nothing goes out."""

    @property
    def idle(self) -> bool:
        """Whether nothing is lost by leaving out a step at which nothing has happened for long."""

    @property
    def detail(self) -> str:
        """What is wrong with keeping, in words; empty while all is well."""

    def end(self) -> None:
        """No more comes: save what is not saved yet."""

    def step(self, snapshot: FloorSnapshot) -> None:
        """Look at the floor at a step of event time."""

    def day_ended(self, snapshot: FloorSnapshot) -> None:
        """The site's day is over; `snapshot` has all of it."""

    def resume(self, snapshot: FloorSnapshot, *, wound_back: bool) -> None:
        """The floor was loaded anew; `wound_back` where its time went back."""

    def saved_day(self, snapshot: FloorSnapshot) -> Sequence[SavedInterval]:
        """What was kept of the snapshot's day."""

    def learned(self) -> Outlooks:
        """What has been learned from earlier days since the last call."""

    def handle(self, intent: DeskIntent, snapshot: FloorSnapshot) -> None:
        """Do what a person asked for, with the floor as it is."""


class Engine:
    """Keeps one floor and shows it.

    `desk` keeps alerts, interventions and the day's sums; None where none of that is wanted.
    """

    def __init__(self, config: Config, clock: Clock, desk: Keeper | None = None) -> None:
        self._config, self._clock, self._desk = config, clock, desk
        self.links = FeedLinks(clock)
        self._zone = config.site.zone or "UTC"
        self._trouble = ""
        self._failing: set[str] = set()
        self._new_floor()

    def _new_floor(self) -> None:
        config = self._config
        self.floor = Floor(
            SiteCalendar(self._zone, config.site.day_start),
            interval_s=config.site.interval_min * 60.0,
            limits=config.targets_of,
            scopes=ScopeMap(config),
            step_s=STEP_S,
            on_step=self._step,
            on_day_end=self._end_day,
        )
        self.floor.tape = None if self._desk is None else []
        self._parts = FeedParts()
        self._snapshotter = Snapshotter(self.floor, self.links, self._parts, config.site)
        self.expectations = Expectations(self.floor.calendar)
        self._expected = no_expectation(0, 0)
        self._usual = UsualRanges()
        self._coverage: Coverage | None = None
        self._is_just_loaded = False

    def end(self) -> None:
        """Called once, when no more messages come: what is not saved yet is saved."""
        if self._desk is not None:
            self._desk.end()

    # --- from the feeds ---

    def deliver(self, feed: str, messages: Sequence[ServerMessage]) -> None:
        """Apply the messages of one frame, in order."""
        if not messages:
            return
        events: list[Event] = []
        for message in messages:
            if type(message) in _CONTROL:
                self._apply(events)
                events = []
                self._control(feed, message)
            else:
                events.append(message)  # type: ignore[arg-type]
        self._apply(events)
        self._parts.note(feed, self.floor)
        self.links.link(feed).hear(messages[-1], self._clock.monotonic_s(), self._clock.epoch_s())

    def report(self, report: FeedReport) -> None:
        """A feed told its condition."""
        self.links.link(report.feed).take(report, self._clock.monotonic_s())

    def course_of(self, agent: str) -> AgentCourse:
        """What an agent did in the day so far."""
        return self.floor.roster.course_of(agent)

    def feed_for(self, command: Command) -> str:
        """The name of the feed that knows whom the command is for; else of one that offers it, or empty."""
        return self.links.offering(command.kind, self._parts.owner(command.target))

    # --- to the feeds ---

    @property
    def dispatcher(self) -> Dispatcher | None:
        """What takes interventions to the agents; None where nothing goes out."""
        return self._desk.dispatcher if self._desk is not None else None

    def outgoing(self) -> tuple[Command, ...]:
        """Commands to send now, each once: their interventions are on the disk."""
        dispatcher = self.dispatcher
        if dispatcher is None or self.floor.sums is None:
            return ()
        return tuple(dispatcher.due(max(self.links.now() or self.floor.at, self.floor.at)))

    def _apply(self, events: Sequence[Event]) -> None:
        if not events:
            return
        if self._coverage is None and self.floor.sums is None:
            # A source that sends events without a snapshot first: its floor begins with what it tells.
            self.floor.jump(events[0].at)
        self._cover_from(events[0].at)
        try:
            self.floor.apply(events)
            self._trouble = ""
        except LimitError as error:
            self._trouble = str(error)
        for event in events:
            if type(event) is QueueTotals and self._coverage is not None:
                self._coverage.told(event.start, min(event.start + event.length_s, event.at))

    def _control(self, feed: str, message: ServerMessage) -> None:
        link = self.links.link(feed)
        link.hear(message, self._clock.monotonic_s(), self._clock.epoch_s())
        if isinstance(message, Hello):
            self._greet(message, is_first=link is self.links.first)
        elif isinstance(message, FloorState):
            self._load(self._parts.joined(feed, message, self.floor))
        elif isinstance(message, CommandResult) and self.dispatcher is not None:
            self.dispatcher.hear(message)
        elif isinstance(message, Heartbeat | SourceClock) and self.floor.sums is not None:
            self._pass_time(message.at)
            self._is_just_loaded = False

    def _pass_time(self, at: float) -> None:
        """The source's clock stands at `at`;

        where it leapt, the floor leaps with it, not minute by minute.
        """
        if abs(at - self.floor.at) > MOST_AHEAD_S:
            self.floor.jump(at)
            # A snapshot is as old as the source's last event: nothing happened from there to its first word.
            self._cover_from(at, anew=not self._is_just_loaded)
        elif at >= self.floor.at:
            self.floor.advance(at)
            self._cover_from(at)

    def _greet(self, hello: Hello, *, is_first: bool) -> None:
        """The first source says which zone it is in; the config's word wins on a live floor."""
        if not is_first:
            return
        configured = self._config.site.zone if hello.mode == "live" else ""
        zone = configured or hello.zone or self._config.site.zone or "UTC"
        if zone != self._zone:
            self._zone = zone
            self._new_floor()
        self.floor.most_ahead_s = MOST_AHEAD_S if hello.mode == "live" else inf

    def _load(self, state: FloorState) -> None:
        """The whole floor anew:

        after the first connection, a gap, a restart of the source or a wound replay.
        """
        floor, before = self.floor, self.floor.at
        self._is_just_loaded = True
        wound_back = floor.sums is not None and state.at < before
        floor.load(state)
        self._cover_from(state.at, told=bool(state.intervals), since=before, anew=wound_back)
        if self._desk is None:
            return
        floor.take_tape()
        self._desk.detectors.resume(state.at)
        self._desk.resume(self._take(state.at), wound_back=wound_back)
        if not state.intervals and before == -inf:
            self._restore_day(self._desk.saved_day(self._take(state.at)))

    def _restore_day(self, saved: Sequence[SavedInterval]) -> None:
        """The source does not tell the day so far: what this wall kept of it before it was restarted."""
        restore_saved(self.floor, saved)
        if self._coverage is not None:
            self._coverage.restore({each.start: each.missing for each in saved})

    def _cover_from(
        self, at: float, *, told: bool = False, since: float | None = None, anew: bool = False
    ) -> None:
        """Keep account of what part of the day the wall has data for.

        `told`: the source gave the day so far.
        """
        sums = self.floor.known_sums()
        if anew or self._coverage is None or self._coverage.day != sums.day:
            begins_at = at if self._coverage is None or anew else sums.day.start_at
            self._coverage = Coverage(sums.day, sums.interval_s, begins_at)
        elif since is not None:
            self._coverage.miss(since, at)
        if told:
            self._coverage.fill(at)

    # --- in event time ---

    def _step(self, at: float) -> None:
        desk = self._desk
        if desk is None:
            self._expect(at)
            return
        if learned := desk.learned():
            self.expectations.given(learned)
        self._attempt(mark("the watch for spikes"), partial(self._detect, desk.detectors, at))
        if not (desk.idle and self._is_still()):
            self._expect(at)
            self._attempt(mark("the look at alerts"), lambda: desk.step(self._take(at)))

    def _end_day(self, day: Day) -> None:
        """The last minute of the day is counted, and the next day's sums have not begun."""
        desk = self._desk
        if desk is not None:
            self._attempt(mark("keeping the day"), lambda: desk.day_ended(self._take(day.end_at)))

    def _detect(self, detectors: Detectors, at: float) -> None:
        self.expectations.foresee(self.floor, self._basis)
        knows_agents = "agents" not in self.links.inferred
        detectors.follow(self.floor, at, self.expectations, knows_agents=knows_agents)

    def _is_still(self) -> bool:
        """Whether a look would show what the last one did: nobody waits or is on, and long since no event."""
        floor = self.floor
        waiting = any(line.waiting_now() for line in floor.lines.values())
        return floor.still_s > STILL_S and not (waiting or floor.schedules or floor.roster.anyone_on)

    @property
    def _basis(self) -> str:
        return say("from earlier days of the recording") if "plan" in self.links.inferred else ""

    def _expect(self, at: float) -> None:
        sums = self.floor.known_sums()
        unknown = no_expectation(len(self.floor.scopes.ids), sums.intervals)
        refresh = partial(self.expectations.refresh, self.floor, at, self._basis)
        self._expected = self._attempt(mark("the forecast"), refresh) or unknown

    def _attempt(self, what: str, work: Callable[[], T]) -> T | None:
        """Do what the figures do not depend on: an error in it is logged once and told, and they go on."""
        try:
            done = work()
        except Exception:
            if what not in self._failing:
                logger.exception("%s failed", what)
            self._failing.add(what)
            return None
        self._failing.discard(what)
        return done

    @property
    def _troubles(self) -> str:
        """What is wrong here, the worst first, in words."""
        failing = say("{what} failed; the figures go on, and the program's log says why").format(
            what=", ".join(say(each) for each in sorted(self._failing))
        )
        told = self._desk.detail if self._desk is not None else ""
        refused = self.floor.wrong_times.news(self.floor.at)
        return self._trouble or (failing if self._failing else told) or refused

    # --- for the screen ---

    def picture(self) -> FloorSnapshot | None:
        """The floor now; before the first message an empty one, which says how the feeds are;

        None without any feed yet.
        """
        now = self.links.now()
        if now is None or self.floor.sums is None:
            return self._blank() if self.links.known else None
        snapshot = self._take(max(now, self.floor.at))
        usual = self._attempt(mark("what is usual"), partial(self._usual.of, snapshot))
        return replace(snapshot, usual=usual)

    def _blank(self) -> FloorSnapshot:
        """Nothing was heard yet:

        an empty floor at this machine's time, which the screen shows as “connecting”.
        """
        now = self._clock.epoch_s()
        floor = Floor(self.floor.calendar, interval_s=self.floor.interval_s, scopes=self.floor.scopes)
        floor.jump(now)
        sums = floor.known_sums()
        return Snapshotter(floor, self.links, self._parts, self._config.site).take(
            now,
            expected=no_expectation(len(floor.scopes.ids), sums.intervals),
            coverage=Coverage(sums.day, sums.interval_s, now),
        )

    def _take(self, at: float) -> FloorSnapshot:
        floor, desk = self.floor, self._desk
        sums = floor.known_sums()
        if self._expected.contacts.shape != (len(floor.scopes.ids), sums.intervals):
            self._expect(at)
        coverage = self._coverage or Coverage(sums.day, sums.interval_s, at)
        return self._snapshotter.take(
            at,
            expected=self._expected,
            coverage=coverage,
            alerts=desk.alerts if desk else (),
            interventions=desk.interventions if desk else (),
            routes=desk.routes if desk else (),
            trouble=self._troubles,
            handover=desk.handover if desk else None,
        )

    def handle(self, intent: DeskIntent) -> None:
        """Do what the screen asks."""
        if self._desk is None or self.floor.sums is None:
            logger.warning("nothing to keep %s with", type(intent).__name__)
            return
        now = self.links.now()
        self._desk.handle(intent, self._take(max(now or self.floor.at, self.floor.at)))

"""What the engine knows of each feed: its clock, its age, and whether its numbers may be shown as of now."""

from __future__ import annotations

from msgspec import Struct, field

from wallboard.clock import Clock
from wallboard.clock_words import clock_words
from wallboard.events import (
    CommandResult,
    ErrorMessage,
    FeedMode,
    Heartbeat,
    Hello,
    InputHealth,
    ServerMessage,
    SourceClock,
)
from wallboard.feed import FeedCounters, FeedReport, LinkState
from wallboard.snapshot import FeedHealth
from wallboard.vendor_clock import VendorClock

SILENCE_HEARTBEATS = 2.0
"""After so many heartbeats without a message the floor is not current (the protocol's rule)."""


class FeedLink(Struct):
    """One feed, as the engine follows it. `*_mono_s` is monotonic time, `source_at` the source's own."""

    feed: str
    link: LinkState = "connecting"
    detail: str = ""
    counters: FeedCounters = FeedCounters()
    mode: FeedMode = "live"
    speed: float = 1.0
    site: str = ""
    zone: str = ""
    features: frozenset[str] = frozenset()
    inferred: frozenset[str] = frozenset()
    heartbeat_s: float = 5.0
    source_at: float | None = None
    heard_mono_s: float | None = None
    server_clock: VendorClock = field(default_factory=VendorClock)
    retry_mono_s: float | None = None
    inputs: tuple[InputHealth, ...] = ()
    note: str = ""

    def hear(self, message: ServerMessage, mono_s: float, epoch_s: float) -> None:
        """A message came: take over what it says of the source and its clock.

        An error tells nothing of the floor: no number gets younger by it.
        """
        if isinstance(message, ErrorMessage):
            return
        self.heard_mono_s = mono_s
        if isinstance(message, Hello):
            self.mode, self.speed, self.heartbeat_s = message.mode, message.speed, message.heartbeat_s
            self.site, self.zone = message.site or message.server, message.zone or ""
            self.server_clock.reset()
            self.features, self.inferred = frozenset(message.features), frozenset(message.inferred)
        elif isinstance(message, SourceClock):
            self.speed = message.speed
        elif isinstance(message, Heartbeat):
            self.inputs, self.note = message.inputs, message.note
        at: float | None = getattr(message, "at", None)
        # What became of a command is told again to whoever connects: its time is no news of the clock.
        if at is not None and not isinstance(message, CommandResult):
            self.source_at = at
            # A snapshot or an event may be as old as the last thing that happened; these say what time it is.
            if self.mode == "live" and isinstance(message, Hello | Heartbeat):
                self.server_clock.place(at, epoch_s)

    def take(self, report: FeedReport, mono_s: float) -> None:
        """The feed told its condition."""
        self.link, self.detail, self.counters = report.link, report.detail, report.counters
        self.retry_mono_s = None if report.retry_s is None else mono_s + report.retry_s

    def age_s(self, mono_s: float) -> float | None:
        """Real seconds since the last message; None before the first."""
        return None if self.heard_mono_s is None else max(0.0, mono_s - self.heard_mono_s)

    def current(self, mono_s: float) -> bool:
        """Whether what it told may be shown as of now."""
        age_s = self.age_s(mono_s)
        return self.link == "current" and age_s is not None and age_s <= SILENCE_HEARTBEATS * self.heartbeat_s

    def now(self, mono_s: float) -> float | None:
        """The source's time now:

        its last word carried on at its speed, no further than it may stay silent.
        """
        age_s = self.age_s(mono_s)
        if self.source_at is None or age_s is None:
            return None
        return self.source_at + self.speed * min(age_s, SILENCE_HEARTBEATS * self.heartbeat_s)

    def health(self, mono_s: float, unknown_contacts: int) -> FeedHealth:
        """The feed for the screen, with words for what is wrong."""
        return FeedHealth(
            feed=self.feed,
            link=self.link,
            current=self.current(mono_s),
            age_s=self.age_s(mono_s),
            heartbeat_s=self.heartbeat_s,
            detail=self._detail(),
            clock_offset_s=self.server_clock.ahead_s,
            unknown_contacts=unknown_contacts,
            counters=self.counters,
            retry_s=None if self.retry_mono_s is None else max(0.0, self.retry_mono_s - mono_s),
        )

    def _detail(self) -> str:
        """While all is well, what is odd nevertheless; else why it is not."""
        if self.link != "current":
            return self.detail
        odd = (self.detail, self.note, clock_words(self.server_clock.ahead_s))
        return ". ".join(each.rstrip(".") for each in odd if each)

    def inputs_health(self, mono_s: float) -> tuple[FeedHealth, ...]:
        """Each input of a relay that has several."""
        return tuple(self._input_health(each, mono_s) for each in self.inputs)

    def _input_health(self, told: InputHealth, mono_s: float) -> FeedHealth:
        now, age_s = self.now(mono_s), self.age_s(mono_s)
        if told.link != "current":
            age_s = None if told.heard_at is None or now is None else max(0.0, now - told.heard_at)
        is_current = told.link == "current" and self.current(mono_s)
        return FeedHealth(
            told.input, told.link, is_current, age_s, self.heartbeat_s, told.detail, of=self.feed
        )


class FeedLinks:
    """All feeds of this wall."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._links: dict[str, FeedLink] = {}

    def link(self, feed: str) -> FeedLink:
        """The feed by its name; a new one on first mention."""
        found = self._links.get(feed)
        if found is None:
            found = self._links[feed] = FeedLink(feed)
        return found

    @property
    def known(self) -> bool:
        """Whether any feed has reported yet."""
        return bool(self._links)

    @property
    def first(self) -> FeedLink:
        """The feed that gives mode, speed, site and zone: the one heard first."""
        return next(iter(self._links.values()), FeedLink(""))

    def offering(self, kind: str, known_to: str = "") -> str:
        """The name of a feed that offers the command, empty without any: `known_to`, if that one does."""
        offering = [link.feed for link in self._links.values() if kind in link.features]
        return known_to if known_to in offering else next(iter(offering), "")

    @property
    def features(self) -> frozenset[str]:
        """Commands that any feed offers."""
        return frozenset().union(*(link.features for link in self._links.values()))

    @property
    def inferred(self) -> frozenset[str]:
        """What any feed worked out rather than observed."""
        return frozenset().union(*(link.inferred for link in self._links.values()))

    def now(self) -> float | None:
        """The latest of the sources' clocks; None before the first message."""
        mono_s = self._clock.monotonic_s()
        return max(
            (now for link in self._links.values() if (now := link.now(mono_s)) is not None), default=None
        )

    @property
    def unheard(self) -> frozenset[str]:
        """Inputs of relays whose queues are not told now."""
        told = (each for link in self._links.values() for each in link.inputs)
        return frozenset(each.input for each in told if each.link != "current")

    @property
    def lost(self) -> frozenset[str]:
        """Feeds that tell nothing now, while others do: without any the whole floor is old."""
        mono_s = self._clock.monotonic_s()
        lost = frozenset(link.feed for link in self._links.values() if not link.current(mono_s))
        return lost if len(lost) < len(self._links) else frozenset()

    def health(self, unknown_contacts: int) -> tuple[FeedHealth, ...]:
        """Every feed for the screen, then the inputs that they are made of."""
        mono_s, links = self._clock.monotonic_s(), self._links.values()
        feeds = [link.health(mono_s, unknown_contacts) for link in links]
        return (*feeds, *(each for link in links for each in link.inputs_health(mono_s)))

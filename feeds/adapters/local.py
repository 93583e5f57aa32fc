"""A live source as a feed of this wall, beside the feeds that speak our own protocol."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable, Iterable, Sequence

import msgspec

from feeds.sieve import Sieve
from feeds.source import FloorKeeper, FloorListener, LiveSource
from feeds.tasks import until_one_ends
from wallboard.clock import Clock, SystemClock, machine_zone
from wallboard.errors import FeedError
from wallboard.events import (
    PROTOCOL,
    Command,
    CommandResult,
    Event,
    FloorState,
    Heartbeat,
    Hello,
    QueueInfo,
    ServerMessage,
)
from wallboard.feed import FeedCounters, FeedReport, FeedSink, LinkState

log = logging.getLogger(__name__)
HEARTBEAT_S = 2.0
_ODDITY_SHOWN_S = 300.0
_ANEW_S = 2.0


class SourceFeed:
    """A `wallboard.feed.Feed` from a live source, in the wall's own process.

    `keeper` keeps the floor as the source tells it, for when queues change. `server` is what the source is
    called, `inferred` what it works out rather than observes. Where the engine could not apply something the
    source begins anew after `anew_s`.
    """

    def __init__(
        self,
        name: str,
        source: LiveSource,
        keeper: FloorKeeper,
        *,
        server: str,
        counters: Callable[[], FeedCounters] = FeedCounters,
        inferred: tuple[str, ...] = (),
        clock: Clock | None = None,
        anew_s: float = _ANEW_S,
    ) -> None:
        self.name, self._anew_s = name, anew_s
        self._source, self._keeper, self._counters = source, keeper, counters
        self._hello = Hello(
            PROTOCOL,
            server,
            secrets.token_hex(8),
            0.0,
            HEARTBEAT_S,
            site=server,
            zone=machine_zone(),
            inferred=inferred,
        )
        self._clock = clock or SystemClock()
        self._teller: _Teller | None = None

    async def run(self, sink: FeedSink) -> None:
        """Deliver and report until cancelled; connection trouble is reported and retried, never raised."""
        teller = self._teller = _Teller(self.name, self._hello, self._keeper, self._counters, self._clock)
        teller.attach(sink)
        teller.report("connecting", f"Connecting to {self._hello.server}")
        try:
            while True:
                await self._tell(teller, sink)
        finally:
            self._teller = None
            teller.report("stopped", "")

    async def _tell(self, teller: _Teller, sink: FeedSink) -> None:
        """Until the engine cannot apply something: then it is told the whole floor anew."""
        try:
            await until_one_ends(f"feed {self.name}", self._source.run(teller), teller.pump(sink))
        except Exception:
            log.exception("Feed %s: what it said could not be applied", self.name)
        teller.begin_anew()
        await asyncio.sleep(self._anew_s)

    async def send(self, command: Command) -> None:
        """Have the source do what is asked; its answer is delivered. Raises FeedError where it cannot."""
        teller = self._teller
        if teller is None or not teller.is_current:
            raise FeedError(f"{self.name} is not connected")
        if command.kind not in teller.features:
            raise FeedError(f"{self.name} does not offer {command.kind!r}")
        teller.answer([await self._source.carry_out(command)])


class _Teller(FloorListener):
    """Numbers what the source tells, and hands it to the engine as fast as that applies it."""

    def __init__(
        self,
        name: str,
        hello: Hello,
        keeper: FloorKeeper,
        counters: Callable[[], FeedCounters],
        clock: Clock,
    ) -> None:
        self._name, self._hello, self._keeper = name, hello, keeper
        self._counters, self._clock = counters, clock
        self._sieve = Sieve(clock.epoch_s)
        self._seq = 0
        self._outbox: list[ServerMessage] = []
        self._news, self._empty = asyncio.Event(), asyncio.Event()
        self._empty.set()
        self._oddity, self._odd_until_s, self._note = "", float("-inf"), ""
        self._link: LinkState = "connecting"
        self._has_told = False
        self._sink: FeedSink | None = None

    def attach(self, sink: FeedSink) -> None:
        """Report to this sink."""
        self._sink = sink

    @property
    def is_current(self) -> bool:
        """Whether the source is heard and its floor complete."""
        return self._link == "current"

    @property
    def features(self) -> tuple[str, ...]:
        """Commands that the source offers."""
        return self._hello.features

    def say(self, text: str) -> None:
        """Write to the program's log."""
        log.info("Feed %s: %s", self._name, text)

    def odd(self, text: str) -> None:
        """Show it in the feed's health for some minutes."""
        log.warning("Feed %s: %s", self._name, text)
        self._oddity, self._odd_until_s = text, self._clock.monotonic_s() + _ODDITY_SHOWN_S
        self._report_oddities()

    def note(self, text: str) -> None:
        """Show it in the feed's health while it lasts."""
        if text != self._note:
            if not (text and self._note):
                log.warning("Feed %s: %s", self._name, text or f"It is over: {self._note}")
            self._note = text
            self._report_oddities()

    def declare(self, queues: Iterable[QueueInfo]) -> None:
        """Tell the engine the floor with these queues in it, where they are news."""
        state = self._keeper.state("", self._seq)
        told = {info.queue: info for info in state.queues} | {info.queue: info for info in queues}
        if tuple(told.values()) != state.queues or not self._has_told:
            at = max(state.at, self._clock.epoch_s())
            state = msgspec.structs.replace(state, queues=tuple(told.values()), at=at)
            self._keeper.load(state)
            self._tell_state(state)

    def publish(self, events: Sequence[Event]) -> None:
        """Number events and put them before the engine; those whose time cannot be are left out, and told."""
        whole, events = len(events), self._sieve.sound(events)
        numbered = [msgspec.structs.replace(event, seq=self._seq + n + 1) for n, event in enumerate(events)]
        self._seq += len(numbered)
        self._keeper.apply(numbered)
        self._put(numbered)
        if len(events) < whole:
            self._report_oddities()

    def answer(self, results: Sequence[CommandResult]) -> None:
        """What became of commands."""
        self._put(results)

    def current(self, features: Sequence[str]) -> None:
        """The floor is complete."""
        self._hello = msgspec.structs.replace(self._hello, features=tuple(features), at=self._clock.epoch_s())
        if not self._has_told:
            self.declare(())
        self._put([self._hello, self._heartbeat()])
        self.report("current", self._oddities())

    def lost(self, why: str, retry_s: float, *, refused: bool = False) -> None:
        """The source cannot be heard."""
        when = f"in {retry_s:.0f} s" if retry_s >= 1.0 else "at once"
        self.report("refused" if refused else "lost", f"{why} Trying again {when}.")

    async def settled(self) -> None:
        """Wait until the engine has applied what was published."""
        await self._empty.wait()

    def report(self, link: LinkState, detail: str) -> None:
        """Tell the condition."""
        if link != self._link:
            level = logging.WARNING if link in {"lost", "refused"} else logging.INFO
            log.log(level, "Feed %s is %s. %s", self._name, link, detail)
        self._link = link
        if self._sink is not None:
            self._sink.report(FeedReport(self._name, link, detail, self._counters()))

    def begin_anew(self) -> None:
        """What was told was not applied: the whole floor is to be told again."""
        self._has_told = False
        self._outbox.clear()
        self._empty.set()
        self.report("lost", "The program could not apply what the feed said; its log has the details.")

    async def pump(self, sink: FeedSink) -> None:
        """Deliver what was told; a heartbeat where the source is heard and had nothing to say."""
        while True:
            try:
                async with asyncio.timeout(HEARTBEAT_S / 2):
                    await self._news.wait()
            except TimeoutError:
                if self.is_current:
                    self._put([self._heartbeat()])
                    self._report_oddities()
            messages, self._outbox = self._outbox, []
            self._news.clear()
            if messages:
                await sink.deliver(self._name, messages)
            if not self._outbox:
                self._empty.set()

    def _tell_state(self, state: FloorState) -> None:
        """Without the day so far: this wall's own log has more of it than the source's short memory."""
        self._has_told = True
        greeting = msgspec.structs.replace(self._hello, at=self._clock.epoch_s())
        self._put([greeting, msgspec.structs.replace(state, intervals=(), epoch=self._hello.epoch)])

    def _heartbeat(self) -> Heartbeat:
        return Heartbeat(self._seq, self._clock.epoch_s())

    def _report_oddities(self) -> None:
        if self.is_current:
            self.report("current", self._oddities())

    def _oddities(self) -> str:
        """What is odd now, and what was not understood lately."""
        oddity = self._oddity if self._clock.monotonic_s() < self._odd_until_s else ""
        return ". ".join(filter(None, (self._note, self._sieve.news(), oddity)))

    def _put(self, messages: Sequence[ServerMessage]) -> None:
        if messages:
            self._outbox.extend(messages)
            self._empty.clear()
            self._news.set()

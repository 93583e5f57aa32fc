"""Paces a source by a clock and publishes it: a demo or a recorded day, at any speed, with pause and seek."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Protocol

from feeds.source import FloorKeeper, Source
from wallboard.clock import SiteCalendar
from wallboard.events import Command, CommandResult, Event, FloorState, SourceClock
from wallboard.floor.floor import Floor

log = logging.getLogger(__name__)

REPLAY_FEATURES = ("replay.pause", "replay.resume", "replay.seek", "replay.speed")
MIN_SPEED, MAX_SPEED = 0.1, 3600.0
TICK_S = 0.05
_CHUNK = 2000
"""Events handled before others get their turn on the loop."""


class Publisher(Protocol):
    """Where a playback publishes to; `feeds.server.FeedServer` is one."""

    def publish(self, events: Sequence[Event]) -> None:
        """Apply events and send them on."""

    def resynchronise(self, state: FloorState) -> None:
        """Replace the floor within the epoch."""

    def restart(self, keeper: FloorKeeper, seq: int) -> None:
        """Begin a new epoch with another floor, as of `seq`."""

    def set_clock(self, clock: SourceClock) -> None:
        """The source's clock stands elsewhere or runs at another speed."""

    def answer(self, results: Sequence[CommandResult]) -> None:
        """Tell what became of commands."""


class Playback:
    """Tells a source at `speed` times its own pace, from `start_at` on (epoch seconds; None: its beginning).

    `keeper` makes an empty floor, `command` carries out what the source itself understands, and `results`
    takes from it what became of that later. `monotonic_s` and `sleep` are this machine's
    time. All calls belong to one asyncio loop.
    """

    def __init__(
        self,
        source: Source,
        *,
        speed: float = 1.0,
        start_at: float | None = None,
        keeper: Callable[[], FloorKeeper] | None = None,
        command: Callable[[Command], CommandResult] | None = None,
        results: Callable[[], Sequence[CommandResult]] = tuple,
        monotonic_s: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.ready = asyncio.Event()
        self._source, self._info = source, source.info
        self.new_keeper = keeper or (lambda: Floor(SiteCalendar(source.info.zone), keeps_waits=True))
        self._command, self._results = command, results
        self._monotonic_s, self._sleep = monotonic_s, sleep
        self._speed, self._is_paused, self._is_over = speed, False, False
        self._now = self._info.start_at
        self._looked_s = 0.0
        self._wind_to: float | None = self._info.start_at if start_at is None else start_at
        self._events: Iterator[Event | FloorState] = iter(())
        self._next: Event | FloorState | None = None
        self._server: Publisher | None = None

    @property
    def now(self) -> float:
        """The source's time: all that happened up to it has been published."""
        return self._now

    @property
    def speed(self) -> float:
        """How many times as fast as the wall's the source's clock runs; 0 while paused."""
        return 0.0 if self._is_paused else self._speed

    @property
    def features(self) -> tuple[str, ...]:
        """The kinds of command that `carry_out` understands."""
        return (*REPLAY_FEATURES, *self._info.features)

    async def run(self, server: Publisher) -> None:
        """Publish to `server` until cancelled. `ready` is set once the floor of the first moment is there."""
        self._server = server
        while True:
            while (to := self._take_wish()) is not None:
                await self._wind(to, server)
            self.ready.set()
            await self._go_on(server)
            server.answer(self._results())
            await self._sleep(TICK_S)

    async def carry_out(self, command: Command) -> CommandResult:
        """Obey a command of the replay, or hand it on to the source."""
        own = {
            "replay.pause": self._pause,
            "replay.resume": self._resume,
            "replay.seek": self._seek,
            "replay.speed": self._set_speed,
        }
        if command.kind in own:
            return own[command.kind](command)
        if self._command is None:
            return _refused(command, f"a replay cannot do {command.kind}")
        return self._command(command)

    def _pause(self, command: Command) -> CommandResult:
        return self._turn(command, is_paused=True)

    def _resume(self, command: Command) -> CommandResult:
        if self._is_over:
            return _refused(command, "the day is over; seek back to see it again")
        return self._turn(command, is_paused=False)

    def _turn(self, command: Command, *, is_paused: bool) -> CommandResult:
        self._is_paused = is_paused
        self._tell_clock()
        return CommandResult(command.id, ok=True)

    def _set_speed(self, command: Command) -> CommandResult:
        if command.value is None or not MIN_SPEED <= command.value <= MAX_SPEED:
            return _refused(command, f"the speed must lie between {MIN_SPEED:g} and {MAX_SPEED:g}")
        self._speed = command.value
        self._tell_clock()
        return CommandResult(command.id, ok=True)

    def _seek(self, command: Command) -> CommandResult:
        if command.until is None:
            return _refused(command, "say in `until` which moment to go to")
        self._wind_to = command.until
        if self._is_over:
            self._is_paused = False
        return CommandResult(command.id, ok=True)

    def _tell_clock(self) -> None:
        if self._server is not None:
            self._server.set_clock(SourceClock(self._now, self.speed))

    def _take_wish(self) -> float | None:
        to, self._wind_to = self._wind_to, None
        return to

    async def _wind(self, to: float, server: Publisher) -> None:
        """Tell the source to a new floor, unseen, up to the moment `to`; then begin a new epoch with it."""
        to = min(max(to, self._info.start_at), self._info.end_at)
        keeper, seq = self.new_keeper(), 0
        keeper.load(self._source.opening())
        self._events = self._source.events()
        self._next = next(self._events, None)
        while events := self._due(to):
            seq = _apply(keeper, events, seq)
            await asyncio.sleep(0)
        self._now, self._is_over = to, False
        self._looked_s = self._monotonic_s()
        server.restart(keeper, seq)
        self._tell_clock()

    async def _go_on(self, server: Publisher) -> None:
        """Publish what happened since the last look."""
        looked_s = self._monotonic_s()
        passed_s, self._looked_s = looked_s - self._looked_s, looked_s
        if self._is_paused:
            return
        until = min(self._now + passed_s * self._speed, self._info.end_at)
        while events := self._due(until):
            _publish(server, events)
            await asyncio.sleep(0)
            if self._wind_to is not None:  # asked for meanwhile
                return
        self._now = until
        if until >= self._info.end_at:
            log.info("%s is over", self._info.name)
            self._is_paused = self._is_over = True
            self._tell_clock()

    def _due(self, until: float) -> list[Event | FloorState]:
        """The next events up to the moment `until`, not too many at once."""
        due: list[Event | FloorState] = []
        for _ in range(_CHUNK):
            if self._next is None or self._next.at > until:
                break
            due.append(self._next)
            self._next = next(self._events, None)
        return due


def _apply(keeper: FloorKeeper, messages: Sequence[Event | FloorState], seq: int) -> int:
    """Apply messages to a floor; returns the last `seq`."""
    for state, events in _runs(messages):
        if state is not None:
            keeper.load(state)
        keeper.apply(events)
    return messages[-1].seq if messages else seq


def _publish(server: Publisher, messages: Sequence[Event | FloorState]) -> None:
    for state, events in _runs(messages):
        if state is not None:
            server.resynchronise(state)
        server.publish(events)


def _runs(messages: Sequence[Event | FloorState]) -> Iterator[tuple[FloorState | None, list[Event]]]:
    """The messages in runs of events, each with the snapshot that came before it, if any."""
    state: FloorState | None = None
    events: list[Event] = []
    for message in messages:
        if isinstance(message, FloorState):
            yield state, events
            state, events = message, []
        else:
            events.append(message)
    yield state, events


def _refused(command: Command, error: str) -> CommandResult:
    return CommandResult(command.id, ok=False, error=error)

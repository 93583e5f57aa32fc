"""The relay's core: a source's events, numbered, to the floor, the wallboards and the day's record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

import msgspec

from feeds.condition import note_news
from feeds.relay.day_record import DayRecord
from feeds.server import FeedServer
from feeds.sieve import Sieve
from feeds.source import FloorKeeper
from wallboard.events import CommandResult, ErrorMessage, Event, FloorState, QueueInfo

_RETRY_S, _LONGEST_RETRY_S = 0.5, 10.0
_SOURCE_LOST = "source_lost"


class Outlet(Protocol):
    """Where a relay's floor goes: its own server, and what else there is."""

    def publish(self, events: Sequence[Event]) -> None:
        """Numbered events, in order."""

    def resynchronise(self, state: FloorState) -> None:
        """The floor was replaced by this one."""

    def answer(self, results: Sequence[CommandResult]) -> None:
        """What became of commands."""

    def suspend(self, why: ErrorMessage) -> None:
        """The floor is not current."""

    def resume(self, features: tuple[str, ...]) -> None:
        """The floor is current, and these commands are offered."""

    def note(self, text: str) -> None:
        """What is odd about the source, told with each heartbeat; empty: nothing."""


class Relay:
    """A `FloorListener` that passes a source's floor on. All calls belong to the server's loop.

    While the source is lost, wallboards are told so and turned away: a floor that nobody tells is not
    current. `say` is for whoever runs the relay; `record` keeps the day on disk. `server` keeps the floor;
    `others` get what it gets, after it.
    """

    def __init__(
        self,
        server: FeedServer,
        keeper: FloorKeeper,
        *,
        now: Callable[[], float],
        say: Callable[[str], None],
        record: DayRecord | None = None,
        others: Sequence[Outlet] = (),
    ) -> None:
        self._write_line, self._record = say, record
        self._keeper, self._now = keeper, now
        self._outlets: tuple[Outlet, ...] = (server, *others)
        self._seq = 0
        self._said = self._noted = self._odd = ""
        self._sieve = Sieve(now)
        self._suspend("The source is not connected yet.", _RETRY_S)

    def say(self, text: str) -> None:
        """Tell whoever runs the relay; what a source quotes may have more in it than words."""
        self._write_line("".join(character for character in text if character.isprintable()))

    def odd(self, text: str) -> None:
        """Say what was not understood."""
        self.say(text)

    def note(self, text: str) -> None:
        """What is odd about the source, to wallboards and whoever runs the relay."""
        if news := note_news(self._noted, text):
            self.say(news)
        self._noted = text
        self._tell_oddities()

    def _tell_oddities(self) -> None:
        odd = ". ".join(filter(None, (self._noted, self._sieve.news())))
        if odd != self._odd:
            self._odd = odd
            for outlet in self._outlets:
                outlet.note(odd)

    def declare(self, queues: Iterable[QueueInfo]) -> None:
        """These are the source's queues, whether anyone waits in them or not."""
        state = self._keeper.state("", self._seq)
        told = {info.queue: info for info in state.queues} | {info.queue: info for info in queues}
        if tuple(told.values()) != state.queues:
            state = msgspec.structs.replace(state, queues=tuple(told.values()), at=state.at or self._now())
            self._write([state])
            for outlet in self._outlets:
                outlet.resynchronise(state)

    def publish(self, events: Sequence[Event]) -> None:
        """Number events and send them on, to the disk first; those whose time cannot be are refused."""
        refused_before, events = self._sieve.news(), self._sieve.sound(events)
        if not refused_before and (refused := self._sieve.news()):
            self.say(refused)
        self._tell_oddities()
        first = self._seq + 1
        numbered = [msgspec.structs.replace(event, seq=first + n) for n, event in enumerate(events)]
        self._seq += len(numbered)
        self._write(numbered)
        for outlet in self._outlets:
            outlet.publish(numbered)

    def answer(self, results: Sequence[CommandResult]) -> None:
        """What became of commands."""
        for outlet in self._outlets:
            outlet.answer(results)

    def current(self, features: Sequence[str]) -> None:
        """The floor is complete: let wallboards in, and offer them these commands."""
        self._said = ""
        for outlet in self._outlets:
            outlet.resume(tuple(features))
        self.say("The floor is current." + (f" Offered: {', '.join(features)}." if features else ""))

    def _write(self, messages: Sequence[Event | FloorState]) -> None:
        if self._record is not None:
            self._record.write(messages, lambda: self._keeper.state("", self._seq), self._now())

    async def settled(self) -> None:
        """Nothing to wait for: the server never waits for a client."""

    def lost(self, why: str, retry_s: float, *, refused: bool = False) -> None:
        """The source cannot be heard; it is tried again in `retry_s`."""
        when = f"in {retry_s:.0f} s" if retry_s >= 1.0 else "at once"
        self._suspend(why, min(max(_RETRY_S, retry_s), _LONGEST_RETRY_S))
        if why != self._said:
            self._said = why
            self.say(f"{why} Trying again {when}.")

    def _suspend(self, why: str, retry_after_s: float) -> None:
        for outlet in self._outlets:
            outlet.suspend(ErrorMessage(_SOURCE_LOST, why, retry_after_s))

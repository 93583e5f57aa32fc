"""What the server needs of a floor, and what whoever tells a live one talks to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from wallboard.days.source import Source, SourceInfo
from wallboard.events import Command, CommandResult, Event, FloorState, QueueInfo

__all__ = ["FloorKeeper", "FloorListener", "LiveSource", "Source", "SourceInfo"]


class FloorKeeper(Protocol):
    """Keeps the state that a late client needs. `wallboard.floor.floor.Floor` is one."""

    def load(self, state: FloorState) -> None:
        """Replace the floor."""

    def apply(self, events: Sequence[Event]) -> None:
        """Bring the floor up to date."""

    def state(self, epoch: str, seq: int) -> FloorState:
        """The whole floor as of now, marked with the given place in the sequence."""


class FloorListener(Protocol):
    """Whom a live source tells its floor: the relay, or the wall itself. All calls belong to one loop."""

    def say(self, text: str) -> None:
        """Tell whoever looks after the feed."""

    def odd(self, text: str) -> None:
        """Say what was not understood, though the floor goes on."""

    def note(self, text: str) -> None:
        """Say what is odd about the source for as long as it is, though the floor goes on; empty: no more."""

    def declare(self, queues: Iterable[QueueInfo]) -> None:
        """These are the source's queues, whether anyone waits in them or not."""

    def publish(self, events: Sequence[Event]) -> None:
        """Take events, whose `seq` is to be filled in. Without any, too: time has passed."""

    def answer(self, results: Sequence[CommandResult]) -> None:
        """Take what became of commands."""

    def current(self, features: Sequence[str]) -> None:
        """The floor is complete, and these commands are offered."""

    def lost(self, why: str, retry_s: float, *, refused: bool = False) -> None:
        """The source cannot be heard; it is tried again in `retry_s`. `refused`: a person must act."""

    async def settled(self) -> None:
        """Wait until what was published is applied: that is the back-pressure."""


class LiveSource(Protocol):
    """A floor that is not told by our own protocol."""

    async def run(self, listener: FloorListener) -> None:
        """Tell the floor until cancelled; trouble is said and retried, never raised."""

    async def carry_out(self, command: Command) -> CommandResult:
        """Do what a supervisor asks, or say why not."""

"""What serves a floor: a source of events (simulator, recorded day) and the keeper of its state.

A source only tells what happens, in order of its own time; `feeds.playback` paces it by a clock and `feeds.server` sends it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from msgspec import Struct

from wallboard.events import Event, FeedMode, FloorState


class SourceInfo(Struct, frozen=True):
    """What a source tells about itself before its first event.

    `zone` is an IANA zone; `day_start_at`, `start_at` and `end_at` are epoch seconds: the beginning of the site's day, the
    first and the last moment of the source. `features` and `inferred` are passed on in `hello`.
    """

    name: str
    mode: FeedMode
    site: str
    zone: str
    day_start_at: float
    start_at: float
    end_at: float
    features: tuple[str, ...] = ()
    inferred: tuple[str, ...] = ()


class Source(Protocol):
    """A floor that can be told from its start as often as one likes: seeking backwards is telling it again."""

    info: SourceInfo

    def opening(self) -> FloorState:
        """The floor before the first event (`seq` 0): queues, agents, plan."""

    def events(self) -> Iterator[Event | FloorState]:
        """The events in order of `at`, `seq` 1, 2, 3, …; each call starts afresh.

        A `FloorState` in between marks a place where a recording was resynchronised: it replaces the floor.
        """


class FloorKeeper(Protocol):
    """Keeps the state that a late client needs. `wallboard.floor.Floor` is one."""

    def apply(self, events: Sequence[Event | FloorState]) -> None:
        """Bring the floor up to date."""

    def state(self, epoch: str, seq: int) -> FloorState:
        """The whole floor as of now, marked with the given place in the sequence."""

"""What a source of a floor is: a recorded day, a recording or the simulator, told by its own time.

A source only tells what happened and when; `feeds.playback` paces it by a clock, and the back-test and the
`metrics` command read it as fast as they can.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from msgspec import Struct

from wallboard.events import Event, FeedMode, FloorState


class SourceInfo(Struct, frozen=True):
    """What a source tells about itself before its first event.

    `zone` is an IANA zone; `day_start_at`, `start_at` and `end_at` are epoch seconds: the beginning of the
    site's day, the first and the last moment of the source. `features` and `inferred` are passed on in
    `hello`.
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
    """A floor that can be told from its start again and again: so one seeks backwards."""

    @property
    def info(self) -> SourceInfo:
        """What is known before the first event."""

    def opening(self) -> FloorState:
        """The floor before the first event (`seq` 0): queues, agents, contacts carried in, plan."""

    def events(self) -> Iterator[Event | FloorState]:
        """The events in order of `at`, `seq` 1, 2, 3, …; each call starts afresh.

        A `FloorState` in between marks a place where a recording was resynchronised: it replaces the floor.
        """

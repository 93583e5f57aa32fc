"""What the server needs of a floor: a source that tells it and a keeper of its state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from wallboard.days.source import Source, SourceInfo
from wallboard.events import Event, FloorState

__all__ = ["FloorKeeper", "Source", "SourceInfo"]


class FloorKeeper(Protocol):
    """Keeps the state that a late client needs. `wallboard.floor.floor.Floor` is one."""

    def load(self, state: FloorState) -> None:
        """Replace the floor."""

    def apply(self, events: Sequence[Event]) -> None:
        """Bring the floor up to date."""

    def state(self, epoch: str, seq: int) -> FloorState:
        """The whole floor as of now, marked with the given place in the sequence."""

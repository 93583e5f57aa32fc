"""Tells events for tests of the floor: numbers them, keeps the time, and needs few words."""

from collections.abc import Callable
from datetime import UTC, datetime

from wallboard.clock import SiteCalendar
from wallboard.config import TargetsConfig
from wallboard.events import (
    AgentStateChanged,
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactLeft,
    ContactQueued,
    Event,
)
from wallboard.floor.floor import Floor

NINE = datetime(2026, 3, 10, 9, tzinfo=UTC).timestamp()
"""09:00 UTC of a plain Tuesday; all times of a story are seconds from here."""


class Story:
    """Events in the order in which they are told; `s` is seconds after nine."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def _next(self) -> int:
        return len(self.events) + 1

    def queued(self, s: float, contact: str, queue: str = "billing", channel: str = "voice") -> None:
        self.events.append(ContactQueued(self._next(), NINE + s, contact, queue, channel))

    def answered(self, s: float, contact: str, agent: str | None = None) -> None:
        self.events.append(ContactAnswered(self._next(), NINE + s, contact, agent))

    def abandoned(self, s: float, contact: str) -> None:
        self.events.append(ContactAbandoned(self._next(), NINE + s, contact))

    def left(self, s: float, contact: str, reason: str = "callback") -> None:
        self.events.append(ContactLeft(self._next(), NINE + s, contact, reason))

    def ended(self, s: float, contact: str, talk_s: float = 0.0, wrapup_s: float | None = None) -> None:
        self.events.append(ContactEnded(self._next(), NINE + s, contact, None, talk_s, 0.0, wrapup_s))

    def agent(self, s: float, agent: str, state: str, queues: tuple[str, ...] | None = None) -> None:
        self.events.append(AgentStateChanged(self._next(), NINE + s, agent, state, NINE + s, queues=queues))


def floor_of(
    story: Story,
    *,
    within_s: float = 20.0,
    short_abandon_s: float = 0.0,
    interval_s: float = 1800.0,
    step_s: float = 60.0,
    on_step: Callable[[float], None] | None = None,
    keeps_waits: bool = False,
) -> Floor:
    """A floor of a UTC site to which the whole story was told."""
    targets = TargetsConfig(within_s=within_s, short_abandon_s=short_abandon_s)
    floor = Floor(
        SiteCalendar("UTC"),
        interval_s=interval_s,
        limits=lambda _queue: targets,
        step_s=step_s,
        on_step=on_step,
        keeps_waits=keeps_waits,
    )
    floor.apply(story.events)
    return floor

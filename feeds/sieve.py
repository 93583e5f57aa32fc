"""Keeps events whose time cannot be from a live floor: it would have to count every minute up to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wallboard.events import Event
from wallboard.wrong_times import EARLIEST_AT, MOST_AHEAD_S, WrongTimes


class Sieve:
    """`now` gives epoch seconds."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now, self._wrong = now, WrongTimes()

    def sound(self, events: Sequence[Event]) -> Sequence[Event]:
        """Those whose time may be; the others are counted."""
        if not events:
            return events
        now = self._now()
        last = now + MOST_AHEAD_S
        sound = [event for event in events if EARLIEST_AT <= event.at <= last]
        if len(sound) < len(events):
            for event in events:
                if not EARLIEST_AT <= event.at <= last:
                    self._wrong.note(event.at, now)
        return sound

    def news(self) -> str:
        """What was refused, for some minutes after the last one, in words."""
        return self._wrong.news(self._now())

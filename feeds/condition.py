"""What is odd about a source that is heard nevertheless: its clock is wrong, it floods."""

from __future__ import annotations

from feeds.pace import Pace
from wallboard.clock_words import corrected_words
from wallboard.vendor_clock import VendorClock


class Condition:
    """Of one source by the name `source`; `clock` brings its times to ours, where it tells any."""

    def __init__(self, source: str, clock: VendorClock | None, pace: Pace | None = None) -> None:
        self._source, self._clock, self._pace = source, clock, pace or Pace()

    def words(self, messages: int, now_s: float) -> str:
        """In a sentence or two without their last full stop, empty while all is well.

        To be asked about every second: `messages` have come by now, in monotonic seconds.
        """
        self._pace.note(messages, now_s)
        ahead_s = None if self._clock is None else self._clock.ahead_s
        behind_s = None if ahead_s is None or self._clock is None else self._clock.behind_s
        said = corrected_words(self._source, ahead_s), self._pace.words(self._source, behind_s)
        return ". ".join(filter(None, said))


def note_news(before: str, text: str) -> str:
    """What to write down of a source's note: that it begins, or is over; empty while it goes on."""
    if bool(text) == bool(before):
        return ""
    return f"{text}." if text else f"It is over: {before}."

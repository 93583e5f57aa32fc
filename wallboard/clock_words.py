"""What is wrong with a source's clock, in words for the supervisor."""

from __future__ import annotations

from wallboard.language import say

TOLERANCE_S = 30.0
"""Clocks that differ by less are nothing to speak of."""


def clock_words(offset_s: float | None) -> str:
    """Of a source whose times are shown as it tells them: `offset_s` is how far its clock is ahead of ours.

    Empty while it is right, or nobody knows.
    """
    if offset_s is None or abs(offset_s) <= TOLERANCE_S:
        return ""
    ahead = say(
        "The source's clock is {far} ahead of this machine's: times are the source's; check both clocks"
    )
    behind = say(
        "The source's clock is {far} behind this machine's: times are the source's; check both clocks"
    )
    return (ahead if offset_s > 0 else behind).format(far=_far(offset_s))


def corrected_words(source: str, offset_s: float | None) -> str:
    """Of a source by the name `source` whose times are brought to our clock; empty as above."""
    if offset_s is None or abs(offset_s) <= TOLERANCE_S:
        return ""
    ahead = say("The clock of {source} is {far} ahead of this machine's; its times are corrected")
    behind = say("The clock of {source} is {far} behind this machine's; its times are corrected")
    return (ahead if offset_s > 0 else behind).format(source=source, far=_far(offset_s))


def _far(offset_s: float) -> str:
    hours, minutes = divmod(round(abs(offset_s) / 60.0), 60)
    if hours:
        return f"{hours} h {minutes:02d} min"
    return f"{minutes} min" if minutes else f"{abs(offset_s):.0f} s"

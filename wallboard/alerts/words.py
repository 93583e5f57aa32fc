"""Figures and places in plain words, for a supervisor.

In the site's language: alerts are kept as they were written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from wallboard.language import mark, say, time_of_day

Unit = Literal["count", "ratio", "s"]
MINUTE_S, HOUR_S = 60, 3600
LIST_AT_MOST = 3
STATES: Mapping[str, str] = {
    "available": mark("Available"),
    "alerting": mark("Ringing"),
    "talking": mark("On a contact"),
    "held": mark("Holding a contact"),
    "wrapup": mark("In wrap-up"),
    "break": mark("On break"),
    "lunch": mark("At lunch"),
    "meeting": mark("In a meeting"),
    "training": mark("In training"),
    "away": mark("Away"),
    "signed_out": mark("Signed out"),
}
ACTIVITIES: Mapping[str, str] = {
    "available": mark("work"),
    "work": mark("work"),
    "break": mark("a break"),
    "lunch": mark("lunch"),
    "meeting": mark("a meeting"),
    "training": mark("training"),
}
TO_THE_MINUTE_MIN = 10
"""From so long on nobody cares for the seconds."""


def figure(value: float, unit: Unit) -> str:
    """A figure in its unit: `12`, `62 %`, `4 min 10 s`."""
    if unit == "ratio":
        return f"{value * 100:.0f} %"
    if unit == "s":
        return lasting(value)
    return f"{value:.0f}"


def wait(seconds: float) -> str:
    """A wait as `0:20`, `4:10` or `1:02:03`."""
    minutes, rest = divmod(round(seconds), MINUTE_S)
    hours, minutes = divmod(minutes, MINUTE_S)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def length(seconds: float) -> str:
    """How long something lasted: `40 s`, `12 min`, `2 h 05 min`; a colon has only a time of day."""
    if round(seconds) < MINUTE_S:
        return f"{seconds:.0f} s"
    hours, minutes = divmod(round(seconds / MINUTE_S), 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes:02} min" if minutes else f"{hours} h"


def lasting(seconds: float) -> str:
    """A length to the second while seconds count: `40 s`, `4 min 10 s`, from ten minutes on as `length`."""
    minutes, rest = divmod(round(seconds), MINUTE_S)
    if minutes and rest and minutes < TO_THE_MINUTE_MIN:
        return f"{minutes} min {rest:02} s"
    return length(seconds)


def state_words(state: str) -> str:
    """What an agent does, to begin a sentence with: `On a contact`; a vendor's own word as it is."""
    return say(STATES[state]) if state in STATES else say("In “{state}”").format(state=state)


def activity_words(activity: str) -> str:
    """What a schedule has for an agent, within a sentence: `a break`; a vendor's own word as it is."""
    known = activity.lower()
    return say(ACTIVITIES[known]) if known in ACTIVITIES else f"“{activity}”"


def clock(at: float, zone: str) -> str:
    """The site's time of day, `14:32`."""
    return time_of_day(datetime.fromtimestamp(at, ZoneInfo(zone)))


def listed(names: Sequence[str]) -> str:
    """Up to three names in full, else how many there are and the first three."""
    if len(names) <= LIST_AT_MOST:
        return ", ".join(names)
    more = len(names) - LIST_AT_MOST
    return say("{names} and {n} more").format(names=", ".join(names[:LIST_AT_MOST]), n=more)

"""Figures and places in plain words, for a supervisor.

No locale here: alerts are kept as they were written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

Unit = Literal["count", "ratio", "s"]
MINUTE_S, HOUR_S = 60, 3600
LIST_AT_MOST = 3
STATES: Mapping[str, str] = {
    "available": "Available",
    "alerting": "Ringing",
    "talking": "On a contact",
    "held": "Holding a contact",
    "wrapup": "In wrap-up",
    "break": "On break",
    "lunch": "At lunch",
    "meeting": "In a meeting",
    "training": "In training",
    "away": "Away",
    "signed_out": "Signed out",
}
TO_THE_MINUTE_MIN = 10
"""From so long on nobody cares for the seconds."""


def figure(value: float, unit: Unit) -> str:
    """A figure in its unit: `12`, `62 %`, `4 min 10 s`."""
    if unit == "ratio":
        return f"{100 * value:.0f} %"
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
    return STATES.get(state, f"In “{state}”")


def clock(at: float, zone: str) -> str:
    """The site's time of day, `14:32`."""
    return datetime.fromtimestamp(at, ZoneInfo(zone)).strftime("%H:%M")


def listed(names: Sequence[str]) -> str:
    """Up to three names in full, else how many there are and the first three."""
    if len(names) <= LIST_AT_MOST:
        return ", ".join(names)
    return f"{', '.join(names[:LIST_AT_MOST])} and {len(names) - LIST_AT_MOST} more"


def counted(number: int, one: str, many: str) -> str:
    """`1 agent`, `3 agents`."""
    return f"{number} {one if number == 1 else many}"

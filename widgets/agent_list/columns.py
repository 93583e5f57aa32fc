"""The columns of the table of agents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wallboard.language import mark

AgentKind = Literal["name", "state", "time", "words", "figure"]


@dataclass(frozen=True)
class AgentColumn:
    """A column: its name in what is kept, its heading, its width at 1080p (0: what is left), its tip."""

    key: str
    heading: str
    width: int
    kind: AgentKind = "figure"
    tip: str = ""
    most_first: bool = True
    at_first: bool = True


COLUMNS: tuple[AgentColumn, ...] = (
    AgentColumn("name", mark("Agent"), 0, "name", most_first=False),
    AgentColumn("state", mark("State"), 190, "state", most_first=False),
    AgentColumn("time", mark("For"), 120, "time", mark("Time in this state; marked where it is too long")),
    AgentColumn("reason", mark("Reason"), 150, "words", mark("Why, as the source says"), most_first=False),
    AgentColumn("team", mark("Team"), 160, "words", most_first=False),
    AgentColumn(
        "skills", mark("Queues"), 300, "words", mark("The queues the agent serves"), most_first=False
    ),
    AgentColumn("handled", mark("Contacts"), 116, tip=mark("Contacts ended today, since this wall watches")),
    AgentColumn("aht", "AHT", 92, tip=mark("Average handling time today, since this wall watches")),
    AgentColumn(
        "occupancy", mark("Occupancy"), 124, tip=mark("On contact of on contact and available, today")
    ),
    AgentColumn(
        "adherence", mark("Adherence"), 124, tip=mark("In the state that is scheduled, of the time scheduled")
    ),
    AgentColumn(
        "signed_on",
        mark("Signed on"),
        120,
        tip=mark("Time signed on since this wall watches"),
        at_first=False,
    ),
    AgentColumn(
        "csat", "CSAT", 96, tip=mark("What customers answered today, on the feed's scale"), at_first=False
    ),
)
KEYS = tuple(column.key for column in COLUMNS)
NAME, STATE, TIME, TEAM = 0, *(KEYS.index(key) for key in ("state", "time", "team"))
SPARE = tuple(
    KEYS.index(key)
    for key in ("csat", "signed_on", "reason", "adherence", "occupancy", "aht", "team", "handled", "skills")
)
"""Columns that a narrow table leaves out, the first of them first."""

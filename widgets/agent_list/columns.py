"""The columns of the table of agents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
    AgentColumn("name", "Agent", 0, "name", most_first=False),
    AgentColumn("state", "State", 190, "state", most_first=False),
    AgentColumn("time", "For", 120, "time", "Time in this state; marked where it is too long"),
    AgentColumn("reason", "Reason", 150, "words", "Why, as the source says", most_first=False),
    AgentColumn("team", "Team", 160, "words", most_first=False),
    AgentColumn("skills", "Queues", 300, "words", "The queues the agent serves", most_first=False),
    AgentColumn("handled", "Contacts", 116, tip="Contacts ended today, since this wall watches"),
    AgentColumn("aht", "AHT", 92, tip="Average handling time today, since this wall watches"),
    AgentColumn("occupancy", "Occupancy", 124, tip="On contact of on contact and available, today"),
    AgentColumn("adherence", "Adherence", 124, tip="In the state that is scheduled, of the time scheduled"),
    AgentColumn("signed_on", "Signed on", 120, tip="Time signed on since this wall watches", at_first=False),
    AgentColumn("csat", "CSAT", 96, tip="What customers answered today, on the feed's scale", at_first=False),
)
KEYS = tuple(column.key for column in COLUMNS)
NAME, STATE, TIME = 0, KEYS.index("state"), KEYS.index("time")
SPARE = tuple(
    KEYS.index(key)
    for key in ("csat", "signed_on", "reason", "adherence", "occupancy", "aht", "team", "handled", "skills")
)
"""Columns that a narrow table leaves out, the first of them first."""

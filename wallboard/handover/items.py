"""What the next shift takes over from the log's rows: incidents, escalations, follow-ups, promises, notes.

Status and times are those of a row's details. Where a row has none, a time that its words name as an end
(“until 21:00”, “due 18:30”, “17:00–20:00”) is taken; an incident or an escalation is open until it is done.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from wallboard.alerts.compose import Names
from wallboard.handover.document import Item, ItemState
from wallboard.records import Intervention

OPEN_UNTIL_DONE = frozenset({"incident", "escalation"})
"""Kinds that stay open until someone says that they are done."""
TOLD = frozenset({"note", "staffing"})
"""Kinds that tell the next shift something."""
_UNTIL = re.compile(
    r"(?:\b(?:until|till|due|by|before|to)|[–—-])\s*(?:(?P<date>\d{4}-\d\d-\d\d)[T ])?"
    r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)\b",
    re.IGNORECASE,
)


def until_of(row: Intervention, zone: str) -> float | None:
    """Until when the row holds or when it is due, epoch seconds; None where it names no time.

    A time of day in its words is the first such one after the row's own time.
    """
    stated = row.details.due_at or row.details.effect_until_at
    if stated is not None:
        return stated
    found = [_moment(match, row.happened_at, ZoneInfo(zone)) for match in _UNTIL.finditer(row.text)]
    return max(found, default=None)


def _moment(match: re.Match[str], after: float, zone: ZoneInfo) -> float:
    begin = datetime.fromtimestamp(after, zone)
    day = datetime.fromisoformat(match["date"]).date() if match["date"] else begin.date()
    moment = datetime.combine(day, time(int(match["hour"]), int(match["minute"])), zone)
    if not match["date"] and moment < begin:
        moment += timedelta(days=1)
    return moment.timestamp()


class Naming(Struct, frozen=True):
    """What places and kinds are called."""

    places: Names
    kinds: Mapping[str, str]

    def item(self, row: Intervention, state: ItemState) -> Item:
        """The row as something to take over."""
        until = until_of(row, self.places.zone)
        return Item(row, self.kind(row), self.places.of(row.scope), state, until)

    def kind(self, row: Intervention) -> str:
        """The name of the row's kind; its id where nobody named it."""
        return self.kinds.get(row.kind, row.kind)


def open_items(rows: Sequence[Intervention], start: float, end: float, names: Naming) -> tuple[Item, ...]:
    """What is open, holds on or is to be known at `end`, by time; `rows` from before the shift too."""
    states = [(row, _state(row, start, end, names.places.zone)) for row in rows]
    return tuple(names.item(row, state) for row, state in states if state is not None)


def closed_items(
    rows: Sequence[Intervention], closed_at: Mapping[str, float], start: float, names: Naming
) -> tuple[Item, ...]:
    """What was done with in the shift; `closed_at` tells when a row was last written."""
    return tuple(
        names.item(row, "done")
        for row in rows
        if row.details.status == "done" and closed_at.get(row.id, row.happened_at) >= start
    )


def _state(row: Intervention, start: float, end: float, zone: str) -> ItemState | None:
    until, details = until_of(row, zone), row.details
    if details.status == "done":
        return None
    if row.kind in OPEN_UNTIL_DONE or details.status == "open" or details.due_at is not None:
        return "overdue" if until is not None and until <= end else "open"
    if until is not None and until > end and row.kind not in TOLD:
        return "runs on"
    is_news = row.happened_at >= start or (until is not None and until > end)
    return "told" if row.kind in TOLD and is_news else None

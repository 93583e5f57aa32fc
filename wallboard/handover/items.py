"""What the next shift takes over from the log's rows: open incidents, escalations, promises and notes.

The log keeps no state and no due time of a row of their own. So both are read from its words, by rules that a
supervisor can know: a row that begins with “closed”, “done”, “over”, … ends the one it corrects, or the last
of its kind for the same place; a time after “until”, “due”, “by”, “from … to” is when it ends.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from wallboard.alerts.compose import Names
from wallboard.handover.document import Item, ItemState
from wallboard.interventions import KINDS
from wallboard.records import Intervention

KIND_NAMES: Mapping[str, str] = {kind.id: kind.name for kind in KINDS}
OPEN_UNTIL_CLOSED = frozenset({"incident", "escalation"})
"""Kinds that stay open until someone says that they are closed."""
TOLD = frozenset({"note", "staffing"})
"""Kinds that tell the next shift something."""
ENDS = frozenset({"overtime", "vto", "break_move", "skill_move", "recall", "callback", "message", "coaching"})
"""Kinds that hold until a time."""
_CLOSED = re.compile(r"\s*(closed|done|solved|resolved|over|ended|fixed|answered)\b", re.IGNORECASE)
_UNTIL = re.compile(
    r"(?:\b(?:until|till|due|by|to)|[–—-])\s*(?:(?P<date>\d{4}-\d\d-\d\d)[T ])?"
    r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)\b",
    re.IGNORECASE,
)


def is_closing(row: Intervention) -> bool:
    """Whether the row's words say that it is over."""
    return _CLOSED.match(row.text) is not None


def until_of(row: Intervention, zone: str) -> float | None:
    """The last time that the row's words name as an end, epoch seconds; None where they name none.

    A time of day is the first such one after the row's own time.
    """
    found = [_moment(match, row.happened_at, ZoneInfo(zone)) for match in _UNTIL.finditer(row.text)]
    return max(found, default=None)


def _moment(match: re.Match[str], after: float, zone: ZoneInfo) -> float:
    begin = datetime.fromtimestamp(after, zone)
    day = datetime.fromisoformat(match["date"]).date() if match["date"] else begin.date()
    moment = datetime.combine(day, time(int(match["hour"]), int(match["minute"])), zone)
    if not match["date"] and moment < begin:
        moment += timedelta(days=1)
    return moment.timestamp()


def items_of(
    rows: Sequence[Intervention], start: float, end: float, names: Names
) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """What is open at `end`, and what was closed in the shift. `rows` by time, from before the shift too."""
    still_open: dict[tuple[str, str], list[Intervention]] = {}
    closed: list[Intervention] = []
    others: list[Item] = []
    for row in rows:
        place = (row.kind, row.scope)
        if row.kind in OPEN_UNTIL_CLOSED and not is_closing(row):
            still_open.setdefault(place, []).append(row)
        elif row.kind in OPEN_UNTIL_CLOSED:
            ended = still_open.get(place) or [row]
            closed += [ended.pop()] if row.happened_at >= start else []
        elif item := _other(row, start, end, names):
            others.append(item)
    opened = [row for rows in still_open.values() for row in rows]
    items = [_item(row, _state(row, end, names.zone), names) for row in opened] + others
    items.sort(key=lambda item: item.intervention.happened_at)
    return tuple(items), tuple(_item(row, "told", names) for row in closed)


def _other(row: Intervention, start: float, end: float, names: Names) -> Item | None:
    until = until_of(row, names.zone)
    if row.kind in TOLD and (row.happened_at >= start or (until is not None and until > end)):
        return _item(row, "told", names)
    if row.kind in ENDS and until is not None and until > end and not is_closing(row):
        return _item(row, "runs on", names)
    return None


def _state(row: Intervention, end: float, zone: str) -> ItemState:
    until = until_of(row, zone)
    return "overdue" if until is not None and until <= end else "open"


def _item(row: Intervention, state: ItemState, names: Names) -> Item:
    kind = KIND_NAMES.get(row.kind, row.kind)
    return Item(row, kind, names.of(row.scope), state, until_of(row, names.zone))

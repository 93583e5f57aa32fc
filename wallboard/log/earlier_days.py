"""An earlier day of some scopes as it was kept, laid on today's intervals: what a day is compared with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

import numpy as np
from msgspec import Struct

from wallboard.floor.intervals import FIELDS, SumsArray, total
from wallboard.log.store import Row, Session
from wallboard.snapshot import Numbers


class Asked(Struct, frozen=True):
    """Which day, and on what it is laid.

    `source` as in `wallboard.log.recorder.source_of`; `scope` and the `prompt` scopes (whose waits count) by
    id; `starts` are today's intervals of `interval_s` in the site's `zone`.
    """

    source: str
    scope: str
    prompt: tuple[str, ...]
    day: date
    interval_s: float
    starts: tuple[float, ...]
    zone: str


class EarlierDay(Struct, frozen=True):
    """A kept `day` by today's intervals: `sums` and `waits` (n, WIDTH), NaN where nothing was kept.

    `waits` leaves deferred work out as `wallboard.usual.prompt_series` does. `missing` (n,) is the share the
    wall did not see. `within_s` is the target that its service level was counted by.
    """

    day: date
    sums: SumsArray
    waits: SumsArray
    missing: Numbers
    within_s: float


def earlier_day(session: Session, asked: Asked) -> EarlierDay | None:
    """The day that was asked for, or None where nothing of it was kept."""
    rows = _rows(session, asked, asked.scope)
    if not rows:
        return None
    places = _places(asked)
    sums, missing = _laid(rows, places, asked)
    parts = [_laid(_rows(session, asked, scope), places, asked)[0] for scope in asked.prompt]
    waits = total(np.nan_to_num(np.array(parts))) if parts else sums
    waits = np.where(np.isnan(sums), np.nan, waits)
    return EarlierDay(asked.day, sums, waits, missing, float(rows[-1]["target_s"]))


def _rows(session: Session, asked: Asked, scope: str) -> list[Row]:
    return session.rows(
        "SELECT * FROM interval_sums WHERE source = ? AND scope = ? AND day = ? AND length_s = ?"
        " ORDER BY start",
        (asked.source, scope, asked.day.isoformat(), asked.interval_s),
    )


def _places(asked: Asked) -> dict[tuple[int, int], int]:
    """Today's intervals by the clock of the site, which is what people compare by when clocks change."""
    zone = ZoneInfo(asked.zone)
    return {_clock(start, zone): place for place, start in reversed(list(enumerate(asked.starts)))}


def _clock(at: float, zone: ZoneInfo) -> tuple[int, int]:
    local = datetime.fromtimestamp(at, zone)
    return local.hour, local.minute


def _laid(rows: Sequence[Row], places: dict[tuple[int, int], int], asked: Asked) -> tuple[SumsArray, Numbers]:
    """Sums and missing shares by today's intervals. What was not kept was not seen, or nothing happened:
    `missing` is 1 there.
    """
    zone, count = ZoneInfo(asked.zone), len(asked.starts)
    sums, missing = np.full((count, len(FIELDS)), np.nan), np.ones(count)
    for row in rows:
        place = places.get(_clock(row["start"], zone))
        if place is not None:
            sums[place], missing[place] = [row[name] for name in FIELDS], row["missing"]
    return sums, missing

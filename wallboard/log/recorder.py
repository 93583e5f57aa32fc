"""Keeps the interval sums of every scope, so that a restart at 14:00 draws the morning and tomorrow knows
today.

Rows are kept apart by their *source*: the live floor, and each demo or replay by its site, so that a
replayed day never mixes with the live history.
"""

from __future__ import annotations

from concurrent.futures import Future
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from zoneinfo import ZoneInfo

import numpy as np
from msgspec import Struct

from wallboard.floor.intervals import FIELDS, SumsArray
from wallboard.log.store import Row, Session, Store
from wallboard.snapshot import FloorSnapshot, Numbers, Scope

MINUTE_S = 60.0
ALL_MISSING = 0.999
"""From this share on, an interval without contacts was not seen at all and is not saved."""


def source_of(mode: str, site: str) -> str:
    """The name under which a mode's rows are kept: `live`, `demo:SITE` or `replay:SITE`."""
    return mode if mode == "live" else f"{mode}:{site}"


class SavedInterval(Struct, frozen=True):
    """One interval of one scope as it was saved; `row` has shape (WIDTH,), `missing` is a share 0..1."""

    scope: str
    start: float
    row: SumsArray
    target_s: float
    missing: float


class DayHistory(Struct, frozen=True):
    """One earlier day of one scope: `starts` (epoch seconds) and `missing` of shape (n,), `sums` of shape
    (n, WIDTH).

    Only intervals that were saved are there: a hole in `starts` is a time without the wall.
    """

    day: date
    starts: Numbers
    sums: SumsArray
    missing: Numbers


class _Figures(Struct, frozen=True):
    """What is compared: `values` of shape (scopes, intervals so far, WIDTH + 1), the last column is
    `missing`.
    """

    day: str
    scopes: tuple[Scope, ...]
    starts: Numbers
    values: Numbers

    def changed_since(self, before: _Figures | None) -> list[tuple[int, int]]:
        """Scope and interval of every row that differs from `before`, or that `before` did not have."""
        wanted = (self.values[..., :-1] != 0).any(axis=-1) | (self.values[..., -1] < ALL_MISSING)
        if before is not None and (self.day, self.scopes) == (before.day, before.scopes):
            known = min(self.values.shape[1], before.values.shape[1])
            wanted[:, :known] &= (self.values[:, :known] != before.values[:, :known]).any(axis=-1)
        return [(int(scope), int(interval)) for scope, interval in np.argwhere(wanted)]


class IntervalRecorder:
    """Saves what changed in the day's sums, once each minute of event time. `source`: see `source_of`.

    Load the day and give it to the floor before the first `tick`: the newest sums win. Two wallboards on
    one file and one floor save the same rows.
    """

    def __init__(self, store: Store, source: str) -> None:
        self._store, self._source = store, source
        self._minute = -1.0
        self._saved: _Figures | None = None
        self._writing: Future[None] | None = None

    def tick(self, snapshot: FloorSnapshot) -> None:
        """Save the day's rows that changed since the last time, if a minute has passed. Never waits.

        While an earlier save is under way (the disk is full, say) it does nothing: the next one takes all
        that changed.
        """
        minute = snapshot.at // MINUTE_S
        if minute != self._minute and (self._writing is None or self._writing.done()):
            self._minute = minute
            self.save(snapshot)

    def save(self, snapshot: FloorSnapshot) -> None:
        """Save what changed without regard to the minute: at the end of the day and at shutdown."""
        figures = _figures_of(snapshot)
        changed = figures.changed_since(self._saved)
        if not changed:
            return
        rows = [self._row(figures, snapshot.interval_s, scope, interval) for scope, interval in changed]
        self._writing = self._store.write(lambda session: _replace_rows(session, rows), rows=len(rows))
        self._writing.add_done_callback(lambda done: self._remember(figures, done))

    def _remember(self, figures: _Figures, done: Future[None]) -> None:
        """In the store's thread; rows whose save failed go with the next one."""
        if done.exception() is None:
            self._saved = figures

    def _row(self, figures: _Figures, length_s: float, scope: int, interval: int) -> Row:
        *sums, missing = figures.values[scope, interval].tolist()
        return {
            "source": self._source,
            "scope": figures.scopes[scope].id,
            "day": figures.day,
            "start": float(figures.starts[interval]),
            "length_s": length_s,
            "target_s": figures.scopes[scope].targets.within_s,
            "missing": missing,
            **dict(zip(FIELDS, sums, strict=True)),
        }

    def load_day(self, day: date, interval_s: float) -> Future[tuple[SavedInterval, ...]]:
        """What was saved of the site's `day` in intervals of `interval_s`, by scope and time."""
        wanted = (self._source, day.isoformat(), interval_s)
        return self._store.read(lambda session: _load_day(session, wanted))

    def history(
        self, scope: str, before: date, days: int, interval_s: float
    ) -> Future[tuple[DayHistory, ...]]:
        """The saved days of `scope` from `days` days before `before` to the day before it, oldest first."""
        first = before - timedelta(days=days)
        wanted = (self._source, scope, first.isoformat(), before.isoformat(), interval_s)
        return self._store.read(lambda session: _history(session, wanted))


def _figures_of(snapshot: FloorSnapshot) -> _Figures:
    """The intervals up to the running one, which has its minutes that are over."""
    count = snapshot.current_interval + 1
    local = datetime.fromtimestamp(snapshot.day_start_at, ZoneInfo(snapshot.zone))
    closed = snapshot.closed[:, :count]
    missing = np.broadcast_to(snapshot.missing[:count, np.newaxis], (*closed.shape[:2], 1))
    values = np.concatenate([closed, missing], axis=-1)
    return _Figures(local.date().isoformat(), snapshot.scopes, snapshot.starts[:count], values)


def _replace_rows(session: Session, rows: list[Row]) -> None:
    session.insert("interval_sums", rows, replace=True)


def _load_day(session: Session, wanted: tuple[str, str, float]) -> tuple[SavedInterval, ...]:
    rows = session.rows(
        "SELECT * FROM interval_sums WHERE source = ? AND day = ? AND length_s = ? ORDER BY scope, start",
        wanted,
    )
    return tuple(
        SavedInterval(row["scope"], row["start"], _sums(row), row["target_s"], row["missing"]) for row in rows
    )


def _history(session: Session, wanted: tuple[str, str, str, str, float]) -> tuple[DayHistory, ...]:
    rows = session.rows(
        "SELECT * FROM interval_sums WHERE source = ? AND scope = ? AND day >= ? AND day < ? AND length_s = ?"
        " ORDER BY day, start",
        wanted,
    )
    return tuple(_day_history(day, list(its)) for day, its in groupby(rows, key=itemgetter("day")))


def _day_history(day: str, rows: list[Row]) -> DayHistory:
    return DayHistory(
        date.fromisoformat(day),
        np.array([row["start"] for row in rows]),
        np.array([_sums(row) for row in rows]),
        np.array([row["missing"] for row in rows]),
    )


def _sums(row: Row) -> SumsArray:
    return np.array([row[name] for name in FIELDS], dtype=np.float64)

"""Alerts in the log file: every change of state is a row, the newest one of an alert is what it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from queue import SimpleQueue

import msgspec

from wallboard.alerts.case import AlertRecord
from wallboard.log.store import Session, Store

OPEN_AT_MOST_S = 7 * 86_400.0
"""An alert in force for longer is not taken up again after a restart: nobody waits for it any more."""


class AlertHistory:
    """Writes and reads the life of alerts of one `source` (see `wallboard.log.recorder.source_of`)."""

    def __init__(self, store: Store, source: str) -> None:
        self._store, self._source = store, source
        self._unfollow: Callable[[], None] | None = None
        self._last_seq: int | None = None
        self._news: SimpleQueue[AlertRecord] = SimpleQueue()

    def follow(self) -> None:
        """Begin to collect what is written from now on, by any wallboard on this file."""
        self._unfollow = self._store.follow(self._collect)

    def close(self) -> None:
        """Collect no more."""
        if self._unfollow is not None:
            self._unfollow()
            self._unfollow = None

    def news(self) -> tuple[AlertRecord, ...]:
        """What was written since the last call, in order; what this wallboard wrote itself is there too."""
        return tuple(self._news.get_nowait() for _ in range(self._news.qsize()))

    def _collect(self, session: Session) -> None:
        """In the store's thread, after every write by anyone."""
        if self._last_seq is None:
            rows = session.rows("SELECT max(seq) AS seq FROM alert_changes")
            self._last_seq = rows[0]["seq"] or 0
            return
        rows = session.rows(
            "SELECT seq, source, data FROM alert_changes WHERE seq > ? ORDER BY seq", (self._last_seq,)
        )
        for row in rows:
            self._last_seq = row["seq"]
            if row["source"] == self._source:
                self._news.put(msgspec.json.decode(row["data"], type=AlertRecord))

    def save(self, records: Sequence[AlertRecord], at: float) -> Future[None]:
        """Add the changes as of the event time `at`."""
        rows = [
            {
                "source": self._source,
                "at": at,
                "alert": record.alert.id,
                "state": record.alert.state,
                "data": msgspec.json.encode(record).decode(),
            }
            for record in records
        ]
        count = len(rows)
        return self._store.write(lambda session: session.insert("alert_changes", rows), rows=count)

    def load(self, day_start_at: float, now: float) -> Future[tuple[AlertRecord, ...]]:
        """What the book takes up, oldest first: alerts in force, and those over since `day_start_at`."""
        return self._store.read(lambda session: _load(session, self._source, day_start_at, now))


def _load(session: Session, source: str, day_start_at: float, now: float) -> tuple[AlertRecord, ...]:
    rows = session.rows(
        """
        SELECT data FROM alert_changes WHERE seq IN (
            SELECT max(seq) FROM alert_changes
            WHERE source = :source AND at > :oldest AND at <= :now GROUP BY alert)
        AND (state <> 'recovered' OR at >= :day_start_at) ORDER BY seq""",
        {"source": source, "oldest": now - OPEN_AT_MOST_S, "now": now, "day_start_at": day_start_at},
    )
    return tuple(msgspec.json.decode(row["data"], type=AlertRecord) for row in rows)

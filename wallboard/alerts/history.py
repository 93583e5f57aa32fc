"""Alerts in the log file: every change of state is a row, the newest one of an alert is what it is."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

import msgspec

from wallboard.alerts.case import AlertRecord
from wallboard.store import Session, Store

OPEN_AT_MOST_S = 7 * 86_400.0
"""An alert in force for longer is not taken up again after a restart: nobody waits for it any more."""


class AlertHistory:
    """Writes and reads the life of alerts of one `source` (see `wallboard.recorder.source_of`)."""

    def __init__(self, store: Store, source: str) -> None:
        self._store, self._source = store, source

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

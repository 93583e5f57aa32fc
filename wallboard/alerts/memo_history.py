"""What days taught the detectors, in the log file: one row a scope and day."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import date, timedelta

import msgspec

from wallboard.alerts.detectors_memo import MOST_MEMOS, ScopeMemo
from wallboard.log.store import Session, Store

SPAN_DAYS = 2 * MOST_MEMOS
"""Days further back are not read: what was usual then is not usual any more."""


class MemoHistory:
    """Writes and reads the memos of one `source` (see `wallboard.log.recorder.source_of`)."""

    def __init__(self, store: Store, source: str) -> None:
        self._store, self._source = store, source

    def save(self, memos: Sequence[ScopeMemo]) -> Future[None]:
        """Keep them; a day that is there already (a replay played twice) is replaced."""
        rows = [
            {
                "source": self._source,
                "day": memo.day.isoformat(),
                "scope": memo.scope,
                "data": msgspec.json.encode(memo).decode(),
            }
            for memo in memos
        ]
        return self._store.write(
            lambda session: session.insert("day_memos", rows, replace=True), rows=len(rows)
        )

    def load(self, before: date) -> Future[tuple[ScopeMemo, ...]]:
        """Those of the last months before the day `before`, by day."""
        wanted = (self._source, (before - timedelta(days=SPAN_DAYS)).isoformat(), before.isoformat())
        return self._store.read(lambda session: _load(session, wanted))


def _load(session: Session, wanted: tuple[str, str, str]) -> tuple[ScopeMemo, ...]:
    rows = session.rows(
        "SELECT data FROM day_memos WHERE source = ? AND day >= ? AND day < ? ORDER BY day", wanted
    )
    return tuple(msgspec.json.decode(row["data"], type=ScopeMemo) for row in rows)

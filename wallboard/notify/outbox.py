"""What a route has to tell, in the log file, until it is delivered.

It is told at least once, and never again once that was recorded.

A note's key is unique in the file, so that neither a restart nor a second program on the same file tells it
anew. Who sends notes claims them first, for a time that ends by itself when the program is killed.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

import msgspec
from msgspec import Struct

from wallboard.log.store import Row, Session, Store
from wallboard.notify.routing import Occasion
from wallboard.records import Alert

MOST_WAITING = 500
"""A route that is dead for long keeps so many notes; then the oldest are given up."""
KEPT_S = 30 * 86_400.0
"""So long a note that is done with is remembered: longer than any alert is taken up again."""


class HandedOver(Struct, frozen=True):
    """A shift whose handover is sent on, and the `source` of its rows in the log. Epoch seconds."""

    source: str
    shift: str
    start_at: float
    end_at: float


class Note(Struct, frozen=True):
    """One thing to tell of an alert, or a handover to send on.

    `at` is event time; `site` and `zone` are those of its floor.

    `source` keeps live alerts apart from those of a demo or replay (see `wallboard.log.recorder.source_of`).
    """

    source: str
    occasion: Occasion
    alert: Alert
    at: float
    site: str
    zone: str
    handover: HandedOver | None = None

    @property
    def subject(self) -> str:
        """The alert, apart from one of the same id of another source."""
        return f"{self.source}/{self.alert.id}"

    def key(self, route: str) -> str:
        """What makes it the same as one told before. An escalation is told once a severity."""
        return f"{route}/{self.subject}/{self.occasion}/{self.alert.severity}"


class Kept(Struct, frozen=True):
    """What the file knows of a route: every note of late, how many wait, when the last was sent (epoch s)."""

    notes: tuple[Note, ...] = ()
    waiting: int = 0
    sent_at: float | None = None


class Claim(Struct, frozen=True):
    """The notes to send now, oldest first; and how many were given up as too old or too many."""

    notes: tuple[Note, ...] = ()
    given_up: int = 0


class Outbox:
    """The notes of one route in `store`. Every call gives a future that is done once the disk has it."""

    def __init__(self, store: Store, route: str) -> None:
        self._store, self._route = store, route

    def load(self, now: float) -> Future[Kept]:
        """What is known of the route; forgets what is long done."""
        return self._store.write(lambda session: self._load(session, now), rows=0)

    def put(self, notes: Sequence[Note], now: float) -> Future[None]:
        """Keep notes to send; one that was told before is left out."""
        rows = [self._row(note, now) for note in notes]
        return self._store.write(lambda session: _put(session, rows), rows=len(rows))

    def claim(self, now: float, until: float, oldest: float) -> Future[Claim]:
        """Take what waits and nobody else has claimed, until `until`; give up what is older than `oldest`.

        All epoch seconds.
        """
        return self._store.write(lambda session: self._claim(session, now, until, oldest), rows=0)

    def sent(self, notes: Sequence[Note], now: float) -> Future[None]:
        """They were delivered."""
        return self._settle(notes, "sent", now)

    def release(self, notes: Sequence[Note]) -> Future[None]:
        """They could not be delivered: whoever comes next may try."""
        return self._settle(notes, "waiting", None)

    def _settle(self, notes: Sequence[Note], state: str, done_at: float | None) -> Future[None]:
        keys = msgspec.json.encode([note.key(self._route) for note in notes]).decode()
        sql = """UPDATE outbox SET state = ?, done_at = ?, claimed_until = 0
                 WHERE key IN (SELECT value FROM json_each(?)) AND state = 'waiting' RETURNING key"""

        def settle(session: Session) -> None:
            session.rows(sql, (state, done_at, keys))

        return self._store.write(settle, rows=0)

    def _row(self, note: Note, now: float) -> Row:
        return {
            "key": note.key(self._route),
            "route": self._route,
            "alert": note.subject,
            "state": "waiting",
            "created_at": now,
            "claimed_until": 0.0,
            "done_at": None,
            "data": msgspec.json.encode(note).decode(),
        }

    def _load(self, session: Session, now: float) -> Kept:
        session.rows(
            "DELETE FROM outbox WHERE route = ? AND created_at < ? RETURNING key", (self._route, now - KEPT_S)
        )
        rows = session.rows("SELECT * FROM outbox WHERE route = ? ORDER BY created_at, rowid", (self._route,))
        return Kept(
            notes=_notes(rows),
            waiting=sum(row["state"] == "waiting" for row in rows),
            sent_at=max((row["done_at"] for row in rows if row["state"] == "sent"), default=None),
        )

    def _claim(self, session: Session, now: float, until: float, oldest: float) -> Claim:
        waiting = "SELECT key FROM outbox WHERE route = :route AND state = 'waiting'"
        given_up = session.rows(
            f"""UPDATE outbox SET state = 'given up', done_at = :now
                WHERE key IN ({waiting} AND created_at < :oldest)
                   OR key IN ({waiting} ORDER BY created_at DESC, rowid DESC LIMIT -1 OFFSET :most)
                RETURNING key""",  # noqa: S608  # no text of others in it
            {"route": self._route, "now": now, "oldest": oldest, "most": MOST_WAITING},
        )
        rows = session.rows(
            f"""UPDATE outbox SET claimed_until = :until WHERE key IN ({waiting} AND claimed_until <= :now)
                RETURNING created_at, rowid AS number, data""",  # noqa: S608
            {"route": self._route, "now": now, "until": until},
        )
        rows.sort(key=lambda row: (row["created_at"], row["number"]))
        return Claim(_notes(rows), len(given_up))


def _notes(rows: Sequence[Row]) -> tuple[Note, ...]:
    return tuple(msgspec.json.decode(row["data"], type=Note) for row in rows)


def _put(session: Session, rows: Sequence[Row]) -> None:
    keys = msgspec.json.encode([row["key"] for row in rows]).decode()
    known = {
        row["key"]
        for row in session.rows(
            "SELECT key FROM outbox WHERE key IN (SELECT value FROM json_each(?))", (keys,)
        )
    }
    session.insert("outbox", [row for row in rows if row["key"] not in known])

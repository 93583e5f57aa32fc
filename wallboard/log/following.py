"""Logs that follow each other: each tells the rows written in it, and takes in those of the others, once.

A row comes with its place and hash in the chain where it was written, as in a merge, and is known by its id.
Upkeep tells of its own file alone: what is purged or rewritten in one log is so in the others only when it is
done there, too.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from wallboard.errors import WallboardError
from wallboard.log.chain import MORE_CONTENT, UPKEEP, append_row, row_hash, upkeeps
from wallboard.log.intervention_rows import logged_row
from wallboard.log.merge import hashes_of, with_origin
from wallboard.log.store import Row, Session

COLUMNS = (*MORE_CONTENT, "previous", "hash", "rewritten")
MOST_ROWS = 500
Taken = Literal["added", "known", "not_kept", "refused"]


def written_here(session: Session, after: int, mode: str = "live") -> list[Row]:
    """Up to MOST_ROWS rows after the row `after` that were written in this log, as they stand in the file."""
    return session.rows(
        f"SELECT {', '.join(COLUMNS)} FROM interventions WHERE seq > ? AND origin = '' AND rewritten = 0"  # noqa: S608
        " AND kind <> ? AND mode = ? ORDER BY seq LIMIT ?",
        (after, UPKEEP, mode, MOST_ROWS),
    )


def hash_at(session: Session, seq: int) -> str:
    """The hash of a row of this log; empty where there is none."""
    rows = session.rows("SELECT hash FROM interventions WHERE seq = ?", (seq,))
    return str(rows[0]["hash"]) if rows else ""


def take_in(session: Session, row: Row) -> Taken:
    """Add a row of another log, if it is news. Refused is what was not written so, or cannot be read."""
    if not _is_sound(row):
        return "refused"
    known = session.rows("SELECT hash, origin FROM interventions WHERE id = ?", (row["id"],))
    if known:
        return "known" if row["hash"] in hashes_of(known[0]) else "refused"
    for entry in upkeeps(session):
        purges = entry.act == "purge" and entry.mode in {"", row["mode"]}
        if purges and entry.before is not None and row["happened_at"] < entry.before:
            return "not_kept"
    append_row(session, with_origin(row))
    return "added"


def _is_sound(row: Row) -> bool:
    if set(row) != set(COLUMNS) or row["kind"] == UPKEEP or row["origin"] or row["rewritten"]:
        return False
    try:
        logged_row(row)
        return bool(row["hash"] == row_hash(row, row["previous"]))
    except (WallboardError, msgspec.MsgspecError, ValueError, TypeError, KeyError):
        return False

"""The hash chain of the log: each row carries SHA-256 over the hash of the row before and its own content.

A row that another program edits, replaces, removes or slips in breaks it, and `verify` names the first bad
one. The head of the chain stands in a row of its own, so that rows cut off at the end show too. It proves
slips and casual edits, not a forger who computes all hashes anew: keep the head's hash elsewhere for that.
"""

from __future__ import annotations

import hashlib

import msgspec
from msgspec import Struct

from wallboard.store import Row, Session

CONTENT = (
    "seq", "id", "at", "happened_at", "kind", "scope", "text", "who", "agents", "alert", "figures", "mode",
    "amends", "cancelled",
)  # fmt: skip
"""The columns under the hash, in the order in which they enter it.

Never change it: old rows would not verify.
"""
BEGIN = ""
CHUNK_ROWS = 10_000


class ChainReport(Struct, frozen=True):
    """What `verify` found.

    `bad_seq` and `bad_id` name the first bad row, `problem` says what is wrong; empty if sound.
    """

    rows: int
    head: str = BEGIN
    problem: str = ""
    bad_seq: int | None = None
    bad_id: str = ""


def row_hash(row: Row, previous: str) -> str:
    """SHA-256, in hex, over the previous row's hash and the row's content as a JSON array in UTF-8."""
    content = msgspec.json.encode([row[name] for name in CONTENT])
    return hashlib.sha256(previous.encode() + b"\n" + content).hexdigest()


def append_row(session: Session, content: Row) -> int:
    """Add a row with `content` (all of CONTENT but `seq`) to the end of the chain; its number.

    Must run in a write.
    """
    last = session.rows("SELECT seq, hash FROM interventions ORDER BY seq DESC LIMIT 1")
    seq, previous = (last[0]["seq"] + 1, last[0]["hash"]) if last else (1, BEGIN)
    row = {"seq": seq, **content, "previous": previous}
    row["hash"] = row_hash(row, previous)
    session.insert("interventions", [row])
    session.insert("chain_head", [{"one": 1, "seq": seq, "hash": row["hash"]}], replace=True)
    return int(seq)


def verify(session: Session) -> ChainReport:
    """Walk the whole chain; stops at the first bad row."""
    seq, previous = 0, BEGIN
    while True:
        rows = session.rows(
            "SELECT * FROM interventions WHERE seq > ? ORDER BY seq LIMIT ?", (seq, CHUNK_ROWS)
        )
        for row in rows:
            if problem := _problem(row, seq, previous):
                return ChainReport(seq, previous, problem, row["seq"], str(row["id"]))
            seq, previous = row["seq"], row["hash"]
        if not rows:
            return _compare_head(session, seq, previous)


def _problem(row: Row, last_seq: int, previous: str) -> str:
    if row["seq"] != last_seq + 1:
        return f"rows {last_seq + 1} to {row['seq'] - 1} are gone"
    if row["hash"] != row_hash(row, row["previous"]):
        return f"row {row['seq']} was changed after it was written"
    if row["previous"] != previous:
        return f"row {row['seq']} does not follow the row before it: one of the two was replaced"
    return ""


def _compare_head(session: Session, seq: int, last_hash: str) -> ChainReport:
    heads = session.rows("SELECT seq, hash FROM chain_head")
    expected = (heads[0]["seq"], heads[0]["hash"]) if heads else (0, BEGIN)
    if expected == (seq, last_hash):
        return ChainReport(seq, last_hash)
    gone = f"rows {seq + 1} to {expected[0]} at the end are gone"
    added = f"row {seq} at the end is not the one that was written last"
    return ChainReport(seq, last_hash, gone if expected[0] > seq else added, min(seq + 1, expected[0] or 1))

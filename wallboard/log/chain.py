"""The hash chain of the log: each row carries SHA-256 over the hash of the row before and its own content.

A row that another program edits, replaces, removes or slips in breaks it, and `verify` names the first bad
one. The head of the chain stands in a row of its own, so that rows cut off at the end show too. It proves
slips and casual edits, not a forger who computes all hashes anew: keep the head's hash elsewhere for that.

Retention and erasure rewrite rows. Such a row keeps its hash, so its neighbours verify as before, and an
entry of the log, itself in the chain, says what the row now is (docs/decisions/006-erasure-and-the-chain.md).
A row that was merged in bears its place and hash in the chain from which it came.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec
from msgspec import Struct

from wallboard.log.store import Row, Session

CONTENT = (
    "seq", "id", "at", "happened_at", "kind", "scope", "text", "who", "agents", "alert", "figures", "mode",
    "amends", "cancelled",
)  # fmt: skip
"""The columns under the hash, in the order in which they enter it.

Never change it: old rows would not verify.
"""
MORE_CONTENT = (*CONTENT, "details", "origin")
"""Those of a row that has details or an origin."""
UPKEEP = "upkeep"
"""The kind of the log's own entries: what was purged, rewritten, handed out or merged."""
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


class Origin(Struct, frozen=True, omit_defaults=True):
    """Where a merged row stood in the chain from which it came.

    `origin` is its own where it had been merged into that one too. `rewritten`: it no longer was as written.
    """

    seq: int
    previous: str
    hash: str
    origin: Origin | None = None
    rewritten: bool = False


class Upkeep(Struct, frozen=True, omit_defaults=True):
    """What an entry of upkeep did; it stands in the row's details.

    `purged` are first and last row of each run of rows that were emptied, `rewritten` are rows with the
    digest of their new content. `before` and `mode` (empty: all) bound a purge. `head` is the merged chain's.
    """

    act: Literal["purge", "pseudonymise", "disclose", "merge"]
    before: float | None = None
    mode: str = ""
    purged: tuple[tuple[int, int], ...] = ()
    rewritten: tuple[tuple[int, str], ...] = ()
    head: str = ""


def row_hash(row: Row, previous: str) -> str:
    """SHA-256, in hex, over the previous row's hash and the row's content as a JSON array in UTF-8."""
    return hashlib.sha256(previous.encode() + b"\n" + _content(row)).hexdigest()


def digest(row: Row) -> str:
    """SHA-256, in hex, over a rewritten row's content alone."""
    return hashlib.sha256(_content(row)).hexdigest()


def _content(row: Row) -> bytes:
    names = MORE_CONTENT if row["details"] or row["origin"] else CONTENT
    return msgspec.json.encode([row[name] for name in names])


def tombstone(seq: int) -> Row:
    """What is left of a purged row, beside its hash: nothing of what it said."""
    empty = dict.fromkeys(
        ("kind", "scope", "text", "who", "alert", "mode", "amends", "details", "origin"), ""
    )
    return {"seq": seq, "id": f"purged:{seq}", "at": 0.0, "happened_at": 0.0, "agents": "[]", "figures": "[]",
            "cancelled": 0, **empty}  # fmt: skip


def append_row(session: Session, content: Row) -> int:
    """Add a row with `content` (all of MORE_CONTENT but `seq`) to the end of the chain; its number.

    Must run in a write.
    """
    return append_rows(session, [content])


def append_rows(session: Session, contents: Iterable[Row]) -> int:
    """Add rows to the end of the chain, in order; the last one's number."""
    last = session.rows("SELECT seq, hash FROM interventions ORDER BY seq DESC LIMIT 1")
    seq, before = (last[0]["seq"], last[0]["hash"]) if last else (0, BEGIN)
    rows = list(_chained(contents, seq, before))
    session.insert("interventions", rows)
    if rows:
        head = {"one": 1, "seq": rows[-1]["seq"], "hash": rows[-1]["hash"]}
        session.insert("chain_head", [head], replace=True)
    return seq + len(rows)


def _chained(contents: Iterable[Row], seq: int, previous: str) -> Iterator[Row]:
    for content in contents:
        seq += 1
        row = {"seq": seq, **content, "previous": previous}
        previous = row["hash"] = row_hash(row, previous)
        yield row


def rows_after(session: Session, seq: int) -> list[Row]:
    """Up to CHUNK_ROWS rows after the row `seq`, as they stand in the file."""
    return session.rows("SELECT * FROM interventions WHERE seq > ? ORDER BY seq LIMIT ?", (seq, CHUNK_ROWS))


def upkeeps(session: Session) -> list[Upkeep]:
    """The log's own entries as they were written, in order; not those merged in: they tell of other rows."""
    rows = session.rows(
        "SELECT * FROM interventions WHERE kind = ? AND amends = '' AND origin = '' AND rewritten = 0"
        " ORDER BY seq",
        (UPKEEP,),
    )
    return [
        msgspec.json.decode(row["details"], type=Upkeep)
        for row in rows
        if row["hash"] == row_hash(row, row["previous"])
    ]


# --- verification ---


class _Rewritten:
    """What rewritten rows are, as the log's entries say."""

    def __init__(self, entries: Iterable[Upkeep]) -> None:
        self._digests: dict[int, str] = {}
        self._purged: set[int] = set()
        for entry in entries:
            self._digests.update(entry.rewritten)
            for first, last in entry.purged:
                self._purged.update(range(first, last + 1))

    def allows(self, row: Row) -> bool:
        """Whether the row is what an entry says."""
        expected = tombstone(row["seq"]) if row["seq"] in self._purged else None
        if expected is not None:
            return all(row[name] == value for name, value in expected.items())
        return self._digests.get(row["seq"]) == digest(row)


def verify(session: Session) -> ChainReport:
    """Walk the whole chain; stops at the first bad row."""
    rewritten = _Rewritten(upkeeps(session))
    seq, previous = 0, BEGIN
    while True:
        rows = rows_after(session, seq)
        for row in rows:
            if problem := _problem(row, seq, previous, rewritten):
                return ChainReport(seq, previous, problem, row["seq"], str(row["id"]))
            seq, previous = row["seq"], row["hash"]
        if not rows:
            return _compare_head(session, seq, previous)


def _problem(row: Row, last_seq: int, previous: str, rewritten: _Rewritten) -> str:
    if row["seq"] != last_seq + 1:
        return f"rows {last_seq + 1} to {row['seq'] - 1} are gone"
    as_written = row["hash"] == row_hash(row, row["previous"])
    if not as_written and not rewritten.allows(row):
        return f"row {row['seq']} was changed after it was written"
    if row["previous"] != previous:
        return f"row {row['seq']} does not follow the row before it: one of the two was replaced"
    if as_written and row["origin"] and not _came_as_written(row):
        return f"row {row['seq']} was merged in, and is not what it was in the chain from which it came"
    return ""


def _came_as_written(row: Row) -> bool:
    """Whether the row has the hash that it had in the chain from which it came."""
    origin = msgspec.json.decode(row["origin"], type=Origin)
    inner = msgspec.json.encode(origin.origin).decode() if origin.origin else ""
    there = {**row, "seq": origin.seq, "origin": inner}
    return origin.rewritten or row_hash(there, origin.previous) == origin.hash


def _compare_head(session: Session, seq: int, last_hash: str) -> ChainReport:
    heads = session.rows("SELECT seq, hash FROM chain_head")
    expected = (heads[0]["seq"], heads[0]["hash"]) if heads else (0, BEGIN)
    if expected == (seq, last_hash):
        return ChainReport(seq, last_hash)
    gone = f"rows {seq + 1} to {expected[0]} at the end are gone"
    added = f"row {seq} at the end is not the one that was written last"
    return ChainReport(seq, last_hash, gone if expected[0] > seq else added, min(seq + 1, expected[0] or 1))

"""Merging the log of another file into this one: what is new is added at the end of our chain.

A merged row bears its place and hash in the chain from which it came, under our own hash: `verify` checks
both. A row is known here if its hash there, or where it came from before, is; so merging again adds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from wallboard.errors import StoreError
from wallboard.log.chain import CHUNK_ROWS, UPKEEP, ChainReport, Origin, Upkeep, append_rows, upkeeps, verify
from wallboard.log.store import Row, Session, Store
from wallboard.log.upkeep import append_upkeep


class Merged(Struct, frozen=True):
    """How many rows were added; how many of the other file were known here or are not to be kept."""

    added: int
    known: int
    not_kept: int


def merge(store: Store, other: Store, *, who: str, at: float) -> Merged:
    """Add the rows of `other` that `store` has not. Both are open; alerts and sums stay where they are.

    Rows that were emptied there, and those older than what was purged here, are not kept. Raises StoreError
    if the other file is not as it was written.
    """
    report = _verified(other)
    known = store.read(_known_hashes).result()
    purges = [entry for entry in store.read(upkeeps).result() if entry.act == "purge"]
    added = seen = not_kept = 0
    for rows in _chunks(other):
        new = [row for row in rows if known.isdisjoint(hashes_of(row))]
        kept = [row for row in new if _is_kept(row, purges)]
        store.write(lambda session, rows=kept: _append(session, rows)).result()  # type: ignore[misc]
        added, seen, not_kept = added + len(kept), seen + len(rows), not_kept + len(new) - len(kept)
    if added:
        entry = Upkeep("merge", head=report.head)
        text = f"{added} rows were merged from another log, {other.path.name}"
        store.write(lambda session: append_upkeep(session, entry, text, who=who, at=at)).result()
    return Merged(added, seen - added - not_kept, not_kept)


def _verified(other: Store) -> ChainReport:
    report = other.read(verify).result()
    if report.problem:
        raise StoreError(f"{other.path}: {report.problem}; not merged")
    return report


def _known_hashes(session: Session) -> set[str]:
    rows = session.rows("SELECT hash, origin FROM interventions")
    return {each for row in rows for each in hashes_of(row)}


def hashes_of(row: Row) -> Iterator[str]:
    """The row's hash in its file, and in every chain from which it came."""
    yield row["hash"]
    origin = _origin(row)
    while origin is not None:
        yield origin.hash
        origin = origin.origin


def _origin(row: Row) -> Origin | None:
    return msgspec.json.decode(row["origin"], type=Origin) if row["origin"] else None


def _chunks(other: Store) -> Iterator[list[Row]]:
    """All rows of the other file in order, each with the time at which its intervention happened."""
    seq = 0
    while rows := other.read(lambda session, seq=seq: _rows_after(session, seq)).result():  # type: ignore[misc]
        yield rows
        seq = rows[-1]["seq"]


def _rows_after(session: Session, seq: int) -> list[Row]:
    return session.rows(
        """SELECT i.*, (
               SELECT w.happened_at FROM newest_interventions w WHERE w.first = coalesce((
                   SELECT o.seq FROM interventions o WHERE o.id = i.amends AND i.amends <> ''), i.seq)
           ) AS kept_at FROM interventions i WHERE i.seq > ? ORDER BY i.seq LIMIT ?""",
        (seq, CHUNK_ROWS),
    )


def _is_kept(row: Row, purges: list[Upkeep]) -> bool:
    if row["kind"] == UPKEEP:
        return msgspec.json.decode(row["details"], type=Upkeep).act != "merge"
    return row["kept_at"] is not None and not any(
        purge.before is not None and row["kept_at"] < purge.before and purge.mode in {"", row["mode"]}
        for purge in purges
    )


def _append(session: Session, rows: list[Row]) -> None:
    ids = msgspec.json.encode([row["id"] for row in rows]).decode()
    twice = session.rows("SELECT id FROM interventions WHERE id IN (SELECT value FROM json_each(?))", (ids,))
    if twice:
        raise StoreError(f"row {twice[0]['id']} stands in both files with other words; not merged")
    append_rows(session, [with_origin(row) for row in rows])


def with_origin(row: Row) -> Row:
    """The row as it is added here: its content, and where it came from."""
    place = ("seq", "previous", "hash", "rewritten", "kept_at")
    origin = Origin(row["seq"], row["previous"], row["hash"], _origin(row), bool(row["rewritten"]))
    content = {name: value for name, value in row.items() if name not in place}
    return {**content, "origin": msgspec.json.encode(origin).decode()}

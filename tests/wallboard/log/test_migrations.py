"""A file of every earlier schema, with rows in it, is brought up to date and loses nothing."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Database

from wallboard.floor.intervals import FIELDS
from wallboard.log.chain import append_row
from wallboard.log.intervention_rows import drafted, row_of
from wallboard.log.interventions import InterventionLog
from wallboard.log.migrations import migrations
from wallboard.log.store import Session, Store
from wallboard.records import Details, InterventionDraft

NAMES = [migration.name for migration in migrations.pending(Database(memory=True))]


def _rows_of_m0001(db: Database) -> None:
    """As the first version wrote them, hash and all."""
    db.execute("""
        INSERT INTO interventions (id, at, happened_at, kind, scope, text, who, agents, alert, figures, mode,
            amends, cancelled, previous, hash)
        VALUES ('first', 1.0, 1.0, 'note', 'queue:PS', 'before the migration', 'Ann', '[]', '', '[]', 'live',
            '', 0, '', 'cfc3a07858a8e6b249972e8fd7c438571015b27a075f83436da3c29601bc0782')""")
    db.execute("""
        INSERT INTO chain_head VALUES
            (1, 1, 'cfc3a07858a8e6b249972e8fd7c438571015b27a075f83436da3c29601bc0782')""")
    db.conn.commit()


def _rows_of_m0005(db: Database) -> None:
    details = Details(status="open", reference="INC-4711")
    draft = InterventionDraft("note", "queue:PS", "before the migration", "Ann", details=details)
    append_row(Session(db), row_of(drafted(draft, id="first", at=1.0, figures=(), mode="live")))


SEEDS: dict[str, Callable[[Database], None]] = {
    "m0001_log": _rows_of_m0001,
    "m0002_outbox": _rows_of_m0001,
    "m0003_newest": _rows_of_m0001,
    "m0004_moments": _rows_of_m0001,
    "m0005_details": _rows_of_m0005,
    "m0006_memos": _rows_of_m0005,
    "m0008_agent_days": _rows_of_m0005,
}
"""How rows are put into a file whose newest migration is this one. A new migration needs an entry of its own;
where the program's calls no longer fit an old schema, write that entry's SQL out."""


def test_every_schema_has_rows_to_try() -> None:
    assert list(SEEDS) == NAMES


@pytest.mark.parametrize("name", SEEDS)
def test_migration_from_every_earlier_schema(tmp_path: Path, name: str) -> None:
    path = tmp_path / "log.db"
    later = NAMES[NAMES.index(name) + 1 :]
    db = Database(sqlite3.connect(path))
    migrations.apply(db, stop_before=later)
    SEEDS[name](db)
    db.close()

    store = Store(path)
    store.start()
    store.wait_open()
    log = InterventionLog(store)
    assert [row.text for row in log.of_day(0.0, 2.0).result(5)] == ["before the migration"]
    assert [row.id for row in log.search("migr").result(5)] == ["first"]
    assert log.verify().result(5).problem == ""
    store.stop()
    db = Database(sqlite3.connect(path))
    assert migrations.pending(db) == []
    db.close()


def test_the_columns_of_the_sums_are_there() -> None:
    db = Database(memory=True)
    migrations.apply(db)
    assert [column.name for column in db.table("interval_sums").columns][7:] == list(FIELDS)

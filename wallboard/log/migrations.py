"""The log file: how it is opened and checked, and its tables as named migrations.

Each migration runs once, in order, in one transaction with the record that it ran. One that has been released
is never edited; a change of the tables is a new one at the end.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from wallboard.errors import DamagedStoreError, NewerSchemaError, StoreError

APPLICATION_ID = 0x57414C4C
"""“WALL” in SQLite's header: tells our file from another program's."""

CHECK_AT_MOST_S = 1.0
"""How long the look for damage may take at opening; a large file is then sound as far as it was read."""

migrations = Migrations("wallboard")

_TROUBLES = {
    sqlite3.SQLITE_FULL: "the disk is full; make room",
    sqlite3.SQLITE_READONLY: "the file is read-only; check who may write to it and to its folder",
    sqlite3.SQLITE_PERM: "the file may not be used; check who may write to it and to its folder",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened; check its folder and who may write there",
    sqlite3.SQLITE_BUSY: "another program holds the file; close it there",
    sqlite3.SQLITE_LOCKED: "another program holds the file; close it there",
    sqlite3.SQLITE_PROTOCOL: "another program holds the file; close it there",
    sqlite3.SQLITE_IOERR: "the disk reports an error; check the disk and its free space",
    sqlite3.SQLITE_NOMEM: "there is not enough memory",
    sqlite3.SQLITE_CORRUPT: "the file is damaged; keep it, but move it away and start again for a new one",
    sqlite3.SQLITE_NOTADB: "this is no wallboard log, or a damaged one; move it away and start again",
}
_DAMAGES = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_HANDLE_KEEPS = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL}


@migrations()
def m0001_log(db: Database) -> None:
    """Interventions with their hash chain and text index, alert changes, interval sums."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _create_interventions(db)
    db.execute("""
        CREATE TABLE alert_changes (
            seq INTEGER PRIMARY KEY, source TEXT NOT NULL, at REAL NOT NULL, alert TEXT NOT NULL,
            state TEXT NOT NULL, data TEXT NOT NULL
        )""")
    db.execute("CREATE INDEX alert_changes_by_time ON alert_changes (source, at)")
    db.execute("""
        CREATE TABLE interval_sums (
            source TEXT NOT NULL, scope TEXT NOT NULL, day TEXT NOT NULL, start REAL NOT NULL,
            length_s REAL NOT NULL, target_s REAL NOT NULL, missing REAL NOT NULL,
            offered REAL NOT NULL, answered REAL NOT NULL, abandoned REAL NOT NULL, left REAL NOT NULL,
            answered_within REAL NOT NULL, abandoned_within REAL NOT NULL, short_abandoned REAL NOT NULL,
            sl_offered REAL NOT NULL, answered_wait_s REAL NOT NULL, abandoned_wait_s REAL NOT NULL,
            left_wait_s REAL NOT NULL, longest_wait_s REAL NOT NULL, handled REAL NOT NULL,
            talk_s REAL NOT NULL, hold_s REAL NOT NULL, wrapup_s REAL NOT NULL, on_contact_s REAL NOT NULL,
            idle_s REAL NOT NULL, staffed_s REAL NOT NULL,
            PRIMARY KEY (source, scope, length_s, start)
        ) WITHOUT ROWID""")
    db.execute("CREATE INDEX interval_sums_by_day ON interval_sums (source, day, length_s)")


@migrations()
def m0002_outbox(db: Database) -> None:
    """Messages about alerts that are to go out, and those that went; `key` keeps one from going twice."""
    db.execute("""
        CREATE TABLE outbox (
            key TEXT PRIMARY KEY, route TEXT NOT NULL, alert TEXT NOT NULL, state TEXT NOT NULL,
            created_at REAL NOT NULL, claimed_until REAL NOT NULL, done_at REAL, data TEXT NOT NULL
        )""")
    db.execute("CREATE INDEX outbox_by_state ON outbox (route, state, created_at)")


@migrations()
def m0003_newest(db: Database) -> None:
    """What each intervention says now, indexed for every way to look for it. Derived: a trigger keeps it."""
    db.execute("""
        CREATE TABLE newest_interventions (
            first INTEGER PRIMARY KEY, newest INTEGER NOT NULL, mode TEXT NOT NULL, happened_at REAL NOT NULL,
            kind TEXT NOT NULL, scope TEXT NOT NULL, who TEXT NOT NULL, alert TEXT NOT NULL,
            cancelled INTEGER NOT NULL
        )""")
    for name in ("kind", "scope", "who", "alert"):
        db.execute(f"CREATE INDEX newest_by_{name} ON newest_interventions (mode, {name}, happened_at)")
    db.execute("CREATE INDEX newest_by_time ON newest_interventions (mode, happened_at)")
    db.execute("""
        CREATE TABLE intervention_agents (
            agent TEXT, mode TEXT, happened_at REAL, first INTEGER,
            PRIMARY KEY (agent, mode, happened_at, first)
        ) WITHOUT ROWID""")
    db.execute("CREATE INDEX intervention_agents_by_first ON intervention_agents (first)")
    db.execute("""
        INSERT INTO newest_interventions
        SELECT o.seq, n.seq, n.mode, n.happened_at, n.kind, n.scope, n.who, n.alert, n.cancelled
        FROM interventions o JOIN interventions n ON n.seq = coalesce(
            (SELECT max(seq) FROM interventions WHERE amends = o.id AND amends <> ''), o.seq)
        WHERE o.amends = ''""")
    db.execute("""
        INSERT OR IGNORE INTO intervention_agents
        SELECT value, w.mode, w.happened_at, w.first
        FROM newest_interventions w JOIN interventions n ON n.seq = w.newest, json_each(n.agents)""")
    first = "coalesce((SELECT seq FROM interventions WHERE id = new.amends AND new.amends <> ''), new.seq)"
    trigger = """
        CREATE TRIGGER interventions_newest AFTER INSERT ON interventions BEGIN
            INSERT OR REPLACE INTO newest_interventions
            SELECT $FIRST, new.seq, new.mode, new.happened_at, new.kind, new.scope, new.who, new.alert,
                new.cancelled;
            DELETE FROM intervention_agents WHERE first = $FIRST;
            INSERT OR IGNORE INTO intervention_agents
            SELECT value, new.mode, new.happened_at, $FIRST FROM json_each(new.agents);
        END"""
    db.execute(trigger.replace("$FIRST", first))


@migrations()
def m0004_moments(db: Database) -> None:
    """The floor as it stood every few minutes, and what came of interventions: derived, not chained."""
    db.execute(
        "CREATE TABLE moments (source TEXT, at REAL, data BLOB, PRIMARY KEY (source, at)) WITHOUT ROWID"
    )
    db.execute("""
        CREATE TABLE outcome_bases (
            intervention TEXT PRIMARY KEY, source TEXT NOT NULL, at REAL NOT NULL, data TEXT NOT NULL
        )""")
    db.execute("CREATE INDEX outcome_bases_by_time ON outcome_bases (source, at)")
    db.execute("""
        CREATE TABLE outcomes (
            intervention TEXT, after_min INTEGER, source TEXT NOT NULL, at REAL NOT NULL, data TEXT NOT NULL,
            PRIMARY KEY (intervention, after_min)
        )""")
    db.execute("CREATE INDEX outcomes_by_time ON outcomes (source, at)")


@migrations()
def m0005_details(db: Database) -> None:
    """Details of an intervention, where merged rows came from, and rewriting that an entry of the log tells.

    Details and origin are under the hash where they are not empty, so earlier rows verify as before.
    """
    db.execute("ALTER TABLE interventions ADD COLUMN details TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE interventions ADD COLUMN origin TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE interventions ADD COLUMN rewritten INTEGER NOT NULL DEFAULT 0")
    for column, values in (("status", "TEXT NOT NULL DEFAULT ''"), ("due_at", "REAL")):
        db.execute(f"ALTER TABLE newest_interventions ADD COLUMN {column} {values}")
    db.execute(
        "CREATE INDEX newest_by_status ON newest_interventions (mode, status, happened_at, due_at)"
        " WHERE status <> ''"
    )
    db.execute("DROP TRIGGER interventions_no_update")
    db.execute("""
        CREATE TRIGGER interventions_no_update BEFORE UPDATE ON interventions
        WHEN NOT (new.rewritten > old.rewritten AND new.seq = old.seq
            AND new.previous = old.previous AND new.hash = old.hash
            AND EXISTS (SELECT 1 FROM interventions WHERE seq = new.rewritten AND kind = 'upkeep'))
        BEGIN SELECT RAISE(ABORT, 'interventions are append-only: a correction is a new row'); END""")
    _index_words(db)
    db.execute("DROP TRIGGER interventions_newest")
    db.execute(_NEWEST_TRIGGER)


@migrations()
def m0006_memos(db: Database) -> None:
    """What each day taught the detectors of each scope."""
    db.execute("""
        CREATE TABLE day_memos (
            source TEXT NOT NULL, day TEXT NOT NULL, scope TEXT NOT NULL, data TEXT NOT NULL,
            PRIMARY KEY (source, day, scope)
        ) WITHOUT ROWID""")


@migrations()
def m0008_agent_days(db: Database) -> None:
    """What each agent did in a day, and what customers said of each queue: derived, not chained."""
    survey = "csat_sum REAL, csat_answers REAL, resolved REAL, resolution_answers REAL"
    db.execute(f"""
        CREATE TABLE agent_days (
            source TEXT, day TEXT, agent TEXT, name TEXT NOT NULL, team TEXT NOT NULL,
            counted_to REAL NOT NULL, watched_s REAL, handled REAL, talk_s REAL, hold_s REAL, wrapup_s REAL,
            on_contact_s REAL, idle_s REAL, staffed_s REAL, scheduled_s REAL, adherent_s REAL, {survey},
            PRIMARY KEY (source, day, agent)
        ) WITHOUT ROWID""")
    db.execute("CREATE INDEX agent_days_by_agent ON agent_days (agent)")
    db.execute(f"""
        CREATE TABLE queue_surveys (
            source TEXT, day TEXT, queue TEXT, counted_to REAL NOT NULL, {survey},
            PRIMARY KEY (source, day, queue)
        ) WITHOUT ROWID""")


def _index_words(db: Database) -> None:
    """One text of all wordings, and marks of what it says now, so that words and filters meet in one index.

    Beginnings of up to five letters have places of their own: they are many words at once.
    """
    for name in ("ai", "ad", "au"):
        db.execute(f"DROP TRIGGER interventions_{name}")
    db.execute("DROP TABLE interventions_fts")
    db.execute(_WORDS_VIEW)
    db.execute("""
        CREATE VIRTUAL TABLE newest_fts USING fts5 (
            words, marks, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5')""")
    db.execute(f"INSERT INTO newest_fts (rowid, words, marks) {_WORDS}")


_ROW_WORDS = """row.text || coalesce(' ' || json_extract(nullif(row.details, ''), '$.effect'), '')
            || coalesce(' ' || json_extract(nullif(row.details, ''), '$.escalated_to'), '')
            || coalesce(' ' || json_extract(nullif(row.details, ''), '$.reference'), '')"""
_WORDS_VIEW = """
    CREATE VIEW newest_words AS
    SELECT w.first, w.cancelled,
        coalesce((SELECT group_concat($ROW_WORDS, ' ') FROM interventions row
            WHERE row.seq = w.first OR (row.amends = o.id AND row.amends <> '')), '') AS words,
        'ǂm' || hex(w.mode) || ' ǂk' || hex(w.kind) || ' ǂp' || hex(w.scope) || ' ǂw' || hex(w.who)
            || coalesce(' ǂs' || hex(nullif(w.status, '')), '')
            || ' ǂd' || cast(w.happened_at / 86400 AS INTEGER)
            || ' ǂt' || cast(w.happened_at / 2592000 AS INTEGER)
            || coalesce((SELECT group_concat(' ǂa' || hex(value), '') FROM json_each(n.agents)), '') AS marks
    FROM newest_interventions w
    JOIN interventions o ON o.seq = w.first JOIN interventions n ON n.seq = w.newest""".replace(
    "$ROW_WORDS", _ROW_WORDS
)
"""The marks are read by `wallboard.log.intervention_rows`; no word of a text begins with their letter."""
_WORDS = "SELECT first, words, marks FROM newest_words WHERE NOT cancelled"
_FIRST = "coalesce((SELECT seq FROM interventions WHERE id = new.amends AND new.amends <> ''), new.seq)"
_NEWEST_TRIGGER = """
    CREATE TRIGGER interventions_newest AFTER INSERT ON interventions BEGIN
        INSERT OR REPLACE INTO newest_interventions
        SELECT $FIRST, new.seq, new.mode, new.happened_at, new.kind, new.scope, new.who, new.alert,
            new.cancelled, coalesce(json_extract(nullif(new.details, ''), '$.status'), ''),
            json_extract(nullif(new.details, ''), '$.due_at')
        WHERE new.origin = '' OR new.at >= coalesce((
            SELECT at FROM interventions WHERE seq = (
                SELECT newest FROM newest_interventions WHERE first = $FIRST)), new.at);
        DELETE FROM intervention_agents WHERE first = $FIRST;
        INSERT OR IGNORE INTO intervention_agents
        SELECT value, w.mode, w.happened_at, w.first FROM newest_interventions w
        JOIN interventions n ON n.seq = w.newest, json_each(n.agents) WHERE w.first = $FIRST;
        DELETE FROM newest_fts WHERE rowid = $FIRST;
        INSERT INTO newest_fts (rowid, words, marks) $WORDS AND first = $FIRST;
    END""".replace("$FIRST", _FIRST).replace("$WORDS", _WORDS)
"""What is merged in may be older than what is known: of corrections the later one counts then."""


def _create_interventions(db: Database) -> None:
    """Rows are only ever added: triggers refuse the rest, so that no slip of ours can rewrite the log."""
    db.execute("""
        CREATE TABLE interventions (
            seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at REAL NOT NULL, happened_at REAL NOT NULL,
            kind TEXT NOT NULL, scope TEXT NOT NULL, text TEXT NOT NULL, who TEXT NOT NULL,
            agents TEXT NOT NULL, alert TEXT NOT NULL, figures TEXT NOT NULL, mode TEXT NOT NULL,
            amends TEXT NOT NULL, cancelled INTEGER NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
        )""")
    db.execute("CREATE INDEX interventions_by_time ON interventions (mode, happened_at)")
    db.execute("CREATE INDEX interventions_by_amends ON interventions (amends) WHERE amends <> ''")
    db.execute("CREATE TABLE chain_head (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER, hash TEXT)")
    db.table("interventions").enable_fts(
        ["text"], create_triggers=True, tokenize="unicode61 remove_diacritics 2"
    )
    for action in ("UPDATE", "DELETE"):
        db.execute(f"""
            CREATE TRIGGER interventions_no_{action.lower()} BEFORE {action} ON interventions
            BEGIN SELECT RAISE(ABORT, 'interventions are append-only: a correction is a new row'); END""")


# --- opening ---


def open_file(path: Path, busy_s: float) -> Database:
    """Open or make the log at `path`, readable by its owner only, and bring its tables up to date.

    `busy_s` is how long a statement waits for another program's lock. The connection belongs to the calling
    thread. Raises NewerSchemaError, DamagedStoreError, or StoreError for what may pass (locked, disk full).
    """
    try:
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.touch(mode=0o600)
        db = Database(sqlite3.connect(path, timeout=busy_s), execute_plugins=False)
    except OSError as error:
        raise StoreError(f"{path}: cannot be made: {error.strerror}; check the folder") from error
    except sqlite3.Error as error:
        raise store_error(path, error) from error
    try:
        _prepare(db, path)
    except sqlite3.Error as error:
        db.close()
        raise store_error(path, error) from error
    except StoreError:
        db.close()
        raise
    return db


def trouble_with(error: BaseException) -> str:
    """What is wrong with the file and what to do, in words; empty where `error` is not the file's fault."""
    return _TROUBLES.get(_primary_code(error), "")


def handle_keeps(error: sqlite3.Error) -> bool:
    """Whether the connection may be used again after `error`; after any other trouble it is opened anew."""
    return _primary_code(error) in _HANDLE_KEEPS


def is_full(error: sqlite3.Error) -> bool:
    """Whether there was no room left on the disk."""
    return _primary_code(error) == sqlite3.SQLITE_FULL


def store_error(path: Path, error: sqlite3.Error) -> StoreError:
    """The error of our own tree for what SQLite raised."""
    kind = DamagedStoreError if _primary_code(error) in _DAMAGES else StoreError
    return kind(f"{path}: {trouble_with(error) or error}")


def _primary_code(error: BaseException) -> int:
    code = getattr(error, "sqlite_errorcode", 0) if isinstance(error, sqlite3.Error) else 0
    return int(code) & 0xFF


def _prepare(db: Database, path: Path) -> None:
    _refuse_foreign(db, path)
    _look_for_damage(db, path)
    db.conn.execute("PRAGMA journal_mode = WAL")
    db.conn.execute("PRAGMA synchronous = FULL")
    db.conn.execute("PRAGMA secure_delete = ON")  # what was erased is overwritten
    _refuse_newer(db, path)
    if migrations.pending(db):
        db.conn.execute("BEGIN IMMEDIATE")  # of two programs that make the file at once, one waits
        try:
            migrations.apply(db)
            db.conn.execute("COMMIT")
        except BaseException:
            db.rollback()
            raise


def _refuse_foreign(db: Database, path: Path) -> None:
    (application,) = db.conn.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID and db.table_names():
        raise DamagedStoreError(f"{path}: this is another program's database; name another file for the log")


def _look_for_damage(db: Database, path: Path) -> None:
    """SQLite's quick check, for at most CHECK_AT_MOST_S."""
    end_s = time.monotonic() + CHECK_AT_MOST_S
    db.conn.set_progress_handler(lambda: time.monotonic() > end_s, 10_000)
    try:
        (finding,) = db.conn.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.OperationalError as error:
        if _primary_code(error) != sqlite3.SQLITE_INTERRUPT:
            raise
        return
    finally:
        db.conn.set_progress_handler(None, 0)
    if finding != "ok":
        reason = " ".join(str(finding).split())
        raise DamagedStoreError(f"{path}: {_TROUBLES[sqlite3.SQLITE_CORRUPT]} ({reason})")


def _refuse_newer(db: Database, path: Path) -> None:
    known = {migration.name for migration in migrations.pending(Database(memory=True))}
    unknown = sorted({migration.name for migration in migrations.applied(db)} - known)
    if unknown:
        raise NewerSchemaError(
            f"{path}: written by a newer wallboard ({unknown[-1]}); update this program or name another file"
        )

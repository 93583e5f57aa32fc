"""The log of interventions: append-only, chained, searchable, shared, and honest about what is saved."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.wait_for import wait_for
from wallboard.errors import StoreError
from wallboard.log.chain import ChainReport
from wallboard.log.intervention_rows import LogFilter
from wallboard.log.interventions import MAX_TEXT, InterventionLog, check_draft
from wallboard.log.kinds import KINDS
from wallboard.log.store import Store
from wallboard.records import FrozenFigures, InterventionDraft

NOON_AT = 1_700_050_000.0
FIGURES = (
    FrozenFigures("*", NOON_AT, waiting=12, longest_wait_s=161.5, service_level=0.1 + 0.2),
    FrozenFigures("queue:PS", NOON_AT, waiting=7, formula="answered_of_offered"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store(path, busy_s=0.1)
    store.start()
    yield store
    store.stop()


@pytest.fixture
def log(store: Store) -> InterventionLog:
    log = InterventionLog(store)
    log.watch(NOON_AT - 3600.0, NOON_AT + 3600.0)
    return log


def note(text: str, **more: object) -> InterventionDraft:
    return InterventionDraft("note", "queue:PS", text, "Ann", **more)  # type: ignore[arg-type]


def texts(log: InterventionLog, text: str, **more: object) -> list[str]:
    found = log.find(LogFilter(text=text, **more)).result(5)  # type: ignore[arg-type]
    return [row.text for row in found]


def test_a_row_keeps_what_was_written_and_how_the_floor_stood(log: InterventionLog, store: Store) -> None:
    draft = InterventionDraft(
        "overtime",
        "queue:PS",
        "till six",
        "Ann",
        agents=("7", "9"),
        alert="waiting/queue:PS/1",
        happened_at=NOON_AT - 60,
    )
    row = log.append(draft, at=NOON_AT, figures=FIGURES)
    assert row.save == "saving"
    assert row in log.current() or log.current()[0].save == "saved"
    store.flush().result(5)
    (saved,) = log.current()
    assert (saved.id, saved.save, saved.at, saved.happened_at) == (row.id, "saved", NOON_AT, NOON_AT - 60)
    assert (saved.kind, saved.text, saved.who, saved.agents) == ("overtime", "till six", "Ann", ("7", "9"))
    assert (saved.alert, saved.figures, saved.mode) == ("waiting/queue:PS/1", FIGURES, "live")
    assert log.current() is log.current()


@pytest.mark.parametrize(
    "text",
    [
        'O\'Brien said "no"; DROP TABLE interventions;--',
        "👩‍👩‍👧‍👦 🎉 naïve Ångström",
        "שלום העולם — مرحبا بالعالم",
        "half a pair \ud83d and a NUL \0 inside",
        "line\nline\r\n\ttab",
        "",
        "x" * 10_000,
    ],
)
def test_any_text_comes_back(log: InterventionLog, store: Store, text: str) -> None:
    log.append(InterventionDraft("note", f"queue:{text[:50]}", text, text[:90] or "Ann"), at=NOON_AT)
    store.flush().result(5)
    (saved,) = log.current()
    expected = text.replace("\ud83d", "?").replace("\0", "")
    assert (saved.text, saved.scope, saved.who) == (
        expected,
        f"queue:{expected[:50]}",
        expected[:90] or "Ann",
    )
    assert log.verify().result(5).problem == ""


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (note("x" * (MAX_TEXT + 1)), r"10,001 characters; at most 10,000"),
        (InterventionDraft("dance", "*", "", "Ann"), "no kind 'dance'"),
        (InterventionDraft("note", "*", "", "  "), "say who"),
        (InterventionDraft("note", "*", "", "A" * 201), "longer than 200"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_words(
    log: InterventionLog, draft: InterventionDraft, words: str
) -> None:
    with pytest.raises(StoreError, match=words):
        log.append(draft, at=NOON_AT)
    assert log.current() == ()


def test_the_kinds_of_the_form() -> None:
    assert len({kind.id for kind in KINDS}) == len(KINDS) == 15
    refused = [kind.id for kind in KINDS if check_draft(InterventionDraft(kind.id, "*", "", "Ann"))]
    assert refused == ["handover"]


def test_a_correction_is_a_new_row(log: InterventionLog, store: Store) -> None:
    first = log.append(note("twelv waiting"), at=NOON_AT, figures=FIGURES)
    corrected = log.amend(
        first.id, InterventionDraft("staffing", "*", "twelve waiting", "Bob"), at=NOON_AT + 60
    ).result(5)
    assert (corrected.id, corrected.text, corrected.kind, corrected.who) == (
        first.id,
        "twelve waiting",
        "staffing",
        "Bob",
    )
    assert (corrected.at, corrected.happened_at, corrected.figures) == (NOON_AT, NOON_AT, FIGURES)
    log.amend(first.id[:8], note("twelve were waiting"), at=NOON_AT + 90).result(5)
    assert [row.text for row in log.current()] == ["twelve were waiting"]
    rows = log.history(first.id).result(5)
    assert [(row.intervention.text, row.amends) for row in rows] == [
        ("twelv waiting", ""),
        ("twelve waiting", first.id),
        ("twelve were waiting", first.id),
    ]
    # A correction of a correction corrects the first row.
    log.amend(rows[1].intervention.id, note("thirteen"), at=NOON_AT + 120).result(5)
    assert [row.text for row in log.current()] == ["thirteen"]
    store.flush().result(5)
    assert log.verify().result(5).rows == 4


def test_a_cancelled_row_stays_in_the_file_only(log: InterventionLog) -> None:
    first = log.append(note("wrong queue"), at=NOON_AT)
    log.cancel(first.id, who="Ann", at=NOON_AT + 5, why="meant Sales").result(5)
    assert log.current() == ()
    with pytest.raises(StoreError, match="was cancelled"):
        log.get(first.id).result(5)
    rows = log.rows(LogFilter()).result(5)
    assert [(row.intervention.text, row.cancelled) for row in rows] == [
        ("wrong queue", False),
        ("meant Sales", True),
    ]


def test_an_id_that_is_none_or_many(log: InterventionLog, store: Store) -> None:
    for number in range(40):
        log.append(note(str(number)), at=NOON_AT)
    store.flush().result(5)
    with pytest.raises(StoreError, match="there is no intervention 'zz'"):
        log.amend("zz", note("x"), at=NOON_AT).result(5)
    shared = next(
        digit for digit in "0123456789abcdef" if sum(row.id[0] == digit for row in log.current()) > 1
    )
    with pytest.raises(StoreError, match="more than one"):
        log.get(shared).result(5)


def test_rows_cannot_be_changed_by_the_program(store: Store, log: InterventionLog) -> None:
    log.append(note("as it was"), at=NOON_AT)
    for statement in (
        "UPDATE interventions SET text = 'x' RETURNING id",
        "DELETE FROM interventions RETURNING id",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            store.write(lambda session, sql=statement: session.rows(sql)).result(5)  # type: ignore[misc]


def test_search_takes_words_as_they_are(log: InterventionLog, store: Store) -> None:
    for text in (
        'the "big" queue',
        "Überlauf NACH Vertrieb",
        "call-backs AND overtime",
        "שלום לכולם",
        "plain",
    ):
        log.append(note(text), at=NOON_AT)
    log.append(note("big, but a demo"), at=NOON_AT, mode="demo")
    store.flush().result(5)
    assert texts(log, "big") == ['the "big" queue']
    assert texts(log, '"big') == ['the "big" queue']
    assert texts(log, "big", mode="demo") == ["big, but a demo"]
    assert texts(log, "ueberlauf") == []
    assert texts(log, "uberl") == ["Überlauf NACH Vertrieb"]
    assert texts(log, "vertrieb überlauf") == ["Überlauf NACH Vertrieb"]
    assert texts(log, "AND") == ["call-backs AND overtime"]
    assert texts(log, "שלום") == ["שלום לכולם"]
    assert texts(log, 'NEAR( OR *" text:') == []
    assert [row.text for row in log.search("  ").result(5)] == []


def test_filters(log: InterventionLog, store: Store) -> None:
    rows = [
        (NOON_AT, InterventionDraft("note", "*", "a", "Ann")),
        (NOON_AT + 60, InterventionDraft("coaching", "queue:PS", "b", "Bob", agents=("7",))),
        (NOON_AT + 120, InterventionDraft("coaching", "queue:NE", "c", "Ann", agents=("7", "8"), alert="x")),
    ]
    for at, draft in rows:
        log.append(draft, at=at)
    store.flush().result(5)
    assert texts(log, "", kind="coaching") == ["b", "c"]
    assert texts(log, "", scope="queue:PS") == ["b"]
    assert texts(log, "", who="Ann") == ["a", "c"]
    assert texts(log, "", agent="8") == ["c"]
    assert texts(log, "", alert="x") == ["c"]
    assert texts(log, "c", alert="x", kind="coaching", agent="8") == ["c"]
    assert texts(log, "c", alert="x", agent="9") == texts(log, "b", alert="x") == []
    assert texts(log, "", start=NOON_AT + 60, end=NOON_AT + 120) == ["b"]
    assert [row.text for row in log.find(LogFilter(), limit=2).result(5)] == ["b", "c"]


def test_filters_and_search_see_the_newest_state(log: InterventionLog) -> None:
    first = log.append(
        InterventionDraft("coaching", "queue:PS", "openings", "Ann", agents=("7", "8")), at=NOON_AT
    )
    changed = InterventionDraft("praise", "*", "closings", "Bob", agents=("9",), happened_at=NOON_AT + 300)
    log.amend(first.id, changed, at=NOON_AT + 60).result(5)
    for wanted in (
        {"agent": "9"},
        {"kind": "praise"},
        {"who": "Bob"},
        {"start": NOON_AT + 299},
        {"agent": "9", "mode": ""},
    ):
        assert texts(log, "", **wanted) == ["closings"], wanted
    for wanted in ({"agent": "7"}, {"kind": "coaching"}, {"who": "Ann"}, {"end": NOON_AT + 299}):
        assert texts(log, "", **wanted) == [], wanted
    assert texts(log, "closings") == texts(log, "openings") == ["closings"], "former wordings are found too"
    log.cancel(first.id, who="Ann", at=NOON_AT + 90, why="no").result(5)
    assert texts(log, "", agent="9") == texts(log, "closings") == []


def test_modes_never_mix(log: InterventionLog, store: Store) -> None:
    for mode in ("live", "demo", "replay"):
        log.append(note(mode), at=NOON_AT, mode=mode)
    store.flush().result(5)
    assert [row.text for row in log.of_day(0.0, 2e9).result(5)] == ["live"]
    log.watch(NOON_AT - 10, NOON_AT + 10, "replay")
    store.flush().result(5)
    assert [row.text for row in log.current()] == ["replay"]


def test_another_wallboards_rows_appear_within_two_seconds(
    log: InterventionLog, store: Store, path: Path
) -> None:
    store.flush().result(5)
    other = Store(path)
    other.start()
    InterventionLog(other).append(note("from the other desk"), at=NOON_AT)
    other.flush().result(5)
    assert wait_for(lambda: [row.text for row in log.current()] == ["from the other desk"]) < 2.0
    other.stop()


def test_nothing_pretends_to_be_saved(log: InterventionLog, store: Store, path: Path) -> None:
    store.flush().result(5)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    row = log.append(note("while it is locked"), at=NOON_AT)
    wait_for(lambda: log.current()[0].save == "failed")
    assert "another program holds the file" in log.current()[0].save_detail
    other.execute("ROLLBACK")
    other.close()
    wait_for(lambda: log.current()[0].save == "saved")
    assert [saved.id for saved in log.current()] == [row.id]


# --- the chain ---


@pytest.fixture
def filled(log: InterventionLog, store: Store, path: Path) -> Iterator[sqlite3.Connection]:
    """Five rows, and the file in the hands of another program that has removed our guards."""
    for number in range(1, 6):
        log.append(note(f"row {number}"), at=NOON_AT + number)
    store.stop()
    db = sqlite3.connect(path)
    for name in ("update", "delete"):
        db.execute(f"DROP TRIGGER interventions_no_{name}")
    yield db
    db.close()


def verified(path: Path) -> ChainReport:
    store = Store(path)
    store.start()
    report = InterventionLog(store).verify().result(5)
    store.stop()
    return report


@pytest.mark.parametrize(
    ("edit", "bad_seq", "words"),
    [
        ("UPDATE interventions SET text = 'never said' WHERE seq = 3", 3, "row 3 was changed"),
        ("UPDATE interventions SET at = at + 1 WHERE seq IN (2, 4)", 2, "row 2 was changed"),
        ("UPDATE interventions SET who = 'Eve' WHERE seq = 5", 5, "row 5 was changed"),
        ("UPDATE interventions SET figures = '[]x' WHERE seq = 1", 1, "row 1 was changed"),
        ("DELETE FROM interventions WHERE seq = 3", 4, "rows 3 to 3 are gone"),
        ("DELETE FROM interventions WHERE seq = 5", 5, "rows 5 to 5 at the end are gone"),
        ("DELETE FROM interventions", 1, "rows 1 to 5 at the end are gone"),
    ],
)
def test_the_first_bad_row_is_named(
    filled: sqlite3.Connection, path: Path, edit: str, bad_seq: int, words: str
) -> None:
    filled.execute(edit)
    filled.commit()
    report = verified(path)
    assert words in report.problem
    assert report.bad_seq == bad_seq


def test_a_replaced_row_shows_although_its_own_hash_is_right(filled: sqlite3.Connection, path: Path) -> None:
    forged = path.with_name("forged.db")
    other = Store(forged)
    other.start()
    forger = InterventionLog(other)
    for number in range(1, 4):
        forger.append(note(f"forged {number}"), at=NOON_AT + number)
    other.stop()
    filled.execute("ATTACH ? AS forged", (str(forged),))
    filled.execute("DELETE FROM interventions WHERE seq = 3")
    filled.execute("INSERT INTO interventions SELECT * FROM forged.interventions WHERE seq = 3")
    filled.commit()
    report = verified(path)
    assert (report.bad_seq, report.rows) == (3, 2)
    assert "does not follow the row before it" in report.problem

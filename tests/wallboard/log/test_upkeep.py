"""Retention, disclosure and pseudonymisation: what was written is gone, and the chain still verifies."""

import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from wallboard.log.chain import ChainReport
from wallboard.log.intervention_rows import LogFilter
from wallboard.log.interventions import InterventionLog
from wallboard.log.store import Session, Store
from wallboard.log.upkeep import Disclosure, Pseudonymised, count_before, disclose, pseudonymise, purge
from wallboard.records import Answer, Delivery, Details, Intervention, InterventionDraft

NOON_AT = 1_700_050_000.0
DAY_S = 86_400.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store(path)
    store.start()
    yield store
    store.stop()


@pytest.fixture
def log(store: Store) -> InterventionLog:
    return InterventionLog(store)


def coached(text: str, *agents: str, **more: object) -> InterventionDraft:
    return InterventionDraft("coaching", "queue:PS", text, "Ines", agents=agents, **more)  # type: ignore[arg-type]


def saved(log: InterventionLog, store: Store, draft: InterventionDraft, at: float = NOON_AT) -> Intervention:
    row = log.append(draft, at=at)
    store.flush().result(5)
    return row


def purged(store: Store, before: float, mode: str = "live") -> int:
    return store.write(
        lambda session: purge(session, before=before, mode=mode, who="Ines", at=NOON_AT + DAY_S)
    ).result(5)


def pseudonymised(store: Store, agent: str, *names: str, drop_text: bool = False) -> Pseudonymised:
    return store.write(
        lambda session: pseudonymise(
            session, agent, names=names, drop_text=drop_text, who="Ines", at=NOON_AT + DAY_S
        )
    ).result(5)


def disclosed(store: Store, agent: str) -> Disclosure:
    return store.write(lambda session: disclose(session, agent, who="Ines", at=NOON_AT + DAY_S)).result(5)


def verified(log: InterventionLog) -> ChainReport:
    return log.verify().result(5)


def in_clear(path: Path, text: str) -> bool:
    """Whether the bytes of `text` stand anywhere in the closed file."""
    assert not path.with_name(f"{path.name}-wal").exists()
    return text.encode() in path.read_bytes()


def edit(path: Path, sql: str) -> None:
    db = sqlite3.connect(path)
    db.execute("DROP TRIGGER IF EXISTS interventions_no_update")
    db.execute(sql)
    db.commit()
    db.close()


# --- retention ---


@pytest.fixture
def purged_path(log: InterventionLog, store: Store, path: Path) -> Path:
    """Rows 1 (with correction 4) and 3 are purged, 2 stays; 5 is the entry."""
    first = saved(log, store, coached("secretword of long ago", "7", details=Details(reference="R-1")))
    saved(log, store, coached("of today", "7"), NOON_AT + DAY_S)
    saved(log, store, coached("secretword too", "8"))
    log.amend(first.id, coached("secretword corrected", "7"), at=NOON_AT + DAY_S).result(5)
    before = NOON_AT + 60.0
    assert store.read(lambda session: count_before(session, before, "live")).result(5) == 2
    assert purged(store, before) == 3
    return path


def test_a_purge_leaves_nothing_but_hashes_and_an_entry(
    purged_path: Path, log: InterventionLog, store: Store
) -> None:
    report = verified(log)
    assert (report.problem, report.rows) == ("", 5)
    listed = log.of_day(0.0, 2e9).result(5)
    assert [row.kind for row in listed] == ["upkeep", "coaching"]
    assert listed[0].text == "3 rows were emptied: they had been kept for their time"
    assert log.search("secretword").result(5) == ()
    assert [row.text for row in log.find(LogFilter(agent="7")).result(5)] == ["of today"]
    assert purged(store, NOON_AT + 60.0) == 0, "and a second purge has nothing to say"
    assert verified(log).rows == 5
    store.stop()
    assert not in_clear(purged_path, "secretword")


def test_other_modes_and_what_happened_later_stay(log: InterventionLog, store: Store) -> None:
    log.append(coached("a demo's"), at=NOON_AT, mode="demo")
    saved(log, store, coached("logged late", happened_at=NOON_AT + 90.0))
    assert purged(store, NOON_AT + 60.0) == 0
    assert purged(store, NOON_AT + 60.0, mode="") == 1
    assert verified(log).problem == ""


@pytest.mark.parametrize(
    ("sql", "bad_seq"),
    [
        ("UPDATE interventions SET text = 'invented' WHERE seq = 1", 1),
        ("UPDATE interventions SET mode = 'live' WHERE seq = 4", 4),
        ("UPDATE interventions SET hash = 'ab' WHERE seq = 3", 4),
        ("UPDATE interventions SET text = '', rewritten = 5 WHERE seq = 2", 2),
        ("""UPDATE interventions SET details = replace(details, '"purged":[[1,1]', '"purged":[[1,2]')
            WHERE seq = 5""", 1),
    ],
)  # fmt: skip
def test_who_edits_after_a_purge_is_seen(purged_path: Path, store: Store, sql: str, bad_seq: int) -> None:
    store.stop()
    edit(purged_path, sql)
    other = Store(purged_path)
    other.start()
    assert verified(InterventionLog(other)).bad_seq == bad_seq
    other.stop()


def test_a_purge_is_for_an_entry_of_the_log_only(store: Store, log: InterventionLog) -> None:
    saved(log, store, coached("stays"))
    sql = "UPDATE interventions SET text = '', rewritten = :number"
    for number in (1, 99):
        job = partial(Session.change, sql=sql, params={"number": number})
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            store.write(job).result(5)
    assert verified(log).problem == ""


# --- the rights of agents ---


def alert_change(agent: str) -> dict[str, object]:
    data = f'{{"alert":{{"title":"Long call: Ada Lind"}},"places":[["queue:PS","{agent}"]]}}'
    return {"source": "live", "at": NOON_AT, "alert": f"long_call/{agent}/1", "state": "firing", "data": data}


@pytest.fixture
def about_ada(log: InterventionLog, store: Store) -> Intervention:
    """Row 1 (with correction 3, which is no longer about her) and 4 are about a7, row 2 is not."""
    first = saved(
        log, store,
        coached("Ada Lind, refunds; ada lindqvist is another", "a7", "a8",
                details=Details(effect="Ada Lind is calmer", due_at=NOON_AT + 60.0)),
    )  # fmt: skip
    saved(log, store, coached("about Ben", "a8"))
    log.amend(first.id, coached("it was Ben", "a8"), at=NOON_AT).result(5)
    saved(log, store, InterventionDraft("note", "*", "looked at it", "Ines", alert="long_call/a7/1"))
    rows = [alert_change("a7"), alert_change("a70")]
    store.write(lambda session: session.insert("alert_changes", rows)).result(5)
    return first


@pytest.mark.usefixtures("about_ada")
def test_an_agent_gets_all_that_is_kept_of_him(log: InterventionLog, store: Store) -> None:
    given = disclosed(store, "a7")
    assert [row.seq for row in given.rows] == [1, 3, 4], "former wordings, and notes on his alerts"
    assert [alert["title"] for alert in given.alerts] == ["Long call: Ada Lind"]
    (entry,) = log.find(LogFilter(kind="upkeep")).result(5)
    assert (entry.agents, entry.text) == (("a7",), "3 rows about one agent were handed out")
    assert [row.seq for row in disclosed(store, "a7").rows] == [1, 3, 4, 5], "that it was given, too"
    assert disclosed(store, "nobody").rows == ()


def test_pseudonymised_rows_tell_the_same_of_nobody(
    about_ada: Intervention, log: InterventionLog, store: Store, path: Path
) -> None:
    disclosed(store, "a7")
    done = pseudonymised(store, "a7", "Ada Lind")
    assert done.rows == 4
    report = verified(log)
    assert (report.problem, report.rows) == ("", 6)
    rows = {row.seq: row.intervention for row in log.rows(LogFilter()).result(5)}
    assert rows[1].text == f"{done.pseudonym}, refunds; ada lindqvist is another"
    assert rows[1].details.effect == f"{done.pseudonym} is calmer"
    assert rows[1].agents == (done.pseudonym, "a8")
    assert rows[4].alert == f"long_call/{done.pseudonym}/1"
    assert (rows[5].agents, rows[2].agents) == ((done.pseudonym,), ("a8",))
    assert rows[1].id != about_ada.id, "who knows the id could try agents until the hash fits"
    assert [row.text for row in log.find(LogFilter(agent="a8")).result(5)] == ["about Ben", "it was Ben"]
    assert log.find(LogFilter(agent="a7")).result(5) == log.search("Ada Lind calm").result(5) == ()
    assert len(log.history(rows[1].id).result(5)) == 2
    assert disclosed(store, "a7").alerts == ()
    assert [
        row["alert"] for row in store.read(lambda s: s.rows("SELECT alert FROM alert_changes")).result(5)
    ] == ["long_call/a70/1"]
    store.stop()
    assert not in_clear(path, "Ada Lind is calmer")


def test_who_answered_an_offer_is_found_and_forgotten(log: InterventionLog, store: Store) -> None:
    answers = (Answer("a7", "accepted", NOON_AT), Answer("a8", "declined", NOON_AT))
    offer = Delivery("feed", slots=2, state="taken", answers=answers)
    saved(log, store, InterventionDraft("overtime", "*", "an hour", "Ines", details=Details(delivery=offer)))
    assert len(disclosed(store, "a7").rows) == 1
    done = pseudonymised(store, "a7")
    (row,) = log.find(LogFilter(kind="overtime")).result(5)
    assert row.details.delivery is not None
    assert [each.agent for each in row.details.delivery.answers] == [done.pseudonym, "a8"]
    assert verified(log).problem == ""


@pytest.mark.usefixtures("about_ada")
def test_without_its_text(log: InterventionLog, store: Store) -> None:
    pseudonymised(store, "a7", drop_text=True)
    rows = {row.seq: row.intervention for row in log.rows(LogFilter()).result(5)}
    assert [rows[seq].text for seq in (1, 2, 3, 4)] == ["", "about Ben", "", ""]
    assert rows[1].details == Details(due_at=NOON_AT + 60.0, status="open")
    assert verified(log).problem == ""


@pytest.mark.usefixtures("about_ada")
def test_rows_are_rewritten_for_one_agent_after_another_and_then_purged(
    log: InterventionLog, store: Store
) -> None:
    pseudonymised(store, "a7", "Ada Lind")
    pseudonymised(store, "a8", "Ben")
    assert verified(log).problem == ""
    assert "Ben" not in str(log.rows(LogFilter()).result(5))
    assert purged(store, NOON_AT + 60.0) == 4
    assert verified(log).problem == ""
    assert [row.kind for row in log.of_day(0.0, 2e9).result(5)] == ["upkeep"] * 3


@pytest.mark.usefixtures("about_ada")
@pytest.mark.parametrize("sql", [
    "UPDATE interventions SET text = 'invented' WHERE seq = 1",
    """UPDATE interventions SET agents = '["a9"]' WHERE seq = 3""",
])  # fmt: skip
def test_a_pseudonymised_row_cannot_be_edited_unseen(store: Store, path: Path, sql: str) -> None:
    pseudonymised(store, "a7", "Ada Lind")
    store.stop()
    edit(path, sql)
    other = Store(path)
    other.start()
    assert "was changed after it was written" in verified(InterventionLog(other)).problem
    other.stop()

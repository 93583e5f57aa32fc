"""The `log` command: add, list, show, amend, search, verify, export."""

import csv
import io
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from wallboard.cli.log import log
from wallboard.log.export import COLUMNS, RAW_COLUMNS, safe_cell


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "log.db"


def run(db: Path, *arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(log, [arguments[0], "--db", str(db), *arguments[1:]], catch_exceptions=False)
    assert result.exit_code == code, result.output
    return result


def answer(db: Path, *arguments: str, code: int = 0) -> Any:
    return json.loads(run(db, *arguments, "--json", code=code).output)


def test_a_row_through_its_whole_life(db: Path) -> None:
    added = answer(
        db, "add", "--kind", "coaching", "--scope", "queue:PS", "--who", "Ann", "--agent", "7",
        "--agent", "8", "--text", "calmer openings", "--happened-at", "2026-11-22T09:30",
        "--zone", "Europe/Berlin",
    )  # fmt: skip
    assert (added["kind"], added["agents"], added["save"], added["mode"]) == (
        "coaching",
        ["7", "8"],
        "saved",
        "live",
    )
    assert (added["happened_at"], added["happened_at_s"]) == ("2026-11-22T09:30:00+01:00", 1_795_336_200.0)
    amended = answer(db, "amend", added["id"][:6], "--who", "Bob", "--text", "calmer openings and closings")
    assert (amended["id"], amended["who"], amended["agents"]) == (added["id"], "Bob", ["7", "8"])
    shown = answer(db, "show", added["id"])
    assert (shown["text"], [row["text"] for row in shown["later"]]) == (
        "calmer openings",
        ["calmer openings and closings"],
    )
    assert [row["text"] for row in answer(db, "search", "clos")] == ["calmer openings and closings"]
    run(db, "amend", added["id"], "--who", "Ann", "--cancel", "--text", "wrong agent")
    assert answer(db, "list") == []
    report = answer(db, "verify")
    assert (report["ok"], report["rows"], report["problem"]) == (True, 3, "")
    told = run(db, "show", added["id"]).output
    assert "cancelled: " in told
    assert "wrong agent" in told


def test_list_filters_and_words(db: Path) -> None:
    for kind, text, at in (
        ("note", "one", "2026-11-22T09:00"),
        ("praise", "two", "2026-11-22T10:00"),
        ("note", "three", "2026-11-23T09:00"),
    ):
        run(db, "add", "--kind", kind, "--who", "Ann", "--text", text, "--happened-at", at)
    assert [row["text"] for row in answer(db, "list", "--kind", "note")] == ["one", "three"]
    assert [row["text"] for row in answer(db, "list", "--from", "2026-11-22", "--to", "2026-11-23")] == [
        "one",
        "two",
    ]
    assert [row["text"] for row in answer(db, "list", "--limit", "1")] == ["three"]
    assert answer(db, "list", "--mode", "demo") == []
    assert run(db, "list", "--kind", "praise").output.endswith("praise  *  Ann  two\n")
    assert answer(db, "search", " ") == []


def test_verify_names_the_first_bad_row(db: Path) -> None:
    ids = [answer(db, "add", "--who", "Ann", "--text", str(number))["id"] for number in range(4)]
    edited = sqlite3.connect(db)
    edited.execute("DROP TRIGGER interventions_no_update")
    edited.execute("UPDATE interventions SET text = 'other words' WHERE seq >= 3")
    edited.commit()
    edited.close()
    report = answer(db, "verify", code=1)
    assert (report["ok"], report["bad_seq"], report["bad_id"], report["rows"]) == (False, 3, ids[2], 2)
    told = run(db, "verify", code=1).output
    assert told.startswith(f"row 3 was changed after it was written (id {ids[2]}); the 2 rows before it")


def test_export_is_safe_in_a_spreadsheet(db: Path, tmp_path: Path) -> None:
    texts = ["=1+1", "+49 30", "-x", "@me", "\tx", 'say "no", then\ngo', "plain", " =2", "مرحبا"]
    for text in texts:
        run(db, "add", "--who", "=cmd()", "--text", text)
    run(db, "export", "--out", str(tmp_path / "out.csv"))
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text(encoding="utf-8"), newline="")))
    assert [row["text"] for row in rows] == [
        "'=1+1", "'+49 30", "'-x", "'@me", "'\tx", 'say "no", then\ngo', "plain", "' =2", "مرحبا",
    ]  # fmt: skip
    assert {row["who"] for row in rows} == {"'=cmd()"}
    assert tuple(rows[0]) == COLUMNS
    exported = json.loads(run(db, "export", "--format", "json").output)
    assert [row["text"] for row in exported] == texts
    assert safe_cell("a=b") == "a=b"


def test_what_is_to_be_followed_up(db: Path) -> None:
    added = answer(
        db, "add", "--kind", "escalation", "--who", "Ann", "--text", "lines down",
        "--due", "2026-11-22T16:00", "--escalated-to", "Telco", "--reference", "INC-4711",
        "--effect", "lines back", "--effect-until", "2026-11-22T18:00", "--zone", "Europe/Berlin",
    )  # fmt: skip
    assert added["details"] == {
        "effect": "lines back",
        "effect_until_at": "2026-11-22T18:00:00+01:00",
        "effect_until_at_s": 1_795_366_800.0,
        "due_at": "2026-11-22T16:00:00+01:00",
        "due_at_s": 1_795_359_600.0,
        "status": "open",
        "escalated_to": "Telco",
        "reference": "INC-4711",
        "delivery": None,
    }
    run(db, "add", "--who", "Ann", "--text", "only told")
    assert [row["id"] for row in answer(db, "list", "--status", "open")] == [added["id"]]
    assert answer(db, "list", "--due-before", "2026-11-22T15:00Z") == []
    assert [row["id"] for row in answer(db, "search", "INC-47")] == [added["id"]]
    line = run(db, "list", "--kind", "escalation").output
    assert "(open, due 2026-11-22T15:00:00+00:00, to Telco, INC-4711, expected: lines back until" in line
    amended = answer(db, "amend", added["id"], "--who", "Bob", "--status", "done")
    assert (amended["text"], amended["details"]["status"], amended["details"]["reference"]) == (
        "lines down",
        "done",
        "INC-4711",
    )
    assert answer(db, "list", "--status", "open") == []
    row = next(csv.DictReader(io.StringIO(run(db, "export", "--kind", "escalation").output, newline="")))
    assert (row["due"], row["escalated_to"]) == ("2026-11-22T15:00:00+00:00", "Telco")


def test_customer_data_is_refused_masked_or_allowed(db: Path) -> None:
    text = ("--text", "card 4111 1111 1111 1111 of +49 30 901820")
    refused = run(db, "add", "--who", "Ann", *text, code=1).output
    assert "not saved: there seems to be a card number and a phone number in the text" in refused
    assert (
        answer(db, "add", "--who", "Ann", *text, "--mask")["text"] == "card [card number] of [phone number]"
    )
    assert answer(db, "add", "--who", "Ann", *text, "--allow-personal")["text"] == text[1]
    assert len(answer(db, "list")) == 2


def test_kinds_of_the_site(db: Path, tmp_path: Path) -> None:
    config = tmp_path / "site.toml"
    config.write_text("[[kind]]\nid = 'huddle'\nname = 'Huddle'\nfields = ['status']\n", encoding="utf-8")
    added = answer(db, "add", "--kind", "huddle", "--who", "Ann", "--text", "x", "--config", str(config))
    assert (added["kind"], added["details"]["status"]) == ("huddle", "open")


def test_retention(db: Path, tmp_path: Path) -> None:
    config = tmp_path / "site.toml"
    config.write_text("[log]\nretention_days = 365\n", encoding="utf-8")
    run(db, "add", "--who", "Ann", "--text", "old", "--happened-at", "2020-01-01")
    run(db, "add", "--who", "Ann", "--text", "new")
    asked = CliRunner().invoke(
        log, ["purge", "--db", str(db), "--who", "Ann", "--config", str(config)], input="n\n"
    )
    assert asked.exit_code == 1
    assert "1 interventions will be emptied for good" in asked.output
    purged = answer(db, "purge", "--who", "Ann", "--config", str(config), "--yes")
    assert purged == {"interventions": 1, "rows": 1}
    assert run(db, "purge", "--who", "Ann", "--before", "2021-01-01").output == "0 rows were emptied\n"
    assert [(row["kind"], row["who"]) for row in answer(db, "list")] == [("note", "Ann"), ("upkeep", "Ann")]
    assert answer(db, "verify")["ok"]


def test_the_rights_of_an_agent(db: Path) -> None:
    for text, agent in (("Ada Lind did well", "7"), ("Ben too", "8")):
        run(db, "add", "--who", "Ann", "--kind", "praise", "--text", text, "--agent", agent)
    assert "say --who" in run(db, "export", "--agent", "7", code=2).output
    given = answer(db, "export", "--agent", "7", "--who", "Ann")
    assert ([row["text"] for row in given["interventions"]], given["alerts"]) == (["Ada Lind did well"], [])
    rows = list(
        csv.DictReader(io.StringIO(run(db, "export", "--agent", "7", "--who", "Ann").output, newline=""))
    )
    assert tuple(rows[0]) == RAW_COLUMNS
    assert [row["seq"] for row in rows] == ["1", "3"]
    done = answer(db, "pseudonymise", "--agent", "7", "--name", "Ada Lind", "--who", "Ann", "--yes")
    assert done["rows"] == 3
    assert answer(db, "export", "--agent", "7", "--who", "Ann")["interventions"] == []
    assert answer(db, "search", "well")[0]["text"] == f"{done['pseudonym']} did well"
    first = answer(db, "list", "--kind", "upkeep")[0]["id"]
    assert "amended or cancelled" in run(db, "amend", first, "--who", "Ann", "--cancel", code=1).output
    assert answer(db, "verify")["ok"]


def test_another_log_is_merged_once(db: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    run(other, "add", "--who", "Bob", "--text", "from the other desk")
    for added in (1, 0):
        told = answer(db, "merge", str(other), "--who", "Ann")
        assert told == {"added": added, "known": 1 - added, "not_kept": 0}
    assert [row["text"] for row in answer(db, "search", "desk")] == ["from the other desk"]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("list",), 1, "there is no log; check --db"),
        (("add", "--who", " "), 1, "not saved: say who did it"),
        (("add", "--who", "Ann", "--text", "x" * 10_001), 1, "at most 10,000 are kept"),
        (("add", "--who", "Ann", "--kind", "dance"), 1, "no kind 'dance'; choose one of coaching, praise"),
        (("add", "--who", "Ann", "--text", "a@b.example"), 1, "seems to be an e-mail address in the text"),
        (("merge", "/nowhere.db", "--who", "Ann"), 2, "does not exist"),
        (("purge", "--who", "Ann"), 2, "say --before DATE"),
        (("pseudonymise", "--who", "Ann", "--agent", " "), 2, "not empty"),
        (("add", "--who", "Ann", "--happened-at", "yesterday"), 2, "is no time; write 2026-11-22T14:30"),
        (("list", "--zone", "Mars/Olympus"), 2, "is no IANA time zone"),
    ],
)
def test_bad_input_gets_clear_words(db: Path, arguments: tuple[str, ...], code: int, words: str) -> None:
    assert words in run(db, *arguments, code=code).output


def test_what_is_not_a_log_is_refused(db: Path) -> None:
    db.write_bytes(b"not a database at all" * 100)
    assert "this is no wallboard log, or a damaged one" in run(db, "verify", code=1).output
    assert "there is no intervention 'zz'" in _after_add(db.with_name("other.db"))


def _after_add(db: Path) -> str:
    run(db, "add", "--who", "Ann")
    return run(db, "show", "zz", code=1).output


def test_a_shift_is_a_filter(db: Path, tmp_path: Path) -> None:
    config = tmp_path / "wall.toml"
    config.write_text("""
[site]
zone = "Europe/Berlin"
[[shift]]
name = "Early"
hours = ["06:00-14:00"]
[[shift]]
name = "Night"
hours = ["22:00-06:00"]
""")
    for text, at in (("one", "2026-11-22T13:59"), ("two", "2026-11-22T14:00"), ("three", "2026-11-23T05:00")):
        when = ("--happened-at", at, "--zone", "Europe/Berlin")
        run(db, "add", "--kind", "note", "--who", "Ann", "--text", text, *when)
    shift = ("--config", str(config), "--day", "2026-11-22", "--shift")
    assert [row["text"] for row in answer(db, "list", *shift, "Early")] == ["one"]
    assert [row["text"] for row in answer(db, "search", "three", *shift, "Night")] == ["three"]
    assert "has Early, Night" in run(db, "list", *shift, "Late", code=2).output

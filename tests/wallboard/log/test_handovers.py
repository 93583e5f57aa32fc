"""What is said and signed at a handover stands in the log like everything else, and nothing takes it back."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.handovers import act, record
from tests.helpers.wait_for import wait_for
from wallboard.errors import StoreError
from wallboard.log.handovers import refs_of
from wallboard.log.interventions import InterventionLog
from wallboard.log.merge import merge
from wallboard.log.store import Store
from wallboard.log.upkeep import pseudonymise, purge
from wallboard.records import FrozenFigures, Intervention, InterventionDraft

END_AT = 1_700_050_000.0
SPAN = (END_AT - 8 * 3600.0, END_AT)
FLOOR = (FrozenFigures("*", END_AT, waiting=4, service_level=0.71), FrozenFigures("queue:PS", END_AT))


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


def write(
    log: InterventionLog,
    draft: InterventionDraft,
    at: float = END_AT,
    figures: tuple[FrozenFigures, ...] = (),
) -> Intervention:
    row = log.append(draft, at=at, figures=figures)
    wait_for(lambda: not any(each.save == "saving" for each in log.current()))
    return row


def ref(store: Store, row: Intervention) -> str:
    return store.read(lambda session: refs_of(session, [row.id])).result(5)[row.id]


def test_a_handover_from_words_to_signatures(log: InterventionLog, store: Store) -> None:
    outage = write(log, InterventionDraft("incident", "*", "IVR fails", "Ines"), END_AT - 600)
    write(log, act("words", SPAN, "Calm"), END_AT - 500)
    write(log, act("words", SPAN, "Calm until eight"), END_AT - 400)
    write(log, act("understood", SPAN, who="Bo", about=ref(store, outage)), END_AT - 300)
    asked = write(log, act("question", SPAN, "Who calls back?", "Bo", alert="waiting/*/1"), END_AT - 200)
    write(log, act("signed", SPAN, role="outgoing"), END_AT - 100, FLOOR)
    write(log, act("answer", SPAN, "The carrier", about=ref(store, asked)), END_AT - 90)
    write(log, act("signed", SPAN, who="Bo", role="incoming"), END_AT + 60, FLOOR)
    found = record(store, SPAN)
    assert found.words == "Calm until eight"
    assert found.understood[ref(store, outage)].who == "Bo"
    (question,) = found.questions
    assert (question.about, question.asked.text) == ("waiting/*/1", "Who calls back?")
    assert [answer.text for answer in question.answers] == ["The carrier"]
    assert [(each.who, each.at - END_AT, each.figures) for each in found.signatures] == [
        ("Ines", -100, FLOOR),
        ("Bo", 60, FLOOR),
    ]
    assert record(store, SPAN, until=END_AT).signed("incoming") is None
    assert record(store, (SPAN[0] - 3600, END_AT)).words == ""


@pytest.mark.parametrize(
    ("before", "draft", "why"),
    [
        ((), act("signed", SPAN, role="outgoing"), "write some words"),
        ((), act("skipped", SPAN, " "), "say why"),
        ((), act("question", SPAN, ""), "ask something"),
        ((), act("signed", SPAN), "goes or of the one who comes"),
        (("words", "outgoing"), act("signed", SPAN, who="Bo", role="outgoing"), "Ines has signed already"),
        (("words", "outgoing"), act("signed", SPAN, who=" ines", role="incoming"), "it takes two"),
        (("words", "outgoing"), act("words", SPAN, "More"), "say it in an answer"),
    ],
)
def test_what_does_not_go_together_is_refused(
    log: InterventionLog, before: tuple[str, ...], draft: InterventionDraft, why: str
) -> None:
    if before:
        write(log, act("words", SPAN, "Calm"))
        write(log, act("signed", SPAN, role="outgoing"))
    write(log, draft)
    assert why in log.refusal
    assert log.current() == ()  # what was refused does not stay as if it could be saved later


def test_skipped_words_are_said_to_be(log: InterventionLog, store: Store) -> None:
    write(log, act("skipped", SPAN, "Fire alarm"))
    write(log, act("signed", SPAN, role="outgoing"))
    found = record(store, SPAN)
    assert (found.words, found.skipped and found.skipped.text, log.refusal) == ("", "Fire alarm", "")
    assert found.signed("outgoing")


def test_nothing_amends_or_cancels_a_signature(log: InterventionLog) -> None:
    write(log, act("words", SPAN, "Calm"))
    row = write(log, act("signed", SPAN, role="outgoing"))
    note = InterventionDraft("note", "*", "I never did", "Ines")
    with pytest.raises(StoreError, match="signed at a handover"):
        log.amend(row.id, note, at=END_AT).result(5)
    with pytest.raises(StoreError, match="signed at a handover"):
        log.cancel(row.id, who="Ines", at=END_AT, why="a slip").result(5)
    with pytest.raises(StoreError, match="Handover page"):
        log.append(InterventionDraft("handover", "*", "", "Ines"), at=END_AT)


def test_an_edited_signature_shows(log: InterventionLog, store: Store, path: Path) -> None:
    write(log, act("words", SPAN, "Calm"))
    row = write(log, act("signed", SPAN, role="outgoing"))
    store.stop()
    with sqlite3.connect(path) as other:
        other.execute("DROP TRIGGER interventions_no_update")
        other.execute("UPDATE interventions SET who = 'Eve' WHERE id = ?", (row.id,))
    again = Store(path)
    again.start()
    report = InterventionLog(again).verify().result(5)
    again.stop()
    assert (report.bad_id, "was changed" in report.problem) == (row.id, True)


def test_marks_follow_what_they_are_about(log: InterventionLog, store: Store, tmp_path: Path) -> None:
    """Into another log, and when the agent whom it concerned is pseudonymised there."""
    coached = write(log, InterventionDraft("coaching", "*", "Ask Ann", "Ines", agents=("7",)))
    mark = act("understood", SPAN, who="Bo", about=ref(store, coached))
    write(log, mark)
    other = Store(tmp_path / "other.db")
    other.start()
    assert merge(other, store, who="Ines", at=END_AT).added == 2
    done = other.write(
        lambda session: pseudonymise(session, "7", names=["Ann"], drop_text=False, who="Ines", at=END_AT)
    ).result(5)
    theirs = InterventionLog(other)
    (row,) = theirs.about_agent(done.pseudonym).result(5).done
    assert (row.id != coached.id, ref(other, row) in record(other, SPAN).understood) == (True, True)
    other.write(lambda session: purge(session, before=END_AT + 1, mode="", who="Ines", at=END_AT + 9)).result(
        5
    )
    assert record(other, SPAN).understood == {}
    assert theirs.verify().result(5).problem == ""
    other.stop()

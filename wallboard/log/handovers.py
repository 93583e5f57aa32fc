"""What two supervisors say and sign when a shift is handed over: entries of the log, under its hash chain.

Each act is a row of the kind `handover` whose details say what it is (`wallboard.records.HandoverNote`).
Nothing amends or cancels them. A row of the log is referred to by the hash under which it was first written:
it stays when the row is merged into another log or pseudonymised, and tells nothing that the chain does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import msgspec
from msgspec import Struct

from wallboard.errors import MisplacedError
from wallboard.language import mark, say
from wallboard.log.chain import Origin
from wallboard.log.intervention_rows import intervention_of
from wallboard.log.store import Row, Session
from wallboard.records import FrozenFigures, HandoverNote, HandoverRole, Intervention

KIND = "handover"
ROLE_WORDS: Mapping[HandoverRole, str] = MappingProxyType(
    {"outgoing": mark("hands over"), "incoming": mark("takes over"), "": ""}
)
NEED_TEXT = {
    "words": mark("write them down"),
    "skipped": mark("say why"),
    "question": mark("ask something"),
    "answer": mark("say it"),
}
BEFORE_S, AFTER_S = 86_400.0, 14 * 86_400.0
"""So long around a shift's end what belongs to its handover is looked for."""
MINUTE_S = 60.0
LATE_S = 5.0
"""Clocks of two desks may differ by so much."""


class Said(Struct, frozen=True):
    """Words of a person: who said them and when (event time, epoch seconds)."""

    text: str
    who: str
    at: float


class Mark(Struct, frozen=True):
    """Who understood something, and when."""

    who: str
    at: float


class Question(Struct, frozen=True):
    """What was asked, and the answers; `about` is an alert's id or refers to a row, empty for the whole."""

    ref: str
    about: str
    asked: Said
    answers: tuple[Said, ...] = ()


class Signature(Struct, frozen=True):
    """Who signed, when, and how the floor stood: the whole floor's figures first."""

    role: HandoverRole
    who: str
    at: float
    figures: tuple[FrozenFigures, ...]

    @property
    def now(self) -> FrozenFigures | None:
        """The whole floor's figures as it was signed."""
        return next(iter(self.figures), None)


class HandoverRecord(Struct, frozen=True):
    """All that was said and signed about one shift, in the order of writing.

    `skipped` is why the outgoing supervisor left no words. `understood` has alerts by their ids, and what
    rows are referred to by.
    """

    words: str = ""
    said: Said | None = None
    skipped: Said | None = None
    understood: Mapping[str, Mark] = {}
    questions: tuple[Question, ...] = ()
    signatures: tuple[Signature, ...] = ()

    def signed(self, role: HandoverRole) -> Signature | None:
        """The signature of the one who goes or comes."""
        return next((each for each in self.signatures if each.role == role), None)

    @property
    def unanswered(self) -> tuple[Question, ...]:
        """The questions that nobody has answered."""
        return tuple(each for each in self.questions if not each.answers)


NO_RECORD = HandoverRecord()


class HandoverEntry(Struct, frozen=True):
    """An entry as it stands in the log, and what it is referred to by."""

    ref: str
    row: Intervention
    note: HandoverNote


# --- reading ---


def refs_of(session: Session, ids: Sequence[str]) -> dict[str, str]:
    """By what each of the rows with these `ids` is referred to."""
    rows = session.rows(
        "SELECT id, hash, origin FROM interventions WHERE id IN (SELECT value FROM json_each(?))",
        (msgspec.json.encode(list(ids)).decode(),),
    )
    return {row["id"]: _ref(row) for row in rows}


def _ref(row: Row) -> str:
    """The row's hash in the chain in which it was first written."""
    if not row["origin"]:
        return str(row["hash"])
    origin = msgspec.json.decode(row["origin"], type=Origin)
    while origin.origin is not None:
        origin = origin.origin
    return origin.hash


def entries_between(session: Session, source: str, start: float, end: float) -> Iterator[HandoverEntry]:
    """The entries of `source` that were written from `start` until before `end`, in the order of writing."""
    rows = session.rows(
        "SELECT o.* FROM newest_interventions w JOIN interventions o ON o.seq = w.first"
        " WHERE w.mode = ? AND w.kind = ? AND w.happened_at >= ? AND w.happened_at < ? ORDER BY o.at, o.seq",
        (source.partition(":")[0], KIND, start, end),
    )
    for row in rows:
        entry = intervention_of(row)
        note = entry.details.handover
        if note is not None and note.source == source:
            yield HandoverEntry(_ref(row), entry, note)


def read_record(session: Session, source: str, start: float, end: float, *, until: float) -> HandoverRecord:
    """What was said and signed until `until` about the shift from `start` until `end`, to the minute."""
    entries = entries_between(session, source, end - BEFORE_S, min(until, end + AFTER_S))
    return record_of(
        [
            each
            for each in entries
            if abs(each.note.start_at - start) < MINUTE_S and abs(each.note.end_at - end) < MINUTE_S
        ]
    )


def record_of(entries: Sequence[HandoverEntry]) -> HandoverRecord:
    """The entries of one shift put together; of words the last count, of marks and signatures the first."""
    words = skipped = None
    understood: dict[str, Mark] = {}
    questions: dict[str, Question] = {}
    signatures: dict[HandoverRole, Signature] = {}
    for each in entries:
        row, note = each.row, each.note
        said, about = Said(row.text, row.who, row.at), note.about or row.alert
        match note.act:
            case "words":
                words, skipped = said, None
            case "skipped":
                words, skipped = None, said
            case "understood":
                understood.setdefault(about, Mark(row.who, row.at))
            case "question":
                questions[each.ref] = Question(each.ref, about, said)
            case "answer" if about in questions:
                asked = questions[about]
                questions[about] = msgspec.structs.replace(asked, answers=(*asked.answers, said))
            case "signed":
                signature = Signature(note.role, row.who, row.at, row.figures)
                signatures.setdefault(note.role, signature)
    return HandoverRecord(
        words=words.text if words else "",
        said=words,
        skipped=skipped,
        understood=understood,
        questions=tuple(questions.values()),
        signatures=tuple(signatures.values()),
    )


# --- what may be written ---


def why_not(record: HandoverRecord, note: HandoverNote, who: str, text: str) -> str:
    """What keeps an act from being part of the handover, in words; empty if nothing."""
    if note.act in NEED_TEXT and not text.strip():
        return say(NEED_TEXT[note.act])
    if note.act in {"words", "skipped"}:
        gone = record.signed("outgoing")
        words = say("{name} has signed already; say it in an answer")
        return words.format(name=gone.who) if gone else ""
    return _why_not_signed(record, note.role, who) if note.act == "signed" else ""


def _why_not_signed(record: HandoverRecord, role: HandoverRole, who: str) -> str:
    if not role:
        return say("say whether the signature is of the one who goes or of the one who comes")
    if signed := record.signed(role):
        return say("{name} has signed already").format(name=signed.who)
    other = record.signed("incoming" if role == "outgoing" else "outgoing")
    if other is not None and other.who.casefold() == who.strip().casefold():
        gave = say("{name} has signed as the one who hands over: it takes two")
        took = say("{name} has signed as the one who takes over: it takes two")
        return (gave if other.role == "outgoing" else took).format(name=other.who)
    if role == "outgoing" and not (record.words or record.skipped):
        return say("write some words on the floor first, or say why there are none")
    return ""


def refuse_misplaced(session: Session, row: Intervention) -> None:
    """Raises MisplacedError where `row` is part of a handover and does not go with what is written of it."""
    note = row.details.handover
    if note is None:
        return
    record = read_record(session, note.source, note.start_at, note.end_at, until=row.at + LATE_S)
    if problem := why_not(record, note, row.who, row.text):
        raise MisplacedError(say("not saved: {why}").format(why=problem))

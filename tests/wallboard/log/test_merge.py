"""Merging two logs: nothing twice, nothing lost, and both chains can still be checked."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from wallboard.errors import StoreError
from wallboard.log.intervention_rows import LogFilter
from wallboard.log.interventions import InterventionLog
from wallboard.log.merge import Merged, merge
from wallboard.log.store import Store
from wallboard.log.upkeep import pseudonymise, purge
from wallboard.records import Details, Intervention, InterventionDraft

NOON_AT = 1_700_050_000.0
DAY_S = 86_400.0


class Desk:
    """A log in a file of its own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.store = Store(path)
        self.store.start()
        self.log = InterventionLog(self.store)

    def write(self, text: str, at: float = NOON_AT, **more: object) -> Intervention:
        """Log a note."""
        draft = InterventionDraft("note", "queue:PS", text, "Ines", **more)  # type: ignore[arg-type]
        row = self.log.append(draft, at=at)
        self.store.flush().result(5)
        return row

    def amend(self, row: Intervention, text: str, at: float) -> None:
        """Correct a note."""
        self.log.amend(row.id, InterventionDraft("note", "*", text, "Ines"), at=at).result(5)

    def take(self, other: "Desk") -> Merged:
        """Merge the other's log into this one."""
        done = merge(self.store, other.store, who="Ines", at=NOON_AT + DAY_S)
        assert self.log.verify().result(5).problem == ""
        return done

    @property
    def texts(self) -> set[str]:
        """What the notes say now."""
        return {row.text for row in self.log.find(LogFilter(kind="note")).result(5)}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    desks: list[Desk] = []

    def make(name: str) -> Desk:
        desks.append(Desk(tmp_path / f"{name}.db"))
        return desks[-1]

    yield make
    for each in desks:
        each.store.stop()


def test_rows_of_another_file_are_added_once(desk: Callable[[str], Desk]) -> None:
    here, there = desk("here"), desk("there")
    here.write("ours")
    row = there.write("theirs", at=NOON_AT - 60.0, agents=("7",), details=Details(reference="INC-1"))
    there.amend(row, "theirs, corrected", NOON_AT)
    assert here.take(there) == Merged(added=2, known=0, not_kept=0)
    assert here.take(there) == Merged(added=0, known=2, not_kept=0)
    assert here.texts == {"ours", "theirs, corrected"}
    (merged,) = here.log.search("INC").result(5)
    assert (merged.id, merged.at, merged.text) == (row.id, NOON_AT - 60.0, "theirs, corrected")
    (entry,) = here.log.find(LogFilter(kind="upkeep")).result(5)
    assert entry.text == "2 rows were merged from another log, there.db"


def test_logs_that_are_merged_to_and_fro_come_to_rest(desk: Callable[[str], Desk]) -> None:
    here, there, third = desk("here"), desk("there"), desk("third")
    for each in (here, there, third):
        each.write(each.path.stem)
    assert [here.take(there).added, third.take(here).added, there.take(third).added] == [1, 2, 2]
    assert here.take(there).added == 1, "the third one's, by way of the second"
    for one in (here, there, third):
        for other in (here, there, third):
            assert one is other or one.take(other).added == 0
    assert here.texts == there.texts == third.texts == {"here", "there", "third"}


def test_a_copy_that_went_on_by_itself(desk: Callable[[str], Desk], tmp_path: Path) -> None:
    here = desk("here")
    common = here.write("common")
    here.store.stop()
    (tmp_path / "copy.db").write_bytes(here.path.read_bytes())
    here, copy = desk("here"), desk("copy")
    here.write("here only")
    copy.write("copy only")
    here.amend(common, "corrected here, later", NOON_AT + 120.0)
    copy.amend(common, "corrected there, earlier", NOON_AT + 60.0)
    assert here.take(copy) == Merged(added=2, known=1, not_kept=0)
    assert here.texts == {"corrected here, later", "here only", "copy only"}
    assert copy.take(here).added == 2
    assert copy.texts == here.texts
    assert [row.id for row in here.log.search("earlier").result(5)] == [common.id], "former wordings too"


def test_what_was_purged_or_pseudonymised_does_not_come_back(desk: Callable[[str], Desk]) -> None:
    here, there = desk("here"), desk("there")
    there.write("long ago", at=NOON_AT - DAY_S)
    there.write("about a7", agents=("a7",))
    here.take(there)
    before = NOON_AT - 60.0
    here.store.write(lambda s: purge(s, before=before, mode="live", who="Ines", at=NOON_AT)).result(5)
    here.store.write(
        lambda s: pseudonymise(s, "a7", names=["about"], drop_text=False, who="Ines", at=NOON_AT)
    ).result(5)
    there.write("long ago, never merged", at=NOON_AT - DAY_S)
    assert here.take(there) == Merged(added=0, known=1, not_kept=2)
    assert "a7" in there.log.find(LogFilter(text="about")).result(5)[0].agents
    assert here.log.find(LogFilter(agent="a7")).result(5) == ()
    third = desk("third")
    assert third.take(here).added == 3, "the rewritten row and two entries; what was emptied is not taken"
    assert third.log.find(LogFilter(agent="a7")).result(5) == ()
    assert there.take(here).added == 2, "the two entries: of its own rows it has the originals"


@pytest.mark.parametrize(
    "edited", ["text = 'invented'", "origin = replace(origin, '\"seq\":1', '\"seq\":2')"]
)
def test_a_merged_row_cannot_be_edited_unseen(desk: Callable[[str], Desk], edited: str) -> None:
    here, there = desk("here"), desk("there")
    there.write("theirs")
    here.take(there)
    here.store.stop()
    db = sqlite3.connect(here.path)
    db.execute("DROP TRIGGER interventions_no_update")
    db.execute(f"UPDATE interventions SET {edited} WHERE seq = 1")
    db.commit()
    db.close()
    assert desk("here").log.verify().result(5).bad_seq == 1
    with pytest.raises(StoreError, match=r"here\.db: row 1 was changed after it was written; not merged"):
        desk("third").take(desk("here"))

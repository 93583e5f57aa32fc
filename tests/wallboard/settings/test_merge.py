"""Changed values are written into the file's own text: comments, order and spacing stay."""

import tomllib
from copy import deepcopy
from importlib import resources

import pytest

from wallboard.settings.draft import Draft, EntryPlace
from wallboard.settings.merge import merged

EXAMPLE = resources.files("resources").joinpath("example.toml").read_text(encoding="utf-8")


def changed_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    old, new = before.splitlines(), after.splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


def test_a_changed_value_changes_its_own_line_alone() -> None:
    table = tomllib.loads(EXAMPLE)
    table["targets"]["within_s"] = 30
    gone, come = changed_lines(EXAMPLE, merged(EXAMPLE, table))
    assert gone == ["within_s = 20                # answered in time means within so many seconds"]
    assert come == ["within_s = 30                # answered in time means within so many seconds"]


def test_what_is_left_out_again_takes_its_line_with_it() -> None:
    table = tomllib.loads(EXAMPLE)
    del table["wall"]["theme"]
    gone, come = changed_lines(EXAMPLE, merged(EXAMPLE, table))
    assert (len(gone), come) == (1, [])


def test_entries_come_and_go_and_move_with_the_comments_above_them() -> None:
    ours = "[site]\nname = 'x'\n\n# ours\n[[queue]]\nid = 'a' # first\n\n"
    text = ours + "# theirs\n[[queue]]\nid = 'b'\n\n# on top\n[[feed]]\nurl = 'ws://h'\n"
    table = tomllib.loads(text)
    rows = table["queue"]
    table["queue"] = [rows[1], {"id": "new", "within_s": 5}, rows[0]]
    after = merged(text, table)
    assert tomllib.loads(after) == table
    assert after.endswith("id = 'a' # first\n\n# on top\n[[feed]]\nurl = 'ws://h'\n")
    del table["queue"]
    emptied = merged(after, table)
    assert tomllib.loads(emptied) == table
    assert "# on top\n[[feed]]" in emptied


def test_any_table_that_the_loader_reads_can_be_written() -> None:
    full = tomllib.loads(EXAMPLE)
    for section in full:
        less = deepcopy(full)
        del less[section]
        assert tomllib.loads(merged(EXAMPLE, less)) == less, section
        assert tomllib.loads(merged(merged(EXAMPLE, less), full)) == full, section
    assert tomllib.loads(merged("", full)) == full
    inline = 'queue = [{ id = "a" }]\nsite.name = "x"\n'
    assert tomllib.loads(merged(inline, full)) == full


def test_rows_within_a_table_stand_on_its_own_line() -> None:
    table = tomllib.loads(EXAMPLE)
    table["wall"]["dim"] = [{"hours": "22:00-06:00", "level": 0.6}]
    after = merged(EXAMPLE, table)
    assert tomllib.loads(after) == table
    assert 'dim = [{hours = "22:00-06:00", level = 0.6}]' in after


@pytest.mark.parametrize("index", [0, 1])
def test_an_entry_keeps_what_the_file_says_of_it_when_it_is_renamed(index: int) -> None:
    draft = Draft(tomllib.loads(EXAMPLE))
    draft.put(EntryPlace("queue", index), "id", "renamed")
    assert draft.differs(EntryPlace("queue", index), "id")
    after = merged(EXAMPLE, draft.table)
    assert tomllib.loads(after)["queue"][index]["id"] == "renamed"
    assert "# figures are also shown per group" in after

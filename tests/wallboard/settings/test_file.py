"""The configuration's file is written whole, for its owner alone, never over another program's change."""

import stat
import tomllib
from pathlib import Path

import pytest

from wallboard.config import Config, load_config
from wallboard.errors import ConfigError
from wallboard.settings import (
    ChangedMeanwhileError,
    Draft,
    EntryPlace,
    SettingsFile,
    differences,
    problems_of,
    tables_of,
)

TABLES = tables_of()
TEXT = "# mine\n[targets]\nwithin_s = 20 # seconds\n"


def test_a_save_keeps_the_file_as_it_was_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "wall.toml"
    file = SettingsFile(path)
    assert file.table == {}
    assert file.save({"targets": {"within_s": 20}}).targets.within_s == 20
    path.write_text(TEXT)
    file = SettingsFile(path)
    config = file.save({"targets": {"within_s": 30}})
    assert path.read_text() == "# mine\n[targets]\nwithin_s = 30 # seconds\n"
    assert file.backup.read_text() == TEXT
    assert {stat.S_IMODE(each.stat().st_mode) for each in (path, file.backup)} == {0o600}
    assert load_config(path) == config
    assert sorted(each.name for each in path.parent.iterdir()) == ["wall.toml", "wall.toml.before"]


def test_what_the_loader_refuses_is_never_written(tmp_path: Path) -> None:
    path = tmp_path / "wall.toml"
    path.write_text(TEXT)
    with pytest.raises(ConfigError, match="IANA"):
        SettingsFile(path).save({"site": {"zone": "Mars/Olympus"}})
    assert path.read_text() == TEXT


def test_another_programs_change_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "wall.toml"
    path.write_text(TEXT)
    file = SettingsFile(path)
    path.write_text("[site]\nname = 'theirs'\n")
    with pytest.raises(ChangedMeanwhileError, match="another program"):
        file.save({"targets": {"within_s": 30}})
    file.save({"targets": {"within_s": 30}}, over=True)
    assert "theirs" in file.backup.read_text()


def test_a_link_stays_one_and_what_is_lent_is_not_written(tmp_path: Path) -> None:
    real, link = tmp_path / "real.toml", tmp_path / "wall.toml"
    real.write_text(TEXT)
    link.symlink_to(real)
    SettingsFile(link).save({"targets": {"within_s": 30}})
    assert link.is_symlink()
    assert "within_s = 30" in real.read_text()
    lent = SettingsFile(tmp_path / "demo.toml", TEXT)
    assert lent.save({"targets": {"within_s": 60}}).targets.within_s == 60
    assert not lent.path.exists()


def test_everything_that_is_wrong_is_told_at_its_field() -> None:
    draft = Draft({})
    site, targets = EntryPlace("site"), EntryPlace("targets")
    draft.put(targets, "service_level", 1.5)
    draft.put(site, "day_start", "8:00")
    draft.add("shift", {})
    assert [each.path for each in problems_of(draft, TABLES)] == [
        "site.day_start",
        "targets.service_level",
        "shift[0].name",
        "shift[0].hours",
    ]
    draft.load({"site": {"zone": "Nowhere"}, "targets": {"occupancy_low": 0.9}, "queue": [{"id": "a"}] * 2})
    found = {each.path: each.words for each in problems_of(draft, TABLES)}
    assert found.keys() == {"site.zone", "queue[1].id", "targets.occupancy_low", "queue[0].occupancy_low",
                            "queue[1].occupancy_low"}  # fmt: skip
    assert "twice" in found["queue[1].id"]


def test_a_check_goes_on_where_the_first_fault_does_not_stop_it() -> None:
    """Each of the loader's checks must bear to be told of everything at once."""
    wrong = """
        [[kind]]
        id = "upkeep"
        [[route]]
        name = "a"
        carries = ["nothing"]
        [[rule]]
        id = "x"
        figure = "mood"
        scopes = ["planet:x", "queue:none"]
        [[queue]]
        id = "q"
        [[playbook]]
        rule = "none"
        steps = ["a", "a"]
        [[lever]]
        id = "own"
        kind = "none"
        agents = 1
        contacts_per_h = 2.0
        [[template]]
        kind = "none"
        text = "x"
        [[shift]]
        name = "s"
        hours = ["08:00-16:00"]
        [[shift]]
        name = "s"
        hours = ["08:00-16:00"]
    """
    draft = Draft(tomllib.loads(wrong))
    found = {each.path.partition("[")[0] for each in problems_of(draft, TABLES)}
    assert found == {"kind", "route", "rule", "playbook", "lever", "template", "shift"}


def test_what_an_import_would_change_is_told_key_by_key() -> None:
    before = {"site": {"name": "a"}, "queue": [{"id": "x", "within_s": 20}, {"id": "gone"}]}
    after = {"site": {"name": "b"}, "queue": [{"id": "x"}, {"id": "new"}]}
    found = [(each.table, each.entry, each.key, each.before, each.after)
             for each in differences(before, after, TABLES)]  # fmt: skip
    assert found == [
        ("site", "", "name", "a", "b"),
        ("queue", "x", "within_s", 20, None),
        ("queue", "gone", "", {"id": "gone"}, None),
        ("queue", "new", "", None, {"id": "new"}),
    ]


def test_every_key_of_the_configuration_has_a_field_of_a_form_of_its_own() -> None:
    forms = {f"{table.key}.{field.key}": field.form for table in TABLES for field in table.fields}
    assert {table.key for table in TABLES} == set(Config.__struct_fields__)
    assert forms["targets.service_level"] == "share"
    assert forms["lever.direction"] == "choice"
    assert forms["queue.within_s"] == "number"
    assert forms["wall.pages"] == "choices"
    assert [key for key, form in forms.items() if form == "other"] == ["wall.dim"]  # typed as TOML

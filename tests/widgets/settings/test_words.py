"""Every setting has words, so that none is shown by its key."""

from wallboard.settings import tables_of
from widgets.settings.words import SettingWords


def test_every_key_of_the_configuration_has_words() -> None:
    words = SettingWords()
    missing = [
        f"{table.key}.{field.key}"
        for table in tables_of()
        for field in table.fields
        if not words.knows(table.key, field.key)
    ]
    assert not missing, f"write what these are and do in widgets/settings/words_*.py: {', '.join(missing)}"
    sections = [table.key for table in tables_of() if table.key not in words.sections]
    assert not sections, (
        f"write what these sections are in widgets/settings/words_*.py: {', '.join(sections)}"
    )
    said = [words.field(table.key, field.key) for table in tables_of() for field in table.fields]
    assert all(each.label and each.what for each in said)


def test_no_words_are_left_of_a_key_that_is_gone() -> None:
    keys = {f"{table.key}.{field.key}" for table in tables_of() for field in table.fields}
    assert set(SettingWords()._fields) <= keys


def test_values_are_told_in_their_units() -> None:
    words, fields = SettingWords(), {f"{t.key}.{f.key}": f for t in tables_of() for f in t.fields}
    assert words.value(fields["targets.service_level"], 0.8) == "80 %"
    assert words.value(fields["targets.within_s"], 20.0) == "20 seconds"
    assert words.value(fields["site.interval_min"], 30) == "30 minutes"
    assert words.value(fields["wall.hide_names"], True) == "yes"
    assert words.value(fields["route.severities"], ["critical", "warn"]) == "critical, warning"
    assert words.value(fields["site.name"], "") == "—"

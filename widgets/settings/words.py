"""What every setting is called and what it does: one table, which a test holds complete.

A key that is added to `wallboard/config.py` shows up in the dialog by itself; its words are written here.
"""

from __future__ import annotations

from dataclasses import dataclass

from wallboard.settings import Field
from widgets.settings.words_alerts import alert_sections, alert_words
from widgets.settings.words_desk import desk_sections, desk_words
from widgets.settings.words_floor import floor_sections, floor_words
from widgets.settings.words_of_choices import choice_words
from widgets.settings.words_tr import Pair, tr


@dataclass(frozen=True)
class Says:
    """A setting's or a section's words: what it is called, and what it does."""

    label: str
    what: str = ""


class SettingWords:
    """All words, in the language of the screen at the moment it is made."""

    def __init__(self) -> None:
        self._fields: dict[str, Pair] = floor_words() | desk_words() | alert_words()
        self._sections: dict[str, Pair] = floor_sections() | desk_sections() | alert_sections()
        self._choices = choice_words()
        self._units = (
            ("_per_h", tr("an hour")),
            ("_min", tr("minutes")),
            ("_days", tr("days")),
            ("_s", tr("seconds")),
        )

    @property
    def sections(self) -> tuple[str, ...]:
        """The sections in the order of the screen."""
        return tuple(self._sections)

    def section(self, table: str) -> Says:
        """The words of a section; one that has none is called by its key."""
        return Says(*self._sections.get(table, (table or tr("General"),)))

    def knows(self, table: str, key: str) -> bool:
        """Whether the table has words for the key."""
        return f"{table}.{key}" in self._fields

    def field(self, table: str, key: str) -> Says:
        """The words of a setting; one that has none is called by its key."""
        return Says(*self._fields.get(f"{table}.{key}", (key.replace("_", " "),)))

    def choice(self, value: str | int) -> str:
        """A word of the file, as a person reads it."""
        return self._choices.get(str(value), str(value).replace("_", " "))

    def unit(self, field: Field) -> str:
        """What a number counts; empty where its words say it."""
        if field.form == "share":
            return "%"
        numbers = field.form in {"number", "whole"} or any(isinstance(each, int) for each in field.choices)
        if not numbers:
            return ""
        return next((unit for ending, unit in self._units if field.key.endswith(ending)), "")

    def value(self, field: Field, value: object) -> str:
        """A value as a person reads it; “—” where there is none."""
        match value:
            case None | "" | []:
                return "—"
            case bool():
                return tr("yes") if value else tr("no")
            case list():
                return ", ".join(self.choice(each) if field.choices else str(each) for each in value)
            case int() | float() if field.form == "share":
                return f"{100 * value:.10g} %"
            case int() | float():
                return f"{value:.10g} {self.unit(field)}".strip()
        return self.choice(str(value)) if field.choices else str(value)

"""What is wrong with a value that does not fit its field, and what would be right."""

from __future__ import annotations

import re

from wallboard.config_types import HOURS_PATTERN
from wallboard.settings import Field, Problem
from widgets.settings.words import SettingWords
from widgets.settings.words_tr import tr


def words_of(problem: Problem, value: object, words: SettingWords) -> str:
    """A sentence for the person who types."""
    field = problem.field
    if field is None:
        return _by_labels(problem, words)
    if value == [] or (field.required and not value):
        return tr("This must be filled in.")
    match field.form:
        case "share" | "number" | "whole":
            return _number(field, value)
        case "texts" if isinstance(value, list):
            return _lines(field, value)
        case "text":
            return _text(field, str(value))
    return tr("This does not fit here.")


def _by_labels(problem: Problem, words: SettingWords) -> str:
    """The loader's sentence, with the file's keys as they are called on the screen."""
    table = problem.path.rpartition(".")[0].partition("[")[0]

    def label(found: re.Match[str]) -> str:
        return f"“{words.field(table, found[0]).label}”" if words.knows(table, found[0]) else found[0]

    said = re.sub(r"\b[a-z]+(_[a-z]+)+\b", label, problem.words)
    return said[:1].upper() + said[1:] + "."


def _number(field: Field, value: object) -> str:
    if isinstance(value, str):
        return tr("Write a number.")
    if field.form == "whole" and not isinstance(value, int):
        return tr("Write a whole number.")
    factor, unit = (100, " %") if field.form == "share" else (1, "")
    least = field.least if field.least is not None else field.above
    least_words, most = (
        "" if limit is None else f"{factor * limit:,.10g}{unit}" for limit in (least, field.most)
    )
    if field.above is not None and field.most is None:
        return tr("Write a number above {least}.").format(least=least_words)
    if least_words and most:
        return tr("Write a number from {least} to {most}.").format(least=least_words, most=most)
    return (
        tr("Write a number of {least} or more.").format(least=least_words)
        if least_words
        else tr("Write a number of {most} or less.").format(most=most)
    )


def _lines(field: Field, lines: list[object]) -> str:
    if field.longest and len(lines) > field.longest:
        return tr("There can be {most} lines at most.").format(most=field.longest)
    for number, line in enumerate(lines, start=1):
        if field.pattern and not re.search(field.pattern, str(line)):
            return tr("Line {number}: {why}").format(number=number, why=_pattern(field.pattern))
    return tr("A line is too long.")


def _text(field: Field, text: str) -> str:
    if field.longest is not None and len(text) > field.longest:
        return tr("It can have {most} characters at most.").format(most=field.longest)
    return _pattern(field.pattern)


def _pattern(pattern: str) -> str:
    """What a pattern of the configuration asks for; a new one shows itself."""
    if pattern == HOURS_PATTERN:
        return tr("Write hours as Mon-Fri 08:00-18:00.")
    known = {
        r"^([01]\d|2[0-3]):[0-5]\d$": tr("Write a time as 06:30."),
        r"^\d{4}-\d{2}-\d{2}$": tr("Write a day as 2026-12-25."),
        r"^([A-Z]{2})?$": tr("Write a country by its two capital letters: DE."),
        r"^[a-z][a-z0-9_]{0,30}$": tr("Use small letters, digits and _, and begin with a letter."),
    }
    if "://" in pattern:
        return tr("Write an address as wss://feed.example:8765.")
    return known.get(pattern, tr("It must look like {pattern}.").format(pattern=pattern))

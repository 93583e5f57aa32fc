"""The program's words in the language of the site, for rooms that know no Qt.

A sentence is said whole: `say("{n} waiting since {clock}").format(n=…, clock=…)`. What is said is looked up
in what the program knows (`Spoken.teacher`); without it, it is English as it stands in the source. Words of a
table are `mark`ed where they stand and said where they are used: a table is made before a language is known.

`make translations` finds the texts, so they stand as literals in these calls. The language is the process's,
as Qt's is: handing it down to every sentence would put it into each signature of the core.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import ClassVar

from msgspec import Struct

NO_NUMBER = -1
NOON = 12
WEEK_DAYS = 7
Lookup = Callable[[str, str, int], str]
"""The words for a text, told apart by a comment, for a number (or NO_NUMBER). Called from any thread."""


def as_written(text: str, _comment: str, _number: int) -> str:
    """English."""
    return text


class Speech(Struct, frozen=True):
    """A language and what its figures and dates look like."""

    lookup: Lookup = as_written
    language: str = "en"
    point: str = "."
    group: str = ","
    first_weekday: int = 0
    """On which day a week begins, Monday being 0."""
    twelve_hours: tuple[str, ...] = ()
    """The words for before and after noon, where the day has two times twelve hours."""
    weekdays: tuple[str, ...] = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    months: tuple[str, ...] = (
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    )  # fmt: skip


Teacher = Callable[[str, str], Speech]
"""Makes a speech of the names of a language and a locale, either of which may be empty."""


class Spoken:
    """What this process speaks, and who knows other languages: the name of one and a locale make a speech."""

    speech: ClassVar[Speech] = Speech()
    teacher: ClassVar[Teacher | None] = None


def speak(language: str, locale: str) -> None:
    """Speak so from now on, where somebody knows how. Once, before other threads begin.

    Either may be empty: as the other one says, or the system.
    """
    if Spoken.teacher is not None:
        Spoken.speech = Spoken.teacher(language, locale)


def say(text: str, comment: str = "") -> str:
    """`text` in the language of the site. Its `{names}` are filled in afterwards."""
    return Spoken.speech.lookup(text, comment, NO_NUMBER)


def say_n(many: str, one: str, number: float) -> str:
    """`{n} agents` or `{n} agent`, as the number asks for; `n` is filled in afterwards, with the rest."""
    said = Spoken.speech.lookup(many, one, round(number))
    return one if said == many and number == 1 else said


def mark(text: str) -> str:
    """The text as it is: it will be said later."""
    return text


def figure(value: float, places: int = 0) -> str:
    """A number with the site's separators: `1,240.5`. Not finite: `—`."""
    if not math.isfinite(value):
        return "—"
    swap = {",": Spoken.speech.group, ".": Spoken.speech.point}
    return "".join(swap.get(sign, sign) for sign in f"{value:,.{places}f}")


def time_of_day(local: datetime) -> str:
    """`14:32`, or `2:32 PM` where the site has it so."""
    halves = Spoken.speech.twelve_hours
    if not halves:
        return f"{local:%H:%M}"
    return f"{local.hour % NOON or NOON}:{local:%M} {halves[local.hour >= NOON]}"


def day_parts(local: date) -> dict[str, str]:
    """A day's `weekday`, `day`, `month` and `year`, for a pattern that is said."""
    speech = Spoken.speech
    return {
        "weekday": speech.weekdays[local.weekday()],
        "day": str(local.day),
        "month": speech.months[local.month - 1],
        "year": str(local.year),
    }


def day(local: date) -> str:
    """`Sun 23 May 1999`."""
    return say("{weekday} {day} {month} {year}").format(**day_parts(local))


def week_begins(local: date) -> date:
    """The first day of the week that has `local` in it, as weeks are counted at the site."""
    return local - timedelta(days=(local.weekday() - Spoken.speech.first_weekday) % WEEK_DAYS)


def within(words: str) -> str:
    """Words as they stand within a sentence: `overtime offer`; German keeps its capitals."""
    return words if Spoken.speech.language == "de" else words[:1].lower() + words[1:]

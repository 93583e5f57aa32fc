"""A report as tables with their words: what the first page has, and the details.

Each table is built once. HTML, PDF and Markdown show its words, CSV and XLSX its numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct

from wallboard.alerts.words import length
from wallboard.handover.tables import Cell, Table
from wallboard.handover.words import UNKNOWN, moment_in_short, number, percent, seconds
from wallboard.language import figure, mark, say
from wallboard.log.export import iso

Unit = Literal["text", "right", "count", "share", "s", "hours", "points", "score", "time", "long"]
"""How a cell is told: words, words on the right that are not broken; a whole number, percent, `2:41`, hours,
percentage points with their sign, a score to a tenth, an epoch time, how long something lasted.
"""
NOT_TOLD = mark("not in this feed")
Place = Literal["first", "half", "details"]
Tone = Literal["", "off", "good", "warn", "muted", "open"]


class Column(Struct, frozen=True):
    """A column: its name for programs, which bears the unit, and its marked head for people (empty: not
    shown).
    """

    name: str
    marked: str
    unit: Unit = "text"

    @property
    def head(self) -> str:
        """The head in the site's language."""
        return say(self.marked) if self.marked else ""

    @property
    def is_number(self) -> bool:
        """Whether it stands on the right and is not broken."""
        return self.unit not in {"text", "time"}


class Line(Struct, frozen=True):
    """A row: raw cells, and how some of them are to be marked (by column). `strong` is a total."""

    cells: tuple[Cell, ...]
    tones: dict[int, Tone] = {}
    strong: bool = False


class Shown(Struct, frozen=True):
    """A cell in words."""

    text: str
    tone: Tone
    is_number: bool


class Section(Struct, frozen=True):
    """A table of the report. `first` and `half` stand on the first page, a `half` beside another one; `most`
    lines are shown, all of them in tables for programs. `empty` is said where there are none.
    """

    id: str
    title: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    place: Place = "details"
    caption: str = ""
    empty: str = ""
    most: int = 1000

    @property
    def told(self) -> tuple[int, ...]:
        """The numbers of the columns that people see: a figure that the feed has for nobody takes no room."""
        return tuple(
            index
            for index in range(len(self.columns))
            if self.columns[index].head
            and (not self.lines or any(line.cells[index] != NOT_TOLD for line in self.lines))
        )

    @property
    def heads(self) -> tuple[Column, ...]:
        """The columns that people see."""
        return tuple(self.columns[index] for index in self.told)

    @property
    def untold(self) -> str:
        """Which figures are not in the feed, in words; empty where all are."""
        told = set(self.told)
        names = [
            column.head
            for index, column in enumerate(self.columns)
            if index not in told and column.head and not column.name.endswith("_answers")
        ]
        return say("{figures}: not in this feed.").format(figures=", ".join(names)) if names else ""

    @property
    def shown(self) -> Sequence[Line]:
        """The lines that people see."""
        return self.lines[: self.most]

    @property
    def hidden(self) -> int:
        """How many lines they do not."""
        return max(0, len(self.lines) - self.most)

    def table(self, zone: str) -> Table:
        """For programs: times in ISO 8601."""
        heads = tuple(column.name for column in self.columns)
        rows = tuple(
            tuple(_raw(cell, column, zone) for cell, column in zip(line.cells, self.columns, strict=True))
            for line in self.lines
        )
        return Table(self.id.replace("-", " ").capitalize(), heads, rows)


def _raw(cell: Cell, column: Column, zone: str) -> Cell:
    if column.unit == "time" and isinstance(cell, float):
        return iso(cell, zone)
    return cell


def words_of(zone: str) -> Callable[[Section, Line], list[Shown]]:
    """Tells a line's cells in words, times in `zone`."""

    def told(section: Section, line: Line) -> list[Shown]:
        return [
            Shown(
                _word(line.cells[index], section.columns[index].unit, zone),
                line.tones.get(index, ""),
                section.columns[index].is_number,
            )
            for index in section.told
        ]

    return told


def _word(cell: Cell, unit: Unit, zone: str) -> str:
    if cell is None:
        return UNKNOWN
    if isinstance(cell, str):
        return say(cell) if cell == NOT_TOLD else cell
    if unit == "time":
        return moment_in_short(cell, zone)
    return _TELL[unit](cell)


def _points(share: float) -> str:
    return f"{100 * share:+.0f}".replace("-", "−")


_TELL: dict[Unit, Callable[[float], str]] = {
    "text": number,
    "right": number,
    "count": number,
    "share": percent,
    "s": seconds,
    "hours": lambda value: figure(value, 1),
    "points": _points,
    "score": lambda value: figure(value, 1),
    "long": length,
}

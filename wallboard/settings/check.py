"""Whether what is typed would be taken by the loader: by its own types and checks, all at once."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from wallboard.config import Config, check_meaning
from wallboard.settings.draft import Draft, EntryPlace
from wallboard.settings.fields import Field, Table


class Problem(Struct, frozen=True):
    """What is wrong at `path`. Where a value alone is wrong, `field` says what would be right, and `words`
    are empty.
    """

    path: str
    words: str = ""
    field: Field | None = None


def places_of(draft: Draft, table: Table) -> list[EntryPlace]:
    """Where the table's keys stand in the draft."""
    if not table.many:
        return [EntryPlace(table.key)]
    return [EntryPlace(table.key, index) for index in range(len(draft.entries(table.key)))]


def problems_of(draft: Draft, tables: tuple[Table, ...]) -> tuple[Problem, ...]:
    """What keeps the draft from being taken; what one value breaks comes before what several break."""
    found = [problem for table in tables for problem in _unfit(draft, table)]
    if found:
        return tuple(found)
    try:
        config = msgspec.convert(draft.table, Config)
    except msgspec.ValidationError as error:  # a key that no field shows
        return (Problem("", str(error)),)
    check_meaning(config, lambda words, path: found.append(Problem(path, words)))
    return tuple(found)


def _unfit(draft: Draft, table: Table) -> Iterator[Problem]:
    for place in places_of(draft, table):
        values = draft.values(place)
        for field in table.fields:
            unfit = not field.fits(values[field.key]) if field.key in values else field.required
            if unfit:
                yield Problem(place.path(field.key), field=field)

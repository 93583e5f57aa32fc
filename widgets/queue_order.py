"""Which rows the table of queues has, and in which order: worst first or by a column, in groups, filtered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from wallboard.snapshot import Scope
from widgets.queue_columns import COLUMNS, NAME
from widgets.queue_figures import WARN, ScopeFigures

GroupBy = Literal["", "group", "channel"]
UNSORTED = -1


@dataclass(frozen=True)
class Wanted:
    """What a person wants to see.

    `needles` are words that all have to stand in a scope's name, channel or group. `worrying` leaves only
    what needs a look. `closed` are the groups (ids of scopes) whose queues are folded away. `sorted_by` is a
    column, UNSORTED puts the worst first, or where it is not `ranked`, the rows as they are given.
    """

    needles: tuple[str, ...] = ()
    worrying: bool = False
    group_by: GroupBy = ""
    closed: frozenset[str] = frozenset()
    sorted_by: int = UNSORTED
    descending: bool = False
    ranked: bool = True


def heads_of(scopes: Sequence[Scope], group_by: GroupBy) -> dict[int, list[int]]:
    """The places of the groups among `scopes`, and of the queues in each; empty where nothing is grouped."""
    heads = {scope.id: place for place, scope in enumerate(scopes) if group_by and scope.kind == group_by}
    found: dict[int, list[int]] = {place: [] for place in heads.values()}
    for place, scope in enumerate(scopes):
        head = heads.get(f"{group_by}:{getattr(scope, group_by)}") if group_by else None
        if head is not None and scope.kind == "queue":
            found[head].append(place)
    return found


def ranked(figures: ScopeFigures, before: Sequence[int], wanted: Wanted) -> list[int]:
    """All places, sorted; equal ones stay as they stood in `before`."""
    if wanted.sorted_by == NAME:
        return sorted(before, key=lambda p: figures.scopes[p].name.casefold(), reverse=wanted.descending)
    if wanted.sorted_by == UNSORTED and not wanted.ranked:
        return list(before)
    if wanted.sorted_by == UNSORTED:
        return sorted(before, key=lambda p: (-figures.severity[p], -figures.gap[p]))
    values = figures.values[:, COLUMNS[wanted.sorted_by].figure] * (-1 if wanted.descending else 1)
    return sorted(before, key=lambda p: (bool(np.isnan(values[p])), values[p]))


def arranged(
    figures: ScopeFigures, standing: Iterable[int], heads: Mapping[int, Sequence[int]], wanted: Wanted
) -> list[int]:
    """The places to show, in the order of `standing`: each group before its queues, those of none last."""
    passing = [p for p in standing if p in heads or _passes(figures, p, wanted)]
    if not heads:
        return passing
    head_of = {place: head for head, inside in heads.items() for place in inside}
    inside: dict[int | None, list[int]] = {}
    for place in passing:
        if place not in heads:
            inside.setdefault(head_of.get(place), []).append(place)
    order: list[int] = []
    for head in (place for place in passing if place in inside and place in heads):
        # What is looked for is shown, folded away or not.
        hidden = not wanted.needles and figures.scopes[head].id in wanted.closed
        order += [head, *([] if hidden else inside[head])]
    return order + inside.get(None, [])


def _passes(figures: ScopeFigures, place: int, wanted: Wanted) -> bool:
    if wanted.worrying and figures.severity[place] < WARN:
        return False
    if not wanted.needles:
        return True
    scope = figures.scopes[place]
    haystack = f"{scope.name}\n{scope.channel}\n{scope.group}".casefold()
    return all(needle in haystack for needle in wanted.needles)

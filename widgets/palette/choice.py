"""What the palette shows for what is typed: the best first, what was used last before the rest."""

from __future__ import annotations

from collections.abc import Sequence

from widgets.actions import Action
from widgets.palette.match import fit, folded

MOST_SHOWN = 60
USED_LAST, USED_STEP = 18.0, 1.5
"""What it is worth to have been used last, and how much less the one before. It never makes a scattered match
better than a word's beginning."""
ACTION = 25.0
"""What it is worth to be an action: “queue” means the page before it means one of forty queues."""


class Choice:
    """`actions` are always listed, `places` (agents, queues, alerts) only where letters ask for them."""

    def __init__(self, actions: Sequence[Action], places: Sequence[Action], used: Sequence[str]) -> None:
        self._actions, self._every = tuple(actions), (*actions, *places)
        self._lines = [folded(each.words) for each in self._every]
        self._used = {action: USED_LAST - USED_STEP * place for place, action in enumerate(used)}

    def __len__(self) -> int:
        return len(self._every)

    def found(self, typed: str) -> tuple[Action, ...]:
        """The best for what is typed, at most `MOST_SHOWN`; with nothing typed all actions."""
        needle = folded(typed).strip()
        if not needle:
            return self._at_first()
        fits = ((fit(needle, line), place) for place, line in enumerate(self._lines))
        ranked = sorted(
            (-how_well - self._worth(place), place) for how_well, place in fits if how_well is not None
        )
        return tuple(self._every[place] for _, place in ranked[:MOST_SHOWN])

    def _worth(self, place: int) -> float:
        """What it is worth whatever is typed."""
        used = self._used.get(self._every[place].id, 0.0)
        return used + (ACTION if place < len(self._actions) else 0.0)

    def _at_first(self) -> tuple[Action, ...]:
        by_id = {each.id: each for each in self._every if each.id in self._used}
        last = [by_id[action] for action in self._used if action in by_id]
        return (*last, *(each for each in self._actions if each.id not in self._used))

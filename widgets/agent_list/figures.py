"""What agents did today, from the sums that the floor keeps: for one of them, or for a group."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from wallboard.floor.agent_days import AGENT_FIELDS
from wallboard.snapshot import DayTally, Numbers

_AT = {name: index for index, name in enumerate(AGENT_FIELDS)}
NOTHING: Numbers = np.zeros(len(AGENT_FIELDS))
NOTHING.flags.writeable = False


class DayFigures:
    """The figures of a day by the keys of the columns; NaN where there is nothing to divide by."""

    def __init__(self) -> None:
        self._tally: DayTally | None = None
        self._row: dict[str, int] = {}
        self._known: dict[tuple[str, ...], dict[str, float]] = {}

    def take(self, tallies: tuple[DayTally, ...]) -> bool:
        """Take today's sums; whether they are other ones."""
        newest = tallies[-1] if tallies else None
        if newest is self._tally:
            return False
        self._tally, self._known = newest, {}
        self._row = {agent: row for row, agent in enumerate(newest.agents.ids)} if newest is not None else {}
        return True

    def of(self, agents: Iterable[str]) -> dict[str, float]:
        """The figures of all `agents` together."""
        key = tuple(agents)
        if key not in self._known:
            rows = [self._row[agent] for agent in key if agent in self._row]
            sums = self._tally.agents.values[rows].sum(axis=0) if self._tally is not None else NOTHING
            self._known[key] = _figures(sums)
        return self._known[key]


def _figures(sums: Numbers) -> dict[str, float]:
    def of(name: str) -> float:
        return float(sums[_AT[name]])

    def ratio(above: float, below: float) -> float:
        return above / below if below > 0.0 else float("nan")

    handling_s = of("talk_s") + of("hold_s") + of("wrapup_s")
    return {
        "handled": of("handled"),
        "aht": ratio(handling_s, of("handled")),
        "occupancy": ratio(of("on_contact_s"), of("on_contact_s") + of("idle_s")),
        "adherence": ratio(of("adherent_s"), of("scheduled_s")),
        "signed_on": of("staffed_s"),
        "watched": of("watched_s"),
        "csat": ratio(of("csat_sum"), of("csat_answers")),
    }

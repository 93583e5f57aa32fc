"""The way back: how many more agents, for how long, bring the queue back by a given time."""

from __future__ import annotations

from bisect import bisect_left
from datetime import datetime, timedelta
from math import ceil

import msgspec

from wallboard.language import say, say_n, time_of_day
from wallboard.staffing.transient import Outlook, Situation, look_ahead

MOST_EXTRA = 1_000
STEP_MIN = 5
"""Nobody asks for agents to the minute."""


class Recovery(msgspec.Struct, frozen=True, kw_only=True):
    """`agents` more from `from_min` on, for `minutes`, have the queue back after `back_min`.

    `agents` is 0 when the queue comes back by itself. All minutes count from now, except `minutes`, a length.
    """

    agents: int
    from_min: int
    minutes: int
    back_min: int
    outlook: Outlook

    def text(self, now: datetime) -> str:
        """Return the finding as a sentence, in the site's clock if `now` is."""
        back = time_of_day(now + timedelta(minutes=self.back_min))
        if not self.agents:
            return say("The queue is back by {clock} by itself").format(clock=back)
        words = say_n(
            "{n} more agents for {minutes} min bring the queue back by {clock}",
            "{n} more agent for {minutes} min brings the queue back by {clock}",
            self.agents,
        )
        minutes = STEP_MIN * ceil(self.minutes / STEP_MIN)
        return words.format(n=self.agents, minutes=minutes, clock=back)


def way_back(
    situation: Situation, service_level: float, by_min: int, *, from_min: int = 0, step_min: int = STEP_MIN
) -> Recovery | None:
    """Return the fewest agents, and for these the fewest minutes, that have the queue back by `by_min`.

    Back means: whoever arrives from then on, to the end of the situation's minutes, is answered within the
    target with at least the chance `service_level`, also after the helpers have left again. They come after
    `from_min` and stay for a multiple of `step_min`. None when no number of agents does it, for instance when
    they would come too late. Takes 50 to 300 ms.
    """
    search = _Search(situation, service_level, by_min, from_min)
    longest = len(situation.agents) - from_min
    if search.back(0, 0):
        return search.recovery(0, 0)
    most = 1
    while not search.back(most, longest):
        most *= 2
        if most > MOST_EXTRA:
            return None
    agents = 1 + bisect_left(range(1, most), True, key=lambda extra: search.back(extra, longest))
    lengths = [*range(step_min, longest, step_min), longest]
    shortest = lengths[bisect_left(lengths, True, key=lambda minutes: search.back(agents, minutes))]
    return search.recovery(agents, shortest)


class _Search:
    def __init__(self, situation: Situation, service_level: float, by_min: int, from_min: int) -> None:
        self._situation, self._service_level = situation, service_level
        self._by_min, self._from_min = by_min, from_min

    def _outlook(self, extra: int, minutes: int) -> Outlook:
        agents = list(self._situation.agents)
        for at in range(self._from_min, min(len(agents), self._from_min + minutes)):
            agents[at] += extra
        return look_ahead(msgspec.structs.replace(self._situation, agents=tuple(agents)))

    def back(self, extra: int, minutes: int) -> bool:
        back_min = self._outlook(extra, minutes).back_at_min(self._service_level)
        return back_min is not None and back_min <= self._by_min

    def recovery(self, extra: int, minutes: int) -> Recovery:
        outlook = self._outlook(extra, minutes)
        return Recovery(
            agents=extra,
            from_min=self._from_min,
            minutes=minutes,
            back_min=outlook.back_at_min(self._service_level) or 0,
            outlook=outlook,
        )

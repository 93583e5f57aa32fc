"""What the floor has in reserve for a queue, so that no lever is proposed that nobody could pull."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from math import ceil, inf

import numpy as np
from msgspec.structs import replace

from wallboard.alerts.words import clock
from wallboard.floor.agent_times import ON_CONTACT_STATES
from wallboard.floor.schedules import PRODUCTIVE_STATES
from wallboard.language import mark, say
from wallboard.levers import Lever
from wallboard.snapshot import AgentView, FloorSnapshot, Scope

DEFERRABLE = frozenset({"email", "ticket", "social"})
"""Channels whose contacts can wait for an hour."""
BREAKS = frozenset({"break", "lunch"})
OFF_PHONE = {"meeting": mark("{n} in a meeting"), "training": mark("{n} in training")}
SOON_S = 1800.0
"""A break further off is nothing to move now."""
MINUTE_S = 60.0
WHOLE = 1e-9

Count = Callable[[Lever], Iterable[Lever]]


def menu_at(menu: Sequence[Lever], snapshot: FloorSnapshot, row: int) -> tuple[Lever, ...]:
    """`menu` for the scope in `row`: no lever more often than the agents of this moment allow.

    Where agents or schedules are not known, a lever keeps its configured most and says “up to”. Those that
    the floor tells nothing of (overtime, borrowed agents, a site's own) stay as they are.
    """
    reserves = _Reserves(snapshot, row)
    counts: dict[str, Count] = {
        "move_breaks": reserves.breaks,
        "end_off_phone_work": reserves.off_phone,
        "open_skills": reserves.others,
        "hold_deferrable": reserves.deferrable,
    }
    place = snapshot.scopes[row].name
    return tuple(
        replace(each, one=_at(each.one, place), many=_at(each.many, place))
        for lever in menu
        for each in counts.get(lever.name, _as_it_is)(lever)
    )


def _at(words: str, place: str) -> str:
    return say(words).replace("{queue}", place)


def _as_it_is(lever: Lever) -> Iterable[Lever]:
    return (lever,)


class _Reserves:
    """The agents of a scope and of the others, each by what he does."""

    def __init__(self, snapshot: FloorSnapshot, row: int) -> None:
        self._snapshot = snapshot
        self._known = bool(snapshot.agents) and "agents" not in snapshot.inferred
        self._rows = {
            scope.id.removeprefix("queue:"): index
            for index, scope in enumerate(snapshot.scopes)
            if scope.kind == "queue"
        }
        self._within = set(filter(partial(self._is_in, snapshot.scopes[row]), self._rows))
        prompt = {queue for queue in self._within if not self._waits(queue)}
        self._queues = prompt or self._within
        self._own = [agent for agent in snapshot.agents if self._queues.intersection(agent.queues)]

    def _is_in(self, scope: Scope, queue: str) -> bool:
        own = self._snapshot.scopes[self._rows[queue]]
        return scope.kind == "floor" or scope.id in {own.id, f"channel:{own.channel}", f"group:{own.group}"}

    def _waits(self, queue: str) -> bool:
        return self._snapshot.scopes[self._rows[queue]].channel in DEFERRABLE

    def breaks(self, lever: Lever) -> Iterator[Lever]:
        """The breaks of the scope's agents that are due soon, those of one time together."""
        if not self._known or not self._snapshot.schedules:
            yield replace(lever, known=False)
            return
        left = lever.available
        for (start, minutes), count in sorted(self._breaks_due(lever.bites_after_min).items()):
            words = _noted(lever, say("due at {clock}").format(clock=clock(start, self._snapshot.zone)))
            after_min = ceil((start - self._snapshot.at) / MINUTE_S)
            uses = min(left, count)
            left -= uses
            lasts_min = min(minutes, lever.lasts_min)
            yield replace(words, available=uses, bites_after_min=after_min, lasts_min=lasts_min, fixed=True)

    def _breaks_due(self, after_min: int) -> Counter[tuple[float, int]]:
        """How many of the agents who are at work have a break, by its start and whole minutes."""
        at = self._snapshot.at
        return Counter(
            (each.start, int((each.end - each.start) // MINUTE_S))
            for agent in self._own
            if agent.state in PRODUCTIVE_STATES
            for each in self._snapshot.schedules.get(agent.agent, ())
            if each.activity.lower() in BREAKS
            and at + after_min * MINUTE_S <= each.start <= at + SOON_S
            and each.end - each.start >= MINUTE_S
        )

    def off_phone(self, lever: Lever) -> Iterator[Lever]:
        """The scope's agents in training or in a meeting."""
        states = Counter(agent.state for agent in self._own if agent.state in OFF_PHONE)
        note = ", ".join(
            say(words).format(n=states[state]) for state, words in OFF_PHONE.items() if states[state]
        )
        yield self._limited(lever, sum(states.values()), note)

    def others(self, lever: Lever) -> Iterator[Lever]:
        """Free agents of other queues, no more than those can do without for as long as the lever lasts."""
        free = Counter(self._name(agent.queues[0]) for agent in self._spare(lever.lasts_min))
        note = ", ".join(
            say("{n} of {queue}").format(n=count, queue=name) for name, count in free.most_common()
        )
        yield self._limited(lever, sum(free.values()), say("free now: {agents}").format(agents=note))

    def _spare(self, minutes: int) -> Iterator[AgentView]:
        """An agent of several queues is shared out among them, as plans do."""
        spare = {queue: -self._required(queue, minutes) for queue in self._rows}
        for agent in self._snapshot.agents:
            if agent.state in PRODUCTIVE_STATES:
                for queue in agent.queues:
                    spare[queue] = spare.get(queue, 0.0) + 1.0 / len(agent.queues)
        for agent in self._snapshot.agents:
            if agent.state != "available" or not agent.queues or self._within.intersection(agent.queues):
                continue
            share = 1.0 / len(agent.queues)
            if all(spare[queue] >= share - WHOLE for queue in agent.queues):
                for queue in agent.queues:
                    spare[queue] -= share
                yield agent

    def _required(self, queue: str, minutes: int) -> float:
        """The most agents that a queue needs in the minutes ahead; none to spare while contacts wait."""
        if self._waits(queue):
            return 0.0
        snapshot, row = self._snapshot, self._rows[queue]
        if snapshot.live.waiting[row] > 0:
            return inf
        last = int((snapshot.at + minutes * MINUTE_S - snapshot.day_start_at) // snapshot.interval_s)
        ahead = snapshot.expected.required[row, snapshot.current_interval : last + 1]
        return float(np.max(np.nan_to_num(ahead), initial=0.0))

    def deferrable(self, lever: Lever) -> Iterator[Lever]:
        """The scope's agents who also serve what can wait and may be busy with it."""
        waits = {queue for queue in self._rows if self._waits(queue)} - self._queues
        both = [agent for agent in self._own if waits.intersection(agent.queues)]
        busy = sum(agent.state in ON_CONTACT_STATES for agent in both)
        on_contact = sum(self._snapshot.live.on_contact[self._rows[queue]] for queue in waits)
        names = {self._name(queue) for agent in both for queue in waits.intersection(agent.queues)}
        yield self._limited(lever, min(busy, int(on_contact)), ", ".join(sorted(names)))

    def _name(self, queue: str) -> str:
        return self._snapshot.scopes[self._rows[queue]].name if queue in self._rows else queue

    def _limited(self, lever: Lever, count: int, note: str) -> Lever:
        if not self._known:
            return replace(lever, known=False)
        return replace(_noted(lever, note), available=min(lever.available, count))


def _noted(lever: Lever, note: str) -> Lever:
    return replace(lever, one=f"{say(lever.one)} ({note})", many=f"{say(lever.many)} ({note})")

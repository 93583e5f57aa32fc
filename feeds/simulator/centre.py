"""The running centre: its parts put together, and its day told from the opening hour on."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from feeds.simulator.contacts import ContactDesk
from feeds.simulator.demand import Arrival, dice
from feeds.simulator.model import CentreModel
from feeds.simulator.orders import Orders
from feeds.simulator.parts import Agent, Line, Timeline
from feeds.simulator.roster import AgentPlan
from feeds.simulator.shifts import ShiftDesk
from wallboard.events import Command, CommandResult, Event

_CLOSED_AFTER_S = 600.0


class Order(NamedTuple):
    """A command, and the `seq` of the last event before it was obeyed."""

    after_seq: int
    command: Command


class Centre:
    """One run of the day. `orders` are the commands of an earlier run, in order."""

    def __init__(
        self,
        model: CentreModel,
        roster: Sequence[AgentPlan],
        arrivals: Sequence[Arrival],
        *,
        open_at: float,
        end_at: float,
        orders: Iterable[Order] = (),
    ) -> None:
        self._arrivals, self._end_at = arrivals, end_at
        self._timeline = timeline = Timeline(open_at)
        lines = [Line(position, queue) for position, queue in enumerate(model.queues)]
        by_queue = {line.model.queue: line for line in lines}
        agents = [Agent(plan, [by_queue[queue] for queue in plan.queues]) for plan in roster]
        self._shifts = ShiftDesk(timeline, agents, dice(f"shifts {model.seed}"))
        self._contacts = ContactDesk(
            timeline,
            lines,
            dice(f"contacts {model.seed}"),
            max_chats=model.max_chats,
            leave=self._shifts.leave,
        )
        self._orders = Orders(timeline, agents, by_queue, self._shifts, self._contacts.free)
        self._earlier = deque(orders)
        self._shifts.begin(self._contacts.free)
        self._lay_out(model, open_at)

    @property
    def now(self) -> float:
        """The epoch second up to which the day has been told."""
        return self._timeline.now

    @property
    def features(self) -> tuple[str, ...]:
        """The kinds of command that are understood."""
        return self._orders.features

    def obey(self, command: Command) -> tuple[CommandResult, Order]:
        """Carry out a command now; what comes of it is told next. The order repeats it in another run."""
        order = Order(self._timeline.seq, command)
        return self._orders.obey(command), order

    def take_results(self) -> list[CommandResult]:
        """What became of commands since the last call."""
        told = self._orders.offers.told
        taken = list(told)
        told.clear()
        return taken

    def run(self) -> Iterator[Event]:
        """The day's events in order. A command obeyed in between is told before time goes on."""
        timeline = self._timeline
        for arrival in [*self._arrivals, None]:
            until = self._end_at if arrival is None else arrival.at
            while timeline.next_at < until:
                timeline.step()
                yield from self._tell()
            timeline.now = until
            if arrival is not None:
                self._contacts.arrive(arrival)
                yield from self._tell()

    def _tell(self) -> Iterator[Event]:
        timeline, earlier = self._timeline, self._earlier
        while earlier and earlier[0].after_seq <= timeline.seq:
            self._orders.obey(earlier.popleft().command)
        yield from timeline.told
        timeline.told.clear()

    def _lay_out(self, model: CentreModel, open_at: float) -> None:
        def at(hour: float) -> float:
            return open_at + (hour - model.open_h) * 3600.0

        for outage in model.outages:
            self._timeline.at(at(outage.start_h), self._shifts.break_down, outage, at(outage.end_h))
        self._timeline.at(at(model.close_h) + _CLOSED_AFTER_S, self._contacts.close_lines)

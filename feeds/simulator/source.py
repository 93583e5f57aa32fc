"""The simulated centre as a source of events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from functools import cached_property
from zoneinfo import ZoneInfo

from feeds.simulator.centre import Centre, Order
from feeds.simulator.demand import Arrival, arrivals, expected_contacts
from feeds.simulator.model import CentreModel
from feeds.simulator.roster import agents_on, build_plan, build_roster
from feeds.source import SourceInfo
from wallboard.events import AgentInfo, Command, CommandResult, Event, FloorState, QueueInfo

_AFTER_CLOSE_S = 3600.0


class Simulator:
    """A simulated day; a `Source`. The same model tells the same events, to the last byte.

    Commands change what comes after them; they are kept, so that the day told again has them too.
    """

    def __init__(self, model: CentreModel) -> None:
        midnight = datetime.combine(model.day, time(), ZoneInfo(model.zone)).timestamp()
        self._open_at = midnight + model.open_h * 3600.0
        self._model = model
        self._roster = build_roster(model, self._open_at)
        on = agents_on(model, self._roster, self._open_at)
        self._expected = expected_contacts(model, on)
        self._plan = build_plan(model, self._expected, on, self._open_at)
        self._orders: list[Order] = []
        self._centre = self._new_centre()
        self._info = SourceInfo(
            name="demo",
            mode="demo",
            site=model.site,
            zone=model.zone,
            day_start_at=midnight,
            start_at=self._open_at,
            end_at=self._end_at,
            features=self._centre.features,
        )

    @property
    def info(self) -> SourceInfo:
        """What is known before the first event."""
        return self._info

    @property
    def opens_at(self) -> float:
        """The epoch second at which a demo should begin to be watched."""
        return self._open_at + (self._model.opens_at_h - self._model.open_h) * 3600.0

    def opening(self) -> FloorState:
        """The floor before the centre opens: nobody is signed on yet."""
        return FloorState(
            epoch="",
            seq=0,
            at=self._open_at,
            queues=tuple(
                QueueInfo(queue.queue, queue.channel, queue.name, queue.group) for queue in self._model.queues
            ),
            agents=tuple(
                AgentInfo(
                    agent=plan.agent,
                    state="signed_out",
                    since=self._open_at,
                    queues=plan.queues,
                    team=plan.team,
                    site=plan.site,
                    name=plan.name,
                )
                for plan in self._roster
            ),
            plan=self._plan,
        )

    def events(self) -> Iterator[Event | FloorState]:
        """The day's events, `seq` from 1."""
        self._centre = self._new_centre()
        return self._centre.run()

    def command(self, command: Command) -> CommandResult:
        """Carry out a command at the moment up to which the day has been told, or say why not."""
        centre = self._centre
        if centre.now >= self._end_at:
            return CommandResult(command.id, ok=False, error="the simulated day is over")
        result, order = centre.obey(command)
        if result.ok:
            self._orders.append(order)
        return result

    def results(self) -> list[CommandResult]:
        """What became of commands with agents, since the last call."""
        return self._centre.take_results()

    @property
    def _end_at(self) -> float:
        return self._open_at + (self._model.close_h - self._model.open_h) * 3600.0 + _AFTER_CLOSE_S

    @cached_property
    def _arrivals(self) -> list[Arrival]:
        return arrivals(self._model, self._expected, self._open_at)

    def _new_centre(self) -> Centre:
        return Centre(
            self._model,
            self._roster,
            self._arrivals,
            open_at=self._open_at,
            end_at=self._end_at,
            orders=self._orders,
        )

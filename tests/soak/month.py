"""A centre that opens day after day: what a wall sees that hangs for a month."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from feeds.simulator.centre import Centre
from feeds.simulator.demand import arrivals, expected_contacts
from feeds.simulator.model import demo_model
from feeds.simulator.roster import agents_on, build_plan, build_roster
from feeds.source import SourceInfo
from wallboard.events import (
    AgentInfo,
    AgentStateChanged,
    ContactAbandoned,
    ContactEnded,
    ContactLeft,
    ContactQueued,
    Event,
    FloorState,
    PlanChanged,
    QueueInfo,
)

OPEN_H, CLOSE_H = 9.0, 25.0
"""Open past midnight, so that contacts wait and agents talk while the day ends."""
AFTER_CLOSE_S = 3000.0
CLOSED_ON = 6
"""Sundays."""
TROUBLED_ON = (2, 5)
"""On Wednesdays and Saturdays there is a surge, and telephones fail."""
QUEUES, OCCUPANCY = 3, 0.6
"""A small and well-staffed centre: what is looked for does not grow with its size, only the time it takes."""
DAYS_ALIKE = 12
"""Then the draws come again: a month has no more of them than a fortnight."""


class Month:
    """A `Source` of `days` days from `first` on. Each has its own contacts; the agents stay the same."""

    def __init__(self, first: date, days: int, *, agents: int) -> None:
        model = demo_model(agents=agents, queues=QUEUES)
        self._model = replace(model, open_h=OPEN_H, close_h=CLOSE_H, occupancy=OCCUPANCY)
        self._days = [first + timedelta(days=number) for number in range(days)]
        midnight = self.at(first, 0.0)
        self.info = SourceInfo(
            name="soak",
            mode="live",
            site=self._model.site,
            zone=self._model.zone,
            day_start_at=midnight,
            start_at=midnight,
            end_at=self.at(self._days[-1] + timedelta(days=1), 6.0),
        )

    def at(self, day: date, hour: float) -> float:
        """Epoch seconds of a local hour of `day`."""
        zone = ZoneInfo(self._model.zone)
        return (datetime.combine(day, time(), zone) + timedelta(hours=hour)).timestamp()

    def opening(self) -> FloorState:
        roster = build_roster(self._model, self.info.start_at)
        return FloorState(
            epoch="",
            seq=0,
            at=self.info.start_at,
            queues=tuple(
                QueueInfo(queue.queue, queue.channel, queue.name, queue.group) for queue in self._model.queues
            ),
            agents=tuple(
                AgentInfo(
                    agent=plan.agent,
                    state="signed_out",
                    since=self.info.start_at,
                    queues=plan.queues,
                    team=plan.team,
                    site=plan.site,
                    name=plan.name,
                )
                for plan in roster
            ),
        )

    def events(self) -> Iterator[Event | FloorState]:
        seq = 0
        for day in self._days:
            if day.weekday() != CLOSED_ON:
                for event in self._told_on(day):
                    seq += 1
                    yield replace(event, seq=seq)

    def _told_on(self, day: date) -> Iterator[Event]:
        """A day's plan, its events, and the lights out: nobody waits or works over night."""
        model = replace(self._model, day=day)
        open_at = self.at(day, OPEN_H)
        end_at = open_at + (CLOSE_H - OPEN_H) * 3600.0 + AFTER_CLOSE_S
        roster = build_roster(model, open_at)
        on = agents_on(model, roster, open_at)
        expected = expected_contacts(model, on)
        for plan in build_plan(model, expected, on, open_at):
            yield PlanChanged(0, open_at, plan.queue, plan.intervals)
        own = replace(model, seed=100 + day.toordinal() % DAYS_ALIKE)
        if day.weekday() not in TROUBLED_ON:
            own = replace(own, surges=(), outages=())
        centre = Centre(own, roster, arrivals(own, expected, open_at), open_at=open_at, end_at=end_at)
        yield from _closed_at(end_at, f"{day:%d}", centre.run())


def _closed_at(end_at: float, day: str, events: Iterator[Event]) -> Iterator[Event]:
    """The events with contacts named by the day, and at its end everybody sent home."""
    waiting: dict[str, None] = {}
    served: dict[str, str] = {}
    on: dict[str, None] = {}
    for event in events:
        if isinstance(event, AgentStateChanged):
            _turn(on, event.agent, is_on=event.state != "signed_out")
        contact = getattr(event, "contact", None)
        if contact is None:
            yield event
            continue
        name = f"{day}-{contact}"
        _turn(waiting, name, is_on=isinstance(event, ContactQueued))
        if agent := getattr(event, "agent", None):
            served[name] = agent
        if isinstance(event, ContactEnded | ContactAbandoned | ContactLeft):
            served.pop(name, None)
        yield replace(event, contact=name)
    for name, agent in served.items():
        yield ContactEnded(0, end_at, name, agent, 0.0, 0.0, 0.0)
    for name in waiting:
        yield ContactLeft(0, end_at, name, "closed")
    for agent in on:
        yield AgentStateChanged(0, end_at, agent, "signed_out", since=end_at)


def _turn(group: dict[str, None], name: str, *, is_on: bool) -> None:
    if is_on:
        group[name] = None
    else:
        group.pop(name, None)

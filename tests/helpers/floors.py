"""Events and floors for tests of the feed: small, regular, and countable."""

from collections.abc import Sequence

from wallboard.clock import SiteCalendar
from wallboard.events import (
    AgentInfo,
    AgentStateChanged,
    ContactAnswered,
    ContactEnded,
    ContactQueued,
    Event,
    FloorState,
    Hello,
    IntervalTotals,
    QueueInfo,
)
from wallboard.floor.floor import Floor
from wallboard.floor.intervals import FIELDS

START_AT = 1_700_000_000.0
HELLO = Hello("wallboard.v1", "test", "", 0.0, 0.2, features=("message", "coach"), mode="demo")


def empty_floor() -> Floor:
    """A floor of a site in UTC that has heard of nothing."""
    return Floor(SiteCalendar("UTC"))


def event(seq: int) -> Event:
    """The event with `seq` of an endless story: four events tell of one contact, and one a second happens."""
    at = START_AT + seq
    contact, agent = f"c{(seq - 1) // 4}", f"a{(seq - 1) // 4 % 20}"
    match (seq - 1) % 4:
        case 0:
            return ContactQueued(seq, at, contact, "billing")
        case 1:
            return ContactAnswered(seq, at, contact, agent)
        case 2:
            return ContactEnded(seq, at, contact, agent, talk_s=1.0)
        case _:
            return AgentStateChanged(seq, at, agent, "available", at)


def story(first: int, last: int) -> list[Event]:
    """The story's events from `first` to `last`."""
    return [event(seq) for seq in range(first, last + 1)]


def floor_after(seq: int) -> Floor:
    """The floor after the story's first `seq` events."""
    floor = empty_floor()
    floor.apply(story(1, seq))
    return floor


def offered(floors: Floor | FloorState) -> float:
    """Contacts offered so far, by the floor's own sums."""
    state = floors.state("", 0) if isinstance(floors, Floor) else floors
    return sum(row.offered for row in state.intervals if row.length_s > 60.0)


def large_state(agents: int, queues: int, intervals: int) -> FloorState:
    """A busy centre's snapshot in the middle of its day, with sums that have all their digits."""
    names = [f"queue with a rather long name {index}" for index in range(queues)]
    return FloorState(
        "epoch",
        0,
        START_AT,
        queues=tuple(QueueInfo(name, group="retail") for name in names),
        agents=tuple(_agent(index, names) for index in range(agents)),
        intervals=tuple(_sums(name, index) for name in names for index in range(intervals)),
    )


def _agent(index: int, queues: Sequence[str]) -> AgentInfo:
    known = tuple(queues[(index + step) % len(queues)] for step in range(5))
    return AgentInfo(
        f"agent{index}", "available", START_AT, queues=known, team="team", name=f"First Last {index}"
    )


def _sums(queue: str, index: int) -> IntervalTotals:
    busy = dict.fromkeys(FIELDS, 1234.5678901 + index)
    return IntervalTotals(
        queue, START_AT + 900 * index, 900.0, "voice", 20.0, 0.0, **busy, waits=bytes(range(160))
    )

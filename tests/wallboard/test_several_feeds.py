"""A wall with several feeds: one floor, on which a snapshot of one leaves the others' part as it is."""

import pytest

from tests.helpers.hand_clock import HandClock
from wallboard.config import parse_config
from wallboard.engine import Engine
from wallboard.events import (
    AgentInfo,
    Command,
    ContactInfo,
    ContactQueued,
    FloorState,
    Hello,
    IntervalTotals,
    QueueInfo,
)
from wallboard.feed import FeedReport
from wallboard.floor import intervals as col

AT = 1_773_133_200.0
ZONES = {"pbx": "Europe/Berlin", "chat": None}


def tell(engine: Engine, name: str, at: float, *contacts: str, offered: float = 0.0) -> None:
    """The feed connects and tells its whole floor: a queue, an agent and who waits."""
    engine.report(FeedReport(name, "current"))
    features = ("state.set", "message") if name == "pbx" else ("message",)
    engine.deliver(name, [Hello("wallboard.v1", name, name, at, 5.0, features, zone=ZONES[name])])
    rows = (IntervalTotals(f"{name}-q", AT - 900.0, 900.0, offered=offered),) if offered else ()
    agent = AgentInfo(f"{name}-a", "available", AT, queues=(f"{name}-q",))
    waiting = tuple(ContactInfo(each, f"{name}-q", AT - 10.0) for each in contacts)
    state = FloorState(name, 0, at, (QueueInfo(f"{name}-q"),), (agent,), waiting, rows)
    engine.deliver(name, [state])


def figures(engine: Engine) -> tuple[float, float, float]:
    """Who waits, who is on, and what was offered today, on the whole floor."""
    shown = engine.picture()
    assert shown is not None
    row = shown.row("*")
    return shown.live.waiting[row], shown.live.staffed[row], shown.windows["day"][row, col.OFFERED]


@pytest.fixture
def engine() -> Engine:
    return Engine(parse_config(""), HandClock(AT))


def test_a_snapshot_of_one_leaves_the_others_part(engine: Engine) -> None:
    tell(engine, "pbx", AT, "1", "2", offered=10.0)
    tell(engine, "chat", AT - 0.5, "3", offered=5.0)
    assert figures(engine) == (3.0, 2.0, 15.0)
    engine.deliver("chat", [ContactQueued(1, AT + 1.0, "4", "chat-q")])
    assert figures(engine) == (4.0, 2.0, 16.0)
    tell(engine, "pbx", AT + 2.0, "2", offered=11.0)
    assert figures(engine) == (3.0, 2.0, 17.0), "told anew, once"
    assert engine.floor.calendar.zone.key == "Europe/Berlin", "the first one's"


def test_a_command_goes_to_the_feed_that_knows_its_target(engine: Engine) -> None:
    tell(engine, "pbx", AT)
    tell(engine, "chat", AT)
    assert engine.feed_for(Command("1", "message", "chat-a")) == "chat"
    assert engine.feed_for(Command("2", "message", "pbx-q")) == "pbx"
    assert engine.feed_for(Command("3", "message")) == "pbx", "the whole floor: the first that offers it"
    assert engine.feed_for(Command("4", "state.set", "chat-a")) == "pbx", "which says that it knows nobody"
    assert engine.feed_for(Command("5", "monitor.listen", "pbx-a")) == ""

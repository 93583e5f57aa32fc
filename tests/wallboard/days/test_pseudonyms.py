"""What identifies a person is in no message; what figures are made of is in all."""

import msgspec
from msgspec.json import encode

from wallboard.clock import SiteCalendar
from wallboard.days.pseudonyms import Pseudonyms
from wallboard.events import (
    AgentInfo,
    AgentSchedule,
    AgentStateChanged,
    CommandResult,
    ContactAnswered,
    ContactEnded,
    ContactInfo,
    ContactQueued,
    FloorState,
    QueueInfo,
    ServerMessage,
)
from wallboard.floor.floor import Floor

AT = 1_700_000_000.0
PERSONS = (b"mweber", b"Maria", b"+4930", b"call-17")
STORY: tuple[ServerMessage, ...] = (
    FloorState(
        "e", 1, AT,
        queues=(QueueInfo("billing", name="Billing"),),
        agents=(AgentInfo("mweber", "available", AT, queues=("billing",), team="Red", name="Maria Weber"),),
        contacts=(ContactInfo("call-17", "billing", AT),),
        schedules=(AgentSchedule("mweber", ()),),
    ),
    ContactQueued(2, AT, "call-17b", "billing", customer="+493012345"),
    ContactAnswered(3, AT + 5.0, "call-17", "mweber"),
    AgentStateChanged(4, AT + 5.0, "mweber", "talking", AT + 5.0, reason="Callback", name="Maria Weber"),
    ContactEnded(5, AT + 65.0, "call-17", "mweber", talk_s=60.0),
    CommandResult("id", ok=False, error="Maria Weber has left", agent="mweber"),
)  # fmt: skip


def test_persons_are_gone_and_figures_stay() -> None:
    pseudonyms = Pseudonyms()
    told = [pseudonyms.of(message) for message in STORY]
    wire = b"\n".join(map(encode, told))
    for person in PERSONS:
        assert person in encode(STORY)
        assert person not in wire
    for kept in (b"billing", b"Billing", b"Red", b"Callback", b'"name":"Agent '):
        assert kept in wire
    floors = [Floor(SiteCalendar("UTC")), Floor(SiteCalendar("UTC"))]
    for floor, messages in zip(floors, (STORY, told), strict=True):
        for message in messages:
            if isinstance(message, FloorState):
                floor.load(message)
            elif not isinstance(message, CommandResult):
                floor.apply([message])  # type: ignore[list-item]
    before, after = (floor.state("", 0) for floor in floors)
    assert before.intervals == after.intervals
    assert len(after.contacts) == 1


def test_two_recordings_cannot_be_laid_side_by_side() -> None:
    one, two = Pseudonyms(), Pseudonyms()
    answered = STORY[2]
    assert one.of(answered) == one.of(answered) != two.of(answered)
    assert msgspec.structs.asdict(one.of(answered))["seq"] == 3

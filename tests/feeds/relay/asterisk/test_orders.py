"""Commands: from a wallboard through the relay to the PBX, and what comes back."""

from collections.abc import Awaitable, Callable

import pytest

from feeds.relay.asterisk.orders import OrderOptions
from tests.helpers.fake_asterisk import ACTIONS, FakeAsterisk
from tests.helpers.feeds import run, until
from tests.helpers.pbx import Block, Capture
from tests.helpers.relays import Relayed, relaying
from wallboard.errors import FeedError
from wallboard.events import Command, CommandKind, CommandResult

ALICE, DANA = "Local/1001@agents/n", "Local/1004@agents/n"
OFFERED = OrderOptions(message_to="pjsip:{extension}", spy_from="PJSIP/{extension}")
Scene = Callable[[FakeAsterisk, Relayed], Awaitable[None]]


def watched(capture: Capture, scene: Scene, *, actions: tuple[str, ...] = ACTIONS) -> None:
    async def play() -> None:
        pbx = FakeAsterisk(capture.members(), actions=actions)
        async with relaying(await pbx.start(), options=OFFERED) as relayed:
            await until(lambda: relayed.sink.link == "current")
            await scene(pbx, relayed)
        await pbx.stop()

    run(play())


async def ask(relayed: Relayed, kind: CommandKind, target: str, **fields: object) -> CommandResult:
    number = str(len(relayed.sink.of(CommandResult)))
    await relayed.feed.send(Command(number, kind, target, **fields))  # type: ignore[arg-type]
    await until(lambda: [r for r in relayed.sink.of(CommandResult) if r.id == number])
    return next(result for result in relayed.sink.of(CommandResult) if result.id == number)


def reached(relayed: Relayed) -> list[str | None]:
    return [result.agent for result in relayed.sink.of(CommandResult) if result.status == "delivered"]


def last(pbx: FakeAsterisk, action: str) -> Block:
    asked = [each for each in pbx.asked if each["Action"] == action]
    return {key: value for key, value in asked[-1].items() if key not in ("Action", "ActionID")}


def test_agents_are_paused_and_moved(capture: Capture) -> None:
    async def scene(pbx: FakeAsterisk, relayed: Relayed) -> None:
        agents = relayed.sink.floor.roster.agents
        assert (await ask(relayed, "state.set", "Dana Díaz", text="Team talk")).ok
        assert last(pbx, "QueuePause") == {"Interface": DANA, "Paused": "true", "Reason": "Team talk"}
        await until(lambda: (agents[DANA].state, agents[DANA].reason) == ("break", "Team talk"))
        assert (await ask(relayed, "state.set", DANA, text="available")).ok
        await until(lambda: agents[DANA].state == "available")
        assert (await ask(relayed, "skill.add", ALICE, text="billing", value=2.0)).ok
        added = {"Interface": ALICE, "Queue": "billing", "Penalty": "2", "MemberName": "Alice Adams"}
        assert last(pbx, "QueueAdd") == added | {"StateInterface": "Custom:agent1001"}
        await until(lambda: agents[ALICE].info.queues == ("billing", "sales"))
        assert (await ask(relayed, "skill.remove", ALICE, text="billing")).ok
        await until(lambda: agents[ALICE].info.queues == ("sales",))
        assert (await ask(relayed, "state.set", "billing", text="Meeting")).ok
        await until(lambda: [a.state for a in agents.values()].count("meeting") == 2)
        assert (await ask(relayed, "state.set", ALICE, targets=(ALICE, DANA), text="available")).ok
        await until(lambda: reached(relayed)[-2:] == [ALICE, DANA])

    watched(capture, scene)


def test_callers_are_preferred_and_calls_listened_to(capture: Capture) -> None:
    async def scene(pbx: FakeAsterisk, relayed: Relayed) -> None:
        contacts = relayed.sink.floor.contacts
        for _, raw in capture.events():
            pbx.happen(raw)
            if b"Event: AgentConnect" in raw:
                break
        await until(lambda: any(contact.agent for contact in contacts.values()))
        served, waiting = (
            next(c for c in contacts.values() if bool(c.agent) == is_served) for is_served in (1, 0)
        )
        assert (await ask(relayed, "contact.priority", waiting.contact, value=5.0)).ok
        assert last(pbx, "QueueChangePriorityCaller")["Priority"] == "5"
        assert not (await ask(relayed, "contact.priority", served.contact, value=5.0)).ok
        assert (await ask(relayed, "monitor.whisper", served.agent or "", text="2001")).ok
        spying = last(pbx, "Originate")
        assert (spying["Channel"], spying["Application"]) == ("PJSIP/2001", "ChanSpy")
        assert spying["Data"] == "Local/1002@agents-0000003f;1,qEw"
        assert (await ask(relayed, "message", "Dana Díaz", text="Well\ndone")).ok
        assert last(pbx, "MessageSend")["To"] == "pjsip:1004"

    watched(capture, scene)


@pytest.mark.parametrize(
    ("kind", "target", "fields", "error"),
    [
        ("state.set", "Nobody", {"text": "Lunch"}, "there is no agent or queue 'Nobody'"),
        ("state.set", ALICE, {}, "say which state"),
        ("state.set", ALICE, {"text": "Lunch", "until": 2e9}, "does not end a pause by itself"),
        ("state.set", ALICE, {"text": "a\r\nAction: Command"}, "a value has a line break in it"),
        ("skill.add", ALICE, {"text": "sales"}, "the PBX says: Unable to add interface: Already there"),
        ("skill.remove", ALICE, {"text": "sales"}, "the PBX says: Member not dynamic"),
        ("monitor.barge", ALICE, {"text": "2001"}, "has no call from a queue"),
        ("monitor.barge", ALICE, {"text": "20,01"}, "letters, digits"),
        ("contact.priority", "u9/sales", {"value": 1.0}, "does not wait any more"),
    ],
)
def test_what_cannot_be_done_is_said(
    capture: Capture, kind: CommandKind, target: str, fields: dict[str, object], error: str
) -> None:
    async def scene(_: FakeAsterisk, relayed: Relayed) -> None:
        result = await ask(relayed, kind, target, **fields)
        assert not result.ok
        assert error in (result.error or "")

    watched(capture, scene)


def test_only_what_the_pbx_lets_its_user_do_is_offered(capture: Capture) -> None:
    async def scene(_: FakeAsterisk, relayed: Relayed) -> None:
        assert relayed.said[-1] == "The floor is current. Offered: contact.priority."
        with pytest.raises(FeedError, match=r"does not offer 'state\.set'"):
            await relayed.feed.send(Command("1", "state.set", ALICE, text="Lunch"))

    watched(
        capture,
        scene,
        actions=("ListCommands", "Ping", "QueueStatus", "QueueSummary", "QueueChangePriorityCaller"),
    )

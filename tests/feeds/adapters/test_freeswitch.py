"""FreeSWITCH's feed against a local server that speaks mod_verto as its source has it, over real sockets."""

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.adapters.counters import AdapterCounters
from feeds.adapters.registry import try_connection
from feeds.adapters.vendors.freeswitch import conversation
from feeds.adapters.vendors.freeswitch.translation import Translation, read_table
from tests.helpers.fake_freeswitch import MEMBERS, QUEUE, FakeFreeSwitch, member
from tests.helpers.feeds import run, until
from tests.helpers.noise import noise
from tests.helpers.vendor_feeds import SECRET, watching
from wallboard.events import (
    Command,
    CommandKind,
    CommandResult,
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactLeft,
    ContactQueued,
)
from wallboard.vendors import Connection

ADA, BOB = "1001@default", "1002@default"


def test_whole_floor_then_a_call_and_those_who_leave() -> None:
    now = time.time()

    async def story() -> None:
        async with FakeFreeSwitch() as switch:
            switch.members = [
                member("m1", now - 30.0),
                member("old", now - 90.0, "Answered", ADA, now - 60.0),
            ]
            async with watching(switch.url) as wall:
                await wall.becomes_current()
                assert [(i.queue, i.name) for i in wall.sink.floor.state("", 0).queues] == [
                    (QUEUE, "support")
                ]
                assert wall.states() == {ADA: "available", BOB: "signed_out"}
                assert {e.contact: round(now - e.at) for e in wall.of(ContactQueued)} == {"m1": 30, "old": 90}
                assert wall.of(ContactAnswered)[0].agent == ADA

                await switch.happens("agent-state-change", now, CC_Agent=ADA, CC_Agent_State="Receiving")
                await until(lambda: wall.states()[ADA] == "alerting")
                await switch.happens("agent-status-change", now, CC_Agent=BOB, CC_Agent_Status="On Break")
                await switch.happens(
                    "bridge-agent-start", now, CC_Agent=ADA, CC_Member_UUID="m1",
                    CC_Agent_Answered_Time=f"{now:.0f}", CC_Member_Joined_Time=f"{now - 30.0:.0f}",
                )  # fmt: skip
                await switch.happens(
                    "agent-state-change", now, CC_Agent=ADA, CC_Agent_State="In a queue call"
                )
                await until(lambda: wall.states() == {ADA: "talking", BOB: "break"})
                await switch.happens("bridge-agent-end", now + 1, CC_Agent=ADA, CC_Member_UUID="m1")
                await switch.happens("member-queue-end", now + 1, CC_Member_UUID="m1", CC_Cause="Terminated")
                for name, why in (
                    ("a", "BREAK_OUT"),
                    ("b", "TIMEOUT"),
                    ("c", "EXIT_WITH_KEY"),
                    ("d", "ODD_ONE"),
                ):
                    await switch.happens("member-queue-start", now + 1, CC_Member_UUID=name)
                    await switch.happens(
                        "member-queue-end",
                        now + 1,
                        CC_Member_UUID=name,
                        CC_Cause="Cancel",
                        CC_Cancel_Reason=why,
                    )
                await until(lambda: len(wall.of(ContactLeft)) == 3)
                assert [event.reason for event in wall.of(ContactLeft)] == ["timeout", "key", "odd one"]
                assert [event.contact for event in wall.of(ContactAbandoned)] == ["a"]
                assert [event.contact for event in wall.of(ContactEnded)] == ["m1"], "once, though told twice"
                assert not wall.counters.words()

    run(story())


def test_commands_are_words_of_callcenter_config() -> None:
    async def story() -> None:
        async with FakeFreeSwitch() as switch, watching(switch.url) as wall:
            await wall.becomes_current()

            async def ask(id: str, kind: CommandKind, target: str, text: str, **more: Any) -> CommandResult:
                await wall.feed.send(Command(id, kind, target, text, **more))
                await until(lambda: any(each.id == id for each in wall.of(CommandResult)))
                return {each.id: each for each in wall.sink.of(CommandResult)}[id]

            assert (await ask("1", "state.set", ADA, "lunch")).ok
            assert (await ask("2", "state.set", QUEUE, "available")).ok, "all who are there"
            assert (await ask("3", "state.set", ADA, "signed_out")).ok
            assert (await ask("4", "skill.remove", BOB, QUEUE)).ok
            await until(lambda: BOB not in wall.states() or wall.states()[BOB] == "signed_out")
            switch.agents["o'hara"] = ("Available", "Waiting")
            switch.tiers["o'hara"] = 1
            assert (await ask("5", "skill.add", ADA, QUEUE, value=3.0)).ok
            await until(lambda: "o'hara" in wall.states(), "tiers are read anew")
            refused = [
                await ask("6", "state.set", "o'hara", "available"),
                await ask("7", "state.set", "nobody", "available"),
                await ask("8", "skill.add", ADA, "x' 'y"),
                await ask("9", "state.set", ADA, "break", until=1.0),
            ]
            del switch.agents[ADA]
            refused.append(await ask("10", "state.set", ADA, "available"))
            assert [each.error for each in refused] == [
                '"o\'hara" cannot be named to the switch',
                "there is no agent or queue 'nobody'",
                "there is no queue \"x' 'y\"",
                "the switch does not end a pause by itself; leave the time out",
                f"{ADA}: the switch says: -ERR Agent not found!",
            ]
            assert switch.done == [
                f"agent set status {ADA} 'On Break'",
                f"agent set status {ADA} 'Available'",
                f"agent set status {ADA} 'Logged Out'",
                f"tier del {QUEUE} {BOB}",
                f"tier add {QUEUE} {ADA} 3 1",
            ]

    run(story())


def test_a_lost_event_is_noticed_by_its_number_and_the_floor_read_anew() -> None:
    now = time.time()

    async def story() -> None:
        async with FakeFreeSwitch() as switch, watching(switch.url) as wall:
            await wall.becomes_current()
            await switch.happens("member-queue-start", now, CC_Member_UUID="m1")
            await until(lambda: wall.of(ContactQueued))
            switch.serial += 3
            switch.members = [member("m2", now)]
            await switch.happens("members-count", now, CC_Count="1")
            await until(lambda: [e.contact for e in wall.of(ContactQueued)] == ["m1", "m2"])
            assert [(e.contact, e.reason) for e in wall.of(ContactLeft)] == [("m1", "not seen")]
            assert wall.counters.gaps == 1
            switch.members = []
            await switch.cut()
            await until(lambda: len(wall.of(ContactLeft)) == 2, "read anew after a break")
            await switch.push({"jsonrpc": "2.0", "method": "verto.weather", "params": {}}, "nonsense")
            await wall.says("(verto.weather)")

    run(story())


def test_refusals_say_what_to_set() -> None:
    async def story() -> None:
        async with FakeFreeSwitch() as switch:
            assert [i.name for i in (await try_connection(Connection(switch.url, SECRET))).queues] == [
                "support"
            ]
            wrong = (await try_connection(Connection(switch.url, "wrong-one"))).error
            assert "Authentication Failure" in wrong
            assert "wrong-one" not in wrong
            assert "no such queue" in (await try_connection(Connection(f"{switch.url}/x", SECRET))).error
            switch.allows_fsapi = False
            assert "jsonrpc-allowed-fsapi" in (await try_connection(Connection(switch.url, SECRET))).error
            switch.allows_events = False
            assert "enable-fs-events" in (await try_connection(Connection(switch.url, SECRET))).error

    run(story())


def test_silence_ends_the_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversation, "PING_S", 0.05)
    monkeypatch.setattr(conversation, "ANSWER_S", 0.3)

    async def story() -> None:
        async with FakeFreeSwitch() as switch, watching(switch.url) as wall:
            await wall.becomes_current()
            await until(lambda: sum(m.get("method") == "verto.ping" for m in switch.got) > 2)
            assert wall.sink.links() == ["connecting", "current"]
            switch.answers_pings = False
            await until(lambda: "lost" in wall.sink.links())

    run(story())


WORDS = [
    "CC-Action", "CC-Queue", QUEUE, "CC-Member-UUID", "CC-Agent", ADA, "CC-Agent-Status", "CC-Agent-State",
    "CC-Cause", "Terminated", "Cancel", "CC-Cancel-Reason", "Event-Date-Timestamp", "eventSerno", "data",
    "CC-Agent-Answered-Time", "member-queue-start", "member-queue-end", "bridge-agent-start",
    "bridge-agent-end", "agent-state-change", "agent-status-change", "On Break", "Available",
]  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(noise(WORDS), max_size=5), st.text(alphabet="|abuid\n+0", max_size=60))
def test_nothing_that_comes_can_break_it(parts: list[Any], junk: str) -> None:
    translation = Translation(frozenset(), AdapterCounters())
    translation.follow(f"name|x\n{QUEUE}|y\n+OK")
    listing = f"{MEMBERS}\n{member('m', 5.0, 'Answered', ADA)}\n{QUEUE}|{junk}"
    translation.snapshot(f"name|status|state\n{ADA}|Available|Idle\n{junk}", junk, [listing, junk], 10.0)
    for at, part in enumerate(parts):
        data = part if isinstance(part, dict) else {}
        translation.event(data, 11.0 + at)
        translation.event({"data": data, "eventSerno": at}, 11.0 + at)
    assert json.dumps(read_table(junk))

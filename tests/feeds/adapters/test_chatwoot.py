"""Chatwoot's feed against a local server that speaks it as its source does, over real sockets."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.adapters.counters import AdapterCounters
from feeds.adapters.registry import try_connection
from feeds.adapters.vendors import chatwoot
from feeds.adapters.vendors.chatwoot import Translation
from tests.helpers.fake_chatwoot import ADA, BEGAN, BOB, OURS, SITE, FakeChatwoot, conversation, reply
from tests.helpers.feeds import run, until
from tests.helpers.noise import noise
from tests.helpers.vendor_feeds import SECRET, Watched, watching
from wallboard.events import ContactAnswered, ContactEnded, ContactLeft, ContactQueued
from wallboard.vendors import Connection


def waiting(wall: Watched) -> set[str]:
    return {each.contact for each in wall.sink.floor.state("", 0).contacts if each.answered_at is None}


def test_whole_floor_then_a_conversation_from_beginning_to_end() -> None:
    async def story() -> None:
        async with FakeChatwoot() as server:
            server.open = [conversation(number) for number in range(1, 31)]  # two pages
            server.open[3] |= {"first_reply_created_at": "2023-11-14T22:20:00Z", "waiting_since": 0}
            async with watching(server.url) as wall:
                await wall.becomes_current()
                assert len(waiting(wall)) == 29
                queues = wall.sink.floor.state("", 0).queues
                assert {(each.queue, each.name, each.channel) for each in queues} == {
                    ("5", "Mail", "email"), ("6", "Site", "chat"),
                }  # fmt: skip
                assert wall.states() == {str(ADA): "available"}, "we ourselves are no agent"
                await server.tell("conversation.created", conversation(40))
                await server.tell("message.created", reply(40, ADA, BEGAN + 50, private=True))
                await server.tell("message.created", reply(40, 8, BEGAN + 55, kind="agent_bot"))
                await until(lambda: "40" in waiting(wall))
                await server.tell("message.created", reply(40, ADA, BEGAN + 60))
                await server.tell("conversation.status_changed", conversation(40, status="resolved"))
                await until(lambda: any(e.contact == "40" for e in wall.of(ContactEnded)))
                answered = next(e for e in wall.of(ContactAnswered) if e.contact == "40")
                assert (answered.agent, answered.at) == (str(ADA), BEGAN + 60.0)
                assert next(e for e in wall.of(ContactQueued) if e.contact == "40").at == BEGAN + 40.0
                await server.tell("conversation.status_changed", conversation(1, status="snoozed"))
                await until(lambda: wall.of(ContactLeft))
                assert wall.of(ContactLeft)[0].reason == "snoozed"
                assert not wall.counters.words()
                told = repr(wall.sink.messages)
                assert "A customer" not in told
                assert "example.org" not in told, "who writes is nobody's business here"

    run(story())


def test_presence_is_asked_for_and_we_never_say_that_we_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        monkeypatch.setattr(chatwoot, "PEOPLE_EVERY_S", 0.02)
        async with FakeChatwoot() as server, watching(server.url) as wall:
            await wall.becomes_current()
            server.presence |= {BOB: "busy"}
            await until(lambda: wall.states() == {str(ADA): "available", str(BOB): "busy"})
            server.presence |= {BOB: "offline"}
            await until(lambda: wall.states()[str(BOB)] == "signed_out")
            await server.tell("presence.update", {"users": {str(BOB): "gone fishing", str(OURS): "online"}})
            await until(lambda: any(getattr(e, "state", "") == "gone fishing" for e in wall.sink.messages))
            assert [command["command"] for command in server.got] == ["subscribe"]

    run(story())


def test_what_happened_in_a_break_is_told_after_it() -> None:
    async def story() -> None:
        async with FakeChatwoot() as server:
            server.open = [conversation(1), conversation(2)]
            async with watching(server.url) as wall:
                await wall.becomes_current()
                server.open = [conversation(2), conversation(3)]
                await server.cut()
                await until(lambda: waiting(wall) == {"2", "3"} and wall.sink.link == "current")
                assert [each.contact for each in wall.of(ContactLeft)] == ["1"]
                assert wall.counters.unseen == 1

    run(story())


def test_reassignment_reopening_and_disconnect() -> None:
    async def story() -> None:
        async with FakeChatwoot() as server:
            server.open = [conversation(1, assignee=ADA)]
            async with watching(server.url) as wall:
                await wall.becomes_current()
                await server.tell("assignee.changed", conversation(1, assignee=BOB))
                await server.tell("message.created", reply(1, 0, BEGAN + 60) | {"sender": {}})
                await until(lambda: wall.of(ContactAnswered))
                assert wall.of(ContactAnswered)[0].agent == str(BOB), "the assignee where no sender is told"
                await server.tell("conversation.status_changed", conversation(1, status="resolved"))
                again = conversation(1, waiting_since=BEGAN + 5_000, first_reply_created_at=BEGAN + 60)
                await server.tell("conversation.status_changed", again)
                await until(lambda: waiting(wall) == {"1"})
                assert wall.of(ContactQueued)[-1].at == BEGAN + 5_000.0, "from when he waits again"
                await server.push({"type": "disconnect", "reason": "server_restart", "reconnect": True})
                await until(lambda: server.opened == 2 and wall.sink.link == "current")
                assert any("server_restart" in each.detail for each in wall.sink.reports)

    run(story())


def test_wrong_token_and_rejected_subscription() -> None:
    async def story() -> None:
        async with FakeChatwoot() as server:
            server.rejects = True
            tried = await try_connection(Connection(server.url, SECRET))
            assert "belongs to account 1" in tried.error
            server.good = "another"
            tried = await try_connection(Connection(server.url, SECRET))
            assert "401" in tried.error
            assert SECRET not in tried.error

    run(story())


def test_silence_is_a_loss_and_oddities_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        async with FakeChatwoot() as server, watching(server.url) as wall:
            await wall.becomes_current()
            await server.push("{half", {"type": "weather"})
            await server.tell("conversation.created", conversation(1, inbox_id=SITE + 40))
            await wall.says("1 message could not be read")
            await wall.says("weather")
            assert wall.counters.contradictions == 1
            monkeypatch.setattr(chatwoot, "SILENCE_S", 0.05)
            await server.push({"type": "ping"})
            await until(lambda: any("ping did not come" in each.detail for each in wall.sink.reports))

    run(story())


WORDS = (
    "type", "message", "event", "data", "id", "inbox_id", "status", "open", "meta", "assignee", "sender",
    "users", "conversation.created", "message.created", "presence.update", "created_at", "private",
    "first_reply_created_at", "conversation_id", "message_type", "6", "waiting_since",
    "conversation.status_changed",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(noise(WORDS) | st.binary(max_size=20), max_size=4))
def test_whatever_comes_is_borne(frames: list[Any]) -> None:
    translation = Translation(AdapterCounters())
    translation.inboxes({"payload": [{"id": 6, "name": "Site"}]})
    for frame in frames:
        translation.read(frame if isinstance(frame, bytes) else json.dumps(frame).encode(), 1.7e9)
    translation.listed([each for each in frames if isinstance(each, dict)], 1.7e9)
    translation.people(frames, 1.7e9)

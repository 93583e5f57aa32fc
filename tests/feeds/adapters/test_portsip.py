"""PortSIP's feed against a local server that speaks its WSI as documented, over real sockets."""

import json
import time
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.adapters.counters import AdapterCounters
from feeds.adapters.registry import try_connection
from feeds.adapters.vendors.portsip import Translation
from tests.helpers.fake_portsip import QUEUE_ID, FakePortSip, agent, agents, caller, waits
from tests.helpers.feeds import run, until
from tests.helpers.noise import noise
from tests.helpers.vendor_feeds import SECRET, watching
from wallboard.events import ContactAbandoned, ContactAnswered, ContactEnded, ContactLeft, ContactQueued
from wallboard.vendors import Connection


def test_whole_floor_then_a_call_from_entry_to_end() -> None:
    now = time.time()

    async def story() -> None:
        async with FakePortSip() as pbx:
            pbx.waiting = [waits("s1", now - 60.0)]
            pbx.agents = [agent("101", "READY", now - 300.0), agent("102", "Not Ready", now - 30.0)]
            async with watching(pbx.url) as wall:
                await wall.becomes_current()
                (info,) = wall.sink.floor.state("", 0).queues
                assert (info.queue, info.name) == ("8001", "Sales Department")
                assert wall.states() == {"101": "available", "102": "not ready"}
                (queued,) = wall.of(ContactQueued)
                assert 59.0 <= time.time() - queued.at <= 80.0, "the wait began when the PBX says"

                taken = agents(agent("101", "QUEUE_CALL", now, "s1"))
                await pbx.push(caller("s1", "agent_answered", now), taken)
                await until(lambda: wall.states()["101"] == "talking")
                assert wall.of(ContactAnswered)[0].contact == "s1"
                await pbx.push(agents(agent("101", "WRAP_UP", now + 1.0)))
                await until(lambda: wall.states()["101"] == "wrapup")
                (ended,) = wall.of(ContactEnded)
                assert (ended.contact, ended.agent) == ("s1", "101")

                await pbx.push(
                    *(caller(name, "enqueue", now + 2.0) for name in ("a", "b", "c", "d")),
                    caller("a", "hangup", now + 3.0), caller("b", "overflow", now + 3.0),
                    caller("c", "callback", now + 3.0), caller("d", "alien_abduction", now + 3.0),
                    agents(removed=("102",)),
                )  # fmt: skip
                await until(lambda: wall.states()["102"] == "signed_out")
                assert [event.contact for event in wall.of(ContactAbandoned)] == ["a"]
                assert [event.reason for event in wall.of(ContactLeft)] == [
                    "overflow", "callback", "alien_abduction",
                ]  # fmt: skip
                assert not wall.counters.words()

    run(story())


def test_an_answer_is_known_by_the_callers_number_where_sessions_differ() -> None:
    translation = Translation(["8001"], AdapterCounters())
    snapshot = FakePortSip()
    snapshot.waiting = [waits("s1", 1000.0, "555"), waits("s2", 1001.0, "777")]
    frames = {
        1005.0: snapshot.snapshot(),
        1010.2: agents(agent("101", "QUEUE_CALL", 1010.0, "other", "777")),
        1030.9: agents(agent("101", "READY", 1030.0)),
    }
    events = [e for at, frame in frames.items() for e in translation.read(json.dumps(frame).encode(), at)]
    assert [(e.contact, e.agent) for e in events if isinstance(e, ContactAnswered)] == [("s2", "101")]
    assert [(e.contact, e.talk_s) for e in events if isinstance(e, ContactEnded)] == [("s2", 20.0)]


def test_what_happened_in_a_break_is_counted_as_not_seen() -> None:
    now = time.time()

    async def story() -> None:
        async with FakePortSip() as pbx:
            pbx.waiting = [waits("s1", now - 5.0), waits("s2", now - 4.0)]
            async with watching(pbx.url) as wall:
                await wall.becomes_current()
                pbx.waiting = [waits("s2", now - 4.0), waits("s3", now - 1.0)]
                await pbx.cut()
                await until(lambda: len(wall.of(ContactQueued)) == 3 and wall.sink.link == "current")
                assert [(e.contact, e.reason) for e in wall.of(ContactLeft)] == [("s1", "not seen")]
                assert wall.counters.unseen == 1
                await pbx.push("nonsense", {"event_type": "weather"}, {"event_type": "queue_sla_breached"})
                await wall.says("1 message could not be read")
                await wall.says("(weather)")

    run(story())


def test_news_before_a_snapshot_that_does_not_come_are_told_by_the_next_connection() -> None:
    """Else they were known here and on no screen: a later comparison would find nothing to tell."""
    now = time.time()

    async def story() -> None:
        async with FakePortSip() as pbx:
            pbx.agents = [agent("101", "READY", now), agent("102", "READY", now)]
            async with watching(pbx.url) as wall:
                await wall.becomes_current()
                pbx.agents = [agent("101", "NOT_READY", now), agent("102", "NOT_READY", now)]
                pbx.first = [caller("s1", "enqueue", now), agents(agent("101", "NOT_READY", now))]
                await pbx.cut()
                await until(lambda: wall.states()["102"] == "not ready" and wall.sink.link == "current")
                assert wall.states()["101"] == "not ready"
                assert [event.contact for event in wall.of(ContactQueued)] == ["s1"]
                assert [(each.contact, each.reason) for each in wall.of(ContactLeft)] == [("s1", "not seen")]

    run(story())


def test_wrong_password_and_unknown_queue(monkeypatch: Any) -> None:
    monkeypatch.setattr("feeds.adapters.vendors.portsip.ANSWER_S", 0.3)

    async def story() -> None:
        async with FakePortSip() as pbx:
            assert (await try_connection(Connection(pbx.url, SECRET))).queues[0].name == "Sales Department"
            wrong = await try_connection(Connection(pbx.url, "wrong-one"))
            assert "username , domain or password error" in wrong.error
            assert "wrong-one" not in wrong.error
            unknown = await try_connection(Connection(pbx.url + ",9999", SECRET))
            assert "does not tell of queue 9999" in unknown.error

    run(story())


WORDS = [
    "event_type", "queue_status", "queue_caller_status", "queue_agent_status", "extension_agent_status",
    "queue_id", QUEUE_ID, "queue_number", "8001", "waiting_list", "agents", "updated_callers", "session_id",
    "updated_agents", "removed_agents", "agent_extension_number", "state", "QUEUE_CALL", "reason",
    "enqueue", "hangup", "agent_answered", "timestamp", "caller_number", "agent_status", "extension",
    "status", "command",
]  # fmt: skip
KINDS = WORDS[1:5]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(KINDS), noise(WORDS)), max_size=4), st.binary(max_size=10))
def test_nothing_that_comes_can_break_it(messages: list[tuple[str, Any]], junk: bytes) -> None:
    translation = Translation(["8001"], AdapterCounters())
    translation.read(json.dumps(FakePortSip().snapshot()).encode(), 1.0)
    translation.read(junk, 2.0)
    for at, (kind, body) in enumerate(messages):
        known = {"event_type": kind, "queue_id": QUEUE_ID, "queue_number": "8001"}
        translation.read(json.dumps({**(body if isinstance(body, dict) else {}), **known}).encode(), 3.0 + at)
        translation.read(json.dumps(body).encode(), 3.0 + at)

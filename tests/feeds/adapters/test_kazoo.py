"""Kazoo's feed against a local server that speaks Crossbar and Blackhole as documented, over real sockets."""

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.adapters.counters import AdapterCounters
from feeds.adapters.registry import try_connection
from feeds.adapters.vendors import kazoo
from feeds.adapters.vendors.kazoo import Translation
from tests.helpers.fake_kazoo import ADA, BOB, CAPTURED, QUEUE, FakeKazoo
from tests.helpers.feeds import run, until
from tests.helpers.noise import noise
from tests.helpers.vendor_feeds import SECRET, watching
from wallboard.events import (
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactLeft,
    QueueInfo,
    QueueLive,
)
from wallboard.vendors import Connection


def test_whole_floor_then_sessions_and_recipients() -> None:
    now = time.time()

    async def story() -> None:
        async with FakeKazoo() as server, watching(server.url) as wall:
            await wall.becomes_current()
            (info,) = wall.sink.floor.state("", 0).queues
            assert (info.queue, info.name) == (QUEUE, "Pilar Test 2500")
            assert (wall.live(QUEUE).waiting, wall.live(QUEUE).available) == (2, 1)
            assert wall.states() == {ADA: "available", BOB: "signed_out"}
            bindings = [m["data"]["binding"] for m in server.got if m["action"] == "subscribe"]
            assert bindings == ["qubicle.session", "qubicle.recipient", "qubicle.queue"]

            server.waiting = 3
            joined: dict[str, Any] = {"queue_id": QUEUE, "stats": server.stats(longest_wait=40.0)}
            for name in ("s1", "s2", "s3", "s4"):
                await server.happens("qubicle-queue", "join", now, session_id=name, **joined)
            await until(lambda: wall.live(QUEUE).waiting == 3)
            assert 35.0 < time.time() - wall.live(QUEUE).oldest_at < 60.0
            happens, of = server.happens, {"queue_id": QUEUE}
            await happens("qubicle-queue", "delivered", now, **of, session_id="s1", recipient_id=ADA)
            await happens("qubicle-queue", "leave", now, **of, session_id="s1", reason="delivered")
            await until(lambda: wall.states()[ADA] == "talking")
            await happens("qubicle-session", "delete", now, session_id="s1", reason="finished")
            await happens("qubicle-queue", "leave", now, **of, session_id="s2", reason="abandoned")
            await happens("qubicle-queue", "leave", now, **of, session_id="s3", reason="queue_timeout")
            await happens("qubicle-queue", "leave", now, **of, session_id="s4", reason="moon")
            await happens("qubicle-recipient", "create", now, recipient_id=BOB, state="away", username="b")
            await happens("qubicle-recipient", "change", now, recipient_id=ADA, state="deep_thought")
            await until(lambda: wall.states() == {ADA: "deep thought", BOB: "away"})
            assert [(e.contact, e.agent) for e in wall.of(ContactAnswered)] == [("s1", ADA)]
            assert [e.contact for e in wall.of(ContactEnded)] == ["s1"]
            assert [e.contact for e in wall.of(ContactAbandoned)] == ["s2"]
            assert [e.reason for e in wall.of(ContactLeft)] == ["timeout", "moon"]
            await happens("qubicle-recipient", "delete", now, recipient_id=BOB)
            await until(lambda: wall.states()[BOB] == "signed_out")
            assert not wall.counters.words()

    run(story())


def test_a_real_event_and_its_gregorian_time() -> None:
    translation = Translation(AdapterCounters())
    translation.queues = {QUEUE: QueueInfo(QUEUE)}
    (live,) = translation.read(json.dumps(CAPTURED).encode(), 1603829149.4)
    assert isinstance(live, QueueLive)
    assert (live.queue, live.waiting, live.oldest_at, live.staffed) == (QUEUE, 0, None, 0)
    assert kazoo._stamp(CAPTURED["data"]) == kazoo._stamp({"event_timestamp": 63771048349}) == 1603829149.0


def test_counts_are_read_anew_after_a_break_and_silence_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        async with FakeKazoo() as server, watching(server.url) as wall:
            await wall.becomes_current()
            await server.happens("qubicle-queue", "join", time.time(), queue_id=QUEUE, session_id="s1")
            await server.push("nonsense", {"action": "event", "data": {"event_category": "weather"}})
            await wall.says("1 message could not be read")
            await wall.says("(weather.)")
            server.waiting, server.states = 7, {BOB: "ready"}
            await server.cut()
            await until(lambda: wall.live(QUEUE).waiting == 7 and wall.sink.link == "current")
            assert wall.states() == {ADA: "signed_out", BOB: "available"}
            assert [(e.contact, e.reason) for e in wall.of(ContactLeft)] == [("s1", "not seen")]
            monkeypatch.setattr(kazoo, "SILENCE_S", 0.1)
            await server.cut()
            await until(lambda: "next word did not come" in " ".join(r.detail for r in wall.sink.reports))

    run(story())


def test_wrong_key_and_a_token_that_is_refused_are_said_without_them() -> None:
    async def story() -> None:
        async with FakeKazoo() as server:
            assert (await try_connection(Connection(server.url, SECRET))).queues[0].name == "Pilar Test 2500"
            wrong = (await try_connection(Connection(server.url, "wrong-one"))).error
            assert "(401)" in wrong
            assert "wrong-one" not in wrong
            assert "no such queue" in (await try_connection(Connection(f"{server.url}/x", SECRET))).error
            async with watching(server.url) as wall:
                await wall.becomes_current()
                token = server.tokens[-1]
                errors = [f"failed to authenticate token {token}"]
                await server.push({"action": "reply", "status": "error", "data": {"errors": errors}})
                await until(lambda: "lost" in wall.sink.links())
                said = next(r.detail for r in wall.sink.reports if r.link == "lost")
                assert "failed to authenticate token …" in said

    run(story())


WORDS = [
    "action", "event", "reply", "status", "error", "errors", "data", "event_category", "qubicle-queue",
    "qubicle-recipient", "qubicle-session", "event_name", "join", "leave", "delivered", "delete", "sync",
    "queue_id", QUEUE, "session_id", "recipient_id", "state", "ready", "reason", "stats", "members",
    "active_session_count", "longest_wait", "event_timestamp", "event_unix_timestamp",
]  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(WORDS), noise(WORDS)), max_size=5))
def test_nothing_that_comes_can_break_it(messages: list[tuple[str, str, Any]]) -> None:
    translation = Translation(AdapterCounters())
    translation.queues = {QUEUE: QueueInfo(QUEUE)}
    for at, (kind, name, body) in enumerate(messages):
        data = {**(body if isinstance(body, dict) else {}), "event_category": kind, "event_name": name}
        for told in (data, {**data, "queue_id": QUEUE}):
            translation.read(json.dumps({"action": "event", "data": told}).encode(), 1.0 + at)
        translation.read(json.dumps(body).encode(), 1.0 + at)

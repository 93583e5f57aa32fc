"""Genesys Cloud's feed against a local server that speaks it as documented, over real sockets."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.adapters.counters import AdapterCounters
from feeds.adapters.registry import try_connection
from feeds.adapters.vendors.genesys import conversation
from feeds.adapters.vendors.genesys.translation import Translation
from tests.helpers.fake_genesys import (
    ADA,
    BOB,
    HELP,
    OLDEST_MS,
    SALES,
    FakeGenesys,
    heartbeat,
    observation,
    routing,
)
from tests.helpers.feeds import run, until
from tests.helpers.noise import noise
from tests.helpers.vendor_feeds import SECRET, watching
from wallboard.clock import SystemClock
from wallboard.events import QueueLive, QueueTotals
from wallboard.vendors import Connection

CLOSING = {"topicName": "v2.system.socket_closing", "eventBody": {"message": "maintenance"}}


def test_whole_floor_then_changes() -> None:
    async def story() -> None:
        async with FakeGenesys() as genesys, watching(genesys.url) as wall:
            await wall.becomes_current()
            queues = {info.queue: info.name for info in wall.sink.floor.state("", 0).queues}
            assert queues == {SALES: "Sales", HELP: "Help"}
            assert (wall.live(SALES).waiting, wall.live(HELP).waiting) == (3, 0)
            assert wall.live(SALES).oldest_at == OLDEST_MS / 1000.0, "a moment, not a duration"
            assert wall.live(HELP).oldest_at is None
            assert wall.states() == {ADA: "available", BOB: "off queue"}
            agents = {info.agent: info for info in wall.sink.floor.state("", 0).agents}
            assert agents[BOB].queues == (SALES, HELP)
            assert agents[ADA].name == "Ada Ash"
            topics = [topic for channel in genesys.channels.values() for topic in channel]
            assert f"v2.users.{ADA}.activity" in topics
            assert f"v2.analytics.queues.{HELP}.observations" in topics

            await heartbeat(genesys)
            await genesys.push(observation(SALES, 5), routing(ADA, "INTERACTING"))
            await until(lambda: wall.live(SALES).waiting == 5 and wall.states()[ADA] == "talking")
            await genesys.push(
                {
                    "topicName": f"v2.users.{ADA}.conversationsummary",
                    "eventBody": {"userId": ADA, "call": {"contactCenter": {"active": 0, "acw": 1}}},
                }
            )
            await until(lambda: wall.states()[ADA] == "wrapup")
            await genesys.push(routing(BOB, "COFFEE_ROUND"), routing(ADA, "OFF_QUEUE", presence="MEAL"))
            await until(lambda: wall.states() == {ADA: "lunch", BOB: "coffee round"})
            assert not wall.counters.words()

    run(story())


def test_what_is_not_understood_is_counted_and_said() -> None:
    async def story() -> None:
        async with FakeGenesys() as genesys, watching(genesys.url) as wall:
            await wall.becomes_current()
            await genesys.push(
                "{half", "[1]", {"topicName": "v2.routing.queues.x.weather", "eventBody": 7},
                observation(SALES, None), observation(SALES, "4"),
            )  # fmt: skip
            await until(lambda: wall.live(SALES).waiting == 4, "text is a number, null is none")
            await wall.says("2 messages could not be read")
            await wall.says("….weather")
            assert 0 not in {event.waiting for event in wall.of(QueueLive) if event.queue == SALES}

    run(story())


def test_state_is_read_anew_after_a_break_and_before_maintenance() -> None:
    async def story() -> None:
        async with FakeGenesys() as genesys, watching(genesys.url) as wall:
            await wall.becomes_current()
            genesys.waiting[SALES], genesys.status[ADA] = 9, "INTERACTING"
            await genesys.push(CLOSING)
            await until(lambda: wall.live(SALES).waiting == 9 and wall.states()[ADA] == "talking")
            assert "lost" not in wall.sink.links(), "a closing that was announced is no break"
            assert (genesys.opened, len(genesys.channels)) == (2, 1), "the same channel"

            genesys.waiting[SALES] = 1
            await genesys.cut()
            await until(lambda: wall.live(SALES).waiting == 1 and wall.sink.link == "current")
            assert wall.sink.links() == ["connecting", "current", "lost", "current"]

    run(story())


def test_expired_channel_and_token() -> None:
    async def story() -> None:
        async with FakeGenesys() as genesys, watching(genesys.url) as wall:
            await wall.becomes_current()
            genesys.revoke()
            await genesys.push({"result": "404"})
            await until(lambda: len(genesys.channels) == 2 and wall.sink.link == "current")
            assert "result 404" in next(r.detail for r in wall.sink.reports if r.link == "lost")
            genesys.revoke()
            await genesys.push(CLOSING)
            await until(lambda: genesys.opened == 3)
            await until(lambda: genesys.tokens[-1] != "revoked", "the token is renewed in place")
            assert wall.sink.links().count("lost") == 1

    run(story())


def test_silence_is_asked_after_and_then_broken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversation, "SILENCE_S", 0.05)
    monkeypatch.setattr(conversation, "PONG_S", 0.2)

    async def story() -> None:
        async with FakeGenesys() as genesys, watching(genesys.url) as wall:
            await wall.becomes_current()
            await until(lambda: wall.counters.messages > 3, "pongs come")
            assert wall.sink.links() == ["connecting", "current"]
            genesys.answers_pings = False
            await until(lambda: "heartbeat did not come" in " ".join(r.detail for r in wall.sink.reports))

    run(story())


def test_busy_forbidden_and_wrong_secret() -> None:
    async def story() -> None:
        async with FakeGenesys() as genesys:
            genesys.busy = 3
            tried = await try_connection(Connection(genesys.url, SECRET))
            assert [info.name for info in tried.queues] == ["Sales", "Help"]
            assert not tried.error
            tried = await try_connection(Connection(f"{genesys.url}/Help", SECRET))
            assert [info.name for info in tried.queues] == ["Help"]
            tried = await try_connection(Connection(f"{genesys.url}/Nobody", SECRET))
            assert "no such queue" in tried.error
            genesys.forbidden = "observations"
            tried = await try_connection(Connection(genesys.url, SECRET))
            assert "403" in tried.error
            assert "/api/v2/analytics/queues/observations/query" in tried.error
            tried = await try_connection(Connection(genesys.url, "wrong-one"))
            assert "does not accept the credentials" in tried.error
            assert "wrong-one" not in tried.error
            tried = await try_connection(Connection(genesys.url))
            assert "GENESYS_CLIENT_SECRET" in tried.error

    run(story())


def test_interval_sums_fill_the_day() -> None:
    start = SystemClock().epoch_s() // 900.0 * 900.0

    async def story() -> None:
        async with FakeGenesys() as genesys, watching(genesys.url) as wall:
            genesys.aggregates = [_aggregate(start, "voice", 87), _aggregate(start, "chat", 13)]
            await wall.becomes_current()
            await until(lambda: wall.of(QueueTotals))
            (totals,) = [each for each in wall.of(QueueTotals) if each.start == start]
            assert len(wall.of(QueueTotals)) == 97, "that nothing was is told, too"
            assert (totals.offered, totals.answered, totals.answered_wait_s) == (
                100.0,
                2 * 787.0,
                2 * 40279.74,
            )
            assert (totals.answered_within, totals.sl_offered, totals.target_s) == (828.0, 1740.0, 20.0)
            assert (totals.longest_wait_s, totals.short_abandoned) == (451.577, 14.0)

    run(story())


def _aggregate(start: float, media: str, offered: int) -> Any:
    """A public example of an answer, shortened."""
    interval = f"{conversation._iso(start)}/{conversation._iso(start + 900.0)}"
    metrics = [
        {"metric": "nOffered", "stats": {"count": offered}},
        {"metric": "tAnswered", "stats": {"max": 451577, "min": 2324, "count": 787, "sum": 40279740}},
        {"metric": "oServiceLevel", "stats": {"numerator": 414, "denominator": 870, "target": 0.8}},
        {"metric": "tShortAbandon", "stats": {"max": 5658, "min": 94, "count": 7, "sum": 15442}},
    ]  # fmt: skip
    return {
        "group": {"queueId": SALES, "mediaType": media},
        "data": [{"interval": interval, "metrics": metrics}],
    }


def test_roll_up_and_its_media_are_not_added() -> None:
    translation = Translation(AdapterCounters())
    translation.follow([{"id": SALES, "name": "Sales"}])
    events: list[Any] = []
    for at, message in enumerate(
        [
            observation(SALES, 3, media="voice"),
            observation(SALES, 2, media="chat"),
            observation(SALES, 5, media=None),
            observation(SALES, 4, media="voice"),
            observation(SALES, 6, media=None),
        ]
    ):
        events += translation.read(json.dumps(message).encode(), float(at))
    assert [event.waiting for event in events] == [3, 5, 6]


WORDS = [
    "group", "queueId", "mediaType", "data", "metrics", "metric", "stats", "count", "id", "presence",
    "interval", "routingStatus", "status", "startTime", "activeQueueIds", "call", "contactCenter", "acw",
    "userId", "results", "oWaiting", "oLongestWaiting", "presenceDefinition", "systemPresence", SALES,
]  # fmt: skip
TOPICS = [
    f"v2.analytics.queues.{SALES}.observations", f"v2.users.{ADA}.activity", f"v2.users.{ADA}.presence",
    f"v2.users.{ADA}.conversationsummary", "v2.system.socket_closing", "", "x",
]  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(TOPICS), noise(WORDS), st.binary(max_size=20))
def test_nothing_that_comes_can_break_it(topic: str, body: Any, noise: bytes) -> None:
    translation = Translation(AdapterCounters())
    translation.follow([{"id": SALES, "name": "Sales"}, {"id": 3}])
    translation.read(json.dumps({"topicName": topic, "eventBody": body}).encode(), 1.0)
    translation.read(json.dumps(body).encode(), 1.5)
    translation.read(noise, 2.0)
    translation.observations(body, [SALES], 3.0)
    translation.totals(body, (0.0, 1800.0), 4.0)
    translation.people.listed([(SALES, body if isinstance(body, dict) else {})], 5.0)
    for event in (*translation.people.take(), *translation.observations(None, [SALES], 6.0)):
        assert json.loads(json.dumps(getattr(event, "waiting", 0))) >= 0

"""Amazon Connect's feed against a local fake of Kinesis and SQS (moto), over real sockets."""

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.adapters.counters import AdapterCounters
from feeds.adapters.registry import try_connection
from feeds.adapters.vendors.connect import conversation
from feeds.adapters.vendors.connect.translation import Translation
from tests.helpers.fake_connect import CREDENTIALS, Cloud, agent, contact, serving
from tests.helpers.feeds import run, until
from tests.helpers.noise import noise
from tests.helpers.vendor_feeds import watching
from wallboard.errors import FeedError
from wallboard.events import ContactAbandoned, ContactAnswered, ContactEnded, ContactHeld, ContactQueued
from wallboard.vendors import Connection

URL = "connect://eu-central-1/agents,contacts"
NOW = float(int(time.time()))


@pytest.fixture(scope="module")
def aws() -> Iterator[str]:
    with serving() as endpoint:
        yield endpoint


@pytest.fixture
def cloud(aws: str, monkeypatch: pytest.MonkeyPatch) -> Cloud:
    for name, value in (CREDENTIALS | {"AWS_ENDPOINT_URL": aws}).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(conversation, "LOOK_S", 0.02)
    monkeypatch.setattr(conversation, "WAIT_S", 0)
    return Cloud(aws)


def test_agents_and_contacts_unordered_and_repeated(cloud: Cloud) -> None:
    async def story() -> None:
        await cloud.agents(
            agent("ada", "Available", NOW - 100, "HEART_BEAT"), agent("bob", "Lunch", NOW - 90)
        )
        async with watching(URL) as wall:
            await until(lambda: wall.states() == {"ada": "available", "bob": "lunch"})
            (queue,) = wall.sink.floor.state("", 0).queues
            assert (queue.queue, queue.name) == ("q1", "Basic")
            person = {info.agent: info for info in wall.sink.floor.state("", 0).agents}["ada"]
            assert (person.name, person.team, person.queues) == ("Ada Ash", "North", ("q1",))

            course = (
                contact("QUEUED", "c", NOW - 60), contact("CONNECTED_TO_AGENT", "c", NOW - 60, NOW - 50),
                contact("DISCONNECTED", "c", NOW - 60, NOW - 50, NOW - 10),
            )  # fmt: skip
            await cloud.contacts(course[1], course[1])
            await until(lambda: wall.of(ContactAnswered))
            await cloud.agents(
                agent("ada", "Available", NOW - 40, State="CONNECTED_ONHOLD"),
                agent("ada", "Available", NOW - 45, State="CONNECTED"),
            )
            await until(lambda: wall.states()["ada"] == "held" and wall.of(ContactHeld))
            await cloud.contacts(
                course[2], course[0], course[1], contact("DISCONNECTED", "d", NOW - 30, None, NOW)
            )
            await until(lambda: wall.of(ContactAbandoned) and wall.of(ContactEnded))
            await until(lambda: [each.contact for each in wall.of(ContactQueued)] == ["c", "d"])
            (ended,) = wall.of(ContactEnded)
            assert (ended.talk_s + ended.hold_s, ended.agent) == (40.0, "ada")
            await cloud.agents(
                agent("ada", "Available", NOW - 5, State="ENDED"), agent("bob", "Offline", NOW)
            )
            await until(lambda: wall.states() == {"ada": "wrapup", "bob": "signed_out"})
            for _ in range(100):
                if await cloud.left() == 0:
                    break
            assert await cloud.left() == 0, "what is applied is deleted"
            assert not wall.counters.words()

    run(story())


@pytest.mark.usefixtures("cloud")
def test_what_is_missing_is_said() -> None:
    async def story() -> None:
        no_stream = await try_connection(Connection("connect://eu-central-1/other,contacts"))
        assert "no such stream or queue" in no_stream.error
        no_queue = await try_connection(Connection("connect://eu-central-1/agents,other"))
        assert "Check the names and the region" in no_queue.error
        assert "STREAM,SQS-QUEUE" in (await try_connection(Connection("connect://eu-central-1/agents"))).error

    run(story())


def test_no_heartbeats_are_a_loss(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        monkeypatch.setattr(conversation, "SILENCE_S", 0.5)
        await cloud.agents(agent("ada", "Available", NOW - 100))
        async with watching(URL) as wall:
            await wall.says("No agent was heard")

    run(story())


def test_what_came_with_a_damaged_message_is_told_when_both_come_again(
    cloud: Cloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Had it been applied before the damage was found, the second time it would be no news."""
    call, spoils = conversation._call, iter([True])

    async def damaging(method: Callable[..., Any], **arguments: object) -> Any:
        told = await call(method, **arguments)
        if told.get("Messages") and next(spoils, False):
            told["Messages"][-1]["Body"] += " "
        return told

    async def story() -> None:
        await cloud.contacts(contact("QUEUED", "c", NOW - 60), contact("QUEUED", "d", NOW - 50))
        async with watching(URL) as wall:
            await until(lambda: {each.contact for each in wall.of(ContactQueued)} == {"c", "d"})
            assert "lost" in wall.sink.links()

    attributes = {"QueueUrl": cloud.queue, "Attributes": {"VisibilityTimeout": "1"}}
    cloud.sqs.set_queue_attributes(**attributes)
    monkeypatch.setattr(conversation, "_call", damaging)
    run(story())


WORDS = (
    "AgentARN", "EventTimestamp", "CurrentAgentSnapshot", "AgentStatus", "Name", "Contacts", "State",
    "detail", "eventType", "QUEUED", "DISCONNECTED", "contactId", "queueInfo", "queueArn",
    "enqueueTimestamp", "2026-01-01", "Configuration", "RoutingProfile", "InboundQueues", "ARN",
    "agentInfo", "connectedToAgentTimestamp",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(noise(WORDS) | st.binary(max_size=20), max_size=4))
def test_whatever_comes_is_borne(records: list[Any]) -> None:
    translation = Translation(AdapterCounters())
    for record in records:
        data = record if isinstance(record, bytes) else json.dumps(record).encode()
        translation.agent_record(data, NOW)
        translation.contact_message(data, NOW)


def test_an_answer_that_came_damaged_is_asked_for_again() -> None:
    with pytest.raises(FeedError, match=r"^An answer of AWS came without Records; it is asked for again\.$"):
        conversation._part({"Recordz": []}, "Records")

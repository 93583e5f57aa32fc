"""A site's own messages by its rules: what they mean, and what is wrong with a mapping file."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.adapters.counters import AdapterCounters
from feeds.adapters.mapped.rules import Mapping, read_mapping
from feeds.adapters.mapped.translation import Translation
from tests.helpers.noise import noise
from wallboard.errors import ConfigError
from wallboard.events import (
    AgentStateChanged,
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactLeft,
    ContactQueued,
    QueueLive,
    QueueTotals,
)

NOW = 1_700_000_000.0
RULES: dict[str, Any] = {
    "states": {"Ready": "available", "Busy": "talking"},
    "zone": "Europe/Berlin",
    "queue": [{"id": "sales", "name": "Sales", "lacks": ["handling"]}],
    "rule": [
        {"as": "contact.queued", "when": {"event": "enter"}, "contact": "call.id", "queue": "call.queue",
         "at": "time", "channel": "=chat"},
        {"as": "contact.answered", "when": {"event": "connect"}, "contact": "call.id", "agent": "user",
         "at": "time"},
        {"as": "contact.ended", "when": {"event": "bye"}, "contact": "call.id", "wrapup_s": "acw"},
        {"as": "contact.abandoned", "when": {"event": "lost"}, "contact": "call.id"},
        {"as": "contact.left", "when": {"event": ["moved", "closed"]}, "contact": "call.id",
         "reason": "event"},
        {"as": "agent.state", "when": {"event": "people"}, "each": "list", "agent": "id", "state": "s",
         "name": "n", "queues": "q", "since": "t"},
        {"as": "queue.live", "when": {"event": "live"}, "queue": "q", "waiting": "n", "oldest_s": "w"},
        {"as": "queue.totals", "when": {"event": "sums"}, "queue": "q", "start": "t",
         "sums": {"offered": "off", "answered": "ans"}},
    ],
}  # fmt: skip


def translation() -> Translation:
    return Translation(msgspec.convert(RULES, Mapping), AdapterCounters())


def test_a_contact_from_beginning_to_end() -> None:
    floor = translation()
    call = {"id": 7, "queue": "sales"}
    told = [
        {"event": "enter", "call": call, "time": "2023-11-14T23:00:00"},  # 22:00 UTC
        {"event": "connect", "call": call, "user": 12, "time": NOW - 300},
        {"event": "bye", "call": call, "acw": "12.5"},
    ]
    queued, answered, ended = floor.read(told, NOW)
    assert isinstance(queued, ContactQueued)
    assert (queued.contact, queued.queue, queued.at, queued.channel) == (
        "7",
        "sales",
        1_699_999_200.0,
        "voice",
    )
    assert isinstance(answered, ContactAnswered)
    assert (answered.agent, answered.at) == ("12", NOW - 300)
    assert isinstance(ended, ContactEnded)
    assert (ended.talk_s, ended.wrapup_s) == (300.0, 12.5)


def test_waits_that_end_otherwise() -> None:
    floor = translation()
    for contact in ("a", "b"):
        floor.read({"event": "enter", "call": {"id": contact, "queue": "new"}}, NOW)
    lost, moved = floor.read(
        [{"event": "lost", "call": {"id": "a"}}, {"event": "moved", "call": {"id": "b"}}], NOW
    )
    assert isinstance(lost, ContactAbandoned)
    assert isinstance(moved, ContactLeft)
    assert moved.reason == "moved"
    assert {name: info.channel for name, info in floor.queues.items()} == {"sales": "voice", "new": "chat"}


def test_agents_in_a_list() -> None:
    floor = translation()
    people = [
        {"id": "1", "s": "Ready", "n": "Ada", "q": "sales, help", "t": NOW - 60},
        {"id": 2, "s": "Coffee"},
        {"s": "Ready"},
    ]
    events = floor.read({"event": "people", "list": people}, NOW)
    assert [type(each) for each in events] == [AgentStateChanged] * 2
    ada, coffee = floor.agents.known["1"], floor.agents.known["2"]
    assert (ada.state, ada.since, ada.queues, ada.name) == ("available", NOW - 60, ("sales", "help"), "Ada")
    assert coffee.state == "Coffee", "a word that is not mapped is shown as it is"
    floor.read({"event": "people", "list": [{"id": "1"}]}, NOW)
    assert floor.agents.known["1"].state == "available", "what is not said stays"


def test_figures_of_queues() -> None:
    floor = translation()
    live, empty, sums = floor.read(
        [
            {"event": "live", "q": "sales", "n": "3", "w": 90},
            {"event": "live", "q": "sales", "n": 0, "w": None},
            {"event": "live", "q": "sales", "n": None},
            {"event": "sums", "q": "sales", "t": NOW - 900, "off": "12", "ans": None},
        ],
        NOW,
    )
    assert isinstance(live, QueueLive)
    assert (live.waiting, live.oldest_at) == (3, NOW - 90)
    assert isinstance(empty, QueueLive)
    assert (empty.waiting, empty.oldest_at) == (0, None)
    assert isinstance(sums, QueueTotals)
    assert (sums.offered, sums.answered, sums.start) == (12.0, 0.0, NOW - 900)


def test_what_no_rule_fits_is_counted_by_its_own_word() -> None:
    counters = AdapterCounters()
    floor = Translation(msgspec.convert(RULES, Mapping), counters)
    floor.read(
        [{"event": "weather"}, 7, {"event": "enter", "call": {}}, {"event": "bye", "call": {"id": "x"}}], NOW
    )
    floor.read({"event": "connect", "call": {"id": "x"}, "time": NOW - 90_000}, NOW)
    assert counters.unknown == {"event = weather": 1, "older than a day": 1}
    assert (counters.malformed, counters.contradictions) == (2, 1)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[[rule]]\nas = "contact.queued"\ncontact = "id"', "rule 1 .contact.queued. needs queue"),
        ('[[rule]]\nas = "contact.eaten"', "contact.eaten"),
        ('[[rule]]\nas = "queue.totals"\nqueue = "q"\nstart = "t"\nsums = {calls = "c"}', "no sum calls"),
        ('zone = "Mars/Olympus"\n[[rule]]\nas = "agent.gone"\nagent = "id"', "Mars/Olympus"),
        ('[[rule]]\nas = "agent.gone"\nagent = "id"\nwehn = {}', "wehn"),
        ("rule = []", "rule"),
        ("[[rule", "declaration"),
    ],
)
def test_a_wrong_mapping_says_what_and_where(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "map.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=says) as told:
        read_mapping(str(path))
    assert "map.toml" in str(told.value)


WORDS = (
    "event",
    "enter",
    "call",
    "id",
    "queue",
    "people",
    "list",
    "s",
    "n",
    "q",
    "live",
    "w",
    "sums",
    "t",
    "off",
)


@settings(max_examples=60, deadline=None)
@given(st.lists(noise(WORDS), max_size=4))
def test_whatever_comes_is_borne(messages: list[Any]) -> None:
    json.dumps(messages)
    translation().read(messages, NOW)

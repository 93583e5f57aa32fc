"""Zendesk Chat's feed against a local server that speaks it as documented, over real sockets."""

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.adapters.counters import AdapterCounters
from feeds.adapters.registry import find_vendor, try_connection
from feeds.adapters.vendors.zendesk import ACCOUNT, Translation
from tests.helpers.fake_zendesk import FakeZendesk, agents, chats
from tests.helpers.feeds import run, until
from tests.helpers.noise import noise
from tests.helpers.vendor_feeds import SECRET, watching
from wallboard.errors import ConfigError
from wallboard.vendors import Connection


def test_whole_account_then_changes() -> None:
    async def story() -> None:
        async with FakeZendesk() as zendesk:
            zendesk.figures["chats", ""] = chats(
                None, incoming_chats=3, assigned_chats=1, waiting_time_max=90
            )
            zendesk.figures["agents", ""] = agents(None, agents_online=4, agents_away=2)
            zendesk.busy = 1  # 429 is waited out
            async with watching(zendesk.url) as wall:
                await wall.becomes_current()
                live = wall.live(ACCOUNT)
                assert (live.waiting, live.available, live.staffed) == (4, 4, 6)
                assert live.oldest_at == pytest.approx(time.time() - 90, abs=30)
                assert zendesk.got == [
                    {"topic": topic, "action": "subscribe"} for topic in ("chats", "agents")
                ]
                await zendesk.push(chats(None, active_chats="2"))
                await until(lambda: wall.live(ACCOUNT).waiting == 0)
                live = wall.live(ACCOUNT)
                assert (live.oldest_at, live.on_contact) == (None, 2), "text is a number, null is none"
                (queue,) = wall.sink.floor.state("", 0).queues
                assert "contacts" in queue.lacks
                assert not wall.counters.words()

    run(story())


def test_departments_are_queues_and_the_accounts_figures_are_left() -> None:
    async def story() -> None:
        async with FakeZendesk() as zendesk:
            zendesk.figures["chats", "9000"] = chats(9000, incoming_chats=1)
            async with watching(f"{zendesk.url}/9000,9001") as wall:
                await wall.becomes_current()
                await zendesk.push(chats(None, incoming_chats=50), chats(9001, incoming_chats=7))
                await until(lambda: getattr(wall.live("9001"), "waiting", 0) == 7)
                assert wall.live("9000").waiting == 1
                assert set(wall.sink.floor.lines) == {"9000", "9001"}
                assert {
                    "topic": "agents",
                    "action": "subscribe",
                    "department_id": 9001,
                } in zendesk.got

    run(story())


def test_figures_are_read_anew_after_a_break() -> None:
    async def story() -> None:
        async with FakeZendesk() as zendesk, watching(zendesk.url) as wall:
            await wall.becomes_current()
            assert wall.live(ACCOUNT) is None, "not computed is not 0"
            zendesk.figures["chats", ""] = chats(None, incoming_chats=8)
            await zendesk.cut()
            await until(lambda: wall.live(ACCOUNT) is not None and wall.live(ACCOUNT).waiting == 8)
            assert zendesk.opened == 2

    run(story())


def test_a_wrong_token_is_a_refusal_in_words_and_never_shown() -> None:
    async def story() -> None:
        async with FakeZendesk() as zendesk:
            zendesk.good = "Bearer another"
            tried = await try_connection(Connection(zendesk.url, SECRET))
            assert "does not accept the token" in tried.error
            assert "Chat OAuth token" in tried.error
            assert SECRET not in tried.error

    run(story())


def test_what_is_not_understood_is_counted_and_said() -> None:
    async def story() -> None:
        async with FakeZendesk() as zendesk, watching(zendesk.url) as wall:
            await wall.becomes_current()
            await zendesk.push("{half", {"content": {"topic": "weather"}, "status_code": 200})
            await wall.says("1 message could not be read")
            await wall.says("weather")
            await zendesk.push({"status_code": 400, "message": "too many subscriptions"})
            await until(lambda: any("too many subscriptions" in each.detail for each in wall.sink.reports))

    run(story())


def test_an_address_with_a_department_by_name_says_how_to_write_it() -> None:
    with pytest.raises(ConfigError, match="9000"):
        find_vendor("zendesk").make(
            find_vendor("zendesk").request(Connection("zendesk://h/Sales", SECRET)).address, AdapterCounters()
        )


WORDS = (
    "content", "topic", "chats", "agents", "data", "department_id", "incoming_chats", "assigned_chats",
    "waiting_time_max", "agents_online", "status_code", "update", "type", "message",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(noise(WORDS) | st.binary(max_size=20), max_size=4))
def test_whatever_comes_is_borne(frames: list[Any]) -> None:
    translation = Translation((), AdapterCounters())
    for frame in frames:
        for event in translation.read(
            frame if isinstance(frame, bytes) else json.dumps(frame).encode(), 1.7e9
        ):
            assert json.dumps(event.waiting) == str(int(event.waiting))  # type: ignore[union-attr]

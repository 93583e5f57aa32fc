"""Five9's feed against a local server that speaks it as a public client does, over real sockets."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.adapters.counters import AdapterCounters
from feeds.adapters.registry import try_connection
from feeds.adapters.vendors import five9
from feeds.adapters.vendors.five9 import Translation
from tests.helpers.fake_five9 import ADA, BOB, HELP, SALES, TOKEN, FakeFive9, skill, statistics
from tests.helpers.feeds import run, until
from tests.helpers.noise import noise
from tests.helpers.vendor_feeds import SECRET, Watched, watching
from wallboard.vendors import Connection


def count_of(wall: Watched, queue: str) -> int | None:
    live = wall.live(queue) if queue in wall.sink.floor.lines else None
    return None if live is None else live.waiting


def test_whole_floor_then_changes() -> None:
    async def story() -> None:
        async with FakeFive9() as server, watching(server.url) as wall:
            await wall.becomes_current()
            await until(lambda: wall.states() == {ADA: "available", BOB: "not ready"})
            names = {info.queue: info.name for info in wall.sink.floor.state("", 0).queues}
            assert names == {SALES: "Sales", HELP: "Help"}, "the pseudo-queue is none"
            assert (count_of(wall, SALES), count_of(wall, HELP)) == (3, 0)
            agents = {info.agent: info for info in wall.sink.floor.state("", 0).agents}
            assert (agents[BOB].name, agents[BOB].reason) == ("Bob Bay", "Lunch")
            await server.push(
                statistics(
                    "5012", "ACD_STATUS", added=[], updated=[{"id": SALES, "callsInQueue": "5"}], removed=[]
                ),
                statistics("5012", "ACD_STATUS", updated=[skill(HELP, None, chatsInQueue=2)]),
                statistics(
                    "5012",
                    "AGENT_STATE",
                    updated=[{"id": ADA, "state": "DIALLING_OUT"}],
                    removed=[{"id": BOB}],
                ),
            )
            await until(lambda: wall.states() == {ADA: "dialling out", BOB: "signed_out"})
            assert (count_of(wall, SALES), count_of(wall, HELP), count_of(wall, f"{HELP}/chat")) == (5, 0, 2)
            assert not wall.counters.words()

    run(story())


def test_figures_are_read_anew_after_a_break_and_a_move() -> None:
    async def story() -> None:
        async with FakeFive9() as server, watching(server.url) as wall:
            await wall.becomes_current()
            server.queues = [skill(SALES, 8)]
            await server.push({"context": {"eventId": "1002"}})
            await until(lambda: count_of(wall, SALES) == 8 and server.opened == 2)
            assert any("moves this domain" in each.detail for each in wall.sink.reports)
            server.people = server.people[:1]
            await server.cut()
            await until(lambda: wall.states().get(BOB) == "signed_out")

    run(story())


def test_wrong_password_and_a_notice_to_be_read() -> None:
    async def story() -> None:
        async with FakeFive9() as server:
            server.login_state = "ACCEPT_NOTICE"
            assert "maintenance notice" in (await try_connection(Connection(server.url, SECRET))).error
            server.password = "another"
            error = (await try_connection(Connection(server.url, SECRET))).error
            assert "401" in error
            assert SECRET not in error
            assert TOKEN not in error

    run(story())


def test_pings_and_their_loss(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        monkeypatch.setattr(five9, "PING_S", 0.02)
        monkeypatch.setattr(five9, "SILENCE_S", 0.3)
        async with FakeFive9() as server, watching(server.url) as wall:
            await wall.becomes_current()
            await until(lambda: server.got.count("ping") > 3)
            server.answers = False
            await until(lambda: any("answer to our ping" in each.detail for each in wall.sink.reports))

    run(story())


def test_what_is_not_understood_is_counted_and_said() -> None:
    async def story() -> None:
        async with FakeFive9() as server, watching(server.url) as wall:
            await wall.becomes_current()
            await server.push(
                "{half", {"context": {"eventId": "77"}}, statistics("5012", "WEATHER", updated=[])
            )
            await wall.says("1 message could not be read")
            await wall.says("WEATHER")
            assert wall.counters.unknown == {"77": 1, "dataSource WEATHER": 1}

    run(story())


WORDS = (
    "context", "eventId", "5000", "5012", "payLoad", "dataSource", "ACD_STATUS", "AGENT_STATE", "data",
    "added", "updated", "removed", "id", "callsInQueue", "chatsInQueue", "state", "READY", "fullName",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(noise(WORDS) | st.binary(max_size=20), max_size=4))
def test_whatever_comes_is_borne(frames: list[Any]) -> None:
    translation = Translation(AdapterCounters())
    translation.skills(frames)
    for frame in frames:
        translation.read(frame if isinstance(frame, bytes) else json.dumps(frame).encode(), 1.7e9)

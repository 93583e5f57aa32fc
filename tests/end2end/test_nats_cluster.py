"""Three nats-servers, and the leader is killed while events come: nothing is lost or doubled, walls agree.

WALLBOARD_KILL_ROUNDS kills so many leaders, one after the other; with `-s` it says how long it took.
"""

import asyncio
import os
import time
from collections import deque
from collections.abc import Sequence
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.helpers.feeds import FloorSink, until
from tests.helpers.floors import HELLO, offered, story
from tests.helpers.nats_floor import hearing, telling
from tests.helpers.nats_servers import Node, nats_servers, needs_nats
from wallboard.events import FloorState

pytestmark = [pytest.mark.faults, needs_nats]
ROUNDS = int(os.environ.get("WALLBOARD_KILL_ROUNDS", "1"))
WALLS, PER_ROUND, ROUNDS_PER_S = 4, 20, 20
SITE = "floor"
hello = msgspec.structs.replace(HELLO, heartbeat_s=2.0)


def leader_of(nodes: Sequence[Node], stream: str) -> Node:
    """The server that leads the stream."""
    for node in nodes:
        found: Any = node.ask("jsz?streams=true")
        for account in found.get("account_details", ()):
            for detail in account.get("stream_detail", ()):
                if detail["name"] == stream:
                    return next(each for each in nodes if each.name == detail["cluster"]["leader"])
    raise AssertionError("nobody knows the stream")


async def _load(told: Any, seq: int, seconds: float) -> int:
    for _ in range(int(seconds * ROUNDS_PER_S)):
        told.publish(story(seq + 1, seq + PER_ROUND))
        seq += PER_ROUND
        await asyncio.sleep(1.0 / ROUNDS_PER_S)
    return seq


async def _behind_s(told: Any, sinks: Sequence[FloorSink]) -> float:
    """Until it is cancelled: for how long, from now, a wall was not current, or 0.2 s behind."""
    begun_s, behind_s, told_seqs = time.monotonic(), 0.0, deque([0] * 10)
    with suppress(asyncio.CancelledError):
        while True:
            told_seqs.append(told.seq)
            due = told_seqs.popleft()
            if any(sink.link != "current" or sink.seqs[-1] < due for sink in sinks):
                behind_s = time.monotonic() - begun_s
            await asyncio.sleep(0.02)
    return behind_s


async def _all_reach(sinks: Sequence[FloorSink], seq: int) -> None:
    async with asyncio.timeout(60.0):
        for sink in sinks:
            while sink.seqs[-1:] != [seq] or sink.link != "current":  # noqa: ASYNC110
                await asyncio.sleep(0.05)


def test_the_leader_is_killed_under_load(tmp_path: Path) -> None:
    async def scene(nodes: list[Node]) -> None:
        relay = f"nats://{','.join(f'127.0.0.1:{node.port}' for node in nodes)}/{SITE}"
        wall = f"nats+ws://{','.join(f'127.0.0.1:{node.web_port}' for node in nodes)}/{SITE}"
        async with AsyncExitStack() as stack:
            told = await stack.enter_async_context(telling(relay, hello, replicas=3, checkpoint_s=1.0))
            sinks = [(await stack.enter_async_context(hearing(wall)))[1] for _ in range(WALLS)]
            await until(lambda: all(sink.link == "current" for sink in sinks))
            seq = 0
            for _ in range(ROUNDS):
                seq = await _load(told, seq, 2.0)
                leader = await asyncio.to_thread(leader_of, nodes, f"WB_{SITE}")
                watch = asyncio.create_task(_behind_s(told, sinks))
                leader.kill()
                seq = await _load(told, seq, 8.0)
                watch.cancel()
                print(f"{await watch:.1f} s after the kill every wall was current and equal")  # noqa: T201
                await _all_reach(sinks, seq)
                leader.start()
                await asyncio.to_thread(leader.wait_healthy)
            seq = await _load(told, seq, 1.0)
            await _all_reach(sinks, seq)
            for sink in sinks:
                assert sink.seqs == list(range(1, seq + 1)), "none lost, none twice"
                assert offered(sink.floor) == offered(told.floor)
                assert sink.floor.contacts.keys() == told.floor.contacts.keys()
                assert sink.floor.roster.infos() == told.floor.roster.infos()
                assert len(sink.of(FloorState)) == 1
                assert sink.reports[-1].counters.gaps == 0

    with nats_servers(tmp_path, 3) as nodes:
        asyncio.run(scene(nodes))

"""A relay, NATS and a wallboard for `test_network_faults`: the network is bad on one side or the other."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from secrets import token_hex

import msgspec

from tests.helpers.fault_play import Play, Stage, day, figures
from tests.helpers.fault_proxy import FaultProxy
from tests.helpers.floors import HELLO, floor_after, story
from tests.helpers.nats_floor import hearing, telling
from tests.helpers.nats_servers import Node

hello = msgspec.structs.replace(HELLO, heartbeat_s=0.4)


@asynccontextmanager
async def floor(_folder: Path, *, node: Node, is_relay_tried: bool) -> AsyncIterator[Play]:
    """What a wallboard missed the relay tells again, else bucket and stream; what was not stored the relay
    sends again. Nothing is lost on either side.
    """
    site = f"f{token_hex(4)}"
    async with FaultProxy(node.port if is_relay_tried else node.web_port) as proxy:
        relay = proxy.port if is_relay_tried else node.port
        wall = node.web_port if is_relay_tried else proxy.port
        async with (
            telling(f"nats://127.0.0.1:{relay}/{site}", hello) as told,
            hearing(f"nats+ws://127.0.0.1:{wall}/{site}", refused_retry_s=0.05) as (_feed, sink),
        ):

            async def tell(first: int) -> None:
                told.publish(story(first, first + 9))

            steps = [partial(tell, first) for first in range(1, 60, 10)]
            after = floor_after(60)
            yield Play(
                sink,
                proxy,
                steps,
                figures(after),
                day(after),
                sums=True,
                unsure=lambda: 0,
                numbered=True,
                connects=not is_relay_tried,
            )


def nats_stages(node: Node) -> dict[str, Stage]:
    """The network is bad before a wallboard, and before a relay."""
    return {
        "nats": partial(floor, node=node, is_relay_tried=False),
        "publish": partial(floor, node=node, is_relay_tried=True),
    }

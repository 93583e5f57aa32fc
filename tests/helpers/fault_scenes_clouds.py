"""Feeds of clouds that tell by one way and are asked by another, for `test_network_faults`."""

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from secrets import token_hex
from unittest.mock import patch

import aiohttp

from tests.helpers.fake_connect import CREDENTIALS, Cloud, agent, contact
from tests.helpers.fake_twilio import ADA, BOB, HELP, PUBLIC, SALES, FakeTwilio, task
from tests.helpers.fault_play import Figures, Play, Stage, port_of, unsure
from tests.helpers.fault_proxy import FaultProxy, Proxies
from tests.helpers.ports import free_port
from tests.helpers.vendor_feeds import watching


@asynccontextmanager
async def twilio(folder: Path) -> AsyncIterator[Play]:
    """Webhooks are sent once, and are lost where they meet a fault: then the list of events tells it."""
    mapping, listens = folder / "twilio.toml", free_port()
    mapping.write_text(f'public_url = "{PUBLIC}"\nlisten = "127.0.0.1:{listens}"\n')
    async with (
        FaultProxy(listens, tries_server=True) as way_in,
        FakeTwilio(way_in.port) as server,
        FaultProxy(port_of(server.url)) as way_out,
    ):
        server.tasks = []

        async def happens(kind: str, **form: str) -> None:
            webhook = server.happens(kind, **form)
            with suppress(aiohttp.ClientError, TimeoutError, OSError, ValueError):
                await asyncio.wait_for(server.send(webhook), 1.0)

        async def enters(sid: str, queue: str) -> None:
            server.tasks.append(task(sid, queue, "pending", 0))
            await happens("task-queue.entered", TaskSid=sid, TaskQueueSid=queue)

        async def accepted() -> None:
            server.tasks[0]["assignment_status"] = "assigned"
            server.holders["T1"] = ADA
            await happens("reservation.accepted", TaskSid="T1", WorkerSid=ADA, WorkerActivityName="Available")

        async def gives_up() -> None:
            server.tasks = [each for each in server.tasks if each["sid"] != "T2"]
            await happens("task.canceled", TaskSid="T2", TaskCanceledReason="hangup")

        async def goes() -> None:
            server.activity[BOB] = "Offline"
            await happens("worker.activity.update", WorkerSid=BOB, WorkerActivityName="Offline")

        steps = [
            lambda: enters("T1", SALES), lambda: enters("T2", SALES), accepted, goes, gives_up,
            lambda: enters("T3", HELP),
        ]  # fmt: skip
        ends = Figures({ADA: "talking"}, ["T3"], [("T1", ADA)], {})
        place, through = port_of(server.url), way_out.port
        server._origin = server._origin.replace(f":{place}", f":{through}")
        url = server.url.replace(f":{place}", f":{through}")
        async with watching(url, mapping=str(mapping)) as wall:
            proxies = Proxies(way_out, way_in)
            yield Play(
                wall.sink, proxies, steps, ends, (3, 1), True, unsure(wall), connects=False, sealed=False
            )


@asynccontextmanager
async def connect(_folder: Path, *, endpoint: str) -> AsyncIterator[Play]:
    """The stream is read on from the last record, the queue tells again what was not deleted: all is kept."""
    now, name = time.time(), token_hex(4)
    queued, answered = now - 8, now - 6
    async with FaultProxy(port_of(endpoint)) as proxy:
        aws = CREDENTIALS | {"AWS_ENDPOINT_URL": f"http://127.0.0.1:{proxy.port}"}
        with patch.dict(os.environ, aws):
            cloud = await asyncio.to_thread(Cloud, endpoint, f"a{name}", f"c{name}", 1)
            gives_up = contact("QUEUED", "c3", queued), contact("DISCONNECTED", "c3", queued, None, now)
            steps = [
                lambda: cloud.contacts(contact("QUEUED", "c1", queued)),
                lambda: cloud.contacts(contact("QUEUED", "c2", queued)),
                lambda: cloud.contacts(contact("CONNECTED_TO_AGENT", "c1", queued, answered)),
                lambda: cloud.agents(agent("ada", "Available", answered, ContactId="c1", State="CONNECTED")),
                lambda: cloud.agents(agent("bob", "Lunch", answered)),
                lambda: cloud.contacts(*gives_up),
            ]
            await cloud.agents(agent("ada", "Available", now - 9), agent("bob", "Available", now - 9))
            ends = Figures({"ada": "talking", "bob": "lunch"}, ["c2"], [("c1", "ada")], {})
            async with watching(f"connect://eu-central-1/a{name},c{name}") as wall:
                yield Play(wall.sink, proxy, steps, ends, (3, 1), True, unsure(wall), connects=False)


def connect_stages(endpoint: str) -> dict[str, Stage]:
    """Amazon Connect at the endpoint."""
    return {"connect": partial(connect, endpoint=endpoint)}

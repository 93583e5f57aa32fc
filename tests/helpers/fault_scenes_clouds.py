"""Feeds of clouds that tell by one way and are asked by another, for `test_network_faults`."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import aiohttp

from tests.helpers.fake_twilio import ADA, BOB, HELP, PUBLIC, SALES, FakeTwilio, task
from tests.helpers.fault_play import Figures, Play, port_of, unsure
from tests.helpers.fault_proxy import FaultProxy, Proxies
from tests.helpers.receivers import free_port
from tests.helpers.vendor_feeds import watching


@asynccontextmanager
async def twilio(folder: Path) -> AsyncIterator[Play]:
    """Webhooks are sent once, and are lost where they meet a fault: then the lists that are read now and then
    say how all stands, though not what happened meanwhile.
    """
    mapping, listens = folder / "twilio.toml", free_port()
    mapping.write_text(f'public_url = "{PUBLIC}"\nlisten = "127.0.0.1:{listens}"\n')
    async with (
        FaultProxy(listens, tries_server=True) as way_in,
        FakeTwilio(way_in.port) as server,
        FaultProxy(port_of(server.url)) as way_out,
    ):
        server.tasks = []

        async def happens(kind: str, **form: str) -> None:
            with suppress(aiohttp.ClientError, TimeoutError, OSError, ValueError):
                await asyncio.wait_for(server.post(kind, **form), 0.3)

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
            yield Play(
                wall.sink, Proxies(way_in, way_out), steps, ends, (3, 1), False, unsure(wall), connects=False
            )

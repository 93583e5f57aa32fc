"""A site's own ways in for `test_network_faults`: server-sent events, webhook, MQTT, and a file of rows."""

import asyncio
import json
import os
import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import aiomqtt
from aiohttp import web

from tests.helpers.certificate import self_signed
from tests.helpers.fault_play import BEAT_S, Figures, Play, beating, unsure, vendor
from tests.helpers.fault_proxy import Fault, FaultProxy
from tests.helpers.mosquitto import broker
from tests.helpers.own_rules import RULES
from tests.helpers.ports import free_port
from tests.helpers.socket_server import show_clock
from tests.helpers.vendor_feeds import SECRET, watching
from wallboard.tasks import stop

MAPPING = f"silent_after_s = 0.4\n{RULES}"
NUMBERED = f'id = "n"\n{MAPPING}'
TOLD: list[dict[str, Any]] = [
    {"event": "enter", "id": 1, "queue": "q"}, {"event": "agent", "id": "a", "state": "break"},
    {"event": "enter", "id": 2, "queue": "q"}, {"event": "lost", "id": 1},
    {"event": "agent", "id": "b", "state": "available"}, {"event": "enter", "id": 3, "queue": "q"},
]  # fmt: skip
ENDS, COUNTS = Figures({"a": "break", "b": "available"}, ["2", "3"], [], {}), (3, 1)
FIRST: dict[str, Any] = {"event": "agent", "id": "a", "state": "available"}


class Stream:
    """Server-sent events that keep what was told, for whoever comes back with the number of the last."""

    def __init__(self) -> None:
        self._told: list[bytes] = []
        self._news = asyncio.Event()

    async def tell(self, data: str) -> None:
        self._told.append(f"id: {len(self._told) + 1}\ndata: {data}\n\n".encode())
        news, self._news = self._news, asyncio.Event()
        news.set()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await answer.prepare(request)
        last = request.headers.get("Last-Event-ID", "")
        place = int(last) if last.isascii() and last.isdecimal() else 0
        with suppress(ConnectionError):
            while True:
                news = self._news
                await answer.write(b"".join([b": still here\n\n", *self._told[place:]]))
                place = len(self._told)
                with suppress(TimeoutError):
                    await asyncio.wait_for(news.wait(), BEAT_S)
        return answer


@asynccontextmanager
async def sse_server(
    first: Any = None, clock_off_s: float = 0.0, tls: ssl.SSLContext | None = None
) -> AsyncIterator[tuple[Stream, int]]:
    """A stream that has told of one agent, or `first`, and its port."""
    stream, app = Stream(), web.Application()
    show_clock(app, lambda: clock_off_s)
    await stream.tell(json.dumps(first or FIRST))
    app.router.add_get("/events", stream.serve)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls).start()
    try:
        yield stream, runner.addresses[0][1]
    finally:
        await runner.cleanup()


@asynccontextmanager
async def sse(folder: Path) -> AsyncIterator[Play]:
    mapping = folder / "faults.toml"
    mapping.write_text(MAPPING)
    tls, ca_file = self_signed(folder)
    async with sse_server(tls=tls) as (stream, port):
        steps = [partial(stream.tell, json.dumps(each)) for each in TOLD]
        url, trust, rules = f"sse://127.0.0.1:{port}/events", str(ca_file), str(mapping)
        # By TLS, as everywhere beyond this machine: the stream's text would not show that a part is missing.
        async with vendor(
            url, steps, ENDS, COUNTS, sums=True, numbered=True, mapping=rules, ca_file=trust
        ) as play:
            yield play


class Sender:
    """Posts one message after another, each until it is accepted; between them how an agent stands.

    Its messages have numbers, so that the receiver knows one that it was sent twice.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._waiting = [FIRST | {"n": 0}]
        self._agent = FIRST
        self._news = asyncio.Event()

    async def tell(self, message: dict[str, Any]) -> None:
        self._waiting.append(message | {"n": 1 + TOLD.index(message)})
        self._news.set()

    async def run(self) -> None:
        timeout = aiohttp.ClientTimeout(total=0.3)
        headers = {"Authorization": f"Bearer {SECRET}"}
        async with aiohttp.ClientSession(timeout=timeout, headers=headers) as session:
            while True:
                while self._waiting:
                    if await self._post(session, self._waiting[0]):
                        told = self._waiting.pop(0)
                        self._agent = told if told["id"] == "a" else self._agent
                self._news.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._news.wait(), BEAT_S)
                await self._post(session, {key: self._agent[key] for key in FIRST})

    async def _post(self, session: aiohttp.ClientSession, message: dict[str, Any]) -> bool:
        try:
            async with session.post(self._url, json=message) as answer:
                return answer.status == 204
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
            await asyncio.sleep(0.01)
            return False


@asynccontextmanager
async def webhook(folder: Path) -> AsyncIterator[Play]:
    """The source can send again as long as its sender does: each post, until it is accepted."""
    mapping, port = folder / "webhook.toml", free_port()
    mapping.write_text(NUMBERED)
    url = f"webhook+plain://127.0.0.1:{port}/floor"
    async with watching(url, mapping=str(mapping)) as wall, FaultProxy(port, tries_server=True) as proxy:
        sender = Sender(f"http://127.0.0.1:{proxy.port}/floor")
        sending = asyncio.create_task(sender.run())
        steps = [lambda message=each: sender.tell(message) for each in TOLD]
        try:
            yield Play(wall.sink, proxy, steps, ENDS, COUNTS, True, unsure(wall), connects=False)
        finally:
            await stop(sending)


@asynccontextmanager
async def mqtt(folder: Path) -> AsyncIterator[Play]:
    """The broker sends again what was published with quality of service 1 while nobody listened, and what was
    not acknowledged; what came damaged it does not, since that is TLS' business.
    """
    mapping = folder / "mqtt.toml"
    mapping.write_text(MAPPING)
    async with (
        broker(folder) as port,
        aiomqtt.Client("127.0.0.1", port, username="wall", password=SECRET) as sender,
    ):
        agent = FIRST

        async def tell(message: dict[str, Any]) -> None:
            nonlocal agent
            agent = message if message["id"] == "a" else agent
            await sender.publish("acd/events", json.dumps(message), qos=1)

        async def beat() -> None:
            await sender.publish("acd/agents/a", json.dumps(agent), retain=True)

        steps = [lambda message=each: tell(message) for each in TOLD]
        url = f"mqtt+plain://wall@127.0.0.1:{port}"
        async with (
            beating(beat),
            vendor(url, steps, ENDS, COUNTS, sums=True, mapping=str(mapping), heals=False) as play,
        ):
            yield play


class FileFaults:
    """What becomes of files: moved away and begun anew, with their columns' names or without; cut in place;
    written half a line at a time, or a damaged one; gone for a while.
    """

    kinds: Sequence[str] = ("rotated", "rotated_bare", "cut", "half", "damaged", "away")

    def __init__(self, path: Path) -> None:
        self._path, self.struck, self.has_begun = path, set[str](), False
        self._file = path.open("ab", buffering=0)
        self._file.write(b"event,id,queue,state\n")
        self._rest = b""
        self._number, self._tasks = 0, set[asyncio.Task[None]]()

    def write(self, message: dict[str, Any]) -> None:
        """A row, after what is left of the one before."""
        row = ",".join(str(message.get(name, "")) for name in ("event", "id", "queue", "state"))
        self._file.write(self._rest + f"{row}\n".encode())
        self._rest = b""

    def strike(self, fault: Fault) -> None:
        self.struck.add(fault.kind)
        match fault.kind:
            case "rotated" | "rotated_bare":
                self._rotate(with_names=fault.kind == "rotated" or not self.has_begun)
            case "cut" if self.has_begun and not self._number:
                # Of a file that nobody has looked at yet nobody can know that it was cut.
                with suppress(FileNotFoundError):
                    os.truncate(self._path, 0)
            case "half":
                row = b"agent,c,,available\nagent,c,,signed_out\n"
                place = 1 + fault.seed % (len(row) - 1)
                self._file.write(self._rest + row[:place])
                self._rest = row[place:]
            case "damaged":
                self._file.write(self._rest + b"enter,9\xb9,q,\n\0\0\0\n")
                self._rest = b""
            case "away":
                task = asyncio.create_task(self._take_away(fault.lasts_s))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    def calm(self) -> None:
        self._file.write(self._rest)
        self._rest = b""

    async def close(self) -> None:
        await asyncio.gather(*self._tasks)
        self._file.close()

    def _rotate(self, *, with_names: bool) -> None:
        """Never twice between two looks: nobody could know of the file in between."""
        if not self._path.exists() or not self._is_held():
            return
        self._number += 1
        self._path.rename(self._path.with_suffix(f".{self._number}"))
        old = self._file
        self._file = self._path.open("ab", buffering=0)
        old.write(self._rest)
        old.close()
        self._rest = b""
        if with_names:
            self._file.write(b"event,id,queue,state\n")

    def _is_held(self) -> bool:
        """Whether not only we have opened the file that is there."""
        here, holders = os.fstat(self._file.fileno()), 0
        for each in Path("/proc/self/fd").iterdir():
            with suppress(OSError):
                holders += os.path.samestat(here, each.stat())
        return holders > 1

    async def _take_away(self, lasts_s: float) -> None:
        away = self._path.with_suffix(".away")
        if self._path.exists() and not away.exists():
            self._path.rename(away)
            await asyncio.sleep(lasts_s)
            away.rename(self._path)


@asynccontextmanager
async def csv(folder: Path) -> AsyncIterator[Play]:
    """Whole rows are there to be read again; those that were cut off unread, or damaged, nobody has."""
    mapping, path = folder / "csv.toml", folder / "calls.csv"
    mapping.write_text(MAPPING)
    faults = FileFaults(path)

    async def beat() -> None:
        faults.write(agent)

    agent = FIRST

    async def tell(message: dict[str, Any]) -> None:
        nonlocal agent
        agent = message if message["id"] == "a" else agent
        faults.has_begun = True
        faults.write(message)

    steps = [lambda message=each: tell(message) for each in TOLD]
    try:
        async with watching(f"csv://localhost{path}", mapping=str(mapping)) as wall, beating(beat):
            yield Play(
                wall.sink, faults, steps, ENDS, COUNTS, True, unsure(wall), connects=False, heals=False
            )
    finally:
        await faults.close()

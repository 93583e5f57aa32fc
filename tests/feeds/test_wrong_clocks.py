"""Every feed whose vendor's clock is wrong: its figures are a right clock's, and the screen says so."""

import json
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from email.utils import formatdate
from pathlib import Path
from typing import Any

import aiohttp
import aiomqtt
import pytest
from werkzeug.serving import WSGIRequestHandler

from feeds.adapters.mapped.sender_clock import SenderClock
from feeds.adapters.vendors import five9
from feeds.adapters.vendors.connect import conversation as connect_calls
from feeds.adapters.vendors.twilio import conversation as twilio
from tests.helpers import fake_connect, fake_five9, fake_twilio
from tests.helpers.fake_chatwoot import FakeChatwoot, conversation
from tests.helpers.fault_scenes_own import sse_server
from tests.helpers.feeds import run, until
from tests.helpers.mosquitto import broker
from tests.helpers.own_rules import RULES
from tests.helpers.ports import free_port
from tests.helpers.vendor_feeds import SECRET, Watched, watching
from wallboard.events import ContactQueued, Event

OFF_S, STEP_S = 240.0, 2.0
WAITED_S, BEEN_S = 100.0, 50.0
"""So long somebody has waited, and an agent been in his state, when each story begins."""
Scene = Callable[[float, Path], AbstractAsyncContextManager[Watched]]


def told(off_s: float) -> list[dict[str, Any]]:
    """What a site of its own tells in one message."""
    now = time.time() + off_s
    return [
        {"event": "enter", "id": "c", "queue": "q", "at": now - WAITED_S, "state": "", "since": ""},
        {"event": "agent", "id": "a", "queue": "", "at": now, "state": "break", "since": now - BEEN_S},
    ]


def mapping(folder: Path) -> str:
    path = folder / "map.toml"
    path.write_text(RULES)
    return str(path)


@asynccontextmanager
async def of_twilio(off_s: float, folder: Path) -> AsyncIterator[Watched]:
    place, port, now = folder / "twilio.toml", free_port(), time.time() + off_s
    place.write_text(f'public_url = "{fake_twilio.PUBLIC}"\nlisten = "127.0.0.1:{port}"\n')
    async with fake_twilio.FakeTwilio(port) as server:
        server.clock_off_s = off_s
        task = fake_twilio.task("WT1", fake_twilio.SALES, "pending", 0)
        server.tasks = [task | {"date_created": fake_connect.iso(now - WAITED_S)}]
        server.since = {who: fake_connect.iso(now - BEEN_S) for who in server.activity}
        async with watching(server.url, mapping=str(place)) as wall:
            yield wall
            await server.post("task-queue.entered", TaskSid="WT2", TaskQueueSid=fake_twilio.HELP)
            (late,) = [each for each in wall.of(ContactQueued) if each.contact == "WT2"]
            assert late.at == pytest.approx(time.time(), abs=STEP_S)
            server.clock_off_s = 0.0
            await until(lambda: "clock" not in wall.sink.reports[-1].detail, "it was set right")


@asynccontextmanager
async def of_chatwoot(off_s: float, _: Path) -> AsyncIterator[Watched]:
    began = int(time.time() + off_s - WAITED_S)
    async with FakeChatwoot() as server:
        server.clock_off_s = off_s
        server.open = [conversation(1, created_at=began, waiting_since=began)]
        async with watching(server.url) as wall:
            yield wall
            server.clock_off_s = 0.0
            await server.push(server.ping())
            await until(lambda: "clock" not in wall.sink.reports[-1].detail, "it was set right")


@asynccontextmanager
async def of_five9(off_s: float, _: Path) -> AsyncIterator[Watched]:
    since_ms = int(1000 * (time.time() + off_s - BEEN_S))
    async with fake_five9.FakeFive9() as server:
        server.clock_off_s = off_s
        server.people = [each | {"stateSince": since_ms} for each in server.people]
        async with watching(server.url) as wall:
            yield wall
            server.clock_off_s = 0.0
            await until(lambda: "clock" not in wall.sink.reports[-1].detail, "it was set right")


@asynccontextmanager
async def of_sse(off_s: float, folder: Path) -> AsyncIterator[Watched]:
    async with (
        sse_server(told(off_s), off_s) as (_, port),
        watching(f"sse+plain://127.0.0.1:{port}/events", mapping=mapping(folder)) as wall,
    ):
        yield wall


@asynccontextmanager
async def of_webhook(off_s: float, folder: Path) -> AsyncIterator[Watched]:
    url = f"127.0.0.1:{free_port()}/floor"
    headers = {"Authorization": f"Bearer {SECRET}", "Date": formatdate(time.time() + off_s, usegmt=True)}
    async with (
        watching(f"webhook+plain://{url}", mapping=mapping(folder)) as wall,
        aiohttp.ClientSession(headers=headers) as session,
    ):
        await wall.becomes_current()
        async with session.post(f"http://{url}", json=told(off_s)) as answer:
            assert answer.status == 204
        yield wall


@asynccontextmanager
async def of_mqtt(off_s: float, folder: Path) -> AsyncIterator[Watched]:
    async with (
        broker(folder) as port,
        aiomqtt.Client("127.0.0.1", port, username="wall", password=SECRET) as sender,
    ):
        await sender.publish("acd", json.dumps(told(off_s)), qos=1, retain=True)
        async with watching(f"mqtt+plain://wall@127.0.0.1:{port}", mapping=mapping(folder)) as wall:
            yield wall


@asynccontextmanager
async def of_csv(off_s: float, folder: Path) -> AsyncIterator[Watched]:
    names, path = ("event", "id", "queue", "at", "state", "since"), folder / "calls.csv"
    rows = [",".join(str(row[name]) for name in names) for row in told(off_s)]
    path.write_text("\n".join([",".join(names), *rows, ""]))
    async with watching(f"csv://localhost{path}", mapping=mapping(folder)) as wall:
        yield wall


@pytest.fixture(scope="module")
def aws() -> Iterator[str]:
    with fake_connect.serving() as endpoint:
        yield endpoint


@pytest.fixture
def of_connect(aws: str, monkeypatch: pytest.MonkeyPatch) -> Scene:
    for name, value in (fake_connect.CREDENTIALS | {"AWS_ENDPOINT_URL": aws}).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(connect_calls, "WAIT_S", 0)
    monkeypatch.setattr(connect_calls, "LOOK_S", 0.02)

    @asynccontextmanager
    async def scene(off_s: float, _: Path) -> AsyncIterator[Watched]:
        there = time.time() + off_s
        date = lambda *_: formatdate(time.time() + off_s, usegmt=True)  # noqa: E731
        monkeypatch.setattr(WSGIRequestHandler, "date_time_string", date)
        cloud = fake_connect.Cloud(aws)
        await cloud.agents(fake_connect.agent("ada", "Break", there - BEEN_S + 30.0))
        await cloud.contacts(fake_connect.contact("QUEUED", "c", there - WAITED_S))
        async with watching("connect://eu-central-1/agents,contacts") as wall:
            yield wall

    return scene


async def shows(wall: Watched, begun_at: float, *, waits: bool, states: bool) -> None:
    """Who waits and since when, and since when each is in his state, by our clock."""
    await until(lambda: len(wall.of(ContactQueued)) >= waits and len(wall.states()) >= states)
    floor = wall.sink.floor.state("", 0)
    queued = [each.queued_at for each in floor.contacts]
    assert queued == [pytest.approx(begun_at - WAITED_S, abs=STEP_S)] * waits
    since = [each.since for each in floor.agents] if states else []
    assert since == [pytest.approx(begun_at - BEEN_S, abs=STEP_S)] * len(since)
    assert all(each.at <= time.time() for each in wall.sink.messages if isinstance(each, Event))


def corrected(scene: Scene, off_s: float, folder: Path, *, waits: bool = True, states: bool = True) -> None:
    """The figures are those of a right clock, and the clock is said to be wrong."""

    async def story() -> None:
        begun_at = time.time()
        async with scene(off_s, folder) as wall:
            await wall.becomes_current()
            await shows(wall, begun_at, waits=waits, states=states)
            way = "ahead of" if off_s > 0.0 else "behind"
            await wall.says(f"is 4 min {way} this machine's; its times are corrected")

    run(story())


@pytest.mark.parametrize("off_s", [OFF_S, -OFF_S])
class TestEitherWay:
    """Feeds that tell what time it is where they come from."""

    def test_twilio(self, off_s: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(twilio, "POLL_S", 0.1)
        corrected(of_twilio, off_s, tmp_path)

    def test_chatwoot(self, off_s: float, tmp_path: Path) -> None:
        corrected(of_chatwoot, off_s, tmp_path, states=False)

    def test_five9(self, off_s: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(five9, "CLOCK_EVERY_S", 0.1)
        corrected(of_five9, off_s, tmp_path, waits=False)

    def test_connect(self, of_connect: Scene, off_s: float, tmp_path: Path) -> None:
        corrected(of_connect, off_s, tmp_path)

    @pytest.mark.parametrize("scene", [of_sse, of_webhook])
    def test_own_feed_by_http(self, scene: Scene, off_s: float, tmp_path: Path) -> None:
        corrected(scene, off_s, tmp_path)


@pytest.mark.parametrize("scene", [of_mqtt, of_csv])
def test_own_feed_without_http_is_corrected_where_it_is_ahead(scene: Scene, tmp_path: Path) -> None:
    corrected(scene, OFF_S, tmp_path)

    async def late() -> None:
        """What comes late is no wrong clock: it happened when it says so."""
        begun_at = time.time()
        async with scene(-OFF_S, tmp_path) as wall:
            await wall.becomes_current()
            await shows(wall, begun_at - OFF_S, waits=True, states=True)
            assert "clock" not in wall.sink.reports[-1].detail

    run(late())


def test_a_sender_s_clock_is_judged_by_each_message() -> None:
    clock, now = SenderClock(), 1_700_000_000.0
    assert clock.place(now + 240.0, now) == now
    assert clock.ours(now + 230.0) == now - 10.0
    assert clock.place(now - 30.0, now) == now - 30.0, "another sender's, or set right"
    assert clock.ahead_s, "said for a while"
    assert clock.place(now + 4e7, now) == now, "no clock: a wrong time"
    assert clock.ours(now) == now
    clock.place(now + 120.0, now + 120.0)
    assert not clock.ahead_s
    clock.dated(now, now + 240.0)
    assert clock.place(now - 10.0, now + 240.0) == now + 230.0
    assert clock.place(now + 240.0, now + 240.0) == now + 240.0, "it was set right since"
    assert clock.place(now + 200.0, now + 250.0) == now + 200.0

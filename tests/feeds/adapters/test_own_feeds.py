"""A site's own ways in over real sockets and files: webhook, server-sent events, MQTT, CSV."""

import asyncio
import io
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import aiomqtt
import pytest
from aiohttp import web

from feeds.adapters.address import VendorAddress
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.registry import try_connection
from feeds.adapters.vendors import csv
from feeds.adapters.vendors.csv import make_csv
from feeds.adapters.vendors.sse import SseAdapter
from feeds.keepalive import EVERY_S, IDLE_S, PROBES, lively_socket
from tests.helpers.fault_proxy import Fault, FaultProxy
from tests.helpers.feeds import run, until
from tests.helpers.mosquitto import broker, speaks_mqtt_3_only
from tests.helpers.own_rules import RULES
from tests.helpers.ports import free_port
from tests.helpers.vendor_feeds import SECRET, watching
from wallboard.events import ContactAbandoned, ContactQueued, FloorState
from wallboard.vendors import Connection

MAPPING = f'states = {{ Ready = "available" }}\ntopics = ["acd/#"]\n{RULES}'
POST = b"POST /floor HTTP/1.1\r\nHost: x\r\n"


@pytest.fixture
def mapping(tmp_path: Path) -> str:
    path = tmp_path / "map.toml"
    path.write_text(MAPPING, encoding="utf-8")
    return str(path)


async def post(url: str, body: str | io.BytesIO, token: str = SECRET, kind: str = "application/json") -> int:
    headers = {"Authorization": f"Bearer {token}", "Content-Type": kind}
    async with aiohttp.ClientSession() as session, session.post(url, data=body, headers=headers) as answer:
        return answer.status


def test_webhook(mapping: str) -> None:
    async def story() -> None:
        port = free_port()
        async with watching(f"webhook+plain://127.0.0.1:{port}/floor", mapping=mapping) as wall:
            await wall.becomes_current()
            url = f"http://127.0.0.1:{port}/floor"
            assert await post(url, '{"event": "enter", "id": 1, "queue": "sales"}') == 204
            assert [each.contact for each in wall.of(ContactQueued)] == ["1"], "answered when it is applied"
            agent = '{"event": "agent", "id": "a", "state": "Ready"}'
            both = f'[{{"event": "enter", "id": 2, "queue": "sales"}}, {agent}]'
            assert await post(url, both) == 204
            lines = '{"event": "lost", "id": 1}\n{"event": "lost", "id": 2}\n'
            assert await post(url, lines, kind="application/x-ndjson") == 204
            assert len(wall.of(ContactAbandoned)) == 2
            assert wall.states() == {"a": "available"}
            assert await post(url, "{half") == 400
            assert await post(url, "{}", token="guessed") == 401
            assert await post(f"{url}s", "{}") == 404
            assert await post(url, io.BytesIO(b"x" * 5_000_000)) == 413
            assert wall.counters.malformed == 1

    run(story())


def test_a_webhook_that_comes_twice_counts_once_and_a_damaged_one_says_no_secret(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        numbered, port = tmp_path / "numbered.toml", free_port()
        numbered.write_text(f'id = "n"\n{MAPPING}')
        async with watching(f"webhook+plain://127.0.0.1:{port}/floor", mapping=str(numbered)) as wall:
            await wall.becomes_current()
            url = f"http://127.0.0.1:{port}/floor"
            for what, number in (("enter", 1), ("lost", 2), ("enter", 1)):
                told = {"event": what, "id": 1, "queue": "q", "n": number}
                assert await post(url, json.dumps(told)) == 204
            assert len(wall.of(ContactQueued)) == 1
            for head in (b"Author\xe9zation", b"Authorization: \xe9"):
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(POST + b"%s: Bearer %s\r\n" % (head, SECRET.encode()))
                writer.write(b"Content-Length: 2\r\n\r\n")
                assert (await reader.readline()).split()[1] in {b"400", b"401"}
                writer.close()
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(POST + b"Authorization: Bearer %s\r\n" % SECRET.encode())
            writer.write(b"Content-Length: 9\r\n\r\n{")
            await writer.drain()
            await asyncio.sleep(0.05)
            writer.close()
            await wall.says("a post broke off")

    run(story())
    assert SECRET not in caplog.text


def test_webhook_without_a_mapping_or_with_tls_says_what_to_do(mapping: str) -> None:
    async def story() -> None:
        url = f"webhook+plain://127.0.0.1:{free_port()}/floor"
        assert "--mapping" in (await try_connection(Connection(url, SECRET))).error
        tls = await try_connection(Connection("webhook://127.0.0.1/floor", SECRET, mapping=mapping))
        assert "proxy" in tls.error
        beyond = await try_connection(Connection("webhook+plain://0.0.0.0/floor", SECRET, mapping=mapping))
        assert "not encrypted" in beyond.error

    run(story())


def test_silence_means_something_where_the_mapping_says_so(tmp_path: Path) -> None:
    async def story() -> None:
        quick = tmp_path / "quick.toml"
        quick.write_text(f"silent_after_s = 0.4\n{MAPPING}", encoding="utf-8")
        port = free_port()
        async with watching(f"webhook+plain://127.0.0.1:{port}/floor", mapping=str(quick)) as wall:
            await wall.says("Nothing came")
            assert "current" not in wall.sink.links()
            url = f"http://127.0.0.1:{port}/floor"
            while wall.sink.link != "current":
                try:
                    await post(url, '{"event": "agent", "id": "a", "state": "Ready"}')
                except aiohttp.ClientConnectionError:  # it listens anew after each silence
                    await asyncio.sleep(0.02)
            await wall.says("Nothing came")

    run(story())


@asynccontextmanager
async def sse_server(parts: list[str], seen: list[dict[str, str]]) -> AsyncIterator[str]:
    """Writes the parts, one connection after another, and remembers the headers."""

    over = asyncio.Event()  # kept here: what waits for something nobody keeps is swept away in mid-wait

    async def stream(request: web.Request) -> web.StreamResponse:
        seen.append({name.lower(): value for name, value in request.headers.items()})
        if request.headers.get("Authorization") != f"Bearer {SECRET}":
            raise web.HTTPUnauthorized
        answer = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await answer.prepare(request)
        part = parts[min(len(seen), len(parts)) - 1]
        for piece in (part[: len(part) // 2], part[len(part) // 2 :]):
            await answer.write(piece.encode())
        if len(seen) >= len(parts):
            await over.wait()
        return answer

    app = web.Application()
    app.router.add_get("/events", stream)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"sse+plain://127.0.0.1:{runner.addresses[0][1]}/events"
    finally:
        over.set()
        await runner.cleanup()


def test_server_sent_events(mapping: str) -> None:
    async def story() -> None:
        seen: list[dict[str, str]] = []
        parts = [
            (
                ': hello\r\nid: 41\r\ndata: {"event": "enter",\r\ndata:  "id": "ä", "queue": "q"}\r\n\r\n'
                'id: 42\r\ndata:\r\n\r\ndata: {"event": "lo'
            ),
            'event: x\ndata: {"event": "enter", "id": 2, "queue": "q"}\n\ndata: [no\n\n',
        ]
        async with sse_server(parts, seen) as url, watching(url, mapping=mapping) as wall:
            await until(lambda: [each.contact for each in wall.of(ContactQueued)] == ["ä", "2"])
            assert seen[1]["last-event-id"] == "41", "of 42 nothing came"
            await until(lambda: wall.counters.malformed == 1)
            assert not wall.of(ContactAbandoned), "half an event is none"
        async with sse_server([""], seen) as url:
            tried = await try_connection(Connection(url, "wrong-token", mapping=mapping))
            assert "401" in tried.error
            assert "wrong-token" not in tried.error

    run(story())


def test_a_stream_that_is_silent_is_connected_anew(mapping: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither does the mapping speak of silence: a proxy may be all that is left of the server."""
    monkeypatch.setattr(SseAdapter, "silent_after_s", 0.3)

    async def story() -> None:
        seen: list[dict[str, str]] = []
        async with sse_server([": hello\n"], seen) as url, watching(url, mapping=mapping) as wall:
            await wall.becomes_current()
            await until(
                lambda: wall.sink.links()[1:4] == ["current", "lost", "current"], "it is connected anew"
            )
            assert len(seen) > 1
            assert any("Nothing came for 0 s" in report.detail for report in wall.sink.reports)

    run(story())


def test_the_system_asks_whether_the_other_end_is_there() -> None:
    with lively_socket((socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 0))) as made:
        assert made.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
        told = [
            made.getsockopt(socket.IPPROTO_TCP, option)
            for name in ("TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT")
            if (option := getattr(socket, name, None)) is not None
        ]
        assert set(told) <= {IDLE_S, EVERY_S, PROBES}


def test_an_event_whose_id_is_damaged_too_is_asked_for_again_though_not_for_ever(mapping: str) -> None:
    async def story() -> None:
        seen: list[dict[str, str]] = []
        part = 'id: 1\ndata: {"event": "enter", "id": 1, "queue": "q"}\n\n!d: 2\ndata: {half\n\n'
        async with sse_server([part], seen) as url, watching(url, mapping=mapping) as wall:
            await until(lambda: len(seen) == 4 and wall.counters.malformed == 4)
            assert [each.get("last-event-id") for each in seen] == [None, "1", "1", "1"]
            await until(lambda: wall.sink.link == "current")

    run(story())


def test_mqtt(mapping: str, tmp_path: Path) -> None:
    async def story() -> None:
        async with broker(tmp_path) as port:
            url = f"mqtt+plain://wall@127.0.0.1:{port}"
            async with watching(url, mapping=mapping) as wall:
                await wall.becomes_current()
                async with aiomqtt.Client("127.0.0.1", port, username="wall", password=SECRET) as sender:
                    told: list[Any] = [{"event": "enter", "id": 1, "queue": "q"}, {"event": "lost", "id": 1}]
                    await sender.publish("acd/calls", json.dumps(told))
                    await sender.publish("other/calls", json.dumps({"event": "enter", "id": 9, "queue": "q"}))
                    state = json.dumps({"event": "agent", "id": "a", "state": "Ready"})
                    await sender.publish("acd/agents/a", state, retain=True)
                    await sender.publish("acd/calls", "{half")
                await until(lambda: wall.states() == {"a": "available"} and wall.counters.malformed == 1)
                assert [each.contact for each in wall.of(ContactAbandoned)] == ["1"]
            async with watching(url, mapping=mapping) as wall:
                await until(lambda: wall.states() == {"a": "available"}, "what is retained is told anew")
            tried = await try_connection(Connection(url, "wrong", mapping=mapping))
            assert "does not accept" in tried.error

    run(story())


def test_mqtt_tells_each_message_once_however_often_the_connection_breaks(
    mapping: str, tmp_path: Path
) -> None:
    async def story() -> None:
        async with broker(tmp_path) as port, FaultProxy(port) as proxy:
            url = f"mqtt+plain://wall@127.0.0.1:{proxy.port}"
            async with (
                watching(url, mapping=mapping) as wall,
                aiomqtt.Client("127.0.0.1", port, username="wall", password=SECRET) as sender,
            ):
                await wall.becomes_current()
                for number in range(12):
                    told = [{"event": "enter", "id": number, "queue": "q"}, {"event": "lost", "id": number}]
                    for each in told:
                        await sender.publish("acd/calls", json.dumps(each), qos=1)
                    if number % 3 == 0:
                        proxy.strike(Fault("cut"))
                        await asyncio.sleep(0.01)
                await until(lambda: len(wall.of(ContactAbandoned)) == 12)
                assert [each.contact for each in wall.of(ContactQueued)] == [str(n) for n in range(12)]
                assert not wall.counters.gaps

    run(story())


def test_an_old_broker_is_asked_in_mqtt_3(mapping: str, tmp_path: Path) -> None:
    async def story() -> None:
        async with broker(tmp_path) as port, speaks_mqtt_3_only(port) as old:
            async with (
                watching(f"mqtt+plain://wall@127.0.0.1:{old}", mapping=mapping) as wall,
                aiomqtt.Client("127.0.0.1", port, username="wall", password=SECRET) as sender,
            ):
                await wall.becomes_current()
                assert "lost" not in wall.sink.links()
                told = {"event": "enter", "id": 1, "queue": "q"}
                await sender.publish("acd/calls", json.dumps(told), qos=1)
                await until(lambda: [each.contact for each in wall.of(ContactQueued)] == ["1"])
            tried = await try_connection(
                Connection(f"mqtt+plain://wall@127.0.0.1:{old}", "wrong", mapping=mapping)
            )
            assert "does not accept" in tried.error

    run(story())


def test_csv_is_followed_through_a_rotation(mapping: str, tmp_path: Path) -> None:
    async def story() -> None:
        path = tmp_path / "calls.csv"
        path.write_text('\ufeffevent,id,queue\nenter,1,"Sales, north"\n', encoding="utf-8")
        async with watching(f"csv://localhost{path}", mapping=mapping) as wall:
            await wall.becomes_current()
            assert [each.queue for each in wall.of(ContactQueued)] == ["Sales, north"], (
                "the day is there at once"
            )
            with path.open("a") as file:
                file.write("lost,1,\nenter,2,x\nenter,3")
                file.flush()
                await until(lambda: len(wall.of(ContactQueued)) == 2)
                file.write(",y\nenter,4\n")
            await until(lambda: wall.counters.malformed == 1, "a row with too few cells")
            path.rename(tmp_path / "calls.csv.1")
            path.write_text("queue,id,event\nz,5,enter\n")
            await until(lambda: [each.contact for each in wall.of(ContactQueued)] == ["1", "2", "3", "5"])
            path.rename(tmp_path / "away.csv")
            await wall.says("cannot be read")
            (tmp_path / "away.csv").rename(path)
            with path.open("a") as file:
                file.write("z,6,enter\n")
            await until(
                lambda: [each.contact for each in wall.of(ContactQueued)][4:] == ["6"], "not told twice"
            )
        assert "localhost" in (await try_connection(Connection("csv://pbx/x.csv", mapping=mapping))).error

    run(story())


def test_csv_rows_written_after_a_rotation_are_read_and_a_cut_is_said(
    mapping: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(csv, "LOOK_S", 0.02)

    async def story() -> None:
        path = tmp_path / "calls.csv"
        path.write_text("event,id,queue\nenter,1,q\n")
        async with watching(f"csv://localhost{path}", mapping=mapping) as wall:
            await wall.becomes_current()
            with path.open("a") as file:
                path.rename(tmp_path / "calls.csv.1")
                path.write_text("enter,3,q\n")
                file.write("enter,2,q\n")
                file.flush()
            await until(lambda: [each.contact for each in wall.of(ContactQueued)] == ["1", "2", "3"])
            assert not wall.counters.words()
            path.write_text("enter,4,q\nenter,5,q\n")  # cut, and longer than before
            await until(lambda: [each.contact for each in wall.of(ContactQueued)][3:] == ["4", "5"])
            assert wall.counters.gaps == 1
            await wall.says("calls.csv was cut; rows that were not read yet are lost")
            with path.open("ab") as file:
                file.write(b"enter,\xb9,q\nlost,4,\n")
            await until(lambda: wall.of(ContactAbandoned))
            assert "encoding" in wall.counters.last_malformed

    run(story())


def test_a_relay_that_starts_again_tells_no_row_twice(mapping: str, tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("event,id,queue,t\nenter,1,q,1700000000\n")
    timed = tmp_path / "timed.toml"
    timed.write_text(MAPPING.replace('at = "at"', 'at = "t"'), encoding="utf-8")
    for rules in (mapping, str(timed)):
        adapter = make_csv(
            VendorAddress("csv", "localhost", place=str(path)[1:], mapping=rules), AdapterCounters()
        )
        adapter.restore(FloorState("e", 1, 1_700_000_000.0))
        assert adapter.translation.read(adapter._tail.rows(), 1_700_000_100.0) == []
        with path.open("a") as file:
            file.write("enter,2,q,1700000050\n")
        events = adapter.translation.read(adapter._tail.rows(), 1_700_000_100.0)
        assert [each.contact for each in events if isinstance(each, ContactQueued)] == ["2"]
        adapter._tail.close()
        path.write_text("event,id,queue,t\nenter,1,q,1700000000\n")

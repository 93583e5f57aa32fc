"""Logs that follow each other through a real NATS: every row everywhere, once, and the chains verify."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path

import pytest
from msgspec.json import encode
from nats.aio.client import Client

from feeds.backoff import Backoff
from feeds.nats.address import parse_nats
from feeds.nats.log_exchange import LogExchange
from feeds.nats.publisher import Publishing
from tests.helpers.feeds import run, until
from tests.helpers.nats_servers import Node, needs_nats
from wallboard.errors import RefusedError
from wallboard.log.following import written_here
from wallboard.log.interventions import InterventionLog
from wallboard.log.store import Store
from wallboard.records import InterventionDraft

pytestmark = needs_nats


class Desk:
    """A desk's log, and what it was told about the exchange."""

    def __init__(self, file: Path, place: Publishing, writer: str) -> None:
        self.store, self.said = Store(file, poll_s=0.02), list[str]()
        self.store.start()
        self.store.wait_open()
        self.log = InterventionLog(self.store)
        self.exchange = LogExchange(place, self.store, writer, self.said.append, Backoff(0.01, 0.1))

    def texts(self) -> list[str]:
        return sorted(each.text for each in self.log.of_day(0.0, 1e10).result(5.0))

    def note(self, text: str) -> str:
        draft = InterventionDraft("note", "*", text, "Ann")
        return self.log.append(draft, at=1_700_000_000.0).id


@asynccontextmanager
async def desk(file: Path, url: str, writer: str) -> AsyncIterator[Desk]:
    made = Desk(file, Publishing(parse_nats(url), lambda: None), writer)
    task = asyncio.create_task(made.exchange.run())
    try:
        yield made
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        made.store.stop()


def test_every_desk_has_every_row_once(node: Node, tmp_path: Path) -> None:
    url = f"nats+ws://127.0.0.1:{node.web_port}/bank"

    async def scene() -> None:
        async with AsyncExitStack() as stack:
            one, two = [
                await stack.enter_async_context(desk(tmp_path / f"{name}.db", url, name))
                for name in ("one", "two")
            ]
            first = one.note("Called three agents in")
            two.note("Opened the overflow")
            both = ["Called three agents in", "Opened the overflow"]
            await until(lambda: one.texts() == two.texts() == both)
            draft = InterventionDraft("note", "*", "Called four in", "Bob")
            two.log.amend(first, draft, at=1_700_000_100.0).result(5.0)
            await until(lambda: one.texts() == two.texts() == ["Called four in", "Opened the overflow"])
        async with (
            desk(tmp_path / "one.db", url, "one") as again,
            desk(tmp_path / "new.db", url, "new") as new,
        ):
            again.note("Back again")
            await until(lambda: len(new.texts()) == len(again.texts()) == 3)
            await until(lambda: again.exchange.taken["known"] == 2)
            for each in (again, new):
                report = each.log.verify().result(5.0)
                assert (report.problem, report.rows) == ("", 4)

    run(scene())


def test_what_is_no_row_of_anybodys_is_left_out_and_said(node: Node, tmp_path: Path) -> None:
    url = f"nats+ws://127.0.0.1:{node.web_port}/forged"

    async def scene() -> None:
        async with desk(tmp_path / "one.db", url, "one") as one, desk(tmp_path / "two.db", url, "two") as two:
            one.note("True")
            await until(lambda: two.texts() == ["True"])
            client = Client()
            await client.connect(f"nats://127.0.0.1:{node.port}")
            [row] = one.store.read(lambda session: written_here(session, 0)).result(5.0)
            for forged in (
                row | {"text": "False"},
                row | {"id": "another"},
                {"seq": 1},
                ["row"],
                row | {"more": 1},
            ):
                await client.jetstream().publish("log.forged.mallory", encode(forged))
            await client.close()
            await until(lambda: two.exchange.taken["refused"] == 5)
            assert "A row of mallory is not as it was written" in two.said[-1]
            assert two.texts() == ["True"]

    run(scene())


def test_two_logs_of_one_name_are_refused(node: Node, tmp_path: Path) -> None:
    url = f"nats+ws://127.0.0.1:{node.web_port}/twins"

    async def scene() -> None:
        async with (
            desk(tmp_path / "one.db", url, "desk") as one,
            desk(tmp_path / "e.db", url, "eye") as eye,
        ):
            one.note("Mine")
            await until(lambda: eye.texts() == ["Mine"])
            twin = Desk(tmp_path / "two.db", Publishing(parse_nats(url), lambda: None), "desk")
            with pytest.raises(RefusedError, match="Give each log a name of its own"):
                await twin.exchange.run()
            twin.store.stop()

    run(scene())

"""The relay over real sockets: a fake PBX on one side, a real wallboard's feed on the other."""

import asyncio
import time
from collections import Counter
from pathlib import Path

import pytest

from feeds.tls import client_tls
from tests.helpers.certificate import self_signed
from tests.helpers.fake_asterisk import GREETING, FakeAsterisk
from tests.helpers.feeds import run, until
from tests.helpers.pbx import ABANDONED, ANSWERED, KEY, OFFERED, TIMEOUT, Capture
from tests.helpers.relays import Relayed, relaying, sums
from wallboard.events import FloorState, Heartbeat

FAST = 300.0
"""Times the capture's own pace: 9,000 calls an hour become 2.7 million."""


def due(capture: Capture, until_at: float = float("inf")) -> dict[str, Counter[str]]:
    """What a wallboard should count by the PBX's log."""
    return {
        queue: Counter(
            offered=of[OFFERED], answered=of[ANSWERED], abandoned=of[ABANDONED], left=of[TIMEOUT] + of[KEY],
            handled=of[ANSWERED],
        )
        for queue, of in capture.truth(until_at).items()
    }  # fmt: skip


async def is_current(relayed: Relayed) -> None:
    await until(lambda: relayed.sink.link == "current", "the wallboard is current")


@pytest.mark.parametrize("has_log", [True, False])
def test_a_wallboard_counts_what_the_log_counts(capture: Capture, tmp_path: Path, *, has_log: bool) -> None:
    log = tmp_path / "queue_log" if has_log else None

    async def scene() -> None:
        pbx = FakeAsterisk(capture.members())
        if log is not None:
            log.touch()
        async with relaying(await pbx.start(), log=log) as relayed:
            await is_current(relayed)
            await pbx.play(capture, FAST, log)
            await until(lambda: sums(relayed.sink.floor) == due(capture), "the counts agree")
            assert len(relayed.sink.floor.roster.agents) == 8
            assert not relayed.sink.floor.contacts
            assert (relayed.counters.contradictions, relayed.sink.floor.unknown_contacts) == (0, 0)
        await pbx.stop()

    run(scene())


def test_after_a_cut_the_log_fills_the_gap(capture: Capture, tmp_path: Path) -> None:
    log = tmp_path / "queue_log"
    log.touch()

    async def scene() -> None:
        pbx = FakeAsterisk(capture.members())
        async with relaying(await pbx.start(), log=log) as relayed:
            await is_current(relayed)
            playing = asyncio.create_task(pbx.play(capture, 60.0, log))
            for _ in range(3):
                await asyncio.sleep(0.6)
                pbx.cut()
            await playing
            await until(lambda: sums(relayed.sink.floor) == due(capture), "the counts agree")
            assert relayed.counters.reconnects == 3
            assert pbx.logins == 4
            assert any("broke off" in line or "closed the connection" in line for line in relayed.said)
        await pbx.stop()

    run(scene())


def test_a_wrong_password_is_said_and_tried_again(capture: Capture) -> None:
    async def scene() -> None:
        pbx = FakeAsterisk(capture.members())
        pbx.secret = "changed"
        async with relaying(await pbx.start()) as relayed:
            await until(lambda: any("Authentication failed" in line for line in relayed.said))
            assert "Compare the secret with the user's in manager.conf" in relayed.said[-1]
            await until(lambda: any("Compare the secret" in report.detail for report in relayed.sink.reports))
            assert len(relayed.said) == 1
            pbx.secret = "right horse"
            await is_current(relayed)
        assert all("Secret" not in action for action in pbx.asked)
        await pbx.stop()

    run(scene())


def test_a_silent_pbx_is_left_and_found_again(capture: Capture) -> None:
    async def scene() -> None:
        pbx = FakeAsterisk(capture.members())
        async with relaying(await pbx.start(), answer_s=0.4) as relayed:
            await is_current(relayed)
            pbx.is_deaf = True
            await until(lambda: any("did not answer Ping" in line for line in relayed.said))
            await until(lambda: relayed.sink.link == "lost", "the wallboard knows")
            pbx.is_deaf = False
            await is_current(relayed)
        await pbx.stop()

    run(scene())


def test_what_a_wallboard_misses_is_found_by_the_pbx_own_count(capture: Capture) -> None:
    async def scene() -> None:
        pbx = FakeAsterisk(capture.members())
        async with relaying(await pbx.start(), ping_s=0.03) as relayed:
            await is_current(relayed)
            joins = [raw for _, raw in capture.events() if b"Event: QueueCallerJoin" in raw]
            for session in pbx.sessions:
                session.classes = frozenset()
            pbx.happen(joins[0])
            await until(lambda: relayed.sink.floor.contacts, "the caller was found")
            assert relayed.counters.corrections == 1
            assert "counted other callers than we did in sales" in relayed.said[-1]
        await pbx.stop()

    run(scene())


def test_garbage_and_a_trickle_are_survived(capture: Capture) -> None:
    async def scene() -> None:
        pbx = FakeAsterisk(capture.members())
        async with relaying(await pbx.start(), ping_s=60.0) as relayed:
            await is_current(relayed)
            pbx.say(b"\xff\x00 no message\r\nEvent: QueueCallerJoin\r\n\r\n" + bytes(300_000) + b"\r\n\r\n")
            for _, raw in list(capture.events())[:200]:
                if b"Event: Queue" in raw:
                    for byte in raw:
                        pbx.say(bytes([byte]))
                        await asyncio.sleep(0)
            await until(lambda: len(relayed.sink.floor.contacts) > 1, "callers came")
            assert (relayed.counters.malformed, relayed.counters.bad_lines) == (1, 1)
            assert relayed.counters.reconnects == 0
        await pbx.stop()

    run(scene())


def test_what_is_no_asterisk_and_nothing_at_all_is_said() -> None:
    async def attend(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.transport.abort()

    async def scene() -> None:
        server = await asyncio.start_server(attend, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with relaying(port) as relayed:
            await until(lambda: relayed.said and "not the manager interface" in relayed.said[-1])
            server.close()
            await until(lambda: "cannot be reached" in relayed.said[-1], "nobody is there")

    run(scene())


def test_an_asterisk_that_is_too_old_is_said(capture: Capture) -> None:
    async def scene() -> None:
        pbx = FakeAsterisk(capture.members())
        pbx.greeting = b"Asterisk Call Manager/1.3\r\n"
        async with relaying(await pbx.start()) as relayed:
            await until(lambda: relayed.said and "Asterisk 12 or newer is needed" in relayed.said[-1])
        await pbx.stop()

    run(scene())


def test_tls_is_verified(capture: Capture, tmp_path: Path) -> None:
    served, ca_file = self_signed(tmp_path)

    async def scene() -> None:
        pbx = FakeAsterisk(capture.members())
        port = await pbx.start(tls=served)
        async with relaying(port, tls=client_tls(None)) as relayed:
            await until(lambda: relayed.said and "is not trusted" in relayed.said[-1])
            assert "Name the site's own authority" in relayed.said[-1]
        assert pbx.asked == []
        async with relaying(port, tls=client_tls(str(ca_file))) as relayed:
            await is_current(relayed)
        await pbx.stop()

    run(scene())


def test_a_late_wallboard_gets_the_whole_floor(capture: Capture) -> None:
    async def scene() -> None:
        pbx = FakeAsterisk(capture.members(), stamps=True)
        async with relaying(await pbx.start()) as relayed:
            await is_current(relayed)
            [state] = relayed.sink.of(FloorState)
            assert [info.queue for info in state.queues] == ["billing", "support", "sales"]
            assert {info.name for info in state.agents} >= {"Dana Díaz", "Hana Ito"}
            assert state.at > 0.0
        await pbx.stop()

    run(scene())


def test_the_greeting_is_that_of_the_capture(capture: Capture) -> None:
    assert capture.raw.startswith(GREETING)


def test_wallboards_of_a_relay_are_told_while_it_lasts(capture: Capture) -> None:
    async def story() -> None:
        pbx = FakeAsterisk(capture.members(), now=lambda: time.time() - 3600.0, stamps=True)
        async with relaying(await pbx.start()) as relayed:
            await is_current(relayed)
            pbx.happen(next(raw for _, raw in capture.events() if b"Event: QueueCallerJoin" in raw))

            def note() -> str:
                return next((each.note for each in reversed(relayed.sink.of(Heartbeat))), "none yet")

            said = "The clock of Asterisk is 1 h 00 min behind this machine's; its times are corrected"
            await until(lambda: note() == said, "wallboards are told")
            assert f"{said}." in relayed.said
            pbx.now = time.time
            pbx.happen(next(raw for _, raw in capture.events() if b"Event: QueueCallerJoin" in raw))
            await until(lambda: note() == "", "it was set right")
        await pbx.stop()

    run(story())

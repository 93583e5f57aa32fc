"""The server as a client of any make sees it."""

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.json import Decoder, encode
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Origin, Subprotocol

from feeds.access import Door, TokenFile, grant_of, new_token, withdraw
from feeds.secret import SecretPlace
from tests.helpers.feeds import following, run, serving, until
from tests.helpers.floors import HELLO, START_AT, floor_after, large_state, offered, story
from wallboard.errors import ProtocolError
from wallboard.events import (
    Command,
    CommandResult,
    ContactAnswered,
    ErrorMessage,
    Event,
    FloorState,
    Heartbeat,
    Hello,
    Position,
    ServerMessage,
    SourceClock,
    Subscribe,
)

decode = Decoder(list[ServerMessage] | ServerMessage).decode
quiet = msgspec.structs.replace(HELLO, heartbeat_s=600.0)


def dial(url: str, token: str | None = None, **options: Any) -> connect:
    headers = {"Authorization": token} if token is not None else None
    return connect(
        url, subprotocols=[Subprotocol("wallboard.v1")], additional_headers=headers, proxy=None, **options
    )


async def receive(client: ClientConnection) -> list[ServerMessage]:
    message = decode(await client.recv(decode=False))
    return message if isinstance(message, list) else [message]


def heavy(first: int, last: int) -> list[Event]:
    """The story with so much in each event that few of them fill a socket."""
    return [
        msgspec.structs.replace(each, agent="a" * 5_000) if isinstance(each, ContactAnswered) else each
        for each in story(first, last)
    ]


async def ask(client: ClientConnection, request: Subscribe | Command) -> None:
    await client.send(encode(request), text=True)


def test_hello_comes_first_and_nothing_unasked() -> None:
    async def scene() -> None:
        async with serving(quiet) as (server, url), dial(url) as client:
            [hello] = await receive(client)
            assert isinstance(hello, Hello)
            assert (hello.at, hello.mode, hello.epoch != "") == (START_AT, "demo", True)
            server.publish(story(1, 4))
            await ask(client, Subscribe())
            [state] = await receive(client)
            assert isinstance(state, FloorState)
            assert (state.epoch, state.seq, offered(state)) == (hello.epoch, 4, 1)

    run(scene())


def test_a_batch_travels_as_one_frame() -> None:
    async def scene() -> None:
        async with serving(quiet) as (server, url), dial(url) as client:
            await ask(client, Subscribe())
            await receive(client)
            await receive(client)
            server.publish(story(1, 50))
            assert await receive(client) == story(1, 50)

    run(scene())


@pytest.mark.parametrize("seq", [0, 3, 20, 39])
def test_a_returning_client_gets_what_it_missed(seq: int) -> None:
    async def scene() -> None:
        async with serving(quiet) as (server, url), dial(url) as client:
            server.publish(story(1, 20))
            server.publish(story(21, 40))
            [hello] = await receive(client)
            assert isinstance(hello, Hello)
            await ask(client, Subscribe(since=Position(hello.epoch, seq)))
            got: list[ServerMessage] = []
            while not got or not isinstance(got[-1], Heartbeat):
                got += await receive(client)
            assert got == [*story(seq + 1, 40), Heartbeat(40, START_AT)]

    run(scene())


@pytest.mark.parametrize("since", [Position("another", 39), Position("", 41), Position("", 1)])
def test_who_cannot_be_caught_up_gets_a_snapshot(since: Position) -> None:
    async def scene() -> None:
        async with serving(quiet, history_bytes=2_000) as (server, url), dial(url) as client:
            for first in range(1, 41, 10):
                server.publish(story(first, first + 9))
            [hello] = await receive(client)
            assert isinstance(hello, Hello)
            await ask(client, Subscribe(since=Position(since.epoch or hello.epoch, since.seq)))
            [state] = await receive(client)
            assert isinstance(state, FloorState)
            assert state.seq == 40

    run(scene())


@pytest.mark.parametrize(
    ("path", "token", "status"),
    [
        ("", None, 401),
        ("", "Bearer wrong", 401),
        ("", "right", 401),
        ("", "Bearer ríght", 401),
        ("/other", "Bearer right", 404),
        ("?token=right", None, 401),
    ],
)
def test_strangers_are_turned_away(path: str, token: str | None, status: int) -> None:
    async def scene() -> None:
        async with serving(token="right") as (_, url):
            with pytest.raises(InvalidStatus) as refused:
                await dial(url + path, token)
            assert refused.value.response.status_code == status

    run(scene())


def test_the_token_opens_the_door() -> None:
    async def scene() -> None:
        async with serving(token="right") as (_, url), dial(url, "Bearer right") as client:
            assert isinstance((await receive(client))[0], Hello)

    run(scene())


def test_a_page_in_a_browser_is_turned_away() -> None:
    async def scene() -> None:
        async with serving() as (_, url):
            with pytest.raises(InvalidStatus) as refused:
                await dial(url, origin=Origin("https://evil.example"))
            assert refused.value.response.status_code == 403

    run(scene())


def test_a_filter_is_refused_in_words() -> None:
    async def scene() -> None:
        async with serving(quiet) as (_, url), dial(url) as client:
            await receive(client)
            await ask(client, Subscribe(queues=("billing",)))
            [error] = await receive(client)
            assert isinstance(error, ErrorMessage)
            assert error.code == "filter_unsupported"
            with pytest.raises(ConnectionClosed):
                await receive(client)

    run(scene())


def test_nonsense_from_a_client_harms_nobody() -> None:
    async def scene() -> None:
        async with serving(quiet) as (server, url), following(url) as (_, sink), dial(url) as client:
            await until(lambda: sink.link == "current")
            await receive(client)
            for nonsense in (
                b"",
                b"\xff\x00",
                b'{"type":"subscribe","since":7}',
                b'{"type":"dance"}',
                b"[[[",
            ):
                await client.send(nonsense)
            await client.send(b'{"type":"subscribe","mood":"fair"}')
            assert isinstance((await receive(client))[0], FloorState)
            await client.send(b" " * 70_000)
            with pytest.raises(ConnectionClosed):
                await receive(client)
            server.publish(story(1, 4))
            await sink.reaches(4)

    run(scene())


def test_events_must_follow_each_other() -> None:
    async def scene() -> None:
        async with serving() as (server, _):
            server.publish(story(1, 4))
            server.publish([])
            for wrong in (story(4, 5), story(6, 7), [*story(5, 5), *story(7, 7)]):
                with pytest.raises(ProtocolError, match="were due"):
                    server.publish(wrong)

    run(scene())


def test_a_recorded_gap_gives_every_client_the_new_floor() -> None:
    async def scene() -> None:
        async with serving(quiet) as (server, url), following(url) as (_, sink):
            await until(lambda: sink.link == "current")
            server.publish(story(1, 8))
            server.resynchronise(floor_after(80).state("recorded", 80))
            server.publish(story(9, 12))
            await sink.reaches(12)
            assert offered(sink.floor) == 21
            assert sink.reports[-1].counters.gaps == 0

    run(scene())


def test_a_wound_source_is_a_new_epoch_for_all() -> None:
    async def scene() -> None:
        async with serving(quiet) as (server, url), following(url) as (_, one), following(url) as (_, two):
            server.publish(story(1, 80))
            await until(lambda: one.link == two.link == "current")
            server.restart(floor_after(40), 40)
            server.set_clock(SourceClock(START_AT, 0.0))
            server.publish(story(41, 44))
            for sink in (one, two):
                await sink.reaches(44)
                assert offered(sink.floor) == 11
            await until(lambda: server.stats.clients == 2)

    run(scene())


def test_the_speed_is_told_to_late_clients() -> None:
    async def scene() -> None:
        async with serving(quiet) as (server, url):
            server.set_clock(SourceClock(START_AT, 300.0))
            async with dial(url) as client:
                [hello] = await receive(client)
                assert isinstance(hello, Hello)
                assert hello.speed == 300.0

    run(scene())


def test_the_clock_does_not_overtake_what_happened_before_it() -> None:
    async def scene() -> None:
        async with serving(quiet) as (server, url), dial(url) as client:
            await receive(client)
            await ask(client, Subscribe())
            await receive(client)
            for seq in range(1, 101):  # the first leaves at once, others wait for their round
                server.publish(story(seq, seq))
            server.set_clock(SourceClock(START_AT, 0.0))
            told: list[ServerMessage] = []
            while not any(isinstance(each, SourceClock) for each in told):
                told += await receive(client)
            assert len(told) == 101

    run(scene())


def test_a_very_large_floor_reaches_a_client_whole() -> None:
    class Keeper:
        def state(self, epoch: str, seq: int) -> FloorState:
            return msgspec.structs.replace(large_state(2_000, 200, 96), epoch=epoch, seq=seq)

        def load(self, state: FloorState) -> None:
            raise NotImplementedError

        def apply(self, events: object) -> None:
            raise NotImplementedError

    async def scene() -> None:
        async with serving(quiet, Keeper()) as (_, url), following(url) as (_, sink):
            await until(lambda: sink.link == "current")
            [state] = sink.of(FloorState)
            assert (len(state.agents), len(state.intervals)) == (2_000, 200 * 96)

    run(scene())


def test_a_slow_client_is_told_and_let_go_and_the_others_are_not_held_up() -> None:
    async def scene() -> None:
        async with (
            serving(quiet, client_limit_bytes=500_000) as (server, url),
            following(url) as (_, quick),
            dial(url, max_size=None) as slow,
        ):
            await until(lambda: quick.link == "current")
            await ask(slow, Subscribe())
            await until(lambda: server.stats.subscribers == 2)
            last = 0
            while server.stats.slow_consumers == 0:
                server.publish(heavy(last + 1, last + 200))
                last += 200
                await quick.reaches(last)
            await _read_to_the_end(slow)
            assert server.stats.slow_consumers == 1

    async def _read_to_the_end(slow: ClientConnection) -> None:
        got: list[ServerMessage] = []
        with suppress(ConnectionClosed):
            while True:
                got += await receive(slow)
        assert isinstance(got[-1], ErrorMessage)
        assert got[-1].code == "slow_consumer"
        seqs = [message.seq for message in got if isinstance(message, Event)]
        assert seqs == list(range(1, len(seqs) + 1))

    run(scene())


def test_one_that_was_slow_goes_on_from_the_history() -> None:
    async def scene() -> None:
        async with (
            serving(quiet, client_limit_bytes=200_000) as (server, url),
            following(url, sleep=lambda delay_s: asyncio.sleep(min(delay_s, 0.05))) as (_, sink),
        ):
            await until(lambda: sink.link == "current")
            sink.gate.clear()  # the wall is busy: it reads no more
            last = 0
            while server.stats.slow_consumers == 0:
                server.publish(heavy(last + 1, last + 100))
                last += 100
                await asyncio.sleep(0)
            sink.gate.set()
            await until(lambda: "slow_consumer" in " ".join(each.detail for each in sink.reports))
            server.publish(story(last + 1, last + 4))
            await sink.reaches(last + 4)
            assert sink.seqs == list(range(1, last + 5))
            assert len(sink.of(FloorState)) == 1, "nothing was lost, so no snapshot was needed"

    run(scene())


def test_many_events_leave_in_rounds_and_none_waits_for_the_next() -> None:
    async def scene() -> None:
        async with serving(quiet) as (server, url), following(url) as (_, sink):
            await until(lambda: sink.link == "current")
            before = server.stats.frames
            for seq in range(1, 1_001):
                server.publish(story(seq, seq))
            await sink.reaches(1_000)
            assert server.stats.frames - before < 500
            server.publish(story(1_001, 1_001))
            server.beat()
            await until(lambda: sink.of(Heartbeat))
            assert sink.messages[-1] == Heartbeat(1_001, START_AT)
            assert sink.reports[-1].counters.gaps == 0

    run(scene())


def test_who_may_only_watch_is_offered_nothing_and_told_why() -> None:
    done: list[str] = []

    async def obey(command: Command) -> CommandResult:
        done.append(command.id)
        return CommandResult(command.id, ok=True)

    door = Door([grant_of("w", "wall", "view"), grant_of("d", "desk")])

    async def scene() -> None:
        async with (
            serving(quiet, on_command=obey, door=door) as (_, url),
            dial(url, "Bearer w") as wall,
            dial(url, "Bearer d") as desk,
        ):
            [watching], [acting] = await receive(wall), await receive(desk)
            assert isinstance(watching, Hello)
            assert isinstance(acting, Hello)
            assert (watching.features, acting.features) == ((), HELLO.features)
            await ask(wall, Command("1", "coach", "a1"))
            [refused] = await receive(wall)
            assert isinstance(refused, CommandResult)
            assert not refused.ok
            assert refused.error == "the token 'wall' may watch only; ask for one that may act"
            await ask(desk, Command("2", "coach", "a1"))
            assert await receive(desk) == [CommandResult("2", ok=True)]

    run(scene())
    assert done == ["2"]


def test_a_token_that_is_withdrawn_ends_the_connection_it_opened(tmp_path: Path) -> None:
    path = tmp_path / "tokens"
    wall, desk = new_token(path, "wall", "view"), new_token(path, "desk", "act")

    async def scene() -> None:
        async with (
            serving(HELLO, door=Door(file=TokenFile(path))) as (server, url),
            following(url, token=wall, refused_retry_s=0.05) as (_, gone),
            following(url, token=desk) as (_, kept),
        ):
            await until(lambda: gone.link == kept.link == "current")
            withdraw(path, "wall")
            await until(lambda: gone.link == "refused")
            said = [report.detail for report in gone.reports]
            assert any("was withdrawn. (token_withdrawn)" in each for each in said)
            assert "does not accept the token (401). Put the right token in its place." in said[-1]
            assert (kept.link, server.stats.clients) == ("current", 1)

    run(scene())


def test_a_wall_takes_a_new_token_without_a_restart(tmp_path: Path) -> None:
    path, held = tmp_path / "tokens", tmp_path / "held"
    held.write_text("old\n")
    held.chmod(0o600)
    place = SecretPlace(file=str(held))

    async def scene() -> None:
        async with (
            serving(HELLO, door=Door(file=_tokens(path))) as (_, url),
            following(url, read_token=place.read, refused_retry_s=0.02) as (_, sink),
        ):
            await until(lambda: sink.link == "refused")
            held.chmod(0o644)
            await until(lambda: f"say chmod 600 {held}" in sink.reports[-1].detail)
            held.write_text(new_token(path, "wall", "view"))
            held.chmod(0o600)
            await until(lambda: sink.link == "current")

    run(scene())


def _tokens(path: Path) -> TokenFile:
    new_token(path, "other", "view")
    return TokenFile(path)


def test_who_asks_without_end_is_let_go() -> None:
    async def scene() -> None:
        async with serving(quiet) as (_, url), dial(url) as client:
            for _ in range(300):
                await ask(client, Subscribe())
            with suppress(ConnectionClosed):
                while True:
                    await receive(client)
            assert (client.close_code, client.close_reason) == (1008, "too_many_messages")

    run(scene())


def test_more_wallboards_than_it_can_feed_are_put_off() -> None:
    async def scene() -> None:
        async with serving(quiet, most_clients=1) as (_, url), dial(url) as first:
            await receive(first)
            with pytest.raises(InvalidStatus) as refused:
                await dial(url)
            assert refused.value.response.status_code == 503

    run(scene())


def test_a_command_that_fails_is_answered(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(_: Command) -> CommandResult:
        raise ZeroDivisionError

    async def scene() -> None:
        async with serving(quiet, on_command=fail) as (_, url), dial(url) as client:
            await receive(client)
            await ask(client, Command("1", "coach", "a1"))
            await ask(client, Command("2", "vto.offer", "a1"))
            [failed], [absent] = await receive(client), await receive(client)
            assert isinstance(failed, CommandResult)
            assert isinstance(absent, CommandResult)
            assert (failed.id, failed.ok, absent.id, absent.ok) == ("1", False, "2", False)
            assert "not offered" in (absent.error or "")

    run(scene())
    assert "ZeroDivisionError" in caplog.text


def test_a_command_is_carried_out_once_and_its_course_is_told_to_all() -> None:
    done: list[str] = []

    async def obey(command: Command) -> CommandResult:
        done.append(command.id)
        return CommandResult(command.id, ok=True)

    taken = CommandResult("1", ok=True)
    yes = CommandResult("1", ok=True, status="accepted", agent="a1", at=START_AT)

    async def scene() -> None:
        async with serving(quiet, on_command=obey) as (server, url), dial(url) as one, dial(url) as other:
            for client in (one, other):
                await ask(client, Subscribe())
                assert [type((await receive(client))[0]) for _ in "hs"] == [Hello, FloorState]
            await ask(one, Command("1", "coach", "a1"))
            assert await receive(one) == [taken]
            server.answer([yes, yes])
            assert await receive(one) == await receive(other) == [yes]
            await ask(other, Command("1", "coach", "a1"))
            assert [await receive(other), await receive(other)] == [[taken], [yes]]
            assert done == ["1"]
            async with dial(url) as late:
                await ask(late, Subscribe())
                assert [type((await receive(late))[0]) for _ in "hs"] == [Hello, FloorState]
                assert [await receive(late), await receive(late)] == [[taken], [yes]]

    run(scene())


def test_while_the_source_is_lost_everybody_is_told_why() -> None:
    why = ErrorMessage("source_lost", "The PBX is away.", 0.5)

    async def scene() -> None:
        async with serving(quiet) as (server, url), dial(url) as client:
            await receive(client)
            server.suspend(why)
            assert await receive(client) == [why]
            async with dial(url) as other:
                assert await receive(other) == [why]
                with pytest.raises(ConnectionClosed):
                    await other.recv()
            server.resume(("state.set",))
            async with dial(url) as back:
                [hello] = await receive(back)
                assert isinstance(hello, Hello)
                assert hello.features == ("state.set",)

    run(scene())


def test_heartbeats_come_in_time() -> None:
    async def scene() -> None:
        async with serving(HELLO) as (_, url), dial(url) as client:
            await receive(client)
            for _ in range(5):
                assert await receive(client) == [Heartbeat(0, START_AT)]

    run(scene())


def test_it_closes_cleanly_and_twice() -> None:
    async def scene() -> None:
        async with serving(quiet) as (server, url), dial(url) as client:
            await receive(client)
            await server.close()
            with pytest.raises(ConnectionClosed) as closed:
                await receive(client)
            assert closed.value.rcvd is not None
            assert closed.value.rcvd.code == 1001
            await server.close()

    run(scene())

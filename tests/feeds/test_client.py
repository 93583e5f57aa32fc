"""A feed that keeps itself connected, over real sockets."""

import asyncio
import logging
from collections.abc import Sequence

import msgspec
import pytest

from feeds.client import WebsocketFeed
from tests.helpers.feeds import FloorSink, following, run, serving, until
from tests.helpers.floors import HELLO, START_AT, floor_after, offered, story
from tests.helpers.proxy import Proxy
from wallboard.errors import FeedError, LimitError
from wallboard.events import Command, CommandResult, Heartbeat, Hello, ServerMessage, SourceClock


def test_it_follows_from_the_snapshot_into_the_events() -> None:
    async def scene() -> None:
        async with serving() as (server, url):
            server.publish(story(1, 10))
            async with following(url) as (_, sink):
                await until(lambda: sink.link == "current")
                server.publish(story(11, 400))
                await sink.reaches(400)
                assert sink.seqs == list(range(11, 401))
                assert offered(sink.floor) == offered(floor_after(400)) == 100
                assert isinstance(sink.messages[0], Hello)
            assert sink.links() == ["connecting", "resyncing", "current", "stopped"]

    run(scene())


def test_a_cut_connection_is_made_again_and_nothing_is_missed_or_doubled() -> None:
    async def scene() -> None:
        async with serving() as (server, url), Proxy(url) as proxy, following(proxy.url) as (_, sink):
            for last in range(100, 501, 100):
                await until(lambda: sink.link == "current")
                server.publish(story(last - 99, last - 50))
                proxy.cut()
                server.publish(story(last - 49, last))
                await sink.reaches(last)
            assert sink.seqs == list(range(1, 501))
            assert sink.reports[-1].counters.duplicates == 0
            await until(lambda: sink.reports[-1].counters.reconnects == 5)

    run(scene())


def test_silence_of_a_half_open_connection_is_noticed() -> None:
    async def scene() -> None:
        async with serving() as (server, url), Proxy(url) as proxy, following(proxy.url) as (_, sink):
            await until(lambda: sink.link == "current")
            proxy.hold()
            await until(lambda: sink.link == "lost")
            assert "Nothing was heard" in sink.reports[-1].detail
            server.publish(story(1, 8))
            proxy.release()
            await sink.reaches(8)

    run(scene())


def test_a_busy_engine_is_not_taken_for_a_silent_server() -> None:
    async def scene() -> None:
        hello = msgspec.structs.replace(HELLO, heartbeat_s=0.05)
        async with serving(hello) as (server, url), following(url) as (_, sink):
            await until(lambda: sink.link == "current")
            sink.gate.clear()
            server.publish(story(1, 4))
            before = server.stats.frames
            await until(lambda: server.stats.frames > before + 20, "half a second of heartbeats")
            sink.gate.set()
            server.publish(story(5, 8))
            await until(lambda: sink.seqs == list(range(1, 9)))
            assert sink.reports[-1].counters.reconnects == 0

    run(scene())


def test_a_new_epoch_replaces_the_floor() -> None:
    async def scene() -> None:
        async with serving() as (server, url), following(url) as (_, sink):
            server.publish(story(1, 40))
            await until(lambda: sink.link == "current")
            server.restart(floor_after(20), 20)
            server.publish(story(21, 24))
            await sink.reaches(24)
            assert offered(sink.floor) == 6
            epochs = {hello.epoch for hello in sink.of(Hello)}
            assert len(epochs) == 2

    run(scene())


def test_clock_changes_and_heartbeats_are_delivered_as_they_are() -> None:
    async def scene() -> None:
        async with serving() as (server, url), following(url) as (_, sink):
            await until(lambda: sink.link == "current")
            server.set_clock(SourceClock(START_AT, 60.0))
            await until(lambda: sink.of(SourceClock) == [SourceClock(START_AT, 60.0)])
            await until(lambda: sink.of(Heartbeat))
            assert {beat.at for beat in sink.of(Heartbeat)} == {START_AT}

    run(scene())


def test_commands_go_out_and_results_come_back() -> None:
    async def obey(command: Command) -> CommandResult:
        return CommandResult(command.id, ok=command.target == "a1", error=None)

    async def scene() -> None:
        async with serving(on_command=obey) as (_, url), following(url) as (feed, sink):
            await until(lambda: sink.link == "current")
            await feed.send(Command("x", "coach", "a1"))
            await until(lambda: sink.of(CommandResult) == [CommandResult("x", ok=True)])
            with pytest.raises(FeedError, match="does not offer"):
                await feed.send(Command("y", "replay.pause"))

    run(scene())


def test_a_command_without_a_connection_is_an_error() -> None:
    with pytest.raises(FeedError, match="not connected"):
        run(WebsocketFeed("test", "ws://127.0.0.1:9").send(Command("x", "coach")))


@pytest.mark.parametrize(
    ("path", "token", "words"),
    [
        ("", None, "wants a token"),
        ("", "wrong-secret", "does not accept the token"),
        ("/elsewhere", "right-secret", "no feed at that path"),
    ],
)
def test_a_refusal_says_what_to_do_and_is_not_repeated_at_once(
    path: str, token: str | None, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def scene() -> FloorSink:
        async with serving(token="right-secret") as (_, url), following(url + path, token=token) as (_, sink):
            await until(lambda: sink.link == "refused")
            return sink

    sink = run(scene())
    details = " ".join(report.detail for report in sink.reports)
    assert words in details
    assert {report.retry_s for report in sink.reports if report.link == "refused"} == {60.0}
    assert "secret" not in details + caplog.text


def test_a_refusal_that_is_lifted_is_noticed() -> None:
    async def scene() -> None:
        async with (
            serving(token="one") as (_, url),
            serving(token="two") as (_, other_url),
            Proxy(url) as proxy,
            following(proxy.url, token="two", refused_retry_s=0.02) as (_, sink),
        ):
            await until(lambda: sink.link == "refused")
            proxy.lead_to(other_url)
            await until(lambda: sink.link == "current")

    run(scene())


def test_the_right_token_is_let_in() -> None:
    async def scene() -> None:
        async with serving(token="right") as (_, url), following(url, token="right") as (_, sink):
            await until(lambda: sink.link == "current")

    run(scene())


def test_plain_text_beyond_this_machine_is_refused() -> None:
    async def scene() -> str:
        async with following("ws://wallboard.example.com:1", token="hidden") as (_, sink):
            await until(lambda: sink.link == "refused")
            return sink.reports[-1].detail

    detail = run(scene())
    assert "wss://" in detail
    assert "allow_insecure" in detail


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("http://127.0.0.1:1", "refused"),
        ("ws://127.0.0.1:nowhere", "refused"),
        ("ws://[::1", "refused"),
        ("ws://127.0.0.1:1", "lost"),
    ],
)
def test_a_bad_address_is_shown_and_never_raised(url: str, link: str) -> None:
    async def scene() -> None:
        async with following(url) as (_, sink):
            await until(lambda: sink.link == link)
            assert sink.reports[-1].detail

    run(scene())


def test_what_the_engine_cannot_apply_is_shown_and_asked_for_whole() -> None:
    class Full(FloorSink):
        async def deliver(self, feed: str, messages: object) -> None:
            raise LimitError("too many contacts")

    async def scene() -> None:
        async with serving() as (server, url):
            sink = Full()
            task = asyncio.create_task(WebsocketFeed("test", url).run(sink))
            await until(lambda: sink.reports and sink.link == "refused")
            assert "too many contacts" in sink.reports[-1].detail
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert server.stats.clients <= 1

    run(scene())


def test_a_failure_inside_the_engine_is_logged_and_survived(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(FloorSink):
        failures = 0

        async def deliver(self, feed: str, messages: Sequence[ServerMessage]) -> None:
            if self.failures == 0:
                self.failures += 1
                raise ValueError("in the engine")
            await super().deliver(feed, messages)

    async def scene() -> None:
        async with serving() as (_, url):
            sink = Broken()
            task = asyncio.create_task(WebsocketFeed("test", url).run(sink))
            await until(lambda: sink.reports and sink.link == "current")
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    run(scene())
    assert "could not be applied" in caplog.text

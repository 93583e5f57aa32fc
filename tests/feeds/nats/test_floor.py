"""A floor through a real NATS: what a relay publishes, wallboards read, whenever they come."""

import asyncio

from tests.helpers.feeds import run, until
from tests.helpers.floors import START_AT, offered, story
from tests.helpers.nats_floor import hearing, telling
from tests.helpers.nats_servers import Node, needs_nats
from wallboard.events import Command, CommandResult, FloorState, Hello, QueueInfo

pytestmark = needs_nats


def urls(node: Node, site: str) -> tuple[str, str]:
    """Of the relay and of a wallboard."""
    return f"nats://127.0.0.1:{node.port}/{site}", f"nats+ws://127.0.0.1:{node.web_port}/{site}"


def test_a_wall_that_comes_late_has_the_day_and_goes_on(node: Node) -> None:
    relay, wall = urls(node, "late")

    async def scene() -> None:
        async with telling(relay) as told, hearing(wall) as (_, early):
            await until(lambda: early.link == "current")
            for first in range(1, 401, 40):
                told.publish(story(first, first + 39))
            await early.reaches(400)
            await asyncio.sleep(0.3)
            told.publish(story(401, 404))
            async with hearing(wall) as (_, late):
                await until(lambda: late.link == "current")
                told.publish(story(405, 480))
                for sink in (early, late):
                    await sink.reaches(480)
                    assert offered(sink.floor) == 120
                assert early.seqs == list(range(1, 481))
                assert len(late.seqs) < 100
                assert [r.counters.gaps for r in (early.reports[-1], late.reports[-1])] == [0, 0]

    run(scene())


def test_a_relay_that_is_started_anew_gives_everybody_its_floor(node: Node) -> None:
    relay, wall = urls(node, "anew")

    async def scene() -> None:
        async with hearing(wall) as (_, sink):
            async with telling(relay) as told:
                await until(lambda: sink.link == "current")
                told.publish(story(1, 80))
                await sink.reaches(80)
            await until(lambda: sink.link != "current", "silence is noticed")
            async with telling(relay) as told:
                told.publish(story(1, 40))
                await until(lambda: sink.link == "current")
                await until(lambda: offered(sink.floor) == 10)
                told.relay.declare([QueueInfo("sales")])
                told.publish(story(41, 44))
                await until(lambda: offered(sink.floor) == 11)
                assert "sales" in sink.floor.lines
                assert len({hello.epoch for hello in sink.of(Hello)}) >= 3

    run(scene())


def test_a_lost_source_is_told_and_its_return(node: Node) -> None:
    relay, wall = urls(node, "lost")

    async def scene() -> None:
        async with telling(relay) as told, hearing(wall) as (_, sink):
            told.publish(story(1, 8))
            await until(lambda: sink.link == "current")
            told.relay.lost("The PBX is away.", 0.01)
            await until(lambda: "The PBX is away. (source_lost)" in sink.reports[-1].detail)
            told.relay.current(())
            told.publish(story(9, 12))
            await until(lambda: sink.link == "current" and offered(sink.floor) == 3)
            assert sink.of(Hello)[-1].features == ()

    run(scene())


def test_commands_reach_the_relay_and_their_course_everybody(node: Node) -> None:
    relay, wall = urls(node, "acts")

    async def scene() -> None:
        async with telling(relay) as told, hearing(wall) as (desk, one), hearing(wall) as (_, other):
            await until(lambda: one.link == other.link == "current")
            for _ in range(2):
                await desk.send(Command("1", "coach", "a1"))
            taken = CommandResult("1", ok=True)
            await until(lambda: one.of(CommandResult) == [taken, taken])
            assert told.done == ["1"], "one that comes again is not carried out again"
            told.relay.answer([CommandResult("1", ok=True, status="accepted", agent="a1", at=START_AT)])
            await until(lambda: other.of(CommandResult) and len(one.of(CommandResult)) == 3)

    run(scene())


def test_events_wait_while_nats_is_away(node: Node) -> None:
    relay, wall = urls(node, "away")

    async def scene() -> None:
        async with telling(relay) as told, hearing(wall) as (_, sink):
            await until(lambda: sink.link == "current")
            told.publish(story(1, 40))
            await sink.reaches(40)
            node.kill()
            told.publish(story(41, 80))
            await until(lambda: sink.link == "lost" and told.said[-1].endswith("Trying again."))
            told.publish(story(81, 120))
            node.start()
            await asyncio.to_thread(node.wait_healthy)
            await sink.reaches(120)
            assert sink.seqs == list(range(1, 121))
            assert len(sink.of(FloorState)) == 1, "it went on where it was"

    run(scene())

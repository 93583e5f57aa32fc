"""What is odd about a source that is heard: a wrong clock, a flood. Over real sockets, and taken back."""

import asyncio
import time
from itertools import count

import pytest
from msgspec.structs import replace

from feeds.pace import Pace
from tests.helpers.fake_freeswitch import FakeFreeSwitch
from tests.helpers.fake_genesys import BOB, FakeGenesys
from tests.helpers.feeds import following, run, serving, until
from tests.helpers.floors import HELLO
from tests.helpers.vendor_feeds import watching
from wallboard.events import AgentStateChanged, ContactQueued

AHEAD = "The clock of FreeSWITCH is 4 min ahead of this machine's; its times are corrected"


def told(rates: list[float], pace: Pace, at_s: float = 0.0) -> list[str]:
    """The pace's words after each second of the rates."""
    total, words = 0.0, []
    for second, rate in enumerate(rates):
        pace.note(round(total), at_s + second)
        words.append(pace.words("PBX", 3.2 if rate > 1000.0 else 0.0))
        total += rate
    return words


def test_a_flood_is_told_beside_what_is_usual_and_taken_back() -> None:
    pace = Pace()
    words = told([120.0] * 90 + [12_000.0] * 20 + [120.0] * 20, pace)
    assert set(words[:91]) == {""}, "what comes first is no flood, nor is the usual"
    assert words[105] == "PBX sends 12,000 messages a second, 100 times its usual; figures are 3 s behind"
    assert (words[-1], pace.is_flood) == ("", False)
    assert pace.usual_per_s == pytest.approx(120.0, rel=0.05), "a flood is not usual"


def test_a_quiet_source_may_wake_and_a_new_usual_is_learned() -> None:
    assert set(told([0.0] * 90 + [300.0] * 60, Pace())) == {""}, "a centre that opens"
    pace = Pace()
    words = told([100.0] * 90 + [5_000.0] * 3_700, pace)
    assert (words[200] != "", words[-1]) == (True, "")
    assert pace.usual_per_s == pytest.approx(5_000.0)


def test_a_snapshot_at_the_beginning_teaches_nothing() -> None:
    pace = Pace()
    told([50_000.0, *[10.0] * 100], pace)
    assert pace.usual_per_s == pytest.approx(10.0, rel=0.1)


class Quick:
    """Thrice as fast as the machine's clock, so that a test need not wait."""

    def monotonic_s(self) -> float:
        return 3.0 * time.monotonic()

    def epoch_s(self) -> float:
        return time.time()


def test_a_flood_on_our_own_feed_is_shown_while_it_lasts() -> None:
    pace = Pace(window_s=1.0, learn_s=2.0)

    async def story() -> None:
        async with (
            serving(replace(HELLO, mode="live")) as (server, url),
            following(url, pace=pace, clock=Quick()) as (_, sink),
        ):
            seq = count(1)

            def tell(number: int) -> None:
                seqs = [next(seq) for _ in range(number)]
                server.publish([AgentStateChanged(n, HELLO.at, f"a{n % 9}", "away", HELLO.at) for n in seqs])

            def shown() -> bool:
                return "messages a second" in sink.reports[-1].detail

            await until(lambda: sink.link == "current", "it is current")
            while pace.usual_per_s == 0.0 or len(sink.reports) < 8:
                tell(1)
                await asyncio.sleep(0.05)
            while not shown():
                tell(300)
                await asyncio.sleep(0.02)
            assert "times its usual" in sink.reports[-1].detail
            await until(lambda: not shown(), "it is over")
            last = next(seq) - 1
            await sink.reaches(last)
            assert sink.seqs == list(range(1, last + 1)), "every one was applied, once"

    run(story())


def test_a_pbx_wrong_clock_is_shown_corrected_and_taken_back() -> None:
    async def story() -> None:
        async with FakeFreeSwitch() as switch, watching(switch.url) as wall:
            await wall.becomes_current()
            await switch.happens("member-queue-start", time.time() + 240.0, CC_Member_UUID="m1")
            await wall.says(AHEAD)
            (queued,) = wall.of(ContactQueued)
            assert abs(queued.at - time.time()) < 5.0, "its times are corrected"
            await switch.happens("member-queue-start", time.time(), CC_Member_UUID="m2")
            await until(lambda: not wall.sink.reports[-1].detail, "the clock was set right")

    run(story())


def test_a_vendor_s_clock_is_read_from_its_answers() -> None:
    """Genesys Cloud's notifications tell no time of their own; HTTP's `Date` does."""

    async def story() -> None:
        async with FakeGenesys() as genesys:
            async with watching(genesys.url) as wall:
                await wall.becomes_current()
                right = {info.agent: info.since for info in wall.sink.floor.state("", 0).agents}
                assert not wall.sink.reports[-1].detail
            genesys.clock_off_s = -240.0
            async with watching(genesys.url) as wall:
                await wall.becomes_current()
                await wall.says("The clock of Genesys Cloud is 4 min behind this machine's")
                since = {info.agent: info.since for info in wall.sink.floor.state("", 0).agents}
                assert since[BOB] == pytest.approx(right[BOB] + 240.0, abs=3.0)

    run(story())

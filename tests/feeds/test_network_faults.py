"""Every feed through a network that cuts, stalls, damages and throttles: in the end the floor is as it would
be without, and what was missed is said. `make faults` tries 200 seeds, or as many as FAULT_SEEDS says.
"""

import asyncio
import gc
import json
import os
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from random import Random
from types import AsyncGeneratorType, CoroutineType, SimpleNamespace
from typing import Any

import pytest
from msgspec.structs import replace

from feeds import client, link
from feeds.adapters import http, talk
from feeds.adapters.vendors import chatwoot, csv, five9, kazoo, mqtt, portsip, webhook, zendesk
from feeds.adapters.vendors.connect import conversation as connect
from feeds.adapters.vendors.freeswitch import conversation as freeswitch
from feeds.adapters.vendors.genesys import conversation as genesys
from feeds.adapters.vendors.twilio import conversation as twilio
from feeds.adapters.vendors.zendesk import ACCOUNT
from feeds.nats import connecting, publisher, tap
from feeds.relay.asterisk import callers
from tests.helpers import fake_connect, fault_scenes
from tests.helpers import feeds as helpers
from tests.helpers.fake_zendesk import FakeZendesk, chats
from tests.helpers.fault_play import Play, Playing, Stage, day, figures
from tests.helpers.fault_proxy import Fault, plan
from tests.helpers.fault_scenes import STAGES
from tests.helpers.fault_scenes_clouds import connect_stages
from tests.helpers.fault_scenes_nats import nats_stages
from tests.helpers.feeds import PATIENCE_S, run, until
from tests.helpers.nats_servers import BINARY, nats_servers
from tests.helpers.vendor_feeds import watching
from wallboard.clock import SiteCalendar
from wallboard.events import Event, QueueLive
from wallboard.floor.floor import Floor

FIRST, SEEDS = (int(os.environ.get(name, few)) for name, few in (("FAULT_FIRST", "0"), ("FAULT_SEEDS", "1")))
LIMITS_S = {
    link: {"HELLO_TIMEOUT_S": 0.4, "RESYNC_TIMEOUT_S": 1.0, "ASK_PAUSE_S": 0.05},
    client: {"OPEN_S": 0.4},
    talk: {"OPEN_S": 0.4},
    http: {"TIMEOUT_S": 0.5},
    chatwoot: {"SILENCE_S": 0.4, "CONFIRM_S": 0.4, "PEOPLE_EVERY_S": 0.1},
    connect: {"LOOK_S": 0.05, "WAIT_S": 0},
    callers: {"_BLIND_PATIENCE_S": 2.0},
    csv: {"LOOK_S": 0.02},
    five9: {"PING_S": 0.1, "SILENCE_S": 0.4},
    freeswitch: {"PING_S": 0.15, "ANSWER_S": 0.4},
    genesys: {"SILENCE_S": 0.3, "PONG_S": 0.2, "TOTALS_EVERY_S": 0.3},
    kazoo: {"PING_S": 0.1, "SILENCE_S": 0.4},
    mqtt: {"KEEP_ALIVE_S": 1, "ANSWER_S": 0.5},
    connecting: {"CONNECT_S": 0.5, "GREETING_S": 0.4, "PING_S": 0.1, "ANSWER_S": 0.2},
    publisher: {"STORED_S": 0.4, "ELECTION_S": 1.0, "ANSWER_S": 0.2},
    tap: {"ANSWER_S": 0.2},
    portsip: {"PING_S": 0.1, "ANSWER_S": 0.4, "REREAD_EVERY_S": 0.3},
    twilio: {"POLL_S": 0.3, "UNDER_WAY_S": 0.05, "BODY_S": 0.3},
    webhook: {"BODY_S": 0.3},
    zendesk: {"PING_S": 0.1, "GREETING_S": 0.4},
}


Tell = Callable[[str, Stage], Coroutine[Any, Any, None]]


@pytest.fixture(scope="module")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Stage]]:
    """All feeds, or those that FAULT_FEEDS names: FAULT_FEEDS=csv,mqtt."""
    found = dict(STAGES)
    with ExitStack() as stack:
        if BINARY is not None:
            [node] = stack.enter_context(nats_servers(tmp_path_factory.mktemp("nats")))
            found |= nats_stages(node)
        named = os.environ.get("FAULT_FEEDS", "")
        if SEEDS > 1 or "connect" in named:  # its library takes seconds to wake
            found |= connect_stages(stack.enter_context(fake_connect.serving()))
        wanted = named.split(",") if named else list(found)
        yield {name: found[name] for name in wanted}


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes a minute in earnest takes a moment here."""
    for module, limits in LIMITS_S.items():
        for name, limit_s in limits.items():
            monkeypatch.setattr(module, name, limit_s)


def test_undisturbed(stages: dict[str, Stage], tmp_path: Path) -> None:
    run(all_of(stages, lambda name, stage: undisturbed(name, stage(tmp_path))))


@pytest.mark.faults
@pytest.mark.parametrize("seed", range(FIRST, FIRST + SEEDS))
def test_through_faults(
    seed: int, stages: dict[str, Stage], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    run(all_of(stages, lambda name, stage: survives(name, stage(tmp_path), seed)))
    check_log(caplog)


def check_log(caplog: pytest.LogCaptureFixture) -> None:
    """The fake servers may stumble over a broken connection, the program may not."""
    ours = [
        each
        for each in caplog.records
        if each.levelname == "ERROR" and each.name.startswith("feeds.adapters")
    ]
    assert not [each.exc_info for each in ours]


async def all_of(stages: dict[str, Stage], tell: Tell) -> None:
    """Every feed's story at once: most of the time each waits. Of one that hangs it is said where."""
    stories = [asyncio.create_task(tell(name, stage), name=name) for name, stage in stages.items()]
    _, hanging = await asyncio.wait(stories, timeout=2 * PATIENCE_S - 1.0)
    wrong = [f"{story.get_name()} hangs: {where(story)}" for story in hanging]
    wrong += [repr(end) for story in stories if story not in hanging and (end := story.exception())]
    assert not wrong, "\n".join(wrong)


def where(task: asyncio.Task[None]) -> str:
    """What a task waits for, from the outside in, other tasks included."""
    waits: Any = task
    names = list[str]()
    while waits is not None:
        waits = waits.get_coro() if isinstance(waits, asyncio.Task) else waits
        frame = getattr(waits, "cr_frame", None) or getattr(waits, "ag_frame", None)
        if frame is not None:
            names.append(f"{frame.f_code.co_qualname}:{frame.f_lineno}")
            waits = getattr(waits, "cr_await", None) or getattr(waits, "ag_await", None)
        else:
            waits = next(filter(_is_waited_for, gc.get_referents(waits)), None)
    return " > ".join(names)


def _is_waited_for(each: object) -> bool:
    return isinstance(each, (asyncio.Task, CoroutineType, AsyncGeneratorType))


async def undisturbed(name: str, stage: Playing) -> None:
    async with stage as play:
        await until(lambda: play.sink.link == "current", f"{name} is current")
        for step in play.steps:
            await step()
        await comes_to_its_end(play, name)
        assert play.unsure() == 0


async def survives(name: str, stage: Playing, seed: int) -> None:
    """The feed's story, told through the faults of the seed."""
    random = Random(f"{name} {seed}")
    async with stage as play:
        first, *faults = plan(random, len(play.steps) + 1, play.proxy.kinds)
        await strike(play, first, random)
        await until(lambda: play.sink.link == "current", f"{name}, seed {seed}: it is current")
        for step, strikes in zip(play.steps, faults, strict=True):
            await strike(play, strikes, random)
            await step()
        play.proxy.calm()
        await comes_to_its_end(play, f"{name}, seed {seed}, {first, faults}")
        check_counts(play, f"{name}, seed {seed}, {first, faults}")


async def comes_to_its_end(play: Play, what: str) -> None:
    try:
        await until(lambda: play.sink.link == "current" and is_told(play))
    except AssertionError:
        now, said = figures(play.sink.floor), play.sink.reports[-1]
        raise AssertionError(
            f"{what}: {now}, {day(play.sink.floor)} is not {play.ends}, {play.counts}; "
            f"{play.sink.links()}, {said}, {play.unsure()}"
        ) from None


def is_told(play: Play) -> bool:
    """The floor is right, and the day's counts; or, where the source cannot tell again what was missed, it is
    said that something was. Of who talks to whom it then knows only those whom it saw waiting.
    """
    now, counts = play.shown, day(play.sink.floor)
    if now == play.ends and counts == play.counts:
        return True
    missed = not (play.sums and not play.is_damaged) and (play.was_lost or play.unsure())
    known = [each for each in play.ends.talking if each in now.talking]
    if not play.heals:
        return play.shows_a_gap
    return bool(missed) and now == replace(play.ends, talking=known)


async def strike(play: Play, faults: list[Fault], random: Random) -> None:
    for fault in faults:
        await asyncio.sleep(random.uniform(0.0, 0.03))
        play.proxy.strike(fault)
    await asyncio.sleep(random.uniform(0.0, 0.03))


def events(play: Play) -> list[Event]:
    return [message for message in play.sink.messages if isinstance(message, Event)]


def check_counts(play: Play, what: str) -> None:
    """Nothing is counted that was not, but for what the feed could not read; nothing lies in the future."""
    counts, unsure = day(play.sink.floor), play.unsure()
    assert play.is_damaged or all(
        told <= true + unsure for told, true in zip(counts, play.counts, strict=True)
    ), (
        what,
        counts,
    )
    late = [each for each in events(play) if each.at > time.time() + 1.0]
    assert not late, f"{what}: {late} lie in the future"


def test_a_half_open_connection_is_noticed(
    stages: dict[str, Stage], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def tell(name: str, stage: Stage) -> None:
        async with stage(tmp_path) as play:
            await until(lambda: play.sink.link == "current", f"{name} is current")
            if not play.connects:
                return
            play.proxy.strike(Fault("half_open"))
            await until(lambda: play.was_lost, f"{name} is known to be lost")
            await until(lambda: play.sink.link == "current", f"{name} is current again")

    run(all_of(stages, tell))
    check_log(caplog)


def test_a_byte_now_and_then_is_no_answer(
    stages: dict[str, Stage], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """REST answers and the frames of websockets alike: the limits hold for the whole of each."""

    async def tell(name: str, stage: Stage) -> None:
        async with stage(tmp_path) as play:
            await until(lambda: play.sink.link == "current", f"{name} is current")
            if "throttle" not in play.proxy.kinds:
                return
            play.proxy.strike(Fault("throttle", lasts_s=60.0, rate=20.0))
            for step in play.steps:
                await step()
            await until(lambda: play.was_lost, f"{name} gives it up")
            play.proxy.calm()
            await comes_to_its_end(play, name)

    run(all_of(stages, tell))
    check_log(caplog)


def test_a_hundred_times_the_usual_rate_waits_in_the_network_not_in_our_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What the wall cannot take yet stays with the vendor, and is all there once it can."""
    monkeypatch.setattr(zendesk, "PING_S", 5.0)  # held back, nobody reads a pong in a tenth of a second
    many = 3_000

    async def scene() -> None:
        async with FakeZendesk() as server, watching(server.url) as wall:
            await wall.becomes_current()
            wall.sink.gate.clear()
            before = wall.counters.frames
            frames = [json.dumps(chats(None, incoming_chats=1 + each)) for each in range(many)]
            flood = asyncio.create_task(server.push(*frames))
            await until(lambda: wall.counters.frames > before)
            for _ in range(20):
                await asyncio.sleep(0.01)
            assert wall.counters.frames - before < 5, "no frame is read before the last one is applied"
            assert "lost" not in wall.sink.links()
            wall.sink.gate.set()
            await flood
            await until(
                lambda: getattr(wall.live(ACCOUNT), "waiting", 0) == many, "the last figure is the newest"
            )

    run(scene())


@pytest.mark.parametrize("off_s", [3 * 3600.0, -3 * 3600.0, 4e8])
@pytest.mark.parametrize("name", ["freeswitch", "kazoo", "portsip", "chatwoot", "genesys"])
def test_a_wrong_clock_makes_no_wait_negative_and_nothing_future(
    name: str, off_s: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The vendor's clock is off, and is set right in mid-story: only then do its times and ours agree."""

    async def scene() -> None:
        async with STAGES[name](tmp_path) as play:
            await until(lambda: play.sink.link == "current", f"{name} is current")
            for step in play.steps:
                await step()
            await comes_to_its_end(play, f"{name}, {off_s:.0f} s off")
            now = clock() + 1.0
            state = play.sink.floor.state("", 0)
            times = [each.at for each in events(play)]
            times += [each.queued_at for each in state.contacts] + [each.since for each in state.agents]
            times += [each.oldest_at for each in play.sink.of(QueueLive) if each.oldest_at is not None]
            assert all(0.0 < at <= now for at in times), times

    clock, calls = time.time, count()
    wrong = SimpleNamespace(time=lambda: clock() + (off_s if next(calls) < 2 else 0.0))
    monkeypatch.setattr(fault_scenes, "time", wrong)
    begun = time.gmtime(time.time() - 12 * 3600.0)  # three hours ago is today, at night too
    calendar = SiteCalendar("UTC", f"{begun.tm_hour:02d}:00")
    monkeypatch.setattr(helpers, "empty_floor", lambda: Floor(calendar))
    run(scene())

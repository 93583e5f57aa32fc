import asyncio
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from feeds.playback import Playback
from feeds.server import FeedServer
from feeds.simulator import Simulator, demo_model
from feeds.source import FloorKeeper, Source, SourceInfo
from tests.helpers.feeds import following, run, until
from wallboard.days import open_day
from wallboard.days.recording import RecordingWriter
from wallboard.events import (
    PROTOCOL,
    Command,
    CommandKind,
    CommandResult,
    ContactAbandoned,
    ContactQueued,
    Event,
    FloorState,
    Hello,
    QueueInfo,
    SourceClock,
)

START_AT = 1_773_129_600.0


class SteppedTime:
    """A machine's time that passes only when somebody sleeps, and only as far as it is let."""

    def __init__(self) -> None:
        self.now_s = self._end_s = 0.0
        self.enter_loop()

    def enter_loop(self) -> None:
        """Belong to another loop from now on."""
        self._idle, self._more = asyncio.Event(), asyncio.Event()

    def monotonic_s(self) -> float:
        return self.now_s

    async def sleep(self, seconds: float) -> None:
        while self.now_s + seconds > self._end_s + 1e-9:
            self._more.clear()
            self._idle.set()
            await self._more.wait()
        self.now_s += seconds
        await asyncio.sleep(0)

    async def pass_on(self, seconds: float) -> None:
        """Let time pass, until the sleeper would sleep longer."""
        self._end_s = self.now_s + seconds
        self._idle.clear()
        self._more.set()
        await self._idle.wait()


class Story:
    """A source of a contact each ten seconds for ten minutes; in the fifth minute it is resynchronised."""

    info = SourceInfo("story", "replay", "Bank", "Europe/London", START_AT, START_AT, START_AT + 600.0)

    def opening(self) -> FloorState:
        return FloorState("", 0, START_AT, queues=(QueueInfo("a"),))

    def events(self) -> Iterator[Event | FloorState]:
        for n in range(1, 61):
            if n == 30:
                yield FloorState("", n - 1, START_AT + 295.0, queues=(QueueInfo("a"),))
            yield ContactQueued(n, START_AT + 10.0 * n, f"c{n}", "a")


class Ledger:
    """Writes down what is published, each with the moment of the playback's clock."""

    def __init__(self) -> None:
        self.playback: Playback | None = None
        self.told: list[tuple[float, object]] = []
        self.floors: list[FloorState] = []

    def publish(self, events: Sequence[Event]) -> None:
        self._note(*events)

    def resynchronise(self, state: FloorState) -> None:
        self._note(state)

    def restart(self, keeper: FloorKeeper, seq: int) -> None:
        self.floors.append(keeper.state("", seq))
        self._note(("restart", seq))

    def set_clock(self, clock: SourceClock) -> None:
        self._note(clock)

    def answer(self, results: Sequence[CommandResult]) -> None:
        self._note(*results)

    def seqs(self) -> list[int]:
        return [thing.seq for _, thing in self.told if isinstance(thing, ContactQueued)]

    def clocks(self) -> list[SourceClock]:
        return [thing for _, thing in self.told if isinstance(thing, SourceClock)]

    def _note(self, *things: object) -> None:
        assert self.playback is not None
        self.told += [(self.playback.now, thing) for thing in things]


class Stage:
    """A playback of a source into a ledger, on stepped time."""

    def __init__(self, source: Source, *, speed: float = 1.0, start_at: float | None = None) -> None:
        self.time, self.ledger = SteppedTime(), Ledger()
        self.playback = Playback(
            source,
            speed=speed,
            start_at=start_at,
            monotonic_s=self.time.monotonic_s,
            sleep=self.time.sleep,
        )
        self.ledger.playback = self.playback

    async def play(self, seconds: float, *commands: Command) -> list[CommandResult]:
        """Give commands, then let some seconds of the machine's time pass."""
        self.time.enter_loop()
        task = asyncio.create_task(self.playback.run(self.ledger))
        await self.time.pass_on(0.0)
        results = [await self.playback.carry_out(command) for command in commands]
        await self.time.pass_on(seconds)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        return results


def command(kind: CommandKind, until: float | None = None, value: float | None = None) -> Command:
    return Command("1", kind, until=until, value=value)


def test_it_tells_events_when_their_time_has_come() -> None:
    stage = Stage(Story(), speed=10.0)
    run(stage.play(10.5))
    assert stage.ledger.seqs() == list(range(1, 11))
    for now, thing in stage.ledger.told:
        if isinstance(thing, ContactQueued):
            # `now` is what has been told before: an event is never late by more than a tick, and never early.
            assert now < thing.at <= now + 10.0 * 0.05 + 1e-6


def test_the_end_pauses_and_says_so() -> None:
    stage = Stage(Story(), speed=3600.0)
    run(stage.play(5.0))
    assert stage.ledger.seqs() == list(range(1, 61))
    assert stage.ledger.clocks()[-1] == SourceClock(START_AT + 600.0, 0.0)
    assert stage.playback.speed == 0.0
    (result,) = run(stage.play(0.0, command("replay.resume")))
    assert (result.ok, result.error) == (False, "the day is over; seek back to see it again")


def test_a_snapshot_inside_a_recording_replaces_the_floor_in_its_turn() -> None:
    stage = Stage(Story(), speed=3600.0)
    run(stage.play(1.0))
    things = [thing for _, thing in stage.ledger.told]
    place = next(n for n, thing in enumerate(things) if isinstance(thing, FloorState))
    before, after = things[place - 1], things[place + 1]
    assert isinstance(before, ContactQueued)
    assert isinstance(after, ContactQueued)
    assert (before.seq, after.seq) == (29, 30)


def test_pause_resume_and_speed() -> None:
    stage = Stage(Story(), speed=10.0)
    run(stage.play(20.0, command("replay.pause")))
    assert stage.ledger.seqs() == []
    assert stage.ledger.clocks()[-1].speed == 0.0
    run(stage.play(5.6, command("replay.resume"), command("replay.speed", value=20.0)))
    assert stage.ledger.seqs() == list(range(1, 12))
    assert stage.ledger.clocks()[-1].speed == 20.0


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (command("replay.speed", value=0.0), "between 0.1 and 3600"),
        (command("replay.speed", value=1e9), "between 0.1 and 3600"),
        (command("replay.speed"), "between 0.1 and 3600"),
        (command("replay.seek"), "which moment to go to"),
        (command("coach"), "a replay cannot do coach"),
    ],
)
def test_commands_that_make_no_sense_are_refused(wrong: Command, error: str) -> None:
    (result,) = run(Stage(Story()).play(0.0, wrong))
    assert not result.ok
    assert error in (result.error or "")


@pytest.mark.parametrize("to_s", [105.0, 455.0])
def test_seeking_begins_an_epoch_with_the_floor_of_that_moment(to_s: float) -> None:
    stage = Stage(Story(), speed=1.0, start_at=START_AT + 205.0)
    (result,) = run(stage.play(6.0, command("replay.seek", until=START_AT + to_s)))
    assert result.ok
    assert len(stage.ledger.floors) == 2
    floor = stage.ledger.floors[-1]
    seq = int(to_s // 10)
    assert floor.seq == seq
    since = 30 if to_s > 295.0 else 1  # who waited before the resynchronisation is forgotten
    assert [contact.contact for contact in floor.contacts] == [f"c{n}" for n in range(since, seq + 1)]
    assert stage.ledger.seqs() == [seq + 1]


def test_seeking_back_from_the_end_goes_on_playing() -> None:
    stage = Stage(Story(), speed=3600.0)
    run(stage.play(2.0))
    run(stage.play(2.0, command("replay.seek", until=START_AT + 550.0)))
    assert stage.ledger.seqs()[-6:] == [60, 56, 57, 58, 59, 60]
    assert stage.ledger.clocks()[-1] == SourceClock(START_AT + 600.0, 0.0)


def test_seeking_past_the_ends_stays_within_the_day() -> None:
    stage = Stage(Story(), speed=1.0)
    run(stage.play(1.0, command("replay.seek", until=0.0)))
    assert stage.ledger.floors[-1].seq == 0
    run(stage.play(1.0, command("replay.seek", until=9e9)))
    assert stage.ledger.floors[-1].seq == 60
    assert stage.playback.now == START_AT + 600.0


def test_the_demo_opens_in_mid_morning_with_its_day_so_far() -> None:
    simulator = Simulator(demo_model())
    stage = Stage(simulator, start_at=simulator.opens_at, speed=25.0)
    run(stage.play(2.0))
    floor = stage.ledger.floors[0]
    assert floor.at == pytest.approx(simulator.opens_at, abs=30.0)
    assert sum(agent.state != "signed_out" for agent in floor.agents) > 20
    assert sum(row.offered for row in floor.intervals if row.length_s > 60.0) > 300


def test_commands_for_the_source_reach_it() -> None:
    simulator = Simulator(demo_model())

    async def story() -> CommandResult:
        playback = Playback(simulator, start_at=simulator.opens_at, command=simulator.command)
        assert {"break.move", "replay.seek"} <= set(playback.features)
        task = asyncio.create_task(playback.run(ledger_of(playback)))
        await playback.ready.wait()
        result = await playback.carry_out(Command("7", "message", target="*", text="Hello"))
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        return result

    assert run(story()) == CommandResult("7", ok=True)


def ledger_of(playback: Playback) -> Ledger:
    ledger = Ledger()
    ledger.playback = playback
    return ledger


def hello_of(playback: Playback, info: SourceInfo) -> Hello:
    return Hello(PROTOCOL, "test", "", info.start_at, 1.0, playback.features, info.site, info.zone, info.mode)


def test_over_a_real_socket_a_client_gets_every_event_and_may_seek() -> None:
    async def story() -> None:
        source = Story()
        playback = Playback(source, speed=600.0)
        server = FeedServer(
            hello_of(playback, source.info),
            playback.new_keeper(),
            now=lambda: playback.now,
            on_command=playback.carry_out,
        )
        url = await server.start()
        try:
            async with following(url) as (feed, sink):
                await until(lambda: sink.link == "current")
                task = asyncio.create_task(playback.run(server))
                await sink.reaches(60)
                await feed.send(Command("9", "replay.seek", until=START_AT + 500.0))
                await until(lambda: any(isinstance(m, CommandResult) and m.ok for m in sink.messages))
                await until(lambda: sink.seqs[-10:] == list(range(51, 61)))
                assert sink.floor.contacts.keys() == {f"c{n}" for n in range(30, 61)}
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
        finally:
            await server.close()

    run(story())


def test_a_recorded_day_plays_to_the_same_floor_at_any_speed(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl.zst"
    with RecordingWriter(path) as writer:
        writer.write([Story().opening(), *Story().events()])
        writer.write([ContactAbandoned(61, START_AT + 599.0, "c60")])
    floors = []
    for speed in (60.0, 3600.0):
        stage = Stage(open_day([path], "recording", zone="Europe/London"), speed=speed)
        run(stage.play(15.0))
        run(stage.play(0.1, command("replay.seek", until=START_AT + 599.0)))
        floors.append(stage.ledger.floors[-1])
    assert floors[0] == floors[1]
    assert len(floors[0].contacts) == 30

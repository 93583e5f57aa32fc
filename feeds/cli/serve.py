"""`serve`: a demo or a recorded day for other wallboards, as a `wallboard.v1` server."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import date, datetime
from pathlib import Path

import click
from msgspec import Struct

from feeds.cli.common import until_told_to_end
from feeds.cli.listening import Listening, listening_options, read_listening
from feeds.playback import MAX_SPEED, MIN_SPEED, Playback
from feeds.server import FeedServer
from feeds.simulator import Simulator, demo_model
from feeds.source import Source
from wallboard import __version__
from wallboard.cli.sources import DayType, MappingType, one_day
from wallboard.clock import SiteCalendar
from wallboard.days import FORMATS, read_days
from wallboard.days.call_csv import CsvMapping
from wallboard.errors import FeedError
from wallboard.events import PROTOCOL, Hello
from wallboard.floor.floor import Floor
from wallboard.tasks import GOOD_BYE_S, stop

DEMO = "demo"
DEMO_SPEED = 20.0
_HEARTBEAT_S = 2.0


class Served(Struct, frozen=True):
    """What is to be served, and where: `exit_with_stdin` ends the server when the standard input closes."""

    playback: Playback
    hello: Hello
    listening: Listening
    exit_with_stdin: bool


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="demo|FILE…")
@click.option("--format", "day_format", type=click.Choice(FORMATS), default="recording", show_default=True)
@click.option("--day", type=DayType(), help="Which day of the files; not needed where they hold one.")
@click.option("--map", "mapping", type=MappingType(), help="For csv: which column holds what.")
@click.option("--zone", help="The site's IANA time zone, where the files do not tell.")
@click.option(
    "--at", "start", type=click.DateTime(["%H:%M", "%H:%M:%S"]), help="Begin at this time of the day."
)
@click.option("--seed", type=int, default=6, show_default=True, help="Of the demo.")
@click.option("--speed", type=click.FloatRange(MIN_SPEED, MAX_SPEED), help="Default: demo 20, files 1.")
@listening_options("127.0.0.1:0")
@click.option("--exit-with-stdin", is_flag=True, help="End when the standard input closes.")
def serve(
    *,
    sources: tuple[str, ...],
    day_format: str,
    day: date | None,
    mapping: CsvMapping | None,
    zone: str | None,
    start: datetime | None,
    seed: int,
    speed: float | None,
    exit_with_stdin: bool,
    **listening: object,
) -> None:
    """Serve the demo or a recorded day to wallboards. The first line printed says where: `listening URL`."""
    where = read_listening(**listening)  # type: ignore[arg-type]
    source: Source
    if sources == (DEMO,):
        demo = source = Simulator(demo_model(seed=seed))
        playback = Playback(
            demo,
            speed=speed or DEMO_SPEED,
            start_at=_moment(demo, start, demo.opens_at),
            command=demo.command,
            results=demo.results,
        )
    else:
        from wallboard.days.learned_plan import open_planned  # the forecast's libraries load slowly

        days = read_days([_file(name) for name in sources], day_format, zone=zone, mapping=mapping)
        source = open_planned(days, one_day(days, day))
        playback = Playback(source, speed=speed or 1.0, start_at=_moment(source, start, None))
    hello = _hello(source, playback.features)
    asyncio.run(_serve(Served(playback, hello, where, exit_with_stdin), source.info.zone))


async def _serve(served: Served, zone: str) -> None:
    """Serve until told to end. Raises FeedError where the address is taken."""
    playback, endpoint = served.playback, served.listening.endpoint
    server = FeedServer(
        served.hello,
        Floor(SiteCalendar(zone), keeps_waits=True),
        now=lambda: playback.now,
        door=served.listening.door,
        on_command=playback.carry_out,
        tls=served.listening.tls,
    )
    ended = until_told_to_end()
    if served.exit_with_stdin:
        _end_with_stdin(ended)
    waiting = asyncio.create_task(ended.wait(), name="end")
    playing = asyncio.create_task(playback.run(server), name="playback")
    ready = asyncio.create_task(playback.ready.wait(), name="ready")
    try:
        await asyncio.wait({ready, playing, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if ready.done():
            click.echo(f"listening {await server.start(endpoint.host, endpoint.port)}")
            await asyncio.wait({playing, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if playing.done():
            playing.result()
    except OSError as error:
        reason = error.strerror or str(error)
        raise FeedError(f"{endpoint.host}:{endpoint.port}: {reason}; choose another with --listen") from error
    finally:
        await stop(waiting, playing, ready, patience_s=GOOD_BYE_S)
        await server.close()


def _end_with_stdin(ended: asyncio.Event) -> None:
    """Set `ended` when nothing can come from the standard input any more."""
    loop, descriptor = asyncio.get_running_loop(), sys.stdin.fileno()

    def read() -> None:
        if not os.read(descriptor, 4096):
            loop.remove_reader(descriptor)
            ended.set()

    try:
        loop.add_reader(descriptor, read)
    except PermissionError as error:
        raise click.UsageError(
            "--exit-with-stdin needs a pipe or a terminal as its standard input"
        ) from error


def _hello(source: Source, features: tuple[str, ...]) -> Hello:
    info = source.info
    return Hello(
        protocol=PROTOCOL,
        server=f"wallboard {__version__}",
        epoch="",
        at=info.start_at,
        heartbeat_s=_HEARTBEAT_S,
        features=features,
        site=info.site,
        zone=info.zone,
        mode=info.mode,
        inferred=info.inferred,
    )


def _moment(source: Source, start: datetime | None, default: float | None) -> float | None:
    """The time of day `start` on the source's day as epoch seconds."""
    if start is None:
        return default
    calendar = SiteCalendar(source.info.zone)
    local = datetime.combine(calendar.local(source.info.start_at).date(), start.time(), calendar.zone)
    return local.timestamp()


def _file(name: str) -> Path:
    path = Path(name)
    if not path.is_file():
        raise click.UsageError(f"{name}: no such file; give a recorded day, or `demo`")
    return path

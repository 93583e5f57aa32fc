"""`relay`: one connection to a PBX or a vendor's feed, for many wallboards."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path

import click
from platformdirs import user_data_path

from feeds.cli.common import until_told_to_end
from feeds.cli.listening import LISTENING_NAMES, Listening, listening_options, read_listening
from feeds.cli.publishing import PUBLISHING_NAMES, publishing_options, read_publishing
from feeds.cli.relay_sources import OpenedSource, SourceOptions, open_sources, source_options
from feeds.nats.publisher import Publisher, Publishing
from feeds.relay.day_record import DayRecord
from feeds.relay.relay import Relay
from feeds.server import FeedServer
from wallboard import __version__
from wallboard.clock import SiteCalendar, SystemClock, machine_zone
from wallboard.errors import FeedError
from wallboard.events import PROTOCOL, Hello
from wallboard.floor.floor import Floor
from wallboard.tasks import GOOD_BYE_S, stop

_HEARTBEAT_S = 2.0


@click.command()
@click.argument("sources", metavar="SOURCE...", nargs=-1)
@click.option(
    "--merge",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A file that names several sources, and the agents whom more than one of them knows.",
)
@source_options
@listening_options("127.0.0.1:8765")
@publishing_options
@click.option(
    "--keep",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the day is kept, for a relay that is started again.",
)
@click.option(
    "--keep-days", type=click.IntRange(1), default=14, show_default=True, help="Older ones are deleted."
)
@click.option("--site", default="", help="The site's name; left out, the PBX's.")
@click.option("--zone", default=None, help="The site's IANA time zone; left out, this machine's.")
@click.option(
    "--day-start",
    type=click.DateTime(["%H:%M"]),
    metavar="HH:MM",
    default="00:00",
    show_default=True,
    help="When the site's day begins; what a wallboard that starts is told goes back to it.",
)
def relay(
    *,
    sources: tuple[str, ...],
    merge: Path | None,
    folder: Path | None,
    keep_days: int,
    site: str,
    zone: str | None,
    day_start: datetime,
    **options: object,
) -> None:
    """Relay a floor to wallboards. SOURCE is asterisk://USER@HOST:5038, or a vendor's address as for --feed.

    Several are one floor: docs/howto/merge-feeds.md.

    The first line printed says where wallboards find it: `listening URL`. The standard error tells how it is
    with the source. docs/feeds has a page for each administrator.
    """
    listening = read_listening(**{name: options.pop(name) for name in LISTENING_NAMES})  # type: ignore[arg-type]
    publishing = read_publishing(**{name: options.pop(name) for name in PUBLISHING_NAMES})  # type: ignore[arg-type]
    calendar = SiteCalendar(zone or machine_zone(), f"{day_start:%H:%M}")
    opened = open_sources(sources, merge, SourceOptions(**options), calendar)  # type: ignore[arg-type]
    hello = Hello(
        PROTOCOL, f"wallboard relay {__version__}", "", 0.0, _HEARTBEAT_S,
        site=site or opened.site, zone=calendar.zone.key, inferred=opened.inferred,
    )  # fmt: skip
    folder = folder or user_data_path("wallboard") / "relay" / opened.name
    record = DayRecord(folder, hello, calendar, keep_days=keep_days, say=_say)
    asyncio.run(_relay(opened, hello, record, listening, publishing))
    click.echo(opened.summary(), err=True)


async def _relay(
    opened: OpenedSource,
    hello: Hello,
    record: DayRecord,
    listening: Listening,
    publishing: Publishing | None,
) -> None:
    """Relay until told to end. Raises FeedError where the address is taken."""
    now, floor = SystemClock().epoch_s, Floor(record.calendar, keeps_waits=True)
    opened.restore(*record.restore(floor, now()))
    server = FeedServer(
        hello,
        floor,
        now=now,
        door=listening.door,
        on_command=opened.source.carry_out,
        tls=listening.tls,
        inputs=opened.inputs,
    )
    others = []
    if publishing is not None:
        others.append(
            Publisher(publishing, hello, floor, obey=server.obey, now=now, say=_say, inputs=opened.inputs)
        )
    hub = Relay(server, floor, now=now, say=_say, record=record, others=others)
    endpoint = listening.endpoint
    ended = until_told_to_end()
    try:
        click.echo(f"listening {await server.start(endpoint.host, endpoint.port)}")
    except OSError as error:
        reason = error.strerror or str(error)
        raise FeedError(f"{endpoint.host}:{endpoint.port}: {reason}; choose another with --listen") from error
    running = asyncio.create_task(opened.source.run(hub), name="relay source")
    waiting = asyncio.create_task(ended.wait(), name="end")
    telling = [asyncio.create_task(each.run(), name="relay publisher") for each in others]
    try:
        await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            running.result()
    finally:
        await stop(running, waiting, *telling, patience_s=GOOD_BYE_S)
        await server.close()
        record.close()


def _say(text: str) -> None:
    click.echo(text, err=True)

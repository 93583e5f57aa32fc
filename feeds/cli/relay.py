"""`relay`: a PBX that speaks no websockets, for wallboards."""

from __future__ import annotations

import asyncio
import os
import ssl
from pathlib import Path

import click
from msgspec import Struct
from platformdirs import user_data_path

from feeds.cli.common import Endpoint, EndpointType, token_from, until_told_to_end
from feeds.cli.relay_sources import OpenedSource, SourceOptions, open_source, source_options
from feeds.client import is_this_machine
from feeds.relay.day_record import DayRecord
from feeds.relay.relay import Relay
from feeds.server import FeedServer
from feeds.tls import server_tls
from wallboard import __version__
from wallboard.clock import SiteCalendar, SystemClock
from wallboard.errors import FeedError
from wallboard.events import PROTOCOL, Hello
from wallboard.floor.floor import Floor

_HEARTBEAT_S = 2.0


class _Listening(Struct, frozen=True):
    """Where wallboards come in, and what they must show."""

    endpoint: Endpoint
    token: str | None
    tls: ssl.SSLContext | None


@click.command()
@click.argument("source", metavar="SOURCE")
@source_options
@click.option("--listen", type=EndpointType(), default="127.0.0.1:8765", show_default=True)
@click.option("--token-env", help="The environment variable that holds the token wallboards must show.")
@click.option("--cert", "cert_file", help="Listen with TLS: the certificate, PEM.")
@click.option("--key", "key_file", help="The certificate's key, PEM.")
@click.option("--allow-anyone", is_flag=True, help="Listen beyond this machine without a token.")
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
def relay(
    *,
    source: str,
    listen: Endpoint,
    token_env: str | None,
    cert_file: str | None,
    key_file: str | None,
    allow_anyone: bool,
    folder: Path | None,
    keep_days: int,
    site: str,
    zone: str | None,
    **options: object,
) -> None:
    """Relay the floor of a PBX to wallboards. SOURCE is asterisk://USER@HOST:5038.

    The first line printed says where wallboards find it: `listening URL`. The standard error tells how it is
    with the PBX. docs/feeds/asterisk.md is the page for the administrator.
    """
    token = token_from(token_env)
    if token is None and not (is_this_machine(listen.host) or allow_anyone):
        raise click.UsageError(
            f"anyone who reaches {listen.host} could watch: name the environment variable of a token "
            "with --token-env, or say --allow-anyone"
        )
    if bool(cert_file) != bool(key_file):
        raise click.UsageError("--cert and --key go together")
    tls = server_tls(cert_file, key_file) if cert_file and key_file else None
    calendar = SiteCalendar(zone or _machine_zone())
    opened = open_source(source, SourceOptions(**options), calendar)  # type: ignore[arg-type]
    hello = Hello(
        PROTOCOL, f"wallboard relay {__version__}", "", 0.0, _HEARTBEAT_S,
        site=site or opened.site, zone=calendar.zone.key, inferred=opened.inferred,
    )  # fmt: skip
    folder = folder or user_data_path("wallboard") / "relay" / opened.name
    record = DayRecord(folder, hello, calendar, keep_days=keep_days, say=_say)
    asyncio.run(_relay(opened, hello, record, _Listening(listen, token, tls)))
    click.echo(opened.summary(), err=True)


async def _relay(opened: OpenedSource, hello: Hello, record: DayRecord, listening: _Listening) -> None:
    """Relay until told to end. Raises FeedError where the address is taken."""
    now, floor = SystemClock().epoch_s, Floor(record.calendar)
    known = record.restore(floor, now())
    opened.restore(floor.state("", 0), known)
    server = FeedServer(
        hello,
        floor,
        now=now,
        token=listening.token,
        on_command=opened.source.carry_out,
        tls=listening.tls,
    )
    hub = Relay(server, floor, now=now, say=_say, record=record)
    endpoint = listening.endpoint
    ended = until_told_to_end()
    try:
        click.echo(f"listening {await server.start(endpoint.host, endpoint.port)}")
    except OSError as error:
        reason = error.strerror or str(error)
        raise FeedError(f"{endpoint.host}:{endpoint.port}: {reason}; choose another with --listen") from error
    running = asyncio.create_task(opened.source.run(hub), name="relay source")
    waiting = asyncio.create_task(ended.wait(), name="end")
    try:
        await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            running.result()
    finally:
        for task in (running, waiting):
            task.cancel()
        await asyncio.gather(running, waiting, return_exceptions=True)
        await server.close()
        record.close()


def _say(text: str) -> None:
    click.echo(text, err=True)


def _machine_zone() -> str:
    """The IANA zone that this machine is set to, UTC where it cannot be told."""
    _, found, zone = os.path.realpath("/etc/localtime").partition("zoneinfo/")
    return zone if found and Path("/etc/localtime").exists() else "UTC"

"""`follow-log`: the logs of several desks and sites follow each other."""

from __future__ import annotations

import asyncio
from pathlib import Path

import click

from feeds.cli.common import until_told_to_end
from feeds.nats.address import parse_nats
from feeds.nats.log_exchange import LogExchange
from feeds.nats.publisher import Publishing
from feeds.secret import SecretPlace
from wallboard.cli.feed_url import feed_options
from wallboard.log.store import Store
from wallboard.tasks import GOOD_BYE_S, stop


@click.command(name="follow-log")
@click.argument("url", metavar="URL")
@click.option("--db", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The log's file.")
@click.option("--as", "writer", required=True, help="This log's name; no other log has it.")
@feed_options
@click.option("--replicas", type=click.Choice(["1", "3", "5"]), default="1", show_default=True)
def follow_log(
    *,
    url: str,
    db: Path,
    writer: str,
    token_env: str,
    token_keyring: str,
    token_file: str,
    ca_file: str,
    allow_insecure: bool,
    replicas: str,
) -> None:
    """Tell the interventions written in a log to the others, and take theirs in, until Ctrl-C.

    URL is nats+wss://USER@HOST:PORT/SITE; all logs that follow each other name the same SITE. A desk that has
    the file open shows what comes.
    """
    password = SecretPlace(env=token_env, keyring=token_keyring, file=token_file)
    password.read()  # what is missing is said now, not in the log
    address = parse_nats(url, allow_insecure=allow_insecure)
    place = Publishing(address, password.read, ca_file or None, int(replicas))
    store = Store(db)
    store.start()
    try:
        store.wait_open()
        taken = asyncio.run(
            _follow(LogExchange(place, store, writer, lambda text: click.echo(text, err=True)))
        )
    finally:
        store.stop()
    click.echo(f"{taken} rows of others were added")


async def _follow(exchange: LogExchange) -> int:
    ended = asyncio.create_task(until_told_to_end().wait())
    running = asyncio.create_task(exchange.run())
    await asyncio.wait({ended, running}, return_when=asyncio.FIRST_COMPLETED)
    await stop(ended, running, patience_s=GOOD_BYE_S)
    results = await asyncio.gather(running, ended, return_exceptions=True)
    if isinstance(results[0], Exception):
        raise results[0]
    return exchange.taken["added"]

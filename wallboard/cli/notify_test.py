"""`notify-test`: send a test message by every way out, and say what became of it."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from wallboard.cli.check_config import find_config
from wallboard.config import RouteConfig
from wallboard.notify.message import Message
from wallboard.notify.post import ApprisePost


@click.command()
@click.option("--route", "name", help="Only this route.")
@click.option(
    "--config", "file", type=click.Path(dir_okay=False, path_type=Path), help="Configuration, TOML."
)
def notify_test(name: str | None, file: Path | None) -> None:
    """Send a test message by every route of the configuration, or by one.

    Says for each whether it was taken; ends with 1 if one was not.
    """
    config = find_config(file)
    routes = [route for route in config.route if name in {None, route.name}]
    if not routes:
        known = ", ".join(route.name for route in config.route)
        missing = f"no route {name!r}; there are: {known}" if known else "the configuration has no [[route]]"
        raise click.UsageError(f"{missing}. docs/howto/notify.md says how to write one")
    site = f" · {config.site.name}" if config.site.name else ""
    message = Message(f"Test{site}", "A test message of the wallboard. No alert is in force.", "info")
    taken = [_try(route, message) for route in routes]
    if not all(taken):
        sys.exit(1)


def _try(route: RouteConfig, message: Message) -> bool:
    post = ApprisePost(route)
    begun_s = time.monotonic()
    error = post.send(message)
    outcome = f"not sent: {error}" if error else f"sent in {time.monotonic() - begun_s:.1f} s"
    click.echo(f"{route.name}\t{post.shown}\t{outcome}")
    return not error

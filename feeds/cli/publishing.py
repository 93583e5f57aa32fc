"""Whether a relay publishes into NATS, and where: its options."""

from __future__ import annotations

from collections.abc import Callable

import click

from feeds.nats.address import parse_nats
from feeds.nats.publisher import Publishing
from feeds.secret import SecretPlace

Decorated = Callable[..., None]
PUBLISHING_NAMES = (
    "publish", "publish_env", "publish_keyring", "publish_file", "publish_ca_file", "publish_insecure",
    "replicas",
)  # fmt: skip
"""The parameters that a command with `publishing_options` gets."""
_OPTIONS = (
    click.option("--publish", default="", help="Publish into NATS, too: tls://USER@HOST:4222/SITE."),
    click.option("--publish-env", default="", help="The environment variable of the user's password."),
    click.option("--publish-keyring", default="", help="The keyring's entry of the user's password."),
    click.option("--publish-file", default="", help="The file that holds the user's password."),
    click.option("--publish-ca-file", default="", help="The authority that signed NATS's certificate, PEM."),
    click.option("--publish-insecure", is_flag=True, help="Publish beyond this machine without TLS."),
    click.option(
        "--replicas",
        type=click.Choice(["1", "3", "5"]),
        default="1",
        show_default=True,
        help="On so many servers NATS keeps the floor, when it makes the streams.",
    ),
)


def publishing_options(command: Decorated) -> Decorated:
    """Add the options to a command."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def read_publishing(
    *,
    publish: str,
    publish_env: str,
    publish_keyring: str,
    publish_file: str,
    publish_ca_file: str,
    publish_insecure: bool,
    replicas: str,
) -> Publishing | None:
    """The options as given; None where nothing is published. Raises RefusedError or ConfigError."""
    if not publish:
        return None
    place = SecretPlace(env=publish_env, keyring=publish_keyring, file=publish_file)
    place.read()  # what is missing is said now, not in the log
    return Publishing(
        parse_nats(publish, allow_insecure=publish_insecure),
        place.read,
        publish_ca_file or None,
        int(replicas),
    )

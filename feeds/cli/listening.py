"""Where wallboards come in, and what they must show: the options that every server of ours has."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path

import click
from msgspec import Struct

from feeds.access import Door, TokenFile, grant_of
from feeds.cli.common import Endpoint, EndpointType
from feeds.client import is_this_machine
from feeds.secret import SecretPlace
from feeds.tls import server_tls

Decorated = Callable[..., None]
LISTENING_NAMES = (
    "listen", "token_env", "token_keyring", "token_file", "cert_file", "key_file",
    "allow_anyone", "allow_plain",
)  # fmt: skip
"""The parameters that a command with `listening_options` gets."""


class Listening(Struct, frozen=True):
    """An address, who may come in there, and how it is encrypted."""

    endpoint: Endpoint
    door: Door
    tls: ssl.SSLContext | None


def listening_options(default: str) -> Callable[[Decorated], Decorated]:
    """Add the options to a command, which gets them as `read_listening` takes them."""
    options = (
        click.option("--listen", type=EndpointType(), default=default, show_default=True),
        click.option("--token-env", default="", help="The environment variable of the token to be shown."),
        click.option("--token-keyring", default="", help="The keyring's entry of the token to be shown."),
        click.option(
            "--token-file",
            type=click.Path(path_type=Path, dir_okay=False),
            help="Many tokens, each to watch or to act; `token new` makes them.",
        ),
        click.option("--cert", "cert_file", default="", help="Listen with TLS: the certificate, PEM."),
        click.option("--key", "key_file", default="", help="The certificate's key, PEM."),
        click.option("--allow-anyone", is_flag=True, help="Listen beyond this machine without a token."),
        click.option("--allow-plain", is_flag=True, help="Listen beyond this machine without TLS."),
    )

    def add(command: Decorated) -> Decorated:
        for option in reversed(options):
            command = option(command)
        return command

    return add


def read_listening(
    *,
    listen: Endpoint,
    token_env: str,
    token_keyring: str,
    token_file: Path | None,
    cert_file: str,
    key_file: str,
    allow_anyone: bool,
    allow_plain: bool,
) -> Listening:
    """The options as given. Raises UsageError or ConfigError for what would let strangers watch."""
    if bool(cert_file) != bool(key_file):
        raise click.UsageError("--cert and --key go together")
    tls = server_tls(cert_file, key_file) if cert_file else None
    token = SecretPlace(env=token_env, keyring=token_keyring).read()
    grants = [grant_of(token, token_env or token_keyring)] if token else []
    door = Door(grants, TokenFile(token_file, _say) if token_file else None)
    if not is_this_machine(listen.host):
        if door.is_open and not allow_anyone:
            raise click.UsageError(
                f"anyone who reaches {listen.host} could watch: name the place of a token with --token-env, "
                "--token-keyring or --token-file, or say --allow-anyone"
            )
        if tls is None and not allow_plain:
            raise click.UsageError(
                f"anyone on the way to {listen.host} could read along: give --cert and --key, "
                "or say --allow-plain if the network is trusted"
            )
    return Listening(listen, door, tls)


def _say(text: str) -> None:
    click.echo(text, err=True)

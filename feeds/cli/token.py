"""`token`: the file of the tokens that a relay lets in."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import click

from feeds.access import SCOPES, Scope, new_token, read_grants, withdraw

_FILE = click.option(
    "--file",
    "path",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="The file of tokens, as given to the relay by --token-file.",
)


@click.group()
def token() -> None:
    """Make and withdraw the tokens that wallboards show. The file holds their hashes only."""


@token.command()
@click.argument("name")
@click.option("--scope", type=click.Choice(SCOPES), default="view", show_default=True)
@_FILE
def new(name: str, scope: str, path: Path) -> None:
    """Make a token for NAME, a wall or a desk, and print it: this once, for nobody keeps it.

    `view` may watch, `act` may send commands, too. A relay that runs takes it within seconds.
    """
    click.echo(new_token(path, name, cast("Scope", scope)))


@token.command()
@click.argument("name")
@_FILE
def remove(name: str, path: Path) -> None:
    """Withdraw the token of NAME: whoever came in by it has to go."""
    withdraw(path, name)


@token.command(name="list")
@_FILE
def show(path: Path) -> None:
    """Who has a token, and for what."""
    for grant in read_grants(path):
        click.echo(f"{grant.name}\t{grant.scope}")

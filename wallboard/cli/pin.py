"""`pin`: the line of the configuration by which a wall knows its PIN."""

from __future__ import annotations

import sys

import click

from wallboard.pin import LEAST, hash_of


@click.command()
def pin() -> None:
    """Make the line for [wall] that lets people act on a wall who know its PIN.

    Asks twice, hidden; without a terminal it reads one line of the standard input. The PIN is kept nowhere.
    """
    words = f"PIN, at least {LEAST} characters"
    if sys.stdin.isatty():
        chosen = click.prompt(words, hide_input=True, confirmation_prompt="Once more")
    else:
        chosen = sys.stdin.readline().rstrip("\r\n")
    try:
        line = f'pin_hash = "{hash_of(chosen)}"'
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    click.echo("Put this line under [wall] of the configuration:", err=True)
    click.echo(line)

"""The wallboard's entry point: `python main.py --help`."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

VENV_PYTHON = Path(__file__).resolve().parent / ".venv" / "bin" / "python"

try:
    import click
except ModuleNotFoundError:
    # Started by a Python that lacks the libraries: go on with the one that `make setup` made.
    if not VENV_PYTHON.exists() or Path(sys.executable) == VENV_PYTHON:
        sys.exit("The libraries are not installed yet: run `make setup` first.")
    os.execv(VENV_PYTHON, [str(VENV_PYTHON), *sys.argv])  # noqa: S606  # our own interpreter

from wallboard import __version__
from wallboard.errors import WallboardError

COMMANDS = {
    "check-config": "wallboard.cli.check_config:check_config",
    "log": "wallboard.cli.log:log",
    "metrics": "wallboard.cli.metrics:metrics",
    "staffing": "wallboard.cli.staffing:staffing",
    "serve": "feeds.cli.serve:serve",
    "record": "feeds.cli.record:record",
    "schema": "wallboard.cli.schema:schema",
}
"""Each command and where it lives.

Only the one that is called is imported, so that `--help` and small commands start at once.
"""


class Commands(click.Group):
    """The commands of `COMMANDS` and those defined in this file."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, sorted."""
        return sorted({*COMMANDS, *super().list_commands(ctx)})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        place = COMMANDS.get(cmd_name)
        if place is None:
            return super().get_command(ctx, cmd_name)
        module, _, name = place.partition(":")
        command = getattr(importlib.import_module(module), name)
        return command if isinstance(command, click.Command) else None

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what went wrong on purpose is told in its own words, without a traceback."""
        try:
            return super().invoke(ctx)
        except WallboardError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="wallboard")
@click.pass_context
def main(ctx: click.Context) -> None:
    """The real-time wallboard for contact-centre supervisors."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


if __name__ == "__main__":
    main()

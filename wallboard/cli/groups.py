"""The command group of the program:

commands are imported when they are called, errors told in their own words.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import ClassVar

import click

from wallboard.errors import WallboardError


class LazyCommands(click.Group):
    """A group whose `places` (command name → `module:object`) are imported only when needed."""

    places: ClassVar[Mapping[str, str]] = {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, sorted."""
        return sorted({*self.places, *super().list_commands(ctx)})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        place = self.places.get(cmd_name)
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

"""What the commands about feeds share: secrets by their variable, addresses, and an orderly end."""

from __future__ import annotations

import asyncio
import os
import signal

import click
from msgspec import Struct

_LAST_PORT = 65_535


class Endpoint(Struct, frozen=True):
    """Where to listen."""

    host: str
    port: int


class EndpointType(click.ParamType[Endpoint]):
    """`HOST:PORT`; port 0 takes a free one."""

    name = "HOST:PORT"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Endpoint:
        """Read the address, or say what one looks like."""
        if isinstance(value, Endpoint):
            return value
        host, _, port = str(value).rpartition(":")
        if not host or not port.isdecimal() or int(port) > _LAST_PORT:
            self.fail(f"{value!r} is no address; write it as 127.0.0.1:8765 or [::1]:8765", param, ctx)
        return Endpoint(host.strip("[]"), int(port))


def token_from(variable: str | None) -> str | None:
    """The token that the environment variable holds; on the command line anyone could read it."""
    if variable is None:
        return None
    token = os.environ.get(variable)
    if not token:
        raise click.UsageError(f"the environment variable {variable} is not set; it should hold the token")
    return token


def until_told_to_end() -> asyncio.Event:
    """An event that is set by Ctrl-C or SIGTERM. Call it in the loop."""
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, ended.set)
    return ended

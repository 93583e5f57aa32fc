"""The address of a feed on the command line."""

from __future__ import annotations

from urllib.parse import urlsplit

import click


class FeedUrlType(click.ParamType[str]):
    """`ws://HOST:PORT` or `wss://HOST:PORT`, with a path or without."""

    name = "URL"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address as it was given, or say what one looks like; it may hold a secret and is not quoted."""
        try:
            parts = urlsplit(str(value))
            understood = parts.scheme.lower() in {"ws", "wss"} and parts.hostname and parts.port != 0
        except ValueError:  # a port that is none
            understood = False
        if not understood:
            self.fail("that is no feed's address; write it as wss://feed.example:8765", param, ctx)
        return str(value)

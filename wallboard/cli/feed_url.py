"""The address of a feed on the command line."""

from __future__ import annotations

from collections.abc import Callable

import click

from wallboard.feed_address import trouble_with_url


class FeedUrlType(click.ParamType[str]):
    """`ws://HOST:PORT` or `wss://HOST:PORT`, with a path or without; `nats+wss://USER@HOST:PORT/SITE`;
    or a vendor's own.
    """

    name = "URL"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address as it was given, or say what one looks like; it may hold a secret and is not quoted."""
        if trouble := trouble_with_url(str(value)):
            self.fail(trouble, param, ctx)
        return str(value)


Decorated = Callable[..., None]
FEED_OPTIONS = ("token_env", "token_keyring", "token_file", "ca_file", "allow_insecure")
"""The parameters that a command with `feed_options` gets: keys of a feed in the configuration."""
_OPTIONS = (
    click.option("--token-env", default="", help="The environment variable that holds the feed's token."),
    click.option("--token-keyring", default="", help="The keyring's entry that holds the feed's token."),
    click.option("--token-file", default="", help="The file that holds the feed's token and nothing else."),
    click.option("--ca-file", default="", help="The authority that signed the feed's certificate, PEM."),
    click.option("--allow-insecure", is_flag=True, help="Accept a feed beyond this machine without TLS."),
)


def feed_options(command: Decorated) -> Decorated:
    """Add the options that say how a feed is reached."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command

"""A live feed of a site's floor by NATS: the same session and manners as over a websocket of our own."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

from feeds.client import WebsocketFeed
from feeds.link import Connection
from feeds.nats.address import parse_nats
from feeds.nats.tap import tapped


class NatsFeed(WebsocketFeed):
    """A `wallboard.feed.Feed` of the site named by `url`, `nats+wss://USER@HOST:PORT/SITE`.

    The token is the user's password. The rest is as with a websocket.
    """

    def _open(self) -> AbstractAsyncContextManager[Connection]:
        address = parse_nats(self._url, allow_insecure=self._allow_insecure)
        return tapped(address, self._token, self._ca_file)

"""A live feed of a site's floor by NATS: the same session and manners as over a websocket of our own."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any

from feeds.client import WebsocketFeed
from feeds.link import Connection
from feeds.nats.address import parse_nats
from feeds.nats.tap import Places, tapped


class NatsFeed(WebsocketFeed):
    """A `wallboard.feed.Feed` of the site named by `url`, `nats+wss://USER@HOST:PORT/SITE`.

    The token is the user's password. The rest is as with a websocket.
    """

    def __init__(self, name: str, url: str, **options: Any) -> None:  # noqa: ANN401 - those of WebsocketFeed
        super().__init__(name, url, **options)
        self._places = Places()

    def _open(self) -> AbstractAsyncContextManager[Connection]:
        address = parse_nats(self._url, allow_insecure=self._allow_insecure)
        return tapped(address, self._token, self._ca_file, self._places)

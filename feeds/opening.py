"""A feed of the configuration as a live one: which kind it is, its address tells."""

from __future__ import annotations

from feeds.client import WebsocketFeed
from feeds.secret import SecretPlace
from feeds.trouble import shown_url
from wallboard.config import FeedConfig
from wallboard.feed import Feed


def open_feed(feed: FeedConfig) -> Feed:
    """The feed, which will read its token from its place each time it connects.

    Raises ConfigError where there is none now.
    """
    place = SecretPlace(env=feed.token_env, keyring=feed.token_keyring, file=feed.token_file)
    return WebsocketFeed(
        feed.name or shown_url(feed.url),
        feed.url,
        token=place.read(),
        read_token=place.read,
        ca_file=feed.ca_file or None,
        allow_insecure=feed.allow_insecure,
    )

"""A feed of the configuration as a live one: which kind it is, its address tells."""

from __future__ import annotations

from collections.abc import Sequence

from feeds.adapters.address import scheme_of
from feeds.adapters.registry import find_vendor, open_vendor
from feeds.client import WebsocketFeed
from feeds.merging.wall import merged_feeds
from feeds.secret import SecretPlace
from feeds.trouble import shown_url
from wallboard.clock import SiteCalendar
from wallboard.config import FeedConfig, PersonConfig
from wallboard.feed import Feed
from wallboard.feed_address import OWN_SCHEMES
from wallboard.vendors import Connection


def open_feeds(
    feeds: Sequence[FeedConfig], people: Sequence[PersonConfig] = (), calendar: SiteCalendar | None = None
) -> Sequence[Feed]:
    """The feeds of one wall; `people` are agents whom several of them know. Raises as `open_feed` does."""
    opened = [open_feed(feed, calendar) for feed in feeds]
    return merged_feeds(opened, [feed.prefix for feed in feeds], people)


def open_feed(feed: FeedConfig, calendar: SiteCalendar | None = None) -> Feed:
    """The feed, which will read its token from its place each time it connects; a vendor's is kept by the
    days of `calendar`, else of UTC.

    Raises ConfigError where there is none now.
    """
    place = SecretPlace(env=feed.token_env, keyring=feed.token_keyring, file=feed.token_file)
    name, ca_file = feed.name or shown_url(feed.url), feed.ca_file or None
    if scheme_of(feed.url) not in OWN_SCHEMES:
        place = place.or_env(find_vendor(scheme_of(feed.url)).info.variable)
        connection = Connection(feed.url, place.read() or "", feed.ca_file, feed.allow_insecure, feed.mapping)
        return open_vendor(name, connection, lambda: place.read() or "", calendar)
    kind: type[WebsocketFeed] = WebsocketFeed
    if scheme_of(feed.url).startswith("nats"):
        from feeds.nats.feed import NatsFeed  # noqa: PLC0415 - few sites need its libraries

        kind = NatsFeed
    return kind(
        name,
        feed.url,
        token=place.read(),
        read_token=place.read,
        ca_file=ca_file,
        allow_insecure=feed.allow_insecure,
    )

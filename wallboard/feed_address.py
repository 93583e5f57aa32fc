"""The address of a feed, on the command line as in the configuration."""

from __future__ import annotations

from urllib.parse import urlsplit

FEED_SCHEMES = frozenset({"ws", "wss", "nats+ws", "nats+wss"})


def trouble_with_url(url: str) -> str:
    """What keeps `url` from being a feed's address, in words that never quote it: it may hold a secret."""
    try:
        parts = urlsplit(url)
        understood = parts.scheme.lower() in FEED_SCHEMES and parts.hostname and parts.port != 0
    except ValueError:  # a port that is none
        return "that is no feed's address; write it as wss://feed.example:8765"
    if not understood:
        return "that is no feed's address; write it as wss://feed.example:8765"
    is_nats = parts.scheme.lower().startswith("nats")
    if parts.password is not None or (parts.username is not None and not is_nats):
        return "the address has a secret in it, where anyone can read it: name the place of a token instead"
    return ""

"""The address of a feed, on the command line as in the configuration."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

OWN_SCHEMES = frozenset({"ws", "wss", "nats+ws", "nats+wss"})
"""What our own feeds' addresses begin with; a vendor's begins with its name (see `feeds.adapters`)."""
_VENDOR = re.compile(r"(?!https?\b)[a-z][a-z0-9]*(\+plain)?")


def trouble_with_url(url: str) -> str:
    """What keeps `url` from being a feed's address, in words that never quote it: it may hold a secret."""
    try:
        parts = urlsplit(url)
        scheme = parts.scheme.lower()
        known = scheme in OWN_SCHEMES or _VENDOR.fullmatch(scheme)
        understood = known and parts.hostname and parts.port != 0
    except ValueError:  # a port that is none
        return "that is no feed's address; write it as wss://feed.example:8765"
    if not understood:
        return "that is no feed's address; write it as wss://feed.example:8765"
    has_user = scheme not in {"ws", "wss"}
    if parts.password is not None or (parts.username is not None and not has_user):
        return "the address has a secret in it, where anyone can read it: name the place of a token instead"
    return ""

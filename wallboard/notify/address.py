"""A route's address: an Apprise URL, which is a secret as a whole. Only its scheme is ever shown."""

from __future__ import annotations

import re
from urllib.parse import unquote

from wallboard.config import RouteConfig
from wallboard.vault import read_environment, read_keyring

SHORTEST_PART = 3


class Address:
    """An Apprise URL that does not show itself: neither by `str` nor by `repr`."""

    def __init__(self, url: str) -> None:
        self._url = url

    def reveal(self) -> str:
        """The URL, for the one who sends."""
        return self._url

    def __repr__(self) -> str:
        scheme, colon, _ = self._url.partition("://")
        return f"{scheme}://…" if colon and scheme.isalnum() else "…"

    def redact(self, text: str) -> str:
        """`text` with whatever comes from the URL blotted out."""
        scheme, _, rest = self._url.partition("://")
        raw = {rest, *re.split(r"[/:@?&=#,;\s]+", rest)}
        parts = raw | {unquote(part) for part in raw}
        for part in sorted(parts - {scheme}, key=len, reverse=True):
            if len(part) >= SHORTEST_PART:
                text = text.replace(part, "…")
        return text


def find_address(route: RouteConfig) -> Address:
    """The address of `route`, from where its configuration says.

    May wait for the keyring. Raises ConfigError.
    """
    if route.url:
        return Address(route.url)
    if route.url_env:
        return Address(read_environment(route.url_env, "put the Apprise URL there"))
    return Address(read_keyring(route.url_keyring, "name an environment variable in url_env"))

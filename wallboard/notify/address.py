"""A route's address: an Apprise URL, which is a secret as a whole. Only its scheme is ever shown."""

from __future__ import annotations

import os
import re
from urllib.parse import unquote

import keyring
from keyring.errors import KeyringError

from wallboard.config import RouteConfig
from wallboard.errors import ConfigError

SERVICE = "wallboard"
"""The name under which the keyring keeps our entries."""
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
        return Address(_from_environment(route.url_env))
    return Address(_from_keyring(route.url_keyring))


def _from_environment(name: str) -> str:
    url = os.environ.get(name, "").strip()
    if not url:
        raise ConfigError(f"the environment variable {name} is not set; put the Apprise URL there")
    return url


def _from_keyring(name: str) -> str:
    try:
        url = keyring.get_password(SERVICE, name)
    except (KeyringError, RuntimeError, OSError) as error:
        raise ConfigError(
            f"the keyring does not answer ({type(error).__name__}); name an environment variable in url_env"
        ) from error
    if not url:
        raise ConfigError(f"the keyring has no entry {name!r}; put it there: keyring set {SERVICE} {name}")
    return url.strip()

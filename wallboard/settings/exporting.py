"""A configuration to give away: what is, or may hold, a secret is left out."""

from __future__ import annotations

from copy import deepcopy

from wallboard.settings.draft import Values
from wallboard.settings.merge import merged

SECRET_KEYS = ("pin_hash", "pin")


def exported(table: Values) -> tuple[str, list[str]]:
    """`table` as a file without secrets, and what was left out, in words. Comments stay here: anything may
    stand in them.

    A route's Apprise URL is a secret as a whole; where it was the only address, the variable
    `WALLBOARD_ROUTE_URL` stands in its place, so that the file can be loaded. Raises ConfigError.
    """
    given, left_out = deepcopy(table), []
    for route in given.get("route", []):
        if route.pop("url", ""):
            route["url_env"] = "WALLBOARD_ROUTE_URL"
            left_out.append(f"route {route.get('name', '')}: url")
    for feed in given.get("feed", []):
        bare = _without_secrets(feed.get("url", ""))
        if bare != feed.get("url", ""):
            feed["url"] = bare
            left_out.append(f"feed {bare}: what stood behind ? or before @")
    tables = [(name, values) for name, values in given.items() if isinstance(values, dict)]
    left_out += [f"{name}.{key}" for name, values in tables for key in SECRET_KEYS if values.pop(key, "")]
    return merged("", given), left_out


def _without_secrets(url: str) -> str:
    """The address without a query, and without a password."""
    scheme, mark, rest = url.partition("://")
    rest = rest.partition("?")[0].partition("#")[0]
    user, at, host = rest.rpartition("@")
    return f"{scheme}{mark}{user.partition(':')[0]}{at}{host}"

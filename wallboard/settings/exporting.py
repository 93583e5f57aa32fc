"""A configuration to give away: what is, or may hold, a secret is left out."""

from __future__ import annotations

from copy import deepcopy

from wallboard.settings.draft import Values
from wallboard.settings.merge import merged

SECRET_KEYS = ("pin_hash", "pin")


def exported(table: Values) -> tuple[str, list[str]]:
    """`table`, which the loader takes, as a file without secrets, and what was left out, in words.

    Comments stay here: anything may stand in them. The loader refuses a feed's address with a secret in it. A
    route's Apprise URL is a secret as a whole; where it was the only address, the variable
    `WALLBOARD_ROUTE_URL` stands in its place, so that the file can be loaded. Raises ConfigError.
    """
    given, left_out = deepcopy(table), []
    for route in given.get("route", []):
        if route.pop("url", ""):
            route["url_env"] = "WALLBOARD_ROUTE_URL"
            left_out.append(f"route {route.get('name', '')}: url")
    tables = [(name, values) for name, values in given.items() if isinstance(values, dict)]
    left_out += [f"{name}.{key}" for name, values in tables for key in SECRET_KEYS if values.pop(key, "")]
    return merged("", given), left_out

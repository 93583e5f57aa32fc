"""Where NATS is, and whose floor is meant: `nats+wss://USER@HOST:PORT,HOST:PORT/SITE`."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from msgspec import Struct

from feeds.client import is_this_machine
from wallboard.errors import RefusedError

_SCHEMES = {"nats": "nats", "tls": "tls", "nats+ws": "ws", "nats+wss": "wss"}
_SITE = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")


class NatsAddress(Struct, frozen=True):
    """The servers as the library wants them, the user (empty: none) and the site."""

    servers: tuple[str, ...]
    user: str
    site: str

    @property
    def shown(self) -> str:
        """For people; no secret is in it."""
        return f"{', '.join(self.servers)} ({self.site})"

    @property
    def is_secure(self) -> bool:
        """Whether nobody on the way can read along."""
        return self.servers[0].startswith(("tls:", "wss:"))

    @property
    def is_local(self) -> bool:
        """Whether all servers are on this machine."""
        return all(is_this_machine(urlsplit(server).hostname or "") for server in self.servers)


def parse_nats(url: str, *, allow_insecure: bool = False) -> NatsAddress:
    """Read an address. Raises RefusedError that says what one looks like, and never quotes a secret."""
    scheme, _, rest = url.partition("://")
    place, _, site = rest.partition("/")
    user, at, hosts = place.rpartition("@")
    if ":" in user:
        raise RefusedError(
            "The address of NATS has a password in it, where anyone can read it",
            "Write USER@HOST, and name the place of the password as that of a token.",
        )
    understood = (
        scheme in _SCHEMES
        and all(map(_is_host, hosts.split(",")))
        and _SITE.fullmatch(site)
        and bool(user) == bool(at)
    )
    if not understood:
        raise RefusedError(
            "That is no address of NATS",
            "Write nats+wss://USER@HOST:PORT/SITE, more hosts with commas, the site in small letters.",
        )
    servers = tuple(f"{_SCHEMES[scheme]}://{host}" for host in hosts.split(","))
    address = NatsAddress(servers, user, site)
    if not (address.is_secure or address.is_local or allow_insecure):
        raise RefusedError(
            f"{address.shown} is not encrypted",
            "Use nats+wss:// or tls://, or say allow_insecure if the network is trusted.",
        )
    return address


def _is_host(text: str) -> bool:
    """Whether it is `HOST`, or `HOST:PORT`."""
    try:
        parts = urlsplit(f"//{text}")
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False

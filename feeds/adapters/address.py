"""Where a vendor's feed is: `VENDOR://USER@HOST:PORT/PLACE`, and `VENDOR+plain://…` without TLS."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from msgspec import Struct

from wallboard.errors import ConfigError

PLAIN = "+plain"


class VendorAddress(Struct, frozen=True):
    """An address in its parts. `port` is None where none is given; `place` is the path without slashes.

    `mapping` is the path of the site's mapping file, for feeds that need one.
    """

    vendor: str
    host: str
    port: int | None = None
    user: str = ""
    place: str = ""
    plain: bool = False
    mapping: str = ""

    def __str__(self) -> str:
        return f"{self.vendor}{PLAIN if self.plain else ''}://{self.netloc()}"

    def netloc(self, port: int | None = None) -> str:
        """`HOST:PORT`, with `port` where the address gives none."""
        host, port = f"[{self.host}]" if ":" in self.host else self.host, self.port or port
        return f"{host}:{port}" if port else host

    def web(self, port: int | None = None) -> str:
        """`https://HOST:PORT`, or `http://…` where the address is plain."""
        return f"{'http' if self.plain else 'https'}://{self.netloc(port)}"

    def socket(self, port: int | None = None) -> str:
        """`wss://HOST:PORT`, or `ws://…` where the address is plain."""
        return f"{'ws' if self.plain else 'wss'}://{self.netloc(port)}"


def scheme_of(text: str) -> str:
    """The vendor that an address begins with, in small letters; empty where there is none."""
    scheme, found, _ = text.partition("://")
    return scheme.lower().removesuffix(PLAIN) if found else ""


def parse_address(text: str, example: str) -> VendorAddress:
    """Read an address. Raises ConfigError that shows `example`, never the address: it may hold a secret."""
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError:
        host = port = parts = None
    if parts is None or not host or port == 0:
        raise ConfigError(f"the address cannot be read; write it as {example}")
    if parts.password is not None or parts.query or parts.fragment:
        raise ConfigError(
            "the address has more in it than where and who. A secret belongs into an environment variable or "
            f"the keyring, where not everybody can read it; write the address as {example}"
        )
    scheme = parts.scheme.lower()
    return VendorAddress(
        vendor=scheme.removesuffix(PLAIN),
        host=host,
        port=port,
        user=unquote(parts.username or ""),
        place=unquote(parts.path.strip("/")),
        plain=scheme.endswith(PLAIN),
    )

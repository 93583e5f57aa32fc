"""Where the PBX is, and how it is reached."""

from __future__ import annotations

from urllib.parse import urlsplit

from msgspec import Struct

from wallboard.errors import ConfigError

SCHEME = "asterisk"
PORT, TLS_PORT = 5038, 5039


class Address(Struct, frozen=True):
    """The manager interface of an Asterisk, and as whom to log in."""

    user: str
    host: str
    port: int

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{SCHEME}://{host}:{self.port}"


def parse_address(text: str, *, tls: bool = False) -> Address:
    """Read `asterisk://USER@HOST[:PORT]`. Raises ConfigError that says what is missing."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise ConfigError("cannot be read; write asterisk://USER@HOST:5038", key="SOURCE") from None
    if parts.scheme != SCHEME or not parts.hostname or not parts.username:
        raise ConfigError("is incomplete; write asterisk://USER@HOST:5038", key="SOURCE")
    if parts.password is not None:
        raise ConfigError(
            "has the password in it, where anyone can read it; put it into an environment variable and name "
            "that with --secret-env",
            key="SOURCE",
        )
    return Address(parts.username, parts.hostname, port or (TLS_PORT if tls else PORT))

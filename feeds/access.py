"""Who may come in, and what he may do: bearer tokens with scopes.

A file of tokens holds their SHA-256 only. That is enough, for the tokens are made here and random (256 bits):
nobody can guess them from their hashes, as he could a password.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from msgspec import Struct

from wallboard.errors import ConfigError
from wallboard.whole_file import write_whole

Scope = Literal["view", "act"]
SCOPES: tuple[Scope, ...] = ("view", "act")
_LINE = re.compile(r"(?P<name>[\w.@-]{1,64})\s+(?P<scope>view|act)\s+sha256:(?P<digest>[0-9a-f]{64})")
_NAME = re.compile(r"[\w.@-]{1,64}")
_OTHERS = 0o077


class Grant(Struct, frozen=True):
    """A token by its name: `view` may watch, `act` may send commands, too. `digest` is its SHA-256."""

    name: str
    scope: Scope
    digest: bytes


ANYONE = Grant("anyone", "act", b"")
"""Who comes where no token is asked for."""


def grant_of(token: str, name: str, scope: Scope = "act") -> Grant:
    """The grant of a token that is known in clear."""
    return Grant(name, scope, hashlib.sha256(token.encode()).digest())


class Door:
    """Lets in who shows a token of `grants` or of `file`; where it was given neither, everybody."""

    def __init__(self, grants: Sequence[Grant] = (), file: TokenFile | None = None) -> None:
        self._fixed, self._file = tuple(grants), file

    @property
    def is_open(self) -> bool:
        """Whether it asks for no token."""
        return not self._fixed and self._file is None

    def admit(self, authorization: str) -> Grant | None:
        """The grant of whoever sent this `Authorization` header, None where he may not come in."""
        if self.is_open:
            return ANYONE
        kind, _, token = authorization.partition(" ")
        shown = hashlib.sha256(token.encode(errors="surrogateescape")).digest()
        found = None
        for grant in self._grants:  # all of them, so that the time does not tell which one was near
            if hmac.compare_digest(grant.digest, shown):
                found = grant
        return found if kind == "Bearer" else None

    def holds(self, grant: Grant) -> bool:
        """Whether a grant given earlier is still good."""
        return grant is ANYONE or grant in self._grants

    def refresh(self) -> None:
        """Read the file again where it has changed."""
        if self._file is not None:
            self._file.refresh()

    @property
    def _grants(self) -> tuple[Grant, ...]:
        return self._fixed + (self._file.grants if self._file else ())


class TokenFile:
    """A file with one token a line: `NAME view|act sha256:HASH`. Only its owner may read or write it.

    Raises ConfigError where it cannot be used at first. Later changes that cannot be used are said, and the
    tokens stay what they were.
    """

    def __init__(self, path: Path, say: Callable[[str], None] = lambda _: None) -> None:
        self.path, self._say = path, say
        self._stamp = _stamp(path)
        self.grants = read_grants(path)

    def refresh(self) -> None:
        """Read the file again where it has changed."""
        stamp = _stamp(self.path)
        if stamp == self._stamp:
            return
        self._stamp = stamp
        try:
            self.grants = read_grants(self.path)
        except ConfigError as error:
            self._say(f"The tokens stay what they were: {error}")
        else:
            self._say(f"{self.path} was read again: {len(self.grants)} tokens.")


def _stamp(path: Path) -> tuple[int, ...]:
    try:
        stat = path.stat()
    except OSError:
        return ()
    return stat.st_mtime_ns, stat.st_size, stat.st_ino, stat.st_mode


def read_grants(path: Path) -> tuple[Grant, ...]:
    """The tokens of a file. Raises ConfigError that names the line."""
    try:
        text = check_private(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not a text in UTF-8"
        raise ConfigError(f"cannot be read ({reason})", file=str(path)) from error
    grants: dict[str, Grant] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.partition("#")[0].strip()
        if not words:
            continue
        found = _LINE.fullmatch(words)
        if found is None:  # not quoted: it may be a token in clear
            raise ConfigError(
                "write NAME view|act sha256:HASH; `token new` writes such a line", file=str(path), line=number
            )
        name, scope = found["name"], found["scope"]
        if name in grants:
            raise ConfigError(f"there are two tokens {name}", file=str(path), line=number)
        grants[name] = Grant(name, "act" if scope == "act" else "view", bytes.fromhex(found["digest"]))
    return tuple(grants.values())


def check_private(path: Path) -> Path:
    """The path of a file that only its owner may read and write. Raises ConfigError, or OSError."""
    if os.name == "posix" and path.stat().st_mode & _OTHERS:
        raise ConfigError(f"others may read or change it; say chmod 600 {path}", file=str(path))
    return path


def new_token(path: Path, name: str, scope: Scope) -> str:
    """Make a token and add its hash to the file, which is made if need be. The token is known to nobody else.

    Raises ConfigError.
    """
    if not _NAME.fullmatch(name):
        raise ConfigError("a token's name has letters, digits and . _ - @ only", file=str(path))
    grants = read_grants(path) if path.exists() else ()
    if any(grant.name == name for grant in grants):
        raise ConfigError(f"there is a token {name} already; withdraw it first", file=str(path))
    token = secrets.token_urlsafe(32)
    _write(path, (*grants, grant_of(token, name, scope)))
    return token


def withdraw(path: Path, name: str) -> None:
    """Take a token out of the file. Raises ConfigError where there is none of that name."""
    grants = read_grants(path)
    rest = tuple(grant for grant in grants if grant.name != name)
    if len(rest) == len(grants):
        raise ConfigError(f"there is no token {name}", file=str(path))
    _write(path, rest)


def _write(path: Path, grants: Sequence[Grant]) -> None:
    """Replace the file at a stroke: a server that reads it meanwhile sees the old one or the new one."""
    lines = [f"{grant.name} {grant.scope} sha256:{grant.digest.hex()}\n" for grant in grants]
    text = "".join(["# The relay's tokens: NAME view|act sha256:HASH\n", *lines])
    try:
        write_whole(path, text.encode())
    except OSError as error:
        raise ConfigError(f"cannot be written ({error.strerror})", file=str(path)) from error

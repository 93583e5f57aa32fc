"""AMI without a socket: bytes in, messages out, and actions to bytes.

A message is a block of `Key: value` lines, ended by an empty one. Keys are lower-cased here, for their case
differs between events (`Uniqueid`, `UniqueID`). Nothing a PBX sends raises but a greeting that is not AMI's:
what cannot be read is counted and passed over, and no more than `MAX_MESSAGE_BYTES` are ever kept.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from math import isfinite

from feeds.relay.asterisk.counters import AmiCounters
from wallboard.errors import FeedError, RefusedError

Fields = Mapping[str, str]
"""A message: its keys in lower case, and their values."""

MAX_MESSAGE_BYTES = 256 * 1024
_MAX_GREETING_BYTES = 256
_MAX_DIGITS = 18
_GREETING = b"Asterisk Call Manager/"
_END = b"\r\n\r\n"
_EVENT = b"Event: "


class AmiReader:
    """Cuts the bytes of one connection into messages. Events that are not `wanted` are only counted."""

    def __init__(self, wanted: Collection[str], counters: AmiCounters) -> None:
        self.version = ""
        self._wanted = frozenset(name.encode() for name in wanted)
        self._counters = counters
        self._rest = bytearray()
        self._looked_at = 0
        self._overflowing = False

    def read(self, chunk: bytes) -> list[dict[str, str]]:
        """The messages that are complete now. Raises RefusedError where the other side is no AMI."""
        self._rest += chunk
        if not self.version and not self._read_greeting():
            return []
        messages = []
        while (end := self._rest.find(_END, self._looked_at)) >= 0:
            block = bytes(self._rest[:end])
            del self._rest[: end + len(_END)]
            self._looked_at = 0
            if self._overflowing:
                self._overflowing = False
            elif len(block) > MAX_MESSAGE_BYTES:
                self._counters.malformed += 1
            elif (message := self._parse(block)) is not None:
                messages.append(message)
        self._keep_bounded()
        return messages

    def _read_greeting(self) -> bool:
        line, found, _ = bytes(self._rest[:_MAX_GREETING_BYTES]).partition(b"\r\n")
        if not line.startswith(_GREETING[: len(line)]) or (not found and len(line) == _MAX_GREETING_BYTES):
            raise RefusedError(
                "What answers there is not the manager interface of an Asterisk",
                "Check host and port: AMI is 5038 in manager.conf, 5039 with TLS.",
            )
        if found:
            self.version = line.removeprefix(_GREETING).decode("ascii", "replace")[:40]
            del self._rest[: len(line) + 2]
        return bool(found)

    def _keep_bounded(self) -> None:
        """Remember where to look on; a message past the limit is thrown away as it comes."""
        if len(self._rest) > MAX_MESSAGE_BYTES:
            if not self._overflowing:
                self._counters.malformed += 1
            self._overflowing = True
            del self._rest[: -len(_END)]
        self._looked_at = max(0, len(self._rest) - len(_END) + 1)

    def _parse(self, block: bytes) -> dict[str, str] | None:
        counters = self._counters
        if block.startswith(_EVENT) and block[len(_EVENT) :].partition(b"\r\n")[0] not in self._wanted:
            counters.skipped += 1
            return None
        counters.messages += 1
        message: dict[str, str] = {}
        for line in block.decode("utf-8", "replace").split("\r\n"):
            key, colon, value = line.partition(":")
            if colon:
                message[key.lower()] = value.strip()
            elif line:
                counters.bad_lines += 1
        return message


def encode_action(name: str, fields: Fields) -> bytes:
    """An action as AMI wants it. Raises FeedError where a value would smuggle in a line of its own."""
    lines = [f"{key}: {value}" for key, value in {"Action": name, **fields}.items()]
    if any(character in line for line in lines for character in "\r\n\0"):
        raise FeedError(f"{name} was not sent: a value has a line break in it")
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def number(fields: Fields, key: str) -> float | None:
    """A finite number, or None where there is none."""
    try:
        value = float(fields[key])
    except (KeyError, ValueError):
        return None
    return value if isfinite(value) else None


def whole(fields: Fields, key: str) -> int:
    """A whole number, 0 where there is none."""
    text = fields.get(key, "")
    return int(text) if len(text) <= _MAX_DIGITS and text.isascii() and text.isdigit() else 0

"""Every error the program raises on purpose.

    WallboardError
    ├── ConfigError            the configuration file is wrong: names file, line and key
    ├── SourceError            a recorded day or export cannot be read: names file and line
    ├── FeedError              something about a live feed
    │   ├── ProtocolError      a frame that is not what the protocol allows
    │   ├── LimitError         a size past the protocol's limits
    │   ├── RefusedError       the server will not have us (401, 403, 404, certificate): a person must act
    │   └── UnsureError        what was sent may have arrived or not
    └── StoreError             the local log could not be read or written
        ├── NewerSchemaError   the file was written by a newer program
        └── DamagedStoreError  the file is not what this program wrote

A message says what happened, where, and what to do next. Secrets never stand in one.
"""

from __future__ import annotations


class WallboardError(Exception):
    """Base of all errors raised on purpose; its text may be shown to the user as it is."""


class ConfigError(WallboardError):
    """A configuration file is wrong.

    `file` is the path as the user gave it, `line` counts from 1 (None where it cannot be told), `key` is the
    dotted key.
    """

    def __init__(self, message: str, *, file: str = "", line: int | None = None, key: str = "") -> None:
        self.message, self.file, self.line, self.key = message, file, line, key
        place = file + (f":{line}" if line is not None else "")
        super().__init__(": ".join(part for part in (place, key, message) if part))


class SourceError(WallboardError):
    """A recording or a call-by-call export cannot be read. `line` counts from 1."""

    def __init__(self, message: str, *, file: str = "", line: int | None = None) -> None:
        self.message, self.file, self.line = message, file, line
        place = file + (f":{line}" if line is not None else "")
        super().__init__(f"{place}: {message}" if place else message)


class FeedError(WallboardError):
    """Something about a live feed went wrong."""


class UnsureError(FeedError):
    """The connection broke off while something was sent: it may have arrived or not."""


class ProtocolError(FeedError):
    """A frame is not what `wallboard.v1` allows."""


class LimitError(FeedError):
    """A frame, the queue of waiting contacts or the list of agents is past the protocol's limits."""


class RefusedError(FeedError):
    """The server refuses us; trying again at once would not help. `advice` says what a person can do."""

    def __init__(self, message: str, advice: str) -> None:
        self.advice = advice
        super().__init__(f"{message}. {advice}")


class StoreError(WallboardError):
    """The local log could not be read or written."""


class NothingKnownError(StoreError):
    """The log has nothing of what was asked for."""


class MisplacedError(StoreError):
    """The row does not go with what is in the log already, as a second signature of the same person."""


class NewerSchemaError(StoreError):
    """The file was written by a newer version of the program."""


class DamagedStoreError(StoreError):
    """The file is not what this program wrote."""

"""The door between a feed and the core: what a feed delivers, and the health it reports.

A feed (in `feeds/`) runs in the engine's asyncio loop, calls `FeedSink.deliver` for every frame and
`FeedSink.report` whenever its own condition changes. It never touches the engine otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from msgspec import Struct

from wallboard.events import Command, ServerMessage

LinkState = Literal["connecting", "current", "resyncing", "lost", "refused", "stopped"]


class FeedCounters(Struct, frozen=True, gc=False):
    """What a feed has seen since the program started.

    Counts of frames, messages and oddities; never reset.
    """

    frames: int = 0
    messages: int = 0
    unknown_types: int = 0
    unknown_fields: int = 0
    malformed: int = 0
    duplicates: int = 0
    gaps: int = 0
    reconnects: int = 0


class FeedReport(Struct, frozen=True):
    """A feed's condition. `detail` is a sentence for the user:

    what is wrong and what to do. While current it is empty, or tells what could not be read lately.
    `retry_s` is in how many seconds from now it connects again, None where it does not wait to.
    """

    feed: str
    link: LinkState
    detail: str = ""
    counters: FeedCounters = FeedCounters()
    retry_s: float | None = None


class FeedSink(Protocol):
    """What the core offers to a feed. Both calls are made from the engine's own loop."""

    async def deliver(self, feed: str, messages: Sequence[ServerMessage]) -> None:
        """Apply the messages of one frame, as one.

        Returns when the engine has applied them: that is the back-pressure.
        """

    def report(self, report: FeedReport) -> None:
        """Take note of a feed's condition."""


class Feed(Protocol):
    """A source of messages that keeps itself connected until it is cancelled."""

    name: str

    async def run(self, sink: FeedSink) -> None:
        """Deliver and report until cancelled; connection trouble is reported and retried, never raised."""

    async def send(self, command: Command) -> None:
        """Send a command to the source.

        Raises FeedError where it is not connected or does not offer `command.kind`.
        """

"""The names of a site's streams, subjects and keys."""

from __future__ import annotations

import re

from msgspec import Struct

from wallboard.events import (
    AgentStateChanged,
    ContactQueued,
    Event,
    MenuLeft,
    Outcome,
    PlanChanged,
    QueueLive,
    QueueTotals,
    ScheduleChanged,
)

SEQ_HEADER = "Nats-Msg-Id"
AFTER_HEADER = "Nats-Expected-Last-Msg-Id"
MADE_HEADER = "Wallboard-Checkpoint"
"""When the checkpoint that wrote a key was begun, nanoseconds: those of one bear the same."""
FLOOR_KEY = "floor"
_OUTSIDE = re.compile(rb"[^A-Za-z0-9_-]")
_OF_QUEUE = (ContactQueued, QueueTotals, QueueLive, PlanChanged, Outcome)


def token(text: str) -> str:
    """Any text as one token of a subject: letters, digits, - and _ stay, another byte becomes `=` and its
    hexadecimal digits. Two texts never become the same token.
    """
    return _OUTSIDE.sub(lambda found: b"=%02x" % found[0][0], text.encode()).decode() or "="


class Names(Struct, frozen=True):
    """What a site's floor is called in NATS."""

    site: str

    @property
    def stream(self) -> str:
        """Holds the day's events."""
        return f"WB_{self.site}"

    @property
    def stored(self) -> list[str]:
        """The subjects that the stream holds."""
        return [f"wb.{self.site}.queue.*", f"wb.{self.site}.agents", f"wb.{self.site}.floor"]

    @property
    def every(self) -> str:
        """All subjects of the stream."""
        return f"wb.{self.site}.>"

    @property
    def floor(self) -> str:
        """What belongs to no queue and no agent."""
        return f"wb.{self.site}.floor"

    @property
    def beat(self) -> str:
        """The relay's sign of life, and events as they happen; not stored."""
        return f"beat.{self.site}"

    @property
    def command(self) -> str:
        """Where commands go; who may publish here may act."""
        return f"command.{self.site}"

    @property
    def missed(self) -> str:
        """Where the relay is asked for events that a screen has missed."""
        return f"missed.{self.site}"

    @property
    def results(self) -> str:
        """What becomes of commands; not stored."""
        return f"results.{self.site}"

    @property
    def bucket(self) -> str:
        """Holds the last state of each agent and queue."""
        return f"WB_{self.site}_state"

    @property
    def bucket_stream(self) -> str:
        """The stream under the bucket."""
        return f"KV_{self.bucket}"

    def key(self, name: str) -> str:
        """The subject of a key of the bucket."""
        return f"$KV.{self.bucket}.{name}"

    def subject(self, event: Event, queue: str | None) -> str:
        """Where an event goes; `queue` is the contact's where it tells of one that is known."""
        if isinstance(event, (AgentStateChanged, ScheduleChanged)):
            return f"wb.{self.site}.agents"
        if isinstance(event, _OF_QUEUE) or (isinstance(event, MenuLeft) and event.queue):
            queue = event.queue
        return f"wb.{self.site}.queue.{token(queue)}" if queue else self.floor

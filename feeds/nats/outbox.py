"""What is on its way to the stream, in order: each message names the one before it, so that none overtakes.

A message that is sent again under its id is stored once; one whose predecessor was lost is refused. What
the stream's last message is tells, after any trouble, where to go on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from msgspec import Struct
from msgspec.json import encode

from feeds.nats.names import Names
from wallboard.events import (
    ContactAbandoned,
    ContactEnded,
    ContactInfo,
    ContactLeft,
    ContactQueued,
    Event,
    Hello,
)

MOST_BYTES = 64 * 1024 * 1024
"""Hours of a busy floor. What does not fit while NATS is away is told as a new floor instead."""


class Outgoing(Struct, frozen=True, gc=False):
    """A message for the stream. `seq` is that of the last event in it."""

    epoch: str
    seq: int
    subject: str
    data: bytes

    @property
    def id(self) -> str:
        """By which the stream knows it."""
        return f"{self.epoch}-{self.seq}"


def seq_of(id: str, epoch: str) -> int | None:
    """The last event in the message with this id; None where it is of another epoch."""
    of, _, seq = id.partition("-")
    return int(seq) if of == epoch and seq.isdecimal() else None


class Outbox:
    """Messages in order: those on the way and those that wait. `last_id` is that before the first waiting."""

    def __init__(self, names: Names) -> None:
        self.epoch = ""
        self.last_id = ""
        self.under_way: deque[Outgoing] = deque()
        self.waiting: deque[Outgoing] = deque()
        self._names = names
        self._size_bytes = 0
        self._queue_of: dict[str, str] = {}

    @property
    def is_full(self) -> bool:
        """Whether more waits than is to be kept."""
        return self._size_bytes > MOST_BYTES

    def begin(self, hello: Hello, seq: int, contacts: Sequence[ContactInfo]) -> None:
        """Forget everything: a new epoch begins after the event `seq`, with these contacts on the floor."""
        self.epoch, self.last_id = hello.epoch, ""
        self.under_way.clear()
        self.waiting.clear()
        self._size_bytes = 0
        self._queue_of = {contact.contact: contact.queue for contact in contacts}
        self._put(Outgoing(hello.epoch, seq, self._names.floor, encode([hello])))

    def add(self, events: Sequence[Event]) -> None:
        """Events in a row: a message for each run of those with the same subject."""
        run: list[Event] = []
        subject = ""
        for event in events:
            here = self._names.subject(event, self._queue(event))
            if run and here != subject:
                self._put(Outgoing(self.epoch, run[-1].seq, subject, encode(run)))
                run = []
            subject = here
            run.append(event)
        if run:
            self._put(Outgoing(self.epoch, run[-1].seq, subject, encode(run)))

    def take(self) -> tuple[Outgoing, str]:
        """The next message to send, and the id of the one before it."""
        message, before = self.waiting.popleft(), self.last_id
        self.under_way.append(message)
        self.last_id = message.id
        return message, before

    def stored(self) -> Outgoing:
        """The first of those under way has arrived."""
        message = self.under_way.popleft()
        self._size_bytes -= len(message.data)
        return message

    def go_back(self, last_id: str) -> bool:
        """After trouble the stream ends with `last_id`: send what follows again. False: it is not ours."""
        seq = seq_of(last_id, self.epoch)
        if seq is None:
            return False
        rest = [each for each in (*self.under_way, *self.waiting) if each.seq > seq]
        self.under_way.clear()
        self.waiting = deque(rest)
        self._size_bytes = sum(len(each.data) for each in rest)
        self.last_id = last_id
        return True

    def _put(self, message: Outgoing) -> None:
        self.waiting.append(message)
        self._size_bytes += len(message.data)

    def _queue(self, event: Event) -> str | None:
        contact: str | None = getattr(event, "contact", None)
        if contact is None:
            return None
        if isinstance(event, ContactQueued):
            self._queue_of[contact] = event.queue
        elif isinstance(event, (ContactEnded, ContactAbandoned, ContactLeft)):
            return self._queue_of.pop(contact, None)
        return self._queue_of.get(contact)

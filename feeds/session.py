"""The client's half of `wallboard.v1` without clock, socket or loop: bytes in, typed messages out.

A session outlives its connections, so that a reconnect goes on after the last event seen. It drops
duplicates, notices gaps and new epochs, and says what to subscribe to; `feeds.client` does the talking.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from msgspec.json import Decoder

from feeds.decoding import UNREADABLE, FrameReader, Unread
from wallboard.errors import LimitError, ProtocolError
from wallboard.events import (
    MAX_AGENTS,
    MAX_FRAME_BYTES,
    MAX_WAITING_CONTACTS,
    PROTOCOL,
    SNAPSHOT_LISTS,
    ErrorMessage,
    Event,
    FloorState,
    Heartbeat,
    Hello,
    Position,
    ServerMessage,
    Subscribe,
)
from wallboard.feed import FeedCounters

_SHORTEST_HEARTBEAT_S, _LONGEST_HEARTBEAT_S = 0.05, 300.0
_MOST_ASKED = 3
"""So often one event is asked for again: the answer may come by the connection that has just damaged it."""


class Session:
    """Reads frames in order and keeps its place in the server's sequence.

    `current` is True while nothing is known to be missing; `hello` is that of this connection, None before
    it. `discarded` counts messages that came out of their turn; what they told is asked for again.
    """

    def __init__(self, queues: Sequence[str] | None = None) -> None:
        self.current = False
        self.hello: Hello | None = None
        self.server_error: ErrorMessage | None = None
        self.discarded = 0
        self._queues = tuple(queues) if queues is not None else None
        self._epoch: str | None = None
        self._seq = 0
        self._asked = False
        self._doubted, self._doubts = -1, 0
        self._parts: list[FloorState] = []
        self.frames = self._messages = self._duplicates = self._gaps = self._connections = 0
        self._reader: FrameReader[ServerMessage] = FrameReader(ServerMessage)
        # Decoding into events alone proves that a frame bears nothing else, and is quicker.
        self._event: Decoder[Event] = Decoder(Event)
        self._events: Decoder[tuple[Event, ...]] = Decoder(tuple[Event, ...])

    @property
    def position(self) -> Position | None:
        """The last event seen, None where a snapshot is needed."""
        return None if self._epoch is None else Position(self._epoch, self._seq)

    @property
    def heartbeat_s(self) -> float:
        """The longest time between two frames that the server promises, within reason."""
        promised_s = self.hello.heartbeat_s if self.hello else 1.0
        return min(max(promised_s, _SHORTEST_HEARTBEAT_S), _LONGEST_HEARTBEAT_S)

    @property
    def last_malformed(self) -> str:
        """What was wrong with the last malformed message, and where in it; empty where there was none."""
        return self._reader.last_malformed

    @property
    def counters(self) -> FeedCounters:
        """What was seen since the session was made.

        `messages` = delivered + duplicates + discarded + unknown types + malformed + parts of snapshots.
        """
        return FeedCounters(
            frames=self.frames,
            messages=self._messages + self._reader.unknown_types + self._reader.malformed,
            unknown_types=self._reader.unknown_types,
            unknown_fields=self._reader.unknown_fields,
            malformed=self._reader.malformed,
            duplicates=self._duplicates,
            gaps=self._gaps,
            reconnects=max(0, self._connections - 1),
        )

    def connected(self) -> None:
        """A new connection is open; its first message must be `hello`."""
        self._connections += 1
        self.disconnected()

    def disconnected(self) -> None:
        """The connection is gone. The place in the sequence is kept."""
        self.server_error = None
        self.current = False
        self.hello = None
        self._asked = False
        self._parts.clear()

    def forget(self) -> None:
        """What was delivered was not applied: a snapshot is needed."""
        self._epoch = None
        self.current = False

    def ask(self) -> Subscribe | None:
        """What to ask the server for now; None while current, before `hello`, and while the answer is due."""
        if self.current or self.hello is None or self._asked:
            return None
        self._asked = True
        return Subscribe(queues=self._queues, since=self.position)

    def receive(self, frame: bytes) -> Sequence[ServerMessage]:
        """The frame's messages that are to be applied, as one.

        Raises LimitError past the protocol's limits, ProtocolError where the server speaks another protocol.
        """
        self.frames += 1
        if len(frame) > MAX_FRAME_BYTES:
            raise LimitError(_too_large(len(frame)))
        try:
            if frame[:1] == b"[":
                return self._pass_batch(self._events.decode(frame))
            event = self._event.decode(frame)
        except UNREADABLE:
            return self._sort(self._reader.read(frame))
        if not self.current or event.seq != self._seq + 1:
            return self._sort((event,))
        self._seq += 1
        self._messages += 1
        return (event,)

    def _pass_batch(self, events: tuple[Event, ...]) -> Sequence[ServerMessage]:
        """All of the events at a stroke where they are the next ones, else each by itself."""
        first, count = self._seq + 1, len(events)
        if not self.current or [event.seq for event in events] != list(range(first, first + count)):
            return self._sort(events)
        self._seq += count
        self._messages += count
        return events

    def _sort(self, messages: Iterable[ServerMessage | Unread]) -> list[ServerMessage]:
        """Those of the messages that stand in their place."""
        delivered = []
        for message in messages:
            if isinstance(message, Unread):
                self._pass_by(message)
                continue
            self._messages += 1
            taken = self._take(message)
            if taken is not None:
                delivered.append(taken)
        return delivered

    def _pass_by(self, message: Unread) -> None:
        """One that was damaged on its way is asked for again, though not for ever; any other is left out."""
        if message.damaged and message.seq == self._seq + 1 and self._is_doubtful(message.seq):
            self._note_gap()
            self._asked = False
        else:
            self._take_place(message.seq)

    def _is_doubtful(self, seq: int) -> bool:
        """One that comes the same time and again is the server's own mistake."""
        self._doubts = self._doubts + 1 if seq == self._doubted else 1
        self._doubted = seq
        return self._doubts <= _MOST_ASKED

    def _take(self, message: ServerMessage) -> ServerMessage | None:
        if isinstance(message, Hello):
            return self._take_hello(message)
        if isinstance(message, ErrorMessage):
            self.server_error = message
            return message
        if self.hello is None:
            self.discarded += 1
            return None
        if isinstance(message, Event):
            return self._take_event(message)
        if isinstance(message, FloorState):
            return self._take_state(message)
        if isinstance(message, Heartbeat):
            self._compare(message.seq)
        return message

    def _take_hello(self, hello: Hello) -> Hello:
        if hello.protocol != PROTOCOL:
            raise ProtocolError(
                f"The server speaks {hello.protocol[:40]!r}, this program {PROTOCOL!r}. Update the older one."
            )
        if hello.epoch != self._epoch:
            self._epoch = None
        self.hello = hello
        self.current = self._asked = False
        return hello

    def _take_event(self, event: Event) -> Event | None:
        if self._take_place(event.seq):
            return event
        if self._epoch is not None and event.seq <= self._seq:
            self._duplicates += 1
        else:
            self.discarded += 1
        return None

    def _take_place(self, seq: int) -> bool:
        """Whether `seq` is the next in the sequence; if so it is passed."""
        if self.hello is None or self._epoch is None:
            return False
        if seq == self._seq + 1:
            self._seq = seq
            self.current = True
            return True
        if seq > self._seq:
            self._note_gap()
        return False

    def _compare(self, seq: int) -> None:
        """A heartbeat tells the last `seq` sent: we are up to date, or we have missed something."""
        if self._epoch is None or self._parts:
            return
        if seq == self._seq:
            self.current = True
            return
        self._note_gap()
        if seq < self._seq:  # The server has gone back without a new epoch: only a snapshot helps.
            self._epoch = None

    def _note_gap(self) -> None:
        if self.current:
            self._gaps += 1
            self.current = self._asked = False

    def _take_state(self, part: FloorState) -> FloorState | None:
        if self._parts and (self._parts[0].epoch, self._parts[0].seq) != (part.epoch, part.seq):
            self._parts.clear()
        self._parts.append(part)
        agents = sum(len(known.agents) for known in self._parts)
        waiting = sum(contact.answered_at is None for known in self._parts for contact in known.contacts)
        if agents > MAX_AGENTS:
            raise LimitError(_too_many(agents, "agents", MAX_AGENTS))
        if waiting > MAX_WAITING_CONTACTS:
            raise LimitError(_too_many(waiting, "contacts waiting", MAX_WAITING_CONTACTS))
        if part.more:
            self.current = False
            return None
        state = _join(self._parts)
        self._parts.clear()
        self._epoch, self._seq, self.current = state.epoch, state.seq, True
        return state


def _join(parts: Sequence[FloorState]) -> FloorState:
    """The snapshot that came in `parts`, the last of which bears its time."""
    if len(parts) == 1:
        return parts[0]
    joined = {name: tuple(item for part in parts for item in getattr(part, name)) for name in SNAPSHOT_LISTS}
    return msgspec.structs.replace(parts[-1], **joined)


def _too_large(size_bytes: int) -> str:
    return (
        f"A frame of {size_bytes:,} bytes came; the protocol allows {MAX_FRAME_BYTES:,}. "
        "The server must send smaller batches, or its snapshot in several frames."
    )


def _too_many(count: int, what: str, limit: int) -> str:
    return f"The snapshot has {count:,} {what}; the protocol allows {limit:,}. Divide the site."

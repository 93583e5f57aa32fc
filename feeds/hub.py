"""The server's clients: who is connected, who subscribed, and who lags too far behind."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from msgspec import Struct
from msgspec.json import Encoder
from websockets.asyncio.server import ServerConnection
from websockets.frames import CloseCode, Frame, Opcode
from websockets.protocol import State

from wallboard.events import ErrorMessage, ServerMessage


class HubStats(Struct, frozen=True):
    """`clients` are connected now; the rest counts since the start, each client's own."""

    clients: int
    subscribers: int
    frames: int
    sent_bytes: int
    slow_consumers: int


class Hub:
    """Hands frames to the clients' sockets without waiting; dismisses one that lets `limit_bytes` pile up.

    A frame is made once and its bytes are written to every socket: a server's frames are not masked, and
    without compression they are the same for all. `websockets.broadcast` makes it anew for each.
    """

    def __init__(self, limit_bytes: int) -> None:
        self.connections: set[ServerConnection] = set()
        self.subscribers: set[ServerConnection] = set()
        self._limit_bytes = limit_bytes
        self._largest_bytes = 0
        self._encode = Encoder().encode
        self._dismissals: set[asyncio.Task[None]] = set()
        self._frames = self._sent_bytes = self._slow_consumers = 0

    @property
    def stats(self) -> HubStats:
        """What was sent, and to how many."""
        return HubStats(
            clients=len(self.connections),
            subscribers=len(self.subscribers),
            frames=self._frames,
            sent_bytes=self._sent_bytes,
            slow_consumers=self._slow_consumers,
        )

    def make_room(self, size_bytes: int) -> None:
        """So much is sent at a stroke, and is no sign that a client is slow."""
        self._largest_bytes = max(self._largest_bytes, size_bytes)

    def send(self, connections: Iterable[ServerConnection], frame: bytes) -> None:
        """Send an encoded frame."""
        connections = tuple(connections)  # a dismissal changes the sets
        wire = _on_the_wire(frame)
        limit_bytes = self._limit_bytes + self._largest_bytes
        for connection in connections:
            if connection.protocol.state is State.OPEN:
                transport = connection.transport
                transport.write(wire)
                if transport.get_write_buffer_size() > limit_bytes:
                    self._dismiss_slow(connection)
        self._frames += len(connections)
        self._sent_bytes += len(connections) * len(frame)

    def tell(self, connections: Iterable[ServerConnection], message: ServerMessage) -> None:
        """Send one message."""
        self.send(connections, self._encode(message))

    def forget(self, connection: ServerConnection) -> None:
        """The client is gone, or going."""
        self.connections.discard(connection)
        self.subscribers.discard(connection)

    def dismiss(
        self,
        connection: ServerConnection,
        error: ErrorMessage,
        close_code: CloseCode = CloseCode.TRY_AGAIN_LATER,
    ) -> None:
        """Say why and close, without waiting for the closing handshake."""
        self.forget(connection)
        if connection.protocol.state is State.OPEN:
            connection.transport.write(_on_the_wire(self._encode(error)))
        task = asyncio.create_task(connection.close(close_code, error.code), name="feed server dismissal")
        self._dismissals.add(task)
        task.add_done_callback(self._dismissals.discard)

    async def close(self) -> None:
        """Wait until the dismissed are gone."""
        await asyncio.gather(*self._dismissals)

    def _dismiss_slow(self, connection: ServerConnection) -> None:
        if connection in self.connections:
            self._slow_consumers += 1
            text = "This client reads more slowly than the events come; it may connect again."
            self.dismiss(connection, ErrorMessage("slow_consumer", text, retry_after_s=5.0))


def _on_the_wire(frame: bytes) -> bytes:
    return Frame(Opcode.TEXT, frame).serialize(mask=False)

"""The server's clients: who is connected, who subscribed, and who lags too far behind."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from msgspec import Struct
from msgspec.json import Encoder
from websockets.asyncio.server import ServerConnection, broadcast

from wallboard.events import ErrorMessage, ServerMessage


class HubStats(Struct, frozen=True):
    """`clients` are connected now; the rest counts since the start, each client's own."""

    clients: int
    subscribers: int
    frames: int
    sent_bytes: int
    slow_consumers: int


class Hub:
    """Hands frames to the clients' sockets without waiting; dismisses one that lets `limit_bytes` pile up."""

    def __init__(self, limit_bytes: int) -> None:
        self.connections: set[ServerConnection] = set()
        self.subscribers: set[ServerConnection] = set()
        self._limit_bytes = limit_bytes
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

    def send(self, connections: Iterable[ServerConnection], frame: bytes) -> None:
        """Send an encoded frame."""
        connections = tuple(connections)  # a dismissal changes the sets
        broadcast(connections, frame, text=True)
        self._frames += len(connections)
        self._sent_bytes += len(connections) * len(frame)
        for connection in connections:
            if connection.transport.get_write_buffer_size() > self._limit_bytes:
                self._dismiss_slow(connection)

    def tell(self, connections: Iterable[ServerConnection], message: ServerMessage) -> None:
        """Send one message."""
        self.send(connections, self._encode(message))

    def forget(self, connection: ServerConnection) -> None:
        """The client is gone, or going."""
        self.connections.discard(connection)
        self.subscribers.discard(connection)

    def dismiss(self, connection: ServerConnection, error: ErrorMessage) -> None:
        """Say why and close, without waiting for the closing handshake."""
        self.forget(connection)
        broadcast([connection], self._encode(error), text=True)
        task = asyncio.create_task(connection.close(1013, error.code), name="feed server dismissal")
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

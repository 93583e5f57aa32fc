"""Events that come one by one leave in rounds, so that many clients cost one write each a round."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence

from feeds.framing import EventFrame, event_frames

PAUSE_PER_CLIENT_S = 100e-6
"""Ten times what a write takes: sending takes a tenth of a core, however many there are …"""
LONGEST_PAUSE_S = 0.1
"""… up to a thousand. No event waits longer than this."""


class Rounds:
    """Gathers encoded events and gives them to `send` as frames: at once after a rest, else in rounds.

    `clients` tells how many there are to send to; with one a round may follow the next after 0.1 ms.
    """

    def __init__(self, send: Callable[[EventFrame], None], clients: Callable[[], int]) -> None:
        self._send, self._clients = send, clients
        self._parts: list[bytes] = []
        self._last_seq, self._sent_s = 0, float("-inf")
        self._timer: asyncio.TimerHandle | None = None

    def add(self, parts: Sequence[bytes], last_seq: int) -> None:
        """Events in their order, encoded; the last bears `last_seq`."""
        self._parts += parts
        self._last_seq = last_seq
        if self._timer is not None:
            return
        pause_s = min(LONGEST_PAUSE_S, self._clients() * PAUSE_PER_CLIENT_S)
        wait_s = self._sent_s + pause_s - time.monotonic()
        if wait_s <= 0.0:
            self.flush()
        else:
            self._timer = asyncio.get_running_loop().call_later(wait_s, self.flush)

    def flush(self) -> None:
        """Send what has gathered."""
        self.stop()
        if self._parts:
            parts, self._parts = self._parts, []
            for frame in event_frames(parts, self._last_seq):
                self._send(frame)
            self._sent_s = time.monotonic()

    def stop(self) -> None:
        """No round comes by itself any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

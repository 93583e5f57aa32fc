"""Messages to frames that keep to the protocol's limit, and the frames a returning client asks for."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec import Raw, Struct
from msgspec.json import Decoder, Encoder

from wallboard.errors import LimitError
from wallboard.events import MAX_FRAME_BYTES, SNAPSHOT_LISTS, Event, FloorState

_encode = Encoder().encode
FINER = (1, 2, 4, 8)
"""A snapshot whose parts are of unlike sizes is parted so many times finer."""


class EventFrame(Struct, frozen=True, gc=False):
    """Some events in a row, encoded: `seq` of the first and the last, and the frame."""

    first: int
    last: int
    data: bytes


def event_parts(events: Sequence[Event]) -> list[bytes]:
    """Each event encoded. Raises LimitError for one over the protocol's limit."""
    parts = [_encode(event) for event in events]
    for event, part in zip(events, parts, strict=True):
        if len(part) + 2 > MAX_FRAME_BYTES:
            raise LimitError(
                f"Event {event.seq} takes {len(part):,} bytes; a frame holds {MAX_FRAME_BYTES:,}."
            )
    return parts


def event_frames(
    parts: Sequence[bytes], last_seq: int, target_bytes: int = 256 * 1024
) -> Iterator[EventFrame]:
    """Encoded events in a row, the last of which bears `last_seq`, as frames of about `target_bytes`."""
    seq, begun, size = last_seq - len(parts), 0, 0
    for index, part in enumerate(parts):
        if index > begun and size + len(part) > target_bytes:
            yield _event_frame(parts[begun:index], seq + index)
            begun, size = index, 0
        size += len(part) + 1
    if parts:
        yield _event_frame(parts[begun:], last_seq)


def _event_frame(parts: Sequence[bytes], last: int) -> EventFrame:
    return EventFrame(last - len(parts) + 1, last, b"[" + b",".join(parts) + b"]")


def snapshot_frames(state: FloorState, target_bytes: int = MAX_FRAME_BYTES // 2) -> list[bytes]:
    """The snapshot as one frame, or as several of about `target_bytes`, all but the last with `more`."""
    whole = _encode(state)
    if len(whole) <= target_bytes:
        return [whole]
    count, largest = -(-len(whole) // target_bytes), 0
    for finer in FINER:
        frames = _parts(state, finer * count)
        largest = max(map(len, frames))
        if largest <= MAX_FRAME_BYTES:
            return frames
    raise LimitError(f"A part of the snapshot takes {largest:,} bytes; a frame holds {MAX_FRAME_BYTES:,}.")


def _parts(state: FloorState, count: int) -> list[bytes]:
    """The snapshot in so many parts, each with its share of every list."""
    frames = []
    for index in range(count):
        shares = {name: _share(getattr(state, name), index, count) for name in SNAPSHOT_LISTS}
        part = msgspec.structs.replace(state, **shares, more=index < count - 1)
        frames.append(_encode(part))
    return frames


def _share(items: Sequence[object], index: int, count: int) -> Sequence[object]:
    return items[len(items) * index // count : len(items) * (index + 1) // count]


def joined(frames: Iterable[bytes], limit_bytes: int) -> bytes:
    """The first frames of events as one, as many as fit, at least one; empty where there is none."""
    bodies, size = list[bytes](), 0
    for frame in frames:
        body = frame[1:-1] if frame[:1] == b"[" else frame
        size += len(body) + 1
        if bodies and size > limit_bytes:
            break
        bodies.append(body)
    return b"[" + b",".join(bodies) + b"]" if bodies else b""


class History:
    """The newest frames of events, up to `limit_bytes` of them."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._size_bytes = 0
        self._frames: deque[EventFrame] = deque()
        self._split = Decoder(list[Raw])

    def add(self, frame: EventFrame) -> None:
        """Keep a frame, and forget the oldest past the limit."""
        self._frames.append(frame)
        self._size_bytes += len(frame.data)
        while self._size_bytes > self._limit_bytes:
            self._size_bytes -= len(self._frames.popleft().data)

    def clear(self) -> None:
        """Forget everything: what comes next does not follow from it."""
        self._frames.clear()
        self._size_bytes = 0

    def after(self, seq: int, newest: int) -> list[bytes] | None:
        """The frames with the events after `seq` up to `newest`; None where some are forgotten."""
        if seq == newest:
            return []
        if seq > newest or not self._frames or seq < self._frames[0].first - 1:
            return None
        return [self._tail(frame, seq) for frame in self._frames if frame.last > seq]

    def _tail(self, frame: EventFrame, seq: int) -> bytes:
        if frame.first > seq:
            return frame.data
        return _encode(self._split.decode(frame.data)[seq + 1 - frame.first :])

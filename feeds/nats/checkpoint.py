"""A floor as keys of a bucket: the last state of each agent and queue, and where in the stream it stands.

A checkpoint writes the keys that changed and then `floor`, all with the same mark. A reader has a whole floor
when no key bears a newer mark than `floor` does: until then a checkpoint is on its way.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

import msgspec
from msgspec import Struct
from msgspec.json import decode, encode
from msgspec.structs import replace

from feeds.nats.names import FLOOR_KEY, token
from wallboard.events import (
    AgentInfo,
    AgentSchedule,
    ContactInfo,
    FloorState,
    IntervalTotals,
    QueueInfo,
    QueuePlan,
)
from wallboard.floor.day_sums import MINUTE_S

T = TypeVar("T")
_SHELVES = 64
"""Contacts come and go: they lie on so many shelves instead of having a key each."""
_DAY_S, _BLOCK_S = 86_400.0, 7_200.0
_MOST_WAITS = 10_000
"""An interval with more waits is told without them, for a value holds a megabyte: who has other limits then
takes the sums as they were counted.
"""


class FloorKey(Struct, frozen=True):
    """What the key `floor` holds: the last event in the floor, and the message of the stream that bore it."""

    epoch: str
    seq: int
    stream_seq: int
    at: float


def keys_of(state: FloorState) -> dict[str, bytes]:
    """The floor's keys, all but `floor`."""
    keys: dict[str, list[object]] = {}

    def put(name: str, item: object) -> None:
        keys.setdefault(name, []).append(item)

    for info in state.queues:
        put(f"queue.{token(info.queue)}", info)
    for agent in state.agents:
        put(f"agent.{token(agent.agent)}", agent)
    for contact in state.contacts:
        put(f"contacts.{zlib.crc32(contact.contact.encode()) % _SHELVES}", contact)
    for row in state.intervals:
        put(_sums_key(row), row if len(row.waits) <= 8 * _MOST_WAITS else replace(row, waits=b""))
    for plan in state.plan:
        put(f"plan.{token(plan.queue)}", plan)
    for schedule in state.schedules:
        put(f"schedule.{token(schedule.agent)}", schedule)
    return {name: encode(items) for name, items in keys.items()}


def _sums_key(row: IntervalTotals) -> str:
    """A key for each two hours of a queue's day, used again the next day; its minutes lie together.

    One for each interval would make a screen's start slow, one for the day each checkpoint large.
    """
    if row.length_s == MINUTE_S:
        return f"minutes.{token(row.queue)}"
    return f"day.{token(row.queue)}.{int(row.start % _DAY_S // _BLOCK_S)}"


def state_from(keys: Mapping[str, bytes], place: FloorKey) -> FloorState:
    """The floor that the keys hold. Raises msgspec.DecodeError."""

    def all_of(kind: type[T], *prefixes: str) -> tuple[T, ...]:
        found: Iterable[bytes] = (value for name, value in keys.items() if name.partition(".")[0] in prefixes)
        read: Callable[[bytes], list[T]] = msgspec.json.Decoder(list[kind]).decode  # type: ignore[valid-type]
        return tuple(item for value in found for item in read(value))

    return FloorState(
        epoch=place.epoch,
        seq=place.seq,
        at=place.at,
        queues=all_of(QueueInfo, "queue"),
        agents=all_of(AgentInfo, "agent"),
        contacts=all_of(ContactInfo, "contacts"),
        intervals=all_of(IntervalTotals, "day", "minutes"),
        plan=all_of(QueuePlan, "plan"),
        schedules=all_of(AgentSchedule, "schedule"),
    )


class Collected:
    """The keys as they come out of the bucket, until they are a whole floor."""

    def __init__(self) -> None:
        self.keys: dict[str, bytes] = {}
        self._newest = self._floor_made = 0
        self._place: FloorKey | None = None

    def put(self, name: str, value: bytes, made: int) -> None:
        """A key's value, of the checkpoint that was begun at `made`; an empty one was deleted."""
        self._newest = max(self._newest, made)
        if name == FLOOR_KEY:
            self._place, self._floor_made = decode(value, type=FloorKey), made
        elif value:
            self.keys[name] = value
        else:
            self.keys.pop(name, None)

    @property
    def place(self) -> FloorKey | None:
        """Where the floor stands; None while a checkpoint is on its way."""
        return self._place if self._floor_made >= self._newest else None

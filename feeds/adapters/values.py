"""Vendors' values as ours, each read once: numbers that come as text, moments in three notations.

Nothing here raises: what cannot be read is None, and None is never 0.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

import msgspec

from feeds.adapters.counters import AdapterCounters
from feeds.decoding import UNREADABLE
from wallboard.vendor_clock import VendorClock

_MILLISECONDS_FROM = 1e11
"""Epoch seconds reach it in the year 5138, epoch milliseconds did so in 1973."""
_FIRST, _LAST = 0.0, 4e9


Fields = dict[str, Any]


def read_object(frame: bytes, counters: AdapterCounters) -> Fields:
    """A frame that holds one JSON object; counted, and empty, where it holds anything else."""
    counters.messages += 1
    try:
        found = msgspec.json.decode(frame)
    except UNREADABLE as error:
        counters.note_malformed(error)
        return {}
    if not isinstance(found, dict):
        counters.note_malformed(f"it is no object but {type(found).__name__}")
        return {}
    return found


def fields(value: object, *path: str) -> Fields:
    """The object at `path` inside `value`; empty where there is none."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def items(value: object) -> list[Any]:
    """The list; empty where it is none."""
    return value if isinstance(value, list) else []


def number(value: object) -> float | None:
    """A finite number, also one that is written as text."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def count(value: object) -> int | None:
    """A whole number from 0."""
    found = number(value)
    return int(found) if found is not None and 0 <= found < _LAST else None


def moment(value: object, clock: VendorClock | None = None) -> float | None:
    """Epoch seconds of a moment written in ISO 8601, in epoch seconds or in epoch milliseconds; by our clock,
    where `clock` is the one that it was read from.

    One that would lie before 1970 or after 2096 is none; so is 0, which vendors write for “never”.
    """
    found = number(value)
    if found is None:
        stamp = _iso(value) if isinstance(value, str) else None
    else:
        stamp = plausible(found / 1000.0 if found >= _MILLISECONDS_FROM else found)
    return stamp if stamp is None or clock is None else clock.ours(stamp)


def _iso(text: str) -> float | None:
    try:
        found = datetime.fromisoformat(text.strip())
        return plausible(found.replace(tzinfo=found.tzinfo or UTC).timestamp())
    except (ValueError, OverflowError):
        return None


def plausible(at: float) -> float | None:
    """Epoch seconds from 1970 to 2096; None where they lie beyond: no figure on a floor is of then."""
    return at if _FIRST < at < _LAST else None


def word(value: object, most: int = 200) -> str:
    """A vendor's word, without what is no letter, sign or space; empty where it is no text."""
    if not isinstance(value, str):
        return ""
    return "".join(character for character in value[:most] if character.isprintable()).strip()

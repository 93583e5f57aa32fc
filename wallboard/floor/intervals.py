"""Sums per queue and interval. Sums are kept, ratios are derived (see `wallboard.metrics`).

A *sums* array is float64 with the last axis of length `WIDTH`, whose columns are named by the constants
below; leading axes are scopes and intervals. Contacts are counted in the interval of their own event. All
columns add up over queues and time except `LONGEST_WAIT_S`, which is a maximum: use `total` rather than
`sum`.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

import numpy as np
import numpy.typing as npt

from wallboard.events import IntervalTotals

SumsArray = npt.NDArray[np.float64]

FIELDS: tuple[str, ...] = (
    "offered",
    "answered",
    "abandoned",
    "left",
    "answered_within",
    "abandoned_within",
    "short_abandoned",
    "sl_offered",
    "answered_wait_s",
    "abandoned_wait_s",
    "left_wait_s",
    "longest_wait_s",
    "handled",
    "talk_s",
    "hold_s",
    "wrapup_s",
    "on_contact_s",
    "idle_s",
    "staffed_s",
)
WIDTH = len(FIELDS)
(
    OFFERED,
    ANSWERED,
    ABANDONED,
    LEFT,
    ANSWERED_WITHIN,
    ABANDONED_WITHIN,
    SHORT_ABANDONED,
    SL_OFFERED,
    ANSWERED_WAIT_S,
    ABANDONED_WAIT_S,
    LEFT_WAIT_S,
    LONGEST_WAIT_S,
    HANDLED,
    TALK_S,
    HOLD_S,
    WRAPUP_S,
    ON_CONTACT_S,
    IDLE_S,
    STAFFED_S,
) = range(WIDTH)
CONTACT_WIDTH = ON_CONTACT_S
"""Columns before this one are counted from contacts, the rest from agents' states."""


@dataclass(slots=True)
class ContactSums:
    """The contact columns of one queue in the minute that runs; the one mutable piece.

    Every event adds to it, and slots are written quicker than a Struct's fields.
    """

    offered: float = 0.0
    answered: float = 0.0
    abandoned: float = 0.0
    left: float = 0.0
    answered_within: float = 0.0
    abandoned_within: float = 0.0
    short_abandoned: float = 0.0
    sl_offered: float = 0.0
    answered_wait_s: float = 0.0
    abandoned_wait_s: float = 0.0
    left_wait_s: float = 0.0
    longest_wait_s: float = 0.0
    handled: float = 0.0
    talk_s: float = 0.0
    hold_s: float = 0.0
    wrapup_s: float = 0.0


_contact_columns = attrgetter(*FIELDS[:CONTACT_WIDTH])
_all_columns = attrgetter(*FIELDS)


def contact_rows(sums: list[ContactSums]) -> SumsArray:
    """The sums as an array of shape (len(sums), WIDTH), agents' columns zero."""
    rows = np.zeros((len(sums), WIDTH))
    if sums:
        rows[:, :CONTACT_WIDTH] = [_contact_columns(each) for each in sums]
    return rows


def row_of(totals: IntervalTotals) -> SumsArray:
    """The feed's totals of one queue and interval as a row of shape (WIDTH,)."""
    return np.array(_all_columns(totals), dtype=np.float64)


def total(sums: SumsArray, axis: int = 0) -> SumsArray:
    """Add sums up along `axis`; the longest wait is the longest of all. An empty axis gives zeros."""
    result: SumsArray = np.sum(sums, axis=axis)
    if sums.shape[axis]:
        result[..., LONGEST_WAIT_S] = sums[..., LONGEST_WAIT_S].max(axis=axis)
    return result


def add_into(target: SumsArray, extra: SumsArray) -> None:
    """Add `extra` to `target` in place (same shapes); the longest wait becomes the longer of both."""
    longest = np.maximum(target[..., LONGEST_WAIT_S], extra[..., LONGEST_WAIT_S])
    target += extra
    target[..., LONGEST_WAIT_S] = longest


def totals_of(
    row: SumsArray,
    *,
    queue: str,
    channel: str,
    start: float,
    length_s: float,
    target_s: float,
    short_abandon_s: float,
    waits: bytes = b"",
) -> IntervalTotals:
    """A row of shape (WIDTH,) as the feed's `IntervalTotals`."""
    return IntervalTotals(
        queue,
        start,
        length_s,
        channel,
        target_s,
        short_abandon_s,
        **dict(zip(FIELDS, row.tolist(), strict=True)),
        waits=waits,
    )

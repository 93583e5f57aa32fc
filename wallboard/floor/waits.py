"""The day's waits, so that who connects in mid-day counts them by limits of his own.

Whoever keeps a floor for others counts its service level by limits that may be nobody's: a wall may hold
e-mail to an hour, and another wall to two. So the sums of an interval bear its waits, and a wall whose limits
differ from those of the sums counts the columns that depend on them anew.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from wallboard.events import IntervalTotals
from wallboard.floor import intervals as col
from wallboard.floor.day_sums import MINUTE_S, DaySums
from wallboard.floor.intervals import SumsArray

if TYPE_CHECKING:
    from wallboard.floor.lines import Line

ANSWERED, ABANDONED, LEFT = range(3)
"""How a wait ended."""
_SIZE, _WORD, _HOW_AT = 8, "<u4", 30
_LONGEST_MS = (1 << _HOW_AT) - 1
_ROUNDED_S = 0.002
"""By so much a wait may seem to have begun too early: its end is rounded down, its length up."""

WaitsArray = npt.NDArray[np.float64]
"""Shape (waits, 3): when each ended (epoch seconds), how long it was (s), and how it ended."""

LIMITED = [col.ANSWERED_WITHIN, col.ABANDONED_WITHIN, col.SHORT_ABANDONED, col.SL_OFFERED]
"""The columns that depend on limits."""


def told_waits(waits: array[float], sums: DaySums) -> list[bytes]:
    """The waits of a queue that ended on a day, by interval, as sums tell them."""
    ended = np.frombuffer(waits, dtype=np.float64).reshape(-1, 3)
    ended = ended[(ended[:, 0] >= sums.day.start_at) & (ended[:, 0] < sums.day.end_at)]
    index = ((ended[:, 0] - sums.day.start_at) // sums.interval_s).astype(np.int16)
    order = np.argsort(index, kind="stable")  # they come in order but for some
    (end, wait_s, how), index = ended[order].T, index[order]
    # A wait is rounded up: it is within a limit of whole milliseconds exactly where it was before.
    after_ms = np.floor((end - sums.day.start_at - index * sums.interval_s) * 1000.0)
    wait_ms = np.minimum(np.ceil(wait_s * 1000.0), _LONGEST_MS)
    words = np.column_stack([after_ms, wait_ms]).astype(_WORD)
    words[:, 1] |= how.astype(_WORD) << _HOW_AT
    told, bounds = words.tobytes(), np.searchsorted(index, np.arange(sums.intervals + 1)) * _SIZE
    return [told[first:last] for first, last in pairwise(bounds.tolist())]


def waits_before(waits: array[float], since: float) -> array[float]:
    """Those that ended before `since`."""
    ended = np.frombuffer(waits, dtype=np.float64).reshape(-1, 3)
    return array("d", ended[ended[:, 0] < since].ravel())


def read_waits(rows: Iterable[IntervalTotals]) -> WaitsArray:
    """The waits that sums tell, in the order of the rows."""
    parts = [np.zeros((0, 3))]
    for row in rows:
        words = _words(row)
        ended, wait_s = row.start + words[:, 0] / 1000.0, (words[:, 1] & _LONGEST_MS) / 1000.0
        parts.append(np.column_stack([ended, wait_s, words[:, 1] >> _HOW_AT]))
    return np.concatenate(parts)


def has_all_waits(rows: Iterable[IntervalTotals]) -> bool:
    """Whether each of the sums bears all its waits."""
    return all(
        np.bincount(_words(row)[:, 1] >> _HOW_AT, minlength=4).tolist()
        == [row.answered, row.abandoned, row.left, 0]
        for row in rows
    )


def _words(row: IntervalTotals) -> npt.NDArray[np.uint32]:
    """Shape (waits, 2); what is left of a broken one is left out."""
    whole = len(row.waits) // _SIZE * _SIZE
    return np.frombuffer(row.waits[:whole], dtype=_WORD).reshape(-1, 2)


def other_limits(line: Line, rows: Iterable[IntervalTotals]) -> bool:
    """Whether one of the sums was counted by other limits than ours for the line."""
    own = line.limits.within_s, line.limits.short_abandon_s
    return any((row.target_s, row.short_abandon_s) != own for row in rows)


def count_anew(
    line: Line, waits: WaitsArray, still: Iterable[float], span: tuple[float, float], sums: DaySums
) -> None:
    """Add to `sums` what depends on the line's limits and happened in `span`: `still` are the times since
    when those wait who still do.
    """
    end, wait_s, how = waits.T
    within = wait_s <= line.target_s
    short = (wait_s <= line.short_abandon_s) & (line.short_abandon_s > 0.0)
    began, known_at = span
    ran_out = np.minimum(end - wait_s + line.target_s + _ROUNDED_S / 2, end)[~within]
    running = np.array(list(still), dtype=np.float64) + line.target_s
    expiries = np.concatenate([ran_out, running[running < known_at]])
    expiries[(expiries < began) & (expiries > began - _ROUNDED_S)] = began
    counted: Mapping[int, WaitsArray] = {
        col.ANSWERED_WITHIN: end[(how == ANSWERED) & within],
        col.ABANDONED_WITHIN: end[(how == ABANDONED) & within],
        col.SHORT_ABANDONED: end[(how == ABANDONED) & short],
        col.SL_OFFERED: np.concatenate([end[(how != LEFT) & within], expiries]),
    }
    rows: dict[float, SumsArray] = {}
    for column, times in counted.items():
        minutes, counts = np.unique(times // MINUTE_S * MINUTE_S, return_counts=True)
        for minute, count in zip(minutes.tolist(), counts.tolist(), strict=True):
            rows.setdefault(minute, np.zeros(col.WIDTH))[column] += count
    for minute, row in rows.items():
        if began <= minute < sums.day.end_at:
            sums.add_contacts(minute, row, line.index)

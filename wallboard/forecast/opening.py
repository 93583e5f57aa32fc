"""When a queue is open, told from its own counts: weekdays with the same hours share an *opening pattern*.

Friday may close at 14:00 and Saturday open at 20:00: such days must not be averaged with the others, nor may
a hole in the data pass for a quiet hour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from wallboard.forecast.grid import Numbers

Mask = npt.NDArray[np.bool_]

CLOSED_SHARE = 0.02  # of the busy hours' rate; below it a slot is closed
TELLING_CONTACTS = 20.0  # fewer at a busy slot over all days cannot tell a closed slot from a quiet one
ALIKE = 0.9  # share of common slots from which two weekdays have the same hours
SILENT_CONTACTS = 12.0  # this many expected and none seen: chance does that once in 160,000 times


@dataclass(frozen=True, slots=True, eq=False)
class Openings:
    """Opening patterns. `masks` (patterns, slots) says when open; `pattern_of` maps a weekday to its row."""

    masks: Mask
    pattern_of: dict[int, int]

    def pattern(self, day: date) -> int:
        """The pattern of `day`: its weekday's, or the commonest where that weekday was never seen."""
        return self.pattern_of.get(day.weekday(), 0)

    @property
    def weekdays(self) -> frozenset[int]:
        """Weekdays on which the queue ever opens."""
        return frozenset(day for day, row in self.pattern_of.items() if self.masks[row].any())


def openings(days: Sequence[date], counts: Numbers) -> Openings:
    """Find the opening patterns in `counts` (days, slots), NaN where unknown. The commonest pattern comes
    first.
    """
    weekdays = np.array([day.weekday() for day in days])
    by_number = sorted(set(weekdays.tolist()), key=lambda weekday: (-(weekdays == weekday).sum(), weekday))
    masks: list[Mask] = []
    pattern_of: dict[int, int] = {}
    usual = mean_rates(counts)
    for weekday in by_number:
        own = counts[weekdays == weekday]
        # Where no slot tells by itself, a whole afternoon without a contact does.
        silent = silences(np.nansum(own, axis=0)[None], (usual * len(own))[None])[0]
        mask = _open_slots(own) & ~silent
        row = next((at for at, known in enumerate(masks) if _alike(mask, known)), len(masks))
        if row == len(masks):
            masks.append(mask)
        masks[row] = masks[row] | mask
        pattern_of[weekday] = row
    return Openings(np.array(masks).reshape(len(masks), counts.shape[1]), pattern_of)


def mean_rates(counts: Numbers) -> Numbers:
    """Mean contacts a slot over the days of `counts` (days, slots), 0 where no day has data."""
    known = ~np.isnan(counts)
    rates: Numbers = np.nansum(counts, axis=0) / np.maximum(known.sum(axis=0), 1)
    return rates


def silences(counts: Numbers, expected: Numbers) -> Mask:
    """Runs of zeros that chance does not explain: a closure or a dead trunk, not low demand. Both of shape
    (days, slots).
    """
    silent = np.zeros(counts.shape, dtype=bool)
    for row, (seen, mean) in enumerate(zip(counts, expected, strict=True)):
        edges = np.flatnonzero(np.diff(np.concatenate(([0], (seen == 0).astype(int), [0]))))
        for begin, end in edges.reshape(-1, 2):
            silent[row, begin:end] = mean[begin:end].sum() > SILENT_CONTACTS
    return silent


def _open_slots(counts: Numbers) -> Mask:
    rates = mean_rates(counts)
    if not rates.any():
        return np.zeros(rates.shape, dtype=bool)
    busy = float(np.quantile(rates[rates > 0], 0.8))
    if busy * len(counts) < TELLING_CONTACTS:
        return np.ones(rates.shape, dtype=bool)
    is_open: Mask = rates > CLOSED_SHARE * busy
    return is_open


def _alike(one: Mask, other: Mask) -> bool:
    return bool((one & other).sum() >= ALIKE * (one | other).sum())

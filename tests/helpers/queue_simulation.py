"""A brute-force queue, contact by contact, first come first served; it shares nothing with what it checks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


def simulate(
    arrivals_s: Iterable[float],
    services_s: Iterable[float],
    patiences_s: Iterable[float],
    shifts_s: Sequence[tuple[float, float]],
) -> Array:
    """Return what each contact waited until answered; NaN where it hung up first.

    `shifts_s` is (free from, takes no more contacts from) for each agent.
    """
    free_s = list(shifts_s)
    heapify(free_s)
    waits = []
    for arrival, service, patience in zip(arrivals_s, services_s, patiences_s, strict=True):
        while free_s and max(arrival, free_s[0][0]) >= free_s[0][1]:
            heappop(free_s)
        start = max(arrival, free_s[0][0]) if free_s else float("inf")
        if start - arrival > patience:
            waits.append(float("nan"))
            continue
        _, until = heappop(free_s)
        heappush(free_s, (start + service, until))
        waits.append(start - arrival)
    return np.array(waits)


def poisson_arrivals(rng: np.random.Generator, rate_per_min: Sequence[float]) -> Array:
    """Return sorted arrival times (s) for a rate given minute by minute."""
    counts = rng.poisson(rate_per_min)
    return np.sort((np.repeat(np.arange(counts.size), counts) + rng.random(counts.sum())) * 60)

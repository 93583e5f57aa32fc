"""How long to wait before the next attempt: at once, then full jitter under a doubling limit."""

from __future__ import annotations

import random
from collections.abc import Callable


class Backoff:
    """Delays in seconds: 0, then uniform between 0 and `first_s`, 2 × `first_s`, … `limit_s`, for ever.

    Full jitter, so that a hundred wallboards don't return to a restarted server in step (M. Brooker,
    "Exponential Backoff And Jitter", AWS Architecture Blog 2015). `uniform(low, high)` draws the delay.
    """

    def __init__(
        self,
        first_s: float = 0.5,
        limit_s: float = 30.0,
        uniform: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._first_s, self._limit_s, self._uniform = first_s, limit_s, uniform
        self._ceiling_s = 0.0

    def next_delay_s(self) -> float:
        """The delay before the next attempt."""
        delay_s = self._uniform(0.0, self._ceiling_s) if self._ceiling_s else 0.0
        self._ceiling_s = min(self._limit_s, 2 * self._ceiling_s or self._first_s)
        return delay_s

    def reset(self) -> None:
        """After a success the next attempt is made at once again."""
        self._ceiling_s = 0.0

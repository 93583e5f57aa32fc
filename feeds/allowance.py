"""How much a client may ask: a bucket of tokens that fills again."""

from __future__ import annotations

import time
from collections.abc import Callable

MESSAGES_PER_S = 20.0
BURST = 200.0
"""A supervisor's screen that comes back sends what waited: a few dozen messages at most."""


class Allowance:
    """`burst` messages at once, and `per_s` a second for ever."""

    def __init__(
        self,
        per_s: float = MESSAGES_PER_S,
        burst: float = BURST,
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._per_s, self._burst, self._monotonic_s = per_s, burst, monotonic_s
        self._left, self._at_s = burst, monotonic_s()

    def take(self) -> bool:
        """Whether one more message is within what is allowed."""
        now_s = self._monotonic_s()
        self._left = min(self._burst, self._left + (now_s - self._at_s) * self._per_s)
        self._at_s = now_s
        if self._left < 1.0:
            return False
        self._left -= 1.0
        return True

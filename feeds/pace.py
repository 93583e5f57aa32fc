"""How fast a source speaks beside its usual, and how far behind it the figures are: a flood in words."""

from __future__ import annotations

from collections import deque

from wallboard.language import figure, say

FLOOD_PER_S = 500.0
"""Fewer messages a second are no flood, however quiet the source was before …"""
FLOOD_TIMES = 10.0
"""… nor are fewer than so many times its usual."""
BEHIND_S = 1.0
_LEAST_USUAL_PER_S = 1.0
_USUAL_S = 1800.0
_NEW_USUAL_S = 3600.0
"""What has lasted so long is the usual."""


class Pace:
    """Follows a running count of messages. `note` is to be called about every second.

    The rate is that of the last `window_s`; what is usual is known after `learn_s`, and then follows what
    comes with a time constant of half an hour, floods left out.
    """

    def __init__(self, *, window_s: float = 5.0, learn_s: float = 60.0) -> None:
        self._window_s, self._learn_s = window_s, learn_s
        self._seen: deque[tuple[float, int]] = deque()
        self._begun_s, self._learned_s = float("inf"), 0.0
        self._flooded_since_s: float | None = None
        self.rate_per_s = self.usual_per_s = 0.0

    @property
    def is_flood(self) -> bool:
        """Whether it sends far more than usual."""
        return self._flooded_since_s is not None

    def note(self, messages: int, now_s: float) -> None:
        """So many messages have come by now, in monotonic seconds."""
        seen, before_s = self._seen, self._seen[-1][0] if self._seen else now_s
        seen.append((now_s, messages))
        while len(seen) > 1 and seen[1][0] <= now_s - self._window_s:
            seen.popleft()
        self._begun_s = min(self._begun_s, now_s)
        passed_s = now_s - seen[0][0]
        if now_s - self._begun_s < 2 * self._window_s:
            return  # what comes at once after connecting is no rate
        self.rate_per_s = (messages - seen[0][1]) / passed_s
        self._judge(now_s)
        if self._flooded_since_s is None:
            self._learn(now_s - before_s)
        elif now_s - self._flooded_since_s > _NEW_USUAL_S:
            self.usual_per_s, self._flooded_since_s = self.rate_per_s, None

    def words(self, source: str, behind_s: float | None) -> str:
        """The flood in a sentence, empty where there is none.

        `behind_s` is how old its last word was when it came here, None where it does not tell.
        """
        if not self.is_flood:
            return ""
        text = say("{source} sends {rate} messages a second, {times} times its usual; no figure is lost")
        if behind_s is not None and behind_s >= BEHIND_S:
            text = say(
                "{source} sends {rate} messages a second, {times} times its usual; figures are {n} s behind"
            )
        rate, times = _rounded(self.rate_per_s), _rounded(self.rate_per_s / self._usual)
        return text.format(source=source, rate=rate, times=times, n=figure(round(behind_s or 0.0)))

    @property
    def _usual(self) -> float:
        return max(self.usual_per_s, _LEAST_USUAL_PER_S)

    def _judge(self, now_s: float) -> None:
        """A flood begins at the limit, and is over at half of it."""
        if self._learned_s < self._learn_s:
            return
        ease = 0.5 if self.is_flood else 1.0
        floods = self.rate_per_s >= ease * max(FLOOD_PER_S, FLOOD_TIMES * self._usual)
        if not floods:
            self._flooded_since_s = None
        elif self._flooded_since_s is None:
            self._flooded_since_s = now_s

    def _learn(self, passed_s: float) -> None:
        self._learned_s += passed_s
        over_s = min(max(self._learned_s, passed_s, 1e-9), _USUAL_S)
        self.usual_per_s += (self.rate_per_s - self.usual_per_s) * min(1.0, passed_s / over_s)


def _rounded(number: float) -> str:
    """Two digits are enough, and change less often."""
    return figure(round(float(f"{number:.1e}")))

"""The contacts that wait in one queue, in order."""

from __future__ import annotations

from array import array
from bisect import insort
from collections import deque

from msgspec import Struct

from wallboard.config import TargetsConfig
from wallboard.events import QueueInfo, QueueObservation
from wallboard.floor.intervals import ContactSums


class Contact(Struct, gc=False):
    """A contact on the floor.

    `stopped` once it no longer waits; `past_target` once its wait broke the target and was counted.
    """

    contact: str
    line: Line
    queued_at: float
    priority: int | None = None
    agent: str | None = None
    answered_at: float | None = None
    held: bool = False
    stopped: bool = False
    past_target: bool = False


class Line:
    """One queue: its limits, the contacts that wait in order, and the sums of the minute that runs."""

    __slots__ = (
        "_expired",
        "index", "info", "limits", "minute", "newest_at", "observed", "past_target", "pending",
        "short_abandon_s", "target_s", "totals_at", "totals_before",
        "waiting", "waiting_count", "waits",
    )  # fmt: skip

    def __init__(self, index: int, info: QueueInfo, limits: TargetsConfig) -> None:
        self.index, self.info, self.limits = index, info, limits
        self.target_s, self.short_abandon_s = limits.within_s, limits.short_abandon_s
        self.minute = ContactSums()
        self.observed: QueueObservation | None = None
        self.totals_at = self.totals_before = float("-inf")
        """When the source told its sums last, and the time before."""
        self.waits: array[float] | None = None
        """When each wait of the day ended, how long it was and how it ended; None where nobody wants them."""
        self._expired: dict[float, float] = {}
        self.clear()

    def clear(self) -> None:
        """Nobody waits."""
        self.waiting: deque[Contact] = deque()
        self.pending: deque[Contact] = deque()
        self.waiting_count = 0
        self.past_target = 0
        self.newest_at = float("-inf")

    def join(self, contact: Contact) -> None:
        """A contact starts to wait; one that comes out of order is put where it belongs."""
        self.waiting_count += 1
        if contact.queued_at >= self.newest_at:
            self.newest_at = contact.queued_at
            self.waiting.append(contact)
            self.pending.append(contact)
        else:
            insort(self.waiting, contact, key=_queued_at)
            insort(self.pending, contact, key=_queued_at)

    def tidy(self) -> None:
        """Forget those that have stopped waiting behind one who still does."""
        if len(self.waiting) > 2 * self.waiting_count + 64:
            self.waiting = deque(each for each in self.waiting if not each.stopped)

    def expire(self, at: float) -> None:
        """A contact's target ran out at `at`;

        kept by minute until `take_expired`, because it happens often.
        """
        minute = at // 60.0 * 60.0
        self._expired[minute] = self._expired.get(minute, 0.0) + 1.0

    def take_expired(self) -> list[tuple[float, float]]:
        """Minutes and how many targets ran out in each, since the last call."""
        expired, self._expired = list(self._expired.items()), {}
        return expired

    def oldest_at(self) -> float | None:
        """When the one who waits longest began to; None where nobody waits."""
        waiting = self.waiting
        while waiting and waiting[0].stopped:
            waiting.popleft()
        return waiting[0].queued_at if waiting else None

    def waiting_now(self) -> int:
        """How many wait; what the source observed wins where it gives no contacts."""
        return self.observed.waiting if self.observed is not None else self.waiting_count

    def oldest_now(self) -> float | None:
        """When the one who waits longest began to, by observation or by the contacts."""
        return self.observed.oldest_at if self.observed is not None else self.oldest_at()


def _queued_at(contact: Contact) -> float:
    return contact.queued_at

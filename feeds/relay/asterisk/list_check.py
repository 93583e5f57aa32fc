"""Whether the PBX's list of its queues came whole, by what it says itself of how much is in it.

A row that is missing is a caller who seems to have gone, and who is counted a second time by the next list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.messages import Fields
from wallboard.errors import FeedError

_BELIEVED_AFTER = 3


class ListCheck:
    """Refuses lists that came with gaps; where the third in a row has some, it is that PBX's way."""

    def __init__(self, counters: AmiCounters) -> None:
        self._counters, self._in_a_row = counters, 0

    def check(self, listed: Sequence[Fields]) -> None:
        """Look at a list, its end included. Raises FeedError where it is to be asked for again."""
        gap = _gap(listed)
        self._in_a_row = self._in_a_row + 1 if gap else 0
        self._counters.broken_lists += bool(gap)
        if gap and self._in_a_row < _BELIEVED_AFTER:
            raise FeedError(f"The PBX's list of queues came with gaps ({gap}); asking again.")


def _gap(listed: Sequence[Fields]) -> str:
    """What is wrong, empty where nothing is. Asterisk counts all rows, and each queue's callers."""
    *rows, end = listed
    told = end.get("listitems", str(len(rows)))
    if told != str(len(rows)):
        return f"{len(rows):,} rows of {told[:10]}"
    callers = {row.get("queue"): row.get("calls") for row in rows if row["event"] == "QueueParams"}
    found = Counter(row.get("queue") for row in rows if row["event"] == "QueueEntry")
    if any(row.get("queue") not in callers for row in rows):
        return "a row of a queue that is not there"
    wrong = [queue for queue, count in callers.items() if count not in {None, str(found[queue])}]
    return f"{wrong[0]}: {found[wrong[0]]:,} callers of {callers[wrong[0]]}"[:80] if wrong else ""

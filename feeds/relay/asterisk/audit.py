"""The PBX's own count of who waits, beside ours: twice in a row apart means that something was missed."""

from __future__ import annotations

from collections.abc import Iterable

from feeds.relay.asterisk.messages import Fields, whole
from feeds.relay.asterisk.visits import Visit

SUMMARY, COMPLETE = "QueueSummary", "QueueSummaryComplete"


class Audit:
    """Compares each `QueueSummary` that was asked for with the visits."""

    def __init__(self) -> None:
        self._id = ""
        self._counts: dict[str, int] = {}
        self._apart: frozenset[str] = frozenset()

    def begin(self, action_id: str) -> None:
        """The summary is asked for by that action."""
        self._id, self._counts = action_id, {}

    def read(self, messages: Iterable[Fields], visits: Iterable[Visit]) -> frozenset[str]:
        """The queues whose counts are apart for the second time now."""
        for fields in messages:
            if fields.get("actionid") != self._id:
                continue
            if fields.get("event") == SUMMARY:
                self._counts[fields.get("queue", "")] = whole(fields, "callers")
            elif fields.get("event") == COMPLETE:
                return self._compare(visits)
        return frozenset()

    def _compare(self, visits: Iterable[Visit]) -> frozenset[str]:
        ours = dict.fromkeys(self._counts, 0)
        for visit in visits:
            if visit.answered_at is None and visit.left_at is None and visit.queue in ours:
                ours[visit.queue] += 1
        before = self._apart
        self._apart = frozenset(queue for queue, count in self._counts.items() if ours[queue] != count)
        twice = before & self._apart
        self._apart -= twice
        return twice

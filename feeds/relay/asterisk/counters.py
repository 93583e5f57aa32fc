"""What the connection to a PBX has seen, for the feed's health."""

from __future__ import annotations

from msgspec import Struct


class AmiCounters(Struct):
    """Counts since the start, over all connections.

    `skipped` events are of kinds that tell nothing of queues; `malformed` messages were too long to keep;
    `bad_lines` had no colon; `contradictions` said what cannot follow from what was said before, and were
    left out; `unsure` callers are counted as abandoned though they may have timed out; `lost` callers or
    calls ended while nobody listened; `broken_lists` of queues came with gaps, and were asked for again.
    """

    messages: int = 0
    skipped: int = 0
    malformed: int = 0
    bad_lines: int = 0
    broken_lists: int = 0
    contradictions: int = 0
    unsure: int = 0
    lost: int = 0
    reconnects: int = 0
    corrections: int = 0

    def words(self) -> str:
        """The oddities in a sentence, empty where there were none."""
        counts = {
            "messages too long to read": self.malformed,
            "lines that could not be read": self.bad_lines,
            "lists of queues that came with gaps": self.broken_lists,
            "contradictions": self.contradictions,
            "callers counted as abandoned who may have timed out": self.unsure,
            "callers or calls that ended while the connection was lost": self.lost,
            "corrections by the PBX's own count": self.corrections,
        }
        return ", ".join(f"{count:,} {what}" for what, count in counts.items() if count)

"""What a vendor's feed has said that could not be understood: counted, and told now and then."""

from __future__ import annotations

from msgspec import Struct

from wallboard.feed import FeedCounters
from wallboard.language import figure, say, say_n

TELL_EVERY_S = 300.0
_MOST_KINDS = 200
_SHOWN = 3


class AdapterCounters(Struct):
    """Counts since the start, over all connections.

    `unknown` counts messages by the vendor's word for them, at most so many words of them; `malformed` could
    not be read. `contradictions` said what cannot follow from what was said before, and were left out;
    `unseen` contacts left or ended while the connection was lost; `gaps` is how often messages were missing;
    `late` ones came, but only because we asked.
    """

    frames: int = 0
    messages: int = 0
    malformed: int = 0
    contradictions: int = 0
    unseen: int = 0
    gaps: int = 0
    late: int = 0
    reconnects: int = 0
    unknown_messages: int = 0
    unknown: dict[str, int] = {}
    last_malformed: str = ""
    last_gap: str = ""
    _told: tuple[int, int, int, int] = (0, 0, 0, 0)
    _tell_at: float = float("-inf")

    def note_unknown(self, kind: str) -> None:
        """A message came of a kind that tells us nothing we know of."""
        self.unknown_messages += 1
        kind = kind[:60]
        if kind in self.unknown or len(self.unknown) < _MOST_KINDS:
            self.unknown[kind] = self.unknown.get(kind, 0) + 1

    def note_malformed(self, why: object) -> None:
        """A message could not be read."""
        self.malformed += 1
        self.last_malformed = str(why)[:200]

    def note_gap(self, why: str) -> None:
        """Something may have been missed that nobody tells again."""
        self.gaps += 1
        self.last_gap = why[:200]

    def report(self) -> FeedCounters:
        """The same in the words of the screen's feed health."""
        return FeedCounters(
            frames=self.frames,
            messages=self.messages,
            unknown_types=self.unknown_messages,
            malformed=self.malformed,
            gaps=self.gaps,
            reconnects=self.reconnects,
        )

    def news(self, now_s: float) -> str:
        """What was missed or not understood since it was last told, in a sentence, every 5 min at most."""
        seen = self.malformed, self.unknown_messages, self.gaps, self.late
        if seen == self._told or now_s < self._tell_at:
            return ""
        news = self._words(*(now - before for now, before in zip(seen, self._told, strict=True)))
        self._told, self._tell_at = seen, now_s + TELL_EVERY_S
        return news

    def words(self) -> str:
        """All the oddities so far, empty where there were none."""
        counts = {
            "messages that could not be read": self.malformed,
            "messages of an unknown kind": self.unknown_messages,
            "contradictions": self.contradictions,
            "contacts that left or ended while the connection was lost": self.unseen,
            "gaps": self.gaps,
            "messages that came only when asked for": self.late,
            "reconnects": self.reconnects,
        }
        return ", ".join(f"{count:,} {what}" for what, count in counts.items() if count)

    def _words(self, malformed: int, unknown: int, gaps: int, late: int) -> str:
        parts = []
        if gaps:
            once, often = (
                say("Something was missed once: {what}"),
                say("Something was missed {n} times: {what}"),
            )
            words = once if gaps == 1 else often
            parts.append(words.format(n=figure(gaps), what=self.last_gap or say("messages did not come")))
        if malformed:
            words = say_n(
                "{n} messages could not be read; the last: {what}",
                "{n} message could not be read: {what}",
                malformed,
            )
            parts.append(words.format(n=figure(malformed), what=self.last_malformed))
        if unknown:
            kinds = sorted(self.unknown, key=lambda kind: -self.unknown[kind])[:_SHOWN]
            words = say_n(
                "{n} messages of a kind that is not known here ({kinds})",
                "{n} message of a kind that is not known here ({kinds})",
                unknown,
            )
            parts.append(words.format(n=figure(unknown), kinds=", ".join(kinds)))
        if late:
            words = say_n(
                "{n} messages came only when they were asked for",
                "{n} message came only when it was asked for",
                late,
            )
            parts.append(words.format(n=figure(late)))
        return ". ".join(parts)

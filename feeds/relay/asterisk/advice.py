"""What the administrator should know of a PBX that works, but not as well as it could."""

from __future__ import annotations

from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.translation import Translation

_ODDITIES_EVERY_S = 600.0


class Advice:
    """Sentences, each said when it becomes true; `news` is to be asked about every second."""

    def __init__(self, translation: Translation, counters: AmiCounters) -> None:
        self._translation, self._counters = translation, counters
        self._log_trouble = self._oddities = ""
        self._oddities_at = 0.0
        self._is_unsure = False

    def news(self, now: float) -> list[str]:
        """What is new, `now` in epoch seconds."""
        said = [self._of_the_log(), self._of_rights(), self._of_oddities(now)]
        return [sentence for sentence in said if sentence]

    def _of_the_log(self) -> str:
        witness, before = self._translation.witness, self._log_trouble
        self._log_trouble = witness.trouble if witness else ""
        if self._log_trouble == before:
            return ""
        if not self._log_trouble:
            return "queue_log is read again."
        return f"{self._log_trouble}. Let the relay's user read it; it is in group asterisk on most systems."

    def _of_rights(self) -> str:
        if self._is_unsure or not self._counters.unsure:
            return ""
        self._is_unsure = True
        return (
            "Callers whose time in a queue runs out count as abandoned: this user hears nothing of calls. "
            "Give it read = agent,call in manager.conf, or the relay --queue-log."
        )

    def _of_oddities(self, now: float) -> str:
        words = self._counters.words()
        if words == self._oddities or now < self._oddities_at + _ODDITIES_EVERY_S:
            return ""
        self._oddities, self._oddities_at = words, now
        return f"So far: {words}."

"""Events whose time cannot be: they are refused, counted by the year that they name, and told for a while."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

from wallboard.language import figure, say_n

MOST_AHEAD_S = 6 * 3600.0
"""A live event so far ahead of what time it is has a wrong time."""
EARLIEST_AT = 946_684_800.0
"""A ticket may have waited for years; what is said to be of before 2000 has a wrong time."""
LATEST_AT = 4e9
"""Epoch seconds in the year 2096: what is said to be later is a mistake, whatever the source's clock."""
TOLD_S = 300.0
_MOST_YEARS = 3


class WrongTimes:
    """Those that were refused. Times are epoch seconds."""

    def __init__(self) -> None:
        self.count = 0
        self._years: Counter[str] = Counter()
        self._last_at = float("-inf")

    def note(self, at: float, now: float) -> None:
        """An event with the time `at` is refused."""
        self.count += 1
        self._years[year_of(at)] += 1
        self._last_at = now

    def news(self, now: float) -> str:
        """How many there were so far, where the last one came within the last minutes; else empty."""
        if not 0.0 <= now - self._last_at <= TOLD_S:
            return ""
        text = say_n(
            "{n} events dated {years} were refused", "{n} event dated {years} was refused", self.count
        )
        years = [year for year, _ in self._years.most_common(_MOST_YEARS)]
        more = ", …" if len(self._years) > _MOST_YEARS else ""
        return text.format(n=figure(self.count), years=", ".join(years) + more)


def year_of(at: float) -> str:
    """The year in which a moment lies, as far as a calendar has it; no more than a few hundred different."""
    if not 0.0 <= at <= LATEST_AT:
        return "…1969" if at < 0.0 else "2096…"
    return str(datetime.fromtimestamp(at, UTC).year)

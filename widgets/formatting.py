"""Numbers and times in words, by the locale and in the site's zone. What is not known is “—”.

Ratios are 0..1, times epoch seconds, durations seconds. None and NaN mean “not known”.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime

from wallboard.config import SiteConfig
from wallboard.language import say
from widgets.languages import locale_of

UNKNOWN = "—"
NARROW_SPACE = "\u202f"
ALL, ALMOST_ALL = 100.0, 99.0
DECIMALS_BELOW_S, SECONDS_BELOW_S, MINUTES_BELOW = 9.95, 120.0, 90


@dataclass(frozen=True)
class Formats:
    """How figures are written at one site."""

    locale: QLocale
    zone: ZoneInfo

    def count(self, value: float | None) -> str:
        """A whole number, grouped: `12,345`."""
        if value is None or not math.isfinite(value):
            return UNKNOWN
        return self.locale.toString(round(value))

    def decimal(self, value: float | None, places: int = 1) -> str:
        """A number with `places` decimals."""
        if value is None or not math.isfinite(value):
            return UNKNOWN
        return self.locale.toString(float(value), "f", places)

    def percent(self, ratio: float | None, places: int = 0) -> str:
        """A ratio 0..1 as per cent: `78 %`. It is never rounded up to 100."""
        if ratio is None or not math.isfinite(ratio):
            return UNKNOWN
        value = ratio * ALL
        if places == 0 and ALMOST_ALL <= value < ALL:
            value = ALMOST_ALL
        return self.decimal(value, places) + NARROW_SPACE + self.locale.percent()

    def percents(self, low: float, high: float) -> str:
        """A range of ratios: `72–90 %`."""
        return f"{self.percent(low).rstrip('%' + NARROW_SPACE)}–{self.percent(high)}"

    def points(self, change: float) -> str:
        """A change of a ratio, unsigned, in percentage points: `4`."""
        return self.count(abs(change) * 100)

    def wait(self, seconds: float | None) -> str:
        """A wait or a time in state: `0:07`, `2:41`, `1:02:03`."""
        if seconds is None or not math.isfinite(seconds):
            return UNKNOWN
        whole = max(0, int(seconds))
        hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
        return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

    def age(self, seconds: float | None) -> str:
        """How old something is, in the unit that suits: `0.4 s`, `12 s`, `3 min`, `2 h`."""
        if seconds is None or not math.isfinite(seconds):
            return UNKNOWN
        if seconds < DECIMALS_BELOW_S:
            return self.decimal(max(0.0, seconds)) + NARROW_SPACE + "s"
        if seconds < SECONDS_BELOW_S:
            return self.count(seconds) + NARROW_SPACE + "s"
        return self.span(seconds)

    def lasted(self, start_at: float, end_at: float) -> str:
        """From one time of day to another, as long as the two say beside it: 12:00 to 12:07 is `7 min`."""
        return self.span(60.0 * (end_at // 60 - start_at // 60))

    def span(self, seconds: float) -> str:
        """A length of time to the minute: `12 min`, `2 h`, `2 h 20 min`."""
        minutes = max(0, round(seconds / 60))
        if minutes < MINUTES_BELOW:
            return f"{self.count(minutes)}{NARROW_SPACE}min"
        hours, rest = f"{self.count(minutes // 60)}{NARROW_SPACE}h", minutes % 60
        return f"{hours} {rest}{NARROW_SPACE}min" if rest else hours

    def clock(self, at: float, *, seconds: bool = False) -> str:
        """The time of day in the site's zone: `14:32` or `2:32 PM`, as the locale has it."""
        local = datetime.fromtimestamp(at, self.zone)
        pattern = ("h:mm" if self._twelve else "HH:mm") + (":ss" if seconds else "")
        time = QTime(local.hour, local.minute, local.second)
        return self.locale.toString(time, pattern + (" AP" if self._twelve else ""))

    @cached_property
    def _twelve(self) -> bool:
        """Whether the locale counts twelve hours twice a day."""
        return "a" in self.locale.timeFormat(QLocale.FormatType.ShortFormat).lower()

    def weekday(self, at: float) -> str:
        """The day of the week, short: `Tue`."""
        return self.locale.toString(self._date(at), "ddd")

    def date(self, at: float) -> str:
        """The day in the site's zone: `Sun 23 May 1999`."""
        return self.locale.toString(self._date(at), say("ddd d MMM yyyy"))

    def day_month(self, at: float) -> str:
        """The date without its year, short: `26 May`."""
        return self.locale.toString(self._date(at), say("d MMM"))

    def day_of(self, day: dt.date) -> str:
        """A day of the calendar, short: `Tue 26 May`."""
        return self.locale.toString(QDate(day.year, day.month, day.day), say("ddd d MMM"))

    def _date(self, at: float) -> QDate:
        local = datetime.fromtimestamp(at, self.zone)
        return QDate(local.year, local.month, local.day)


def formats_for(site: SiteConfig, zone: str = "") -> Formats:
    """The formats of `site`: its locale or the system's, its zone or `zone` where the feed names one."""
    return Formats(locale_of(site), ZoneInfo(zone or site.zone or "UTC"))

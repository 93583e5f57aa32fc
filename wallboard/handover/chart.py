"""The shift on one time axis, as plain geometry: templates draw it as SVG.

Service level with its target above, contacts with what was expected below, between them the alerts as bars
and the interventions as numbered flags.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import Protocol
from zoneinfo import ZoneInfo

from msgspec import Struct

from wallboard.alerts.case import RANK
from wallboard.alerts.words import clock
from wallboard.handover.document import AlertLine, Deed, IntervalFigures, ScopeFigures
from wallboard.handover.words import day_of_month, percent, short
from wallboard.handover.words import number as in_words
from wallboard.language import say, time_of_day
from wallboard.records import Alert, Severity

WIDTH, LEFT, RIGHT = 1000.0, 36.0, 18.0
LEVEL_HEIGHT, CONTACTS_HEIGHT, LANE, FLAG = 70.0, 66.0, 16.0, 20.0
GAP, TITLE, TOP, AXIS = 10.0, 22.0, 16.0, 20.0
MOST_LANES = 4
LETTER = 5.6
"""About the width of a letter of the lanes' titles."""
TITLE_CHARACTERS = 46
MOST_MISSING = 0.5
MINUTES_BETWEEN = (15, 30, 60, 120, 180, 360, 720, 1440)
MOST_TICKS, MOST_DAY_TICKS = 14, 16
DAY_S = 23 * 3600.0
"""An interval of at least so long is a day: one in which the clocks are put forward has 23 hours."""


class Mark(Struct, frozen=True):
    """A text at a place; `anchor` as in SVG."""

    x: float
    y: float
    text: str
    anchor: str = "middle"


class Bar(Struct, frozen=True):
    """A rectangle with what it stands for."""

    x: float
    y: float
    width: float
    height: float
    title: str = ""


class Lane(Struct, frozen=True):
    """An alert: its bar, and its title beside it."""

    bar: Bar
    label: Mark
    severity: Severity


class Flag(Struct, frozen=True):
    """An intervention: its number at a place, and what it was."""

    x: float
    y: float
    number: int
    title: str


class Chart(Struct, frozen=True):
    """All of it, in units of a WIDTH × `height` picture."""

    height: float
    level_top: float
    level_bottom: float
    contacts_top: float
    contacts_bottom: float
    target_y: float | None
    target_label: str
    level_path: str
    level_dots: tuple[Bar, ...]
    contacts: tuple[Bar, ...]
    abandoned: tuple[Bar, ...]
    expected_path: str
    band_path: str
    holes: tuple[Bar, ...]
    lanes: tuple[Lane, ...]
    more_alerts: int
    flags: tuple[Flag, ...]
    ticks: tuple[Mark, ...]
    level_ticks: tuple[Mark, ...]
    contacts_ticks: tuple[Mark, ...]
    description: str
    per: str = ""
    width: float = WIDTH
    left: float = LEFT
    right: float = WIDTH - RIGHT


class Charted(Protocol):
    """What a chart is drawn of: a handover, or a span of days as a report tells it (see `Handover`)."""

    @property
    def zone(self) -> str: ...
    @property
    def start_at(self) -> float: ...
    @property
    def end_at(self) -> float: ...
    @property
    def intervals(self) -> tuple[IntervalFigures, ...]: ...
    @property
    def scopes(self) -> tuple[ScopeFigures, ...]: ...
    @property
    def deeds(self) -> tuple[Deed, ...]: ...
    @property
    def in_force(self) -> tuple[AlertLine, ...]: ...
    @property
    def snoozed(self) -> tuple[AlertLine, ...]: ...
    @property
    def over(self) -> tuple[Alert, ...]: ...


def chart_of(handover: Charted) -> Chart | None:
    """The chart; None where no interval was recorded."""
    if not handover.intervals:
        return None
    return _Drawing(handover).chart()


class _Drawing:
    """Places everything; y grows downwards."""

    def __init__(self, handover: Charted) -> None:
        self._handover, self._zone = handover, handover.zone
        self._intervals = handover.intervals
        last = self._intervals[-1]
        self._start = min(handover.start_at, self._intervals[0].start)
        self._end = max(handover.end_at, last.start + last.length_s)
        self._level = (TOP, TOP + LEVEL_HEIGHT)
        self._flags = self._place_flags()
        self._alerts = _worth_a_lane(handover)
        flags_height = FLAG * (1 + max((round(flag.y) for flag in self._flags), default=-1))
        lanes_height = LANE * min(MOST_LANES, len(self._alerts))
        top = self._level[1] + GAP + flags_height + lanes_height + TITLE
        self._lanes_top = self._level[1] + GAP + flags_height
        self._contacts = (top, top + CONTACTS_HEIGHT)
        highest = (max(each.offered, each.high or 0.0, each.expected or 0.0) for each in self._intervals)
        self._most = _round_up(max(highest))

    def chart(self) -> Chart:
        targets = self._handover.scopes[0].scope.targets
        offered = [
            self._column(each, each.offered, say("{n} contacts").format(n=in_words(each.offered)))
            for each in self._intervals
        ]
        lost = [
            self._column(each, each.abandoned, say("{n} abandoned").format(n=in_words(each.abandoned)))
            for each in self._intervals
        ]
        return Chart(
            height=self._contacts[1] + AXIS,
            level_top=self._level[0],
            level_bottom=self._level[1],
            contacts_top=self._contacts[0],
            contacts_bottom=self._contacts[1],
            target_y=self._level_y(targets.service_level),
            target_label=say("target {level}").format(level=percent(targets.service_level)),
            level_path=self._level_path(),
            level_dots=tuple(self._dot(each) for each in self._intervals if each.service_level is not None),
            contacts=tuple(offered),
            abandoned=tuple(lost),
            expected_path=self._steps([each.expected for each in self._intervals]),
            band_path=self._band(),
            holes=tuple(self._hole(each) for each in self._intervals if each.missing > MOST_MISSING),
            lanes=tuple(self._lane(index, each) for index, each in enumerate(self._alerts[:MOST_LANES])),
            more_alerts=max(0, len(self._alerts) - MOST_LANES),
            flags=tuple(
                Flag(flag.x, self._level[1] + GAP + FLAG * (flag.y + 0.5), flag.number, flag.title)
                for flag in self._flags
            ),
            ticks=self._ticks(),
            level_ticks=tuple(
                Mark(LEFT - 6, self._level_y(level), f"{100 * level:.0f}", "end") for level in (0.0, 0.5, 1.0)
            ),
            contacts_ticks=tuple(
                Mark(LEFT - 6, self._count_y(count), f"{count:.0f}", "end")
                for count in (0.0, self._most / 2, self._most)
            ),
            description=self._describe(),
            per=say("Contacts a day")
            if self._intervals[0].length_s >= DAY_S
            else say("Contacts an interval"),
        )

    # --- places ---

    def _x(self, at: float) -> float:
        at = min(max(at, self._start), self._end)
        return LEFT + (WIDTH - LEFT - RIGHT) * (at - self._start) / (self._end - self._start)

    def _level_y(self, level: float) -> float:
        return self._level[1] - level * LEVEL_HEIGHT

    def _count_y(self, count: float) -> float:
        return self._contacts[1] - min(1.0, count / self._most) * CONTACTS_HEIGHT

    def _middle(self, each: IntervalFigures) -> float:
        return self._x(each.start + each.length_s / 2)

    # --- series ---

    def _level_path(self) -> str:
        """A line through the middles, broken where nothing is known."""
        parts, pen = [], "M"
        for each in self._intervals:
            if each.service_level is None or each.missing > MOST_MISSING:
                pen = "M"
                continue
            parts.append(f"{pen}{self._middle(each):.1f} {self._level_y(each.service_level):.1f}")
            pen = "L"
        return " ".join(parts)

    def _dot(self, each: IntervalFigures) -> Bar:
        title = f"{self._when(each)}: {percent(each.service_level)}"
        return Bar(self._middle(each), self._level_y(each.service_level or 0.0), 0, 0, title)

    def _column(self, each: IntervalFigures, count: float, words: str) -> Bar:
        left, right, y = self._x(each.start), self._x(each.start + each.length_s), self._count_y(count)
        title = f"{self._when(each)}: {words}"
        return Bar(left + 1.5, y, max(1.0, right - left - 3), self._contacts[1] - y, title)

    def _steps(self, counts: Sequence[float | None]) -> str:
        parts, pen = [], "M"
        for each, count in zip(self._intervals, counts, strict=True):
            if count is None:
                pen = "M"
                continue
            left, right, y = self._x(each.start), self._x(each.start + each.length_s), self._count_y(count)
            parts.append(f"{pen}{left:.1f} {y:.1f} L{right:.1f} {y:.1f}")
            pen = "L"
        return " ".join(parts)

    def _band(self) -> str:
        parts = []
        for each in self._intervals:
            if each.low is not None and each.high is not None:
                left, right = self._x(each.start), self._x(each.start + each.length_s)
                top, bottom = self._count_y(each.high), self._count_y(each.low)
                parts.append(f"M{left:.1f} {top:.1f} H{right:.1f} V{bottom:.1f} H{left:.1f} Z")
        return " ".join(parts)

    def _hole(self, each: IntervalFigures) -> Bar:
        left, right = self._x(each.start), self._x(each.start + each.length_s)
        return Bar(left, self._level[0], right - left, self._contacts[1] - self._level[0], say("no data"))

    # --- what happened ---

    def _place_flags(self) -> list[Flag]:
        """A flag each, in the first row in which it touches none; `y` counts rows."""
        ends: list[float] = []
        flags = []
        for number, deed in enumerate(self._handover.deeds, start=1):
            x = self._x(deed.intervention.happened_at)
            row = next((row for row, end in enumerate(ends) if end <= x), len(ends))
            ends[row : row + 1] = [x + FLAG]
            title = f"{clock(deed.intervention.happened_at, self._zone)} {deed.kind}, {deed.place}"
            flags.append(Flag(x, float(row), number, title))
        return flags

    def _lane(self, index: int, alert: Alert) -> Lane:
        left = self._x(alert.since)
        right = max(left + 3, self._x(alert.recovered_at or self._end))
        y = self._lanes_top + LANE * index + 3
        title = short(alert.title, TITLE_CHARACTERS)
        fits_after = right + 5 + LETTER * len(title) < WIDTH
        label = Mark(right + 5, y + 9, title, "start") if fits_after else Mark(left - 5, y + 9, title, "end")
        if not fits_after and left - 5 < LETTER * len(title):
            label = Mark(left + 5, y + 9, title, "start")
        return Lane(Bar(left, y, right - left, LANE - 6, alert.text), label, alert.severity)

    def _when(self, each: IntervalFigures) -> str:
        """The time of day at which it begins; the day where it is as long as one."""
        return self._day(each) if each.length_s >= DAY_S else clock(each.start, self._zone)

    def _day(self, each: IntervalFigures) -> str:
        return day_of_month(datetime.fromtimestamp(each.start, ZoneInfo(self._zone)))

    def _day_ticks(self) -> tuple[Mark, ...]:
        """A day's name in its middle, or every second's, where there are many."""
        step = ceil(len(self._intervals) / MOST_DAY_TICKS)
        return tuple(
            Mark(self._middle(each), self._contacts[1] + AXIS - 5, self._day(each))
            for each in self._intervals[::step]
        )

    def _ticks(self) -> tuple[Mark, ...]:
        if self._intervals[0].length_s >= DAY_S:
            return self._day_ticks()
        zone = ZoneInfo(self._zone)
        minutes = (self._end - self._start) / 60
        between = next(
            (each for each in MINUTES_BETWEEN if minutes / each <= MOST_TICKS), MINUTES_BETWEEN[-1]
        )
        step = min(between, 60)
        first = datetime.fromtimestamp(self._start, zone).replace(minute=0, second=0, microsecond=0)
        at = (
            first + timedelta(minutes=step * number)
            for number in range(ceil(minutes / step) + 60 // step + 1)
        )
        moments = [each for each in at if (60 * each.hour + each.minute) % between == 0]
        return tuple(
            Mark(self._x(each.timestamp()), self._contacts[1] + AXIS - 5, time_of_day(each))
            for each in moments
            if self._start <= each.timestamp() <= self._end
        )

    def _describe(self) -> str:
        levels = [each for each in self._intervals if each.service_level is not None]
        if not levels:
            return say("No contacts.")
        worst = min(levels, key=lambda each: each.service_level or 0.0)
        most = max(self._intervals, key=lambda each: each.offered)
        return say(
            "Service level was lowest at {clock}: {level}; most contacts came at {busiest}: {n}. The tables"
            " below have all figures."
        ).format(
            clock=self._when(worst),
            level=percent(worst.service_level),
            busiest=self._when(most),
            n=in_words(most.offered),
        )


def _worth_a_lane(handover: Charted) -> list[Alert]:
    """Alerts that are more than information: the worst first, then those in force, then the longest."""
    opened = (line.alert for line in (*handover.in_force, *handover.snoozed))
    alerts = [*opened, *handover.over]
    return sorted(
        (alert for alert in alerts if alert.severity != "info"),
        key=lambda alert: (
            RANK[alert.severity],
            not alert.open,
            -((alert.recovered_at or handover.end_at) - alert.since),
        ),
    )


def _round_up(highest: float) -> float:
    """The next round number that an axis may end at."""
    for step in (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000):
        if highest <= step:
            return float(step)
    return float(ceil(highest / 10_000) * 10_000)

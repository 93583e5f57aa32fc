"""Walks through the bank's months day by day, learning only from earlier days, and tells what a watch said.

The forecast here is a plain one (weekday profile of the last weeks), quick enough for 180 days in a few
seconds.
"""

import csv
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from wallboard.clock import SiteCalendar
from wallboard.days.anonymous_bank import read_calls
from wallboard.days.calls import CallTable
from wallboard.spikes.arrivals import ArrivalWatch, ExpectedDay
from wallboard.spikes.memory import DayMemo, expected_from
from wallboard.spikes.signals import Signal
from wallboard.spikes.watch import WatchSettings

Numbers = npt.NDArray[np.float64]

MONTHS = ("january", "february", "march", "april", "may", "june")
STREAMS = {"*": ("PS", "NW", "NE", "IN", "PE"), "PS": ("PS",), "NW": ("NW",), "NE": ("NE",), "IN": ("IN",)}
"""Streams watched. Call-backs (TT) are begun by agents, so they are no arrivals; PE brings four calls a
day."""

DAY_S, BIN_S, TICK_S = 86_400, 300.0, 15.0
FRIDAY, SATURDAY = 4, 5
HALF_LIFE_DAYS, OTHER_WEEKDAY = 25.0, 0.15


class Day(Struct, frozen=True):
    """A day of one stream: what was expected before it began, and the seconds since midnight of its
    arrivals."""

    stream: str
    date: date
    expected: ExpectedDay
    arrivals: tuple[float, ...]
    is_working: bool


class Spell(Struct):
    """A signal from its first to its last word, seconds since midnight. `critical_s` is None for a mere
    warning."""

    stream: str
    date: date
    raised_s: float
    recovered_s: float
    critical_s: float | None
    worst: Signal


def read_bank(folder: Path, months: Sequence[str] = MONTHS) -> CallTable:
    """Read the months' calls."""
    return read_calls([folder / "anonbank1999" / f"{month}.txt.gz" for month in months])[0]


def surge_runs(folder: Path) -> list[tuple[date, float]]:
    """Return day and second since midnight at which each run of consecutive half-hours of surges.csv
    begins."""
    runs: list[tuple[date, float]] = []
    last = (date.min, 0.0)
    with (folder / "anonbank1999" / "surges.csv").open() as file:
        for row in csv.DictReader(file):
            hour, minute = row["half_hour"].split(":")
            at = (date.fromisoformat(row["date"]), int(hour) * 3600.0 + int(minute) * 60.0)
            if at != (last[0], last[1] + 1800.0):
                runs.append(at)
            last = at
    return runs


def _kind(day: date) -> str:
    return {FRIDAY: "Friday", SATURDAY: "Saturday"}.get(day.weekday(), "weekday")


def profile(day: date, history: Sequence[tuple[date, Numbers]]) -> Numbers | None:
    """Return expected contacts for each five minutes, from earlier days with the same hours; None without
    any."""
    alike = [(each, counts) for each, counts in history if _kind(each) == _kind(day)]
    if not alike:
        return None
    counts = np.array([counts.reshape(-1, 6).sum(axis=1) for _, counts in alike])
    usual = np.median(counts[-10:], axis=0)
    drawn_in = np.minimum(counts, usual + 3 * np.sqrt(usual + 1)) if len(alike) > 2 else counts
    told = counts.sum(axis=1) > usual.sum() / 2
    ages = np.array([(day - each).days for each, _ in alike])
    same = np.array([each.weekday() == day.weekday() for each, _ in alike])
    weights = np.where(told, np.where(same, 1.0, OTHER_WEEKDAY) * 0.5 ** (ages / HALF_LIFE_DAYS), 0.0)
    halves = weights @ drawn_in / weights.sum()
    line = np.interp(np.arange(halves.size * 6) + 0.5, np.arange(halves.size) * 6 + 3, halves) / 6
    beside = np.pad(halves, 1)
    low, high = np.minimum(beside[2:], beside[:-2]), np.maximum(beside[2:], beside[:-2])
    edge = np.repeat((low < halves / 4) | (halves < high / 4), 6)
    return np.where(edge, np.repeat(halves / 6, 6), line)


def follow(watch: ArrivalWatch, arrivals: Sequence[float]) -> Iterator[tuple[float, Signal | None]]:
    """Let a watch see the arrivals; yield what it says every few seconds, until midnight."""
    seen = 0
    for now in np.arange(0.0, DAY_S, TICK_S).tolist():
        while seen < len(arrivals) and arrivals[seen] <= now:
            watch.observe(arrivals[seen])
            seen += 1
        yield now, watch.tick(now)


def spells_of(day: Day, watch: ArrivalWatch) -> list[Spell]:
    """Return the spells of one day of one watch."""
    spells: list[Spell] = []
    running = False
    for now, signal in follow(watch, day.arrivals):
        if signal and not running:
            spells.append(Spell(day.stream, day.date, now, float(DAY_S), None, signal))
        if signal:
            spells[-1].worst = signal
            if signal.severity == "critical" and spells[-1].critical_s is None:
                spells[-1].critical_s = now
        elif running:
            spells[-1].recovered_s = now
        running = signal is not None
    return spells


def walk(
    calls: CallTable, stream: str, settings: WatchSettings, until: date = date(1999, 6, 30)
) -> Iterator[tuple[Day, list[Spell]]]:
    """Go through the days of a stream; yield each with the spells of its arrivals' watch for spikes."""
    calendar = SiteCalendar("Asia/Jerusalem")
    arrivals = np.sort(np.concatenate([calls.arrivals(queue) for queue in STREAMS[stream]]))
    memos: list[DayMemo] = []
    history: list[tuple[date, Numbers]] = []
    each = date(1999, 1, 1)
    while each <= until:
        midnight = calendar.day(each).start_at
        today = arrivals[slice(*np.searchsorted(arrivals, (midnight, midnight + DAY_S)))] - midnight
        counts = np.histogram(today, np.arange(0.0, DAY_S + 1, BIN_S))[0].astype(float)
        foreseen = profile(each, history)
        if today.size and foreseen is not None:
            expected = expected_from(0.0, (foreseen / BIN_S).tolist(), memos, "excess", "weekday profile")
            day = Day(stream, each, expected, tuple(today.tolist()), _kind(each) == "weekday")
            watch = ArrivalWatch(stream, "excess", expected, settings)
            yield day, spells_of(day, watch)
            memos.append(DayMemo(each, float(foreseen.sum()), float(today.size), watch.peak))
        if today.size:
            history.append((each, counts))
        each += timedelta(days=1)

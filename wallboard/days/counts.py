"""Reads interval counts: `time,calls`, a row an interval; for the forecast only: they hold no single call."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

import numpy as np

from wallboard.clock import SiteCalendar
from wallboard.days.calls import FloatArray
from wallboard.days.csv_times import SiteTimes, time_reader
from wallboard.days.files import read_text
from wallboard.days.report import ReadReport, Tally
from wallboard.errors import SourceError

QUEUE = "all"
_HEADER = ["time", "calls"]
_DEFAULT_LENGTH_S = 300.0


@dataclass(frozen=True)
class CountsOfDay:
    """The counts of one of the site's days.

    `start_at` (epoch seconds, ascending) and `counts` have one length; an interval is `length_s` long.
    Intervals that the file does not list are not there: closed, or not known.
    """

    day: date
    start_at: FloatArray
    counts: FloatArray
    length_s: float


def read_counts(paths: Sequence[Path], calendar: SiteCalendar) -> tuple[list[CountsOfDay], ReadReport]:
    """The days of whole files, in order. Raise SourceError where a file is not of this format."""
    tally = Tally()
    counts: dict[float, float] = {}
    for path in paths:
        counts.update(_read(path, calendar, tally))
    start_at = np.array(sorted(counts))
    steps = np.diff(start_at)
    length_s = float(steps.min()) if steps.size else _DEFAULT_LENGTH_S
    days = [
        CountsOfDay(day, np.array(starts), np.array([counts[start] for start in starts]), length_s)
        for day, group in groupby(start_at.tolist(), lambda at: calendar.day_of(at).date)
        if (starts := list(group))
    ]
    return days, tally.report()


def _read(path: Path, calendar: SiteCalendar, tally: Tally) -> dict[float, float]:
    records = list(csv.reader(read_text(path)[0].splitlines()))
    if not records or [cell.strip().lower() for cell in records[0]] != _HEADER:
        raise SourceError("has no first line `time,calls`; check --format", file=str(path), line=1)
    rows = [(line, row) for line, row in enumerate(records[1:], start=2) if row]
    try:
        read_time = time_reader([row[0].strip() for _, row in rows])
    except ValueError as error:
        raise SourceError(str(error), file=str(path), line=2) from error
    times = SiteTimes(calendar, tally)
    counts: dict[float, float] = {}
    for line, row in rows:
        tally.row(path.name, line)
        try:
            at, count = times.epoch_s(read_time(row[0].strip())), float(row[1])
        except (ValueError, IndexError):
            tally.skip("a time or a count is not understood")
            continue
        if not 0 <= count < float("inf"):
            tally.skip("a count is not a number of calls")
            continue
        counts[at] = count
        tally.keep()
    return counts

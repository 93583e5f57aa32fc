"""The formats of recorded days, and the one door to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from wallboard.clock import SiteCalendar
from wallboard.days import anonymous_bank, call_csv
from wallboard.days.call_csv import CsvMapping
from wallboard.days.call_days import CallDays
from wallboard.days.local_time import site_calendar
from wallboard.days.recorded_days import RecordedDays
from wallboard.days.recording import read_header
from wallboard.days.report import ReadReport
from wallboard.days.source import Source
from wallboard.errors import SourceError

CALL_FORMATS = ("anonymous-bank", "csv")
FORMATS = (*CALL_FORMATS, "recording")


class RecordedSource(Source, Protocol):
    """A recorded day: a source that also tells what became of the rows it was read from."""

    @property
    def report(self) -> ReadReport:
        """Every row of the files, accounted for."""


class Days(Protocol):
    """Files that were read, by day."""

    @property
    def days(self) -> tuple[date, ...]:
        """The site's days that they hold, in order."""

    @property
    def report(self) -> ReadReport:
        """Every row of the files, accounted for."""

    @property
    def calendar(self) -> SiteCalendar:
        """The site's days and zone."""

    def open(self, day: date) -> RecordedSource:
        """One day as a source of events. Raise SourceError where there is nothing of it."""


def read_days(
    paths: Sequence[Path],
    format: str,
    *,
    zone: str | None = None,
    mapping: CsvMapping | None = None,
    day_start: str = "00:00",
    site: str | None = None,
) -> Days:
    """Read files of one of `FORMATS`.

    `zone` is the site's IANA zone, None: that of the format or of the recording, else UTC. `mapping`
    belongs to format csv. Raise SourceError where a file cannot be read, with what to do.
    """
    if not paths:
        raise SourceError("no file given")
    if format in CALL_FORMATS:
        return read_call_days(paths, format, zone=zone, mapping=mapping, day_start=day_start, site=site)
    if format != "recording":
        raise SourceError(f"format {format!r} is unknown; there are {', '.join(FORMATS)}")
    header = read_header(paths[0])
    return RecordedDays(
        paths,
        site_calendar(zone or header.zone or "UTC", day_start),
        site=site or header.site or paths[0].stem,
    )


def read_call_days(
    paths: Sequence[Path],
    format: str,
    *,
    zone: str | None = None,
    mapping: CsvMapping | None = None,
    day_start: str = "00:00",
    site: str | None = None,
) -> CallDays:
    """Like `read_days` for one of `CALL_FORMATS`: its `table` also serves forecast and spike detection."""
    if format == "anonymous-bank":
        table, report = anonymous_bank.read_calls(paths)
        zone, site = zone or anonymous_bank.ZONE, site or anonymous_bank.SITE
        names = anonymous_bank.QUEUE_NAMES
    elif mapping is None:
        raise SourceError("format csv needs --map offered=COLUMN,wait=COLUMN,…")
    else:
        zone, site, names = zone or "UTC", site or paths[0].stem, {}
        table, report = call_csv.read_calls(paths, mapping, site_calendar(zone, day_start))
    name = ", ".join(path.name for path in paths)
    return CallDays(table, report, site_calendar(zone, day_start), name, site, names)


def open_day(
    paths: Sequence[Path],
    format: str,
    day: date | None = None,
    zone: str | None = None,
    mapping: CsvMapping | None = None,
) -> RecordedSource:
    """One day of files; `day` may be None where they hold only one. Raises SourceError."""
    days = read_days(paths, format, zone=zone, mapping=mapping)
    if day is None:
        if len(days.days) != 1:
            raise SourceError(f"holds {len(days.days)} days; choose one with --day", file=paths[0].name)
        day = days.days[0]
    return days.open(day)


def list_days(
    paths: Sequence[Path], format: str, zone: str | None = None, mapping: CsvMapping | None = None
) -> list[date]:
    """The days that files hold, in order."""
    return list(read_days(paths, format, zone=zone, mapping=mapping).days)
